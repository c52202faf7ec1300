import { nameHits, type NameHit, type NamedEntry } from '../../engine/name-search.ts';
import { at } from '../../lines/table/rows.ts';
import type { MaterialEntry } from '../entries/line-entry.ts';
import { withoutFactor } from '../entries/no-factor.ts';
import type { PartRow } from './part-row.ts';
import type { BomRole } from './vocabulary.ts';

/**
 * How the factor of a row was found. `exact`: one of its names; `inferred`: the row's words hold one; `similar`: a stand-in,
 * not taken before the reader confirms it; `chosen`: by the reader.
 */
export type Match = 'exact' | 'inferred' | 'similar' | 'chosen';

export interface FoundMaterial {
  readonly match?: { readonly entry: MaterialEntry; readonly how: Match };
  /** What it may have been, the likeliest first. */
  readonly suggestions: readonly MaterialEntry[];
}

const suggested = 5;

/** What stands in the column of materials and is none: bought, standard, assembled. */
const noMaterial =
  /^([-–—−/\\*]*|无|n\/?a|外购件?|外协件?|采购件?|标准件|通用件|组件|部件|总成|组合件|装配件|成品|半成品|自制件?|见明细|见图|(purchased|standard|bought|assembled)( (part|item))?s?|assembly|assy|various|mixed|see .*)$/i;

type Known = MaterialEntry | NamedEntry;

/** What is known by a name, materials with a factor and without. */
export type MaterialSearch = (text: string) => readonly NameHit<Known>[];

/** A search among materials that looks a text up once: a bill names few materials many times. */
export function materialSearch(materials: readonly MaterialEntry[]): MaterialSearch {
  const known: readonly Known[] = [...materials, ...withoutFactor];
  const before = new Map<string, readonly NameHit<Known>[]>();
  return (text) => {
    const hits = before.get(text) ?? nameHits(text, known);
    before.set(text, hits);
    return hits;
  };
}

/**
 * The material of a row: by its material, else by its name and its specification. Where a material is named and unknown,
 * a name doesn't overrule it: a seal ring of silicone is none of rubber.
 */
export function findMaterial(row: PartRow, search: MaterialSearch, chosen?: MaterialEntry): FoundMaterial {
  if (chosen) return { match: { entry: chosen, how: 'chosen' }, suggestions: [] };
  const named = noMaterial.test(row.cell('material')) ? '' : row.cell('material');
  const role: BomRole = named ? 'material' : 'name';
  const texts = named ? [named] : [row.cell('name'), row.cell('specification')].filter(Boolean);
  const came = (texts[0] ?? '').slice(0, 64);
  const hits = texts.map(search);
  const best = hits.map(bestOf).find((hit) => hit !== undefined);
  const isExact = best?.fit === 'exact' && isMaterial(best.entry) && !best.entry.standIn;
  const others = named && !isExact ? search(row.cell('name')) : [];
  const suggestions = [
    ...new Set([...(best ? [best] : []), ...hits.flat(), ...others].map(({ entry }) => entry)),
  ]
    .filter(isMaterial)
    .slice(0, suggested);
  if (!best || !isMaterial(best.entry)) {
    row.complain({ severity: 'ask', code: 'unknownMaterial', ...at(row, role), facts: { came } });
    return { suggestions };
  }
  const { entry } = best;
  const how = entry.standIn ? 'similar' : isExact ? 'exact' : 'inferred';
  if (how !== 'exact') {
    const code = how === 'similar' ? 'materialSimilar' : 'materialInferred';
    row.complain({ severity: 'ask', code, ...at(row, role), facts: { came, taken: entry.id } });
  }
  return { match: { entry, how }, suggestions };
}

const isMaterial = (entry: Known): entry is MaterialEntry => 'factor' in entry;

/** A beginning or a part of a name is too little: PVC is no PVC pipe. */
function bestOf(hits: readonly NameHit<Known>[]): NameHit<Known> | undefined {
  return (
    hits.find(({ fit }) => fit === 'exact') ?? hits.find(({ fit }) => fit === 'terms' || fit === 'around')
  );
}
