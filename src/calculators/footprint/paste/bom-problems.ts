import { rowProblemCodes, type RowProblem } from '../../lines/table/row-problems.ts';

/** What is to be said about a row of a bill of materials. */
export type BomProblem = RowProblem<BomProblemCode>;

export const bomProblemCodes = [
  ...rowProblemCodes,
  // errors
  /** A row without a name or a material. */
  'nameMissing',
  /** A share of more than 100 %, a loss of all. */
  'shareTooLarge',
  /** The assembly that it is a part of can't be added. */
  'assemblyNotTaken',
  /** An assembly that is a part of several: its parts stand under another row of it. */
  'partsElsewhere',
  // to look at again
  /** The registry has no factor that is known by this name: search it, or give a cited factor of one's own. */
  'unknownMaterial',
  /** The name holds that of a material: taken for it. */
  'materialInferred',
  /** The nearest factor doesn't represent it: not taken before it is confirmed. */
  'materialSimilar',
  /** Confirmed: a stand-in. */
  'materialStandsIn',
  /** Pieces without a mass, where the factor is per mass. */
  'massMissing',
  /** Mass per piece × count isn't the total mass that the row gives. */
  'massDiffers',
  /** A share without a percent sign below 1, read as a part of one. */
  'shareTaken',
  /** Recycled content needs the factor of the recycled material, which nobody knows. */
  'recycledFactorOpen',
  /** A row deeper by more than one than the row above it. */
  'levelSkipped',
  'levelUnknown',
  'parentUnknown',
  /** The mass or material of an assembly, which its parts already are. */
  'assemblyMassNotTaken',
  /** A way without a mass to carry. */
  'transportMassMissing',
  /** A transport by this mode: the vehicle is for the reader to choose. */
  'vehicleOpen',
  // choices to know of
  /** The product itself, whose parts the others are. */
  'productRow',
] as const;

export type BomProblemCode = (typeof bomProblemCodes)[number];
