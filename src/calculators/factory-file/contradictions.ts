import { excerpt } from '../engine/json/json-problem.ts';
import type { FactoryFile } from './factory-file.ts';
import { refusal, type FileProblemCode } from './file-problems.ts';

/**
 * Each year has one inventory and one claim, each requirement one answer, each measure one place on the checklist: which
 * of two counts, nobody could say.
 * @throws FactoryFileError for a second one
 */
export function checkContradictions({
  profile,
  emissions,
  offset,
  readiness,
  measures,
}: Pick<FactoryFile, 'profile' | 'emissions' | 'offset' | 'readiness' | 'measures'>): void {
  eachNameOnce(profile?.conditions, ({ condition }) => condition, 'profile.conditions');
  eachNameOnce(profile?.sites, ({ id }) => id, 'profile.sites');
  eachYearOnce(emissions?.years, 'duplicate-year', 'emissions.years');
  eachYearOnce(offset?.claims, 'duplicate-claim-year', 'offset.claims');
  readiness?.assessments?.forEach(({ conditions, answers, weights }, index) => {
    const path = `readiness.assessments[${index}]`;
    eachNameOnce(conditions, ({ condition }) => condition, `${path}.conditions`);
    eachNameOnce(answers, ({ requirement }) => requirement, `${path}.answers`);
    eachNameOnce(weights, ({ dimension }) => dimension, `${path}.weights`);
  });
  eachNameOnce(measures?.checklist, ({ measure }) => measure, 'measures.checklist');
}

function eachYearOnce(
  parts: readonly { readonly year: number }[] = [],
  code: FileProblemCode,
  path: string,
): void {
  const second = secondOf(parts.map(({ year }) => year));
  if (second) throw refusal(code, { year: second.value }, `${path}[${second.index}]`);
}

function eachNameOnce<Part>(parts: readonly Part[] = [], nameOf: (part: Part) => string, path: string): void {
  const second = secondOf(parts.map(nameOf));
  if (second) throw refusal('duplicate-entry', { of: excerpt(second.value) }, `${path}[${second.index}]`);
}

/** The first value that was there before. */
function secondOf<Value>(values: readonly Value[]): { value: Value; index: number } | undefined {
  const seen = new Set<Value>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) return { value, index };
    seen.add(value);
  }
  return undefined;
}
