import type { Catalogue } from './catalogue.ts';
import type { Inventory, Line } from './inventory.ts';
import type { SourceKind } from './kinds/kind.ts';
import { fieldsFor, type Field } from '../lines/field.ts';
import { pickedFactor } from '../lines/pins.ts';

/** The form of a line as it stands: the fields that its kind asks for, given what was chosen so far. */
export function fieldsOf(line: Line, inventory: Inventory, catalogue: Catalogue): readonly Field[] {
  const kind = catalogue.kind(line.kind);
  return kind ? fieldsOfKind(kind, line, inventory, catalogue) : [];
}

/** The same, of a line whose kind is known. */
export function fieldsOfKind(
  kind: SourceKind,
  line: Line,
  { pins }: Inventory,
  catalogue: Catalogue,
): readonly Field[] {
  return fieldsFor(kind, line.fields, pickedFactor(line, pins, catalogue));
}
