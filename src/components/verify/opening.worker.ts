import { readReceipt } from '../../calculators/receipt/read-receipt.ts';
import { openedFile } from './opened-file.ts';

// A worker is a program of its own: through the calculators' index it would hold all of them.
addEventListener('message', ({ data }: MessageEvent<File>) => {
  openedFile(data, readReceipt).then((opened) => postMessage(opened), reportError);
});
