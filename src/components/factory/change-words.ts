import type { FileChange } from '../../calculators/index.ts';
import type { WorkspaceWords } from './workspace-words.ts';

type Words = WorkspaceWords['versions'];

/** Where a change stands, from the section to the entry: 核算 · 2024 · 天然气 · fields.quantity.amount */
export function changedPlace({ of, field }: FileChange, t: Words): string {
  const { section, part, list, line, lineKind } = of;
  return [t.sections[section], part, line ?? lineKind ?? list, field]
    .filter((one) => one !== undefined && one !== '')
    .join(' · ');
}

/** More of a value than this tells no more. */
const longest = 80;

/** A value as it was typed; a group of values as its JSON. */
export function changedValue(value: unknown, t: Words): string {
  if (value === undefined || value === '') return t.nothing;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
