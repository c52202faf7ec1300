import type { Plugin } from 'vite';

/**
 * Lets `import()` be what it is. Vite wraps each in a helper that preloads styles and further modules; the widgets have no
 * style files and preload nothing, so the helper would only weigh on the start.
 */
export function plainImports(): Plugin {
  return {
    name: 'zcf:plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
