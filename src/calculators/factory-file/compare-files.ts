import { canonicalJson } from '../engine/json/canonical-json.ts';
import { at } from '../engine/json/json-problem.ts';
import { isGroup } from '../engine/json/plain-json.ts';
import type { FactoryFile } from './factory-file.ts';

const sections = ['entity', 'profile', 'emissions', 'footprint', 'offset', 'readiness', 'measures'] as const;

/** What a change is of. */
export interface ChangedPlace {
  /** `other`: an entry that this version of the file doesn't know. */
  readonly section: (typeof sections)[number] | 'other';
  /** The year of an inventory, a claim or a plan; the name of a study; the day of an assessment. */
  readonly part?: string | number;
  /** The list within it: lines, lots, answers, conditions, checklist … */
  readonly list?: string;
  /** The line's own name, else its id; of an answer the requirement, of a checklist the measure. */
  readonly line?: string;
  /** What a line is, to call it by while it has no name. */
  readonly lineKind?: string;
}

/** One thing that is in one file and not in the other, or differs. */
export interface FileChange {
  /** Where it stands in the file, items by what tells them apart: `emissions.years[2024].lines[line-3].status`. */
  readonly path: string;
  readonly of: ChangedPlace;
  /** The entry within the line or the part: `fields.consumption.amount`; empty where all of it came or went. `pins`: factors. */
  readonly field: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What says nothing about the factory: when and with what the file was saved, and how it is sealed. */
const asides = ['format', 'version', 'savedAt', 'software', 'checksum'];

/** What tells the items of a list apart where that isn't their id. */
const identities: Readonly<Record<string, string>> = {
  years: 'year',
  claims: 'year',
  conditions: 'condition',
  answers: 'requirement',
  weights: 'dimension',
  checklist: 'measure',
};

/** How the parts of a file are called: by the first of these entries that says something. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  'emissions.years': ['year'],
  'footprint.studies': ['name', 'id'],
  'offset.claims': ['year'],
  'readiness.assessments': ['date', 'id'],
  'measures.plan': ['from'],
};

interface Place {
  readonly path: string;
  readonly of: ChangedPlace;
  readonly field: string;
}

/**
 * What changed from one factory file to another. Lines are matched by their ids, so their order is no change; nor is a
 * number that was a text before and says the same. Of the pins one entry per part is left, where a factor that both were
 * made with has another value: what is pinned follows from the lines.
 */
export function compareFiles(before: FactoryFile, after: FactoryFile): readonly FileChange[] {
  const changes: FileChange[] = [];
  for (const key of keysOf(before, after)) {
    if (asides.includes(key)) continue;
    const section = sections.find((one) => one === key);
    const place = { path: key, of: { section: section ?? 'other' }, field: section ? '' : key } as const;
    compare(entry(before, key), entry(after, key), place, changes);
  }
  return changes;
}

function compare(before: unknown, after: unknown, place: Place, changes: FileChange[]): void {
  if (areGroups(before, after)) {
    const named = inPart(place, after ?? before);
    if (named !== place && (before === undefined || after === undefined)) {
      changes.push(changeOf(before, after, named));
      return;
    }
    for (const key of keysOf(before, after)) {
      const [was, is] = [entry(before, key), entry(after, key)];
      const inner = { ...named, path: at(place.path, key), field: at(named.field, key) };
      if (key === 'pins') comparePins(was, is, inner, changes);
      else compare(was, is, inner, changes);
    }
  } else if (isListOrAbsent(before) && isListOrAbsent(after)) compareLists(before, after, place, changes);
  else if (!saysTheSame(before, after)) changes.push(changeOf(before, after, place));
}

/** Lists of what can be told apart, item by item; other lists, such as the twelve months, as one value. */
function compareLists(
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
  place: Place,
  changes: FileChange[],
): void {
  if (![...(before ?? []), ...(after ?? [])].every(isGroup)) {
    if (!saysTheSame(before, after)) changes.push(changeOf(before, after, place));
    return;
  }
  const list = place.path.slice(place.path.lastIndexOf('.') + 1);
  const identity = identities[list] ?? 'id';
  const [were, are] = [byIdentity(before, identity), byIdentity(after, identity)];
  for (const key of new Set([...were.keys(), ...are.keys()])) {
    const [was, is] = [were.get(key), are.get(key)];
    const inner = inList(place, list, key, is ?? was);
    if (was && is) compare(was, is, inner, changes);
    else changes.push(changeOf(was, is, inner));
  }
}

/** Items by what tells them apart, else by their place; a second one of a name comes after the first. */
function byIdentity(items: readonly unknown[] = [], identity: string): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [index, item] of items.entries()) {
    const name = String(entry(item, identity) ?? index + 1);
    let key = name;
    for (let next = 2; found.has(key); next += 1) key = `${name} ${next}`;
    found.set(key, item);
  }
  return found;
}

