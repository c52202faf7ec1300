import type { LineQuantification } from './kind.ts';

type Described = NonNullable<LineQuantification['describes']>;

/** What several factors describe together: the oldest year, and the region where it is the same; nothing where one says nothing. */
export function describedBy(factors: readonly (Described | undefined)[]): Described | undefined {
  const known = factors.flatMap((one) => one ?? []);
  if (!known.length || known.length < factors.length) return undefined;
  const years = known.flatMap(({ year }) => year ?? []);
  const [region, ...others] = new Set(known.map((one) => one.region));
  return {
    ...(years.length === factors.length && { year: Math.min(...years) }),
    ...(region && !others.length && { region }),
  };
}
