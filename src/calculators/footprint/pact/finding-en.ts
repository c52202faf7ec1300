import { entryList, entryName } from './entry-names.ts';
import type { Sentences } from './finding-text.ts';

const nameOf = (path: string): string => entryName(path, 'en');
const listOf = (keys: string): string => entryList(keys, 'en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What was expected, by the names of shapes and forms. */
const forms: Readonly<Record<string, string>> = {
  text: 'a text',
  nonEmpty: 'a text that is not empty',
  number: 'a number',
  truth: 'true or false',
  yesOrNo: 'yes or no',
  list: 'a list',
  some: 'one entry at least',
  distinct: 'entries that differ',
  group: 'a group of entries',
  record: 'a group of entries',
  nothing: 'nothing',
  null: 'an empty value',
  day: 'a day such as 2025-12-31',
  dateTime: 'a day and time such as 2025-12-31T00:00:00Z',
  decimal: 'a decimal in a text, such as "1.5"',
  positive: 'a number above 0',
  notNegative: 'a number not below 0',
  notPositive: 'a number not above 0',
  rating: 'a number from 1 to 5',
  uuid: 'a UUID',
  urn: 'a URN such as urn:gtin:4012345678901',
  uri: 'an address of the web',
  country: 'the two letters of a country',
  subdivision: 'a code of ISO 3166-2',
  specVersion: 'a version such as 3.0.3',
  potentials: 'AR and a number, such as AR6',
};

const formOf = (names: string): string =>
  names
    .split(',')
    .map((name) => forms[name] ?? name)
    .join(' or ');

/** What can be said about a footprint by PACT, in English. */
export const sentencesEn: Sentences = {
  'too-large': ({ fact }) =>
    `The file is too large: at most ${fact('maximum')} bytes are read, ${fact('came')} came.`,
  'not-json': () => 'This is not a JSON file, or it is incomplete.',
  damaged: ({ path, fact }) => {
    const came = fact('value') ? `“${fact('value')}”` : formOf(fact('came'));
    const expected = fact('options') ? `one of ${fact('options')}` : formOf(fact('expected'));
    return `${capital(nameOf(path))} should be ${expected}, not ${came}.`;
  },
  'too-long': ({ path, fact }) =>
    `${capital(nameOf(path))}: at most ${fact('maximum')} characters, found ${fact('came')}.`,
  'too-many': ({ path, fact }) =>
    `${capital(nameOf(path))}: at most ${fact('maximum')} entries, found ${fact('came')}.`,
  'too-deep': ({ fact }) => `The content is nested too deeply: at most ${fact('maximum')} levels.`,
  'forbidden-key': ({ fact }) => `The file has an entry “${fact('came')}”, which is not allowed.`,
  noFootprint: () => 'The file holds no product footprint by PACT (there is no pcf).',
  severalFootprints: ({ fact }) => `The file should hold one product footprint, not ${fact('came')}.`,
  otherVersion: ({ fact }) =>
    `Version ${fact('expected')} of the PACT data model is read here, not ${fact('came')}; please ask the supplier for version 3.`,
  geographyTwice: ({ fact }) => `A footprint is of one place; found: ${listOf(fact('of'))}.`,
  packagingNotIncluded: () => 'Packaging is said not to be included, and yet its emissions are given.',
  captureNotIncluded: ({ fact }) =>
    `Capture is said not to be included, and yet given: ${listOf(fact('of'))}.`,
  tooLarge: ({ path, fact }) => `${capital(nameOf(path))} is out of the range of products: ${fact('came')}.`,
  unitNotUsable: ({ fact }) => `No unit here measures what “${fact('came')}” does.`,
  unitDiffers: ({ fact }) =>
    `The footprint is per ${fact('came')}, which does not convert to ${fact('expected')}; by mass it would take a declared mass above 0.`,
  replaced: () => 'The supplier says that a newer footprint replaces this one; please ask for it.',
  expired: ({ fact }) =>
    `This footprint was valid until ${fact('came')} and has expired; please ask the supplier for a new one.`,
  periodReversed: ({ fact }) =>
    `The period should end after it begins; it goes from ${fact('from')} to ${fact('to')}.`,
  totalsDiffer: ({ fact }) =>
    `The two totals differ by an uptake of ${fact('expected')}, and the file says ${fact('came')}; the totals were taken. Please ask the supplier.`,
  partsDiffer: ({ fact }) =>
    `The parts do not add up: by the totals the fossil emissions are ${fact('expected')}, and the file says ${fact('came')}; the totals were taken. Please ask the supplier.`,
  partsNotKept: ({ fact }) =>
    `The parts have no lines of their own here (${listOf(fact('of'))}); the total was taken as not separable.`,
  missing: ({ path, fact }) => `Please enter ${nameOf(path)}: ${formOf(fact('expected'))}.`,
  notReadable: ({ path, fact }) =>
    `${capital(nameOf(path))}${fact('of') && ` (${fact('of')})`} should be ${formOf(fact('expected'))}, not “${fact('came')}”.`,
  negativePart: ({ path, fact }) =>
    `${capital(nameOf(path))} cannot be below 0 in PACT; the result is ${fact('came')}.`,
  credits: ({ fact }) =>
    `The emissions of “${fact('of')}” are below 0, and PACT takes no credits. Where a factor holds biogenic removals, please enter them apart; other credits don’t belong before the gate.`,
  notToGate: () =>
    'PACT exchanges footprints from the cradle to the gate; a study from gate to gate cannot be exported.',
  linesNotCounted: ({ fact }) =>
    `Lines before the gate that do not count yet: ${fact('count')} (counted: ${fact('of')}). Please complete them before the export.`,
  biogenicBalance: ({ fact }) =>
    `Biogenic carbon is not in balance: by the carbon content of the product the uptake is ${fact('expected')} kgCO₂e, by the lines ${fact('came')} kgCO₂e. Please add the uptake or release that is missing, or correct the content.`,
  omissionRefused: ({ fact }) =>
    `“${fact('of')}” is of a kind known to matter and can’t be left out; the export needs a line for it.`,
  notSeparated: ({ fact }) =>
    `${fact('share')} % of the emissions come from factors that keep nothing apart; they are exported as fossil, and the comment says so.`,
  placeUnknown: ({ fact }) =>
    `The place “${fact('came')}” has no code of a country or a part of one; the export names no place.`,
  sourceWithoutVersion: ({ fact }) =>
    `“${fact('of')}” has no year and is not among the secondary sources; please enter the year of the data with the line.`,
  dataUnknown: ({ path, fact }) =>
    path.endsWith('dqi')
      ? `Of ${fact('share')} % of the emissions something is not known that the ratings need; the ratings are not exported.`
      : `Of ${fact('share')} % of the emissions the source of the data is not said; they do not count as primary data.`,
};
