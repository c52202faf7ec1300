import type { ExampleLedger } from './example.ts';
import { faultyLedger } from './faulty-ledger.ts';
import { soundLedger } from './sound-ledger.ts';

export { exampleValue, type ExampleLedger } from './example.ts';

/** A ledger to see how it is kept, and one to see what is found in it. */
export const exampleLedgers: readonly ExampleLedger[] = [soundLedger, faultyLedger];
