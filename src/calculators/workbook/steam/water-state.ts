import type { Node } from '../../engine/quantification.ts';
import { gasConstant } from '../../engine/steam/liquid.ts';
import { pressureTerms, saturationPressure, zeroCelsius } from '../../engine/steam/saturation.ts';
import { leastWaterPressureMpa } from '../../engine/steam/water-enthalpy.ts';
import type { Block, CellRef } from '../block.ts';
import { formulaOf } from '../formula-of.ts';
import { stateRow } from './state-rows.ts';
import type { SteamCoefficients } from './steam-coefficients.ts';

/** The columns of a state of water; a symbol stands for itself. */
export const waterColumns = [
  'temperatureEntered', 'ϑ', 'A', 'B', 'C', 'boilingPressure', 'waterPressure', '7.1 − π', 'τ − 1.222', 'isCovered', 'slope', 'enthalpy',
] as const; // prettier-ignore

/** A row that computes the enthalpy of hot water as `waterEnthalpy` does, at the pressure that keeps it from boiling. */
export function waterState(
  block: Block,
  name: string,
  { value: enthalpy, of }: { readonly value: number; readonly of: readonly Node[] },
  temperatureCell: CellRef,
  { constant, boiling: n, liquid }: SteamCoefficients,
): CellRef {
  const celsius = of[0]?.value ?? NaN;
  const { theta, a, b, c } = pressureTerms(celsius);
  const boils = saturationPressure(celsius);
  const pressure = Math.max(leastWaterPressureMpa, boils);
  return stateRow(block, name, waterColumns, (at) => {
    const [t, symbol] = [at('temperatureEntered'), at('ϑ')];
    const kelvin = formulaOf`(${t}+${constant('zeroCelsius')})`;
    const quadratic = (first: CellRef | undefined, second: CellRef, third: CellRef) =>
      formulaOf`${first ? [first, '*'] : []}${symbol}^2+${second}*${symbol}+${third}`;
    return {
      temperatureEntered: { value: celsius, formula: [temperatureCell] },
      ϑ: { value: theta, formula: formulaOf`${kelvin}+${n(9)}/(${kelvin}-${n(10)})` },
      A: { value: a, formula: quadratic(undefined, n(1), n(2)) },
      B: { value: b, formula: quadratic(n(3), n(4), n(5)) },
      C: { value: c, formula: quadratic(n(6), n(7), n(8)) },
      boilingPressure: {
        value: boils,
        formula: formulaOf`(2*${at('C')}/(SQRT(${at('B')}^2-4*${at('A')}*${at('C')})-${at('B')}))^4`,
      },
      waterPressure: {
        value: pressure,
        formula: formulaOf`MAX(${constant('waterAtLeast')},${at('boilingPressure')})`,
      },
      '7.1 − π': { value: 7.1 - pressure / 16.53, formula: formulaOf`7.1-${at('waterPressure')}/16.53` },
      'τ − 1.222': {
        value: 1386 / (celsius + zeroCelsius) - 1.222,
        formula: formulaOf`1386/${kelvin}-1.222`,
      },
      isCovered: { value: 1, formula: formulaOf`IF(AND(${t}>=0,${t}<=${constant('hottestLiquid')}),1,0)` },
      slope: {
        value: enthalpy / (gasConstant * 1386),
        formula: formulaOf`SUMPRODUCT(${liquid.n}*${at('7.1 − π')}^${liquid.i}*${liquid.j}*${at('τ − 1.222')}^(${liquid.j}-1))`,
      },
      enthalpy: {
        value: enthalpy,
        formula: formulaOf`IF(${at('isCovered')}=1,${constant('gasConstant')}*1386*${at('slope')},NA())`,
      },
    };
  });
}
