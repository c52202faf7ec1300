import { formatNumber, isUnit, unitSymbol, type Receipt } from '../../calculators/index.ts';
import type { Language } from '../../guideline/language.ts';
import type { Terms } from './receipt-tools.ts';

type RecordedNode = Receipt['nodes'][number];

/** A unit by its symbol; one that isn't known here stands as it came. */
const unitText = (unit: string, language: Language): string =>
  isUnit(unit) ? unitSymbol(unit, language) : unit.slice(0, 40);

/** The unit of a number with what it is per. */
export function unitsOf({ unit, per }: Pick<RecordedNode, 'unit' | 'per'>, language: Language): string {
  const divisor = per === undefined || per === '1' ? '' : `/${unitText(per, language)}`;
  return `${unitText(unit, language)}${divisor}`;
}

/** A value with its unit, in enough digits for a reader’s own calculator. */
export const valueText = (node: Pick<RecordedNode, 'value' | 'unit' | 'per'>, language: Language): string =>
  `${formatNumber(node.value, { upTo: 7 })} ${unitsOf(node, language)}`.trim();

/** What a number is called. A stranger may have written anything, so it is looked up among own names only, and not too long. */
export function labelText(label: RecordedNode['label'], terms: Terms, language: Language): string {
  const name =
    typeof label === 'string' ? (Object.hasOwn(terms, label) ? terms[label] : label) : label[language];
  return (name ?? '').slice(0, 120);
}

/** How a value came from the ones before it, with their numbers; nothing for what was not computed from several. */
export function stepText(
  node: RecordedNode,
  nodes: readonly RecordedNode[],
  language: Language,
): string | undefined {
  const operators: Readonly<Record<string, string>> = {
    product: ' × ',
    quotient: ' ÷ ',
    sum: ' + ',
    difference: ' − ',
  };
  const operator = Object.hasOwn(operators, node.kind) ? operators[node.kind] : undefined;
  const of = node.of ?? [];
  // A sum of one says nothing that isn't said below it.
  if ((of.length < 2 && node.kind !== 'function') || (operator === undefined && node.kind !== 'function'))
    return undefined;
  const operands = of.slice(0, shownOperands).flatMap((place) => nodes[place] ?? []);
  const more = of.length > shownOperands ? ['…'] : [];
  const shown = [...operands.map((one) => valueText(one, language)), ...more];
  return operator === undefined ? `f(${shown.join(', ')})` : shown.join(operator);
}

/** A sum of ten thousand lines is told by its first parts. */
export const shownOperands = 50;
