import { instruments } from './instruments/index.ts';
import { residualKinds } from './residual/residual-kinds.ts';

/** All kinds of line there are: what may stand in the ledger, and what states what remains. */
export const offsetKinds = [...instruments, ...residualKinds];
