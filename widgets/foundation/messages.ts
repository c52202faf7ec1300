import { en } from './en.ts';
import type { Language } from './language.ts';
import { zh, type Messages } from './zh.ts';

/** The texts of the widgets in each language; a key that one of them lacks does not compile. */
export const messages: Record<Language, Messages> = { zh, en };
