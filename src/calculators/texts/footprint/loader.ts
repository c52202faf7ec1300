import { withShared, type SharedTexts } from '../with-shared.ts';
import type { OwnTexts } from './zh.ts';

/** The words of a product's footprint in one language. */
export type FootprintTexts = SharedTexts & OwnTexts;

export const footprint = /* @__PURE__ */ withShared<OwnTexts>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
