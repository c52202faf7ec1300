import { portion, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { OnLoad, Part, PartOf } from '../effect.ts';
import { plainName } from '../names.ts';
import { Chain } from './chain.ts';
import type { ActiveMeasure } from './order.ts';
import type { Available } from './pools.ts';
import type { Remarks } from './remarks.ts';

type Saving = (PartOf<'electricity'> | PartOf<'fuel'>) & { readonly on: OnLoad };

/** A saving with the measure it is of. */
interface OfMeasure {
  readonly measure: ActiveMeasure;
  readonly part: Saving;
}

/**
 * Puts in place of each share of a load the amount that it saves, after what measures before it leave of the same load;
 * what acts on a whole meter comes last and sees what all others have saved behind it.
 */
export function chainSavings(
  measures: readonly ActiveMeasure[],
  { grid, unlimited }: Pick<Available, 'grid' | 'unlimited'>,
  remarks: Remarks,
): readonly ActiveMeasure[] {
  const saved = new Map<Part, Part>();
  const run = (
    savings: readonly OfMeasure[],
    chain: Chain<'kWh' | 'GJ'>,
    before: readonly string[],
  ): void => {
    const names = [...before];
    for (const { measure, part } of savings) {
      const remaining = chain.take(part);
      saved.set(part, lessened(part, remaining));
      if (remaining && remaining.value < 1) {
        const facts = { lines: names.join(', '), share: remaining.value * 100 };
        remarks.on(measure.line)('note', 'chained', facts);
      }
      names.push(plainName(measure.line));
    }
  };
  const [behind, metered] = loadsOf(measures);
  for (const savings of behind)
    run(
      savings,
      new Chain(
        savings.map(({ part }) => part),
        unitOf(savings),
      ),
      [],
    );
  const others = savedBehind(measures, saved);
  const all = sum(
    others.map(({ amount }) => amount),
    'kWh',
    'savedElectricity',
  );
  for (const savings of metered) {
    const known = unlimited ? [all] : [all, grid];
    const chain = new Chain<'kWh' | 'GJ'>(
      savings.map(({ part }) => part),
      'kWh',
      known,
    );
    chain.takeAmount(all);
    run(savings, chain, [...new Set(others.map(({ name }) => name))]);
  }
  return measures.map((measure) => ({
    ...measure,
    parts: measure.parts.map((part) => saved.get(part) ?? part),
  }));
}

/** The savings of each load: those behind the meter, and those of a whole meter. */
function loadsOf(measures: readonly ActiveMeasure[]): readonly [OfMeasure[][], OfMeasure[][]] {
  const loads = new Map<string, OfMeasure[]>();
  for (const measure of measures) {
    for (const part of measure.parts.filter(isOnLoad)) {
      const key = keyOf(measure, part);
      loads.set(key, [...(loads.get(key) ?? []), { measure, part }]);
    }
  }
  const all = [...loads.values()];
  const isMetered = ([first]: readonly OfMeasure[]) => first?.part.on.group === 'metered';
  return [all.filter((load) => !isMetered(load)), all.filter(isMetered)];
}

const isOnLoad = (part: Part): part is Saving =>
  (part.kind === 'electricity' || part.kind === 'fuel') &&
  part.direction === 'saved' &&
  part.on !== undefined;

/** Loads are one where the group is, unless they are of different fuels or the reader names them differently. */
function keyOf({ line }: ActiveMeasure, { on }: Saving): string {
  const named = line.fields['load'];
  const name = typeof named === 'string' ? named.normalize('NFKC').trim().toLowerCase() : '';
  return [on.group, on.of ?? '', name].join('\n');
}

const unitOf = ([first]: readonly OfMeasure[]) => (first?.part.kind === 'fuel' ? 'GJ' : 'kWh');

/** What is saved behind the meter before what acts on all of it, and by which measures. */
function savedBehind(
  measures: readonly ActiveMeasure[],
  saved: ReadonlyMap<Part, Part>,
): readonly { readonly name: string; readonly amount: Quantification<'kWh'> }[] {
  return measures
    .filter(({ stage }) => stage === 'demand' || stage === 'efficiency')
    .flatMap(({ line, parts }) =>
      parts.flatMap((part) => {
        const counted = saved.get(part) ?? part;
        const isBehind =
          counted.kind === 'electricity' && counted.direction === 'saved' && counted.on?.group !== 'metered';
        return isBehind && counted.amount.value > 0 ? { name: plainName(line), amount: counted.amount } : [];
      }),
    );
}

/** A saving as the amount that it is. */
function lessened(part: Saving, remaining: Quantification<'1'> | undefined): Part {
  const shares = [part.on.share, remaining].filter((share) => share !== undefined);
  const of = <Q extends Quantification>(whole: Q, label: 'savedElectricity' | 'savedFuel' | 'reduction'): Q =>
    shares.reduce((rest, share) => portion(rest, share, label) as Q, whole);
  return part.kind === 'fuel'
    ? { ...part, amount: of(part.amount, 'savedFuel'), emissions: of(part.emissions, 'reduction') }
    : { ...part, amount: of(part.amount, 'savedElectricity') };
}
