import type { Bilingual } from '../../guideline/language.ts';

/** The files of a version that a host names itself, with what a browser may check them against. */
export type FileHashes = Readonly<Record<string, string>>;

/** What an element weighs, as the build of its version measured it. */
export interface Weight {
  /** Compressed by gzip, in bytes. */
  readonly gzip: number;
  /** Files that are asked for until the element can be used. */
  readonly requests: number;
}

/** By tag. */
export type Weights = Readonly<Record<string, Weight>>;

/** A version that can be embedded. */
export interface VersionChoice {
  /** 1.2.3, or 1 for the moving path. */
  readonly version: string;
  /** Whether its files can change: those of the moving path, and of a version before its release. */
  readonly state: 'released' | 'unreleased' | 'moving';
  /** By file, where they are known when the page is built. */
  readonly hashes?: FileHashes;
  readonly weights?: Weights;
}

/** A name that a list attribute may hold, with what a reader calls it. */
export interface NamedChoice {
  readonly name: string;
  readonly label: Bilingual;
}

/** What the configurator knows of an element. */
export interface ElementFacts {
  readonly title: Bilingual;
  /** One sentence about it, for pages that run no scripts; what only quotes has none. */
  readonly text?: Bilingual;
  /** Whole addresses: its page on this site, and the page for frames where it has one. */
  readonly page: Bilingual;
  readonly frame?: Bilingual;
  /** The attributes it has. */
  readonly attributes: readonly string[];
  readonly hide: readonly NamedChoice[];
  readonly locked: readonly NamedChoice[];
  readonly handover: readonly NamedChoice[];
  /** Words for `show` of a factor and `display` of a clause. */
  readonly shown: readonly string[];
}

/** What the code to copy is made of besides the choices. */
export interface EmbedFacts {
  /** The site with its base and a slash at the end. */
  readonly site: string;
  /** The newest first. */
  readonly versions: readonly VersionChoice[];
  /** By tag. */
  readonly elements: Readonly<Record<string, ElementFacts>>;
}

/** The name of the package in the registry. */
export const packageName = '@zero-carbon-factory/widgets';
