import { formatNumber, unitSymbol, type CitedFactor } from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

/** A factor's value and unit as a reader sees them: 0.5581 and kgCO₂/kWh; without a unit where it is a plain share. */
export function valueOf(
  { value, unit, per }: Pick<CitedFactor, 'value' | 'unit' | 'per'>,
  language: Language,
): { number: string; unit: string } {
  const symbols = [unitSymbol(unit, language), unitSymbol(per, language)].filter(Boolean);
  return { number: formatNumber(value), unit: symbols.join('/') };
}
