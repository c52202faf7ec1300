import type { Inventory } from './inventory.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';

/** A question that a verifier asks: is it there, and if not, is that a decision? */
export interface CompletenessQuestion {
  readonly id: CompletenessId;
  /** Where what it asks about belongs. */
  readonly scope: 1 | 2 | 3;
  /** The kinds of source whose presence answers it. */
  readonly kinds: readonly SourceKindId[];
  /** Where a choice of the line decides: refrigerants and switchgear are one kind. `initial`: also if not yet chosen. */
  readonly where?: { readonly field: string; readonly is: string; readonly initial?: true };
}

export type CompletenessId =
  | 'fuels'
  | 'vehicles'
  | 'process'
  | 'welding'
  | 'refrigerants'
  | 'switchgear'
  | 'extinguishers'
  | 'wasteWater'
  | 'electricity'
  | 'heat'
  | 'cooling'
  | 'ownGeneration'
  | 'scope3';

/**
 * What guideline 6.1.2 and GB/T 32150 expect an inventory to have looked at. 6.1.2 a) and 3.2 don't name fugitive
 * emissions; the standard does.
 */
export const completenessQuestions: readonly CompletenessQuestion[] = [
  { id: 'fuels', scope: 1, kinds: ['stationary-combustion', 'biomass-combustion'] },
  { id: 'vehicles', scope: 1, kinds: ['mobile-combustion'] },
  { id: 'process', scope: 1, kinds: ['process', 'carbon-stream', 'electronics-gas'] },
  { id: 'welding', scope: 1, kinds: ['shielding-gas'] },
  {
    id: 'refrigerants',
    scope: 1,
    kinds: ['fugitive'],
    where: { field: 'equipment', is: 'refrigeration', initial: true },
  },
  { id: 'switchgear', scope: 1, kinds: ['fugitive'], where: { field: 'equipment', is: 'switchgear' } },
  { id: 'extinguishers', scope: 1, kinds: ['fugitive'], where: { field: 'equipment', is: 'extinguisher' } },
  { id: 'wasteWater', scope: 1, kinds: ['waste-water', 'incineration'] },
  { id: 'electricity', scope: 2, kinds: ['grid-electricity', 'direct-electricity'] },
  { id: 'heat', scope: 2, kinds: ['heat'] },
  { id: 'cooling', scope: 2, kinds: ['cooling'] },
  { id: 'ownGeneration', scope: 2, kinds: ['own-generation'] },
  { id: 'scope3', scope: 3, kinds: ['indirect'] },
];

/** Answered by a line, answered by the reader, or still open. */
export type CompletenessState = 'entered' | 'none' | 'excluded' | 'open';

/** An exclusion counts only with its reason; “none” needs no more. */
export function completenessOf(inventory: Inventory): ReadonlyMap<CompletenessId, CompletenessState> {
  return new Map(
    completenessQuestions.map((question) => [question.id, stateOf(question, inventory)] as const),
  );
}

function stateOf(
  { id, kinds, where }: CompletenessQuestion,
  { lines, completeness }: Inventory,
): CompletenessState {
  const entered = lines.some(({ kind, fields }) => {
    if (!kinds.includes(kind) || !where) return kinds.includes(kind);
    const chosen = fields[where.field] ?? '';
    return chosen === '' ? where.initial === true : chosen === where.is;
  });
  if (entered) return 'entered';
  const { answer, reason } = completeness[id] ?? {};
  if (answer === 'none') return 'none';
  return answer === 'excluded' && reason?.trim() ? 'excluded' : 'open';
}
