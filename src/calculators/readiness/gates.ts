import type { AssessedItem } from './assessed-item.ts';

/** Whether the basic requirements are met. What is only partly met isn't, and what is unknown isn't either. */
export interface GateResult {
  readonly status: 'passed' | 'failed' | 'open';
  readonly items: readonly GateItem[];
}

export interface GateItem {
  readonly item: AssessedItem;
  readonly status: 'passed' | 'failed' | 'open' | 'outside';
}

export function gatesOf(items: readonly AssessedItem[]): GateResult {
  const gates = items.filter(({ gate }) => gate).map((item): GateItem => ({ item, status: statusOf(item) }));
  const some = (status: GateItem['status']) => gates.some((gate) => gate.status === status);
  return { status: some('failed') ? 'failed' : some('open') ? 'open' : 'passed', items: gates };
}

function statusOf({ answer, by }: AssessedItem): GateItem['status'] {
  if (answer === 'not-applicable') return 'outside';
  // What a file shows in part, somebody has yet to confirm or deny.
  if (answer === 'unknown' || (answer === 'partly' && by === 'file')) return 'open';
  return answer === 'met' ? 'passed' : 'failed';
}
