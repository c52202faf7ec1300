import { describe, expect, test } from 'vitest';
import { finish } from '../../src/calculators/engine/steps.ts';
import type { Language } from '../../src/calculators/engine/language.ts';
import * as emissions from '../../src/calculators/emissions/paste/index.ts';
import { lineEntries } from '../../src/calculators/footprint/entries/material-search.ts';
import * as footprint from '../../src/calculators/footprint/paste/index.ts';
import {
  examplesIn,
  sheetsOfTemplate,
  type ImportTemplate,
} from '../../src/calculators/lines/table/import-template.ts';
import * as readiness from '../../src/calculators/readiness/paste/index.ts';
import * as offset from '../../src/calculators/offset/paste/index.ts';
import { workbookOf, type SheetToWrite } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { collection } from '../calculators/readiness/collection.ts';
import { sourcesIn, textOf } from './imported.ts';

const entries = await lineEntries();

const readers = [
  ...emissions.importTemplates.map((template) => ({ template, read: sourcesIn })),
  ...footprint.importTemplates.map((template) => ({
    template,
    read: (text: string) => finish(footprint.readRows({ text }, { entries })),
  })),
  ...offset.importTemplates.map((template) => ({
    template,
    read: (text: string) => finish(offset.readRows({ text }, {})),
  })),
  {
    template: readiness.answersTemplate(collection('zh')),
    read: (text: string) => finish(readiness.readRows({ text }, collection('zh'))),
  },
];

const cases = readers.flatMap((one) =>
  (['zh', 'en'] as const).map((language) => ({ ...one, language, id: one.template.id })),
);

const textOfSheets = async (sheets: readonly SheetToWrite[]) =>
  textOf(new Uint8Array(await (await workbookOf(sheets)).arrayBuffer()), '模板.xlsx');

/** The template as a program fills it in: its examples as rows of data. */
function filled(template: ImportTemplate, language: Language): readonly SheetToWrite[] {
  const [sheet, ...others] = sheetsOfTemplate(template, language);
  if (!sheet) throw new Error('A template has a sheet.');
  return [{ ...sheet, rows: [...sheet.rows.slice(0, 1), ...examplesIn(template, language)] }, ...others];
}

describe.each(cases)('the template $id in $language', ({ template, read, language }) => {
  test('filled in with what it shows, reads back with nothing to ask about', async () => {
    const reading = read(await textOfSheets(filled(template, language)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { rows, counts } = reading;
    expect(counts.unreadable + counts.skipped).toBe(0);
    expect(rows).toHaveLength(template.examples.length);
    const asked = rows.flatMap(({ problems }) => problems.filter(({ severity }) => severity !== 'note'));
    // A site that the inventory doesn't have yet is added with its name, and told.
    expect(asked.filter(({ code }) => code !== 'unknownSite')).toEqual([]);
  });

  test('left as it is, gives nothing, and says of each example that it is one', async () => {
    const reading = read(await textOfSheets(sheetsOfTemplate(template, language)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    // The rows of requirements that nobody answered are skipped as well.
    expect(reading.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ...template.examples.map(() => ['exampleRow']),
      ...(template.rows ?? []).map(() => ['unanswered']),
    ]);
    expect(reading.counts).toMatchObject({ read: 0, joined: 0, unreadable: 0 });
  });

  test('has headings that are all known, and says of each what it means', async () => {
    const reading = read(await textOfSheets(filled(template, language)));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { columns } = template;
    expect(
      columns
        .filter((_, place) => reading.roles[place] === undefined)
        .map(({ heading }) => heading[language]),
    ).toEqual([]);
    expect(columns.every(({ about }) => about[language].length > 0)).toBe(true);
    const [, notes] = sheetsOfTemplate(template, language);
    expect(notes?.rows.slice(1, columns.length + 1).map(([heading]) => heading)).toEqual(
      columns.map(({ heading }) => heading[language]),
    );
  });
});
