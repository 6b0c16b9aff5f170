import { type Person, roles, says } from '../plan.ts';
import { sheetDate } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Part, SparePerson, spare, Typed } from './SheetPieces.tsx';

/**
 * Whom to ask for what, and what to offer back; on paper, places for two. The words of a first message (`why`, `easyNo`,
 * `followUp`) are left out on purpose: they are for the person asked, and this sheet may lie before somebody else.
 */
export function PeopleAndAsks({ people }: { people: readonly Person[] }) {
  return (
    <Part title={words.people} name="people" spare={people.length === 0}>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <p class="sheet-who">
              <span class="sheet-role">{roles[person.role]}</span> <Typed text={person.name} />
              {says(person.due) && (
                <span class="sheet-aside">
                  {words.askBy} <Typed text={sheetDate(person.due)} />
                </span>
              )}
            </p>
            <p class="sheet-hanging">
              <span class="sheet-label">{words.ask}</span> <Typed text={person.ask} />
            </p>
            {says(person.offer) && (
              <p class="sheet-hanging">
                <span class="sheet-label">{words.offer}</span> <Typed text={person.offer} />
              </p>
            )}
          </li>
        ))}
        {spare(2 - people.length).map((key) => (
          <SparePerson key={key} />
        ))}
      </ul>
    </Part>
  );
}
