import { html, type TemplateResult } from 'lit';

/** A row of figures, already as text. */
export interface Figure {
  readonly name: string;
  readonly values: readonly string[];
  readonly total?: boolean;
  /** Beside the total, not in it. */
  readonly quiet?: boolean;
}

/**
 * A table of figures with its title as the caption; it scrolls by itself where it is wider than the column, and a long one
 * also where it is higher than the window.
 */
export function figureTable(
  caption: string,
  columns: readonly string[],
  rows: readonly Figure[],
  length: 'long' | '' = '',
): TemplateResult {
  return html`<div class="scroll ${length}" tabindex="0" role="group" aria-label=${caption}>
    <table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => (column ? html`<th scope="col" class="num">${column}</th>` : html`<td></td>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, values, total, quiet }) =>
            html`<tr class="${total ? 'sum' : ''} ${quiet ? 'beside' : ''}">
              <th scope="row">${name}</th>
              ${values.map((value) => html`<td class="num">${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
