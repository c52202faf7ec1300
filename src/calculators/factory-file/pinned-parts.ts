import { excerpt } from '../engine/json/json-problem.ts';
import type { WrittenFile } from './factory-shape.ts';
import type { WrittenPins } from './pins-shape.ts';

type Lines = readonly { readonly id: string }[];

/** A part of a file that has lines and pins of its own: a year's inventory, a product's study, a year's claim, the plan. */
export interface PinnedPart {
  readonly lines?: Lines;
  readonly measures?: Lines;
  readonly pins?: WrittenPins;
}

/** Where a part stands, and what a message calls it: an inventory, a claim and a plan by its year, a study by its name. */
export interface Place {
  readonly path: string;
  readonly of: string | number;
  /** The entry of the part that holds its lines. */
  readonly list: 'lines' | 'measures';
}

/** Makes another of a part, and leaves its other entries as they are. */
export type ChangePart = <Part extends PinnedPart>(part: Part, place: Place) => Part;

/** The file with every such part of every section changed: a section that has some is a line here. */
export function withParts<File extends WrittenFile>(file: File, change: ChangePart): File {
  const { emissions, footprint, offset, measures } = file;
  const changed = <Part extends PinnedPart>(
    parts: readonly Part[],
    path: string,
    nameOf: (part: Part) => Place['of'],
  ): Part[] =>
    parts.map((part, index) => change(part, { path: `${path}[${index}]`, of: nameOf(part), list: 'lines' }));
  const years = emissions && changed(emissions.years, 'emissions.years', ({ year }) => year);
  const studies =
    footprint?.studies &&
    changed(footprint.studies, 'footprint.studies', ({ id, name }) => excerpt(name || id));
  const claims = offset?.claims && changed(offset.claims, 'offset.claims', ({ year }) => year);
  const plan =
    measures?.plan &&
    change(measures.plan, { path: 'measures.plan', of: measures.plan.from, list: 'measures' });
  return {
    ...file,
    ...(years && { emissions: { ...emissions, years } }),
    ...(studies && { footprint: { ...footprint, studies } }),
    ...(claims && { offset: { ...offset, claims } }),
    ...(plan && { measures: { ...measures, plan } }),
  };
}
