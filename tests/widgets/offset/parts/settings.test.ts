import { expect, test } from 'vitest';
import { newClaim, newFactoryFile, type Claim } from '../../../../src/calculators/index.ts';
import { LedgerState } from '../../../../widgets/offset/ledger-state.ts';
import { withEligible, withLimit } from '../../../../widgets/offset/parts/eligibility.ts';
import { chooseShare, limitVintage } from '../../../../widgets/offset/parts/matching-rules.ts';

const claim = newClaim(2024);

test('an instrument that serves all scopes needs no rule; taking one away leaves the others', () => {
  const without = withEligible(claim, 'ccer', 2, false);
  expect(without.rules.eligible).toEqual({ ccer: [1, 3] });
  expect(withEligible(without, 'ccer', 2, true)).toEqual(claim);
});

test('an instrument of which no scope is ticked serves none, which is a rule', () => {
  const none = ([1, 2, 3] as const).reduce((one, scope) => withEligible(one, 'credit', scope, false), claim);
  expect(none.rules.eligible).toEqual({ credit: [] });
});

test('a limit is kept as it was typed, be it unreadable, and an emptied field takes it away', () => {
  const limited = withLimit(withLimit(claim, 'ccer', '50'), 'credit', 'half');
  expect(limited.rules.limits).toEqual({ ccer: '50', credit: 'half' });
  expect(withLimit(withLimit(limited, 'ccer', ''), 'credit', ' ')).toEqual(claim);
});

/** A desk whose changes go through the history of the file. */
const aDesk = () => {
  const state = new LedgerState(newFactoryFile(), 2024);
  const change = (by: (one: Claim) => Claim, group?: string) => state.change(by, group);
  return { state, desk: { change } };
};

test('another kind of share keeps its percentage, none takes both away, and undo brings them back', () => {
  const { state, desk } = aDesk();
  chooseShare(desk, 'local');
  desk.change((one) => ({ ...one, rules: { ...one.rules, share: { of: 'local', percent: '30' } } }));
  chooseShare(desk, 'removal');
  expect(state.claim.rules.share).toEqual({ of: 'removal', percent: '30' });
  chooseShare(desk, 'none');
  expect(state.claim.rules).not.toHaveProperty('share');
  state.undo();
  expect(state.claim.rules.share).toEqual({ of: 'removal', percent: '30' });
});

test('the digits typed into one field are one step back', () => {
  const { state, desk } = aDesk();
  limitVintage(desk, '1');
  limitVintage(desk, '10');
  expect(state.claim.rules.vintageYears).toBe('10');
  state.undo();
  expect(state.claim.rules).not.toHaveProperty('vintageYears');
});

test('an emptied limit of the vintage is no limit', () => {
  const { state, desk } = aDesk();
  limitVintage(desk, '5');
  limitVintage(desk, '');
  expect(state.claim.rules).not.toHaveProperty('vintageYears');
});
