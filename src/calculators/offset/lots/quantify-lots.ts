import { LineReader } from '../../lines/line-reader.ts';
import { fieldsOf, type Catalogue } from '../ledger-catalogue.ts';
import { Findings, type CheckContext, type LotCheck } from '../checks/check.ts';
import { checkCertificate } from '../checks/certificates.ts';
import { checkCredit } from '../checks/credits.ts';
import { checkRetirement } from '../checks/retirement.ts';
import { findSameElectricity } from '../checks/same-electricity.ts';
import { checkSerialCount, findInInventory, findOverlaps } from '../checks/serials.ts';
import { findMaybeInInventory } from '../checks/inventory-certificates.ts';
import type { Lot } from '../claim.ts';
import type { OffsetReader } from '../offset-reader.ts';
import type { Problem } from '../problems.ts';
import type { QuantifiedLot } from './quantified-lot.ts';
import { readLot, type ReadLot } from './read-lot.ts';
import type { UsedCertificate } from './used-certificates.ts';

/** What the lots of a ledger are looked at with, beside the ledger. */
interface LedgerContext extends CheckContext {
  readonly catalogue: Catalogue;
  readonly usedCertificates: readonly UsedCertificate[];
}

const checks: readonly LotCheck[] = [checkRetirement, checkCertificate, checkCredit, checkSerialCount];

/** Every lot of the ledger with what is to be said about it, and where it stands in the claim's year. */
export function quantifyLots(lots: readonly Lot[], context: LedgerContext): readonly QuantifiedLot[] {
  const read = lots.map((line) => quantifyLot(line, context));
  const known = read.flatMap(({ lot }) => lot ?? []);
  const findings = new Findings();
  findOverlaps(known, findings);
  findSameElectricity(known, findings);
  findInInventory(known, context.usedCertificates, findings);
  findMaybeInInventory(known, context.usedCertificates, findings);
  return read.map((entry) => {
    const problems = [...entry.problems, ...(findings.found.get(entry.line.id) ?? [])];
    return { ...entry, problems, standing: standingOf(entry.lot, problems, context) };
  });
}

function quantifyLot(line: Lot, context: LedgerContext): Omit<QuantifiedLot, 'standing'> {
  const { catalogue, claim } = context;
  const instrument = catalogue.kind(line.kind);
  if (!instrument || instrument.unit === 'residual') {
    const problem: Problem = { severity: 'error', code: 'unknownKind', facts: { came: line.kind } };
    return { line, fields: [], problems: [problem], used: [] };
  }
  const fields = fieldsOf(line, catalogue, claim.rules);
  const read: OffsetReader = new LineReader(line, claim, fields, { catalogue, calculator: 'emissions' });
  const lot = readLot(read, line, instrument);
  for (const check of checks) check(lot, read, context);
  checkHand(lot, read, context);
  return { line, fields, problems: read.problems, used: [], lot };
}

/** By hand no more of a lot can be matched than it holds, and no part of a credit. */
function checkHand(lot: ReadLot, read: OffsetReader, { claim }: LedgerContext): void {
  const { use, quantity, instrument } = lot;
  if (claim.rules.policy !== 'by-hand' || use === undefined) return;
  if (!Number.isInteger(use)) read.add('error', 'notWhole', 'use', { came: use, unit: instrument.unit });
  else if (quantity && use > quantity.value) {
    read.add('error', 'handExceedsLot', 'use', {
      came: use,
      quantity: quantity.value,
      unit: instrument.unit,
    });
  }
}

/** Blocked, of another year, counted, or at hand for the plan. */
function standingOf(
  lot: ReadLot | undefined,
  problems: readonly Problem[],
  { claim }: LedgerContext,
): QuantifiedLot['standing'] {
  if (lot?.forYear !== undefined && lot.forYear !== claim.year) return 'elsewhere';
  if (problems.some(({ severity, code }) => severity === 'note' && code === 'certificateOfOtherYear')) {
    return 'elsewhere';
  }
  if (!lot?.quantity || problems.some(({ severity }) => severity === 'error')) return 'blocked';
  return lot.status;
}
