import { withShared, type SharedTexts } from '../with-shared.ts';
import type { OwnTexts } from './zh.ts';

/** The words of the self-assessment in one language. */
export type ReadinessTexts = SharedTexts & OwnTexts;

export const readiness = /* @__PURE__ */ withShared<OwnTexts>({
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
});
