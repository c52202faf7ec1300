import { filledAnswer, type FilledAnswer } from './filled.ts';
import type { ClaimRecord } from './records.ts';

/**
 * What 6.7.2 a) to c) allow, by the kinds of the ledger. Allowances are none of it; of other credits d) wants that the
 * state or Chongqing recognises them, which no ledger shows.
 */
const allowed = ['ccer', 'certificate', 'tanhuitong', 'inclusive'];

/** Full to the last digit that is shown: a hundredth of a percent. */
const FULL = 99.995;

/** What a year's claim and the ledger show about 6.7. */
export function ledgerAnswers(claim: ClaimRecord, claims: readonly ClaimRecord[]): FilledAnswer[] {
  const { lots } = claim;
  const { year, disclosure } = claim.claim;
  if (!lots.length) return [];
  const blocked = lots.filter(({ standing }) => standing === 'blocked').length;
  const ledger = blocked
    ? filledAnswer('6.7.3-r2', 'partly', 'ledgerWithBlocks', { year, count: lots.length, blocked })
    : filledAnswer('6.7.3-r2', 'met', 'ledgerSound', { year, count: lots.length });
  const used = lots.filter(({ standing }) => standing === 'retired');
  if (!used.length) return [ledger];
  return [
    ...order(claim),
    ...dependence(claim, claims),
    ...(used.every(({ line }) => allowed.includes(line.kind))
      ? [filledAnswer('6.7.2-r1', 'met', 'typesAllowed', { year, count: used.length })]
      : []),
    ...matching(claim),
    ledger,
    ...(disclosure?.address?.trim()
      ? [
          // What is said at an address, and whether anybody can object, isn't known from it.
          filledAnswer('6.7.4-r1', 'partly', 'disclosureNamed', {
            year,
            address: disclosure.address.slice(0, 200),
          }),
        ]
      : []),
  ];
}

/** Own reductions first, and then what remains after them (6.7.1): met only where that is known. */
function order({ claim: { year }, reductions, counted }: ClaimRecord): FilledAnswer[] {
  const facts = { year, tonnes: reductions.own.value };
  if (facts.tonnes <= 0) return [filledAnswer('6.7.1-r1', 'not', 'offsetWithoutReductions', facts)];
  return counted.coverage ? [filledAnswer('6.7.1-r1', 'met', 'reducedBeforeOffsetting', facts)] : [];
}

/** What is matched of what remains; nothing where that isn't known. */
function matching({ claim: { year }, counted, residual }: ClaimRecord): FilledAnswer[] {
  const coverage = counted.coverage?.value;
  if (coverage === undefined) return [];
  const facts = { year, coverage };
  if (coverage < FULL) {
    return [filledAnswer('6.7.3-r1', coverage > 0 ? 'partly' : 'not', 'offsetsFallShort', facts)];
  }
  return residual.findings.some(({ code }) => code === 'linesNotCounted')
    ? [filledAnswer('6.7.3-r1', 'partly', 'residualIncomplete', facts)]
    : [filledAnswer('6.7.3-r1', 'met', 'offsetsMatch', facts)];
}

/**
 * 依赖度 is what is offset of what is offset and reduced together; it shall fall year by year (6.7.1). A first
 * year of offsetting has nothing to fall from.
 */
function dependence(claim: ClaimRecord, claims: readonly ClaimRecord[]): FilledAnswer[] {
  const before = claims.find((one) => one.claim.year === claim.claim.year - 1);
  const now = dependenceOf(claim);
  const then = before && dependenceOf(before);
  if (now === undefined || !then) return [];
  const facts = { year: claim.claim.year, now: now * 100, then: then * 100 };
  return [
    now < then
      ? filledAnswer('6.7.1-r3', 'met', 'dependenceFalls', facts)
      : filledAnswer('6.7.1-r3', 'not', 'dependenceRises', facts),
  ];
}

function dependenceOf({ counted, reductions }: ClaimRecord): number | undefined {
  const both = counted.matched.value + reductions.own.value;
  return both > 0 ? counted.matched.value / both : undefined;
}
