import type { Receipt } from '../../calculators/index.ts';
import { megabytes } from './megabytes.ts';
import type { ReceiptTools } from './receipt-tools.ts';

/** Why a file gives no receipt: a code with its facts, for a sentence. */
export interface OpeningProblem {
  readonly code: string;
  readonly path?: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Whether each hash of a receipt is that of what it stands for. */
export type Seals = Readonly<Record<'checksum' | 'inputs' | 'factors' | 'result', boolean>>;

/** One receipt of a file. */
export type OpenedReceipt =
  | { readonly ok: true; readonly name: string; readonly receipt: Receipt; readonly seals: Seals }
  | { readonly ok: false; readonly name: string; readonly problem: OpeningProblem };

/** What holds receipts beside figures of its own: a report page, a workbook. */
export type Holder = 'page' | 'workbook';

export type OpenedFile =
  /** `within`: the figures that the file itself shows aren't looked at, only the receipts in it. */
  | { readonly ok: true; readonly receipts: readonly OpenedReceipt[]; readonly within?: Holder }
  | { readonly ok: false; readonly problem: OpeningProblem };

/** A receipt as text, with what the file calls it. */
export interface ReceiptText {
  readonly name: string;
  readonly text: string;
}

/** What is taken: a page of a whole factory with all its receipts is far below. */
const most = { bytes: 60_000_000, receipts: 100 };

const refused = (code: string, facts: OpeningProblem['facts']): OpenedFile => ({
  ok: false,
  problem: { code, facts },
});

/** Opens a file, whoever made it: nothing in it is executed or put into the page. */
export async function openedFile(
  file: Blob & { readonly name: string },
  readReceipt: ReceiptTools['readReceipt'],
): Promise<OpenedFile> {
  const { name, size } = file;
  if (size > most.bytes) {
    return refused('too-large', { maximum: megabytes(most.bytes), came: megabytes(size) });
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('unreadable', { name });
  }
  const found = await receiptTexts(bytes, name);
  if ('ok' in found) return found;
  const { texts, within } = found;
  if (texts.length > most.receipts) {
    return refused('too-many', { maximum: most.receipts, came: texts.length });
  }
  const receipts = texts.map((one): OpenedReceipt => ({
    name: one.name,
    ...readReceipt(one.text),
  }));
  const [only] = receipts;
  return receipts.length === 1 && only && !only.ok
    ? { ok: false, problem: only.problem }
    : { ok: true, receipts, ...(within && { within }) };
}

interface FoundTexts {
  readonly texts: readonly ReceiptText[];
  readonly within?: Holder;
}

/** By what is in it rather than by its name: a workbook is an archive, a page begins with a bracket. */
async function receiptTexts(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FoundTexts | OpenedFile> {
  if ([0x50, 0x4b, 0x03, 0x04].every((byte, place) => bytes[place] === byte)) {
    return workbookText(bytes, name);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('no-text', { name });
  }
  if (text.trim() === '') return refused('empty', { name });
  if (!text.trimStart().startsWith('<')) return { texts: [{ name, text }] };
  const { receiptsInPage } = await import('./receipts-in-page.ts');
  const found = receiptsInPage(text);
  return found.length ? { texts: found, within: 'page' } : refused('no-receipts-in-page', { name });
}

/** What the sheet of a receipt is called in each language; workbooks up to 1.1.0 called it 凭证. */
const sheetNames = ['核算凭证', 'Receipt', '凭证'];

async function workbookText(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<FoundTexts | OpenedFile> {
  const { longTextOf } = await import('../../../widgets/foundation/parts/spreadsheet/long-text-of.ts');
  const found = await longTextOf(bytes, sheetNames, (piece) => piece.trimStart().startsWith('{'));
  if (found.ok) return { texts: [{ name, text: found.text }], within: 'workbook' };
  if ('sheets' in found) {
    return refused('no-receipt-in-workbook', {
      name,
      came: found.sheets.slice(0, 10).join(' · ').slice(0, 120),
    });
  }
  const { code, facts } = found.problem;
  return refused(`spreadsheet/${code}`, { file: name, ...facts });
}
