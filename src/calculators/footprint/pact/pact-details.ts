import type { Language } from '../../engine/language.ts';
import type { AllocationMethod, Stage } from '../study.ts';
import type { PactFinding } from './pact-findings.ts';
import type { FootprintStatus } from './product-footprint.ts';

/** What a study doesn't hold and an exported footprint needs, or may say. */
export interface PactDetails {
  /** When it is made, in RFC 3339. The caller says it: no clock here. */
  readonly created: string;
  /** The language of its descriptions, and the names of stages and methods in it. */
  readonly language: Language;
  readonly names: PactNames;
  /** A UUID for a study that has none of its own. */
  readonly id?: string;
  readonly status?: FootprintStatus;
  /** The ids of the footprints that it replaces. */
  readonly precedingIds?: readonly string[];
  /** In RFC 3339; three years after the end of the period where absent. */
  readonly validity?: { readonly from: string; readonly to: string };
  /** The processes of each stage in the reader's words; the largest lines by name where absent. */
  readonly processes?: string;
  readonly comment?: string;
}

export interface PactNames {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly allocationMethods: Readonly<Record<AllocationMethod, string>>;
}

/** Where what is missing or wrong is told. */
export type Tell = (finding: PactFinding) => void;
