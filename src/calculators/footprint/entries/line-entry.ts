import type { Bilingual } from '../../engine/language.ts';
import type { NamedEntry } from '../../engine/name-search.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { FootprintKindId } from '../kinds/kind-ids.ts';
import type { FootprintLine, Stage } from '../study.ts';

/** Something a reader can add to a product by its name, with what of its line the name decides. */
export interface LineEntry extends NamedEntry {
  readonly id: string;
  readonly kind: FootprintKindId;
  /** The stage that it usually stands in. */
  readonly stage: Stage;
  readonly fields: FieldValues;
  /** The fields of the first leg of a transport. */
  readonly leg?: FieldValues;
}

/** A material by the registry's factor for it. */
export interface MaterialEntry extends LineEntry {
  readonly kind: 'material';
  readonly factor: CitedFactor;
  /**
   * What of the material the factor doesn't represent: another alloy, grade, route or form. It is then similar only; the
   * reader confirms it, and the line says that its data are a stand-in.
   */
  readonly standIn?: Bilingual;
}

/** A line without its id, which the study gives it, and without the assembly that it is a part of. */
export type NewLine = Omit<FootprintLine, 'id' | 'part'>;

/** The line that an entry begins. */
export function lineOfEntry(entry: LineEntry | MaterialEntry, name: string): NewLine {
  const { kind, stage, fields, leg } = entry;
  return {
    kind,
    name,
    stage,
    fields,
    ...(leg && { legs: [{ id: 'leg-1', fields: leg }] }),
    ...('standIn' in entry && { data: { source: 'proxy' } }),
  };
}
