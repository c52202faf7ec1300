/** What a cell is for, which a reader sees by its look; only what is for input stays open on a protected sheet. */
export const cellRoles = [
  'plain',
  'heading',
  /** Of a column, wrapped within its width. */
  'column',
  'title',
  'note',
  'input',
  'computed',
  'total',
  'warning',
] as const;

export type CellRole = (typeof cellRoles)[number];

/** How a number is shown; every digit of it stays in the cell. A text has `text`, whatever is asked for. */
export const cellFormats = ['general', 'integer', 'amount', 'share', 'text'] as const;

export type CellFormat = (typeof cellFormats)[number];

/** A cell with its look, and with a formula where it is computed. */
export interface StyledCell {
  /** What stands in it; of a formula, what it gives, which is shown until a spreadsheet computes it. */
  readonly value?: string | number;
  /** In A1 notation without the equals sign, the functions by their English names. Never made of what a reader typed. */
  readonly formula?: string;
  readonly role?: CellRole;
  readonly format?: CellFormat;
}

/** A text, a number in full precision, a cell with more to it, or nothing. */
export type SheetCell = string | number | StyledCell | undefined;

/** Cells that offer a list to choose from. */
export interface CellChoices {
  /** `D3:D40`. */
  readonly cells: string;
  /** The options themselves, no more than 255 characters with a comma between them, or the cells that hold them. */
  readonly options: readonly string[] | { readonly range: string };
}

/** A sheet to be written. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** The width of each column in characters. */
  readonly widths?: readonly number[];
  /** How many rows at its top are headings: bold, always in view, repeated on every printed page. One where it isn't said. */
  readonly headings?: number;
  /** How many columns at the left stay in view. */
  readonly frozenColumns?: number;
  /** The places, from 0, of columns and rows that are there for a program only. */
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** Nothing but cells for input can be changed by mistake; no password keeps anybody from taking that off. */
  readonly isProtected?: boolean;
  readonly choices?: readonly CellChoices[];
  /** Printed on A4 across, as wide tables are. */
  readonly landscape?: boolean;
}

/** A name for cells, as formulas and readers use it: `Total_location` for `'Totals'!$C$9`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** The name of a sheet as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
