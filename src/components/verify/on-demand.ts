/** What the page needs once there is a file. */
export { openedFile } from './opened-file.ts';
export { OpenedReceipts } from './OpenedReceipts.tsx';
export { problemText } from './problem-text.ts';
export { loadTools } from './receipt-tools.ts';
