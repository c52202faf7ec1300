import manifest from '../package.json' with { type: 'json' };

/** The version of this copy of the widgets, which is also the name of the folder it is served from. */
export const version: string = manifest.version;
