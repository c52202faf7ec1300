import type { QuantifiedInventory } from '../../emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../../emissions/quantify-line.ts';
import type { Emissions } from '../../engine/gases.ts';
import type { Bilingual } from '../../engine/language.ts';
import type { Node } from '../../engine/quantification.ts';
import { asWritten } from '../../engine/terms.ts';
import { en as groupsEn } from '../../texts/emissions/groups-en.ts';
import { zh as groupsZh } from '../../texts/emissions/groups-zh.ts';
import type { Figure, Stated } from '../figure.ts';
import { gasName } from './gas-name.ts';

const named = (id: string, zh: string, en: string, node: Node): Figure => ({ id, name: { zh, en }, node });

/** The totals of an inventory under both rule sets, by gas, by category and by line. */
export function inventoryFigures({ totals, lines }: QuantifiedInventory): Stated {
  const { scope1, scope2, scope3, scope1And2, total, ...protocol } = totals.ghgProtocol;
  const { direct, total: withEnergy, bySource } = totals.gbt32150;
  return {
    statements: Object.fromEntries(lines.map((entry) => [`line/${entry.line.id}`, standingOf(entry)])),
    figures: [
      named('scope1', '范围 1', 'Scope 1', scope1.total),
      named('scope2-location', '范围 2（基于位置）', 'Scope 2, location-based', scope2.location.total),
      named('scope2-market', '范围 2（基于市场）', 'Scope 2, market-based', scope2.market.total),
      named('scope3', '范围 3', 'Scope 3', scope3.total),
      named('scope1And2-location', '范围 1 和范围 2（基于位置）', 'Scope 1 and 2, location-based', scope1And2.location.total),
      named('scope1And2-market', '范围 1 和范围 2（基于市场）', 'Scope 1 and 2, market-based', scope1And2.market.total),
      named('total-location', '合计（基于位置）', 'Total, location-based', total.location.total),
      named('total-market', '合计（基于市场）', 'Total, market-based', total.market.total),
      named('co2-only', '范围 1 和范围 2 的二氧化碳', 'CO₂ of scope 1 and 2', protocol.co2Only),
      named('exports', '输出能源', 'Exported energy', protocol.exports.total),
      named('removals', '清除量', 'Removals', protocol.removals),
      named('gbt32150-direct', 'GB/T 32150 合计（不含购入和输出能源）', 'GB/T 32150, total without purchased and exported energy', direct.total),
      named('gbt32150', 'GB/T 32150 合计（含购入和输出能源）', 'GB/T 32150, total with purchased and exported energy', withEnergy.total),
      ...[...bySource].map(([id, { total: node }]) => named(`gbt32150/${id}`, `GB/T 32150：${groupsZh[id]}`, `GB/T 32150: ${groupsEn[id]}`, node)),
      ...[...protocol.byScope3Category].map(([category, { total: node }]) =>
        named(`scope3/${category}`, `范围 3 类别 ${category}`, `Scope 3, category ${category}`, node)),
      ...gases('gas', total.location),
      ...gases('gas-market', total.market),
      ...lines.flatMap(lineFigures),
    ],
  };
} // prettier-ignore

const gases = (id: string, { gases: inside, outside }: Emissions): Figure[] =>
  [...inside, ...outside].map(({ family, co2e }) => ({
    id: `${id}/${family}`,
    name: gasName(family),
    node: co2e,
  }));

/** A line on each of its bases that has a figure of its own. */
function lineFigures({ line, result }: QuantifiedLine): Figure[] {
  const name: Bilingual = asWritten(line.name || line.id);
  return (['location', 'market', 'official'] as const).flatMap((basis): Figure[] => {
    const emissions = result?.[basis];
    return emissions ? [{ id: `line/${line.id}/${basis}`, name, node: emissions.total }] : [];
  });
}

/** Whether a line counts, and if it doesn't, why. */
const standingOf = ({ result, problems }: QuantifiedLine): string =>
  result ? 'counted' : (problems.find(({ severity }) => severity === 'error')?.code ?? 'empty');
