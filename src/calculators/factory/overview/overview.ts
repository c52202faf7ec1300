import { fill } from '../../readiness/filled/fill.ts';
import type { CalculatorId, Subject } from '../figure.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { statedBy } from '../stated.ts';
import { accountingRemarks } from './accounting.ts';
import { footprintRemarks } from './footprint.ts';
import { disclosureRemarks, newestClaim, offsetRemarks } from './offset.ts';
import { planRemarks } from './plan.ts';
import { newestAssessment, reviewRemarks } from './review.ts';
import { ordered, stateOf, type Remark, type Step, type StepFigure, type StepId } from './step.ts';

/**
 * Where a factory stands on the path of the guideline: what is begun, what is complete, what is missing, by what the
 * calculators found. `year` is the present one: by it a review or an inventory is due. No clock here.
 */
export function overviewOf(factory: QuantifiedFactory, { year }: { readonly year: number }): readonly Step[] {
  const { file, inventories, studies, planned } = factory;
  const filled = fill(factory, year);
  const newest = inventories.length ? Math.max(...inventories.map((one) => one.inventory.year)) : undefined;
  const claim = newestClaim(factory);
  const assessment = newestAssessment(factory);
  const last = planned?.outcome && `year/${planned.outcome.year}/${planned.plan.scope2}`;
  const step = (
    [id, calculator]: readonly [StepId, CalculatorId],
    clauses: readonly string[],
    begun: boolean,
    remarks: readonly Remark[],
    figures: readonly StepFigure[] = [],
  ): Step => ({
    id,
    calculator,
    clauses,
    state: stateOf(begun, remarks),
    figures,
    remarks: ordered(remarks),
  });
  const figures = (calculator: CalculatorId, of: string | undefined, ids: readonly string[]) =>
    of === undefined ? [] : figuresOf(factory, { calculator, of }, ids);
  return [
    step(
      ['accounting', 'emissions'],
      ['5.3', '6.1.1', '6.1.2', '6.1.4'],
      inventories.some(({ inventory }) => inventory.lines.length > 0),
      accountingRemarks(factory, filled),
      figures('emissions', newest?.toString(), ['scope1', 'scope2-location', 'scope2-market', 'scope3']),
    ),
    step(
      ['footprint', 'footprint'],
      ['6.1.3'],
      studies.length > 0,
      footprintRemarks(factory),
      studies.flatMap(({ study }) => figures('footprint', study.id, ['total'])),
    ),
    step(
      ['plan', 'measures'],
      ['6.3.1', '7.1.2', '7.3.3'],
      planned !== undefined,
      planRemarks(factory),
      figures('measures', last && 'plan', [`${last}/mid`, `${last}/target`]),
    ),
    step(
      ['offset', 'offset'],
      ['6.7.1', '6.7.2', '6.7.3'],
      claim !== undefined || Boolean(file.offset?.lots?.length),
      offsetRemarks(factory, filled),
      figures('offset', claim?.claim.year.toString(), [
        'counted/residual',
        'counted/matched',
        'counted/shortage',
        'counted/coverage',
      ]),
    ),
    step(
      ['disclosure', 'offset'],
      ['6.7.4'],
      Boolean(claim?.claim.disclosure && claim.counted.matches.length),
      disclosureRemarks(factory),
    ),
    step(
      ['review', 'readiness'],
      ['5', '7.3.1'],
      Boolean(file.readiness?.assessments?.length),
      reviewRemarks(factory, year),
      figures('readiness', assessment?.assessment.id, ['total', 'coverage']),
    ),
  ];
}

/** Figures of a result by their ids, in that order; those that it doesn't state are left out. */
function figuresOf(factory: QuantifiedFactory, subject: Subject, ids: readonly string[]): StepFigure[] {
  const { figures = [] } = statedBy(factory, subject) ?? {};
  return ids.flatMap((id) => {
    const found = figures.find((figure) => figure.id === id);
    return found ? [{ ...found, subject }] : [];
  });
}
