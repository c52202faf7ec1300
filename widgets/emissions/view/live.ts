import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { uncounted } from './result.ts';

/** What a screen reader hears after a change; nothing while there is no source. */
export function liveText(desk: Desk): string | undefined {
  const { lines, totals } = desk.result;
  if (!lines.length) return undefined;
  return desk.t.result.live(
    tonnes(desk, totals.ghgProtocol.scope1And2.location.total.value),
    uncounted(desk),
  );
}
