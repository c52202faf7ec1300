import { html, type TemplateResult } from 'lit';
import type { Node } from '../../../src/calculators/index.ts';
import { opening } from '../../foundation/parts/opening.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';

/** A figure as it stands in a table, with how it was computed. */
export interface OpenFigure {
  readonly name: string;
  readonly text: string;
  readonly node: Node;
}

/** Figures by a title, such as those of a year; `id` tells them from all others that open. */
export interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly OpenFigure[];
}

/** Groups of figures that open down to the formula of each. Nothing of it is drawn before. */
export function openFigures(
  desk: Desk,
  id: string,
  title: string,
  groups: () => readonly FigureGroup[],
): TemplateResult {
  return opening(desk, id, title, () => html`${groups().map((group) => openGroup(desk, id, group))}`);
}

const openGroup = (desk: Desk, under: string, { id, title, figures }: FigureGroup): TemplateResult =>
  opening(
    desk,
    `${under}:${id}`,
    title,
    () =>
      html`${figures.map(({ name, text, node }, place) =>
        opening(desk, `${under}:${id}:${place}`, html`${name} <b class="num">${text}</b>`, () =>
          explained(desk, node),
        ),
      )}`,
  );
