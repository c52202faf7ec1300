import type { Binding } from '../../foundation/contract/binding.ts';
import type { Desk } from '../desk.ts';

/** What the page around the calculator may set and be given. */
export const binding: Binding<Desk> = {
  fields: () => [],
  set: () => Promise.resolve({ lines: [], problems: [] }),
};
