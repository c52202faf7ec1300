/** What the page needs once there is a file. */
export { openBeside } from './open-beside.ts';
export { OpenedReceipts } from './OpenedReceipts.tsx';
export { problemText } from './problem-text.ts';
export { loadTools } from './receipt-tools.ts';
