import type { HandedResult } from './handed-result.ts';

/** How the work on the desk stands: nothing entered, all of it counted or answered, or something left out or open. */
export type WorkState = 'empty' | 'valid' | 'invalid';

/** What the host learns of a change: how the work stands and whether its result is handed over. Never a figure. */
export interface ChangeDetail {
  readonly element: string;
  readonly state: WorkState;
  readonly agreed: boolean;
}

/** What went wrong that the host can mend, or should know. */
export interface ErrorDetail {
  readonly element: string;
  readonly code: 'bad-attribute' | 'bad-input' | 'bad-file' | 'load-failed';
  /** A sentence in the element's language: what, what was expected, what came. */
  readonly message: string;
  /** The attribute, where it is one. */
  readonly attribute?: string;
}

/** That the reader took a file along or printed a report: what kind of file, never its content. */
export interface ExportDetail {
  readonly element: string;
  /** The media type of the file; `report` for a printed one. */
  readonly kind: string;
}

interface ContractEvents {
  'zcf-change': ChangeDetail;
  'zcf-result': HandedResult;
  'zcf-error': ErrorDetail;
  'zcf-export': ExportDetail;
}

/** An event that tells the host something: it bubbles, leaves shadow roots, and can't be cancelled. */
export class ContractEvent<Type extends keyof ContractEvents> extends CustomEvent<ContractEvents[Type]> {
  constructor(type: Type, detail: ContractEvents[Type]) {
    super(type, { bubbles: true, composed: true, detail });
  }
}

export type ZcfChangeEvent = ContractEvent<'zcf-change'>;
export type ZcfResultEvent = ContractEvent<'zcf-result'>;
export type ZcfErrorEvent = ContractEvent<'zcf-error'>;
export type ZcfExportEvent = ContractEvent<'zcf-export'>;

declare global {
  interface HTMLElementEventMap {
    'zcf-change': ZcfChangeEvent;
    'zcf-result': ZcfResultEvent;
    'zcf-error': ZcfErrorEvent;
    'zcf-export': ZcfExportEvent;
  }
}
