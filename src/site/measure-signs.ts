import {
  newPlan,
  type EstimatorId,
  type MeasureId,
  type PlannedMeasure,
  type QuantifiedMeasure,
  type QuantifiedPlan,
} from '../calculators/index.ts';
import { quantified } from './measures-example.ts';

/** Measures whose sign depends on the electricity, for the page of the method: by the national average, and in Chongqing. */

const YEAR = 2023;

/** A measure alone, in a factory large enough not to limit it. */
async function alone(
  area: string,
  measure: MeasureId,
  kind: EstimatorId,
  fields: PlannedMeasure['fields'],
): Promise<{ plan: QuantifiedPlan; only: QuantifiedMeasure }> {
  const plan = await quantified({
    ...newPlan(YEAR),
    area,
    baseline: 'stated',
    stated: { scope1: 1000, electricity: 1000 },
    measures: [{ id: kind, measure, kind, name: kind, fields: { year: String(YEAR + 1), ...fields } }],
  });
  const [only] = plan.measures;
  if (!only?.reduction || !only.effect) throw new Error(`${kind} could not be estimated.`);
  return { plan, only };
}

const areas = ['CN', 'CN-CQ'] as const;

/** Where a heat pump begins to reduce, against a gas boiler of an efficiency in percent. */
export async function breakEvens(efficiency: number) {
  const found = await Promise.all(
    areas.map(async (area) => {
      const { plan, only } = await alone(area, 'A.18', 'heat-pump', {
        heat: { amount: 100, unit: 'GJ' },
        efficiency: { amount: efficiency, unit: '%' },
      });
      const { factors } = plan.baseline;
      const [location, market] = only.effect?.mid.figures ?? [];
      if (!factors || !location || !market) throw new Error('A heat pump was expected to break even.');
      return [
        { factor: factors.location, cop: location },
        { factor: factors.market, cop: market },
      ];
    }),
  );
  const [national = [], own = []] = found;
  // By market the two areas are one: what nothing covers takes the national residual.
  return [...national.slice(0, 1), ...own];
}

/** What a truck emits over 100 km with its diesel, and with hydrogen from grid power, in kilograms by location. */
export async function hydrogenAgainstDiesel(litres: number) {
  return Promise.all(
    areas.map(async (area) => {
      const { plan, only } = await alone(area, 'A.7', 'hydrogen-vehicles', {
        distance: { amount: 100, unit: 'km' },
        vehicle: 'road-diesel',
        consumption: { amount: litres, unit: 'L' },
      });
      const { scope1, scope2, electricity } = only.reduction?.mid ?? {};
      const { factors } = plan.baseline;
      if (!scope1 || !scope2 || !electricity || !factors) throw new Error('A truck was expected to emit.');
      return {
        factor: factors.location,
        diesel: scope1.value * 1000,
        electricity: -electricity.value,
        hydrogen: -scope2.location.value * 1000,
      };
    }),
  );
}
