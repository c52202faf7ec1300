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

/**
 * The material of a row: by its material, else by its name and its specification. Where a material is named and unknown,
 * a name doesn't overrule it: a seal ring of silicone is none of rubber.
 */
export function findMaterial(
  row: PartRow,
  materials: readonly MaterialEntry[],
  chosen?: MaterialEntry,
): FoundMaterial {
  const named = noMaterial.test(row.cell('material')) ? '' : row.cell('material');
  const role: BomRole = named ? 'material' : 'name';
  const texts = named ? [named] : [row.cell('name'), row.cell('specification')].filter(Boolean);
  const came = (named || row.cell('name') || row.cell('specification')).slice(0, 64);
  if (chosen) return { match: { entry: chosen, how: 'chosen' }, suggestions: [] };
  const known: readonly (MaterialEntry | NamedEntry)[] = [...materials, ...withoutFactor];
  const hits = texts.map((text) => nameHits(text, known));
  const others = named ? nameHits(row.cell('name'), materials) : [];
  const best = hits.map(bestOf).find((hit) => hit !== undefined);
  const suggestions = [
    ...new Set([...(best ? [best] : []), ...hits.flat(), ...others].map(({ entry }) => entry)),
  ]
    .filter(isMaterial)
    .slice(0, suggested);
  if (!best || !isMaterial(best.entry)) {
    row.complain({ severity: 'ask', code: 'unknownMaterial', ...at(row, role), facts: { came } });
    return { suggestions };
  }
  const { entry, fit } = best;
  const how = entry.standIn ? 'similar' : fit === 'exact' ? 'exact' : 'inferred';
  if (how !== 'exact') {
    const code = how === 'similar' ? 'materialSimilar' : 'materialInferred';
    row.complain({ severity: 'ask', code, ...at(row, role), facts: { came, taken: entry.id } });
  }
  return { match: { entry, how }, suggestions };
}

const isMaterial = (entry: MaterialEntry | NamedEntry): entry is MaterialEntry => 'factor' in entry;

/** A beginning or a part of a name is too little: PVC is no PVC pipe. */
function bestOf<Entry extends NamedEntry>(hits: readonly NameHit<Entry>[]): NameHit<Entry> | undefined {
  return (
    hits.find(({ fit }) => fit === 'exact') ?? hits.find(({ fit }) => fit === 'terms' || fit === 'around')
  );
}
