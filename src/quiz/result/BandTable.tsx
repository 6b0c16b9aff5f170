import type { QuizDefinition } from '../definition.ts';
import type { DimensionResult } from '../scoring/score.ts';
import { resultWords } from './result-words.ts';

/** Every dimension with its band in words; the waymarks beside it repeat the band for the eye. */
export function BandTable({ quiz, dimensions }: { quiz: QuizDefinition; dimensions: DimensionResult[] }) {
  if (dimensions.length === 0) return null;
  return (
    <table class="band-table">
      <caption>
        <h2>{resultWords.bands}</h2>
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{resultWords.area}</th>
          <th scope="col">{resultWords.band}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ dimension, band }) => (
          <tr key={dimension.id}>
            <th scope="row">{dimension.name}</th>
            <td>
              <p class="band-name">
                <BandMarks
                  of={quiz.bands.length}
                  filled={band ? quiz.bands.length - quiz.bands.indexOf(band) : 0}
                />
                {band?.name ?? resultWords.notEnough}
              </p>
              <p class="band-meaning">{band ? dimension.inBand[band.id] : resultWords.notEnoughMeaning}</p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BandMarks({ of, filled }: { of: number; filled: number }) {
  return (
    <svg class="band-marks" viewBox={`0 0 ${of * 16} 22`} width={of * 12} height="16.5" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <path
          key={index}
          class={index < filled ? 'mark-walked' : 'mark-ahead'}
          transform={`translate(${index * 16 + 1} 0)`}
          d="M1 1.6 12 1.2 12.4 20.6 1.2 20.8Z"
        />
      ))}
    </svg>
  );
}
