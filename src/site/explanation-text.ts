import { formatNumber, isCoefficient, load, unitSymbol, type Node } from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';

const { multiplicands, nodesOf } = await load.explanation();

/** Enough digits that the reader's own calculator comes to the same result. */
const DIGITS = 7;

/** A value with its unit: 389.31 GJ/万 Nm³. */
export function valueText(node: Node, language: Language): string {
  const per = isCoefficient(node) && node.per !== '1' ? `/${unitSymbol(node.per, language)}` : '';
  const unit = `${unitSymbol(node.unit, language)}${per}`;
  return `${formatNumber(node.value, { significant: DIGITS })} ${unit}`.trim();
}

/** How a value came from others, with their numbers: 42.5 万 Nm³ × 389.31 GJ/万 Nm³ × … ; nothing for a leaf. */
export function formulaText(node: Node, language: Language): string | undefined {
  const { basis } = node;
  const text = (one: Node) => valueText(one, language);
  switch (basis.kind) {
    case 'product':
      return multiplicands(node).map(text).join(' × ');
    case 'sum':
      return basis.of.map(text).join(' + ') || '0';
    case 'difference':
      return basis.of.map(text).join(' − ');
    case 'quotient':
      return basis.of.map(text).join(' ÷ ');
    case 'function':
      return `f(${basis.of.map(text).join(', ')})`;
    default:
      return undefined;
  }
}

/** Every number behind some values, each once, what is computed after what it is computed from; changes of unit left out. */
export function stepsOf(roots: readonly Node[]): Node[] {
  return [...new Set(roots.flatMap(nodesOf))].filter(({ basis }) => basis.kind !== 'converted');
}
