import { dataStatuses } from '../engine/data-quality.ts';
import { Block, type FormulaPart, type ModelRow } from './block.ts';
import type { ModelSheet } from './resolve.ts';
import type { WorkbookText } from './texts.ts';
import type { Words } from './words.ts';

/** Which sheets a workbook has, each with what is said of it. */
export type Contents = readonly (readonly [sheet: WorkbookText, about: WorkbookText])[];

/** What the workbook is, how it is used, what its sheets hold, what the words for data mean; `lists` stand below. */
export function aboutSheet(
  title: string,
  sentences: readonly WorkbookText[],
  contents: Contents,
  { say, language }: Words,
  lists: readonly Block[] = [],
): ModelSheet {
  const colon = language === 'zh' ? '：' : ': ';
  const block = new Block();
  block.add({ value: title, role: 'title' });
  for (const key of sentences) {
    block.add({ value: say(key), role: 'note' });
  }
  block.add();
  block.add({ value: say('aboutSheet'), role: 'heading' });
  for (const [sheet, about] of contents)
    block.add({ value: [say(sheet), say(about)].join(colon), role: 'note' });
  block.add();
  block.add({ value: say('statuses'), role: 'heading' });
  for (const { name, meaning } of Object.values(dataStatuses)) {
    block.add({ value: [name[language], meaning[language]].join(colon), role: 'note' });
  }
  return {
    name: say('sheetAbout'),
    blocks: [block, ...lists],
    widths: [100],
    headings: 1,
    isProtected: true,
  };
}

/** The things that can be chosen from, below a heading, and the cells that hold them. */
export function listOf(
  title: string,
  options: readonly string[],
): { readonly block: Block; readonly range: FormulaPart } {
  const block = new Block();
  block.add();
  block.add({ value: title, role: 'heading' });
  for (const option of options) block.add(option);
  return { block, range: block.range(0, 2) };
}

/** Something that is said of a workbook; nothing where it has no value. */
export type Fact = readonly [name: string, value: string | number | undefined];

/** With which versions and choices the workbook was made. */
export function versionsSheet(facts: readonly Fact[], { say }: Words): ModelSheet {
  const block = new Block();
  block.add({ value: say('versionsTitle'), role: 'title' });
  for (const [name, value] of facts) {
    const row: ModelRow = [{ value: name, role: 'heading' }, value];
    if (value !== undefined && value !== '') block.add(...row);
  }
  return { name: say('sheetVersions'), blocks: [block], widths: [34, 60], isProtected: true };
}

/** A cell holds no more than 32 767 characters. */
const PIECE = 32_000;

/** A receipt in pieces that a cell can hold. */
export function receiptSheet(receipt: string, { say }: Words): ModelSheet {
  const block = new Block();
  block.add(say('pieces'));
  for (let at = 0; at < receipt.length;) {
    // A character of two halves stays whole.
    const isSplit = /[\ud800-\udbff]/.test(receipt[at + PIECE - 1] ?? '');
    const end = at + (isSplit ? PIECE - 1 : PIECE);
    block.add(receipt.slice(at, end));
    at = end;
  }
  return { name: say('sheetReceipt'), blocks: [block], widths: [100], isProtected: true };
}
