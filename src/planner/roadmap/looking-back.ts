/*
 * The parts of the sheet that look back. A plan that was just begun has none of them, so that they are loaded for those
 * that have.
 */
export { CheckInLog, FilledBoxes } from './CheckInLog.tsx';
export { Closing } from './Closing.tsx';
