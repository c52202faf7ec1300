import type { Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import { flowKinds } from './flow-kinds.ts';
import type { QuantifiedStudy } from './quantify/quantify-study.ts';
import { stages, type FootprintStudy } from './study.ts';

type Kilograms = Quantification<'kgCO2e'>;

const sumOf = (label: Label, of: readonly Kilograms[] = []): Kilograms => ({
  label,
  value: 0,
  unit: 'kgCO2e',
  basis: { kind: 'sum', of },
});

const each = <Key extends string>(keys: readonly Key[], label: Label) =>
  Object.fromEntries(keys.map((key) => [key, sumOf(label)])) as Record<Key, Kilograms>;

/** What a study comes to that has no lines and shares nothing out, for which the calculation itself isn't needed. */
export function emptyStudy(study: FootprintStudy): QuantifiedStudy {
  const byStage = each(stages, 'stageTotal');
  const total = sumOf('footprint', Object.values(byStage));
  return {
    study,
    lines: [],
    allocations: [],
    byStage,
    total,
    byFlow: each(flowKinds, 'total'),
    byGas: new Map(),
    aircraft: sumOf('total'),
    gridMix: { ...total, label: 'byGridMix' },
    toGate: sumOf('footprint', [byStage['raw-materials'], byStage.production]),
    used: [],
    selections: [],
  };
}
