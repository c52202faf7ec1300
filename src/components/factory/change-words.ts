import type { FileChange, SharedTexts } from '../../calculators/index.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** What the words of changes come from: the page's own, and what the calculators call the fields of lines. */
export interface ChangeWords {
  readonly words: WorkspaceWords;
  readonly fields: SharedTexts['fields'];
}

/** Where a change stands, from the section to the entry: 核算 · 2024 · 天然气 · 消耗量 */
export function changedPlace(change: FileChange, { words, fields }: ChangeWords): string {
  const { section, part, list, line, lineKind } = change.of;
  return [
    words.versions.sections[section],
    part,
    line ?? lineKind ?? list,
    fieldText(change, { words, fields }),
  ]
    .filter((one) => one !== undefined && one !== '')
    .join(' · ');
}

/** The entry by the name that its form gives it; one without a form by its name in the file. */
function fieldText({ of: { section, lineKind }, field }: FileChange, { words, fields }: ChangeWords): string {
  const [first = '', key = ''] = field.split('.');
  if (section === 'entity' && Object.hasOwn(words.profile.fields, first))
    return words.profile.fields[first as keyof typeof words.profile.fields];
  if (first !== 'fields') return field;
  return fields[`${lineKind ?? ''}.${key}`] ?? fields[key] ?? key;
}

/** More of a value than this tells no more. */
const longest = 80;

/** A value as it was typed; nothing for a whole line or part, whose name says enough. */
export function changedValue(value: unknown, words: WorkspaceWords): string | undefined {
  if (value === undefined || value === '') return words.versions.nothing;
  if (typeof value === 'object' && !Array.isArray(value)) return undefined;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
