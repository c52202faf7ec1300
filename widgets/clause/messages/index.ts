import { en } from './en.ts';
import type { Language } from '../../foundation/language.ts';
import { zh, type Messages } from './zh.ts';

/** The words of a quoted clause in each language; a key that one of them lacks does not compile. */
export const messages: Record<Language, Messages> = { zh, en };
