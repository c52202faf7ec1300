import { shownIn } from '../shown.ts';
import type { ProblemTexts } from './problems-zh.ts';
import { en as names } from './study-en.ts';

const { shown, rounded, tenth, named } = shownIn('en');

/** What can be wrong with a study in a sentence of English: what, what was expected, what came. */
export const en: ProblemTexts = {
  declaredUnitForWhole: ({ boundary }) =>
    `A declared unit is for partial footprints only; with the boundary “${named(names.boundaries, boundary)}” a functional unit is needed. Please change the unit or the boundary.`,
  unitAmountMissing: () =>
    'Please enter the amount of the functional or declared unit, a number greater than 0.',
  outputMissing: () =>
    'This line is for all that was made in the period; please enter the output of the period, a number greater than 0.',
  unknownAssembly: ({ came }) =>
    `There is no assembly “${came}”, or it has no number of pieces; please choose again or enter its number.`,
  assemblyWithinItself: ({ came }) =>
    `The assembly “${came}” cannot be a part of itself; please check what it belongs to.`,
  assemblyTooDeep: ({ came, maximum }) =>
    `The assembly “${came}” stands too deep in others: at most ${shown(maximum)} levels. Please use fewer.`,
  unknownAllocation: ({ came }) => `There is no allocation “${came}”; please choose again.`,
  allocationIncomplete: ({ allocation, expected }) =>
    expected === undefined
      ? `The allocation “${allocation}” is not complete; please fill in the data of its products.`
      : `The allocation “${allocation}” is not complete: each product needs its ${named(names.allocationBases, expected)}, and the sum must be greater than 0.`,
  productDataMissing: ({ product, expected }) =>
    `Please enter the ${named(names.allocationBases, expected)} of ${product ? `“${product}”` : 'each product'}.`,
  sharesNotOne: ({ allocation, came }) =>
    `The allocation factors of “${allocation}” should add up to 100 %, not ${shown(came)} %.`,
  siteShareExceeded: ({ line, year, products, came, maximum }) =>
    `The shares of “${line}” of the ${year} inventory that products take (${products}) should add up to at most ${shown(maximum)} %, not ${rounded(came)} %.`,
  omissionRefused: ({ name, flow }) =>
    `“${name}” (${named(names.omittedFlows, flow)}) is of a kind known to matter and cannot be cut off; without data, please count it with proxy data.`,
  unknownElectricityYear: ({ came }) =>
    `There is no national life-cycle factor of electricity for “${shown(came)}”; please choose another year in “Goal and scope”.`,
  powerOfNothing: ({ came }) =>
    `A life-cycle factor of electricity should be above 0 kgCO₂e/kWh, came ${shown(came)}: making the plant emits as well. Enter green power by its supply and the conditions of its instruments.`,
  nothingCarried: () => 'Please add at least one leg with its mode of transport and distance.',
  upstreamUnit: ({ came, expected }) =>
    `The upstream factor should be per a unit that ${shown(expected)} converts to, not per ${shown(came)}; please choose another factor, or enter the amount in another unit.`,
  ownUnitDiffers: ({ came, expected }) =>
    `The factor is per ${shown(expected)} and the amount is in ${shown(came)}, which do not convert; please change what the factor is per, or the unit of the amount.`,
  nothingLeft: ({ came }) => `The loss should be below 100 %, not ${shown(came)} %.`,
  doubleBenefit: ({ factor }) =>
    `Under the closed-loop rule the benefit of recycling is at the end of life, so the factor “${factor}” of recycled material cannot be taken as well; please take the primary material’s, or the cut-off rule.`,
  recyclingMissing: () =>
    'Where the closed-loop rule credits the primary material avoided, the recycling process counts, too; please enter its factor with its document, or the line is not counted.',
  linesNotCounted: ({ count }) =>
    `Lines not counted in the footprint: ${count}. Please see the remarks under each line.`,
  outsideBoundary: ({ stage, boundary }) =>
    `The stage “${named(names.stages, stage)}” is outside the boundary “${named(names.boundaries, boundary)}”; this line is not counted.`,
  assemblyScaleIgnored: () =>
    'An assembly counts by its number of pieces alone; amounts of the period, times of use, an allocation and a share of the site have no effect on it. Please enter them for the lines that are its parts.',
  freightPartial: ({ factor }) =>
    `The factor “${factor}” covers only the running of the vehicle (TTW); please add the emission factor of the fuel’s upstream (WTT), or the line stays marked as partial.`,
  upstreamMissing: () =>
    'Only the combustion is counted, not the upstream of the energy (extraction, processing, transport); please add a factor that has it, or the line stays marked as partial.',
  upstreamTwice: ({ factor }) =>
    `The factor “${factor}” is not said to be of the driving alone and may hold the upstream of the fuel; please make sure that it is not counted twice.`,
  emptyReturnTwice: ({ factor }) =>
    `The factor “${factor}” is an average, which as a rule holds empty runs already; please add them only where a factor is of the loaded run alone.`,
  negativeOwnFactor: () =>
    'The factor is below 0: credits and offsets are no part of a product’s footprint. Please enter biogenic uptake apart, and the credit of recycling as “Recycling at the end of life”.',
  contractConditions: ({ open }) =>
    `Green power or certificates must meet all conditions; not met yet: ${named(names.contractConditions, open)}. The national average counts until then.`,
  gridLossMissing: () =>
    'The factor of a generation technology has no loss of the grid in it; please enter the loss. It is none until then.',
  allocationReason: ({ allocation }) =>
    `The allocation “${allocation}” is by economic value: please say why the process cannot be subdivided or shared by a physical relation.`,
  omissionLarge: ({ name, came, maximum }) =>
    `“${name}” is estimated at ${shown(came)} %; by the cut-off criteria one flow should be at most ${shown(maximum)} %. Please count it, or change the criteria and say why.`,
  omissionsLarge: ({ came, maximum }) =>
    `What is cut off is estimated at ${rounded(came)} % together; by the cut-off criteria it should be at most ${shown(maximum)} %.`,
  biogenicBalance: ({ uptake, release, stored, difference }) =>
    `Biogenic carbon is not in balance: the ${rounded(uptake)} kgCO₂e taken up should equal the ${rounded(release)} released and the ${rounded(stored)} kgCO₂e that stay stored; the difference is ${rounded(difference)} kgCO₂e. Please add the uptake or release that is missing, or the biogenic carbon content of the product.`,
  unitNotDescribed: () =>
    'Please describe the functional unit: which function, how well and for how long; one that is not described cannot be compared by.',
  gwpReasonMissing: ({ set }) =>
    `The GWPs are those of ${set}, not of the IPCC’s latest report; GB/T 24067 and ISO 14067 ask for a justification.`,
  closedLoopToGate: ({ boundary }) =>
    `Under the closed-loop rule the benefit of recycling is at the end of life, which the boundary “${named(names.boundaries, boundary)}” leaves out: the result has neither the credit of recycling nor the benefit of recycled content.`,
  recycledFactorPrimary: ({ factor }) =>
    `The factor “${factor}” is not one of recycled material; please make sure that it stands for this material from scrap.`,
  scrapInFactor: () =>
    'Under the closed-loop rule the benefit of recycling is at the end of life: please make sure that your own or the supplier’s factor does not hold that of recycled content.',
  recycledContentNotTaken: () =>
    'Under the closed-loop rule the recycled content changes nothing; the benefit of recycling is at the end of life.',
  avoidedNotTaken: () =>
    'Under the cut-off rule recycling at the end of life has no credit for primary material avoided; the benefit goes to the use of recycled material.',
  dataOld: ({ year, years }) =>
    `The data are of ${year}, ${years} years from the period of the study; please take newer ones, or say why they are still representative.`,
  certificatesSold: () =>
    'The certificates were sold, so the attributes of this electricity no longer belong to the product: the national average counts.',
  lossTreatedElsewhere: () =>
    'The loss is added to the amount purchased; please add a line for the treatment of the scrap.',
  freightUnstated: ({ factor }) =>
    `What was seen of the source of “${factor}” does not say whether the upstream of the fuel (WTT) is in it, so the line is marked as of unknown boundary; where you have one, please take a factor that is stated to be well-to-wheel.`,
  disposalNotCounted: () =>
    'No disposal factor is chosen: the disposal of what is not recycled is not counted.',
  notSeparated: ({ share, unit }) =>
    `${tenth(share)} ${shown(unit)} of the result comes from factors that do not tell fossil, biogenic and land-use emissions apart; it stands on a line of its own as not separable, not as zero.`,
};
