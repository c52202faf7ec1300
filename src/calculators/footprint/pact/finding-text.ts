import type { Language } from '../../engine/language.ts';
import { formatNumber } from '../../engine/number-format.ts';
import { sentencesEn } from './finding-en.ts';
import { sentencesZh } from './finding-zh.ts';
import type { PactFinding, PactFindingCode } from './pact-findings.ts';

/** A finding made ready for a sentence. */
export interface Said {
  /** The path of the entry. */
  readonly path: string;
  /** A fact as it is shown: numbers by the engine's format. */
  readonly fact: (name: string) => string;
}

/** A sentence for each code: what, what was expected, what came. */
export type Sentences = Readonly<Record<PactFindingCode, (said: Said) => string>>;

/** What a finding says in a sentence. */
export function findingText({ code, path = '', facts }: PactFinding, language: Language): string {
  const fact = (name: string): string => {
    const value = facts[name];
    return typeof value === 'number' ? formatNumber(value, { upTo: 6 }) : (value ?? '');
  };
  return (language === 'zh' ? sentencesZh : sentencesEn)[code]({ path, fact });
}
