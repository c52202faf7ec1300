/** One page of every kind, below the root of a language; the last one is missing on purpose. */
export const templates = [
  '',
  'guideline/',
  'guideline/6.7/',
  'guideline/6.7/parallel/',
  'guideline/3/',
  'guideline/2/',
  'guideline/6/',
  'guideline/bibliography/',
  'guideline/full/',
  'guideline/requirements/',
  'guideline/notes/',
  'measures/',
  'measures/32/',
  'search/?q=光伏',
  'calculators/',
  'calculators/emissions/',
  'calculators/footprint/',
  'calculators/offset/',
  'calculators/readiness/',
  'methods/emissions/',
  'methods/footprint/',
  'methods/offset/',
  'methods/readiness/',
  'methods/measures/',
  'factors/',
  'factors/life-cycle-electricity/',
  'factors/conflicts/',
  'factors/references/',
  'data/',
  'embed/',
  'embed/widgets/zcf-emissions/',
  'embed/widgets/zcf-clause/',
  'embed/emissions/',
  'embed/measures/',
  'embed/security/',
  'about/',
  'decisions/',
  'decisions/2026-11-22-strict-policy/',
  'changelog/',
  'no-such-page/',
];

/** Every template in both languages of the interface. */
export const everyTemplate = ['', 'en/'].flatMap((root) => templates.map((path) => root + path));

/** How a test's title calls a page: /en/guideline/6.7/ */
export const named = (path: string) => `/${path}`;
