import type { Requirement } from './collection.ts';

/** What the score is made of: the seven parts of chapter 6 and the three of chapter 7. */
export const dimensions = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2', '7.3'] as const;

export type Dimension = (typeof dimensions)[number];

/**
 * Where a requirement stands: the principles of chapter 4 are answered and shown, the basic requirements of chapter 5 are
 * gates, and only what chapters 6 and 7 ask is in the score, since they spell the principles out.
 */
export type Part = '4' | '5' | Dimension;

export const parts: readonly Part[] = ['5', ...dimensions, '4'];

export function partOf({ clause }: Pick<Requirement, 'clause'>): Part | undefined {
  return parts.find((part) => clause === part || clause.startsWith(`${part}.`));
}

export const isDimension = (part: Part | undefined): part is Dimension =>
  dimensions.some((one) => one === part);

/** Beside chapter 5: what no claim of a zero-carbon factory can do without. Only what they demand (应) is a gate. */
const coreClauses = ['6.1.1', '6.1.2', '6.1.4', '6.5.3'];

/** A requirement that no score makes up for. */
export const isGate = (requirement: Requirement): boolean =>
  requirement.word === 'shall' && (partOf(requirement) === '5' || coreClauses.includes(requirement.clause));

/** What 应 demands can't be left out but by a condition of the guideline. */
export const isMandatory = ({ word }: Pick<Requirement, 'word'>): boolean => word === 'shall';

/** 可 and 鼓励 leave it to the factory: answered and shown, never scored. */
export const isOptional = ({ word }: Pick<Requirement, 'word'>): boolean =>
  word === 'may' || word === 'encouraged';

/** Whether the requirement is in the score where it is applicable. */
export const isScored = (requirement: Requirement): boolean =>
  isDimension(partOf(requirement)) && !isOptional(requirement);
