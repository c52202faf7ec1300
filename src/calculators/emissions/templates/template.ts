import type { Bilingual } from '../../engine/language.ts';
import type { CompletenessId } from '../completeness.ts';
import type { Line } from '../inventory.ts';
import type { SourceKindId } from '../kinds/kind-ids.ts';
import type { FieldValue } from '../../lines/entered.ts';

/** A started inventory of an industry: the usual sources with their units, and no amount at all. */
export interface IndustryTemplate {
  readonly id: string;
  readonly name: Bilingual;
  /** What it starts with, and what it leaves to the reader. */
  readonly about: Bilingual;
  /** In Chinese, which the reader may change; to be given ids by the inventory. */
  readonly lines: readonly Omit<Line, 'id'>[];
  /** What to look for under a question of the completeness check in this industry. */
  readonly hints: Readonly<Partial<Record<CompletenessId, Bilingual>>>;
}

/** A line without an amount; the unit is what such a source is usually billed in. */
export function started(
  name: string,
  kind: SourceKindId,
  fields: Readonly<Record<string, FieldValue>>,
): Omit<Line, 'id'> {
  return { name, kind, fields };
}

export const gasBoiler = (name: string) =>
  started(name, 'stationary-combustion', { fuel: 'natural-gas', quantity: { unit: '10^4 m3@20C' } });

export const grid = started('外购电', 'grid-electricity', { quantity: { unit: '10^4 kWh' } });

export const solar = started('屋顶光伏自用', 'own-generation', { quantity: { unit: '10^4 kWh' } });

export const steam = started('外购蒸汽', 'heat', {
  form: 'steam',
  quantity: { unit: 't' },
  pressure: { unit: 'MPa' },
});

export const forklifts = started('叉车（柴油）', 'mobile-combustion', {
  fuel: 'diesel',
  vehicle: 'off-road-diesel',
  quantity: { unit: 'L' },
});

export const cars = started('公务车（汽油）', 'mobile-combustion', {
  fuel: 'gasoline',
  vehicle: 'road-gasoline-low-mileage',
  quantity: { unit: 'L' },
});

export const trucks = started('自有货车（柴油）', 'mobile-combustion', {
  fuel: 'diesel',
  vehicle: 'road-diesel',
  quantity: { unit: 'L' },
});

export const refrigerant = (name: string, substance: string) =>
  started(name, 'fugitive', {
    equipment: 'refrigeration',
    substance,
    method: 'topUp',
    quantity: { unit: 'kg' },
  });

export const canteen = gasBoiler('食堂天然气');

export const welding = started('焊接保护气 CO2', 'shielding-gas', { quantity: { unit: 'kg' } });

export const wasteWater = started('自建污水站', 'waste-water', {
  measure: 'cod',
  load: 'volume',
  volume: { unit: 'm3' },
  inflow: { unit: 'kgCOD' },
  outflow: { unit: 'kgCOD' },
});
