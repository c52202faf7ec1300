import { fieldsFor, type Field } from '../lines/field.ts';
import { pickedFactor } from '../lines/pins.ts';
import type { Catalogue } from './catalogue.ts';
import type { FootprintLine, FootprintStudy } from './study.ts';

/** The form of a line as it stands. */
export function fieldsOf(
  line: FootprintLine,
  { pins }: FootprintStudy,
  catalogue: Catalogue,
): readonly Field[] {
  const kind = catalogue.kind(line.kind);
  return kind ? fieldsFor(kind, line.fields, pickedFactor(line, pins, catalogue)) : [];
}
