import type { EmbeddingMessages } from '../../messages/embedding/zh.ts';

/** The words of the configurator in the page's language; `{version}` and the like are filled in. */
export type ConfiguratorTexts = EmbeddingMessages['configurator'];
