import type { Bilingual } from './language.ts';

/**
 * The verbal forms by which GB/T 1.1 tells a requirement from a recommendation and a permission.
 * 鼓励 is no form of GB/T 1.1, but the guideline uses it for what lies beyond its recommendations.
 */
export const requirementWords = {
  shall: { zh: '应', en: 'shall' },
  should: { zh: '宜', en: 'should' },
  may: { zh: '可', en: 'may' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
} as const satisfies Record<string, Bilingual>;

export type RequirementWord = keyof typeof requirementWords;

/** The words from the strongest to the weakest. */
export const wordOrder = Object.keys(requirementWords) as RequirementWord[];

/** The word that the bracketed part of a Chinese mark stands for. Throws for any other text. */
export function requirementWordOf(chinese: string): RequirementWord {
  const word = wordOrder.find((key) => requirementWords[key].zh === chinese);
  if (!word) throw new Error(`A requirement word is one of 应, 宜, 可, 鼓励; the mark has “${chinese}”.`);
  return word;
}
