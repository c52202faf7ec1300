import { withShared, type SharedTexts } from '../with-shared.ts';
import type { OwnTexts } from './zh.ts';

/** The words of the measures and their plan in one language. */
export type MeasuresTexts = SharedTexts & OwnTexts;

export const measures = /* @__PURE__ */ withShared<OwnTexts>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
