import { convert } from '../../engine/operations.ts';
import { isUnit } from '../../engine/units.ts';
import type { Typed } from '../../lines/entered.ts';
import { isEmpty, readQuantity } from '../../lines/read-quantity.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { FootprintStudy } from '../study.ts';
import { decimalText } from './decimal-text.ts';
import type { Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import { hasNoMass, inPactUnit } from './pact-units.ts';
import type { CarbonContent, DeclaredUnit } from './product-footprint.ts';

/** What the footprint is per, with the mass of the product in it. Nothing where something is missing; `tell` then got it. */
export function declaredUnitOf({ unit }: FootprintStudy, tell: Tell): DeclaredUnit | undefined {
  const amount = positive(unit.amount, 'pcf.declaredUnitAmount', tell);
  const declared = amount !== undefined && isUnit(unit.unit) ? inPactUnit(amount, unit.unit) : undefined;
  if (amount !== undefined && !declared) {
    tell(finding('error', 'unitNotUsable', 'pcf.declaredUnitOfMeasurement', { came: unit.unit }));
  }
  if (!declared) return undefined;
  const mass = massOf(unit, declared, tell);
  return mass === undefined
    ? undefined
    : {
        declaredUnitOfMeasurement: declared.unit,
        declaredUnitAmount: decimalText(declared.amount),
        productMassPerDeclaredUnit: decimalText(mass),
      };
}

function massOf(
  { unit, massKg }: FootprintStudy['unit'],
  declared: NonNullable<ReturnType<typeof inPactUnit>>,
  tell: Tell,
): number | undefined {
  // By definition: energy and services have no mass, and a kilogram has one of a kilogram.
  if (hasNoMass(unit)) return 0;
  if (isEmpty(massKg) && declared.unit === 'kilogram') return declared.amount;
  return positive(massKg, 'pcf.productMassPerDeclaredUnit', tell);
}

function positive(typed: Typed | undefined, path: string, tell: Tell): number | undefined {
  if (isEmpty(typed)) {
    tell(finding('error', 'missing', path, { expected: 'positive' }));
    return undefined;
  }
  const value = readNumber(typed, path, () => {});
  if (value !== undefined && value > 0) return value;
  tell(finding('error', 'notReadable', path, { expected: 'positive', came: String(typed) }));
  return undefined;
}

/** Carbon in the product, in kg per unit of analysis. */
export interface Contents {
  readonly fossil?: number;
  readonly biogenic?: number;
}

/** The carbon contents as far as they are known. Without the fossil one there is no footprint to exchange. */
export function contentsOf({ contents, unit }: FootprintStudy, tell: Tell): Contents {
  const fossil = carbonOf(contents, 'fossil', tell) ?? (hasNoMass(unit.unit) ? 0 : undefined);
  const biogenic = carbonOf(contents, 'biogenic', tell);
  if (fossil === undefined && isEmpty(contents.fossil)) {
    tell(finding('error', 'missing', 'pcf.fossilCarbonContent', { expected: 'notNegative' }));
  }
  return { ...(fossil !== undefined && { fossil }), ...(biogenic !== undefined && { biogenic }) };
}

/** The contents as they are written; nothing without the fossil one. */
export function writtenContents({ fossil, biogenic }: Contents): CarbonContent | undefined {
  if (fossil === undefined) return undefined;
  return {
    fossilCarbonContent: decimalText(fossil),
    ...(biogenic !== undefined && { biogenicCarbonContent: decimalText(biogenic) }),
  };
}

function carbonOf(
  contents: FootprintStudy['contents'],
  key: 'fossil' | 'biogenic',
  tell: Tell,
): number | undefined {
  const field = { type: 'quantity', key, units: ['kgC', 'tC'], optional: true } as const;
  const read = readQuantity(field, contents[key], 'carbon', {
    basis: { kind: 'entered', status: 'unknown' },
    complain: ({ facts }) => {
      const { came = '' } = facts;
      tell(finding('error', 'notReadable', `pcf.${key}CarbonContent`, { expected: 'notNegative', came }));
    },
  });
  return read && convert(read, 'kgC').value;
}
