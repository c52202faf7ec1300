import type { Typed } from '../lines/entered.ts';

/** What may be answered to a requirement. Unknown is neither no nor full marks. */
export const answerWords = ['met', 'partly', 'not', 'not-applicable', 'unknown'] as const;

export type AnswerWord = (typeof answerWords)[number];

/** A self-assessment on one day: what concerns the factory, and what it answers to each requirement. */
export interface Assessment {
  readonly id: string;
  /** The day it stands for (ISO). */
  readonly date: string;
  /** The version of the guideline's text that was answered. */
  readonly textVersion: number;
  /** By the id of a condition; one that isn't there was not asked yet. */
  readonly conditions: readonly ConditionAnswer[];
  readonly answers: readonly Answer[];
  /** By dimension (6.1 … 7.3); equal where it isn't said. */
  readonly weights: readonly DimensionWeight[];
  /** The factory's own targets. */
  readonly targets: readonly OwnTarget[];
  /** Who answered, and who of the management signs. */
  readonly assessor?: string;
  readonly management?: string;
  readonly note?: string;
}

/** Whether a condition of the guideline holds for the factory, with its reason. */
export interface ConditionAnswer {
  readonly condition: string;
  readonly applies: 'yes' | 'no';
  readonly reason?: string;
}

/** What the reader says to one requirement. An answer that the file gives is none of these until it is overruled. */
export interface Answer {
  /** 6.7.1-r2 */
  readonly requirement: string;
  readonly answer?: AnswerWord;
  /** Why it isn't applicable; without it that doesn't count. */
  readonly reason?: string;
  /** Where a quantity says how far it is met. */
  readonly measured?: Measured;
  readonly evidence: readonly EvidenceItem[];
  readonly owner?: string;
  /** The day by which the gap is to be closed (ISO). */
  readonly due?: string;
  readonly note?: string;
  /** It was carried over from an earlier assessment and not looked at since. */
  readonly carried?: true;
}

/** A quantity between a baseline and a leading value, which the reader cites: s = clamp((x − b) / (l − b), 0, 1). */
export interface Measured {
  readonly actual: Typed;
  /** 基准值: with it nothing is gained yet. */
  readonly baseline: Typed;
  /** 引领值 or 先进值: with it the requirement is met. It may lie below the baseline. */
  readonly leading: Typed;
  /** kgce/t, %; as written. */
  readonly unit?: string;
  /** Where baseline and leading value stand. */
  readonly document?: string;
}

/** What proves an answer. */
export interface EvidenceItem {
  readonly document: string;
  /** ISO day. */
  readonly date?: string;
  /** An address, a file name or a shelf. */
  readonly place?: string;
  readonly note?: string;
}

export interface DimensionWeight {
  readonly dimension: string;
  readonly weight: Typed;
}

/** A figure that the factory set itself, beside the guideline's requirements. */
export interface OwnTarget {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
  readonly actual?: Typed;
  readonly target?: Typed;
  /** Whether less is better. */
  readonly better: 'lower' | 'higher';
  readonly document?: string;
}
