/**
 * The state of the text that citations name. The source bears no standard number and no date, so this counts
 * our own publications of it: raise `version` with every change to a word of the text or its translation.
 */
export const edition = { version: 1, published: '2026-11-22' } as const;

export const documentTitle = {
  zh: '零碳工厂建设与管理技术指南',
  en: 'Technical guideline for the construction and management of zero-carbon factories',
} as const;
