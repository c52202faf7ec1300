import { JsonError } from '../../engine/json/json-problem.ts';
import { plainJson } from '../../engine/json/plain-json.ts';
import { checkShape } from '../../engine/json/read-shape.ts';
import { finding, findingOf, type PactFinding } from './pact-findings.ts';
import { pactLimits } from './pact-limits.ts';
import { pactRules } from './pact-rules.ts';
import { pactShape } from './pact-shape.ts';
import type { ProductFootprint } from './product-footprint.ts';

/** A footprint that fits, or every reason why it doesn't. */
export type CheckedPact =
  | { readonly ok: true; readonly footprint: ProductFootprint }
  | { readonly ok: false; readonly findings: readonly PactFinding[] };

/**
 * Holds a value against the PACT data model 3.0.3: what must be there, the form of each entry, and what entries ask of
 * one another. Entries that the model doesn't name are kept. Never throws, whatever the value is.
 */
export function checkPact(value: unknown): CheckedPact {
  try {
    const checked = checkShape(pactShape, plainJson(value, pactLimits));
    if (!checked.ok) return { ok: false, findings: checked.problems.map(findingOf) };
    const { pcf } = checked.value;
    const findings = pactRules.flatMap(({ code, broken }) => {
      const keys = broken(pcf);
      return keys.length ? [finding('error', code, `pcf.${keys[0]}`, { of: keys.join(', ') })] : [];
    });
    return findings.length ? { ok: false, findings } : { ok: true, footprint: checked.value };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, findings: [findingOf(error.problem)] };
    throw error;
  }
}
