import { beforeConversion, beforeTrivialSteps, isOne, multiplicands, nodesOf } from './explanation.ts';
import type { Language } from './language.ts';
import { formatNumber } from './number-format.ts';
import { isCoefficient, type Node } from './quantification.ts';
import type { Label } from './terms.ts';
import { unitSymbol } from './units.ts';

/** Enough digits that the reader's own calculator comes to the same result. */
const DIGITS = 7;

/** A value with its unit: 389.31 GJ/万 Nm³. */
export function valueText(node: Node, language: Language): string {
  const per = isCoefficient(node) && node.per !== '1' ? `/${unitSymbol(node.per, language)}` : '';
  const unit = `${unitSymbol(node.unit, language)}${per}`;
  return `${formatNumber(node.value, { upTo: DIGITS })} ${unit}`.trim();
}

/** How a value came from the ones before it, with their numbers; nothing for a leaf. */
export function stepText(node: Node, language: Language): string | undefined {
  const { basis } = beforeTrivialSteps(node);
  const text = (operator: string, of: readonly Node[]) =>
    of.map((one) => valueText(beforeTrivialSteps(one), language)).join(operator);
  switch (basis.kind) {
    case 'product':
      return text(
        ' × ',
        basis.of.filter((one) => !isOne(one)),
      );
    case 'sum':
      return text(' + ', basis.of) || '0';
    case 'difference':
      return text(' − ', basis.of);
    case 'quotient':
      return text(' ÷ ', basis.of);
    case 'function':
      return `f(${text(', ', basis.of)})`;
    default:
      return undefined;
  }
}

/**
 * The whole formula of a value, taken apart down to what was entered or cited: 42.5 万 Nm³ × 389.31 GJ/万 Nm³ × 15.3 tC/TJ
 * × …, and sums of such products.
 */
export function formulaText(node: Node, language: Language): string | undefined {
  const { basis } = beforeTrivialSteps(node);
  switch (basis.kind) {
    case 'product':
      return multiplicands(node)
        .map((one) => valueText(beforeConversion(one), language))
        .join(' × ');
    case 'sum':
      return (
        basis.of.map((part) => formulaText(part, language) ?? valueText(part, language)).join(' + ') || '0'
      );
    default:
      return stepText(node, language);
  }
}

/**
 * The same formula in words: CO₂ 排放量 = 活动数据 × 低位发热量 × 单位热值含碳量 × … ; nothing where nothing is multiplied.
 * `nameOf` says what a number is called in the reader's language.
 */
export function formulaInWords(node: Node, nameOf: (label: Label) => string): string | undefined {
  const parts = multiplicands(node);
  return parts.length > 1
    ? `${nameOf(node.label)} = ${parts.map(({ label }) => nameOf(label)).join(' × ')}`
    : undefined;
}

/**
 * Every number behind some values, each once, what is computed after what it is computed from; changes of unit and what
 * is multiplied by 1 left out.
 */
export function stepsOf(roots: readonly Node[]): Node[] {
  return [...new Set(roots.flatMap(nodesOf))].filter(
    (node) => node === beforeTrivialSteps(node) && !isOne(node),
  );
}
