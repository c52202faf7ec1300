import { acSupervision, pvAirConditioning, vrf } from './air-conditioning.ts';
import { boilerEfficiency, wasteHeat } from './boilers.ts';
import { dataCentreCooling, lighting, transformer } from './buildings.ts';
import { compressedAir } from './compressed-air.ts';
import { boosterPumps, efficientMotors, variableSpeed } from './drives.ts';
import type { Estimator } from './estimator.ts';
import { paperless, recycledMaterial, waterReuse } from './goods.ts';
import { greenPower, storage } from './green-power.ts';
import { heatPump } from './heat-pump.ts';
import { energyPlatform, equipmentMonitoring } from './management.ts';
import { enabling, ownEstimate } from './own.ts';
import { bipv, rooftopPv } from './photovoltaics.ts';
import { electricVehicles, hydrogenVehicles } from './vehicles.ts';

/** All of them, in the order of their ids. */
export const estimators: readonly Estimator[] = [
  rooftopPv,
  storage,
  pvAirConditioning,
  hydrogenVehicles,
  greenPower,
  efficientMotors,
  variableSpeed,
  compressedAir,
  boilerEfficiency,
  wasteHeat,
  transformer,
  dataCentreCooling,
  lighting,
  waterReuse,
  recycledMaterial,
  vrf,
  heatPump,
  acSupervision,
  paperless,
  energyPlatform,
  equipmentMonitoring,
  electricVehicles,
  boosterPumps,
  bipv,
  ownEstimate,
  enabling,
];
