import type { Language } from '../engine/language.ts';
import type { Entity } from '../factory-file/factory-file.ts';
import { receiptSheet, versionsSheet, type Contents, type Fact } from './about-sheets.ts';
import type { ModelSheet } from './resolve.ts';
import type { Words } from './words.ts';

/** What every workbook is made with, beside the result that it shows. */
export interface WorkbookFrame<Texts> {
  readonly entity: Entity;
  readonly language: Language;
  readonly texts: Texts;
  readonly versions?: { readonly calculator: string; readonly factors: string };
  /** The day it was made on, ISO 8601: no clock here. */
  readonly madeOn?: string;
  /** The text of the receipt, which goes along in pieces. */
  readonly receipt?: string;
}

type MadeWith = Pick<WorkbookFrame<unknown>, 'versions' | 'madeOn' | 'receipt'>;

/** The sheets of a workbook, with the one of the receipt where it has one. */
export const withReceipt = (contents: Contents, { receipt }: MadeWith): Contents =>
  receipt === undefined ? contents : [...contents, ['sheetReceipt', 'aboutReceipt']];

/** What stands last in every workbook: with which versions and which choices it was made, and its receipt. */
export function lastSheets(
  { versions, madeOn, receipt }: MadeWith,
  choices: readonly Fact[],
  words: Words,
): readonly ModelSheet[] {
  const { say } = words;
  const facts: readonly Fact[] = [
    [say('calculator'), versions?.calculator],
    [say('factorRegistry'), versions?.factors],
    [say('madeOn'), madeOn],
    ...choices,
  ];
  return [versionsSheet(facts, words), ...(receipt === undefined ? [] : [receiptSheet(receipt, words)])];
}
