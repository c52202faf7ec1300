import type { Bilingual } from '../engine/language.ts';

export const bilingual = (zh: string, en: string): Bilingual => ({ zh, en });
