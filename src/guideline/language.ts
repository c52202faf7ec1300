/** The two languages of everything a reader sees. Chinese is the text; English is a translation of it. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same thing said in both languages. */
export type Bilingual = Record<Language, string>;
