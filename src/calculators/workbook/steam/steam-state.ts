import type { Node } from '../../engine/quantification.ts';
import { gasConstant } from '../../engine/steam/liquid.ts';
import {
  criticalPressureMpa,
  saturationTemperature,
  temperatureTerms,
  zeroCelsius,
} from '../../engine/steam/saturation.ts';
import { absolutePressureMpa } from '../../engine/steam/steam-enthalpy.ts';
import type { Block, CellRef } from '../block.ts';
import { formulaOf } from '../formula-of.ts';
import { stateRow } from './state-rows.ts';
import type { SteamCoefficients } from './steam-coefficients.ts';

/** The columns of a state of steam; a symbol stands for itself. */
export const steamColumns = [
  'pressureEntered', 'temperatureEntered', 'absolutePressure', 'β', 'E', 'F', 'G', 'n10 + D', 'boilingPoint', 'steamTemperature', 'τ',
  'isCovered', 'slope', 'enthalpy',
] as const; // prettier-ignore

/** The cells that the operands of an enthalpy stand in. */
export interface StateOperands {
  readonly cells: readonly CellRef[];
  /** Of a temperature that wasn't given: where it would be. */
  readonly empty?: CellRef;
}

/**
 * A row that computes the enthalpy of steam as `steamEnthalpy` does: boiling point, region 2, and nothing where it refuses.
 */
export function steamState(
  block: Block,
  name: string,
  kind: 'gauge' | 'absolute',
  { value: enthalpy, of }: { readonly value: number; readonly of: readonly Node[] },
  { cells: [pressureCell = block.ref(0, 0), temperatureCell], empty }: StateOperands,
  { constant, boiling: n, limit, ideal, residual }: SteamCoefficients,
): CellRef {
  const [entered = NaN, celsius] = of.map(({ value }) => value);
  const pressure = absolutePressureMpa({ pressure: entered, unit: 'MPa', kind });
  const { beta, e, f, g, sum } = temperatureTerms(pressure);
  const boils = pressure <= criticalPressureMpa;
  const boilingPoint = boils ? saturationTemperature(pressure) : '';
  const used = Math.max(celsius ?? 0, Number(boilingPoint));
  return stateRow(block, name, steamColumns, (at) => {
    const [p, t, point] = [at('absolutePressure'), at('temperatureEntered'), at('boilingPoint')];
    const kelvin = formulaOf`(MAX(${at('steamTemperature')},${constant('hottestLiquid')})+${constant('zeroCelsius')})`;
    const isHotEnough = formulaOf`IF(ISNUMBER(${point}),${t}>=${point}-${constant('tolerance')},TRUE())`;
    return {
      pressureEntered: { value: entered, formula: [pressureCell] },
      temperatureEntered:
        temperatureCell && celsius !== undefined
          ? { value: celsius, formula: formulaOf`IF(ISNUMBER(${temperatureCell}),${temperatureCell},"")` }
          : empty && { value: '', formula: formulaOf`IF(ISNUMBER(${empty}),${empty},"")` },
      absolutePressure: {
        value: pressure,
        formula:
          kind === 'gauge'
            ? formulaOf`${at('pressureEntered')}+${constant('atmosphere')}`
            : [at('pressureEntered')],
      },
      β: { value: beta, formula: formulaOf`${p}^0.25` },
      E: { value: e, formula: formulaOf`${at('β')}^2+${n(3)}*${at('β')}+${n(6)}` },
      F: { value: f, formula: formulaOf`${n(1)}*${at('β')}^2+${n(4)}*${at('β')}+${n(7)}` },
      G: { value: g, formula: formulaOf`${n(2)}*${at('β')}^2+${n(5)}*${at('β')}+${n(8)}` },
      'n10 + D': {
        value: boils ? sum : '',
        formula: formulaOf`IF(${p}<=${constant('criticalPressure')},${n(10)}+2*${at('G')}/(-${at('F')}-SQRT(${at('F')}^2-4*${at('E')}*${at('G')})),"")`,
      },
      boilingPoint: {
        value: boilingPoint,
        formula: formulaOf`IF(${p}<=${constant('criticalPressure')},(${at('n10 + D')}-SQRT(${at('n10 + D')}^2-4*(${n(9)}+${n(10)}*(${at('n10 + D')}-${n(10)}))))/2-${constant('zeroCelsius')},"")`,
      },
      // Rounded to just below the boiling point means the boiling point; MAX passes over what is no number.
      steamTemperature: { value: used, formula: formulaOf`MAX(${t},${point},0)` },
      τ: {
        value: 540 / (used + zeroCelsius),
        formula: formulaOf`540/(${at('steamTemperature')}+${constant('zeroCelsius')})`,
      },
      isCovered: {
        value: 1,
        formula: formulaOf`IF(AND(${p}>=${constant('lowestPressure')},${p}<=${constant('highestPressure')},${p}<=${limit(1)}+${limit(2)}*${kelvin}+${limit(3)}*${kelvin}^2,IF(ISNUMBER(${t}),AND(${t}>=0,${t}<=${constant('hottestVapour')},${isHotEnough}),TRUE())),1,0)`,
      },
      slope: {
        value: enthalpy / (gasConstant * 540),
        formula: formulaOf`SUMPRODUCT(${ideal.n}*${ideal.j}*${at('τ')}^(${ideal.j}-1))+SUMPRODUCT(${residual.n}*${p}^${residual.i}*${residual.j}*(${at('τ')}-0.5)^(${residual.j}-1))`,
      },
      enthalpy: {
        value: enthalpy,
        formula: formulaOf`IF(${at('isCovered')}=1,${constant('gasConstant')}*540*${at('slope')},NA())`,
      },
    };
  });
}
