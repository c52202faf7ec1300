import type { Language } from './language.ts';

/**
 * The calculators' words, and the guideline's, which an empty desk needs few of: those of a language begin with these few,
 * and grow to all of them before the first line or panel is drawn. The objects stay the same while they grow.
 */
export class GrowingTexts<Texts extends object> {
  readonly #begun = new Map<Language, Texts>();
  #wanted = false;

  constructor(private readonly loaders: Readonly<Record<Language, () => Promise<Texts>>>) {}

  /** The words of a language, no more than `start` of them as long as nobody wanted all. */
  async of(language: Language, start: Partial<Texts> = {}): Promise<Texts> {
    const texts = this.#begun.get(language) ?? ({ ...start } as Texts);
    this.#begun.set(language, texts);
    if (this.#wanted) await this.grow(language, texts);
    return texts;
  }

  /** All words, from now on, of every language that is spoken here; true once they are there. Rejects where they can't be had; asking again tries again. */
  async all(): Promise<true> {
    this.#wanted = true;
    await Promise.all([...this.#begun].map(([language, texts]) => this.grow(language, texts)));
    return true;
  }

  private async grow(language: Language, texts: Texts): Promise<void> {
    Object.assign(texts, await this.loaders[language]());
  }
}
