import type { FileProblem, Receipt } from '../../calculators/index.ts';
import type { Difference, Particular, ReceiptTools, WrongNumber } from './receipt-tools.ts';
import { availability, type ReplayOutcome } from './replay-with-version.ts';
import type { Seals } from './opened-file.ts';
import { changedFiles, filesFor, hashesOf } from './version-files.ts';
import type { SiteVersions } from './versions.ts';

export type CheckState = 'holds' | 'fails' | 'unchecked' | 'pending';

/** `broken`: the names of the hashes that don’t hold. */
export interface SealsCheck {
  readonly state: 'holds' | 'fails';
  readonly broken: readonly (keyof Seals)[];
}

/** `isRounding`: some numbers differ, but in the last digits only. */
export interface ArithmeticCheck {
  readonly state: 'holds' | 'fails';
  readonly wrong: readonly WrongNumber[];
  readonly isRounding: boolean;
}

export interface ProgramCheck {
  readonly state: CheckState;
  readonly why:
    | 'holds'
    | 'other-build'
    | 'other-preview'
    | 'changed-file'
    | 'unhashed'
    | 'unstated'
    | 'absent'
    | 'old'
    | 'unreachable';
  /** The names of the files that aren't what the list says. */
  readonly files?: readonly string[];
}

export type ReplayCheck =
  | { readonly state: 'holds'; readonly isRounding: boolean }
  | {
      readonly state: 'fails';
      readonly differences: readonly Difference[];
      /** Numbers of the calculation that differ, those that say something else, or that the tree has another shape. */
      readonly nodes: readonly number[] | undefined;
      readonly words: readonly number[];
      readonly particulars: readonly Particular[];
      /** The numbers as they were computed again. */
      readonly values: readonly number[];
    }
  | { readonly state: 'fails'; readonly why: 'refused' | 'no-result'; readonly problem?: FileProblem }
  | {
      readonly state: 'unchecked';
      readonly why: 'absent' | 'old' | 'unreachable' | 'changed' | 'replaced' | 'timeout' | 'failed';
      readonly message?: string;
    };

export function sealsCheck(seals: Seals): SealsCheck {
  const broken = (Object.keys(seals) as (keyof Seals)[]).filter((name) => !seals[name]);
  return { state: broken.length ? 'fails' : 'holds', broken };
}

/**
 * Whether two numbers differ in their last digits only. Powers are the one operation that browsers don't compute alike, by a
 * unit or two in the last of 17 digits; what a forger gains below a trillionth is nothing.
 */
export const isRounding = (one: number | string | undefined, other: number | string | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-12 * Math.abs(other);

export function arithmeticCheck(receipt: Receipt, { checkArithmetic }: ReceiptTools): ArithmeticCheck {
  const found = checkArithmetic(receipt);
  const wrong = found.filter(({ stated, expected }) => !isRounding(stated, expected));
  return { state: wrong.length ? 'fails' : 'holds', wrong, isRounding: found.length > 0 };
}

/**
 * Whether the version here is the one that a receipt was made with: its list of files has the hash that the receipt states,
 * and the files that the receipt is computed again with have the hashes of that list.
 */
export async function programCheck(
  { made, subject }: Receipt,
  versions: SiteVersions,
  { hashOf }: ReceiptTools,
): Promise<ProgramCheck> {
  const available = availability(made, versions);
  if (available !== 'here') return { state: 'unchecked', why: available };
  if (made.bundle === undefined) return { state: 'unchecked', why: 'unstated' };
  try {
    const hashes = await hashesOf(made.calculators, versions);
    const changed = await changedFiles(made.calculators, filesFor(subject), hashes, versions);
    if (changed?.length) return { state: 'fails', why: 'changed-file', files: changed };
    if (hashOf(hashes) === made.bundle) {
      return changed ? { state: 'holds', why: 'holds' } : { state: 'unchecked', why: 'unhashed' };
    }
  } catch {
    return { state: 'unchecked', why: 'unreachable' };
  }
  return isPreview(made.calculators)
    ? { state: 'unchecked', why: 'other-preview' }
    : { state: 'fails', why: 'other-build' };
}

/** Previews are served as long as they are the present version. */
export const isPreview = (version: string): boolean => version.includes('-');

/** What computing a receipt again shows. */
export function replayCheck(receipt: Receipt, outcome: ReplayOutcome, tools: ReceiptTools): ReplayCheck {
  if ('without' in outcome) return { state: 'unchecked', why: outcome.without };
  if ('failed' in outcome) return { state: 'unchecked', why: 'failed', message: outcome.failed };
  const { replayed } = outcome;
  if (!replayed.ok) {
    return {
      state: 'fails',
      ...(replayed.problem ? { why: 'refused', problem: replayed.problem } : { why: 'no-result' }),
    };
  }
  const { recorded, particulars } = replayed;
  const all = tools.differencesBetween(receipt, recorded);
  const differences = all.filter(({ stated, replayed: again }) => !isRounding(stated, again));
  const places = tools.differingNodes(receipt, recorded);
  const valueAt = (place: number) => recorded.nodes[place]?.value;
  const nodes = places?.filter((place) => !isRounding(receipt.nodes[place]?.value, valueAt(place)));
  const words = places ? tools.differingWords(receipt, recorded) : [];
  const others = tools.differingParticulars(receipt, particulars);
  const isSame = !differences.length && nodes?.length === 0 && !words.length && !others.length;
  return isSame
    ? { state: 'holds', isRounding: all.length > 0 || Boolean(places?.length) }
    : {
        state: 'fails',
        differences,
        nodes,
        words,
        particulars: others,
        values: recorded.nodes.map(({ value }) => value),
      };
}

/** All checks in one word: what doesn't hold outweighs what wasn't checked. */
export function verdictOf(states: readonly CheckState[]): CheckState {
  return (['fails', 'pending', 'unchecked'] as const).find((one) => states.includes(one)) ?? 'holds';
}
