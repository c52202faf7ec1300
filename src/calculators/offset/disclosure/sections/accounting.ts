import { formatNumber } from '../../../engine/number-format.ts';
import { tonnes } from '../../../engine/report-model.ts';
import { scopes, type Scope } from '../../claim.ts';
import type { QuantifiedClaim } from '../../quantify-claim.ts';
import {
  sentence,
  type DisclosureBlock,
  type DisclosureCell,
  type DisclosureContext,
  type MakeSection,
} from '../disclosure-model.ts';

/** The accounting result (6.7.4): by scope, on both bases of scope 2 where an inventory has them. */
export const accountingSection: MakeSection = (context) => {
  const { claim, inventory } = context.result;
  const fromInventory = claim.residual === 'inventory' && inventory;
  const rows = scopes.flatMap((scope) => rowOf(scope, context));
  const share = fromInventory ? inventory.totals.ghgProtocol.equityShare : 1;
  const gwp = fromInventory ? inventory.inventory.gwp : claim.gwp;
  const blocks: readonly DisclosureBlock[] = [
    {
      type: 'table',
      caption: 'byScope',
      columns: ['scope', 'location', 'market', 'claimedScope'],
      rows,
    },
    sentence(claim.scope2 === 'market' ? 'claimedBasis' : 'claimedBasisLocation'),
    sentence('gwpSet', { set: gwp }),
    fromInventory ? sentence('ofInventory', { year: claim.year }) : sentence('ofStated'),
    ...(share === 1 ? [] : [sentence('equityShare', { share: formatNumber(share * 100, { upTo: 6 }) })]),
  ];
  return { id: 'accounting', heading: 'accounting', blocks: rows.length ? blocks : [sentence('noResult')] };
};

function rowOf(scope: Scope, context: DisclosureContext): readonly (readonly DisclosureCell[])[] {
  const { claim } = context.result;
  const { location, market } = totalsOf(scope, context.result);
  if (location === undefined && market === undefined) return [];
  const cell = (value: number | undefined): DisclosureCell =>
    value === undefined ? { key: 'notSaid' } : tonnes(value, context);
  const claimed = scope < 3 || claim.scope3;
  return [
    [{ key: 'scopeIs', facts: { scope } }, cell(location), cell(market), { key: claimed ? 'yes' : 'no' }],
  ];
}

/** Of an inventory what its lines come to, in the share of it that is claimed; else what is stated, on its one basis. */
function totalsOf(
  scope: Scope,
  { claim, inventory, residual }: QuantifiedClaim,
): { readonly location?: number; readonly market?: number } {
  if (claim.residual === 'stated') {
    const entries = residual.lines.flatMap(({ entry }) => (entry?.scope === scope ? [entry] : []));
    if (!entries.length) return {};
    const total = entries.reduce((all, { emissions }) => all + emissions.value, 0);
    return scope === 2 ? { [claim.scope2]: total } : { location: total, market: total };
  }
  const lines = (inventory?.lines ?? []).filter((line) => line.scope === scope && line.result);
  if (!inventory || !lines.length) return {};
  const share = inventory.totals.ghgProtocol.equityShare;
  const on = (basis: 'location' | 'market') =>
    lines.reduce(
      (all, { result }) => all + ((result?.[basis] ?? result?.location)?.total.value ?? 0) * share,
      0,
    );
  return { location: on('location'), market: scope === 2 ? on('market') : on('location') };
}
