import { conversionFactor, dimensionOf, siblings, type Unit } from '../../engine/units.ts';
import type { EnteredQuantity, FieldValues } from '../../lines/entered.ts';
import { material } from '../kinds/material.ts';
import type { FootprintLine } from '../study.ts';
import { decimalText } from './decimal-text.ts';
import { finding, type PactFinding } from './pact-findings.ts';
import { yearOfPeriod } from './pact-moments.ts';
import { unitOfPact } from './pact-units.ts';
import type { ProductFootprint } from './product-footprint.ts';
import { supplierParts, type SupplierParts } from './supplier-parts.ts';

/** What a supplier's footprint says of a line of the bill of materials. The amount is the reader's to enter. */
export type SupplierLine = Pick<FootprintLine, 'kind' | 'stage' | 'name' | 'fields' | 'data' | 'evidence'>;

/** The line with what is to be looked at, or why there is none. */
export type ReadSupplierLine =
  | { readonly ok: true; readonly line: SupplierLine; readonly findings: readonly PactFinding[] }
  | { readonly ok: false; readonly findings: readonly PactFinding[] };

/**
 * A line that takes its factor from a supplier's footprint. The factor is per one of `per`, where the line counts in
 * that unit already, else per one of the declared unit; mass is taken by the mass that the footprint declares.
 */
export function supplierLineOf(footprint: ProductFootprint, per?: Unit): ReadSupplierLine {
  const declared = declaredIn(footprint, per);
  if ('code' in declared) return { ok: false, findings: [declared] };
  const { companyName, productNameCompany, specVersion, id, pcf } = footprint;
  const { parts, findings } = supplierParts(pcf);
  const year = yearOfPeriod(pcf.referencePeriodEnd);
  const document = `${short(companyName)}: ${short(productNameCompany)}, PACT ${specVersion}, ${id}`;
  const line: SupplierLine = {
    kind: 'material',
    stage: 'raw-materials',
    name: short(productNameCompany),
    fields: {
      basis: 'supplier',
      ownDocument: document,
      ownPer: declared.unit,
      ...factorFields(parts, declared.amount),
      quantity: { unit: declared.unit },
    },
    data: {
      source: 'supplier',
      ...(Number.isFinite(year) && { year }),
      ...(pcf.primaryDataShare !== undefined && { primaryShare: pcf.primaryDataShare }),
    },
    evidence: { document },
  };
  return { ok: true, line, findings };
}

/** A stranger's name may fill pages; a line's may not. */
const short = (name: string): string => [...name].slice(0, 200).join('');

interface Declared {
  readonly unit: Unit;
  /** How many of the unit the footprint is of. */
  readonly amount: number;
}

/** The units that a line with a supplier's factor may be counted in. */
const usable: readonly Unit[] = material
  .fields({ basis: 'supplier' }, undefined)
  .flatMap((field) => (field.key === 'quantity' && field.type === 'quantity' ? field.units : []));

function declaredIn({ pcf }: ProductFootprint, per: Unit | undefined): Declared | PactFinding {
  const { declaredUnitOfMeasurement: name, declaredUnitAmount, productMassPerDeclaredUnit } = pcf;
  const own = unitOfPact[name];
  const amount = Number(declaredUnitAmount);
  const unit = per ?? (own && [own, ...siblings(own)].find((one) => usable.includes(one)));
  const place = 'pcf.declaredUnitOfMeasurement';
  if (!unit) return finding('error', 'unitNotUsable', place, { came: name });
  const factor = own && conversionFactor(own, unit);
  if (factor !== undefined) return { unit, amount: amount * factor };
  const mass = Number(productMassPerDeclaredUnit);
  if (dimensionOf(unit) === 'mass' && mass > 0) {
    return { unit, amount: mass * (conversionFactor('kg', unit) ?? 1) };
  }
  return finding('error', 'unitDiffers', place, { expected: unit, came: name });
}

/** The fields of the factor: its separate lines, or one total where the footprint doesn't keep them apart. */
function factorFields(parts: SupplierParts, amount: number): FieldValues {
  const of = (value: number): EnteredQuantity => ({ amount: decimalText(value / amount), unit: 'kgCO2e' });
  if (!parts.separate) return { separate: 'no', ownFactor: of(parts.total) };
  const { fossil, biogenicMethane, removals, landUse, aircraft } = parts;
  return {
    separate: 'yes',
    fossilFactor: of(fossil),
    ...(biogenicMethane !== undefined && { biogenicMethaneFactor: of(biogenicMethane) }),
    ...(removals !== undefined && { removalFactor: of(removals) }),
    ...(landUse !== undefined && { landUseFactor: of(landUse) }),
    ...(aircraft !== undefined && { aircraftFactor: of(aircraft) }),
  };
}
