import type { MeasureId } from './measure-ids.ts';

/**
 * The measures of annex A in one language, as the site publishes them from its own collection. Nothing here is typed by
 * a reader.
 */
export interface AnnexCatalogue {
  readonly language: 'zh' | 'en';
  /** The version of the guideline's text that the measures were taken from. */
  readonly textVersion: number;
  /** In the order of the annex. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** The names of the conditions that a measure may have, by id: data-centre, roof-or-site … */
  readonly conditions: Readonly<Record<string, string>>;
  /** Those of the conditions that say what trade an enterprise is in. */
  readonly industries: readonly string[];
  /** In the order of the annex. */
  readonly measures: readonly AnnexMeasure[];
}

/** One measure of annex A. */
export interface AnnexMeasure {
  readonly id: MeasureId;
  /** The id of one of the categories: source, process … */
  readonly category: string;
  readonly categoryName: string;
  readonly name: string;
  readonly summary: string;
  /** Whom the annex says it is for (适用范围). */
  readonly applicability: string;
  /** It concerns a factory that meets any of these; without any, every factory. */
  readonly when: readonly string[];
  /** The clauses that it serves. */
  readonly clauses: readonly string[];
  /**
   * The scopes of the GHG Protocol that its effect falls into, as this site reads the annex; empty where it reduces
   * nothing by itself.
   */
  readonly scopes: readonly (1 | 2 | 3)[];
}
