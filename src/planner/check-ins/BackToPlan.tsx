import { checkInWords as words } from './words.ts';

/** The way back to the plan. What stands at this address is not there yet, and that closes the check-in. */
export function BackToPlan() {
  return (
    <a class="button-plain" href="#goal">
      {words.back}
    </a>
  );
}
