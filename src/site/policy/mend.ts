import { check, type Finding } from './check.ts';
import type { Way, WidgetSite } from './needs.ts';
import type { Policy } from './policy.ts';

const none = "'none'";

/**
 * The directives of a policy with what a way of embedding lacks, and nothing else changed: where a wider directive
 * decides, such as `default-src`, its sources are copied into the narrower one, so that only that one is opened.
 */
export function mended(
  policy: Policy,
  way: Way,
  site: WidgetSite,
  page: URL,
): ReadonlyMap<string, readonly string[]> {
  const directives = new Map(policy.directives);
  const add = ({ need, by, lacks }: Finding) => {
    const decided = directives.get(by ?? need) ?? [];
    const name = by === 'default-src' || by === 'child-src' || by === undefined ? need : by;
    const kept = decided.filter((value) => value.toLowerCase() !== none);
    directives.set(name, [...kept, ...lacks]);
  };
  check(policy, way, site, page)
    .filter(({ allowed }) => !allowed)
    .forEach(add);
  return directives;
}
