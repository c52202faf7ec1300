import { fixedFile } from '../foundation/data.ts';
import type { Bilingual, Language } from '../foundation/language.ts';

/** A factor as it stands in a sentence; numbers are places in the lists of the file. */
export type PackedValue = readonly [
  id: string,
  /** As the factor's page writes it. */
  value: string,
  unit: number,
  reference: number,
  locator: number,
  unverified: 0 | 1,
];

/** factors.json of a version: the value of every factor and where it was taken from, in both languages. */
export interface FactorValues {
  /** The state of the registry, which the notes must share: their rows are those of `factors`. */
  registry: string;
  units: Bilingual[];
  /** How a publication is called in short: its number, else its title. */
  references: Bilingual[];
  /** Table, annex or page, as the publication writes it. */
  locators: string[];
  factors: PackedValue[];
}

/** What else is known of a factor; numbers are places in the lists of the file, −1: none. */
export type PackedNote = readonly [
  name: string,
  family: number,
  boundary: number,
  region: number,
  year: number,
  /** The potentials inside an aggregate value. */
  gwp: number,
  confidence: number,
  reviewBy: number,
  /** The row of the factor that took its place. */
  supersededBy: number,
  /** What a reader has to know before using it. */
  remarks: string[],
];

/** factor-notes-zh.json or -en.json of a version: what a reader sees of a factor when its source is opened. */
export interface FactorNotes {
  registry: string;
  /** The pages of the families, relative to the site's root. */
  families: string[];
  boundaries: string[];
  regions: string[];
  years: string[];
  gwpSets: string[];
  confidences: string[];
  reviewDays: string[];
  /** In the order of `references` in factors.json: title and publisher, and the attribution that a licence asks for. */
  references: { title: string; publisher: string; url?: string; licence?: string }[];
  factors: PackedNote[];
}

export const loadFactorValues = /* @__PURE__ */ fixedFile<FactorValues>('factors.json');

const notes = {
  zh: /* @__PURE__ */ fixedFile<FactorNotes>('factor-notes-zh.json'),
  en: /* @__PURE__ */ fixedFile<FactorNotes>('factor-notes-en.json'),
};

/** The notes in a language; one request per language, whatever factor is asked for. */
export const loadFactorNotes = (language: Language): Promise<FactorNotes> => notes[language]();

/** A factor in a sentence, in one language. */
export interface ShownFactor {
  id: string;
  /** Its row in both files. */
  row: number;
  value: string;
  /** Empty where the value is a plain share. */
  unit: string;
  reference: string;
  locator: string;
  unverified: boolean;
}

/** The factor that a host named, spaces around the name aside. */
export function findFactor(data: FactorValues, name: string, language: Language): ShownFactor | undefined {
  const row = data.factors.findIndex(([id]) => id === name.trim());
  const packed = data.factors[row];
  if (!packed) return undefined;
  const [id, value, unit, reference, locator, unverified] = packed;
  return {
    id,
    row,
    value,
    unit: data.units[unit]?.[language] ?? '',
    reference: data.references[reference]?.[language] ?? '',
    locator: data.locators[locator] ?? '',
    unverified: unverified === 1,
  };
}

/** At most three ids that begin like a name that is none, the longest common beginning first; none where it is short. */
export function nearIds({ factors }: FactorValues, name: string): string[] {
  const wanted = name.trim();
  const common = (id: string) => {
    let length = 0;
    while (length < id.length && id[length] === wanted[length]) length += 1;
    return length;
  };
  return factors
    .map(([id]) => ({ id, length: common(id) }))
    .filter(({ length }) => length >= Math.max(4, wanted.length / 2))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map(({ id }) => id);
}
