import { version } from './built-in.ts';

// Through a constant, or Vite takes what follows for an asset to be bundled.
const thisModule = import.meta.url;

/**
 * The folder to load from: the loader's own. From the moving path (/widgets/1/) it is that of the exact version beside
 * it, so that a page which stays open over a release goes on with the files it began with.
 */
export const folder = new URL('.', thisModule).href.replace(/(\/widgets\/)\d+\/$/, `$1${version}/`);

/**
 * Whether the page pins this loader by `integrity`; then everything that an element starts with is checked as well. A
 * module doesn't know its script element, so it is the one with its address.
 */
export const pinned = [...document.scripts].some(({ src, integrity }) => integrity && src === thisModule);
