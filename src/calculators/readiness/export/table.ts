import type { CsvCell } from '../../engine/csv.ts';
import type { AssessedFactory } from '../assess.ts';
import type { Collection } from '../collection.ts';
import type { ReadinessVoice } from '../report/voice.ts';
import { tableWord, type TableWord } from './table-words.ts';

/** A table of a workbook or a file: headings in the first row. */
export type TableRows = readonly (readonly CsvCell[])[];

/** What tables are made from; they speak the collection's language. */
export interface TableInputs {
  readonly assessed: AssessedFactory;
  readonly collection: Collection;
  readonly texts: ReadinessVoice;
}

export const headings = (
  keys: readonly TableWord[],
  { language }: Pick<Collection, 'language'>,
): readonly string[] => keys.map((key) => tableWord(key, language));
