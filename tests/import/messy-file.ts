/** A file as somebody sends it, with the lines that it is about, in the order of their first rows. */
export interface MessyFile {
  /** What is messy about it. */
  readonly mess: string;
  readonly file: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  readonly lines: readonly ExpectedLine[];
  /** How many rows end how: read, joined to another, skipped as no data, unreadable. */
  readonly ended: readonly [read: number, joined: number, skipped: number, unreadable: number];
}

/** A line by its name, its site, its unit, and a yearly amount or its months, January first. */
export interface ExpectedLine {
  readonly name: string;
  readonly site?: string;
  readonly unit: string;
  readonly amount?: string;
  readonly months?: Readonly<Record<number, string>>;
  readonly note?: string;
}
