import type { AssessedItem } from './assessed-item.ts';
import type { EvidenceItem } from './assessment.ts';

/** One document with all requirements that it is named for. */
export interface IndexedEvidence extends EvidenceItem {
  readonly requirements: readonly string[];
}

/**
 * The evidence of an assessment, each document once, in the order in which it first comes up. One document is one by its
 * name, its date and its place.
 */
export function evidenceIndex(items: readonly AssessedItem[]): readonly IndexedEvidence[] {
  const index = new Map<string, IndexedEvidence>();
  for (const { requirement, entered } of items) {
    for (const evidence of entered?.evidence ?? []) {
      const { document, date = '', place = '' } = evidence;
      if (!document.trim()) continue;
      const key = JSON.stringify([document.trim(), date, place.trim()]);
      const known = index.get(key) ?? { ...evidence, requirements: [] };
      if (!known.requirements.includes(requirement.id)) {
        index.set(key, { ...known, requirements: [...known.requirements, requirement.id] });
      }
    }
  }
  return [...index.values()];
}
