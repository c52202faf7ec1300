import type { GuidelineWords } from './guideline.zh.ts';

/** The words around the text of the guideline. */
export const guidelineEn: GuidelineWords = {
  contents: 'Clauses',
  contentsOf: (page) => `Contents · ${page}`,
  annexA: 'List of measures',
  foreword: 'Foreword',
  onThisPage: 'On this page',
  views: { label: 'Language of the text', zh: '中', parallel: '中 + EN', en: 'EN' },
  previous: 'Previous',
  next: 'Next',
  crumbs: 'You are here',
  copyLink: 'Copy link',
  cite: 'Cite',
  citeOf: (id) => `Copy link · Cite: ${id}`,
  measures: 'Measures',
  calculator: 'Calculator',
  method: 'Method',
  references: 'Documents',
  requirements: 'Requirements',
  usedIn: 'Used in',
  citedIn: 'Cited in',
  relatedTo: 'Related clauses',
  issuer: 'Issued by',
  requirementsCount: (count) => String(count),
  index: {
    lead: 'The whole text, clause by clause and sentence by sentence, citable. Each clause shows its force: shall, should, may, encouraged.',
    words: 'How to read it',
    wordsText: {
      shall: 'a requirement; it has to be met',
      should: 'a recommendation; the preferred course',
      may: 'a permission',
      encouraged: 'encouraged, beyond what is recommended',
    },
  },
};
