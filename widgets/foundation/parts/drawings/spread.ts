/** Something whose middle would be at `at` and that takes so much room. */
export interface Wanted {
  readonly at: number;
  readonly size: number;
}

/** Things that touch, in their order, and the place where the first begins. */
interface Group {
  readonly members: readonly (Wanted & { readonly index: number })[];
  readonly size: number;
  readonly start: number;
}

/**
 * The middles of things that must not lie on each other, in the order of where they would be: together as near to there as
 * can be, and between `from` and `to` where there is room enough.
 */
export function spread(all: readonly Wanted[], from: number, to: number): number[] {
  const grouped = (members: Group['members']): Group => {
    let size = 0;
    let starts = 0;
    for (const one of members) {
      starts += one.at - one.size / 2 - size;
      size += one.size;
    }
    return { members, size, start: Math.max(from, Math.min(starts / members.length, to - size)) };
  };
  const groups: Group[] = [];
  for (const one of all.map((wanted, index) => ({ ...wanted, index })).sort((a, b) => a.at - b.at)) {
    let group = grouped([one]);
    for (let last = groups.at(-1); last && last.start + last.size > group.start; last = groups.at(-1)) {
      groups.pop();
      group = grouped([...last.members, ...group.members]);
    }
    groups.push(group);
  }
  const middles: number[] = [];
  for (const { members, start } of groups) {
    let end = start;
    for (const { index, size } of members) {
      middles[index] = end + size / 2;
      end += size;
    }
  }
  return middles;
}
