import {
  formatTonnes,
  loadMeasures,
  MeasuresCatalogue,
  type ByLevel,
  type DossierPlan,
  type MeasureReduction,
  type PlanBasis,
  type PlannedMeasure,
  type QuantifiedPlan,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { planMessages } from '../messages/plan.ts';

type Inputs = Pick<Desk, 'factory' | 'records' | 'annex' | 'language' | 't'>;

/** The plan of the file's measures as a table of the dossier; nothing where there is none. */
export async function dossierPlan(desk: Inputs): Promise<DossierPlan | undefined> {
  const plan = desk.factory.measures?.plan;
  if (!plan?.measures.length) return undefined;
  const [{ loadForPlan }, { quantifyPlan }] = await Promise.all([
    loadMeasures.catalogue(),
    loadMeasures.quantification(),
  ]);
  const catalogue = new MeasuresCatalogue();
  await loadForPlan(catalogue, plan);
  const quantified = quantifyPlan({ plan, inventories: desk.records?.inventories ?? [] }, catalogue);
  const m = planMessages[desk.language];
  return {
    columns: [m.measure, m.year, m.owner, m.due, m.reduction],
    rows: quantified.measures.map((one) => rowOf(desk, quantified, one)),
    sentences: sentencesOf(desk, quantified),
  };
}

function rowOf(
  { annex, t }: Inputs,
  { plan: { scope2 } }: QuantifiedPlan,
  { line, reduction }: QuantifiedPlan['measures'][number],
): readonly string[] {
  const name = line.name.trim() || annex.measures.find(({ id }) => id === line.measure)?.name;
  return [
    `${line.measure} ${name ?? ''}`.trim(),
    textIn(line, 'year'),
    textIn(line, 'owner'),
    textIn(line, 'due'),
    reduction ? rangeText(reduction, scope2, t) : '—',
  ];
}

/** The usual reduction, and between what it may lie: what others take first may turn the order round. */
function rangeText(
  reduction: ByLevel<MeasureReduction>,
  basis: PlanBasis,
  { brackets }: Inputs['t'],
): string {
  const of = (level: keyof typeof reduction) => reduction[level].total[basis].value;
  const [low, high] = [Math.min(of('low'), of('high')), Math.max(of('low'), of('high'))];
  const mid = formatTonnes(of('mid'));
  return low === high ? mid : `${mid}${brackets(`${formatTonnes(low)} – ${formatTonnes(high)}`)}`;
}

function sentencesOf({ language }: Inputs, { plan, outcome }: QuantifiedPlan): readonly string[] {
  const m = planMessages[language];
  const { from, to, baseYear, scope2 } = plan;
  return [
    m.is(from, to, baseYear, m.bases[scope2]),
    ...(outcome ? [m.remains(outcome.year, formatTonnes(outcome.remaining.mid.value))] : []),
    ...(outcome?.target ? [m.target(formatTonnes(outcome.target.value))] : []),
  ];
}

/** What was typed into a field of a measure. */
function textIn({ fields }: PlannedMeasure, key: string): string {
  const value = fields[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
