import { canonicalJson } from '../engine/json/canonical-json.ts';
import type { Language } from '../engine/language.ts';
import { sha256 } from '../engine/sha256.ts';
import type { Entity } from '../factory-file/factory-file.ts';

const marked = ['inventory', 'study', 'plan', 'claim'] as const;

/** What a workbook is made of. */
type Marked = (typeof marked)[number];

/** What the first cell of the inputs says of a workbook: what it was made of, so that it is known again. */
export interface WorkbookMark {
  readonly what: Marked;
  readonly language: Language;
  /** The year of an inventory or a claim, the id of a study, the first year of a plan. */
  readonly of: string;
  /** Tells factories apart. */
  readonly factory: string;
  /** Tells states of the entries apart: whatever was entered, without the pins. */
  readonly state: string;
}

const BEGINNING = 'zcf-workbook/1';

const digest = (content: unknown): string => sha256(canonicalJson(content)).slice(0, 16);

export const factoryMark = ({ name, creditCode }: Entity): string => digest([name, creditCode ?? '']);

export const stateMark = (part: object): string => digest({ ...part, pins: undefined });

export const markText = ({ what, language, of, factory, state }: WorkbookMark): string =>
  [BEGINNING, what, language, encodeURIComponent(of), factory, state].join(' ');

/** The mark in a cell, or nothing where it is none. */
export function readMark(cell: string): WorkbookMark | undefined {
  const [beginning, name, language, of = '', factory = '', state = ''] = cell.split(' ');
  const what = marked.find((one) => one === name);
  if (beginning !== BEGINNING || !what) return undefined;
  if (language !== 'zh' && language !== 'en') return undefined;
  try {
    return { what, language, of: decodeURIComponent(of), factory, state };
  } catch {
    return undefined;
  }
}
