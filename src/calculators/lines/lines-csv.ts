import { csvOf, type CsvCell } from '../engine/csv.ts';
import { dataStatuses } from '../engine/data-quality.ts';
import { nodesOf } from '../engine/explanation.ts';
import type { Bilingual, Language } from '../engine/language.ts';
import type { Node } from '../engine/quantification.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import { publicationText } from './publication.ts';
import type { QuantifiedEntry } from './quantified-entry.ts';

/** One column of a table of lines: its heading in both languages, and its cell of a line. */
export interface LineColumn<Entry, Context extends LineContext = LineContext> extends Bilingual {
  readonly cell: (entry: Entry, context: Context) => CsvCell;
}

/** What cells are made with beside their line. */
export interface LineContext {
  readonly language: Language;
}

type Entry = Pick<QuantifiedEntry, 'line' | 'used' | 'problems'>;

/** Between the parts of a cell that lists several: the lists of one line's factors run in step. */
const SEPARATOR = ' | ';

/** One row per line under the headings, in full precision; a cell that is a formula stays a text. */
export function linesTable<Of, Context extends LineContext>(
  columns: readonly LineColumn<Of, Context>[],
  entries: readonly Of[],
  context: Context,
): string {
  const headings = columns.map((one) => one[context.language]);
  return csvOf([headings, ...entries.map((entry) => columns.map(({ cell }) => cell(entry, context)))]);
}

const column = (zh: string, en: string, cell: LineColumn<Entry>['cell']): LineColumn<Entry> => ({
  zh,
  en,
  cell,
});

/** Each factor of a line once. */
const factorsOf = ({ used }: Entry): readonly CitedFactor[] => [
  ...new Map(used.map((factor) => [factor.id, factor])).values(),
];

const ofFactors = (
  zh: string,
  en: string,
  text: (factor: CitedFactor, context: LineContext) => string,
): LineColumn<Entry> =>
  column(zh, en, (entry, context) =>
    factorsOf(entry)
      .map((factor) => text(factor, context))
      .join(SEPARATOR),
  );

/** How the data of a line are founded. */
export const evidenceColumns: readonly LineColumn<Entry>[] = [
  column('数据状态', 'Data status', ({ line }, { language }) => line.status && dataStatuses[line.status].name[language]),
  column('原始凭证', 'Document', ({ line }) => line.evidence?.document),
  column('计量器具', 'Meter', ({ line }) => line.evidence?.meter),
  column('检定有效期', 'Calibrated until', ({ line }) => line.evidence?.calibratedUntil),
  column('交叉核对', 'Cross-check', ({ line }) => line.evidence?.crossCheck),
  column('备注', 'Note', ({ line }) => line.evidence?.note),
]; // prettier-ignore

/** The factors of a line, each with value, unit and the place it stands in. */
export const factorColumns: readonly LineColumn<Entry>[] = [
  ofFactors('因子编号', 'Factor ids', ({ id }) => id),
  ofFactors('因子数值', 'Factor values', ({ value }) => String(value)),
  ofFactors('因子单位', 'Factor units', ({ unit, per }) => (per === '1' ? unit : `${unit}/${per}`)),
  ofFactors('因子出处', 'Publications', ({ citation }, { language }) => publicationText(citation, language)),
  ofFactors('出处位置', 'Locators', ({ citation }) => citation.locator),
  ofFactors('可信度', 'Confidence', ({ confidence }) => confidence),
];

/** What the reader put in place of factors: `rootsOf` gives the explanations of a line's results. */
export const ownNumberColumns = <Of extends Entry>(
  rootsOf: (entry: Of) => readonly Node[],
): readonly LineColumn<Of>[] => [
  {
    zh: '自有因子及出处',
    en: 'Own factors with their documents',
    cell: (entry) => ownFactors(rootsOf(entry)).join(SEPARATOR),
  },
  {
    zh: '改用的数值及理由',
    en: 'Overrides with reasons',
    cell: ({ line }) =>
      Object.entries(line.overrides ?? {})
        .map(([role, { value, reason, document }]) =>
          [`${role} = ${value}`, reason, document].filter(Boolean).join('; '),
        )
        .join(SEPARATOR),
  },
];

/** What is to be said of a line, by its codes. */
export const problemColumn: LineColumn<Entry> = column('问题代码', 'Problem codes', ({ problems }) =>
  problems
    .map(({ severity, code, field }) => `${severity}:${code}${field === undefined ? '' : `:${field}`}`)
    .join(SEPARATOR),
);

/** The reader's own numbers in place of factors that the registry doesn't have, each once, as value, unit, document. */
function ownFactors(roots: readonly Node[]): readonly string[] {
  const nodes = new Set<Node>(roots.flatMap(nodesOf));
  const texts = [...nodes].flatMap((node) =>
    node.basis.kind === 'own'
      ? [`${node.value} ${node.unit}${'per' in node ? `/${node.per}` : ''}; ${node.basis.document}`]
      : [],
  );
  return [...new Set(texts)];
}
