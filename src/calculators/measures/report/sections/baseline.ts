import { formatNumber } from '../../../engine/number-format.ts';
import { tonnes } from '../../../engine/report-model.ts';
import { convert } from '../../../engine/operations.ts';
import type { Baseline, ByBasis } from '../../baseline/baseline.ts';
import type { Node } from '../../../engine/quantification.ts';
import { fact, sentence, type MakeSection, type PlanCell, type PlanContext } from '../report-model.ts';
import type { PlanReportKey } from '../report-texts.ts';

/** What the plan starts from: scope by scope on both bases, the electricity and its factors. */
export const baselineSection: MakeSection = (context) => {
  const { baseline, plan } = context.quantified;
  const section = { id: 'baseline', heading: 'baseline' } as const;
  if (baseline.source === 'none') return { ...section, blocks: [sentence('ofNothing')] };
  return {
    ...section,
    blocks: [
      baseline.source === 'inventory'
        ? sentence('ofInventory', { year: plan.baseYear })
        : sentence('ofStated'),
      {
        type: 'table',
        caption: { key: 'baselineTable', facts: { year: plan.baseYear } },
        columns: ['scope', 'market', 'location'],
        rows: scopeRows(baseline, context),
      },
      { type: 'heading', heading: 'electricityTable' },
      { type: 'facts', rows: electricityRows(baseline, context) },
      sentence('sameFactors'),
    ],
  };
};

function scopeRows(
  { scope1, electricity, otherScope2, scope3, total }: Baseline,
  style: PlanContext,
): readonly (readonly PlanCell[])[] {
  const row = (key: PlanReportKey, { market, location }: ByBasis<Node>): readonly PlanCell[] => [
    { key },
    tonnes(market.value, style),
    tonnes(location.value, style),
  ];
  const both = (node: Node): ByBasis<Node> => ({ market: node, location: node });
  return [
    row('scope1', both(scope1)),
    row('scope2Grid', electricity),
    row('scope2Other', otherScope2),
    scope3 ? row('scope3', both(scope3)) : [{ key: 'scope3' }, { key: 'notCounted' }, { key: 'notCounted' }],
    row('total', total),
  ];
}

function electricityRows({ grid, covered, factors }: Baseline, { mode }: PlanContext) {
  const figure = (number: number, upTo: number, unit: string): PlanCell => ({
    number,
    text: formatNumber(number, { upTo, mode }),
    unit,
  });
  const amount = (node: Baseline['grid']) => figure(convert(node, 'MWh').value, 8, 'MWh');
  const factor = ({ value }: Node) => figure(value, 4, 'kgCO₂/kWh');
  return [
    fact('grid', amount(grid)),
    fact('covered', amount(covered)),
    ...(factors
      ? [fact('gridFactor', factor(factors.location)), fact('residualFactor', factor(factors.market))]
      : []),
  ];
}
