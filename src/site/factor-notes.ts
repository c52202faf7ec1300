import { registryVersion, type Boundary, type Confidence, type ReferenceId } from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';
import { base, pathTo } from './address.ts';
import { regionName } from './factor-regions.ts';
import { valueOf } from './factor-value.ts';
import { type Entry, familyPage, references } from './factors.ts';

/** The words that the factors' pages say of a factor. */
export interface FactorWords {
  boundary: Record<Boundary, string>;
  confidence: Record<Confidence, string>;
  confidenceMeans: Record<Confidence, string>;
  biogenic: string;
  derived: string;
}

/** The distinct members of a list, in which a row names each by its place. */
class Places<Member> {
  readonly list: Member[] = [];
  readonly #places = new Map<string, number>();

  of(member: Member): number {
    const key = JSON.stringify(member);
    const place = this.#places.get(key) ?? this.list.push(member) - 1;
    this.#places.set(key, place);
    return place;
  }

  /** −1 for what a factor doesn't have. */
  ofAny(member: Member | undefined): number {
    return member === undefined ? -1 : this.of(member);
  }
}

const bilingual = (write: (language: Language) => string) => ({ zh: write('zh'), en: write('en') });

/** The publications that the factors cite, in the order in which they first do. */
const citedIn = (entries: readonly Entry[]): ReferenceId[] => [
  ...new Set(entries.map(({ factor }) => factor.citation.reference)),
];

/** Every factor as it stands in a sentence, for the widgets: the value as its page writes it, and where it was taken from. */
export function factorValues(entries: readonly Entry[]) {
  const cited = citedIn(entries);
  const units = new Places<Record<Language, string>>();
  const locators = new Places<string>();
  const factors = entries.map(
    ({ factor }) =>
      [
        factor.id,
        valueOf(factor, 'zh').number,
        units.of(bilingual((language) => valueOf(factor, language).unit)),
        cited.indexOf(factor.citation.reference),
        locators.of(factor.citation.locator),
        factor.confidence === 'unverified' ? 1 : 0,
      ] as const,
  );
  return {
    registry: registryVersion,
    units: units.list,
    references: cited.map((id) => {
      const { number, title } = references[id];
      return bilingual((language) => number ?? title[language]);
    }),
    locators: locators.list,
    factors,
  };
}

/** What else is known of every factor in one language, row by row as in `factorValues`. */
export function factorNotes(entries: readonly Entry[], language: Language, words: FactorWords) {
  const rows = new Map(entries.map(({ factor }, row) => [factor.id, row]));
  const lists = {
    families: new Places<string>(),
    boundaries: new Places<string>(),
    regions: new Places<string>(),
    years: new Places<string>(),
    gwpSets: new Places<string>(),
    confidences: new Places<string>(),
    reviewDays: new Places<string>(),
  };
  const factors = entries.map(
    ({ family, factor }) =>
      [
        factor.name[language],
        lists.families.of(pathTo({ language, page: familyPage(family), view: 'single' }).slice(base.length)),
        lists.boundaries.of(words.boundary[factor.boundary]),
        lists.regions.ofAny(factor.region && regionName(factor.region, language)),
        lists.years.ofAny(factor.year?.toString()),
        lists.gwpSets.ofAny(factor.gwp),
        lists.confidences.of(words.confidence[factor.confidence]),
        lists.reviewDays.of(factor.reviewBy),
        factor.supersededBy === undefined ? -1 : (rows.get(factor.supersededBy) ?? -1),
        [
          factor.confidence === 'unverified' ? words.confidenceMeans.unverified : '',
          factor.note?.[language] ?? '',
          factor.biogenic ? words.biogenic : '',
          factor.derived ? words.derived : '',
        ].filter(Boolean),
      ] as const,
  );
  return {
    registry: registryVersion,
    families: lists.families.list,
    boundaries: lists.boundaries.list,
    regions: lists.regions.list,
    years: lists.years.list,
    gwpSets: lists.gwpSets.list,
    confidences: lists.confidences.list,
    reviewDays: lists.reviewDays.list,
    references: citedIn(entries).map((id) => {
      const { title, publisher, url, licence } = references[id];
      return { title: title[language], publisher: publisher[language], url, licence: licence?.[language] };
    }),
    factors,
  };
}
