import { atom, map } from 'nanostores';
import type { FileHashes, Weights } from './embed-facts.ts';
import type { EmbedSettings } from './embed-settings.ts';

/** What is chosen in the page's one configurator; undefined until it is awake. */
export const $settings = atom<EmbedSettings | undefined>();

/** What of the present version is only known once the widgets are built, and comes after the page. */
export const $built = map<{ hashes: FileHashes; weights: Weights }>({
  hashes: {},
  weights: {},
});
