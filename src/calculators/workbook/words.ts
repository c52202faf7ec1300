import type { Language } from '../engine/language.ts';
import type { Node } from '../engine/quantification.ts';
import { isCoefficient } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import { unitSymbol } from '../engine/units.ts';
import type { SharedTexts } from '../texts/index.ts';
import { workbookTexts, type WorkbookText } from './texts.ts';

/** How a workbook calls things in one language. */
export interface Words<Texts extends SharedTexts = SharedTexts> {
  readonly language: Language;
  readonly texts: Texts;
  /** A word or sentence of the workbook's own; a fact stands in {braces}. */
  readonly say: (key: WorkbookText, facts?: Readonly<Record<string, string | number>>) => string;
  /** What a number is called. */
  readonly nameOf: (label: Label) => string;
  /** kgCO₂/kWh */
  readonly unitOf: (node: Node) => string;
}

export function wordsIn<Texts extends SharedTexts>(language: Language, texts: Texts): Words<Texts> {
  return {
    language,
    texts,
    say: (key, facts = {}) =>
      workbookTexts[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? '')),
    nameOf: (label) => (typeof label === 'string' ? texts.terms[label] : label[language]),
    unitOf: (node) => {
      const per = isCoefficient(node) && node.per !== '1' ? `/${unitSymbol(node.per, language)}` : '';
      return `${unitSymbol(node.unit, language)}${per}`;
    },
  };
}