function inList(place: Place, list: string, key: string, item: unknown): Place {
  const path = `${place.path}[${key}]`;
  const { of } = place;
  if (place.path in partNames)
    return { path, of: { ...of, part: partName(place.path, item) ?? key }, field: '' };
  // A list within a line, such as the legs of a transport, belongs to the line.
  if (of.line !== undefined) return { path, of, field: `${place.field}[${key}]` };
  const [name, kind] = [entry(item, 'name'), entry(item, 'kind')];
  const line = typeof name === 'string' && name !== '' ? name : key;
  return {
    path,
    of: { ...of, list, line, ...(typeof kind === 'string' && { lineKind: kind }) },
    field: '',
  };
}

/** The plan is a part that stands in no list. */
function inPart(place: Place, group: unknown): Place {
  const part = place.of.part === undefined ? partName(place.path, group) : undefined;
  return part === undefined ? place : { ...place, of: { ...place.of, part }, field: '' };
}

function partName(path: string, part: unknown): string | number | undefined {
  return partNames[path]
    ?.map((name) => entry(part, name))
    .find((name) => typeof name === 'number' || (typeof name === 'string' && name !== '')) as
    string | number | undefined;
}

/** One entry where a factor or a choice that both hold differs. */
function comparePins(before: unknown, after: unknown, place: Place, changes: FileChange[]): void {
  const differs = ['factors', 'selections'].some((name) => {
    const [was, is] = [entry(before, name), entry(after, name)];
    return keysOf(was, is).some((key) => {
      const [one, other] = [entry(was, key), entry(is, key)];
      return one !== undefined && other !== undefined && canonicalJson(one) !== canonicalJson(other);
    });
  });
  if (differs) changes.push({ ...place, kind: 'changed' });
}

function changeOf(before: unknown, after: unknown, { path, of, field }: Place): FileChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    path,
    of,
    field,
    kind,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** A number as a text and as a number is the same entry: a workbook gives numbers back. */
function saysTheSame(before: unknown, after: unknown): boolean {
  const isTyped = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  if (isTyped(before) && isTyped(after)) return String(before) === String(after);
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((item, index) => saysTheSame(item, after[index]));
  if (before === undefined || after === undefined) return before === after;
  return canonicalJson(before) === canonicalJson(after);
}

/** Whether both are groups, of which one may be absent; an absent one has no entries. */
const areGroups = (before: unknown, after: unknown): boolean =>
  (isGroup(before) || before === undefined) && (isGroup(after) || after === undefined) && before !== after;

const isListOrAbsent = (value: unknown): value is readonly unknown[] | undefined =>
  value === undefined || Array.isArray(value);

const entry = (group: unknown, key: string): unknown =>
  isGroup(group) && Object.hasOwn(group, key) ? group[key] : undefined;

/** The names of entries that say something in one of both. */
function keysOf(before: unknown, after: unknown): string[] {
  const names = [before, after].flatMap((group) => (isGroup(group) ? Object.keys(group) : []));
  return [...new Set(names)].filter(
    (key) => entry(before, key) !== undefined || entry(after, key) !== undefined,
  );
}
