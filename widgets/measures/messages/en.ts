import { en as desk } from '../../foundation/messages/en.ts';
import type { Messages } from './zh.ts';

/** The words of the measures' interface in English. */
export const en: Messages = {
  ...desk,
  baseYear: 'Base year',
  from: 'Plan from',
  to: 'to',
  scope2: 'Scope 2',
  scope2Bases: { market: 'market-based', location: 'location-based' },
  add: 'Add a measure',
  addHint: 'such as rooftop PV, compressor, heat pump, lighting, green power',
  addResults: (count) => `${count} found; choose with the arrow keys, add with Enter.`,
  addNone: (query) => `Nothing found for “${query}”. “Own estimate” takes your figures with their document.`,
  start: 'Begin with a measure, or say first the',
  startExample: 'See an example',
  startFile: 'Open a saved file',
  noBaseline:
    'The emissions of the base year are not known yet: there is no trajectory, and nothing limits what the measures save.',
  panels: {
    baseline: 'Starting point and target',
    results: 'Trajectory',
    costs: 'Costs and savings',
    files: 'Save and export',
    examples: 'Examples',
  },
  sections: { plan: 'Reduction plan', annex: 'Measures of annex A' },
  sectionNotes: {
    plan: 'tCO₂e reduced in a full year, together with the other measures',
    annex: 'where the factory stands with each of the 33',
  },
  empty: 'Nothing is planned yet: add a measure by its name above, or from the list of annex A.',
  range: (low, high) => `${low} – ${high} t`,
  said: (said, of) => `${said} of ${of}`,
  applies: 'For: ',
  statusOf: (name) => `${name}: status`,
  noteOf: (name) => `${name}: note`,
  noStatus: 'Not said',
  whyNot: 'Why it is not applicable',
  whatWasDone: 'Note: when, and what was done',
  addAs: (way) => `Plan: ${way}`,
  exportAll: 'Save and export',
  result: {
    ...desk.result,
    title: 'What the plan brings',
    lead: (year) => `Reduced in ${year}`,
    empty: 'With measures and the emissions of the base year, the reduction shows here.',
    remains: 'Still emitted',
    onBasis: (basis) => `The same, ${basis}`,
    target: 'Target',
    reached: 'Better than the target',
    missed: 'Short of the target',
    orders:
      'The ranges taken by default are orders of magnitude from practice, unverified: put measurements, studies or suppliers’ figures in their place. Measures on one load multiply, and what overlaps counts once.',
    live: (year, reduction, remains) => `${reduction} tonnes reduced in ${year}, ${remains} tonnes remain`,
  },
  trace: { ...desk.trace, gas: 'Item' },
};
