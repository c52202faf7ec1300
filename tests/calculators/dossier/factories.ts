import { aluminiumHousing } from '../../../src/calculators/footprint/examples/aluminium-housing.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { quantifyFactory } from '../../../src/calculators/factory/index.ts';
import { soundLedger } from '../../../src/calculators/offset/examples/sound-ledger.ts';
import {
  dossierOf,
  type Dossier,
  type DossierBlock,
  type DossierOptions,
  type DossierSection,
} from '../../../src/calculators/dossier/index.ts';
import { annexMeasures, collection } from '../readiness/collection.ts';

type Language = DossierOptions['language'];

/** The day and the versions of the tests' reports. */
export const details = { on: '2026-03-01', versions: { calculator: '1.1.0', factors: '2026-11-01' } };

export const guidelineIn = (language: Language) => ({
  requirements: collection(language),
  measures: annexMeasures(language),
});

/** A factory with a section for every calculator: the half-way example with a product and a ledger of 2025. */
export function completeFile(language: Language): FactoryFile {
  const machinery = exampleFactories.find(({ id }) => id === 'machinery');
  if (!machinery) throw new Error('The example of a machinery works is missing.');
  return {
    ...machinery.file(language),
    footprint: {
      studies: aluminiumHousing.studies(language).map((study) => ({
        ...study,
        period: { from: '2025-01-01', to: '2025-12-31' },
      })),
    },
    offset: soundLedger.section(language),
  };
}

/** The report of a file, quantified with the guideline in the language of the report. */
export async function reportOn(
  file: FactoryFile,
  options: Pick<DossierOptions, 'language' | 'year'> & Partial<DossierOptions>,
): Promise<Dossier> {
  const guideline = guidelineIn(options.language);
  return dossierOf(await quantifyFactory(file, guideline), { guideline, details, ...options });
}

/** Every section of a report at every depth, in its order. */
export const allSections = (sections: readonly DossierSection[]): readonly DossierSection[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);

/** Every text of a block, pictures left out: what the tables beside them say. */
export function textsOf(block: DossierBlock): readonly string[] {
  switch (block.type) {
    case 'chart':
      return [block.caption];
    case 'sentence':
      return [block.sentence];
    case 'heading':
      return [block.heading];
    case 'facts':
      return block.rows.flatMap((row) => row.map(cellText));
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flatMap((row) => row.map(cellText))];
  }
}

const cellText = (cell: string | { readonly text: string; readonly unit?: string }): string =>
  typeof cell === 'string' ? cell : `${cell.text} ${cell.unit ?? ''}`.trim();

/** All that a report says in words, on its cover and in its parts. */
export const wordsOf = ({ cover, parts }: Dossier): readonly string[] => [
  ...cover.flatMap(textsOf),
  ...allSections(parts).flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
];

/** A part of a report by its id. */
export const part = (dossier: Dossier, id: string) => dossier.parts.find((one) => one.id === id);

/** The number of a row of the head figures; NaN where there is no such row. */
export function headFigure(dossier: Dossier, name: string): number {
  const table = part(dossier, 'summary')?.blocks.find(({ type }) => type === 'table');
  const row = table?.type === 'table' ? table.rows.find(([label]) => label === name) : undefined;
  return typeof row?.[1] === 'object' ? row[1].number : NaN;
}
