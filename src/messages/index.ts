import type { Language } from '../guideline/language.ts';
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

export type { Messages };

/** The texts of the interface in each language. */
export const messages: Record<Language, Messages> = { zh, en };

/** The value of the `lang` attribute. */
export const languageTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
