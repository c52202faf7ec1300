import { csvOf, type CsvCell } from '../../engine/csv.ts';
import { dataStatuses } from '../../engine/data-quality.ts';
import { nodesOf } from '../../engine/explanation.ts';
import { gasFamilies, outsideFamilies, type Emissions } from '../../engine/gases.ts';
import type { Language } from '../../engine/language.ts';
import type { Node } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { Inventory } from '../inventory.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import type { QuantifiedLine } from '../quantify-line.ts';
import { emissionsOn } from '../quantify-line.ts';
import { publicationText } from '../../lines/publication.ts';

/** One column: its heading in both languages, and its cell of a line. */
interface Column {
  readonly zh: string;
  readonly en: string;
  readonly cell: (entry: QuantifiedLine, context: Context) => CsvCell;
}

interface Context {
  readonly inventory: Inventory;
  readonly language: Language;
  readonly inGbt32150: (entry: QuantifiedLine) => boolean;
}

/** Between the parts of a cell that lists several: the lists of one line's factors run in step. */
const SEPARATOR = ' | ';

const column = (zh: string, en: string, cell: Column['cell']): Column => ({ zh, en, cell });

const factorsOf = ({ used }: QuantifiedLine): CitedFactor[] => [
  ...new Map(used.map((factor) => [factor.id, factor])).values(),
];

const ofFactors = (zh: string, en: string, text: (factor: CitedFactor, context: Context) => string): Column =>
  column(zh, en, (entry, context) =>
    factorsOf(entry)
      .map((factor) => text(factor, context))
      .join(SEPARATOR),
  );

const location = ({ result }: QuantifiedLine): Emissions | undefined => result?.location;

const scopeOfGas = (family: string): Column =>
  column(`${family}（tCO2e，基于位置）`, `${family} (tCO2e, location-based)`, (entry) => {
    const emissions = location(entry);
    return [...(emissions?.gases ?? []), ...(emissions?.outside ?? [])]
      .filter((gas) => gas.family === family)
      .reduce<number | undefined>((all, { co2e }) => (all ?? 0) + co2e.value, undefined);
  });

const columns: readonly Column[] = [
  column('编号', 'Line', ({ line }) => line.id),
  column('场所', 'Site', ({ line }, { inventory }) => inventory.sites.find(({ id }) => id === line.site)?.name ?? line.site),
  column('范围', 'Scope', ({ scope }) => scope),
  column('范围三类别（GHG Protocol）', 'Scope 3 category (GHG Protocol)', (entry) => entry.scope3Category),
  column('类别（ISO 14064-1）', 'Category (ISO 14064-1)', ({ isoCategory }) => isoCategory),
  column('排放源类别（GB/T 32150）', 'Source (GB/T 32150)', ({ group }) => group),
  column('种类', 'Kind', ({ line }) => line.kind),
  column('名称', 'Name', ({ line }) => line.name),
  column('时段', 'Period', ({ line }) => line.period),
  column('责任部门', 'Responsible', ({ line }) => line.responsible),
  column('活动数据', 'Activity data', ({ result }) => result?.activity?.value),
  column('单位', 'Unit', ({ result }) => result?.activity?.unit),
  column('数据状态', 'Data status', ({ line }, { language }) => line.status && dataStatuses[line.status].name[language]),
  column('凭证', 'Document', ({ line }) => line.evidence?.document),
  column('计量器具', 'Meter', ({ line }) => line.evidence?.meter),
  column('检定有效期', 'Calibrated until', ({ line }) => line.evidence?.calibratedUntil),
  column('交叉核对', 'Cross-check', ({ line }) => line.evidence?.crossCheck),
  column('备注', 'Note', ({ line }) => line.evidence?.note),
  ofFactors('因子编号', 'Factor ids', ({ id }) => id),
  ofFactors('因子数值', 'Factor values', ({ value }) => String(value)),
  ofFactors('因子单位', 'Factor units', ({ unit, per }) => (per === '1' ? unit : `${unit}/${per}`)),
  ofFactors('因子出处', 'Publications', ({ citation }, { language }) => publicationText(citation, language)),
  ofFactors('出处位置', 'Locators', ({ citation }) => citation.locator),
  ofFactors('可信度', 'Confidence', ({ confidence }) => confidence),
  column('自有因子及出处', 'Own factors with their documents', (entry) => ownFactors(entry).join(SEPARATOR)),
  column('改用的数值及理由', 'Overrides with reasons', ({ line }) =>
    Object.entries(line.overrides ?? {})
      .map(([role, { value, reason, document }]) => [`${role} = ${value}`, reason, document].filter(Boolean).join('; '))
      .join(SEPARATOR),
  ),
  ...[...gasFamilies, ...outsideFamilies].map(scopeOfGas),
  column('tCO2e（基于位置）', 'tCO2e (location-based)', (entry) => location(entry)?.total.value),
  column('tCO2e（基于市场）', 'tCO2e (market-based)', ({ scope, result }) =>
    scope === undefined ? undefined : emissionsOn('market', result)?.total.value,
  ),
  column('tCO2e（GB/T 32150）', 'tCO2e (GB/T 32150)', (entry, { inGbt32150 }) =>
    inGbt32150(entry) ? emissionsOn('official', entry.result)?.total.value : undefined,
  ),
  column('问题代码', 'Problem codes', ({ problems }) =>
    problems.map(({ severity, code, field }) => `${severity}:${code}${field === undefined ? '' : `:${field}`}`).join(SEPARATOR),
  ),
]; // prettier-ignore

/**
 * One row per line with its factors, their publications, the gases and the three figures, in tonnes CO2e and in full
 * precision, before any equity share. A line with errors has its problems and no figures.
 */
export function linesCsv(quantified: QuantifiedInventory, language: Language): string {
  const { inventory, lines, totals } = quantified;
  const { bySource, edition } = totals.gbt32150;
  const context: Context = {
    inventory,
    language,
    inGbt32150: ({ group, line }) =>
      bySource.has(group) && !(edition === '2015' && line.kind === 'biomass-combustion'),
  };
  const headings = columns.map((one) => one[language]);
  return csvOf([headings, ...lines.map((entry) => columns.map(({ cell }) => cell(entry, context)))]);
}

/** The reader's own numbers in place of factors that the registry doesn't have. */
function ownFactors({ result }: QuantifiedLine): string[] {
  const roots = [result?.location, result?.market, result?.official].flatMap(
    (emissions) => emissions?.total ?? [],
  );
  const nodes = new Set<Node>(roots.flatMap(nodesOf));
  const texts = [...nodes].flatMap((node) =>
    node.basis.kind === 'own'
      ? [`${node.value} ${node.unit}${'per' in node ? `/${node.per}` : ''}; ${node.basis.document}`]
      : [],
  );
  return [...new Set(texts)];
}
