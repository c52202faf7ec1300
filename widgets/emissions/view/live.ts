import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { uncounted } from './result.ts';
import { mainTotal, onlyScope } from './scopes.ts';

/** What a screen reader hears after a change; nothing while there is no source. */
export function liveText(desk: Desk): string | undefined {
  const { lines } = desk.result;
  if (!lines.length) return undefined;
  return desk.t.result.live(tonnes(desk, mainTotal(desk.result, onlyScope(desk))), uncounted(desk));
}
