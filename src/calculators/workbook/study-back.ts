import type { Entity } from '../factory-file/factory-file.ts';
import type { Catalogue } from '../footprint/catalogue.ts';
import { lineOfEntry, type LineEntry } from '../footprint/entries/line-entry.ts';
import type { FootprintKindId } from '../footprint/kinds/kind-ids.ts';
import { entriesOfMethod } from '../footprint/quantify/allocation.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import type { FootprintLine, FootprintStudy } from '../footprint/study.ts';
import { fieldsFor } from '../lines/field.ts';
import type { FootprintTexts } from '../texts/index.ts';
import type { TakenChange } from './changed-cells.ts';
import { inventoryColumns } from './input-rows.ts';
import { newRow } from './new-rows.ts';
import { readBack, type ReadBack } from './read-back.ts';
import { allocationKey, choicesOf, linePath, studyPath, studyRows } from './study-rows.ts';
import type { WorkbookMark } from './workbook-mark.ts';
import { wordsIn } from './words.ts';

/** The study on the page, and what new lines are known by. */
export interface PresentStudy {
  readonly entity: Entity;
  readonly quantified: QuantifiedStudy;
  readonly catalogue: Catalogue;
  readonly entries: readonly LineEntry[];
  readonly texts: FootprintTexts;
}

/** Reads the sheet of inputs of a study's workbook beside the study. */
export function readStudy(
  rows: readonly (readonly string[])[],
  mark: WorkbookMark,
  { entity, quantified, catalogue, entries, texts }: PresentStudy,
): ReadBack<FootprintStudy> {
  const { study } = quantified;
  const words = wordsIn(mark.language, texts);
  return readBack<FootprintLine, FootprintStudy>(rows, mark, {
    entity,
    whole: study,
    what: 'study',
    of: study.id,
    rows: studyRows(quantified, catalogue, words),
    path: studyPath(study),
    linePath: (id) => linePath(study, id),
    applySetting,
    // Where 1.1.0 wrote the stage, for nobody to change.
    ignored: inventoryColumns,
    newRow: (came, places, id) =>
      newRow<FootprintLine, FootprintKindId, LineEntry>(came, places, {
        words,
        kinds: texts.kinds,
        entries,
        invitation: 'addLineBelow',
        fieldsOf: (kind, fields) => {
          const form = catalogue.kind(kind);
          return form ? fieldsFor(form, fields, catalogue.factor(String(fields['factor']))) : [];
        },
        begin: ({ kind, name, fields, entry }) => {
          const [stage = 'raw-materials'] = catalogue.kind(kind)?.stages ?? [];
          return { ...(entry ? lineOfEntry(entry, name) : { kind, name, stage }), id, fields };
        },
        choices: (kind) => choicesOf(kind, catalogue, words),
        remark: (entry) => remarkOf(entry, mark),
      }),
  });
}

/** What a name was taken for, and what of it that doesn't represent. */
function remarkOf(entry: LineEntry, { language }: WorkbookMark): string {
  const standIn =
    'standIn' in entry ? (entry as { standIn?: { zh: string; en: string } }).standIn : undefined;
  return [entry.name[language], standIn && `(${standIn[language]})`].filter(Boolean).join(' ');
}

function applySetting(study: FootprintStudy, { row, typed }: TakenChange): FootprintStudy {
  if (row.key === 'unit/amount') return { ...study, unit: { ...study.unit, amount: typed } };
  if (row.key === 'output') return { ...study, output: typed };
  return {
    ...study,
    allocations: study.allocations.map((one) => {
      const [key] = entriesOfMethod[one.method] ?? [];
      if (key === undefined) return one;
      const products = one.products.map((product, place) =>
        allocationKey(one.id, place, key) === row.key ? { ...product, [key]: typed } : product,
      );
      return { ...one, products };
    }),
  };
}
