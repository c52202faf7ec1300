import type { FootprintStudy } from '../study.ts';

/** Whether the result may not be called one: a declared unit is for partial footprints only (ISO 14067:2018, GB/T 24067—2024). */
export function isUnitRefused({ unit: { kind }, boundary }: FootprintStudy): boolean {
  return kind === 'declared' && boundary === 'cradle-to-grave';
}
