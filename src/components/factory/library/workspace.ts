import { FactoryActions } from './factory-actions.ts';
import { FileActions } from './file-actions.ts';
import { library } from './this-library.ts';
import { VersionActions } from './version-actions.ts';

export { library };

export const { $library, $factories, $openFactory, $trouble, $notice } = library;

/** What a reader does with factories: create, open, duplicate, rename, archive, remove. */
export const factories = new FactoryActions(library);

/** What a reader does with earlier states: keep, list, compare, restore. */
export const versions = new VersionActions(library);

/** Factories as files: import and export. */
export const files = new FileActions(library);
