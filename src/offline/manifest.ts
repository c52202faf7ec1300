/** What is kept together: what the calculators need, and the pages and the search of each language. */
export type Part = 'core' | 'zh' | 'en';

export const parts: readonly Part[] = ['core', 'zh', 'en'];

/** By the path below the site's root (`guideline/6.7/`), the SHA-256 of what is served there, in base64. */
export type Files = Readonly<Record<string, string>>;

/** All that one build of the site keeps for reading without a connection. */
export interface OfflineManifest {
  /** The hash of everything below: equal builds have equal names. */
  readonly build: string;
  readonly parts: Readonly<Record<Part, Files>>;
  /** What released versions compute their receipts again with: kept once a page has asked for it. Earlier builds have none. */
  readonly released?: Files;
}

/** What a page asks of a worker: to keep at most so many more files of a part. Nothing is kept with 0. */
export interface KeepRequest {
  readonly type: 'KEEP';
  readonly part: Part;
  readonly most: number;
}

/** The worker's answer: how many files are not kept yet, and whether one could not be had. */
export interface KeepAnswer {
  readonly left: number;
  readonly failed: boolean;
}

/** What a page says for a waiting worker to take over; the type is the one that workbox-window sends. */
export interface SwitchRequest {
  readonly type: 'SKIP_WAITING';
}
