import type { Bar } from '../../foundation/parts/chart-box.ts';

/** How many bars a reader can take in. */
const MOST = 8;

/** Each bar begins where the one before it ended; the last is what all of them come to. */
export function waterfall(parts: readonly Bar[], total: string): readonly Bar[] {
  let reached = 0;
  const steps = parts.map((part): Bar => {
    const from = reached;
    reached += part.value;
    return { ...part, from };
  });
  return [...steps, { name: total, value: reached }];
}

/** The largest of many, in the order they came, and all others as one. */
export function largest(parts: readonly Bar[], others: string): readonly Bar[] {
  if (parts.length <= MOST) return parts;
  const rest = parts.slice(MOST - 1).reduce((sum, { value }) => sum + value, 0);
  return [...parts.slice(0, MOST - 1), { name: others, value: rest }];
}
