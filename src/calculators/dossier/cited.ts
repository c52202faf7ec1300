import { citedIn } from '../engine/explanation.ts';
import type { Citation } from '../engine/factor.ts';
import type { Node } from '../engine/quantification.ts';
import type { Figure } from '../factory/figure.ts';
import { inventoryFigures } from '../factory/figures/emissions.ts';
import { studyFigures } from '../factory/figures/footprint.ts';
import { planFigures } from '../factory/figures/measures.ts';
import { claimFigures } from '../factory/figures/offset.ts';
import { annexName } from '../measures/report/voice.ts';
import type { DossierContext } from './dossier-context.ts';
import { productName } from './parts/footprints.ts';

/** What a result of the year rests on. */
export interface CitedResult {
  readonly name: string;
  readonly figures: readonly CitedFigure[];
}

/** A figure, or a line on all its bases, with every place in a publication that its explanation ends at. */
export interface CitedFigure {
  readonly name: string;
  readonly citations: readonly Citation[];
}

/** Every result of the year with its figures and their sources, by walking the explanations of the figures themselves. */
export function citedResults(context: DossierContext): readonly CitedResult[] {
  const { found, year, say } = context;
  const { inventory, studies, planned, claim } = found;
  const plan = planned && planFigures(planned).figures.filter(({ id }) => /^(total|measure\/.*)\/mid\//.test(id));
  return [
    ...(inventory ? [resultOf(say('ofInventory', { year }), inventoryFigures(inventory).figures, context)] : []),
    ...studies.map((one) =>
      resultOf(say('ofStudy', { name: productName(one, context) }), studyFigures(one).figures, context),
    ),
    ...(plan?.length ? [resultOf(say('ofPlan'), plan, context)] : []),
    ...(claim ? [resultOf(say('ofClaim', { year }), claimFigures(claim).figures, context)] : []),
  ];
} // prettier-ignore

/** Parts of a total by gas and by flow rest on the same places as the total. */
const isPart = ({ id }: Figure): boolean => /^(gas|gas-market|flow)\//.test(id);

function resultOf(name: string, figures: readonly Figure[], context: DossierContext): CitedResult {
  const nodes = new Map<string, { readonly name: string; readonly nodes: Node[] }>();
  for (const figure of figures) {
    if (isPart(figure)) continue;
    const key = /^(line|measure)\/[^/]*/.exec(figure.id)?.[0] ?? figure.id;
    const known = nodes.get(key);
    if (known) known.nodes.push(figure.node);
    else nodes.set(key, { name: nameOf(figure, key, context), nodes: [figure.node] });
  }
  return {
    name,
    figures: [...nodes.values()].map((one) => ({
      name: one.name,
      citations: one.nodes.flatMap((node) => citedIn(node)),
    })),
  };
}

/** Sources of GB/T 32150 and measures without a name of their own are called as everywhere else. */
function nameOf({ name }: Figure, key: string, { found, guideline, language, words }: DossierContext): string {
  const [kind, id = ''] = key.split('/');
  if (kind === 'gbt32150' && id) {
    const groups: Readonly<Record<string, string>> = words.emissions.groups;
    return `GB/T 32150 · ${groups[id] ?? id}`;
  }
  const measure = kind === 'measure' ? found.planned?.plan.measures.find((one) => one.id === id) : undefined;
  if (!measure) return name[language];
  return measure.name.trim() || (guideline ? annexName({ annex: guideline.measures }, measure.measure) : measure.measure);
} // prettier-ignore
