import { percent, tonnes } from '../../../engine/report-model.ts';
import { openSection as openOf } from '../../../lines/report/judgement.ts';
import type { Problem } from '../../problems.ts';
import {
  sentence,
  type DisclosureCell,
  type DisclosureContext,
  type MakeSection,
} from '../disclosure-model.ts';

/** What ISO 14068-1 asks for beyond a coverage. */
export const conditionsSection: MakeSection = () => ({
  id: 'conditions',
  heading: 'conditions',
  blocks: [
    sentence('conditionsLead'),
    sentence('conditionHierarchy'),
    sentence('conditionFootprint'),
    sentence('conditionPlan'),
    sentence('conditionCredits'),
    sentence('conditionCriteria'),
    sentence('conditionProgramme'),
    sentence('conditionVerification'),
  ],
});

/** The years beside one another, where they are known. */
export const yearsSection: MakeSection = (context) => {
  const { years = [] } = context.details;
  const cell = (value: number | undefined): DisclosureCell =>
    value === undefined ? { key: 'notSaid' } : tonnes(value, context);
  return {
    id: 'years',
    heading: 'years',
    blocks: [
      {
        type: 'table',
        caption: 'yearsTable',
        columns: ['year', 'yearResidual', 'yearOffsets', 'yearReductions', 'dependence'],
        rows: years.map(({ year, residual, offsets, reductions, dependence }) => [
          String(year),
          cell(residual),
          cell(offsets),
          cell(reductions),
          dependence === undefined ? { key: 'notSaid' } : `${percent(dependence, context)} %`,
        ]),
      },
      sentence('dependenceIs'),
    ],
  };
};

/** What is still to be put right or asked: about the whole, what is stated, and the lots that count. Other lots are not disclosed. */
export const openSection: MakeSection = ({ result }: DisclosureContext) => {
  const { counted, lots, residual, findings } = result;
  const used = new Set(counted.matches.map(({ lot }) => lot.line.id));
  const open = <One extends Pick<Problem, 'severity'>>(problems: readonly One[]): readonly One[] =>
    problems.filter(({ severity }) => severity !== 'note');
  const entries = [...residual.lines, ...lots.filter(({ line }) => used.has(line.id))];
  return openOf(
    open(findings).filter(({ code }) => code !== 'lotsNotCounted'),
    entries.map(({ line, problems }) => ({ line, problems: open(problems) })),
  );
};
