import { defined, portion, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { EnteredLine } from '../../lines/entered.ts';
import type { Catalogue } from '../ledger-catalogue.ts';
import type { Claim } from '../claim.ts';
import type { ClaimFinding } from '../problems.ts';
import type { InventoryResult } from '../../lines/inventory-result.ts';
import { quantifyStated, type QuantifiedResidual } from './quantify-stated.ts';
import { entriesOfInventory, type ResidualEntry } from './residual-entries.ts';

/** What remains of a year before the ledger is looked at. */
export interface Residual {
  readonly entries: readonly ResidualEntry[];
  /** Inside the boundary: they lower scope 1 and no other. */
  readonly removals: Quantification<'tCO2e'>;
  /** The stated lines, whether they count or not. */
  readonly lines: readonly QuantifiedResidual[];
  readonly findings: readonly ClaimFinding[];
}

const none = sum([], 'tCO2e', 'removalsInside');

/** From the inventory of the claim's year, or from what is stated. */
export function residualOf(
  claim: Claim,
  inventory: InventoryResult | undefined,
  catalogue: Catalogue,
): Residual {
  const lines = claim.lines.map((line) => quantifyStated(line, claim, catalogue));
  if (claim.residual === 'stated') {
    const entries = lines.flatMap(({ entry }) => entry ?? []);
    return {
      entries: entries.filter(({ scope }) => scope < 3 || claim.scope3),
      removals: none,
      lines,
      findings: [
        ...unclaimed(entries.some(({ scope }) => scope === 3) && !claim.scope3),
        ...notCounted(lines.filter(({ entry }) => !entry).length),
        ...ownFactors(lines.filter(({ entry }) => entry)),
      ],
    };
  }
  if (!inventory) {
    const finding: ClaimFinding = { severity: 'error', code: 'noInventory', facts: { year: claim.year } };
    return { entries: [], removals: none, lines, findings: [finding] };
  }
  return { ...ofInventory(inventory, claim), lines };
}

function ofInventory(inventory: InventoryResult, claim: Claim): Omit<Residual, 'lines'> {
  const { removals, equityShare } = inventory.totals.ghgProtocol;
  const share = defined(equityShare, '1', '1', 'share');
  const claimed = equityShare === 1 ? removals : portion(removals, share, 'removalsInside');
  const entries = entriesOfInventory(inventory, claim);
  const wrong = inventory.lines.filter(
    ({ result, problems }) => !result && problems.some(({ severity }) => severity === 'error'),
  );
  const scope1 = entries.filter(({ scope }) => scope === 1);
  const findings: ClaimFinding[] = [
    ...unclaimed(!claim.scope3 && inventory.lines.some(({ scope, result }) => scope === 3 && result)),
    ...notCounted(wrong.length),
    ...ownFactors(inventory.lines.filter(({ result }) => result)),
  ];
  if (claimed.value > scope1.reduce((all, { emissions }) => all + emissions.value, 0)) {
    findings.push({ severity: 'ask', code: 'removalsExceedScope1', facts: { removals: claimed.value } });
  }
  if (inventory.inventory.carbonMarket === 'national' || inventory.inventory.carbonMarket === 'local') {
    findings.push({ severity: 'note', code: 'onCarbonMarket', facts: {} });
  }
  if (inventory.lines.some(({ line, result }) => result && line.fields['certificatesSold'] === 'yes')) {
    findings.push({ severity: 'note', code: 'ownCertificatesSold', facts: {} });
  }
  return { entries, removals: claimed, findings };
}

/** A residual that lacks a source looks better covered than it is. */
const notCounted = (count: number): ClaimFinding[] =>
  count ? [{ severity: 'ask', code: 'linesNotCounted', facts: { count } }] : [];

const ELECTRICITY: readonly string[] = ['grid-electricity', 'stated-electricity'];

/** With a factor of the reader's own for electricity, what remains is whatever the reader wants. */
function ownFactors(lines: readonly { readonly line: EnteredLine }[]): ClaimFinding[] {
  const count = lines.filter(
    ({ line }) => ELECTRICITY.includes(line.kind) && Object.keys(line.overrides ?? {}).length,
  ).length;
  return count ? [{ severity: 'ask', code: 'ownElectricityFactor', facts: { count } }] : [];
}

const unclaimed = (any: boolean): ClaimFinding[] =>
  any ? [{ severity: 'note', code: 'scope3NotClaimed', facts: {} }] : [];
