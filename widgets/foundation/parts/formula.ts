import { html, type TemplateResult } from 'lit';
import { formatNumber, isCoefficient, load, unitSymbol, type Node } from '../../../src/calculators/index.ts';
import { labelText, type Words } from '../desk.ts';

const { multiplicands } = await load.explanation();

/** Enough digits that the reader's own calculator comes to the same result. */
const DIGITS = 7;

/** A value with its unit: 389.31 GJ/万 Nm³. */
export function valueText({ language }: Words, node: Node): string {
  const share = node.unit === '1' && isCoefficient(node);
  const unit = share ? '' : unitSymbol(node.unit, language);
  const per = isCoefficient(node) && node.per !== '1' ? `/${unitSymbol(node.per, language)}` : '';
  return `${formatNumber(node.value, { upTo: DIGITS })}${unit || per ? ` ${unit}${per}` : ''}`;
}

/**
 * How a value came from others, with their numbers; nothing for a leaf. `whole` takes products apart down to what was
 * entered or cited (42.5 万 Nm³ × 389.31 GJ/万 Nm³ × 15.3 tC/TJ × …), else a step names the results of the step before.
 */
export function formula(desk: Words, node: Node, whole = false): string | undefined {
  const { basis } = node;
  const text = (one: Node) => valueText(desk, one);
  switch (basis.kind) {
    case 'product':
      return (whole ? multiplicands(node) : basis.of.map(beforeConversion)).map(text).join(' × ');
    case 'sum':
      return basis.of.map(text).join(' + ') || '0';
    case 'difference':
      return basis.of.map(text).join(' − ');
    case 'quotient':
      return basis.of.map(text).join(' ÷ ');
    case 'converted':
      return formula(desk, basis.from, whole) ?? text(basis.from);
    case 'function':
      return `f(${basis.of.map(text).join(', ')})`;
    default:
      return undefined;
  }
}

/** A change of unit is no step of its own: the value is shown as it stands in the step that made it. */
const beforeConversion = (node: Node): Node => (node.basis.kind === 'converted' ? node.basis.from : node);

/** The formula in words: 活动数据 × 低位发热量 × 单位热值含碳量 × … ; nothing where there is nothing multiplied. */
export function formulaInWords(desk: Words, node: Node): string | undefined {
  const parts = multiplicands(node);
  return parts.length > 1
    ? `${labelText(desk, node.label)} = ${parts.map(({ label }) => labelText(desk, label)).join(' × ')}`
    : undefined;
}

/** A formula with its result. */
export function equation(desk: Words, node: Node): TemplateResult {
  const how = formula(desk, node, true);
  return html`${how ? html`${how} = ` : ''}<b class="num">${valueText(desk, node)}</b>`;
}
