import { replay, type Replayed } from '../../src/calculators/receipt/replay.ts';

/**
 * The calculators of one version as a program of its own, in one file that needs no other: what a receipt is computed
 * again with. It is kept for ever, so what it takes and gives is plain data and never changes: the inputs and the subject
 * of a receipt, and for a self-assessment the requirements and measures that lie beside it.
 */
export { replay };

/** What the page asks of it where it runs as a worker, apart from the page and without its rights. */
export interface AskedReplay {
  readonly receipt: Parameters<typeof replay>[0];
  readonly guideline?: Parameters<typeof replay>[1];
}

/** The answer; `failed` holds what was thrown, which is a fault of that version. */
export type AnsweredReplay = { readonly replayed: Replayed } | { readonly failed: string };

// Elsewhere it is imported for what it exports, and answers nobody.
if ('WorkerGlobalScope' in globalThis) {
  addEventListener('message', ({ data }: MessageEvent<AskedReplay>) => {
    replay(data.receipt, data.guideline)
      .then((replayed): AnsweredReplay => ({ replayed }))
      .catch((error: unknown): AnsweredReplay => ({ failed: String(error) }))
      .then((answer) => postMessage(answer));
  });
}
