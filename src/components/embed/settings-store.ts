import { atom, map } from 'nanostores';
import type { FileHashes } from './embed-facts.ts';
import type { EmbedSettings } from './embed-settings.ts';

/** What is chosen in the page's one configurator; undefined until it is awake. */
export const $settings = atom<EmbedSettings | undefined>();

/** What an element of the present version weighs, as the build measured it. */
export interface Weight {
  /** Compressed by gzip, in bytes. */
  readonly gzip: number;
  /** Files that are asked for until the element can be used. */
  readonly requests: number;
}

/** What is only known once the widgets are built, and comes after the page: hashes of files, weights by tag. */
export const $built = map<{ hashes: FileHashes; weights: Readonly<Record<string, Weight>> }>({
  hashes: {},
  weights: {},
});
