/**
 * The footprint of a product as companies exchange it by the PACT data model, version 3 (Partnership for Carbon
 * Transparency of the World Business Council for Sustainable Development, technical specification 3.0.3). Numbers are
 * texts, so that nothing is lost on the way; amounts of emissions are kgCO2e per declared unit.
 */
export interface ProductFootprint {
  /** A UUID. A footprint that changes gets another one. */
  readonly id: string;
  /** Major, minor, patch of the specification. */
  readonly specVersion: string;
  /** The ids of those that it replaces. */
  readonly precedingPfIds?: readonly string[];
  readonly created: string;
  readonly status: FootprintStatus;
  readonly validityPeriodStart?: string;
  readonly validityPeriodEnd?: string;
  readonly companyName: string;
  /** URNs, as are those of the product and of its classes. */
  readonly companyIds: readonly string[];
  readonly productDescription: string;
  readonly productIds: readonly string[];
  readonly productClassifications?: readonly string[];
  readonly productNameCompany: string;
  readonly comment?: string;
  readonly pcf: CarbonFootprint;
  readonly extensions?: readonly DataModelExtension[];
}

export type FootprintStatus = 'Active' | 'Deprecated';

/** The carbon footprint itself, from the cradle to the gate. */
export interface CarbonFootprint extends DeclaredUnit, Scope, Emissions, CarbonContent, Method, DataQuality {}

export interface DeclaredUnit {
  readonly declaredUnitOfMeasurement: PactUnit;
  readonly declaredUnitAmount: string;
  /** In kg, without packaging; 0 for energy, transport and services. */
  readonly productMassPerDeclaredUnit: string;
}

/** When and where. Of the three places there is one at most; without any it is the world. */
export interface Scope {
  readonly referencePeriodStart: string;
  /** The first moment that doesn't belong to it. */
  readonly referencePeriodEnd: string;
  readonly geographyRegionOrSubregion?: string;
  /** ISO 3166-1 alpha-2. */
  readonly geographyCountry?: string;
  /** ISO 3166-2. */
  readonly geographyCountrySubdivision?: string;
  readonly boundaryProcessesDescription?: string;
}

/** Given off is positive, taken up is negative. */
export interface Emissions {
  readonly pcfExcludingBiogenicUptake: string;
  readonly pcfIncludingBiogenicUptake: string;
  /** With those of land management and of aircraft. */
  readonly fossilGhgEmissions: string;
  readonly landUseChangeGhgEmissions?: string;
  readonly landCarbonLeakage?: string;
  readonly landManagementFossilGhgEmissions?: string;
  readonly landManagementBiogenicCO2Emissions?: string;
  readonly landManagementBiogenicCO2Removals?: string;
  /** What is stored in the product when it leaves the gate. */
  readonly biogenicCO2Uptake?: string;
  readonly biogenicNonCO2Emissions?: string;
  /** In m2 and year. */
  readonly landAreaOccupation?: string;
  readonly aircraftGhgEmissions?: string;
  readonly packagingEmissionsIncluded?: boolean;
  readonly packagingGhgEmissions?: string;
  readonly outboundLogisticsGhgEmissions?: string;
  readonly ccsTechnologicalCO2CaptureIncluded?: boolean;
  readonly ccsTechnologicalCO2Capture?: string;
  readonly technologicalCO2CaptureOrigin?: string;
  readonly technologicalCO2Removals?: string;
}

/** In kg of carbon per declared unit. */
export interface CarbonContent {
  readonly fossilCarbonContent: string;
  readonly biogenicCarbonContent?: string;
  readonly recycledCarbonContent?: string;
  readonly packagingBiogenicCarbonContent?: string;
  readonly ccuCarbonContent?: string;
}

export interface Method {
  /** AR6, AR5 …: the reports whose warming potentials were used. */
  readonly ipccCharacterizationFactors: readonly string[];
  /** ISO14067, PACT-3.0 …; the list grows. */
  readonly crossSectoralStandards: readonly string[];
  readonly productOrSectorSpecificRules?: readonly SectorRule[];
  readonly exemptedEmissionsPercent: string;
  readonly exemptedEmissionsDescription?: string;
  readonly allocationRulesDescription?: string;
  readonly ccuCalculationApproach?: 'Cut-off' | 'Credit';
  readonly ccuCreditCertification?: string;
}

export interface SectorRule {
  readonly operator: 'PEF' | 'EPD International' | 'Other';
  readonly ruleNames: readonly string[];
  readonly otherOperatorName?: string;
}

export interface DataQuality {
  readonly secondaryEmissionFactorSources?: readonly SecondarySource[];
  /** In percent of the footprint without the biogenic uptake. */
  readonly primaryDataShare?: string;
  readonly dqi?: QualityIndicators;
  readonly verification?: Verification;
}

export interface SecondarySource {
  readonly name: string;
  readonly version: string;
}

/** From 1 to 5, weighted by the emissions. */
export interface QualityIndicators {
  readonly technologicalDQR: string;
  readonly geographicalDQR: string;
  readonly temporalDQR: string;
}

export interface Verification {
  readonly coverage?: 'PCF calculation model' | 'PCF program' | 'product level';
  readonly providerName?: string;
  readonly completedAt?: string;
  readonly standardName?: string;
  readonly comments?: string;
}

export interface DataModelExtension {
  readonly specVersion: string;
  readonly dataSchema: string;
  readonly documentation?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a footprint may be declared per. */
export type PactUnit =
  | 'liter'
  | 'kilogram'
  | 'cubic meter'
  | 'kilowatt hour'
  | 'megajoule'
  | 'ton kilometer'
  | 'square meter'
  | 'piece'
  | 'hour'
  | 'megabit second';
