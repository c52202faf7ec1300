import { csvOf } from '../calculators/index.ts';
import { blends, potentialsOf } from './blends.ts';
import { type Entry, families, familyIds, references } from './factors.ts';

/** The registry for machines: every factor under its id, with the families and publications it points to. */
export function factorsJson(entries: readonly Entry[], siteVersion: string) {
  return {
    $schema: './factors.schema.json',
    title: { zh: '排放因子', en: 'Emission factors' },
    siteVersion,
    families: Object.fromEntries(
      familyIds.map((id) => [id, { name: families[id].name, about: families[id].about }]),
    ),
    references,
    factors: entries.map(({ family, factor }) => ({ ...factor, family })),
    refrigerants: blends.map((blend) => ({
      id: blend.id,
      name: blend.name,
      composition: blend.composition,
      gwp: Object.fromEntries(potentialsOf(blend).map(({ set, value }) => [set, value])),
      citation: blend.citation,
      confidence: blend.confidence,
    })),
  };
}

const columns = [
  'id',
  'family',
  'name_zh',
  'name_en',
  'value',
  'unit',
  'per',
  'boundary',
  'region',
  'year',
  'gwp',
  'substance',
  'biogenic',
  'derived',
  'confidence',
  'reference',
  'reference_number',
  'reference_title_zh',
  'reference_title_en',
  'locator',
  'url',
  'licence_en',
  'used_by',
  'review_by',
  'superseded_by',
  'note_zh',
  'note_en',
];

/** The factors as CSV, one row each; what stands in the JSON only are the blends of refrigerants. */
export function factorsCsv(entries: readonly Entry[]): string {
  const rows = entries.map(({ family, factor }) => {
    const { title, number, url, licence } = references[factor.citation.reference];
    return [
      factor.id,
      family,
      factor.name.zh,
      factor.name.en,
      factor.value,
      factor.unit,
      factor.per,
      factor.boundary,
      factor.region ?? '',
      factor.year ?? '',
      factor.gwp ?? '',
      factor.substance ?? '',
      String(factor.biogenic ?? false),
      String(factor.derived ?? false),
      factor.confidence,
      factor.citation.reference,
      number ?? '',
      title.zh,
      title.en,
      factor.citation.locator,
      url ?? '',
      licence?.en ?? '',
      factor.usedBy.join(' '),
      factor.reviewBy,
      factor.supersededBy ?? '',
      factor.note?.zh ?? '',
      factor.note?.en ?? '',
    ];
  });
  return csvOf([columns, ...rows]);
}
