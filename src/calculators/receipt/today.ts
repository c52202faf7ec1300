import type { GwpSet } from '../engine/factor.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';
import type { FileProblem } from '../factory-file/file-problems.ts';
import { readFactoryFile } from '../factory-file/read-factory-file.ts';
import type { GuidelineData } from '../factory/quantify-factory.ts';
import { defaultGwpSet } from '../factors/gwp.ts';
import type { Pins } from '../lines/pins.ts';
import { figuresOf } from './differences.ts';
import type { Receipt, Recorded } from './receipt.ts';
import { replayFile } from './replay.ts';

/** Why the same inputs come to another figure today. */
export const causes = ['method', 'factor', 'gwp'] as const;

export type Cause = (typeof causes)[number];

/** A figure then and now; the changes by cause add up to the difference. */
export interface FigureToday {
  readonly id: string;
  readonly then: number | undefined;
  readonly now: number | undefined;
  /** Absent where the figure is new or gone. */
  readonly by?: Readonly<Record<Cause, number>>;
}

/** A factor that the same inputs take another value of today. */
export interface FactorToday {
  readonly id: string;
  readonly then?: number;
  readonly now?: number;
}

export interface Today {
  readonly figures: readonly FigureToday[];
  /** Those that the result used then, or uses now, and not the same. */
  readonly factors: readonly FactorToday[];
  /** The set of potentials of the receipt and of today. */
  readonly gwp?: readonly [then: GwpSet, now: GwpSet];
}

export type ComparedToday =
  | { readonly ok: true; readonly today: Today }
  /** The inputs can't be opened, or give no such result any more. */
  | { readonly ok: false; readonly problem?: FileProblem };

/**
 * Computes a receipt's inputs with the calculators and the registry of today, one thing after another: first the method
 * with the factors that the receipt keeps, then the factors of today, then the potentials. What each step changes is
 * that cause's part, so that the parts add up to the whole.
 */
export async function compareWithToday(receipt: Receipt, guideline?: GuidelineData): Promise<ComparedToday> {
  const read = readFactoryFile(JSON.stringify(receipt.inputs));
  if (!read.ok) return read;
  const { file } = read;
  const steps = [file, withPins(file, onlyPotentials), withGwpOfToday(withPins(file, () => undefined))];
  const replayed = [];
  for (const step of steps) replayed.push(await replayFile(step, receipt.subject, guideline));
  const [method, factor, now] = replayed.map((one) => (one.ok ? one.recorded : undefined));
  if (!method || !factor || !now) return { ok: false };
  const values = [receipt, method, factor, now].map(figuresOf);
  const [then, , , today] = values;
  const ids = new Set([...(then?.keys() ?? []), ...(today?.keys() ?? [])]);
  return {
    ok: true,
    today: {
      figures: [...ids].map((id) => figureToday(id, values)),
      factors: changedFactors(receipt, now),
      ...gwpOf(file, steps[2] ?? file),
    },
  };
}

function figureToday(id: string, values: readonly ReadonlyMap<string, number | undefined>[]): FigureToday {
  const [then, method, factor, now] = values.map((one) => one.get(id));
  const whole = then !== undefined && method !== undefined && factor !== undefined && now !== undefined;
  return {
    id,
    then,
    now,
    ...(whole && { by: { method: method - then, factor: factor - method, gwp: now - factor } }),
  };
}

/** By what the trees really used, whatever a pin says. */
function changedFactors(receipt: Receipt, now: Recorded): readonly FactorToday[] {
  const then = usedIn(receipt);
  const today = usedIn(now);
  return [...new Set([...then.keys(), ...today.keys()])]
    .sort()
    .filter((id) => then.get(id) !== today.get(id))
    .map((id) => ({ id, ...valueOf('then', then.get(id)), ...valueOf('now', today.get(id)) }));
}

const usedIn = ({ nodes }: Recorded): ReadonlyMap<string, number> =>
  new Map(nodes.flatMap(({ factor, value }) => (factor === undefined ? [] : [[factor, value]])));

const valueOf = (key: 'then' | 'now', value: number | undefined) =>
  value === undefined ? {} : { [key]: value };

type ChangePins = (pins: Pins | undefined) => Pins | undefined;

/** A file whose parts keep other factors. */
function withPins(file: FactoryFile, change: ChangePins): FactoryFile {
  const { emissions, footprint, offset, measures } = file;
  const part = <Part extends { readonly pins?: Pins }>({ pins, ...rest }: Part): Part => {
    const kept = change(pins);
    return { ...rest, ...(kept && { pins: kept }) } as Part;
  };
  return {
    ...file,
    ...(emissions && { emissions: { ...emissions, years: emissions.years.map(part) } }),
    ...(footprint?.studies && { footprint: { ...footprint, studies: footprint.studies.map(part) } }),
    ...(offset?.claims && { offset: { ...offset, claims: offset.claims.map(part) } }),
    ...(measures?.plan && { measures: { ...measures, plan: part(measures.plan) } }),
  };
}

/** Global warming potentials by their ids, which no other factor's begins like. */
const isPotential = (id: string): boolean => id.startsWith('gwp-');

const onlyPotentials: ChangePins = (pins) =>
  pins && {
    factors: Object.fromEntries(Object.entries(pins.factors).filter(([id]) => isPotential(id))),
    selections: {},
  };

const sets: readonly GwpSet[] = ['AR4', 'AR5', 'AR6'];

const newer = (then: GwpSet, now: GwpSet): GwpSet => (sets.indexOf(now) > sets.indexOf(then) ? now : then);

/** Where a newer set of potentials is usual today it is taken; one that is newer than usual stays. */
function withGwpOfToday(file: FactoryFile): FactoryFile {
  const { emissions, footprint } = file;
  const years = emissions?.years.map((one) => ({ ...one, gwp: newer(one.gwp, defaultGwpSet.emissions) }));
  const studies = footprint?.studies?.map((one) => ({
    ...one,
    gwp: newer(one.gwp, defaultGwpSet.footprint),
  }));
  return {
    ...file,
    ...(emissions && years && { emissions: { ...emissions, years } }),
    ...(studies && { footprint: { ...footprint, studies } }),
  };
}

function gwpOf(then: FactoryFile, now: FactoryFile): Pick<Today, 'gwp'> {
  const setOf = ({ emissions, footprint }: FactoryFile) =>
    emissions?.years.at(-1)?.gwp ?? footprint?.studies?.at(-1)?.gwp;
  const [before, after] = [setOf(then), setOf(now)];
  return before && after ? { gwp: [before, after] } : {};
}
