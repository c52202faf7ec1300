import { withShared, type SharedTexts } from '../with-shared.ts';
import type { OwnTexts } from './zh.ts';

/** The words of the offset ledger in one language. */
export type OffsetTexts = SharedTexts & OwnTexts;

export const offset = /* @__PURE__ */ withShared<OwnTexts>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
