import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Position, Scope } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { firstRows } from './first-rows.ts';
import { flowLayout, type FlowEnd, type FlowLayout } from './flow-layout.ts';

/** Pixels: the bands together, and the least that a bar with its name takes. */
const SIZE = { most: 12, scale: 200, slot: 20 };

interface Names {
  readonly lot: (id: string) => string;
  readonly source: (id: string) => string;
  readonly scope: (id: string) => Scope | undefined;
}

/** Which lots stand for which sources: a picture for the eyes, and the whole of it as a table. */
export function flows(desk: Desk, position: Position, title: string): TemplateResult | typeof nothing {
  const all = position.credits.flows;
  if (!all.length) return nothing;
  const names = namesOf(desk);
  const { shown, all: button } = firstRows(desk, position.depth, all);
  const layout = flowLayout(
    all.map(({ lot, line, tonnes: value }) => ({ from: lot, to: line, value })),
    SIZE,
  );
  const m = resultsMessages[desk.language];
  return html`<h4>${title}</h4>
    ${
      layout.bands.length > 1
        ? html`<figure class="flow" aria-hidden="true">
            ${picture(desk, layout, names)}
            <figcaption class="quiet">${m.flowCaption}</figcaption>
          </figure>`
        : nothing
    }
    <div class="scroll long" tabindex="0" role="group" aria-label=${title}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${m.lot}</th>
            <th scope="col">${m.source}</th>
            <th scope="col" class="num">${m.tonnes}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            ({ lot, line, tonnes: value }) =>
              html`<tr>
                <th scope="row">${names.lot(lot)}</th>
                <td>${names.source(line)}</td>
                <td class="num">${tonnes(desk, value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${button}
    <p class="quiet">${m.flowNote}</p>`;
}

/** What lots and sources are called; a source of an inventory may have no name. */
export function namesOf(desk: Desk): Names {
  const { result, t, language } = desk;
  const lots = new Map(result?.lots.map(({ line }) => [line.id, line]));
  const entries = new Map(result?.residual.entries.map((entry) => [entry.id, entry]));
  const kinds: Readonly<Record<string, string>> = desk.texts.kinds;
  return {
    lot: (id) => {
      const lot = lots.get(id);
      return lot ? desk.lineName(lot) : id;
    },
    source: (id) => {
      const entry = entries.get(id);
      const name = entry?.name.trim() || kinds[entry?.kind ?? ''] || resultsMessages[language].unnamed;
      return entry ? `${name}${t.brackets(t.scopes[entry.scope])}` : name;
    },
    scope: (id) => entries.get(id)?.scope,
  };
}

/** Bands are stretched to the width of the column; names keep their size and are cut where they don't fit. */
function picture(desk: Desk, { height, left, right, bands }: FlowLayout, names: Names): TemplateResult {
  const m = resultsMessages[desk.language];
  const fill = ({ id }: FlowEnd) => {
    const scope = id === undefined ? undefined : names.scope(id);
    return scope ? `fill-${scope}` : 'fill-plain';
  };
  const label = ({ id, count, value }: FlowEnd, name: (id: string) => string) =>
    html`<div class="end">
      <span>${id === undefined ? m.others(count) : name(id)}</span> ${tonnes(desk, value)}
    </div>`;
  return html`<svg width="100%" height=${height}>
    <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none">
      ${bands.map((band) => {
        const end = right[band.to];
        return svg`<path class="band ${end ? fill(end) : ''}" d=${outline(band)}></path>`;
      })}
    </svg>
    ${left.map(
      (end) =>
        svg`<rect class="fill-plain" x="0" y=${end.top} width="4" height=${Math.max(end.height, 1)}></rect>
          <foreignObject x="8" y=${end.top} width="44%" height="20">${label(end, names.lot)}</foreignObject>`,
    )}
    ${right.map(
      (end) =>
        svg`<rect class=${fill(end)} x="100%" y=${end.top} width="4" height=${Math.max(end.height, 1)} transform="translate(-4)"></rect>
          <foreignObject class="right" x="56%" y=${end.top} width="44%" height="20" transform="translate(-8)">${label(end, names.source)}</foreignObject>`,
    )}
  </svg>`;
}

function outline({ fromTop, toTop, height }: FlowLayout['bands'][number]): string {
  const [fromEnd, toEnd] = [fromTop + height, toTop + height];
  return `M0 ${fromTop}C50 ${fromTop} 50 ${toTop} 100 ${toTop}V${toEnd}C50 ${toEnd} 50 ${fromEnd} 0 ${fromEnd}Z`;
}
