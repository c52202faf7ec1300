import { dataKindNames, dataStatuses } from '../../../engine/data-quality.ts';
import { overridesIn } from '../../../engine/explanation.ts';
import { isCoefficient, type Node } from '../../../engine/quantification.ts';
import { unitSymbol } from '../../../engine/units.ts';
import type { CitedFactor } from '../../../factors/define-factor.ts';
import type { QuantifiedLine } from '../../quantify-line.ts';
import { publicationText } from '../../../lines/publication.ts';
import {
  amountOf,
  sentence,
  type MakeSection,
  type ReportCell,
  type ReportContext,
} from '../report-model.ts';

/** What was measured or read, line by line, with its document and meter. */
export const activitySection: MakeSection = (context) => ({
  id: 'activity',
  heading: { key: 'activity' },
  blocks: [
    {
      type: 'table',
      caption: 'activity',
      columns: ['name', 'amount', 'unit', 'status', 'dataKind', 'document', 'meter', 'calibratedUntil', 'crossCheck'],
      rows: context.quantified.lines.filter(({ result }) => result).map((entry) => activityRow(entry, context)),
    },
  ],
}); // prettier-ignore

function activityRow({ line, result }: QuantifiedLine, context: ReportContext): readonly ReportCell[] {
  const { language } = context;
  const { activity } = result ?? {};
  const { document = '', meter = '', calibratedUntil = '', crossCheck = '' } = line.evidence ?? {};
  const facts = line.status && dataStatuses[line.status];
  return [
    line.name,
    activity ? amountOf(activity.value, undefined, context) : '',
    activity ? unitSymbol(activity.unit, language) : '',
    facts ? facts.name[language] : { key: 'notSaid' },
    facts ? dataKindNames[facts.kind][language] : '',
    document,
    meter,
    calibratedUntil,
    crossCheck,
  ];
}

/** Every factor that was used, once, with the place it stands in. */
export const factorsSection: MakeSection = (context) => {
  const used = [...new Map(context.quantified.used.map((factor) => [factor.id, factor])).values()];
  return {
    id: 'factors',
    heading: { key: 'factors' },
    blocks: [
      {
        type: 'table',
        caption: 'factors',
        columns: ['name', 'amount', 'unit', 'publication', 'locator', 'describes', 'confidence'],
        rows: used.map((factor) => factorRow(factor, context)),
      },
    ],
  };
};

function factorRow(factor: CitedFactor, context: ReportContext): readonly ReportCell[] {
  const { language } = context;
  return [
    factor.name[language],
    amountOf(factor.value, undefined, context),
    unitsOf(factor, language),
    publicationText(factor.citation, language),
    factor.citation.locator,
    [factor.year, factor.region, factor.gwp].filter(Boolean).join(' '),
    { key: factor.confidence },
  ];
}

function unitsOf(factor: Pick<CitedFactor, 'unit' | 'per'>, language: ReportContext['language']): string {
  const [unit, per] = [unitSymbol(factor.unit, language), unitSymbol(factor.per, language)];
  return per === '' ? unit : `${unit}/${per}`;
}

/** The reader's numbers that count in place of others, with their reasons. */
export const overridesSection: MakeSection = (context) => {
  const rows = context.quantified.lines.flatMap((entry) =>
    overridesOf(entry).map((node) => overrideRow(entry, node, context)),
  );
  return {
    id: 'overrides',
    heading: { key: 'overrides' },
    blocks: rows.length
      ? [
          {
            type: 'table',
            caption: 'overrides',
            columns: ['name', 'role', 'amount', 'replaced', 'unit', 'reason', 'document'],
            rows,
          },
        ]
      : [sentence('noOverrides')],
  };
};

function overridesOf({ result }: QuantifiedLine): Node[] {
  const roots = [result?.location, result?.market, result?.official].flatMap((emissions) =>
    emissions ? [emissions.total, ...emissions.outside.map(({ co2e }) => co2e)] : [],
  );
  // The same number may serve on three bases; one row says it.
  const byRole = roots
    .flatMap(overridesIn)
    .map((node) => [`${JSON.stringify(node.label)} ${node.value}`, node] as const);
  return [...new Map(byRole).values()];
}

function overrideRow(entry: QuantifiedLine, node: Node, context: ReportContext): readonly ReportCell[] {
  if (node.basis.kind !== 'overridden') return [];
  const { reason, document = '', instead } = node.basis;
  const { language } = context;
  return [
    entry.line.name,
    typeof node.label === 'string' ? { of: 'terms', id: node.label } : node.label[language],
    amountOf(node.value, undefined, context),
    amountOf(instead.value, undefined, context),
    isCoefficient(node) ? unitsOf(node, language) : unitSymbol(node.unit, language),
    reason,
    document,
  ];
}
