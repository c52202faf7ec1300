import { nextAssessment, type Assessment } from '../../../src/calculators/index.ts';

/** An id that no assessment of the file has. */
export function freshId(assessments: readonly Pick<Assessment, 'id'>[]): string {
  const used = assessments.map(({ id }) => Number(/^assessment-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `assessment-${Math.max(0, ...used) + 1}`;
}

/** The day that is proposed for the next assessment: today, or a year after the last where that is today or later. */
export function proposedDay(last: string, today: string): string {
  if (last < today) return today;
  const [year, month, day] = last.split('-').map(Number);
  const later = new Date(Date.UTC((year ?? 0) + 1, (month ?? 0) - 1, day));
  return Number.isNaN(later.getTime()) ? today : later.toISOString().slice(0, 10);
}

/** The assessments with one more, that carries over what the last one says. `date` is a day after the last one's. */
export function withNext(
  assessments: readonly Assessment[],
  date: string,
  textVersion: number,
): readonly Assessment[] {
  const last = assessments.at(-1);
  return last ? [...assessments, nextAssessment(last, freshId(assessments), date, textVersion)] : assessments;
}
