import type {
  Bilingual,
  CalculatorName,
  CitedFactor,
  EnteredLine,
  FactorCatalogue,
  FactoryFile,
  Field,
  FieldValue,
  GasFamily,
  Label,
  Language,
  LineProblem,
  OutsideFamily,
  Reference,
  RoundingMode,
  Term,
} from '../../src/calculators/index.ts';
import { formatTonnes } from '../../src/calculators/index.ts';
import type { DeskMessages } from './messages/zh.ts';

/** The calculators' words that the shared views take: of numbers, of gases, of a line's fields and their options. */
export interface DeskTexts {
  readonly terms: Readonly<Record<Term, string>>;
  readonly gases: Readonly<Record<GasFamily | OutsideFamily, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of one language. An element's own words come on top of these. */
export interface Words {
  readonly language: Language;
  readonly t: DeskMessages;
  readonly texts: DeskTexts;
}

/** What the views of a file are handed: the words, the file, and the ways to change it. */
export interface FileDesk extends Words {
  /** The element. What a view remembers it remembers by it. */
  readonly host: object;
  readonly factory: FactoryFile;
  /** Changes of one group are one step of the history. */
  changeFactory(change: (file: FactoryFile) => FactoryFile, group?: string): void;
  /** Loads what the file needs and takes it; false where that couldn't be loaded: then nothing changed. */
  openFactory(file: FactoryFile): Promise<boolean>;
  /** The work is in a file of the reader's. */
  savedAsFile(): void;
  /** Draws again, after something that no property tells. */
  refresh(): void;
  /** Whether the host hides a panel or a view of this name. */
  hides(name: string): boolean;
  /** Whether the host keeps the reader from changing what has this name. */
  locks(name: string): boolean;
  /** Until what was changed is drawn. */
  drawn(): Promise<unknown>;
}

/**
 * What the views of a line are handed, in whichever calculator it stands. These are methods, so that a view of any line
 * takes the desk of a calculator whose lines are narrower.
 */
export interface LineDesk<Line extends EnteredLine = EnteredLine> extends FileDesk {
  readonly calculator: CalculatorName;
  readonly catalogue: FactorCatalogue & { addFactors(factors: Iterable<CitedFactor>): void };
  /** There once somebody needed them. */
  readonly references: Readonly<Record<string, Reference>> | undefined;
  readonly rounding: RoundingMode;
  /** What to tell where lines are added; such as that what they need couldn't be loaded. */
  readonly notice: string | undefined;
  /** What a line is called: its name, or what it is while the name is empty. */
  lineName(line: Line): string;
  /** The form of a line as it would stand. */
  fieldsOf(line: Line): readonly Field[];
  /** A problem as a sentence. */
  say(problem: LineProblem<string>): string;
  /** Changes the lines; changes of one group are one step of the history. */
  changeLines(change: (lines: readonly Line[]) => readonly Line[], group?: string): void;
  /** Loads what lines need that are to be added; false where that can't be had, which the reader is told. */
  loadToAdd(lines: readonly Line[]): Promise<boolean>;
  /** Puts the cursor into a line's amount; opens the line where it asks for more than that. */
  showLine(line: string): void;
  /** Whether the host gave the line and keeps the reader from changing its amount and from taking it away. */
  locksLine(line: string): boolean;
  /** Whether all of its form is kept so: one that asked for more when it was given is left to be completed. */
  locksForm(line: string): boolean;
  isOpen(line: string): boolean;
  toggle(line: string): void;
}

/** What it takes to explain a number down to its documents. */
export type ExplainingDesk = Words & Pick<LineDesk, 'references'>;

/** A text in the desk's language. */
export const inLanguage = ({ language }: Pick<Words, 'language'>, text: Bilingual): string => text[language];

/** Tonnes as this calculator rounds them. */
export const tonnes = ({ rounding }: Pick<LineDesk, 'rounding'>, value: number): string =>
  formatTonnes(value, { mode: rounding });

/** The name of a number in an explanation. */
export function labelText({ texts, language }: Words, label: Label): string {
  return typeof label === 'string' ? texts.terms[label] : label[language];
}

/** Replaces one line by what `change` makes of it. */
export function changeLine<Line extends EnteredLine>(
  desk: Pick<LineDesk<Line>, 'changeLines'>,
  id: string,
  change: (line: Line) => Line,
  group?: string,
): void {
  desk.changeLines(
    (lines) => lines.map((line) => (line.id === id ? change(line) : line)),
    group && `${id}:${group}`,
  );
}

/** A line without the reader's numbers whose roles begin so: what they stood in place of has gone. */
export function withoutOverrides<Line extends EnteredLine>(line: Line, roles: string): Line {
  const { overrides, ...rest } = line;
  const kept = Object.entries(overrides ?? {}).filter(([role]) => !role.startsWith(roles));
  return (kept.length ? { ...rest, overrides: Object.fromEntries(kept) } : rest) as Line;
}

/** Sets one field of a line, or takes it away. Without a group of its own it joins what was typed into the field before. */
export function setField(
  desk: Pick<LineDesk, 'changeLines'>,
  id: string,
  key: string,
  value: FieldValue | undefined,
  group = key,
): void {
  const set = (line: EnteredLine): EnteredLine => {
    const { [key]: _, ...fields } = line.fields;
    return { ...line, fields: value === undefined ? fields : { ...fields, [key]: value } };
  };
  changeLine(desk, id, set, group);
}
