import type { StartTexts } from './start-zh.ts';

/** What of a study is named in English while it has no lines. */
export const en: StartTexts = {
  stages: {
    'raw-materials': 'Raw material acquisition',
    production: 'Production',
    distribution: 'Distribution',
    use: 'Use',
    'end-of-life': 'End of life',
  },
  results: {
    'cradle-to-gate': 'Partial carbon footprint of the product (cradle to gate)',
    'cradle-to-grave': 'Carbon footprint of the product (cradle to grave)',
    'gate-to-gate': 'Partial carbon footprint of the product (gate to gate)',
  },
};
