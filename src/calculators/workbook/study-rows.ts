import type { Node } from '../engine/quantification.ts';
import { unitSymbol } from '../engine/units.ts';
import type { Catalogue } from '../footprint/catalogue.ts';
import type { FootprintKindId } from '../footprint/kinds/kind-ids.ts';
import { entriesOfMethod } from '../footprint/quantify/allocation.ts';
import type { QuantifiedLine } from '../footprint/quantify/quantify-line.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import { stages, type FootprintLine, type FootprintStudy, type Stage } from '../footprint/study.ts';
import type { FootprintTexts } from '../texts/index.ts';
import { numberCell } from './entered-cells.ts';
import { pathPart, plainCell, type InputCell, type InputColumn, type InputRow } from './input-rows.ts';
import { lineRows } from './line-rows.ts';
import type { Choices } from './new-row-cells.ts';
import type { Words } from './words.ts';

/** Where a study stands in a factory file. */
export const studyPath = ({ id }: FootprintStudy): string => `footprint/studies/${pathPart(id)}`;

export const linePath = (study: FootprintStudy, id: string): string =>
  `${studyPath(study)}/lines/${pathPart(id)}`;

/** Where a number of a product of a shared process stands in its study. */
export const allocationKey = (id: string, product: number, key: string): string =>
  `allocations/${pathPart(id)}/products/${product}/${key}`;

/** Every value of a line that may be asked for. */
export const rootsOf = ({ total, flows, gridMix, scale }: QuantifiedLine): readonly Node[] =>
  [scale, ...flows.map(({ co2e }) => co2e), ...gridMix.map(({ co2e }) => co2e), total].filter(
    (node) => node !== undefined,
  );

/** The stages that a kind of line may stand in, and whether its amounts are for one unit or for the period. */
export function choicesOf(
  kind: FootprintKindId,
  catalogue: Catalogue,
  { texts }: Words<FootprintTexts>,
  present?: Stage,
): Required<Pick<Choices, 'stage' | 'per'>> {
  const possible = catalogue.kind(kind)?.stages ?? stages;
  const offered = stages.filter((stage) => possible.includes(stage) || stage === present);
  return {
    stage: new Map(offered.map((stage) => [texts.stages[stage], stage])),
    per: new Map(Object.entries(texts.per).map(([per, name]) => [name, per])),
  };
}

/** What the sheet of inputs shows of a study: its own numbers, what processes are shared by, then line by line. */
export function studyRows(
  { study, lines }: QuantifiedStudy,
  catalogue: Catalogue,
  words: Words<FootprintTexts>,
): readonly InputRow[] {
  const { say, texts } = words;
  return [
    ...settingRows(study, words),
    ...lines.flatMap((entry, place) =>
      lineRows(
        {
          path: linePath(study, entry.line.id),
          number: place + 1,
          line: entry.line,
          fields: entry.fields,
          legs: entry.legs,
          kind: texts.kinds[entry.line.kind] ?? entry.line.kind,
          beside: placeOf(entry.line, catalogue, words),
          roots: rootsOf(entry),
          factor: (id) => entry.used.find((factor) => factor.id === id),
          ...(!entry.total && { remark: say('notCounted') }),
        },
        words,
      ),
    ),
  ];
}

function settingRows(study: FootprintStudy, { say, language }: Words): readonly InputRow[] {
  const row = (key: string, name: string, value: InputCell, unit = '', source = say('study')): InputRow => ({
    path: studyPath(study),
    key,
    cells: { source: plainCell(source), field: plainCell(name), value, unit: plainCell(unit) },
  });
  return [
    row(
      'unit/amount',
      say('unitAmount'),
      numberCell(study.unit.amount),
      unitSymbol(study.unit.unit, language),
    ),
    row('output', say('output'), numberCell(study.output), unitSymbol(study.unit.unit, language)),
    ...study.allocations.flatMap(({ id, name, method, products }) => {
      const [key, unit] = entriesOfMethod[method] ?? [];
      if (key === undefined || unit === undefined) return [];
      const source = say('sharedProcess', { name });
      return products.map((product, place) =>
        row(
          allocationKey(id, place, key),
          product.name,
          numberCell(product[key], { unit }),
          unitSymbol(unit, language),
          source,
        ),
      );
    }),
  ];
}

/** Where a line stands in the product: its stage, per what, how often, and how much of the site's amount is the product's. */
function placeOf(
  { kind, stage, per = 'unit', times, site }: FootprintLine,
  catalogue: Catalogue,
  words: Words<FootprintTexts>,
): Partial<Record<InputColumn, InputCell>> {
  const options = choicesOf(kind, catalogue, words, stage);
  const { texts } = words;
  return {
    stage: { value: texts.stages[stage], entry: { kind: 'choice', options: options.stage, required: true } },
    per: { value: texts.per[per], entry: { kind: 'choice', options: options.per, required: true } },
    ...((times !== undefined || stage === 'use') && { times: numberCell(times) }),
    ...(site && { siteShare: numberCell(site.share, { unit: '%', required: true }) }),
  };
}
