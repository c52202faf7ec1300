import type { Language } from '../engine/language.ts';
import { formatNumber } from '../engine/number-format.ts';
import { isUnit, unitSymbol } from '../engine/units.ts';

type Fact = string | number | undefined;

/** How the facts of a problem stand in a sentence of the language. */
export function shownIn(language: Language) {
  const between = language === 'zh' ? '、' : ', ';

  /** A number by the engine's format, a unit by its symbol, a text as it came. */
  const shown = (fact: Fact): string =>
    typeof fact === 'number'
      ? formatNumber(fact, { upTo: 6 })
      : isUnit(fact)
        ? unitSymbol(fact, language)
        : `${fact ?? ''}`;

  /** A computed number, which tells enough with five digits. */
  const rounded = (fact: Fact): string =>
    typeof fact === 'number' ? formatNumber(fact, { upTo: 5 }) : shown(fact);

  /** A share in percent, as reports write it. */
  const tenth = (fact: Fact): string =>
    typeof fact === 'number' ? formatNumber(fact, { decimals: 1 }) : shown(fact);

  /** A number with its unit; a share or another plain number has none. */
  const amount = (value: Fact, unit: Fact): string => `${shown(value)} ${shown(unit)}`.trim();

  /** The units that a field takes; empty where it takes a plain number. */
  const units = (fact: Fact): string =>
    `${fact ?? ''}`
      .split(', ')
      .map((unit) => shown(unit))
      .join(between);

  /** One thing or several by their ids, as `names` call them. */
  const named = (names: Readonly<Record<string, string>>, ids: Fact): string =>
    `${ids ?? ''}`
      .split(', ')
      .map((id) => (Object.hasOwn(names, id) ? names[id] : id))
      .join(between);

  return { shown, rounded, tenth, amount, units, named };
}
