import { shownIn } from '../shown.ts';
import type { OwnTexts } from './zh.ts';

const { shown, named } = shownIn('en');

const stages: OwnTexts['stages'] = {
  'raw-materials': 'Raw material acquisition',
  production: 'Production',
  distribution: 'Distribution',
  use: 'Use',
  'end-of-life': 'End of life',
};

const boundaries: OwnTexts['boundaries'] = {
  'cradle-to-gate': 'Cradle to gate',
  'cradle-to-grave': 'Cradle to grave',
  'gate-to-gate': 'Gate to gate',
};

const omittedFlows: OwnTexts['omittedFlows'] = {
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
};

const allocationBases: OwnTexts['allocationBases'] = {
  massKg: 'mass',
  energyMj: 'energy',
  revenue: 'revenue',
  share: 'allocation factor',
};

const contractConditions = {
  conveysData: 'It conveys the attributes of the electricity',
  unique: 'The same electricity is claimed only once',
  retired: 'It is tracked and retired',
  nearInTime: 'Generation and use are near in time',
  sameMarket: 'Generation and use are in the same market',
};

/** What a product's footprint adds to the shared words in English, or says otherwise: the terms of ISO 14067. */
export const en: OwnTexts = {
  kinds: {
    material: 'Materials, purchased parts and packaging',
    assembly: 'Assembly',
    electricity: 'Electricity',
    transport: 'Transport',
    fuel: 'Combustion of fossil fuel',
    biomass: 'Combustion of biomass',
    heat: 'Purchased heat and steam',
    direct: 'Gases emitted directly',
    process: 'Industrial processes',
    waste: 'Waste treatment and disposal',
    incineration: 'Waste incineration',
    recovery: 'Recycling at the end of life',
    'biogenic-carbon': 'Uptake and release of biogenic carbon',
    'land-use': 'Direct land-use change',
  },
  stages,
  boundaries,
  results: {
    'cradle-to-gate': 'Partial carbon footprint of the product (cradle to gate)',
    'cradle-to-grave': 'Carbon footprint of the product (cradle to grave)',
    'gate-to-gate': 'Partial carbon footprint of the product (gate to gate)',
  },
  units: { functional: 'Functional unit', declared: 'Declared unit' },
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
  flows: {
    fossil: 'Fossil emissions',
    biogenicEmissions: 'Biogenic emissions',
    biogenicRemovals: 'Biogenic removals',
    landUseChange: 'Direct land-use change',
    notSeparable: 'Not separable (factors given as a total in CO₂e)',
    aircraft: 'Of which aircraft transportation',
  },
  gases: { 'CO2-biogenic': 'Biogenic CO₂ (with removals)' },
  partial: {
    freight: 'Partial: only the running of the vehicle (TTW)',
    upstream: 'Partial: without the upstream of the energy',
  },
  allocationMethods: {
    subdivided: 'Subdivision of the process (allocation avoided)',
    mass: 'By mass',
    energy: 'By energy',
    economic: 'By economic value',
    given: 'Own allocation factors',
  },
  allocationBases,
  dataSources: {
    primary: 'Primary data (own)',
    supplier: 'Primary data (supplier’s)',
    secondary: 'Secondary data',
    proxy: 'Proxy data',
  },
  quality: {
    dimensions: {
      time: 'Time representativeness',
      geography: 'Geographical representativeness',
      technology: 'Technological representativeness',
    },
    scores: { 1: 'Very good', 2: 'Good', 3: 'Fair', 4: 'Poor', 5: 'Very poor or unknown' },
  },
  omittedFlows,
  fields: {
    loss: 'Loss rate',
    recycledContent: 'Recycled content',
    recycledFactor: 'Emission factor of the recycled material',
    supply: 'Supply of electricity',
    technology: 'Generation technology',
    ...contractConditions,
    certificatesSold: 'Were the certificates sold?',
    gridLoss: 'Transmission and distribution loss',
    upstreamFactor: 'Upstream emission factor of the fuel (per t·km)',
    upstreamDocument: 'Source of the upstream factor',
    emptyReturn: 'Share of the way returned empty',
    biomass: 'Biomass',
    substance: 'Gas',
    waste: 'Waste',
    recyclingRate: 'Recycling rate',
    virginFactor: 'Factor of the primary material avoided',
    recyclingFactor: 'Emission factor of the recycling process (per kg)',
    recyclingDocument: 'Source of the recycling factor',
    flow: 'Uptake or release',
    separate: 'Form of the factor',
    fossilFactor: 'Factor of fossil emissions',
    biogenicFactor: 'Factor of biogenic emissions (CO₂)',
    biogenicMethaneFactor: 'Factor of biogenic methane and the like',
    removalFactor: 'Factor of biogenic removals (uptake as a positive number)',
    landUseFactor: 'Factor of direct land-use change',
    aircraftFactor: 'Factor of aircraft transportation (not within the fossil one)',
    'material.quantity': 'Amount in the product',
    'assembly.quantity': 'Number of pieces',
    'electricity.quantity': 'Electricity consumption',
    'transport.quantity': 'Mass carried',
    'fuel.factor': 'Emission factor of the fuel’s upstream',
    'heat.quantity': 'Heat',
    'direct.quantity': 'Mass emitted',
    'waste.quantity': 'Mass of waste',
    'incineration.quantity': 'Mass incinerated',
    'recovery.quantity': 'Mass at the end of life',
    'recovery.factor': 'Disposal factor of what is not recycled',
    'biogenic-carbon.quantity': 'Carbon',
    'land-use.quantity': 'Emissions',
    'land-use.ownDocument': 'Source of the data',
  },
  options: {
    basis: { registry: 'Factor library', own: 'Own factor', supplier: 'Given by the supplier' },
    supply: {
      grid: 'Grid',
      own: 'Own generation, self-used',
      direct: 'Direct line',
      contract: 'Green power or certificates',
    },
    ...Object.fromEntries(Object.keys(contractConditions).map((key) => [key, { no: 'No', yes: 'Yes' }])),
    certificatesSold: { no: 'Not sold', yes: 'Sold' },
    separate: { no: 'One total', yes: 'Fossil, biogenic and others apart' },
    flow: { uptake: 'Uptake (removal)', release: 'Release (emission)' },
  },
  problems: {
    declaredUnitForWhole: () =>
      'A declared unit is for partial footprints only; a study from cradle to grave needs a functional unit. Please change the unit or the boundary.',
    unitAmountMissing: () =>
      'Please enter the amount of the functional or declared unit, a number greater than 0.',
    outputMissing: () =>
      'This line is for all that was made in the period; please enter the output of the period, a number greater than 0.',
    unknownAssembly: ({ came }) =>
      `There is no assembly “${came}”, or it has no number of pieces; please choose again or enter its number.`,
    assemblyWithinItself: ({ came }) =>
      `The assembly “${came}” cannot be a part of itself; please check what it belongs to.`,
    unknownAllocation: ({ came }) => `There is no allocation “${came}”; please choose again.`,
    allocationIncomplete: ({ allocation, expected }) =>
      expected === undefined
        ? `The allocation “${allocation}” is not complete; please fill in the data of its products.`
        : `The allocation “${allocation}” is not complete: each product needs its ${named(allocationBases, expected)}, and the sum must be greater than 0.`,
    sharesNotOne: ({ allocation, came }) =>
      `The allocation factors of “${allocation}” should add up to 100 %, not ${shown(came)} %.`,
    siteShareExceeded: ({ line, year, came }) =>
      `The shares of “${line}” of the ${year} inventory that products take should add up to at most 100 %, not ${shown(came)} %.`,
    omissionRefused: ({ omission, flow }) =>
      `“${omission}” (${named(omittedFlows, flow)}) is of a kind known to matter and cannot be cut off; without data, please count it with proxy data.`,
    nothingCarried: () => 'Please add at least one leg with its mode of transport and distance.',
    upstreamUnit: ({ came, expected }) =>
      `The upstream factor should be per a unit that ${shown(expected)} converts to, not per ${shown(came)}; please choose another factor, or enter the amount in another unit.`,
    doubleBenefit: ({ factor }) =>
      `Under the closed-loop rule the benefit of recycling is at the end of life, so the factor ${factor} of recycled material cannot be taken as well; please take the primary material’s, or the cut-off rule.`,
    linesNotCounted: ({ count }) =>
      `Lines not counted in the footprint: ${count}. Please see the remarks under each line.`,
    outsideBoundary: ({ stage, boundary }) =>
      `The stage “${named(stages, stage)}” is outside the boundary “${named(boundaries, boundary)}”; this line is not counted.`,
    freightPartial: ({ factor }) =>
      `The factor ${factor} covers only the running of the vehicle (TTW); please add the emission factor of the fuel’s upstream (WTT), or the line stays marked as partial.`,
    upstreamMissing: () =>
      'Only the combustion is counted, not the upstream of the energy (extraction, processing, transport); please add a factor that has it, or the line stays marked as partial.',
    contractConditions: ({ open }) =>
      `Green power or certificates must meet all conditions; not met yet: ${named(contractConditions, open)}. The national average counts until then.`,
    gridLossMissing: () =>
      'The factor of a generation technology has no loss of the grid in it; please enter the loss. It is none until then.',
    allocationReason: ({ allocation }) =>
      `The allocation “${allocation}” is by economic value: please say why the process cannot be subdivided or shared by a physical relation.`,
    omissionLarge: ({ omission, came, maximum }) =>
      `“${omission}” is estimated at ${shown(came)} %; by the cut-off criteria one flow should be at most ${shown(maximum)} %. Please count it, or change the criteria and say why.`,
    omissionsLarge: ({ came, maximum }) =>
      `What is cut off is estimated at ${shown(came)} % together; by the cut-off criteria it should be at most ${shown(maximum)} %.`,
    biogenicBalance: ({ removed, released, stored }) =>
      `Biogenic carbon is not in balance: the ${shown(removed)} kgCO₂e taken up should equal the ${shown(released)} released and the ${shown(stored)} kgCO₂e that stay stored.`,
    gwpReasonMissing: ({ set }) =>
      `The GWPs are those of ${set}, not of the IPCC’s latest report; GB/T 24067 and ISO 14067 ask for a justification.`,
    recycledContentNotTaken: () =>
      'Under the closed-loop rule the recycled content changes nothing; the benefit of recycling is at the end of life.',
    avoidedNotTaken: () =>
      'Under the cut-off rule recycling at the end of life has no credit for primary material avoided; the benefit goes to the use of recycled material.',
    dataOld: ({ year, age }) =>
      `The data are of ${year}, ${shown(age)} years from the period of the study; please take newer ones, or say why they are still representative.`,
    certificatesSold: () =>
      'The certificates were sold, so the attributes of this electricity no longer belong to the product: the national average counts.',
    lossTreatedElsewhere: () =>
      'The loss is added to the amount purchased; please add a line for the treatment of the scrap.',
    notSeparated: ({ share }) =>
      `${shown(share)} % of the result comes from factors that do not tell fossil, biogenic and land-use emissions apart; it stands on a line of its own as not separable, not as zero.`,
  },
};
