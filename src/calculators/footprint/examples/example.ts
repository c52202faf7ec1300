import type { Bilingual, Language } from '../../engine/language.ts';
import type { Unit } from '../../engine/units.ts';
import type { EnteredQuantity, Typed } from '../../lines/entered.ts';
import type { FootprintLine, FootprintStudy } from '../study.ts';

/** A complete product to open and to change: its study, and the scenarios that vary it. */
export interface ExampleProduct {
  readonly id: string;
  readonly name: Bilingual;
  /** What it shows. */
  readonly about: Bilingual;
  /** Names and notes in one language, which the reader may change. The first is the study itself. */
  readonly studies: (language: Language) => readonly FootprintStudy[];
}

/** A line as an example writes it. Its amounts are the example's own; its factors are the registry's. */
export interface ExampleLine extends Omit<FootprintLine, 'name' | 'evidence'> {
  readonly name: Bilingual;
  /** What is to be known of its amount or of its factor. */
  readonly note?: Bilingual;
}

/** Stands with every line: nobody may take its amounts for measured ones. */
export const exampleValue: Bilingual = {
  zh: '示例取值：数量和不确定度为本例自拟，不是实测；因子见其出处。',
  en: 'Example value: amounts and uncertainties are made up for this example, not measured; factors are cited.',
};

/** The lines in one language, each marked as an example's. */
export function linesIn(language: Language, lines: readonly ExampleLine[]): FootprintLine[] {
  return lines.map(({ name, note, ...line }) => ({
    ...line,
    name: name[language],
    evidence: {
      note: note
        ? `${exampleValue[language]}${language === 'en' ? ' ' : ''}${note[language]}`
        : exampleValue[language],
    },
  }));
}

/** An amount as it would be typed. */
export const amount = (value: Typed, unit: Unit): EnteredQuantity => ({ amount: value, unit });
