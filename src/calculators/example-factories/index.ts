import type { Bilingual, Language } from '../engine/language.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';

/** A made-up factory with all its data, to look at and to change into one's own. */
export interface ExampleFactory {
  readonly id: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** The file as it would have been filled in by a reader of the language. */
  readonly file: (language: Language) => FactoryFile;
}

export const exampleFactories: readonly ExampleFactory[] = [];
