import type { Bilingual, Language } from '../engine/language.ts';
import { formatNumber } from '../engine/number-format.ts';
import { unitSymbol } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';

/** The names of a field's options that are things of the registry, by their ids; an option of another kind has none. */
export const namesIn =
  (things: ReadonlyMap<string, { readonly name: Bilingual }>) =>
  (option: string): Bilingual | undefined =>
    things.get(option)?.name;

/** Factors to choose from that share a name are told apart by their values: 柴油 密度 0.84 kg/L. */
export const namesWithValues =
  (factors: readonly CitedFactor[]) =>
  (option: string): Bilingual | undefined => {
    const factor = factors.find(({ id }) => id === option);
    return factor && { zh: withValue(factor, 'zh'), en: withValue(factor, 'en') };
  };

function withValue({ name, value, unit, per }: CitedFactor, language: Language): string {
  return `${name[language]} ${formatNumber(value)} ${unitSymbol(unit, language)}/${unitSymbol(per, language)}`;
}
