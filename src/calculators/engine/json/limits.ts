import { jsonError } from './json-problem.ts';

/** What a stranger's file may hold at most, so that a hostile one costs no more than a refusal. */
export const limits = {
  /** Of the text in UTF-8. */
  bytes: 5_000_000,
  /** Of one list: the lines of an inventory. */
  entries: 20_000,
  /** Of one text, in characters. */
  text: 2_000,
  /** Of the name of an entry. */
  key: 200,
  /** Of groups and lists in one another; a factory's data need ten. */
  depth: 32,
} as const;

/** Names that change what an object is instead of what it holds. No data needs them. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** @throws JsonError for more than 5 MB of UTF-8 */
export function checkSize(text: string): void {
  // A text can't be shorter in UTF-8 than in UTF-16 units, so a huge one is refused without encoding it.
  const came = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (came > limits.bytes) throw jsonError('too-large', { maximum: limits.bytes, came });
}
