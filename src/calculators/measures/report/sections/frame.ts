import type { Typed } from '../../../lines/entered.ts';
import { entityRows, preparationRows } from '../../../lines/report/shared-model.ts';
import { fact, sentence, type MakeSection, type PlanCell } from '../report-model.ts';
import type { PlanReportKey } from '../report-texts.ts';

/** What the plan is, and what it isn't. */
export const natureSection: MakeSection = () => ({
  id: 'nature',
  heading: 'nature',
  blocks: [sentence('estimated'), sentence('notYet')],
});

/** Whose plan, of which years, on which basis and towards what. */
export const frameSection: MakeSection = ({ entity, quantified: { plan }, details = {} }) => {
  const { baseYear, from, to, scope2, target, growth, electricityPrice, discountRate } = plan;
  return {
    id: 'frame',
    heading: 'frame',
    blocks: [
      {
        type: 'facts',
        rows: [
          ...entityRows(entity),
          fact('baseYear', String(baseYear)),
          fact('years', { key: 'yearsAre', facts: { from, to } }),
          fact('basis', { key: scope2 }),
          fact('target', typedCell(target, 'percent')),
          fact('growth', typedCell(growth, 'percent')),
          fact('electricityPrice', typedCell(electricityPrice, 'perKwh')),
          fact('discountRate', typedCell(discountRate, 'percent')),
          ...preparationRows(details),
        ],
      },
    ],
  };
};

/** As it was typed; what can't be read is told among the open questions. */
const typedCell = (typed: Typed | undefined, key: Extract<PlanReportKey, 'percent' | 'perKwh'>): PlanCell =>
  String(typed ?? '').trim() ? { key, facts: { value: String(typed).trim() } } : { key: 'notSaid' };
