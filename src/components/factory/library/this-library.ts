import { Library } from './library.ts';

/** The library of this tab. It looks for one with its first action, or with `start()`; importing it does nothing. */
export const library = new Library();
