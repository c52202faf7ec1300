import { biomassCombustion } from './biomass-combustion.ts';
import { carbonStream } from './carbon-stream.ts';
import { certificate } from './certificate.ts';
import { cooling } from './cooling.ts';
import { directElectricity, ownGeneration } from './direct-electricity.ts';
import { electronicsGas } from './electronics-gas.ts';
import { exportedElectricity, exportedHeat, recoveredCo2, removals } from './exports.ts';
import { fugitive } from './fugitive.ts';
import { gridElectricity } from './grid-electricity.ts';
import { heat } from './heat.ts';
import { incineration } from './incineration.ts';
import { indirect } from './indirect.ts';
import type { SourceKind } from './kind.ts';
import { mobileCombustion } from './mobile-combustion.ts';
import { processEmissions } from './process.ts';
import { shieldingGas } from './shielding-gas.ts';
import { stationaryCombustion } from './stationary-combustion.ts';
import { wasteWater } from './waste-water.ts';

/** Every kind of source, in the order of a report. A new kind is a file beside this one and a line here. */
const kinds = [
  stationaryCombustion,
  mobileCombustion,
  biomassCombustion,
  processEmissions,
  carbonStream,
  shieldingGas,
  electronicsGas,
  wasteWater,
  incineration,
  fugitive,
  gridElectricity,
  directElectricity,
  ownGeneration,
  certificate,
  heat,
  cooling,
  indirect,
  exportedElectricity,
  exportedHeat,
  recoveredCo2,
  removals,
] as const;

export type SourceKindId = (typeof kinds)[number]['id'];

export const sourceKinds: ReadonlyMap<string, SourceKind<SourceKindId>> = new Map(kinds.map((kind) => [kind.id, kind]));
