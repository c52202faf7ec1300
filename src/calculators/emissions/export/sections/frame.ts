import type { SignificanceAnswer } from '../../inventory.ts';
import { completenessOf, type CompletenessState } from '../../completeness.ts';
import type { QuantifiedLine } from '../../quantify-line.ts';
import { areaName } from '../../../lines/area-name.ts';
import { reportingYear } from '../../../lines/reporting-year.ts';
import { entityRows, preparationRows, said } from '../../../lines/report/shared-model.ts';
import { fact, sentence, type MakeSection, type ReportCell } from '../report-model.ts';
import type { ReportKey } from '../report-texts.ts';

/** Whose report, and of when. */
export const entitySection: MakeSection = ({ quantified, entity, details }) => {
  const { year, period } = quantified.inventory;
  const { from, to } = period ?? reportingYear(year);
  return {
    id: 'entity',
    heading: { key: 'entity' },
    blocks: [
      {
        type: 'facts',
        rows: [
          ...entityRows(entity),
          fact('year', String(year)),
          fact('period', { key: 'periodOf', facts: { from, to } }),
          ...preparationRows(details),
        ],
      },
      sentence('statement'),
    ],
  };
};

/** The boundary, its approach and the carbon market. */
export const boundarySection: MakeSection = ({ quantified, language }) => {
  const { boundary, sites, carbonMarket, area } = quantified.inventory;
  const { approach, equityShare, description } = boundary;
  const share = equityShare === undefined ? undefined : `${equityShare} %`;
  return {
    id: 'boundary',
    heading: { key: 'boundary' },
    blocks: [
      {
        type: 'facts',
        rows: [
          fact('approach', { key: approach }),
          ...(approach === 'equity-share' ? [fact('equityShare', said(share))] : []),
          fact('description', said(description)),
          fact('sites', said(sites.map(({ name }) => name).join(', '))),
          fact('area', areaName(area, language)),
          fact('market', { key: `market-${carbonMarket}` }),
        ],
      },
    ],
  };
};

/** The choices of method that change figures. */
export const methodSection: MakeSection = ({ quantified }) => {
  const { rules } = quantified.inventory;
  return {
    id: 'method',
    heading: { key: 'method' },
    blocks: [
      sentence('methodFactor'),
      sentence('methodScope2'),
      {
        type: 'facts',
        rows: [
          fact('fuelSet', { key: rules.fuelSet }),
          fact('edition', rules.gbt32150),
          fact('officialElectricity', { key: rules.officialElectricity }),
          fact('residual', { key: `residual-${rules.residual}` }),
          fact('gridYear', rules.gridYear === undefined ? { key: 'ownYear' } : String(rules.gridYear)),
          fact('rounding', { key: rules.rounding }),
        ],
      },
    ],
  };
};

/** The base year and whether it was computed again. */
export const baseYearSection: MakeSection = ({ quantified, details }) => {
  const { baseYear } = details;
  const threshold = fact('threshold', `${quantified.inventory.rules.recalculationThreshold} %`);
  return {
    id: 'baseYear',
    heading: { key: 'baseYear' },
    blocks: baseYear
      ? [
          sentence('baseYearIs', { year: baseYear.year }),
          { type: 'facts', rows: [threshold, fact('recalculation', said(baseYear.recalculation))] },
        ]
      : [sentence('baseYearNone'), { type: 'facts', rows: [threshold] }],
  };
};

const states: Readonly<Record<CompletenessState, ReportKey>> = {
  entered: 'present',
  none: 'absent',
  excluded: 'excludedAnswer',
  open: 'unanswered',
};

/** What is in the inventory, what isn't, and why. */
export const sourcesSection: MakeSection = ({ quantified }) => {
  const { inventory, lines } = quantified;
  const siteOf = ({ line }: QuantifiedLine) => inventory.sites.find(({ id }) => id === line.site)?.name ?? '';
  const row = (entry: QuantifiedLine): readonly ReportCell[] => [
    entry.line.name,
    { of: 'kinds', id: entry.line.kind },
    scopeCell(entry),
    siteOf(entry),
    entry.line.responsible ?? '',
  ];
  const columns: readonly ReportKey[] = ['name', 'kind', 'scope', 'site', 'responsible'];
  const left = lines.filter(({ result }) => !result);
  const answers = [...completenessOf(inventory)].map(([id, state]): readonly ReportCell[] => [
    { of: 'completeness', id },
    { key: states[state] },
    inventory.completeness[id]?.reason ?? '',
  ]);
  return {
    id: 'sources',
    heading: { key: 'sources' },
    blocks: [
      { type: 'table', caption: 'included', columns, rows: lines.filter(({ result }) => result).map(row) },
      ...(left.length ? [{ type: 'table', caption: 'excluded', columns, rows: left.map(row) } as const] : []),
      { type: 'table', caption: 'completeness', columns: ['question', 'answer', 'reason'], rows: answers },
      {
        type: 'table',
        caption: 'significance',
        columns: ['category', 'answer', 'criteria', 'reason'],
        rows: Object.entries(inventory.significance).map(significanceRow),
      },
    ],
  };
};

/** Scope 3 with its category; what is in no scope has none. */
export function scopeCell({ scope, scope3Category }: QuantifiedLine): string {
  if (scope === undefined) return '';
  return scope3Category === undefined ? String(scope) : `${scope}-${scope3Category}`;
}

function significanceRow([id, answer]: [string, SignificanceAnswer]): readonly ReportCell[] {
  const { significant, criteria = [], reason = '' } = answer;
  const category = Number(id);
  const known = Number.isInteger(category) && category >= 1 && category <= 15;
  return [
    known ? { of: 'scope3', id: category } : id,
    { key: significant === undefined ? 'notSaid' : significant === 'yes' ? 'significant' : 'insignificant' },
    criteria.join(', '),
    reason,
  ];
}
