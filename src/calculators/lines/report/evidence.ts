import { dataKindNames, dataStatuses } from '../../engine/data-quality.ts';
import { overridesIn } from '../../engine/explanation.ts';
import { isCoefficient, type Node, type Quantification } from '../../engine/quantification.ts';
import { amountOf, type ReportStyle } from '../../engine/report-model.ts';
import { areaName } from '../area-name.ts';
import { unitSymbol } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import type { EnteredLine } from '../entered.ts';
import { publicationText } from '../publication.ts';
import type { SharedBlock, SharedCell, SharedSection } from './shared-model.ts';

type Cell = SharedCell<never>;

/** A line that counts, with the activity data that were read of it. */
export interface ReportedLine {
  readonly line: EnteredLine;
  readonly activity?: Quantification | undefined;
  /** What it was computed to: the explanations of all its results. */
  readonly roots: readonly Node[];
}

/** What was measured or read, line by line, with its document and meter. */
export const activitySection = (lines: readonly ReportedLine[], style: ReportStyle): SharedSection => ({
  id: 'activity',
  heading: 'activity',
  blocks: [
    {
      type: 'table',
      caption: 'activity',
      columns: ['name', 'amount', 'unit', 'status', 'dataKind', 'document', 'meter', 'calibratedUntil', 'crossCheck'],
      rows: lines.map((one) => activityRow(one, style)),
    },
  ],
}); // prettier-ignore

function activityRow({ line, activity }: ReportedLine, style: ReportStyle): readonly Cell[] {
  const { language } = style;
  const { document = '', meter = '', calibratedUntil = '', crossCheck = '' } = line.evidence ?? {};
  const facts = line.status && dataStatuses[line.status];
  return [
    line.name,
    activity ? amountOf(activity.value, undefined, style) : '',
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
export function factorsTable(used: readonly CitedFactor[], style: ReportStyle): SharedBlock {
  const once = [...new Map(used.map((factor) => [factor.id, factor])).values()];
  return {
    type: 'table',
    caption: 'factors',
    columns: ['name', 'amount', 'unit', 'publication', 'locator', 'describes', 'confidence'],
    rows: once.map((factor): readonly Cell[] => [
      factor.name[style.language],
      amountOf(factor.value, undefined, style),
      unitsOf(factor, style.language),
      publicationText(factor.citation, style.language),
      factor.citation.locator,
      [factor.year, factor.region && areaName(factor.region, style.language), factor.gwp]
        .filter(Boolean)
        .join(' '),
      { key: factor.confidence },
    ]),
  };
}

function unitsOf(factor: Pick<CitedFactor, 'unit' | 'per'>, language: ReportStyle['language']): string {
  const [unit, per] = [unitSymbol(factor.unit, language), unitSymbol(factor.per, language)];
  return per === '' ? unit : `${unit}/${per}`;
}

/** The reader's numbers that count in place of others, with their reasons. */
export function overridesSection(lines: readonly ReportedLine[], style: ReportStyle): SharedSection {
  const rows = lines.flatMap((one) => overridesOf(one).map((node) => overrideRow(one, node, style)));
  return {
    id: 'overrides',
    heading: 'overrides',
    blocks: rows.length
      ? [
          {
            type: 'table',
            caption: 'overrides',
            columns: ['name', 'role', 'amount', 'replaced', 'unit', 'reason', 'document'],
            rows,
          },
        ]
      : [{ type: 'sentence', sentence: 'noOverrides' }],
  };
}

/** The same number may serve several results; one row says it. */
function overridesOf({ roots }: ReportedLine): readonly Node[] {
  const byRole = roots
    .flatMap(overridesIn)
    .map((node) => [`${JSON.stringify(node.label)} ${node.value}`, node] as const);
  return [...new Map(byRole).values()];
}

function overrideRow({ line }: ReportedLine, node: Node, style: ReportStyle): readonly Cell[] {
  if (node.basis.kind !== 'overridden') return [];
  const { reason, document = '', instead } = node.basis;
  const { language } = style;
  return [
    line.name,
    typeof node.label === 'string' ? { of: 'terms', id: node.label } : node.label[language],
    amountOf(node.value, undefined, style),
    amountOf(instead.value, undefined, style),
    isCoefficient(node) ? unitsOf(node, language) : unitSymbol(node.unit, language),
    reason,
    document,
  ];
}
