import { excerpt, JsonError } from '../../engine/json/json-problem.ts';
import { parseJson } from '../../engine/json/parse-json.ts';
import { isGroup, nameOf } from '../../engine/json/plain-json.ts';
import { checkPact } from './check-pact.ts';
import { finding, findingOf, type PactFinding } from './pact-findings.ts';
import { pactLimits } from './pact-limits.ts';
import type { ProductFootprint } from './product-footprint.ts';
import { validUntil } from './pact-moments.ts';

/** A supplier's footprint with what is to be looked at, or every reason why it can't be taken. */
export type ReadPact =
  | {
      readonly ok: true;
      readonly footprint: ProductFootprint;
      /** The last moment for which its supplier stands by it, in RFC 3339. */
      readonly validUntil: string;
      readonly findings: readonly PactFinding[];
    }
  | { readonly ok: false; readonly findings: readonly PactFinding[] };

/**
 * Reads the text of a footprint by the PACT data model, version 3, alone or as the answer of an interface (`data`). The
 * text may be anybody's: whatever it holds, this never throws. With `now`, a moment in RFC 3339, it tells a footprint that
 * its supplier doesn't stand by any more.
 */
export function readPactFootprint(text: string, now?: string): ReadPact {
  try {
    const value = unwrapped(parseJson(text, pactLimits));
    const refused = refusalOf(value);
    if (refused) return { ok: false, findings: [refused] };
    const checked = checkPact(value);
    if (!checked.ok) return checked;
    const { footprint } = checked;
    const tooLarge = outOfReach(footprint);
    if (tooLarge.length) return { ok: false, findings: tooLarge };
    const until = validUntil(footprint);
    const findings = [...askedOf(footprint), ...expiredBy(until, now)];
    return { ok: true, footprint, validUntil: until, findings };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, findings: [findingOf(error.problem)] };
    throw error;
  }
}

/** Interfaces answer with one footprint, or a list of them, as `data`. */
function unwrapped(value: unknown): unknown {
  if (!isGroup(value) || 'pcf' in value || !('data' in value)) return value;
  const { data } = value;
  return Array.isArray(data) && data.length === 1 ? (data as readonly unknown[])[0] : data;
}

/** What is no footprint of this version, before its entries are looked at one by one. */
function refusalOf(value: unknown): PactFinding | undefined {
  if (Array.isArray(value)) return finding('error', 'severalFootprints', '', { came: value.length });
  if (!isGroup(value) || !('pcf' in value)) {
    return finding('error', 'noFootprint', '', { came: nameOf(value) });
  }
  const { specVersion } = value;
  if (typeof specVersion !== 'string' || /^3\./.test(specVersion)) return undefined;
  return finding('error', 'otherVersion', 'specVersion', { expected: '3', came: excerpt(specVersion) });
}

/** No product weighs or emits 10^15 kg: beyond it sums are no numbers any more. */
const largest = 1e15;

/** Nothing but zeros is reachable; what the computer rounds to nothing isn't. */
function isReachable(decimal: string): boolean {
  const size = Math.abs(Number(decimal));
  return !/[1-9]/.test(decimal) || (size <= largest && size >= 1 / largest);
}

function outOfReach({ pcf }: ProductFootprint): PactFinding[] {
  return Object.entries(pcf).flatMap(([key, value]: [string, unknown]) => {
    const isDecimal = typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value);
    return !isDecimal || isReachable(value)
      ? []
      : [finding('error', 'tooLarge', `pcf.${key}`, { came: excerpt(value) })];
  });
}

function expiredBy(until: string, now: string | undefined): PactFinding[] {
  const isExpired = now !== undefined && Date.parse(now) > Date.parse(until);
  return isExpired ? [finding('ask', 'expired', 'validityPeriodEnd', { came: until.slice(0, 10) })] : [];
}

function askedOf({ id, status, pcf }: ProductFootprint): PactFinding[] {
  const { referencePeriodStart: from, referencePeriodEnd: to } = pcf;
  const reversed = Date.parse(from) >= Date.parse(to);
  return [
    ...(status === 'Deprecated' ? [finding('ask', 'replaced', 'status', { came: id })] : []),
    ...(reversed ? [finding('ask', 'periodReversed', 'pcf.referencePeriodEnd', { from, to })] : []),
  ];
}
