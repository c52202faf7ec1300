import { formatNumber } from '../../../engine/number-format.ts';
import type { ReportNumber } from '../../../engine/report-model.ts';
import { planCosts, type PlanCosts } from '../../economics/plan-costs.ts';
import type { QuantifiedMeasure } from '../../quantify-plan.ts';
import {
  money,
  moneyOf,
  range,
  sentence,
  unknown,
  type MakeSection,
  type PlanBlock,
  type PlanCell,
  type PlanContext,
} from '../report-model.ts';
import { numberedName } from '../voice.ts';

/** What the measures cost and earn, each and together, and in which years. */
export const costsSection: MakeSection = (context) => {
  const costs = planCosts(context.quantified);
  if (!costs.measures.length) return undefined;
  const { capex, annualSaving, years } = costs;
  const inYuan = (value: number) => money(value, context);
  return {
    id: 'costs',
    heading: 'costs',
    blocks: [
      {
        type: 'table',
        caption: 'costs',
        columns: ['measure', 'capex', 'running', 'benefit', 'savingRange', 'payback', 'costMarket', 'costLocation'],
        rows: [
          ...costs.measures.map((one) => rowOf(one, context)),
          [{ key: 'total' }, inYuan(capex.value), '', '', range(annualSaving, inYuan), '', '', ''],
        ],
      },
      sentence('sign'),
      ...without('withoutCapex', costs.without.capex, context),
      ...without('withoutSaving', costs.without.annualSaving, context),
      {
        type: 'table',
        caption: 'byYear',
        columns: ['year', 'yearCapex', 'yearSaving'],
        rows: years.map((one): readonly PlanCell[] => [
          String(one.year),
          inYuan(one.capex.value),
          inYuan(one.annualSaving.mid.value),
        ]),
      },
    ],
  };
}; // prettier-ignore

function rowOf(
  { line, money: spent, economics }: QuantifiedMeasure,
  context: PlanContext,
): readonly PlanCell[] {
  const { low, mid, high } = economics ?? {};
  return [
    numberedName(line, context),
    moneyOf(spent.capex, context),
    moneyOf(spent.running, context),
    moneyOf(spent.benefit, context),
    range({ low: low?.annualSaving, mid: mid?.annualSaving, high: high?.annualSaving }, (value) =>
      money(value, context),
    ),
    mid?.payback ? yearsOf(mid.payback.value) : unknown,
    moneyOf(mid?.costPerTonne.market, context),
    moneyOf(mid?.costPerTonne.location, context),
  ];
}

const yearsOf = (value: number): ReportNumber => ({
  number: value,
  text: formatNumber(value, { decimals: 1 }),
});

function without(
  key: 'withoutCapex' | 'withoutSaving',
  measures: PlanCosts['measures'],
  context: PlanContext,
): readonly PlanBlock[] {
  const between = context.language === 'zh' ? '、' : ', ';
  const names = measures.map(({ line }) => numberedName(line, context)).join(between);
  return measures.length ? [sentence(key, { names })] : [];
}
