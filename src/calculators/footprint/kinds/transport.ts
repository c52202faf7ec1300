import { convert, defined, multiplyConverted, portion, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import type { Field, Form } from '../../lines/field.ts';
import { flowsOf, type Flow } from '../flows.ts';
import { describedBy } from './described-by.ts';
import {
  defineKind,
  partials,
  type LineQuantification,
  type Incompleteness,
  type StudyReader,
} from './kind.ts';
import { flowsByOwnFactor, groupOfOwnFactor, ownFactorFields } from './own-factor.ts';
import { pickedFactorOf } from './picked-factor.ts';
import { massUnits } from './units-of-amount.ts';

/** One leg: a distance by a mode. `emptyReturn` is for factors of the loaded run alone; averages hold it already. */
const leg: Form = {
  fields: (values) => [
    { type: 'choice', key: 'basis', options: ['registry', 'own'] },
    ...(values['basis'] === 'own'
      ? ownFactorFields(values, ['t·km'])
      : [
          { type: 'factor', key: 'factor', families: ['freight'] } satisfies Field,
          { type: 'quantity', key: 'upstreamFactor', units: ['kgCO2e'], optional: true } satisfies Field,
          { type: 'text', key: 'upstreamDocument', optional: true } satisfies Field,
        ]),
    { type: 'quantity', key: 'distance', units: ['km'] },
    { type: 'quantity', key: 'emptyReturn', units: ['%'], optional: true, max: 100 },
  ],
};

/**
 * Goods carried over one leg or several: mass × distance × the factor of the mode, well-to-wheel (ISO 14083). A factor of
 * the driving alone, or one that doesn't say what it counts, is marked unless the upstream of its fuel is added.
 */
export const transport = defineKind({
  id: 'transport',
  stages: ['distribution', 'raw-materials', 'production', 'use', 'end-of-life'],
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: massUnits }],
  leg,
  quantify: (read, legs) => {
    const load = read.quantity('quantity', 'load');
    if (!load) return undefined;
    if (!legs.length) {
      read.add('error', 'nothingCarried');
      return undefined;
    }
    const carried = legs.map((one) => carry(one, load));
    if (carried.some((one) => one === undefined)) return undefined;
    const done = carried.filter((one) => one !== undefined);
    const partial = worstOf(done);
    const described = describedBy(done.map(({ describes }) => describes));
    return {
      activity: sum(
        done.map(({ work }) => work),
        't·km',
        'transportWork',
      ),
      flows: done.flatMap(({ flows }) => flows),
      factorGroup: [...new Set(done.map(({ group }) => group))].join(' + '),
      ...(partial && { partial }),
      ...(described && { describes: described }),
    };
  },
});

interface Carried {
  readonly work: Quantification<'t·km'>;
  readonly flows: readonly Flow[];
  readonly group: string;
  readonly partial: Incompleteness | undefined;
  readonly describes?: LineQuantification['describes'];
}

/** A leg that lacks its upstream for sure says more than one that may. */
const worstOf = (legs: readonly Carried[]): Incompleteness | undefined =>
  partials.find((one) => legs.some(({ partial }) => partial === one));

function carry(read: StudyReader, load: Quantification): Carried | undefined {
  const distance = read.quantity('distance', 'distance');
  const work = distance && workOf(read, load, distance);
  if (read.choice('basis') === 'own') {
    const flows = work && flowsByOwnFactor(read, work);
    return flows && { work, flows, group: groupOfOwnFactor(read), partial: undefined };
  }
  const factor = pickedFactorOf(read, 'factor', ({ per }) => per === 't·km');
  if (!work || !factor) return undefined;
  const coefficient = read.coefficient('emissionFactor', factor);
  const driving = flowsOf(emissionsByFactor(read, work, coefficient, factor));
  const upstream = upstreamOf(read, work);
  const partial = upstream ? undefined : partialOf(read, factor);
  if (upstream && factor.boundary !== 'tank-to-wheel') {
    read.add('ask', 'upstreamTwice', 'upstreamFactor', { factor: factor.id });
  }
  if (read.has('emptyReturn')) read.add('ask', 'emptyReturnTwice', 'emptyReturn', { factor: factor.id });
  const flows = [...driving, ...(upstream ?? [])];
  return {
    work,
    flows: isAircraft(factor) ? flows.map((flow) => ({ ...flow, aircraft: true })) : flows,
    group: factor.id,
    partial,
    describes: { year: factor.year, region: factor.region },
  };
}

/** A factor counts well-to-wheel, or it is told that it doesn't, or that nobody knows (ISO 14083). */
function partialOf(read: StudyReader, { id, boundary }: CitedFactor): Incompleteness | undefined {
  if (boundary === 'tank-to-wheel') {
    read.add('ask', 'freightPartial', 'factor', { factor: id });
    return 'freight';
  }
  if (boundary !== 'unstated') return undefined;
  read.add('note', 'freightUnstated', 'factor', { factor: id });
  return 'freightUnstated';
}

/** Mass × distance, as the standard's tonne-kilometre; with what returns empty. */
function workOf(
  read: StudyReader,
  load: Quantification,
  distance: Quantification,
): Quantification<'t·km'> | undefined {
  const perTonne = multiplyConverted(distance, defined(1, 't·km', 'km', 'transportWork'), 'transportWork');
  const tonnes = convert(load, 't');
  const work: Quantification<'t·km'> = {
    label: 'transportWork',
    value: perTonne.value * tonnes.value,
    unit: 't·km',
    basis: { kind: 'product', of: [perTonne, tonnes] },
  };
  if (!read.has('emptyReturn')) return work;
  const empty = read.quantity('emptyReturn', 'emptyReturn');
  return empty && sum([work, portion(work, empty, 'emptyReturn')], 't·km', 'transportWork');
}

/** The upstream of the fuel per tonne-kilometre, by the reader's document. */
function upstreamOf(read: StudyReader, work: Quantification<'t·km'>): readonly Flow[] | undefined {
  if (!read.has('upstreamFactor')) return undefined;
  const factor = read.ownFactor('t·km', 'upstreamFactor', 'upstreamDocument');
  return factor && flowsOf(emissionsByFactor(read, work, { ...factor, label: 'upstreamFactor' }));
}

const isAircraft = ({ id }: CitedFactor): boolean => /(^|-)(air|flight|aircraft)(-|$)/.test(id);
