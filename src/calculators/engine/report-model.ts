import type { Bilingual, Language } from './language.ts';
import { formatNumber, formatTonnes } from './number-format.ts';
import type { RoundingMode } from './rounding.ts';
import { unitSymbol, type Unit } from './units.ts';

/** The content of a report: what is said, not how it looks. `Text` is what headings are made of, `Cell` what rows hold. */
export interface Report<Text, Cell> {
  readonly language: Language;
  readonly title: Text;
  readonly sections: readonly ReportSection<Text, Cell>[];
}

export interface ReportSection<Text, Cell> {
  readonly id: string;
  readonly heading: Text;
  readonly blocks: readonly ReportBlock<Text, Cell>[];
}

export type ReportBlock<Text, Cell> =
  | { readonly type: 'facts'; readonly rows: readonly (readonly [Text, Cell])[] }
  | {
      readonly type: 'table';
      readonly caption: Text;
      readonly columns: readonly Text[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly type: 'sentence'; readonly sentence: Text }
  /** Below that of the section: over what follows, up to the next one. */
  | { readonly type: 'heading'; readonly heading: Text };

/** A sentence of a report: its key, and the facts that stand in it. */
export interface ReportSentence<Key extends string = string> {
  readonly key: Key;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export interface ReportNumber {
  readonly number: number;
  /** Rounded once, for display. */
  readonly text: string;
  readonly unit?: string;
}

/** A report with all its words in place: what is printed. */
export type SpokenReport = Report<string, string | ReportNumber>;

/** How the figures of a report are written. */
export interface ReportStyle {
  readonly language: Language;
  readonly mode: RoundingMode;
}

/** Puts the words of a language in place of what a report says. */
export function spoken<Text, Cell>(
  { language, title, sections }: Report<Text, Cell>,
  say: (text: Text) => string,
  cellText: (cell: Cell) => string | ReportNumber,
): SpokenReport {
  const block = (one: ReportBlock<Text, Cell>): ReportBlock<string, string | ReportNumber> => {
    switch (one.type) {
      case 'sentence':
        return { type: 'sentence', sentence: say(one.sentence) };
      case 'heading':
        return { type: 'heading', heading: say(one.heading) };
      case 'facts':
        return { type: 'facts', rows: one.rows.map(([name, value]) => [say(name), cellText(value)]) };
      case 'table':
        return {
          type: 'table',
          caption: say(one.caption),
          columns: one.columns.map(say),
          rows: one.rows.map((row) => row.map(cellText)),
        };
    }
  };
  return {
    language,
    title: say(title),
    sections: sections.map(({ id, heading, blocks }) => ({
      id,
      heading: say(heading),
      blocks: blocks.map(block),
    })),
  };
}

/** A sentence in a language, with its facts in their places; a fact that is missing stays as its name. */
export function sentenceIn<Key extends string>(
  words: Readonly<Record<Key, Bilingual>>,
  { key, facts = {} }: ReportSentence<Key>,
  language: Language,
): string {
  return words[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  );
}

/** Tonnes of CO2e by their size. */
export const tonnes = (value: number, { mode }: Pick<ReportStyle, 'mode'>): ReportNumber => ({
  number: value,
  text: formatTonnes(value, { mode }),
});

/** A number with its unit: all its digits, or so many significant ones. */
export const amountOf = (
  value: number,
  unit: Unit | undefined,
  { mode, language }: ReportStyle,
  significant?: number,
): ReportNumber => ({
  number: value,
  text: formatNumber(value, { mode, ...(significant !== undefined && { significant }) }),
  ...(unit !== undefined && { unit: unitSymbol(unit, language) }),
});

/** A share in percent, with one decimal. */
export const percent = (share: number, { mode }: Pick<ReportStyle, 'mode'>): string =>
  formatNumber(share * 100, { decimals: 1, mode });
