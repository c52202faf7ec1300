import {
  assess,
  loadReadiness,
  type AssessedFactory,
  type Assessment,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

const { fill } = await loadReadiness.filling();

type Inputs = Pick<Desk, 'records' | 'collection' | 'annex'>;

const known = new WeakMap<Assessment, { readonly of: Inputs; readonly value: AssessedFactory }>();

/** An assessment by the data that the file holds now, and the present text: so that two are judged alike. */
export function assessed(desk: Desk, assessment: Assessment): AssessedFactory {
  if (assessment === desk.assessment) return desk.result;
  const { records, collection, annex } = desk;
  const before = known.get(assessment);
  if (before?.of.records === records && before?.of.collection === collection) return before.value;
  const filled = records && fill(records, Number(assessment.date.slice(0, 4)) || 0);
  const value = assess({ assessment, collection, measures: annex.measures, ...(filled && { filled }) });
  known.set(assessment, { of: { records, collection, annex }, value });
  return value;
}

/** The assessment before the one on the desk, which may be new and in the file with the first change only. */
export function earlierAssessment({
  assessment,
  assessments,
}: Pick<Desk, 'assessment' | 'assessments'>): Assessment | undefined {
  const place = assessments.findIndex(({ id }) => id === assessment.id);
  return place < 0
    ? assessments.filter(({ date }) => date <= assessment.date).at(-1)
    : assessments[place - 1];
}
