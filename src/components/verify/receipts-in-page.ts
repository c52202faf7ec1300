import { decodedText } from '../../../widgets/foundation/parts/spreadsheet/read-html.ts';
import type { ReceiptText } from './opened-file.ts';

/** A comment, or a script with its attributes; more of them than this is none of ours. */
const opening = /<(?:!--|script(?=[\s/>])([^>]{0,2000})>)/gi;

/**
 * The receipts in the data blocks of a page. The page is read as text, beside the page that asks: it never becomes a
 * document, and what stands in comments and in other scripts is passed over as a browser does.
 */
export function receiptsInPage(page: string): readonly ReceiptText[] {
  const found: ReceiptText[] = [];
  opening.lastIndex = 0;
  for (let one = opening.exec(page); one; one = opening.exec(page)) {
    const [, attributes] = one;
    const from = opening.lastIndex;
    const closing = attributes === undefined ? /-->/g : /<\/script/gi;
    closing.lastIndex = from;
    const end = closing.exec(page);
    // What isn't closed goes on to the end of the page.
    if (!end) break;
    opening.lastIndex = closing.lastIndex;
    if (attributes === undefined) continue;
    const id = attributeOf(attributes, 'id');
    if (attributeOf(attributes, 'type') !== 'application/json' || !id.startsWith('receipt-')) continue;
    found.push({ name: attributeOf(attributes, 'data-name') || id, text: page.slice(from, end.index) });
  }
  return found;
}

function attributeOf(attributes: string, name: string): string {
  const written = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'i');
  return decodedText((written.exec(attributes) ?? []).slice(1).find((value) => value !== undefined) ?? '');
}
