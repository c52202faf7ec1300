import type { StudyTexts } from './study-zh.ts';
import { en as start } from './start-en.ts';
import { en as flows } from './flows-en.ts';

/** What the choices and the results of a study are called in English: the terms of ISO 14067. */
export const en: StudyTexts = {
  ...start,
  boundaries: {
    'cradle-to-gate': 'Cradle to gate',
    'cradle-to-grave': 'Cradle to grave',
    'gate-to-gate': 'Gate to gate',
  },
  omittedFlows: {
    energy: 'Energy',
    refrigerant: 'Refrigerants',
    metal: 'Metals (such as aluminium)',
    electronics: 'Electronic components (such as chips)',
    'process-gas': 'Process gases',
    auxiliary: 'Auxiliary materials',
    packaging: 'Packaging',
    transport: 'Transport',
    'capital-goods': 'Capital goods (buildings, equipment)',
    other: 'Other',
  },
  allocationBases: {
    massKg: 'mass',
    energyMj: 'energy',
    revenue: 'revenue',
    share: 'allocation factor',
  },
  contractConditions: {
    conveysData: 'It conveys the attributes of the electricity',
    unique: 'The same electricity is claimed only once',
    retired: 'It is tracked and retired',
    nearInTime: 'Generation and use are near in time',
    sameMarket: 'Generation and use are in the same market',
  },
  unitKinds: { functional: 'Functional unit', declared: 'Declared unit' },
  intendedUses: {
    internal: 'Improvement within the company',
    customer: 'Passing on to customers',
    public: 'Communication to the public',
    comparison: 'Comparison of products',
  },
  recycling: {
    'cut-off': 'Cut-off (the benefit goes to the use of recycled material)',
    'closed-loop': 'Closed loop (the benefit goes to recycling at the end of life)',
  },
  per: { unit: 'One unit of the product', period: 'All that was made in the period' },
  flows,
  partial: {
    freight: 'Partial: only the running of the vehicle (TTW)',
    freightUnstated: 'Boundary unknown: the source does not say whether the upstream of the fuel is in it',
    upstream: 'Partial: without the upstream of the energy',
  },
  allocationMethods: {
    subdivided: 'Subdivision of the process (allocation avoided)',
    mass: 'By mass',
    energy: 'By energy',
    economic: 'By economic value',
    given: 'Own allocation factors',
  },
  dataSources: {
    primary: 'Primary data (own)',
    supplier: 'Primary data (supplier’s)',
    secondary: 'Secondary data',
    proxy: 'Proxy data',
    unknown: 'Not said',
  },
  quality: {
    aspects: {
      technology: 'Technological representativeness',
      geography: 'Geographical representativeness',
      time: 'Time representativeness',
    },
    scores: { 1: 'Very good', 2: 'Good', 3: 'Fair', 4: 'Poor', 5: 'Very poor or unknown' },
    by: {
      reader: 'Own judgement',
      rubric: 'By this site’s rubric',
      unknown: 'Nothing is known, so the lowest',
    },
    nearness: {
      same: 'The region where the product is made',
      larger: 'The country where the product is made',
      elsewhere: 'Another region of the same country',
      foreign: 'Another country',
    },
    yearsWithin: (years) => `At most ${years} ${years === 1 ? 'year' : 'years'} from the period of the study`,
    yearsBeyond: (years) => `More than ${years} years from the period of the study`,
  },
  comparisonRefusals: {
    tooMany: ({ came, maximum }) => `At most ${maximum} studies can be compared, not ${came}.`,
    functionalUnit: ({ first, other }) =>
      `“${first}” and “${other}” have different functional or declared units and cannot be compared; please give them the same unit.`,
    boundary: ({ first, other }) =>
      `“${first}” and “${other}” have different system boundaries and cannot be compared.`,
    gwp: ({ first, other }) =>
      `“${first}” and “${other}” use different GWPs and cannot be compared; please give them the same set.`,
  },
};
