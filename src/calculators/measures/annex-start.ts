import type { AnnexCatalogue, AnnexMeasure } from './catalogue-of-annex.ts';

/** What is only read once a measure is listed or planned: its name, what it is, whom it is for. */
const unread = {
  categoryName: '',
  name: '',
  summary: '',
  applicability: '',
  clauses: [],
  scopes: [],
} satisfies Partial<AnnexMeasure>;

/** The beginning of annex A: its categories, how many measures each has, and what they are narrowed by. */
export interface AnnexStart extends Omit<AnnexCatalogue, 'measures'> {
  readonly measures: readonly Omit<AnnexMeasure, keyof typeof unread>[];
}

/** What of annex A is published as its beginning. */
export const startOf = ({ measures, ...rest }: AnnexCatalogue): AnnexStart => ({
  ...rest,
  measures: measures.map(({ id, category, when }) => ({ id, category, when })),
});

/** An annex that holds no more than its beginning: what is read of it is empty until all of it is there. */
export const begunAnnex = ({ measures, ...rest }: AnnexStart): AnnexCatalogue => ({
  ...rest,
  measures: measures.map((measure) => ({ ...unread, ...measure })),
});
