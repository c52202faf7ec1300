/** The columns of the sheet of inputs. The first two say where in the file a row belongs; nobody sees them. */
export const inputColumns = [
  'path', 'key', 'number', 'source', 'kind', 'scope', 'site', 'stage', 'per', 'times', 'siteShare', 'field', 'value', 'unit',
  'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10', 'm11', 'm12',
  'reason', 'status', 'document', 'meter', 'calibratedUntil', 'responsible', 'uncertaintyActivity', 'uncertaintyFactor',
] as const; // prettier-ignore

export type InputColumn = (typeof inputColumns)[number];

/** What only lines of an inventory have, and what only those of a study. */
export const inventoryColumns: readonly InputColumn[] = ['scope', 'site'];
export const studyColumns: readonly InputColumn[] = ['stage', 'per', 'times', 'siteShare'];

export const monthColumns = inputColumns.filter((column) => /^m\d/.test(column));

/** What a column holds of a line, wherever it stands in the file: `name`, `evidence/document`. */
export const lineColumns: Partial<Record<InputColumn, string>> = {
  source: 'name',
  site: 'site',
  stage: 'stage',
  per: 'per',
  times: 'times',
  siteShare: 'site/share',
  status: 'status',
  document: 'evidence/document',
  meter: 'evidence/meter',
  calibratedUntil: 'evidence/calibratedUntil',
  responsible: 'responsible',
  uncertaintyActivity: 'uncertainty/activity',
  uncertaintyFactor: 'uncertainty/factor',
};

/** How what stands in a cell is read when it comes back; what is `required` can't be emptied. */
export type Entry =
  | { readonly kind: 'number'; readonly signed?: boolean; readonly unit?: string; readonly required?: true }
  | { readonly kind: 'text' }
  /** One of some things, by the names that the reader sees. */
  | { readonly kind: 'choice'; readonly options: ReadonlyMap<string, string>; readonly required?: true };

export interface InputCell {
  readonly value?: string | number;
  /** What is read of it; without it nobody is meant to change it. */
  readonly entry?: Entry;
}

/** A row of the sheet of inputs before it has its place. */
export interface InputRow {
  /** What it belongs to in the factory file: `emissions/years/2025/lines/3`. */
  readonly path: string;
  /** What of that: `fields/quantity`; a cell further says which part. */
  readonly key: string;
  readonly cells: Partial<Record<InputColumn, InputCell>>;
  /** Shows the sum of its months as its value. */
  readonly sumsMonths?: true;
}

/** A part of a path that may hold anything, as the id of a line. */
export const pathPart = (id: string): string => encodeURIComponent(id);

/** A text, or an empty cell for one. */
export const textCell = (value: string | number | undefined): InputCell => ({
  ...(value !== undefined && value !== '' && { value }),
  entry: { kind: 'text' },
});

/** What is shown and never read. */
export const plainCell = (value: string | number | undefined): InputCell =>
  value === undefined ? {} : { value };
