import { versionRows } from '../../../lines/report/shared-model.ts';
import type { Problem } from '../../problems.ts';
import { statusOf } from '../../checklist.ts';
import { fact, sentence, type MakeSection, type PlanCell, type PlanContext } from '../report-model.ts';
import { numberedName, problemText } from '../voice.ts';

/** In which order measures act, what multiplies and what counts once; and what of it happens in this plan. */
export const rulesSection: MakeSection = (context) => {
  const remarks = problemRows(context, ({ severity }) => severity === 'note');
  return {
    id: 'rules',
    heading: 'rules',
    blocks: [
      sentence('order'),
      sentence('chain'),
      sentence('onceOnly'),
      sentence('greenOnce'),
      sentence('enablingZero'),
      ...(remarks.length
        ? [{ type: 'table', caption: 'remarks', columns: ['measure', 'remark'], rows: remarks } as const]
        : []),
    ],
  };
};

/** What is still to be put right or asked, about the whole and about measures. */
export const openSection: MakeSection = (context) => {
  const rows = problemRows(context, ({ severity }) => severity !== 'note');
  return {
    id: 'open',
    heading: 'open',
    blocks: rows.length
      ? [{ type: 'table', caption: 'open', columns: ['measure', 'problem'], rows }]
      : [sentence('noOpen')],
  };
};

function problemRows(
  context: PlanContext,
  shown: (problem: Problem) => boolean,
): readonly (readonly PlanCell[])[] {
  const { findings, measures } = context.quantified;
  return [
    ...findings.filter(shown).map((problem): readonly PlanCell[] => ['', { problem }]),
    ...measures.flatMap(({ line, problems }) =>
      problems
        .filter(shown)
        .map((problem): readonly PlanCell[] => [
          numberedName(line, context),
          problemText(problem, line, context),
        ]),
    ),
  ];
}

/** Where the factory stands with the measures of the annex, as far as it is said or planned. */
export const checklistSection: MakeSection = ({ annex, texts, checklist, quantified: { plan } }) => {
  const rows = annex.measures.flatMap(({ id, name }): readonly PlanCell[][] => {
    const status = statusOf({ checklist, plan }, id);
    const note = checklist.find(({ measure }) => measure === id)?.note ?? '';
    return status ? [[`${id} ${name}`, texts.statuses[status], note]] : [];
  });
  return {
    id: 'checklist',
    heading: 'checklist',
    blocks: rows.length
      ? [{ type: 'table', caption: 'checklist', columns: ['measure', 'standing', 'note'], rows }]
      : [sentence('nothingSaid')],
  };
};

/** With what the plan was computed. */
export const versionsSection: MakeSection = ({ details = {} }) => ({
  id: 'versions',
  heading: 'versions',
  blocks: [{ type: 'facts', rows: versionRows(details) }],
});

/** Who answers for the plan. */
export const signatureSection: MakeSection = ({ entity: { responsible = '' } }) => {
  const line = (name: string) => ({ key: 'signHere', facts: { name } }) as const;
  return {
    id: 'signatures',
    heading: 'signatures',
    blocks: [
      sentence('responsibility'),
      {
        type: 'facts',
        rows: [
          fact('preparedSigns', line(responsible)),
          fact('managementSigns', line('')),
          fact('signedOn', line('')),
        ],
      },
    ],
  };
};
