import type { Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

/** Takes of the widgets' package.json only the version: a JSON file is imported as a whole, and it would weigh on every start. */
export function onlyVersion(): Plugin {
  return {
    name: 'zcf:only-version',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]widgets[\\/]package\.json$/ },
      handler: () => JSON.stringify({ version: manifest.version }),
    },
  };
}
