import type { Language } from '../guideline/language.ts';

/** The language that a locator or a number of a publication is written in: that of its characters. */
export const scriptOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
