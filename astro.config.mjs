import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { buildWidgets } from './scripts/build-widgets.ts';
import { finishBuild } from './scripts/finish-build.ts';
import { rehypeReachable } from './scripts/rehype-reachable.ts';
import { siteAddress } from './scripts/site-address.ts';
import { plainImports } from './widgets/plain-imports.ts';

const { site, base } = siteAddress();
const outDir = process.env.OUT_DIR ?? './dist';

export default defineConfig({
  site,
  base,
  outDir,
  output: 'static',
  trailingSlash: 'always',
  // Prettier breaks the lines of templates by the rules of JSX; spaces that are meant are written {' '}.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'never', format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    // The highlighter colours by style attributes, which the policy forbids.
    syntaxHighlight: false,
    // Chinese emphasis breaks under the default engine, which also rewrites quotation marks.
    processor: unified({
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [rehypeReachable],
      smartypants: false,
    }),
  },
  integrations: [
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    {
      name: 'finish-build',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          await buildWidgets({ dir });
          await finishBuild({ dir, base, site });
        },
      },
    },
  ],
  vite: {
    // What scripts load on demand has no styles of its own: each page brings them.
    plugins: [plainImports()],
    worker: { format: 'es', plugins: () => [plainImports()] },
    // Nothing may be inlined: the Content-Security-Policy allows no inline script, style or data address.
    build: {
      assetsInlineLimit: 0,
      target: ['chrome109', 'safari16.4', 'firefox115'],
      rolldownOptions: {
        // Astro marks its own modules with a directive and reads it before bundling; a warning for each hides the rest.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
});
