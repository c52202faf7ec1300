import type { AssessedFactory } from '../../readiness/assess.ts';
import type { AssessedItem } from '../../readiness/assessed-item.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { Remarks } from './remarks.ts';
import type { Remark } from './step.ts';

/** The newest self-assessment. */
export const newestAssessment = ({ assessments }: QuantifiedFactory): AssessedFactory | undefined =>
  [...assessments].sort((a, b) => b.assessment.date.localeCompare(a.assessment.date))[0];

/** What is missing of the yearly review (guideline 7.3.1): an assessment, its basic requirements (5), its answers. */
export function reviewRemarks(factory: QuantifiedFactory, year: number): readonly Remark[] {
  const newest = newestAssessment(factory);
  const remarks = new Remarks('readiness', newest?.assessment.id);
  if (!newest) {
    if (!factory.file.readiness?.assessments?.length) remarks.missing('noAssessment', '7.3.1');
    return remarks.all;
  }
  const { assessment, gates, gaps, conditions, findings } = newest;
  const { date } = assessment;
  const gatesThat = (status: string) => gates.items.filter((gate) => gate.status === status);
  const [failed, open] = [gatesThat('failed'), gatesThat('open')];
  const about = (items: readonly { readonly item: AssessedItem }[]) =>
    [{ date, count: items.length }, items[0]?.item.requirement.id] as const;
  remarks.missing('gatesFailed', '5', ...about(failed));
  remarks.missing('gatesOpen', '5', ...about(open));
  remarks.look('requirementsUnknown', '7.3.1', ...about(gaps.unknown));
  const undecided = [...conditions.values()].filter(({ applies }) => applies === 'undecided').length;
  remarks.look('conditionsUndecided', '7.3.1', { date, count: undecided });
  if (Number(date.slice(0, 4)) < year - 1) remarks.missing('reviewDue', '7.3.1', { date });
  if (findings.some(({ code }) => code === 'textChanged')) remarks.look('textChanged', '7.3.1', { date });
  return remarks.all;
}
