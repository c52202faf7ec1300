import type { FactorUse } from '../lines/pin-changes.ts';
import type { Catalogue } from './ledger-catalogue.ts';
import type { Claim, Lot } from './claim.ts';
import { quantifyLots } from './lots/quantify-lots.ts';
import type { QuantifiedLot } from './lots/quantified-lot.ts';
import { usedCertificatesOf } from './lots/used-certificates.ts';
import { isPeriod, periodOf } from './new-claim.ts';
import { positionOf, type Position } from './position/position.ts';
import type { ClaimFinding } from './problems.ts';
import { findingsOfReductions, quantifyReductions, type QuantifiedReductions } from './reductions.ts';
import type { InventoryResult } from '../lines/inventory-result.ts';
import { residualOf, type Residual } from './residual/residual.ts';

/** One year's claim with what remains and what stands against it. */
export interface QuantifiedClaim extends FactorUse {
  readonly claim: Claim;
  readonly residual: Residual;
  /** Every lot of the ledger, those of other years too. */
  readonly lots: readonly QuantifiedLot[];
  /** By what is cancelled for this year: the only position that may be disclosed. */
  readonly counted: Position;
  /** With what is held, and if the reader wants it ordered: what could still be cancelled. */
  readonly planned: Position;
  readonly reductions: QuantifiedReductions;
  readonly inventory: InventoryResult | undefined;
  /** About the whole; what concerns a lot or a line stands with it. */
  readonly findings: readonly ClaimFinding[];
}

/** What a claim is quantified with. */
export interface ClaimInputs {
  readonly claim: Claim;
  /** The whole ledger: a serial number counts once, in whichever year. */
  readonly lots: readonly Lot[];
  /** The claims of all years, for the periods of lots that were cancelled for them. */
  readonly claims?: readonly Claim[];
  /** The inventories of the factory file, quantified; that of the claim's year is what remains. */
  readonly inventories?: readonly InventoryResult[];
  /** Whose claim it is. */
  readonly entity: string;
}

/** Quantifies a claim. Pure: the same inputs with the same catalogue give the same result. */
export function quantifyClaim(inputs: ClaimInputs, catalogue: Catalogue): QuantifiedClaim {
  const { claim, lots, claims = [claim], inventories = [], entity } = inputs;
  const inventory = inventories.find(({ inventory: one }) => one.year === claim.year);
  const residual = residualOf(claim, inventory, catalogue);
  const quantified = quantifyLots(lots, {
    claim,
    entity,
    catalogue,
    periodOf: (year) => periodOf([claim, ...claims].find((one) => one.year === year) ?? { year }),
    usedCertificates: inventories.flatMap(usedCertificatesOf),
  });
  const counted = positionOf(residual, quantified, claim, 'counted');
  const planned = positionOf(residual, quantified, claim, 'planned');
  const reductions = quantifyReductions(claim);
  return {
    claim,
    residual,
    lots: quantified,
    counted,
    planned,
    reductions,
    inventory,
    findings: [
      ...findingsOfPeriod(claim),
      ...residual.findings,
      ...counted.findings,
      ...findingsOfReductions(reductions, counted),
      ...findingsOfLots(quantified, counted, entity),
    ],
    used: residual.lines.flatMap(({ used }) => used),
    selections: residual.lines.flatMap(({ selections }) => selections),
  };
}

function findingsOfPeriod({ period }: Claim): ClaimFinding[] {
  if (!period || isPeriod(period)) return [];
  const came = `${period.from} – ${period.to}`.slice(0, 64);
  return [{ severity: 'error', code: 'notADate', facts: { came } }];
}

function findingsOfLots(lots: readonly QuantifiedLot[], counted: Position, entity: string): ClaimFinding[] {
  const blocked = lots.filter(({ standing }) => standing === 'blocked').length;
  const unpriced = counted.matches.filter(({ cost }) => !cost).length;
  const surplus = counted.credits.surplus.value;
  const findings: ClaimFinding[] = [];
  if (blocked) findings.push({ severity: 'ask', code: 'lotsNotCounted', facts: { count: blocked } });
  if (lots.length && !entity.trim()) findings.push({ severity: 'ask', code: 'entityUnnamed', facts: {} });
  if (surplus > 0) findings.push({ severity: 'note', code: 'creditsLeftOver', facts: { came: surplus } });
  if (unpriced) findings.push({ severity: 'note', code: 'priceMissing', facts: { count: unpriced } });
  if (counted.certificates.matches.length) {
    findings.push({ severity: 'note', code: 'certificatesLowerScope2Only', facts: {} });
  }
  return findings;
}
