/** The name of a cache of this site's: several may lie below one host, each with a worker of its own. */
export const cacheName = (of: string): string => `zcf-${of} ${new URL('./', self.location.href).pathname}`;
