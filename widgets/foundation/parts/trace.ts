import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  load,
  operandsOf,
  type Node,
  type QuantifiedEntry,
} from '../../../src/calculators/index.ts';
import { labelText, type ExplainingDesk, type LineDesk } from '../desk.ts';
import { equation } from './formula.ts';
import { origin, type OpenedLine } from './origin.ts';

const { formulaInWords, stepsOf, stepText, valueText } = await load.explanationText();

/** A result to be explained: of a line, or a total. */
export interface TraceRoot {
  /** Shown where there are several. */
  readonly title: string;
  /** What it is the sum of, with its name: each gas as CO2e. A result of which nothing is known but itself has one. */
  readonly parts: readonly { readonly name: string; readonly co2e: Node }[];
  /** The sum of those that count; absent where there is one only. */
  readonly total?: Node | undefined;
  /** What the figures of the parts are in, and how they are written. */
  readonly unit: string;
  readonly figure: (value: number) => string;
}

/**
 * How a result was computed: the formula with the reader's numbers, a row per gas, and every step down to the leaves, each
 * with its document. All of it is read off the very nodes that made the result. With the line it is of (`entry`), every
 * number of the registry is open to challenge.
 */
export function trace(
  desk: LineDesk,
  entry: QuantifiedEntry | undefined,
  roots: readonly TraceRoot[],
): TemplateResult | typeof nothing {
  if (!roots.length) return nothing;
  return html`<div class="trace">
    ${roots.map(
      (root) =>
        html`${roots.length > 1 ? html`<h4>${root.title}</h4>` : nothing}
        ${withFormulas(root).map(({ co2e }) => html`<p class="formula">${massEquation(desk, co2e)}</p>`)}
        ${gasTable(desk, root)}`,
    )}
    <details>
      <summary>${desk.t.trace.steps}</summary>
      <ol class="steps">
        ${stepsOf(roots.flatMap(({ parts }) => parts.map(({ co2e }) => co2e))).map((node) => step(desk, node, entry && { desk, entry }))}
      </ol>
    </details>
  </div>`;
}

/** How a figure that is of no single line was computed: its formula, and every step down to the leaves. */
export function explained(desk: ExplainingDesk, node: Node): TemplateResult {
  return html`<div class="trace">
    <p class="formula">${formula(desk, node)}</p>
    <ol class="steps">
      ${stepsOf([node]).map((one) => step(desk, one))}
    </ol>
  </div>`;
}

/** A figure with its name. */
export interface NamedFigure {
  readonly name: string;
  readonly node: Node;
}

/**
 * How several figures of a line were computed: the formula of each, and every step of all of them once. `lineOf` gives the
 * line where a number may be challenged in it.
 */
export function explainedTogether(
  desk: ExplainingDesk,
  figures: readonly NamedFigure[],
  lineOf: (node: Node) => OpenedLine | undefined,
): TemplateResult {
  return html`<div class="trace">
    ${figures.map(
      ({ name, node }) => html`<p class="formula"><b>${name}</b><br />${formula(desk, node)}</p>`,
    )}
    <details>
      <summary>${desk.t.trace.steps}</summary>
      <ol class="steps">
        ${stepsOf(figures.map(({ node }) => node)).map((node) => step(desk, node, lineOf(node)))}
      </ol>
    </details>
  </div>`;
}

/** The first part, and all that came as CO2e: those share no fuel with it. The gases of one fuel have one formula in common. */
const withFormulas = ({ parts }: TraceRoot): TraceRoot['parts'] =>
  parts.filter(({ co2e }, place) => place === 0 || !massOf(co2e));

/** A mass of gas with its potential, and how often it was taken since: once, or as often as it is in a unit of a product. */
interface MassOfGas {
  readonly mass: Node;
  readonly gwp: Node;
  readonly times: number;
}

/** Nothing where it came as CO2e, whose gases nobody can tell apart. */
function massOf(co2e: Node, times = 1): MassOfGas | undefined {
  if (co2e.basis.kind === 'converted') return massOf(co2e.basis.from, times);
  const [first, second] = co2e.basis.kind === 'product' ? operandsOf(co2e) : [];
  if (!first || !second) return undefined;
  if (second.label === 'gwp') return { mass: first, gwp: second, times };
  return co2e.label === 'perUnit' ? massOf(first, times * second.value) : undefined;
}

/** The mass of a gas as its formula; a gas that came as CO2e, or that is taken more often, has no mass of its own. */
function massEquation(desk: ExplainingDesk, co2e: Node): TemplateResult {
  const found = massOf(co2e);
  return formula(desk, found?.times === 1 ? found.mass : co2e);
}

function formula(desk: ExplainingDesk, node: Node): TemplateResult {
  const words = formulaInWords(node, (label) => labelText(desk, label));
  return html`${words ? html`<span class="quiet">${words}</span><br />` : nothing}${equation(desk, node)}`;
}

const massText = ({ language }: LineDesk, { mass, times }: MassOfGas): string =>
  `${valueText(mass, language)}${times === 1 ? '' : ` × ${formatNumber(times, { upTo: 7 })}`}`;

function gasTable(desk: LineDesk, { parts, total, unit, figure }: TraceRoot): TemplateResult {
  const { t, texts } = desk;
  const rows = parts.map((part) => ({ ...part, made: massOf(part.co2e) }));
  const masses = rows.some(({ made }) => made);
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t.trace.gas}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.trace.gas}</th>
          ${
            masses
              ? html`<th scope="col" class="num">${t.trace.mass}</th>
                  <th scope="col" class="num">GWP</th>`
              : nothing
          }
          <th scope="col" class="num">${unit}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, co2e, made }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${
                masses
                  ? html`<td class="num">${made ? massText(desk, made) : '—'}</td>
                      <td class="num">${made ? formatNumber(made.gwp.value, { upTo: 6 }) : '—'}</td>`
                  : nothing
              }
              <td class="num">${figure(co2e.value)}</td>
            </tr>`,
        )}
      </tbody>
      ${
        total
          ? html`<tfoot>
              <tr>
                <th scope="row" colspan=${masses ? 3 : 1}>${texts.terms.total}</th>
                <td class="num">${figure(total.value)}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

function step(desk: ExplainingDesk, node: Node, line?: OpenedLine): TemplateResult {
  const how = stepText(node, desk.language);
  return html`<li>
    <span>${labelText(desk, node.label)}</span>
    <span class="num">${how ? html`${how} = ` : ''}<b>${valueText(node, desk.language)}</b></span>
    ${origin(desk, node, line)}
  </li>`;
}
