import type { Citation, Confidence } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { Basis } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import type { Entity } from '../factory-file/factory-file.ts';
import type { Statements, Subject } from '../factory/figure.ts';

export const receiptFormat = 'zero-carbon-factory-receipt';

/** The version that is written. Later ones keep reading it: a receipt is opened years after it was made. */
export const receiptVersion = 1;

/** What a result states, written down: every number once, with the numbers that it was made of. */
export interface Recorded {
  readonly figures: readonly RecordedFigure[];
  /** Operands stand before what is made of them. */
  readonly nodes: readonly RecordedNode[];
  readonly statements: Statements;
}

/** A figure of a result; `node` is its place among the nodes. */
export interface RecordedFigure {
  readonly id: string;
  readonly name: Bilingual;
  readonly node: number;
}

/**
 * One number with how it came about: the kinds are those of the engine's `Basis`. `of` are the places of its operands,
 * `instead` that of what an own number stands in place of.
 */
export interface RecordedNode {
  readonly label: Label;
  readonly value: number;
  readonly unit: string;
  readonly per?: string;
  readonly role?: string;
  readonly kind: Basis['kind'];
  readonly of?: readonly number[];
  readonly instead?: number;
  /** The id of a cited factor, which stands in the list of factors. */
  readonly factor?: string;
  /** What an entered number rests on. */
  readonly status?: string;
  readonly document?: string;
  readonly reason?: string;
  readonly origin?: string;
  readonly citation?: Citation;
  /** Of a range of experience, or of a formula that is no arithmetic. */
  readonly name?: string;
  readonly level?: string;
}

/** A factor as it was used, with the publication spelled out: nobody needs the registry to read it. */
export interface RecordedFactor {
  readonly id: string;
  readonly name: Bilingual;
  readonly value: number;
  readonly unit: string;
  readonly per: string;
  readonly boundary: string;
  readonly region?: string;
  readonly year?: number;
  readonly gwp?: string;
  readonly document: { readonly reference: string; readonly title: Bilingual; readonly published?: string };
  readonly locator: string;
  readonly confidence: Confidence;
}

/** A number that the reader put in place of another. */
export interface RecordedOverride {
  /** Its place among the nodes. */
  readonly node: number;
  readonly value: number;
  readonly unit: string;
  readonly per?: string;
  readonly instead: number;
  readonly reason: string;
  readonly origin: string;
  readonly document?: string;
}

/** What a result was made with. */
export interface Made {
  /** The version of the calculators: the name of the folder that their immutable bundle lies in. */
  readonly calculators: string;
  /** The SHA-256 of the canonical JSON of that folder's integrity.json: of every file of the version. */
  readonly bundle?: string;
  /** The version of the factor registry. */
  readonly factors: string;
  /** The version of the guideline's text that an assessment was judged by. */
  readonly guideline?: number;
}

/**
 * 核算凭证: a result with all that it was made from, so that it can be opened, checked and computed again years later. It
 * proves that inputs, factors and result belong together; it doesn't prove that the inputs are true.
 */
export interface Receipt extends Recorded {
  readonly format: typeof receiptFormat;
  readonly version: typeof receiptVersion;
  readonly subject: Subject;
  /** What the result is of, as a reader calls it: the year, the product. */
  readonly name: string;
  /** ISO 8601 with the offset; the caller says it. */
  readonly madeAt?: string;
  readonly made: Made;
  readonly entity: Entity;
  /** The choices of method that a result discloses: set of potentials, rule sets, boundary. */
  readonly method: Readonly<Record<string, string | number>>;
  /** A factory file with the sections that the result was made from, every part with its factors pinned. */
  readonly inputs: object;
  readonly factors: readonly RecordedFactor[];
  readonly overrides: readonly RecordedOverride[];
  /** The SHA-256 of the canonical JSON (RFC 8785) of the inputs, of the factors, and of the result tree. */
  readonly hashes: { readonly inputs: string; readonly factors: string; readonly result: string };
  /** The SHA-256 of the canonical JSON of the receipt without this entry. */
  readonly checksum: string;
}

/** What a receipt says of a result beside its numbers: whose it is, by which method, from which documents. */
export interface Particulars extends Pick<
  Receipt,
  'name' | 'entity' | 'method' | 'overrides' | 'factors' | 'figures'
> {
  /** The version of the factor registry, `made.factors` of a receipt. */
  readonly registry: string;
  /** The version of the guideline's text, `made.guideline` of a receipt of a self-assessment. */
  readonly guideline?: number;
}
