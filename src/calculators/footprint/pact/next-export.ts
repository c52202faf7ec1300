import { canonicalJson } from '../../engine/json/canonical-json.ts';
import { sha256 } from '../../engine/sha256.ts';
import type { QuantifiedStudy } from '../quantify/quantify-study.ts';
import type { ProductIdentity } from '../study.ts';
import type { PactDetails } from './pact-details.ts';
import { pactFootprintOf, type PactExport } from './pact-footprint-of.ts';
import type { ProductFootprint } from './product-footprint.ts';

/** An export, and what the study keeps of it for the next one; nothing where there is no footprint. */
export interface NextExport {
  readonly made: PactExport;
  readonly identity?: ProductIdentity;
}

/** As many as a text of a file holds; the oldest go first. */
const MOST_PRECEDING = 50;

/**
 * The footprint under the id of the last export where nothing of it has changed since, else under a new one that names
 * those before it: from version 3 of the data model on, a footprint that changes is another footprint. `fresh` makes a UUID.
 */
export function nextPactExport(
  quantified: QuantifiedStudy,
  details: PactDetails,
  fresh: () => string,
): NextExport {
  const { study } = quantified;
  const { identity = {} } = study;
  const under = (id: string, precedingIds: readonly string[]): PactExport =>
    pactFootprintOf(
      { ...quantified, study: { ...study, identity: { ...identity, id } } },
      { ...details, precedingIds },
    );
  const last = identity.id?.trim();
  const before = (identity.precedingIds ?? '').split(/\s+/).filter(Boolean);
  const same = under(last || fresh(), before);
  if (!same.ok) return { made: same };
  const exported = digestOf(same.footprint);
  const kept = { ...identity, id: same.footprint.id, exported };
  const isUnchanged = identity.exported === undefined || identity.exported === exported;
  if (!last || isUnchanged) return { made: same, identity: kept };
  const preceding = [...before, last].slice(-MOST_PRECEDING);
  const id = fresh();
  return {
    made: under(id, preceding),
    identity: { ...kept, id, precedingIds: preceding.join(' ') },
  };
}

/** What a footprint says, without what says only when and as which it was written. */
function digestOf({ id: _, created: __, precedingPfIds: ___, ...said }: ProductFootprint): string {
  return sha256(canonicalJson(said));
}
