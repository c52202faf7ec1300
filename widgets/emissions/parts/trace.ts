import { html, nothing, type TemplateResult } from 'lit';
import {
  emissionsOn,
  formatNumber,
  load,
  operandsOf,
  type Emissions,
  type GasEmission,
  type Node,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { labelText, tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { equation, formula, formulaInWords, valueText } from './formula.ts';
import { origin } from './origin.ts';

const { nodesOf } = await load.explanation();

/**
 * How a line was computed: the formula with the reader's numbers, a row per gas, and every step down to the leaves, each
 * with its document and open to challenge. All of it is read off the very nodes that made the result.
 */
export function trace(desk: Desk, entry: QuantifiedLine): TemplateResult | typeof nothing {
  const bases = basesOf(desk, entry);
  if (!bases.length) return nothing;
  return html`<div class="trace">
    ${bases.map(
      ({ title, emissions }) =>
        html`${bases.length > 1 ? html`<h4>${title}</h4>` : nothing}
        ${[...emissions.gases, ...emissions.outside].slice(0, 1).map((gas) => html`<p class="formula">${massEquation(desk, gas)}</p>`)}
        ${gasTable(desk, emissions)}`,
    )}
    <details>
      <summary>${desk.t.trace.steps}</summary>
      <ol class="steps">
        ${stepsOf(bases.map(({ emissions }) => emissions)).map((node) => step(desk, entry, node))}
      </ol>
    </details>
  </div>`;
}

/** The figures of a line that differ: by location, by market, by GB/T 32150. */
function basesOf(desk: Desk, { result, scope }: QuantifiedLine): { title: string; emissions: Emissions }[] {
  const { trace: t } = desk.t;
  const location = emissionsOn('location', result);
  const all = [
    { title: scope === 2 ? t.location : t.result, emissions: location },
    { title: t.market, emissions: result?.market },
    { title: t.official, emissions: result?.official },
  ];
  return all.flatMap(({ title, emissions }) => (emissions ? [{ title, emissions }] : []));
}

/** The mass of a gas as its formula; a gas that came as CO2e has no mass of its own. */
function massEquation(desk: Desk, { co2e }: GasEmission): TemplateResult {
  const [mass = co2e] = operandsOf(co2e);
  const words = formulaInWords(desk, mass);
  return html`${words ? html`<span class="quiet">${words}</span><br />` : nothing}${equation(desk, mass)}`;
}

function gasTable(desk: Desk, { gases, outside, total }: Emissions): TemplateResult {
  const { t, texts } = desk;
  const rows: readonly GasEmission[] = [...gases, ...outside];
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t.trace.gas}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t.trace.gas}</th>
          <th scope="col" class="num">${t.trace.mass}</th>
          <th scope="col" class="num">GWP</th>
          <th scope="col" class="num">tCO₂e</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ family, co2e }) => {
          const [mass, gwp] = co2e.basis.kind === 'product' ? operandsOf(co2e) : [];
          return html`<tr>
            <th scope="row">${texts.gases[family]}</th>
            <td class="num">${mass ? valueText(desk, mass) : '—'}</td>
            <td class="num">${gwp ? formatNumber(gwp.value, { upTo: 6 }) : '—'}</td>
            <td class="num">${tonnes(desk, co2e.value)}</td>
          </tr>`;
        })}
      </tbody>
      ${
        gases.length > 1
          ? html`<tfoot>
              <tr>
                <th scope="row" colspan="3">${texts.terms.total}</th>
                <td class="num">${tonnes(desk, total.value)}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
  </div>`;
}

/** Every node once, leaves first; what only sums up gases or changes a unit is no step of its own. */
function stepsOf(bases: readonly Emissions[]): Node[] {
  const roots = bases.flatMap(({ gases, outside }) => [...gases, ...outside].map(({ co2e }) => co2e));
  const nodes = [...new Set(roots.flatMap(nodesOf))];
  return nodes.filter(({ basis }) => basis.kind !== 'converted');
}

function step(desk: Desk, entry: QuantifiedLine, node: Node): TemplateResult {
  const how = formula(desk, node);
  return html`<li>
    <span>${labelText(desk, node.label)}</span>
    <span class="num">${how ? html`${how} = ` : nothing}<b>${valueText(desk, node)}</b></span>
    ${origin(desk, entry, node)}
  </li>`;
}
