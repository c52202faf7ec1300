import { UnitMismatch } from './errors.ts';
import type { Factor } from './factor.ts';
import type { Coefficient, Node, Quantification } from './quantification.ts';
import type { Label } from './terms.ts';
import { conversionFactor, type Unit } from './units.ts';

/** The operands made of each factor so far: ten thousand lines share one. */
const operands = new WeakMap<Factor, Map<Label, Map<string | undefined, Coefficient>>>();

/**
 * A cited factor as an operand, with the role under which it may be overridden; the same factor under the same label and
 * role is the same operand.
 */
export function cited<U extends Unit, P extends Unit>(
  factor: Factor<U, P>,
  label: Label,
  role?: string,
): Coefficient<U, P> {
  const byLabel = operands.get(factor) ?? new Map<Label, Map<string | undefined, Coefficient>>();
  const byRole = byLabel.get(label) ?? new Map<string | undefined, Coefficient>();
  const operand = byRole.get(role) ?? operandOf(factor, label, role);
  operands.set(factor, byLabel.set(label, byRole.set(role, operand)));
  return operand as Coefficient<U, P>;
}

const operandOf = (factor: Factor, label: Label, role: string | undefined): Coefficient => ({
  label,
  value: factor.value,
  unit: factor.unit,
  per: factor.per,
  basis: { kind: 'cited', factor },
  ...(role !== undefined && { role }),
});

/**
 * The same quantity in another unit.
 * @throws UnitMismatch where the two measure different things
 */
export function convert<U extends Unit>(quantity: Quantification, unit: U): Quantification<U> {
  if (quantity.unit === unit) return quantity as Quantification<U>;
  const factor = conversionFactor(quantity.unit, unit);
  if (factor === undefined) throw new UnitMismatch(unit, quantity.unit, labelText(quantity.label));
  return {
    label: quantity.label,
    value: quantity.value * factor,
    unit,
    basis: { kind: 'converted', from: quantity },
  };
}

/**
 * Activity × coefficient: the one multiplication of units there is. The coefficient must be per the unit of the
 * activity, which the compiler checks where the units are known and this function where they come from a file.
 * @throws UnitMismatch
 */
export function multiply<U extends Unit, P extends Unit>(
  activity: Quantification<NoInfer<P>>,
  coefficient: Coefficient<U, P>,
  label: Label,
): Quantification<U> {
  if (activity.unit !== coefficient.per) {
    throw new UnitMismatch(coefficient.per, activity.unit, labelText(activity.label));
  }
  return {
    label,
    value: activity.value * coefficient.value,
    unit: coefficient.unit,
    basis: { kind: 'product', of: [activity, coefficient] },
  };
}

/** The emissions of an activity: its data × the factor per its unit (GB/T 32150, ISO 14064-1). */
export function emissions<U extends Unit, P extends Unit>(
  activity: Quantification<NoInfer<P>>,
  factor: Coefficient<U, P>,
  label: Label = 'emissions',
): Quantification<U> {
  return multiply(activity, factor, label);
}

/** Like `multiply`, for an activity whose unit is known to convert: 12 600 L × a factor per m3. */
export function multiplyConverted<U extends Unit, P extends Unit>(
  activity: Quantification,
  coefficient: Coefficient<U, P>,
  label: Label,
): Quantification<U> {
  return multiply(convert(activity, coefficient.per) as Quantification<NoInfer<P>>, coefficient, label);
}

/** A part of a quantity: share is in the unit '1' or '%'. */
export function portion<U extends Unit>(
  quantity: Quantification<U>,
  share: Quantification,
  label: Label,
): Quantification<U> {
  const part = convert(share, '1');
  return {
    label,
    value: quantity.value * part.value,
    unit: quantity.unit,
    basis: { kind: 'product', of: [quantity, part] },
  };
}

/** What divides: heat by a coefficient of performance, a mass by a density. */
export function divide<U extends Unit>(
  dividend: Quantification<U>,
  divisor: Quantification,
  label: Label,
): Quantification<U> {
  const plain = convert(divisor, '1');
  return {
    label,
    value: dividend.value / plain.value,
    unit: dividend.unit,
    basis: { kind: 'quotient', of: [dividend, plain] },
  };
}

/** The sum of parts, each converted to `unit`. No parts: zero. */
export function sum<U extends Unit>(
  parts: readonly Quantification[],
  unit: U,
  label: Label,
): Quantification<U> {
  const of = parts.every((part) => part.unit === unit) ? parts : parts.map((part) => convert(part, unit));
  let value = 0;
  for (const part of of) value += part.value;
  return { label, value, unit, basis: { kind: 'sum', of } };
}

/** `from` less all the others, each converted to the unit of the first. */
export function subtract<U extends Unit>(
  from: Quantification<U>,
  others: readonly Quantification[],
  label: Label,
): Quantification<U> {
  const of = others.map((other) => convert(other, from.unit));
  let value = from.value;
  for (const other of of) value -= other.value;
  return { label, value, unit: from.unit, basis: { kind: 'difference', of: [from, ...of] } };
}

/** A number that holds by definition. */
export function defined<U extends Unit, P extends Unit>(
  value: number,
  unit: U,
  per: P,
  label: Label,
  citation?: { reference: string; locator: string },
): Coefficient<U, P> {
  return {
    label,
    value,
    unit,
    per,
    basis: citation ? { kind: 'definition', citation } : { kind: 'definition' },
  };
}

const labelText = (label: Label): string => (typeof label === 'string' ? label : label.en);

/** Carbon to CO2: the molar masses as all Chinese guidelines use them. */
export const carbonToCo2 = defined(44 / 12, 'tCO2', 'tC', 'carbonToCo2');

export type { Node };

/** One quantity per another: emissions per tonne of standard coal, per 10^4 CNY. */
export function ratio<U extends Unit, P extends Unit>(
  dividend: Quantification<U>,
  divisor: Quantification<P>,
  label: Label,
): Coefficient<U, P> {
  return {
    label,
    value: dividend.value / divisor.value,
    unit: dividend.unit,
    per: divisor.unit,
    basis: { kind: 'quotient', of: [dividend, divisor] },
  };
}
