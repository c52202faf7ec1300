import { withShared, type SharedTexts } from '../with-shared.ts';
import type { OwnTexts } from './zh.ts';

/** The words of the organisation's inventory in one language. */
export type EmissionsTexts = SharedTexts & OwnTexts;

export const emissions = /* @__PURE__ */ withShared<OwnTexts>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
