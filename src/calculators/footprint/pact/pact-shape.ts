import {
  choice,
  group,
  json,
  list,
  optional,
  record,
  setOf,
  someOf,
  text,
  truth,
} from '../../engine/json/shape.ts';
import {
  country,
  dateTime,
  decimal,
  decimalAboveZero,
  decimalNotNegative,
  decimalNotPositive,
  nonEmpty,
  potentials,
  rating,
  specVersion,
  subdivision,
  uri,
  urn,
  uuid,
} from './pact-patterns.ts';
import type {
  CarbonFootprint,
  DataModelExtension,
  PactUnit,
  ProductFootprint,
  QualityIndicators,
  SecondarySource,
  SectorRule,
  Verification,
} from './product-footprint.ts';

const amount = optional(decimalNotNegative);
const uptake = optional(decimalNotPositive);

const unit = choice<PactUnit>(
  'liter',
  'kilogram',
  'cubic meter',
  'kilowatt hour',
  'megajoule',
  'ton kilometer',
  'square meter',
  'piece',
  'hour',
  'megabit second',
);

/** The regions and subregions of the United Nations (M49). */
const region = choice<string>(
  ...['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'],
  ...['Eastern Asia', 'Central Asia', 'Western Asia', 'Southern Asia', 'South-eastern Asia'],
  ...['Northern Europe', 'Eastern Europe', 'Southern Europe', 'Western Europe'],
  ...['Northern Africa', 'Sub-Saharan Africa'],
  ...['Northern America', 'Latin America and the Caribbean'],
  ...['Australia and New Zealand', 'Melanesia', 'Micronesia', 'Polynesia'],
);

const sectorRule = group<SectorRule>({
  operator: choice('PEF', 'EPD International', 'Other'),
  ruleNames: setOf(nonEmpty),
  otherOperatorName: optional(nonEmpty),
});

const verification = group<Verification>({
  coverage: optional(choice('PCF calculation model', 'PCF program', 'product level')),
  providerName: optional(text),
  completedAt: optional(dateTime),
  standardName: optional(text),
  comments: optional(text),
});

const carbonFootprint = group<CarbonFootprint>({
  declaredUnitOfMeasurement: unit,
  declaredUnitAmount: decimalAboveZero,
  productMassPerDeclaredUnit: decimal,
  referencePeriodStart: dateTime,
  referencePeriodEnd: dateTime,
  geographyRegionOrSubregion: optional(region),
  geographyCountry: optional(country),
  geographyCountrySubdivision: optional(subdivision),
  boundaryProcessesDescription: optional(text),
  pcfExcludingBiogenicUptake: decimal,
  pcfIncludingBiogenicUptake: decimal,
  fossilCarbonContent: decimalNotNegative,
  biogenicCarbonContent: amount,
  recycledCarbonContent: amount,
  fossilGhgEmissions: decimalNotNegative,
  landUseChangeGhgEmissions: amount,
  landCarbonLeakage: amount,
  landManagementFossilGhgEmissions: amount,
  landManagementBiogenicCO2Emissions: amount,
  landManagementBiogenicCO2Removals: uptake,
  biogenicCO2Uptake: uptake,
  biogenicNonCO2Emissions: amount,
  landAreaOccupation: amount,
  aircraftGhgEmissions: amount,
  packagingEmissionsIncluded: optional(truth),
  packagingGhgEmissions: amount,
  packagingBiogenicCarbonContent: amount,
  outboundLogisticsGhgEmissions: amount,
  ccsTechnologicalCO2CaptureIncluded: optional(truth),
  ccsTechnologicalCO2Capture: uptake,
  technologicalCO2CaptureOrigin: optional(text),
  technologicalCO2Removals: uptake,
  ccuCarbonContent: amount,
  ccuCalculationApproach: optional(choice('Cut-off', 'Credit')),
  ccuCreditCertification: optional(uri),
  ipccCharacterizationFactors: setOf(potentials),
  crossSectoralStandards: setOf(text),
  productOrSectorSpecificRules: optional(setOf(sectorRule)),
  exemptedEmissionsPercent: decimal,
  exemptedEmissionsDescription: optional(text),
  allocationRulesDescription: optional(text),
  secondaryEmissionFactorSources: optional(
    someOf(group<SecondarySource>({ name: nonEmpty, version: nonEmpty })),
  ),
  primaryDataShare: optional(decimal),
  dqi: optional(
    group<QualityIndicators>({
      technologicalDQR: rating,
      geographicalDQR: rating,
      temporalDQR: rating,
    }),
  ),
  verification: optional(verification),
});

const extension = group<DataModelExtension>({
  specVersion: text,
  dataSchema: uri,
  documentation: optional(uri),
  data: record(json),
});

/** A product's footprint by the PACT data model 3.0.3: what must be there, and the form of each entry. */
export const pactShape = group<ProductFootprint>({
  id: uuid,
  specVersion,
  precedingPfIds: optional(setOf(uuid)),
  created: dateTime,
  status: choice('Active', 'Deprecated'),
  validityPeriodStart: optional(dateTime),
  validityPeriodEnd: optional(dateTime),
  companyName: nonEmpty,
  companyIds: setOf(urn),
  productDescription: text,
  productIds: setOf(urn),
  productClassifications: optional(setOf(urn)),
  productNameCompany: nonEmpty,
  comment: optional(text),
  pcf: carbonFootprint,
  extensions: optional(list(extension)),
});
