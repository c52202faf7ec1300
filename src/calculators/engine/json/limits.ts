import { jsonError } from './json-problem.ts';

/** What a stranger's file may hold at most, so that a hostile one costs no more than a refusal. */
export interface JsonLimits {
  /** Of the text in UTF-8. */
  readonly bytes: number;
  /** Of one list: the lines of an inventory. */
  readonly entries: number;
  /** Of one text, in characters. */
  readonly text: number;
  /** Of the name of an entry. */
  readonly key: number;
  /** Of groups and lists in one another. */
  readonly depth: number;
}

/** Of a file of the project's own; a factory's data need ten levels. */
export const limits = {
  bytes: 5_000_000,
  entries: 20_000,
  text: 2_000,
  key: 200,
  depth: 32,
} as const satisfies JsonLimits;

/** Names that change what an object is instead of what it holds. No data needs them. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** @throws JsonError for a text of more bytes of UTF-8 than `maximum` */
export function checkSize(text: string, maximum: number = limits.bytes): void {
  // A text can't be shorter in UTF-8 than in UTF-16 units, so a huge one is refused without encoding it.
  const came = text.length > maximum ? text.length : new TextEncoder().encode(text).length;
  if (came > maximum) throw jsonError('too-large', { maximum, came });
}
