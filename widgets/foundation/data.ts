// Through a constant, or Vite takes what follows for an asset to be bundled.
const thisModule = import.meta.url;

/** The folder that a built module lies in: https://example.org/zcf/widgets/0.1.0/ */
export function versionPath(module: string = thisModule): string {
  return new URL('.', module).href;
}

/** The site that serves the widget, two levels above its version: https://example.org/zcf/ */
export function siteRoot(module: string = thisModule): string {
  return new URL('../../', versionPath(module)).href;
}

/**
 * A loader for one fixed file of the version's folder. The name is written in the source: no query, and nothing that
 * a reader or a host typed, ever becomes part of an address. All instances share one request; a failed one may be
 * tried again.
 * @returns the loader; its promise rejects with a sentence when the file cannot be had
 */
export function fixedFile<Content>(name: `${string}.json`, module?: string): () => Promise<Content> {
  let shared: Promise<Content> | undefined;
  return () =>
    (shared ??= fetchJson<Content>(versionPath(module) + name).catch((error: unknown) => {
      shared = undefined;
      throw error;
    }));
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address, {
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}; 200 was expected.`);
  return (await response.json()) as Content;
}
