import type { EmbeddingMessages } from '../../messages/embedding/zh.ts';

/** The words of the configurator in the page's language; `{version}` and the like are filled in. */
export type ConfiguratorTexts = EmbeddingMessages['configurator'];

/** Puts facts into a text: `{count} chosen`. */
export const filled = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
