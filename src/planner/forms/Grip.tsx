/** The code for dragging. Where it does not come, the buttons are there. */
const load = () => import('./dragging.ts').catch(() => undefined);

/** A handle to drag an item by. For keys and assistive technology the buttons that move it are its twin. */
export function Grip({ onDrop }: { onDrop: (place: number) => void }) {
  return (
    <span
      class="planner-grip"
      aria-hidden="true"
      onPointerEnter={load}
      // The focus, and what is selected, stay where they are.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={async (event) => {
        if (event.button !== 0) return;
        const grip = event.currentTarget;
        grip.setPointerCapture(event.pointerId);
        (await load())?.drag(grip, event, onDrop);
      }}
    />
  );
}
