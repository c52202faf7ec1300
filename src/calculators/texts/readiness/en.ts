import { en as filled } from './filled-en.ts';
import { en as problems } from './problems-en.ts';
import { en as start } from './start-en.ts';
import type { OwnTexts } from './zh.ts';

const park =
  'NDRC notice on zero-carbon parks (No. 910 of 2025), annex 3 (indicators of national zero-carbon parks, for trial)';
const notice = 'MIIT notice on zero-carbon factories, July 2026 (its number is not known)';
const parkBearing = (size: string) =>
  `For orientation only: this limit is for parks that use ${size} of standard coal equivalent a year, not for factories.`;
const unconfirmed = 'Reported, unconfirmed: the document itself was not seen.';
const noticeEnergy = `${unconfirmed} Nor is it known which electricity factor enters the calculation; the factory’s own figure follows the method of zero-carbon parks (electricity that nothing green covers at the national factor of fossil power).`;

/** What the self-assessment adds to the shared words in English. */
export const en: OwnTexts = {
  ...start,
  obligations: {
    shall: 'Mandatory',
    should: 'Recommended',
    may: 'Permitted',
    encouraged: 'Encouraged',
  },
  gates: {
    passed: 'Met (self-assessed)',
    failed: 'Not met',
    open: 'To be verified',
    outside: 'Not applicable',
  },
  standings: { yes: 'Yes', no: 'No', undecided: 'Not said yet' },
  efforts: { low: 'Low', medium: 'Medium', high: 'High' },
  ways: {
    reader: 'Answered by the company',
    measured: 'By the measured quantity',
    file: 'From the other calculators’ data',
    condition: 'Excluded by the conditions',
    nobody: 'Not answered yet',
  },
  filled,
  indicatorRules: {
    'park-co2-per-energy': {
      name: 'CO₂ per unit of energy: zero-carbon parks of 200,000 to 1,000,000 tce a year',
      document: park,
      bearing: parkBearing('200,000 to 1,000,000 tonnes'),
    },
    'park-large-co2-per-energy': {
      name: 'CO₂ per unit of energy: zero-carbon parks of 1,000,000 tce a year and more',
      document: park,
      bearing: parkBearing('at least 1,000,000 tonnes'),
    },
    'factory-entry-co2-per-energy': {
      name: 'CO₂ per unit of energy: zero-carbon factories, to apply',
      document: notice,
      bearing: noticeEnergy,
    },
    'factory-2030-co2-per-energy': {
      name: 'CO₂ per unit of energy: zero-carbon factories, target for 2030',
      document: notice,
      bearing: noticeEnergy,
    },
    'factory-entry-non-fossil': {
      name: 'Non-fossil share of energy: zero-carbon factories, to apply',
      document: notice,
      bearing: unconfirmed,
    },
    'factory-2030-non-fossil': {
      name: 'Non-fossil share of energy: zero-carbon factories, target for 2030',
      document: notice,
      bearing: unconfirmed,
    },
  },
  scores: {
    dimensions: 'Scores of the dimensions',
    total: 'Total (self-assessed)',
    span: 'Possible range of the total',
    coverage: 'Answered',
    evidence: 'With evidence',
    leftOut: 'Answered “Not applicable”',
  },
  scoreMeanings: {
    dimensions:
      'An equal mean of its clauses, and in a clause of its requirements: met counts 1, partly met 0.5, not met 0, and a measured quantity as far as it goes.',
    total:
      'The weighted mean of the dimensions over what is answered; what is permitted or encouraged is not scored.',
    span: 'Its low end takes all that is not known yet as not met, its high end as met.',
    coverage: 'The part by weight of the applicable requirements that is answered.',
    evidence: 'Of what is answered met or partly met, the part by weight with evidence; it changes no score.',
    leftOut:
      'The part by weight that is answered “Not applicable” with a reason; it is not scored, and the rest makes up for it.',
  },
  method: {
    short: 'Self-assessment, not a certification',
    nature:
      'The score is a result of this site’s own method of self-assessment, not of the guideline, and no certification; the guideline has no scores, weights or levels.',
    gates:
      'The basic requirements come first: where one is not met, no score makes up for it, and what is partly met or not known yet is not met.',
  },
  problems,
};
