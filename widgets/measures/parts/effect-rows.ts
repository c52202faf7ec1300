import {
  formatNumber,
  levels,
  type ByLevel,
  type MeasureReduction,
  type Node,
} from '../../../src/calculators/index.ts';
import { inLanguage, tonnes } from '../../foundation/desk.ts';
import type { Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk, MeasureEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';

/** A row of what a measure does: a figure of its reduction at any level, and how that is written. */
export interface EffectRow extends Pick<Figure, 'name' | 'total' | 'quiet'> {
  readonly of: (reduction: MeasureReduction) => Pick<Node, 'value'>;
  readonly figure: (value: number) => string;
  /** Shown where it is nothing, too: both totals. */
  readonly always?: true;
}

/** The totals and what they are made of, then the energy. What is nothing at every level is left out; none for no effect. */
export function effectRows(
  desk: Desk,
  entry: MeasureEntry,
  reduction: ByLevel<MeasureReduction>,
): readonly EffectRow[] {
  const rows = [...tonneRows(desk), ...energyRows(desk, entry, reduction)];
  const counting = rows.filter(({ of }) => levels.some((level) => of(reduction[level]).value !== 0));
  return counting.length ? rows.filter((row) => row.always || counting.includes(row)) : [];
}

function tonneRows(desk: Desk): EffectRow[] {
  const { t, plan, result } = desk;
  const m = detailsMessages[desk.language];
  const { market, location } = t.scope2Bases;
  const figure = (value: number) => tonnes(desk, value);
  const counts3 = result?.baseline.source === 'none' || result?.baseline.scope3 !== undefined;
  const totals = (['market', 'location'] as const).map((basis): EffectRow => ({
    name: m.total(t.scope2Bases[basis]),
    of: ({ total }) => total[basis],
    figure,
    always: true,
    ...(basis === plan.scope2 ? { total: true } : { quiet: true }),
  }));
  return [
    { name: m.scope(1), of: ({ scope1 }) => scope1, figure },
    { name: m.scope2(market), of: ({ scope2 }) => scope2.market, figure },
    { name: m.scope2(location), of: ({ scope2 }) => scope2.location, figure },
    ...(counts3 ? [{ name: m.scope(3), of: ({ scope3 }: MeasureReduction) => scope3, figure }] : []),
    ...totals,
    ...(counts3
      ? []
      : [{ name: m.notCounted, of: ({ scope3 }: MeasureReduction) => scope3, figure, quiet: true }]),
  ];
}

/** Energy that comes of assumptions, with as many digits as it may have. */
const rounded = (value: number): string => formatNumber(value, { significant: 4 });

const megawattHours = (value: number): string => rounded(value / 1000);

function energyRows(desk: Desk, { fields }: MeasureEntry, { mid }: ByLevel<MeasureReduction>): EffectRow[] {
  const m = detailsMessages[desk.language];
  const fuels = fields.find((field) => field.type === 'choice' && field.key === 'fuel');
  const nameOf = (fuel: string) => {
    const name = fuels?.type === 'choice' ? fuels.names?.(fuel) : undefined;
    return name ? inLanguage(desk, name) : fuel;
  };
  return [
    { name: m.electricity, of: ({ electricity }) => electricity, figure: megawattHours, quiet: true },
    { name: m.certified, of: ({ certified }) => certified, figure: megawattHours, quiet: true },
    ...mid.fuels.map(({ fuel }): EffectRow => ({
      name: m.fuel(nameOf(fuel)),
      of: ({ fuels: all }) => all.find((one) => one.fuel === fuel)?.amount ?? { value: 0 },
      figure: rounded,
      quiet: true,
    })),
  ];
}
