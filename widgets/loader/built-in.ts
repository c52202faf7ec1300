/** What the build writes into the loader: see widgets/loader-config.ts. */
declare const ZCF_VERSION: string;
declare const ZCF_START: Readonly<Record<string, string>>;
declare const ZCF_START_HASH: string;

/** The version of the loader and of everything that it loads. */
export const version = ZCF_VERSION;

/** What each element starts with before its own file, by its tag: the names without .js, a space after each. */
export const startsWith = ZCF_START;

/** The hash of start.json, where each of these files has its own. */
export const startHash = ZCF_START_HASH;
