import { npmCode, reactCode, svelteCode, vueCode } from './code-package.ts';
import { elementCode, frameCode, wordPressCode } from './code-tags.ts';
import type { EmbedFacts } from './embed-facts.ts';
import type { EmbedSettings } from './embed-settings.ts';

/** A piece of code that is copied as a whole: where it goes is said by the messages under its name. */
export interface CodeBlock {
  readonly name: BlockName;
  readonly code: string;
}

export const blockNames = [
  'html',
  'css',
  'shell',
  'js',
  'tsx',
  'vue',
  'vite',
  'svelte',
  'wp-block',
  'wp-link',
  'wp-php',
] as const;

export type BlockName = (typeof blockNames)[number];

/** The ways to embed, in the order of their tabs. */
export const ways = ['element', 'iframe', 'wordpress', 'npm', 'react', 'vue', 'svelte'] as const;

export type Way = (typeof ways)[number];

const writers: Readonly<Record<Way, (settings: EmbedSettings, facts: EmbedFacts) => CodeBlock[]>> = {
  element: elementCode,
  iframe: frameCode,
  wordpress: wordPressCode,
  npm: npmCode,
  react: reactCode,
  vue: vueCode,
  svelte: svelteCode,
};

/** The ways that an element can be embedded: what only quotes has no page for frames. */
export const waysFor = (tag: string, { elements }: EmbedFacts): readonly Way[] =>
  ways.filter((way) => way !== 'iframe' || elements[tag]?.frame);

/** The code to copy for what was chosen. Every value in it is escaped for where it stands. */
export const embedCode = (way: Way, settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] =>
  writers[way](settings, facts);

/**
 * What a host's Content-Security-Policy has to allow, as the directives to add.
 * @returns two lines at most, the second for hosts that require Trusted Types
 */
export function policyFor(way: Way, { site }: Pick<EmbedFacts, 'site'>): readonly string[] {
  const { origin } = new URL(site);
  if (way === 'iframe') return [`frame-src ${origin}; script-src ${origin}`];
  if (way === 'element' || way === 'wordpress')
    return [
      `script-src ${origin}; style-src ${origin}; connect-src ${origin}${way === 'wordpress' ? `; frame-src ${origin}` : ''}`,
      "trusted-types lit-html zcf 'allow-duplicates'",
    ];
  return ['trusted-types lit-html'];
}
