import { isGroup, type Json, type JsonObject } from '../engine/json/plain-json.ts';
import type { FileProblem } from './file-problems.ts';

/**
 * Sections that files of this version could hold anything in before they had a shape, and how what they hold now is told
 * from that. It looks no deeper than it must: a slip within an assessment or a plan is named in its place.
 */
const sections: Readonly<Record<string, (section: JsonObject) => boolean>> = {
  profile: ({ area, firstYear, carbonMarket, sites, conditions }) =>
    [area, carbonMarket].every((one) => one === undefined || typeof one === 'string') &&
    (firstYear === undefined || typeof firstYear === 'number') &&
    listsOf(sites, ({ id }) => typeof id === 'string') &&
    listsOf(conditions, ({ condition }) => typeof condition === 'string'),
  readiness: ({ assessments }) => listsOf(assessments, ({ answers }) => Array.isArray(answers)),
  measures: ({ checklist, plan }) =>
    listsOf(checklist, ({ measure }) => typeof measure === 'string') &&
    (plan === undefined || (isGroup(plan) && Array.isArray(plan['measures']))),
};

function listsOf(list: Json | undefined, one: (item: JsonObject) => boolean): boolean {
  return (
    list === undefined ||
    (Array.isArray(list) && list.every((item) => isGroup(item) && one(item as JsonObject)))
  );
}

/**
 * The file without what stands in the place of a section and is none, and that by other names, under which it is kept
 * for ever, since an entry that no shape knows is.
 */
export function withoutEarlierSections(file: JsonObject): {
  file: JsonObject;
  aside: JsonObject;
  warnings: FileProblem[];
} {
  const rest: Record<string, Json> = { ...file };
  const aside: Record<string, Json> = {};
  const warnings: FileProblem[] = [];
  for (const [name, isSection] of Object.entries(sections)) {
    const section = file[name];
    if (section === undefined || (isGroup(section) && isSection(section as JsonObject))) continue;
    const other = freeName(`earlier-${name}`, file);
    delete rest[name];
    aside[other] = section;
    warnings.push({ code: 'section-set-aside', path: name, facts: { of: other } });
  }
  return { file: rest, aside, warnings };
}

function freeName(name: string, file: JsonObject): string {
  let free = name;
  for (let next = 2; free in file; next += 1) free = `${name}-${next}`;
  return free;
}
