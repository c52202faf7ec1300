import type { Language } from '../engine/language.ts';
import type { CitedFactor } from '../factors/define-factor.ts';

type Facts = Readonly<Record<string, string | number>>;
type Sentences = Readonly<Record<string, (facts: never) => string>>;

/** The sentences about problems with the names of factors in the place of their ids, as a reader knows them. */
export function withNamesOf<Words extends { readonly problems: Sentences }>(
  used: readonly CitedFactor[],
  words: Words,
  language: Language,
): Words {
  const names = new Map(used.map(({ id, name }) => [id as string, name[language]]));
  const named = (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [
        key,
        (key === 'factor' || key === 'by') && typeof fact === 'string' ? (names.get(fact) ?? fact) : fact,
      ]),
    );
  const problems = Object.entries(words.problems).map(([code, say]) => [
    code,
    (facts: Facts) => say(named(facts) as never),
  ]);
  return { ...words, problems: Object.fromEntries(problems) as Words['problems'] };
}
