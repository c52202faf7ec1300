import { emissionsOf, type Emissions, type GasEmission } from '../engine/gases.ts';
import { carbonToCo2, convert, multiply, multiplyConverted, portion } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { FuelParameters } from '../factors/fuel-types.ts';
import type { LineReader } from './line-reader.ts';
import { emissionOfGas } from './line-gases.ts';

interface CombustionFactors {
  readonly ch4: CitedFactor<'kgCH4', 'TJ'>;
  readonly n2o: CitedFactor<'kgN2O', 'TJ'>;
}

/**
 * The gases of burning fossil fuel: CO2 by GB/T 32150 (energy × carbon content × oxidation × 44/12), CH4 and N2O by
 * the IPCC's factors per energy.
 */
export function fossilCombustion(
  read: LineReader,
  energy: Quantification<'GJ'>,
  { carbonContent, oxidation }: FuelParameters,
  others: CombustionFactors,
): Emissions {
  const terajoules = convert(energy, 'TJ');
  const carbon = multiply(terajoules, read.coefficient('carbonContent', carbonContent), 'carbon');
  const oxidised = portion(carbon, read.coefficient('oxidation', oxidation), 'carbon');
  const co2 = emissionOfGas(read, 'CO2', multiply(oxidised, carbonToCo2, 'co2'));
  return emissionsOf(
    [co2, ...methaneAndNitrousOxide(read, terajoules, others, 'CH4-fossil')].filter(
      (gas) => gas !== undefined,
    ),
  );
}

/** CH4 and N2O of burning anything. */
export function methaneAndNitrousOxide(
  read: LineReader,
  energy: Quantification<'GJ' | 'TJ'>,
  { ch4, n2o }: CombustionFactors,
  methane: 'CH4-fossil' | 'CH4-biogenic',
): (GasEmission | undefined)[] {
  return [
    emissionOfGas(read, methane, multiplyConverted(energy, read.coefficient('ch4Factor', ch4), 'ch4')),
    emissionOfGas(read, 'N2O', multiplyConverted(energy, read.coefficient('n2oFactor', n2o), 'n2o')),
  ];
}
