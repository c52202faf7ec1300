import { atom } from 'nanostores';

/** Whose numbers a method's page shows: the example's, or the reader's factory's. Nothing keeps it beyond the page. */
export const $shown = atom<'example' | 'own'>('example');
