import { excerpt, JsonError, type JsonProblem } from '../engine/json/json-problem.ts';
import { limits } from '../engine/json/limits.ts';
import { parseJson } from '../engine/json/parse-json.ts';
import { isGroup, nameOf, plainJson } from '../engine/json/plain-json.ts';
import { readShape } from '../engine/json/read-shape.ts';
import { checksumOf, hashOf } from './receipt-of.ts';
import { receiptFormat, receiptVersion, type Receipt } from './receipt.ts';
import { receiptShape } from './receipt-shape.ts';

/** Why a text is no receipt. */
export type ReceiptProblem = JsonProblem<JsonProblem['code'] | 'foreign' | 'newer-version' | 'broken-tree'>;

/** A receipt that was opened, with what of its hashes holds. */
export type ReadReceipt =
  | { readonly ok: true; readonly receipt: Receipt; readonly seals: Seals }
  | { readonly ok: false; readonly problem: ReceiptProblem };

/** Whether each hash is that of what it stands for. They find accidents and edits, not a forger who makes new ones. */
export type Seals = Readonly<Record<'checksum' | 'inputs' | 'factors' | 'result', boolean>>;

/** What a receipt may hold, far above a factory's: ten thousand lines with every step. */
export const receiptLimits = { ...limits, bytes: 40_000_000, entries: 200_000, key: 2_500, depth: 40 };

/** Opens the text of a receipt. It may be anybody's: whatever it holds, this never throws. */
export function readReceipt(text: string): ReadReceipt {
  try {
    const value = parseJson(text, receiptLimits);
    const { format, version } = isGroup(value) ? value : {};
    if (format !== receiptFormat) {
      return refused('foreign', { came: typeof format === 'string' ? excerpt(format) : nameOf(format) });
    }
    if (typeof version === 'number' && version > receiptVersion) {
      return refused('newer-version', { maximum: receiptVersion, came: version });
    }
    const plain = plainJson(value, receiptLimits);
    const receipt = readShape(receiptShape, plain);
    const broken = brokenPlace(receipt);
    if (broken !== undefined) return refused('broken-tree', { came: broken });
    return { ok: true, receipt, seals: sealsOf(receipt, plain as object) };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, problem: error.problem };
    throw error;
  }
}

const refused = (code: ReceiptProblem['code'], facts: ReceiptProblem['facts']): ReadReceipt => ({
  ok: false,
  problem: { code, facts },
});

/**
 * The first number that stands for none, or for one behind it (a tree that isn't one could be walked for ever), that cites a
 * factor which isn't listed, or that a figure names again under one name: which of two counts, nobody could say.
 */
function brokenPlace({ figures, nodes, overrides, factors }: Receipt): number | undefined {
  const stands = (place: number, before: number) => Number.isInteger(place) && place >= 0 && place < before;
  const listed = new Set(factors.map(({ id }) => id));
  const wrong = nodes.findIndex(
    ({ of = [], instead, kind, factor }, place) =>
      !of.every((operand) => stands(operand, place)) ||
      (instead !== undefined && !stands(instead, place)) ||
      (kind === 'cited' && !listed.has(factor ?? '')),
  );
  if (wrong >= 0) return wrong;
  const named = new Set<string>();
  const twice = figures.find(({ id }) => named.size === named.add(id).size);
  return [...figures, ...overrides].find(({ node }) => !stands(node, nodes.length))?.node ?? twice?.node;
}

/** Entries that no shape knows count as well: whoever adds one changed the receipt. */
function sealsOf({ checksum, hashes, inputs, factors, figures, nodes, statements }: Receipt, plain: object): Seals {
  return {
    checksum: checksum === checksumOf(plain),
    inputs: hashes.inputs === hashOf(inputs),
    factors: hashes.factors === hashOf(factors),
    result: hashes.result === hashOf({ figures, nodes, statements }),
  };
} // prettier-ignore
