import type {
  Bilingual,
  FactoryFile,
  GrowingCatalogue,
  Inventory,
  InventoryAnalysis,
  Label,
  Language,
  Line,
  QuantifiedInventory,
  Reference,
  EmissionsTexts,
} from '../../src/calculators/index.ts';
import { formatTonnes } from '../../src/calculators/index.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language. */
export interface Words {
  readonly language: Language;
  readonly t: Messages;
  readonly texts: EmissionsTexts;
}

/** What every view of the calculator is handed: the words, the inventory with its result, and the ways to change it. */
export interface Desk extends Words {
  readonly factory: FactoryFile;
  readonly inventory: Inventory;
  readonly result: QuantifiedInventory;
  readonly catalogue: GrowingCatalogue;
  /** There once somebody needed them. */
  readonly analysis: InventoryAnalysis | undefined;
  readonly references: Readonly<Record<string, Reference>> | undefined;
  /** Changes of one group are one step of the history. */
  readonly change: (change: (inventory: Inventory) => Inventory, group?: string) => void;
  readonly changeFactory: (change: (file: FactoryFile) => FactoryFile, group?: string) => void;
  readonly openFactory: (file: FactoryFile) => void;
  /** `added`: the reader wants the year to be there, and doesn't only look at it. */
  readonly openYear: (year: number, added?: boolean) => void;
  /** The work is in a file of the reader's. */
  readonly savedAsFile: () => void;
  /** Loads the kinds and factors that inventories need, and draws again. */
  readonly loadFor: (inventories: readonly Inventory[]) => Promise<void>;
  /** Draws again, after something that no property tells. */
  readonly refresh: () => void;
  /** Until what was changed is drawn. */
  readonly drawn: () => Promise<unknown>;
  /** Puts the cursor into a line's amount; opens the line where it asks for more than that. */
  readonly showLine: (line: string) => void;
  readonly isOpen: (line: string) => boolean;
  readonly toggle: (line: string) => void;
}

/** A text in the desk's language. */
export const inLanguage = ({ language }: Desk, text: Bilingual): string => text[language];

/** Tonnes as this inventory rounds them. */
export const tonnes = ({ inventory }: Desk, value: number): string =>
  formatTonnes(value, { mode: inventory.rules.rounding });

/** The name of a number in an explanation. */
export function labelText(desk: Desk, label: Label): string {
  return typeof label === 'string' ? desk.texts.terms[label] : label[desk.language];
}

/** What a line is called: its name, or its kind while the name is empty. */
export const lineName = ({ texts }: Words, { name, kind }: Line): string => name.trim() || texts.kinds[kind];

/** Replaces one line by what `change` makes of it. */
export function changeLine(desk: Desk, id: string, change: (line: Line) => Line, group?: string): void {
  desk.change(
    (inventory) => ({
      ...inventory,
      lines: inventory.lines.map((line) => (line.id === id ? change(line) : line)),
    }),
    group ? `${id}:${group}` : undefined,
  );
}

/** Sets one field of a line, or takes it away. Without a group of its own it joins what was typed into the field before. */
export function setField(
  desk: Desk,
  id: string,
  key: string,
  value: Line['fields'][string] | undefined,
  group = key,
): void {
  const set = (line: Line): Line => {
    const { [key]: _, ...fields } = line.fields;
    return { ...line, fields: value === undefined ? fields : { ...fields, [key]: value } };
  };
  changeLine(desk, id, set, group);
}

/** The next free id: short and countable, since only this inventory's lines must differ. No number that can't be counted on. */
export function nextLineId({ lines }: Inventory): string {
  const used = lines.map(({ id }) => Number(/^line-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `line-${Math.max(0, ...used) + 1}`;
}
