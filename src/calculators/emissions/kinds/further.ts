import { biomassCombustion } from './biomass-combustion.ts';
import { carbonStream } from './carbon-stream.ts';
import { cooling } from './cooling.ts';
import { electronicsGas } from './electronics-gas.ts';
import { exportedElectricity, exportedHeat, recoveredCo2, removals } from './exports.ts';
import { incineration } from './incineration.ts';
import { indirect } from './indirect.ts';
import type { SourceKindId } from './kind-ids.ts';
import type { SourceKind } from './kind.ts';
import { processEmissions } from './process.ts';
import { shieldingGas } from './shielding-gas.ts';
import { wasteWater } from './waste-water.ts';

/** The kinds of source that are loaded when an inventory has one of them, with the factors they need. */
export const furtherKinds: readonly SourceKind<SourceKindId>[] = [
  biomassCombustion,
  processEmissions,
  carbonStream,
  shieldingGas,
  electronicsGas,
  wasteWater,
  incineration,
  cooling,
  indirect,
  exportedElectricity,
  exportedHeat,
  recoveredCo2,
  removals,
];
