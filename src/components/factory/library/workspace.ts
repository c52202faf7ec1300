import { FactoryActions } from './factory-actions.ts';
import { FileActions } from './file-actions.ts';
import { Library } from './library.ts';
import { VersionActions } from './version-actions.ts';

/** The library of this tab. It looks for one with its first action, or with `start()`; importing it does nothing. */
export const library = new Library();

export const { $library, $factories, $openFactory, $trouble, $notice } = library;

/** What a reader does with factories: create, open, duplicate, rename, archive, remove. */
export const factories = new FactoryActions(library);

/** What a reader does with earlier states: keep, list, compare, restore. */
export const versions = new VersionActions(library);

/** Factories as files: import and export. */
export const files = new FileActions(library);
