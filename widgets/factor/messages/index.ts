import type { Language } from '../../foundation/language.ts';
import { en } from './en.ts';
import { zh, type Messages } from './zh.ts';

/** The words of a cited factor in each language; a key that one of them lacks does not compile. */
export const messages: Record<Language, Messages> = { zh, en };
