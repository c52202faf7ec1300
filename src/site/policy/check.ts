import { listAllows } from './matching.ts';
import { addressesOf, decides, typesPolicies, type Fetched, type Way, type WidgetSite } from './needs.ts';
import type { Policy } from './policy.ts';

/** What a way of embedding needs, whether a policy allows it, and which of its directives says so. */
export interface Finding {
  readonly need: Fetched | 'trusted-types' | 'sandbox';
  readonly allowed: boolean;
  /** Nothing where no directive speaks of it, so that everything is allowed. */
  readonly by?: string | undefined;
  /** What has to be written there. */
  readonly lacks: readonly string[];
}

/** What else somebody should know of a policy. */
export type Remark = 'report-only' | 'repeated' | 'unread' | 'nonce' | 'duplicates' | 'downloads' | 'opaque';

const lower = (values: readonly string[]): string[] => values.map((value) => value.toLowerCase());

/** Whether browsers ignore the hosts of a list of scripts: then only a nonce lets one in, and what that one loads. */
const isDynamic = (sources: readonly string[]): boolean => lower(sources).includes("'strict-dynamic'");
const hasNonce = (sources: readonly string[]): boolean =>
  sources.some((source) => /^'nonce-[a-z0-9+/_-]+={0,2}'$/i.test(source));
/** Stands for a value that a server makes anew for each answer. */
const nonceToFill = "'nonce-RANDOM'";

function fetching(policy: Policy, fetched: Fetched, urls: readonly URL[], page: URL): Finding {
  const by = decides(policy, fetched);
  const sources = by === undefined ? [] : (policy.directives.get(by) ?? []);
  const dynamic = fetched === 'script-src' && isDynamic(sources);
  const allowed =
    by === undefined || (dynamic ? hasNonce(sources) : urls.every((url) => listAllows(sources, url, page)));
  const [first] = urls;
  const lacks = allowed ? [] : [dynamic ? nonceToFill : (first?.origin ?? '')];
  return { need: fetched, allowed, by, lacks };
}

function types(policy: Policy, way: Way): Finding {
  const listed = policy.directives.get('trusted-types');
  // With a hash the classic script and the loader that it fetches each make a policy of the same name.
  const wanted = way === 'classic' ? [...typesPolicies, "'allow-duplicates'"] : [...typesPolicies];
  const has = (name: string) =>
    listed?.includes(name) || (!name.startsWith("'") && listed?.includes('*')) || false;
  const lacks = listed ? wanted.filter((name) => !has(name)) : [];
  return { need: 'trusted-types', allowed: lacks.length === 0, by: listed && 'trusted-types', lacks };
}

function sandbox(policy: Policy): Finding[] {
  const flags = policy.directives.get('sandbox');
  if (!flags) return [];
  const allowed = lower(flags).includes('allow-scripts');
  return [{ need: 'sandbox', allowed, by: 'sandbox', lacks: allowed ? [] : ['allow-scripts'] }];
}

/** What a policy says to a way of embedding. `page` is an address of the page that has the policy, for `'self'`. */
export function check(policy: Policy, way: Way, site: WidgetSite, page: URL): Finding[] {
  const fetched = Object.entries(addressesOf(way, site)) as [Fetched, URL[]][];
  return [
    ...fetched.map(([name, urls]) => fetching(policy, name, urls, page)),
    // A frame's page has its own policy.
    ...(way === 'iframe' ? [] : [types(policy, way)]),
    ...sandbox(policy),
  ];
}

/** What else is to be said of a policy, which keeps nothing from working that the reader can't help. */
export function remarks(policy: Policy, way: Way): Remark[] {
  const { directives } = policy;
  const scripts = directives.get(decides(policy, 'script-src') ?? '') ?? [];
  const flags = directives.get('sandbox');
  const types = directives.get('trusted-types');
  const said: Partial<Record<Remark, boolean>> = {
    'report-only': policy.reportOnly,
    repeated: policy.repeated.length > 0,
    unread: policy.unread.length > 0,
    nonce: isDynamic(scripts),
    duplicates: way === 'element' && types !== undefined && !types.includes("'allow-duplicates'"),
    downloads: flags !== undefined && !lower(flags).includes('allow-downloads'),
    opaque: flags !== undefined && !lower(flags).includes('allow-same-origin'),
  };
  return (Object.keys(said) as Remark[]).filter((remark) => said[remark]);
}
