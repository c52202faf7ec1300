import { canonicalJson } from '../engine/json/canonical-json.ts';
import { sha256 } from '../engine/sha256.ts';
import type { Subject } from '../factory/figure.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';
import { statedBy } from '../factory/stated.ts';
import { inputsOf } from './inputs.ts';
import { particularsOf } from './particulars.ts';
import { recordedOf } from './recorded.ts';
import { receiptFormat, receiptVersion, type Made, type Receipt } from './receipt.ts';

/** What the calculators don't know by themselves: when, and with which versions. */
export interface ReceiptDetails {
  readonly made: Made;
  readonly madeAt?: string;
}

/** The SHA-256 of the canonical JSON of a value. */
export const hashOf = (value: unknown): string => sha256(canonicalJson(value));

/** The hash over all of a receipt but the hash itself. */
export const checksumOf = (receipt: object): string => hashOf({ ...receipt, checksum: undefined });

/**
 * The receipt of one result of a factory. Pure: the same result with the same details gives the same receipt. Nothing
 * where the factory has no such result.
 */
export function receiptOf(
  factory: QuantifiedFactory,
  subject: Subject,
  { made, madeAt }: ReceiptDetails,
): Receipt | undefined {
  const stated = statedBy(factory, subject);
  if (!stated) return undefined;
  const recorded = recordedOf(stated);
  const inputs = inputsOf(factory, subject);
  const { name, entity, method, overrides, factors } = particularsOf(factory, subject, { stated, recorded });
  const receipt: Omit<Receipt, 'checksum'> = {
    format: receiptFormat,
    version: receiptVersion,
    subject,
    name,
    ...(madeAt !== undefined && { madeAt }),
    made,
    entity,
    method,
    figures: recorded.figures,
    statements: recorded.statements,
    overrides,
    factors,
    hashes: { inputs: hashOf(inputs), factors: hashOf(factors), result: hashOf(recorded) },
    inputs,
    nodes: recorded.nodes,
  };
  return { ...receipt, checksum: checksumOf(receipt) };
}

/** The text of a receipt as a file: one entry of its lists a line, so that it can be read and compared. */
export function serializeReceipt(receipt: Receipt): string {
  const entries = Object.entries(receipt).map(([name, value]: [string, unknown]) => {
    const items =
      Array.isArray(value) && value.length
        ? `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
        : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${items}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
