import type { FactoryFile } from '../../../factory-file/factory-file.ts';
import type { Plan } from '../../../measures/plan.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import { lineName, numberOf, scaledQuantity, withField, type WhatIf } from './change.ts';

const withPlan = (file: FactoryFile, plan: Plan): FactoryFile => ({
  ...file,
  measures: { ...file.measures, plan },
});

const subject = { calculator: 'measures', of: 'plan' } as const;

const reductions = ['total/mid/location', 'total/mid/market'];

/** What remains in the last year and what was aimed at, beside what the measures bring. */
function figures({ planned }: QuantifiedFactory): string[] {
  const last = planned?.outcome && `year/${planned.outcome.year}/${planned.plan.scope2}`;
  return last ? [...reductions, `${last}/mid`, `${last}/target`] : reductions;
}

/** The quantity of the first measure of its kind, twice. */
const doubled = (id: string, kind: string, field: string, kindName: { zh: string; en: string }): WhatIf => ({
  id,
  calculator: 'measures',
  figures,
  change: ({ file, planned }) => {
    const line = planned?.plan.measures.find((one) => one.kind === kind);
    const scaled = scaledQuantity(line?.fields[field], 2);
    if (!planned || !line || !scaled || scaled.before === 0) return undefined;
    const { plan } = planned;
    const { unit } = scaled.quantity;
    return {
      file: withPlan(file, { ...plan, measures: withField(plan.measures, line.id, field, scaled.quantity) }),
      subject,
      name: lineName(line, kindName),
      before: { amount: scaled.before, unit },
      after: { amount: scaled.after, unit },
    };
  },
});

/** Ten points more to be reached by the last year: what is aimed at moves, and no reduction does. */
const higherTarget: WhatIf = {
  id: 'higher-target',
  calculator: 'measures',
  figures,
  change: ({ file, planned }) => {
    const before = numberOf(planned?.plan.target);
    if (!planned || before === undefined || before > 90) return undefined;
    return {
      file: withPlan(file, { ...planned.plan, target: before + 10 }),
      subject,
      name: { zh: '目标（比基准年低）', en: 'Target (below the base year)' },
      before: { amount: before, unit: '%' },
      after: { amount: before + 10, unit: '%' },
    };
  },
};

export const measuresWhatIfs: readonly WhatIf[] = [
  doubled('double-solar', 'rooftop-pv', 'capacity', { zh: '光伏', en: 'Photovoltaics' }),
  doubled('double-certificates', 'green-power', 'certified', { zh: '绿证', en: 'Certificates' }),
  higherTarget,
];
