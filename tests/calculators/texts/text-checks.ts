import { expect } from 'vitest';
import type { Finding } from '../../../src/calculators/lines/problems.ts';

export const languages = ['zh', 'en'] as const;

export const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

type Facts = Finding<string>['facts'];

/** What the texts of a calculator have in common. */
interface Worded {
  readonly fields: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly problems: Readonly<Record<string, (facts: Facts) => string>>;
}

/** Every text of a language by its place: fields.fuel → 燃料. */
export function flat(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, `${place}.${key}`));
}

/** Facts that refuse to be asked for what the calculators don't report, and tell which were never asked for. */
function watched(code: string, facts: Facts) {
  const unasked = new Set(Object.keys(facts));
  const strict = new Proxy(facts, {
    get(target, key) {
      if (!(key in target)) throw new Error(`“${code}” has no fact “${String(key)}”.`);
      unasked.delete(String(key));
      return target[String(key)];
    },
  });
  return { strict, unasked };
}

/** The sentence of every problem, made of the facts it typically comes with. */
export const sentencesOf = (
  { problems }: Pick<Worded, 'problems'>,
  typicalFacts: Readonly<Record<string, Facts>>,
): [place: string, sentence: string][] =>
  Object.entries(typicalFacts).map(([code, facts]) => {
    const sentence = problems[code];
    if (!sentence) throw new Error(`No sentence for “${code}”.`);
    return [`problems.${code}`, sentence(watched(code, facts).strict)];
  });

/** The facts that a sentence leaves out, by the problem's code. */
export const untold = (
  { problems }: Pick<Worded, 'problems'>,
  typicalFacts: Readonly<Record<string, Facts>>,
): string[] =>
  Object.entries(typicalFacts).flatMap(([code, facts]) => {
    const { strict, unasked } = watched(code, facts);
    problems[code]?.(strict);
    return [...unasked].map((fact) => `${code}: ${fact}`);
  });

export function expectSentences(sentences: readonly [string, string][]): void {
  for (const [code, sentence] of sentences) {
    expect(sentence, code).toMatch(/[.。]$/);
    expect(sentence, code).not.toMatch(/undefined|null|NaN|\[object|“”| {2}| [.,;。，；]/);
  }
}

/** The places of fields and options, which both languages must have alike. */
export const placesOf = ({ fields, options }: Worded): string[] =>
  flat({ fields, options }, '')
    .map(([place]) => place)
    .sort();
