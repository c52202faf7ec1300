/** A text in the two languages of the site. Chinese is the first. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;
