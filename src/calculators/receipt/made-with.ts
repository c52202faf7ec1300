import type { Subject } from '../factory/figure.ts';
import type { GuidelineData, QuantifiedFactory } from '../factory/quantify-factory.ts';
import { hashOf, receiptOf, serializeReceipt } from './receipt-of.ts';
import type { Made } from './receipt.ts';

/** What a caller computes with. */
export interface Computing {
  /** The version of the calculators. */
  readonly calculators: string;
  /** The version of the factor registry. */
  readonly factors: string;
  /** The content of the version's integrity.json; absent where it can't be had. */
  readonly integrity?: object | undefined;
  /** What the factory was quantified with. */
  readonly guideline?: GuidelineData | undefined;
}

/**
 * What a receipt of a subject says it was made with. The version of the guideline's text is that of the text at hand, by
 * which an assessment is judged, whichever text its answers were given to; no other result is judged by it.
 */
export function madeWith(
  { calculator }: Subject,
  { calculators, factors, integrity, guideline }: Computing,
): Made {
  return {
    calculators,
    ...(integrity && { bundle: hashOf(integrity) }),
    factors,
    ...(calculator === 'readiness' && guideline && { guideline: guideline.requirements.textVersion }),
  };
}

/**
 * The text of the receipt of a result; nothing where the factory has no such result.
 * @param madeAt ISO 8601 with the offset
 */
export function receiptTextOf(
  factory: QuantifiedFactory,
  subject: Subject,
  { madeAt, ...computing }: Computing & { readonly madeAt: string },
): string | undefined {
  const receipt = receiptOf(factory, subject, { made: madeWith(subject, computing), madeAt });
  return receipt && serializeReceipt(receipt);
}
