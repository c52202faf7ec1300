import { gasFamilies, outsideFamilies, type Emissions } from '../../engine/gases.ts';
import type { Language } from '../../engine/language.ts';
import {
  evidenceColumns,
  factorColumns,
  linesTable,
  ownNumberColumns,
  problemColumn,
  type LineColumn,
  type LineContext,
} from '../../lines/lines-csv.ts';
import type { Inventory } from '../inventory.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import type { QuantifiedLine } from '../quantify-line.ts';
import { emissionsOn } from '../basis.ts';

interface Context extends LineContext {
  readonly inventory: Inventory;
  readonly inGbt32150: (entry: QuantifiedLine) => boolean;
}

type Column = LineColumn<QuantifiedLine, Context>;

const column = (zh: string, en: string, cell: Column['cell']): Column => ({ zh, en, cell });

const location = ({ result }: QuantifiedLine): Emissions | undefined => result?.location;

const ofGas = (family: string): Column =>
  column(`${family}（tCO2e，基于位置）`, `${family} (tCO2e, location-based)`, (entry) => {
    const emissions = location(entry);
    return [...(emissions?.gases ?? []), ...(emissions?.outside ?? [])]
      .filter((gas) => gas.family === family)
      .reduce<number | undefined>((all, { co2e }) => (all ?? 0) + co2e.value, undefined);
  });

const totalsOf = ({ result }: QuantifiedLine) =>
  [result?.location, result?.market, result?.official].flatMap((emissions) => emissions?.total ?? []);

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
  ...evidenceColumns,
  ...factorColumns,
  ...ownNumberColumns<QuantifiedLine>(totalsOf),
  ...[...gasFamilies, ...outsideFamilies].map(ofGas),
  column('tCO2e（基于位置）', 'tCO2e (location-based)', (entry) => location(entry)?.total.value),
  column('tCO2e（基于市场）', 'tCO2e (market-based)', ({ scope, result }) =>
    scope === undefined ? undefined : emissionsOn('market', result)?.total.value,
  ),
  column('tCO2e（GB/T 32150）', 'tCO2e (GB/T 32150)', (entry, { inGbt32150 }) =>
    inGbt32150(entry) ? emissionsOn('official', entry.result)?.total.value : undefined,
  ),
  problemColumn,
]; // prettier-ignore

/**
 * One row per line with its factors, their publications, the gases and the three figures, in tonnes CO2e and in full
 * precision, before any equity share. A line with errors has its problems and no figures.
 */
export function linesCsv({ inventory, lines, totals }: QuantifiedInventory, language: Language): string {
  const { bySource, edition } = totals.gbt32150;
  return linesTable(columns, lines, {
    inventory,
    language,
    inGbt32150: ({ group, line }) =>
      bySource.has(group) && !(edition === '2015' && line.kind === 'biomass-combustion'),
  });
}
