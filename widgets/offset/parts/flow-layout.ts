/** So much from one thing to another, by their ids. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** A bar at one side of the picture, with its place in it. */
export interface FlowEnd {
  /** Absent where it stands for all that is smaller. */
  readonly id?: string;
  /** How many it stands for. */
  readonly count: number;
  readonly value: number;
  readonly top: number;
  readonly height: number;
}

/** A band between two bars; `from` and `to` are places in the lists of ends. */
export interface FlowBand {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

/** The whole picture. */
export interface FlowLayout {
  readonly height: number;
  readonly left: readonly FlowEnd[];
  readonly right: readonly FlowEnd[];
  readonly bands: readonly FlowBand[];
}

interface LayoutOptions {
  /** How many are shown of each side; what is smaller is gathered in one more. */
  readonly most: number;
  /** The height of all that flows together, without the gaps. */
  readonly scale: number;
  /** The least height of a bar with its name. */
  readonly slot: number;
}

/**
 * Places the bars of both sides, the largest first, and the bands between them: as high as what they stand for, so that
 * the bands of a bar fill it. Pure; units are those of `scale`.
 */
export function flowLayout(flows: readonly Flow[], { most, scale, slot }: LayoutOptions): FlowLayout {
  const total = flows.reduce((all, { value }) => all + value, 0);
  const perUnit = total > 0 ? scale / total : 0;
  const left = placed(
    flows.map(({ from, value }) => [from, value]),
    { most, perUnit, slot },
  );
  const right = placed(
    flows.map(({ to, value }) => [to, value]),
    { most, perUnit, slot },
  );
  const values = new Map<string, { from: number; to: number; value: number }>();
  for (const { from, to, value } of flows) {
    const ends = { from: left.placeOf(from), to: right.placeOf(to) };
    const key = `${ends.from} ${ends.to}`;
    values.set(key, { ...ends, value: (values.get(key)?.value ?? 0) + value });
  }
  const leftAt = left.ends.map(({ top }) => top);
  const rightAt = right.ends.map(({ top }) => top);
  const sorted = [...values.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const bands = sorted.map(({ from, to, value }): FlowBand => {
    const height = value * perUnit;
    const [fromTop = 0, toTop = 0] = [leftAt[from], rightAt[to]];
    leftAt[from] = fromTop + height;
    rightAt[to] = toTop + height;
    return { from, to, value, fromTop, toTop, height };
  });
  return { height: Math.max(left.height, right.height), left: left.ends, right: right.ends, bands };
}

function placed(
  parts: readonly (readonly [id: string, value: number])[],
  { most, perUnit, slot }: { most: number; perUnit: number; slot: number },
) {
  const sums = new Map<string, number>();
  for (const [id, value] of parts) sums.set(id, (sums.get(id) ?? 0) + value);
  const sorted = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = sorted.slice(most);
  const shown = [
    ...sorted.slice(0, most).map(([id, value]) => ({ id, value, count: 1 })),
    ...(rest.length ? [{ value: rest.reduce((all, [, value]) => all + value, 0), count: rest.length }] : []),
  ];
  let top = 0;
  const ends = shown.map((one): FlowEnd => {
    const height = one.value * perUnit;
    const end = { ...one, top, height };
    top += Math.max(height, slot) + slot / 4;
    return end;
  });
  const places = new Map(sorted.map(([id], place) => [id, Math.min(place, most)]));
  return { ends, height: top, placeOf: (id: string) => places.get(id) ?? most };
}
