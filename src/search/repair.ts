import { createRespeak } from './homophones.ts';
import { respell } from './spelling.ts';

/** What mends a typed query: spelling and sound. Fetched with the wider tables, when the first answer is weak. */
export const repair = { respell, createRespeak };

export type Repair = typeof repair;
