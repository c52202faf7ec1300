import { loadMeasures, measureIds, measureStatusOf, type Node } from '../../../src/calculators/index.ts';
import type { HandedField } from '../../foundation/contract/handed-result.ts';
import { shownValue, unknownValue } from '../../foundation/contract/shown-value.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { handedNames, type HandedName } from '../messages/handed.ts';
import { reductionIn } from '../view/result.ts';
import { yuan } from './money-text.ts';

const { planCosts } = await loadMeasures.costs();

/** The plan as its result shows it: how much it reduces in its last year, what remains, and what it costs and saves. */
export function handedFields(desk: Desk): readonly HandedField[] {
  const { t, plan, result, entries, language, isEmpty } = desk;
  const field = (name: HandedName, value: number | string, unit?: string): HandedField => ({
    name,
    label: handedNames[language][name],
    value,
    ...(unit !== undefined && typeof value === 'number' && { unit }),
  });
  const last = isEmpty ? undefined : result?.years.at(-1);
  const ofTonnes = (name: HandedName, value: number | undefined) =>
    field(name, value === undefined ? unknownValue : shownValue(tonnes(desk, value)), 'tCO2e');
  const levels = last ? (['low', 'high'] as const).map((level) => reductionIn(desk, last, level)) : [];
  const costs = isEmpty || !result ? undefined : planCosts(result);
  const money = (name: HandedName, of: 'capex' | 'annualSaving', node: Node | undefined) => {
    // A sum to which no measure says anything isn't zero.
    const isKnown = costs && node && costs.without[of].length < costs.measures.length;
    return field(name, isKnown ? shownValue(yuan(node.value)) : unknownValue, 'CNY');
  };
  const ends = [costs?.annualSaving.low, costs?.annualSaving.high].sort(
    (a, b) => (a?.value ?? 0) - (b?.value ?? 0),
  );
  const done = measureIds.filter((id) => measureStatusOf(desk, id) === 'done').length;
  return [
    field('measures', entries.length),
    field('done', done),
    field('base-year', plan.baseYear),
    field('year', plan.to),
    { ...field('basis', plan.scope2), word: t.scope2Bases[plan.scope2] },
    ofTonnes('reduction-low', last && Math.min(...levels)),
    ofTonnes('reduction', last && reductionIn(desk, last, 'mid')),
    ofTonnes('reduction-high', last && Math.max(...levels)),
    ofTonnes('remains', last?.with.mid[plan.scope2].value),
    ofTonnes('target', last?.target?.[plan.scope2].value),
    money('investment', 'capex', costs?.capex),
    money('saving-low', 'annualSaving', ends[0]),
    money('saving', 'annualSaving', costs?.annualSaving.mid),
    money('saving-high', 'annualSaving', ends[1]),
  ];
}
