import { countsScope3 } from '../../emissions/scope3.ts';
import { amountOf, tonnes, type ReportNumber } from '../../engine/report-model.ts';
import { formatWithUncertainty } from '../../engine/uncertainty-format.ts';
import { unitSymbol } from '../../engine/units.ts';
import { coverageText } from '../../offset/coverage.ts';
import { percentOf } from '../../readiness/dossier/dossier-model.ts';
import type { DossierContext } from '../dossier-context.ts';
import {
  dossierParts,
  sentence,
  table,
  type DossierCell,
  type DossierPart,
  type DossierSection,
} from '../dossier-model.ts';
import { productName } from './footprints.ts';
import { withoutInventory } from './inventory.ts';

type Row = readonly [name: string, value: DossierCell, part: DossierPart];

/** The head figures of the year, each with the part that it stands in. It computes nothing: they are the calculators' own. */
export function summaryOf(context: DossierContext): DossierSection {
  const { parts = dossierParts, year, say } = context;
  const chosen = dossierParts.filter((part) => parts.includes(part));
  const rows = [
    ...inventoryRows(context),
    ...footprintRows(context),
    ...planRows(context),
    ...claimRows(context),
    ...assessmentRows(context),
  ].filter(([, , part]) => chosen.includes(part));
  const isEmpty = context.found.frame && !context.found.inventory && chosen.includes('inventory');
  const figures = rows.length
    ? table(
        say('headFigures'),
        [say('figure'), say('amount'), say('see')],
        rows.map(([name, value, part]) => [name, value, String(chosen.indexOf(part) + 1)]),
      )
    : [sentence(say('noFigures', { year }))];
  const blocks = [...figures, ...(isEmpty ? [sentence(withoutInventory(context))] : [])];
  return { id: 'summary', number: '', heading: say('summary'), blocks, sections: [] };
}

const style = { mode: 'half-even' } as const;

const inTonnes = (value: number): ReportNumber => ({ ...tonnes(value, style), unit: 'tCO₂e' });

function inventoryRows({ found, analysis, say }: DossierContext): readonly Row[] {
  if (!found.inventory || !analysis) return [];
  const { ghgProtocol, gbt32150 } = found.inventory.totals;
  const { scope1, scope2, scope3, total } = ghgProtocol;
  const { halfWidth, quantifiedEmissions, quantifiedShare = 0 } = analysis.range.scope1And2;
  const range =
    halfWidth === undefined
      ? say('rangeUnknown')
      : {
          number: quantifiedEmissions,
          text: formatWithUncertainty(quantifiedEmissions, halfWidth, style).text,
          unit: 'tCO₂e',
        };
  const row = (name: string, value: DossierCell): Row => [name, value, 'inventory'];
  return [
    row(say('scope1'), inTonnes(scope1.total.value)),
    row(say('scope2Location'), inTonnes(scope2.location.total.value)),
    row(say('scope2Market'), inTonnes(scope2.market.total.value)),
    row(say('scope3'), countsScope3(found.inventory) ? inTonnes(scope3.total.value) : say('scope3None')),
    row(say('totalLocation'), inTonnes(total.location.total.value)),
    row(say('totalMarket'), inTonnes(total.market.total.value)),
    row(say(quantifiedShare < 1 ? 'rangeOfPart' : 'rangeOf'), range),
    row(say('gbt32150', { edition: gbt32150.edition }), inTonnes(gbt32150.total.total.value)),
  ];
}

function footprintRows(context: DossierContext): readonly Row[] {
  const { found, language, words, say } = context;
  return found.studies.map((one): Row => {
    const { study, total } = one;
    const facts = { result: words.footprint.results[study.boundary], product: productName(one, context) };
    const { amount, unit } = study.unit;
    const per = say('perUnit', { amount, unit: unitSymbol(unit, language) });
    return [
      say('footprintOf', facts),
      { ...amountOf(total.value, undefined, { language, mode: study.rules.rounding }, 4), unit: per },
      'footprints',
    ];
  });
}

function planRows({ found, say }: DossierContext): readonly Row[] {
  const outcome = found.planned?.outcome;
  if (!found.planned || !outcome) return [];
  const { year, remaining, target } = outcome;
  const basis = say(found.planned.plan.scope2);
  return [
    [say('remains', { year, basis }), inTonnes(remaining.mid.value), 'measures'],
    ...(target ? [[say('targetOf', { year }), inTonnes(target.value), 'measures'] as const] : []),
  ];
}

function claimRows({ found, say }: DossierContext): readonly Row[] {
  if (!found.claim) return [];
  const { residual, matched } = found.claim.counted;
  const coverage = coverageText(found.claim.counted);
  return [
    [say('residual'), inTonnes(residual.value), 'offsets'],
    [say('matched'), inTonnes(matched.value), 'offsets'],
    ...(coverage ? [[say('coverage'), coverage, 'offsets'] as const] : []),
  ];
}

function assessmentRows({ found, guideline, words, say }: DossierContext): readonly Row[] {
  if (!found.assessed || !guideline) return [];
  const { gates, scores } = found.assessed;
  const total = scores.total ? percentOf(scores.total.value) : say('notYet');
  return [
    [say('gates'), words.readiness.gatesTogether[gates.status], 'assessment'],
    [say('assessedTotal'), total, 'assessment'],
  ];
}
