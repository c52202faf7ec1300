import { said } from '../../../lines/report/shared-model.ts';
import type { QuantifiedAllocation } from '../../quantify/allocation.ts';
import {
  facts,
  kilograms,
  sentence,
  shareCell,
  table,
  word,
  type MakeSection,
  type ReportBlock,
  type ReportContext,
  type Row,
} from '../report-model.ts';

/** What was left out, held against the study's own criteria. */
export const cutOffSection: MakeSection = (context) => {
  const { perFlow, total, omissions, sum } = context.analysis.cutOff;
  const percentOf = (value: number | undefined) =>
    shareCell(value === undefined ? undefined : value / 100, context);
  return {
    id: 'cutOff',
    heading: 'cutOff',
    blocks: [
      facts(
        ['perFlow', said(percentOf(perFlow?.value))],
        ['allTogether', said(percentOf(total?.value))],
        ['omittedSum', percentOf(sum.value)],
      ),
      sentence('conventionOfCutOff'),
      ...(omissions.length ? [] : [sentence('noOmissions')]),
      ...table(
        'omissions',
        ['name', 'stage', 'flow', 'estimated', 'reason'],
        omissions.map(({ omission, share }): Row => [
          omission.name,
          word('stages', omission.stage),
          word('omittedFlows', omission.flow),
          said(percentOf(share?.value)),
          said(omission.reason),
        ]),
      ),
    ],
  };
};

/** How shared processes are shared, why so, and what another way would give. */
export const allocationSection: MakeSection = (context) => {
  const { allocations } = context.quantified;
  return {
    id: 'allocation',
    heading: 'allocation',
    blocks: allocations.length
      ? [
          sentence('allocationOrder'),
          ...table(
            'shares',
            ['process', 'methodName', 'coProduct', 'share', 'reason'],
            allocations.flatMap((one) => shareRows(one, context)),
          ),
          ...otherChoices(context),
        ]
      : [sentence('noAllocation'), ...otherChoices(context)],
  };
};

const shareRows = ({ allocation, method, shares }: QuantifiedAllocation, context: ReportContext): Row[] =>
  allocation.products.map((product, place) => [
    place === 0 ? allocation.name : '',
    place === 0 ? word('allocationMethods', method) : '',
    product.name,
    shareCell(shares?.[place]?.value, context),
    place === 0 ? (allocation.reason ?? '') : '',
  ]);

/** The footprint by every other method of allocation that the data suffice for, and under the other rule of recycling. */
function otherChoices(context: ReportContext): readonly ReportBlock[] {
  const { choices } = context.details;
  if (!choices) return [];
  const { allocations, recycling } = choices;
  const others = [...allocations, ...(recycling ? [recycling] : [])];
  const otherLines = others.filter(({ sameLines }) => !sameLines).length;
  return [
    ...table(
      'otherChoices',
      ['process', 'methodName', 'share', 'kilograms', 'change'],
      [
        ...allocations.map(({ allocation, method, share, total, change }): Row => [
          allocation.name,
          word('allocationMethods', method),
          shareCell(share.value, context),
          kilograms(total.value, context),
          shareCell(change, context),
        ]),
        ...(recycling
          ? [
              [
                { key: 'recycling' },
                word('recycling', recycling.rule),
                '',
                kilograms(recycling.total.value, context),
                shareCell(recycling.change, context),
              ] satisfies Row,
            ]
          : []),
      ],
    ),
    ...(otherLines ? [sentence('otherLines', { count: otherLines })] : []),
    ...(recycling?.rule === 'closed-loop' && context.quantified.study.boundary !== 'cradle-to-grave'
      ? [sentence('closedLoopToGate')]
      : []),
  ];
}
