import type { ReceiptText } from './opened-file.ts';

/**
 * The receipts in the data blocks of a page. The page is read into a document of its own, which runs no script, loads
 * nothing, and never becomes part of this one.
 */
export function receiptsInPage(page: string): readonly ReceiptText[] {
  const found = new DOMParser().parseFromString(page, 'text/html');
  return [
    ...found.querySelectorAll<HTMLScriptElement>('script[type="application/json"][id^="receipt-"]'),
  ].map(({ dataset, id, textContent }) => ({ name: dataset['name'] || id, text: textContent ?? '' }));
}
