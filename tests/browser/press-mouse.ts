import type { CDPSession } from '@playwright/test';

/** Presses and lets go of the mouse at a place of the window, without what a test does beside it. */
export async function pressMouse(client: CDPSession, x: number, y: number): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await client.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await client.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}
