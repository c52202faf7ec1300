import type { FactoryFile } from '../../../src/calculators/index.ts';
import type { SectionName } from '../file-history.ts';

/** One figure or choice of a result, as the reader sees it before agreeing. */
export interface HandedField {
  /** What the host asks for it by, such as `scope2-location`; the same in every language and for a whole major version. */
  readonly name: string;
  /** What it is, in the element's language. */
  readonly label: string;
  /** Rounded as it is shown: exactly what the reader agreed to. The id of a choice; a dash for what isn't known. */
  readonly value: number | string;
  /** What a choice is called, in the element's language: the reader sees it beside its id. */
  readonly word?: string;
  /** Such as tCO2e, in the spelling of the unit registry; absent for a word and a plain count. */
  readonly unit?: string;
}

/** What the reader handed to the page around the element, and `toJSON()` of the element gives. */
export interface HandedResult {
  readonly format: 'zero-carbon-factory-result';
  readonly calculator: SectionName;
  /** The version of the widget and of its factors; a file that keeps the factors of an earlier day is computed with those. */
  readonly version: string;
  readonly factors: string;
  readonly language: 'zh' | 'en';
  /** When the reader agreed, in ISO 8601. */
  readonly agreedAt: string;
  readonly fields: readonly HandedField[];
  /** The whole factory file, where the host asked for it by `file` and the reader agreed. */
  readonly factory?: FactoryFile;
}
