import { html, nothing, type TemplateResult } from 'lit';
import { coverageText, formatNumber, loadOffset, type ClaimYear } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';
import { yearsMessages } from '../messages/years.ts';
import { findingList } from './check-basis.ts';
import { quantifiedYears, unclaimedYears } from './quantified-years.ts';

const { compareClaims } = await loadOffset.years();

/** The years side by side: whether dependence on offsets falls, as clause 6.7.1 asks. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language } = desk;
  const words = yearsMessages[language];
  const { years, findings } = compareClaims(quantifiedYears(desk));
  const unclaimed = unclaimedYears(desk);
  return html`<h3>${t.panels.years}</h3>
    <p class="quiet">${words.lead}</p>
    ${years.length ? nothing : html`<p class="quiet">${words.none}</p>`}
    ${years.length || unclaimed.size ? table(desk, years, unclaimed) : nothing}
    ${unclaimed.size ? html`<p class="note">${words.unclaimedNote([...unclaimed.keys()].join(words.between))}</p>` : nothing}
    ${findingList(desk, findings)} ${dependences(desk, years)}
    <p class="actions">
      ${
        desk.locks('year')
          ? nothing
          : years.map(
              ({ year }) => html`<button @click=${() => desk.openYear(year)}>${words.open(year)}</button>`,
            )
      }
      <button @click=${close}>${t.close_}</button>
    </p>`;
}

const percent = (value: number): string => `${formatNumber(value, { decimals: 1 })} %`;

/** All years, those without a claim among them: their emissions stand there, and nothing that was offset. */
function table(desk: Desk, claims: readonly ClaimYear[], unclaimed: ReadonlyMap<number, number>) {
  const words = yearsMessages[desk.language];
  const byYear = new Map(claims.map((one) => [one.year, one]));
  const years = [...byYear.keys(), ...unclaimed.keys()].sort((a, b) => a - b);
  const row = (name: string, value: (one: ClaimYear) => string): Figure => ({
    name,
    values: years.map((year) => {
      const claim = byYear.get(year);
      return claim ? value(claim) : '—';
    }),
  });
  const gross = years.map((year) => byYear.get(year)?.gross.value ?? unclaimed.get(year) ?? 0);
  return figureTable(
    `${desk.t.panels.years}${desk.t.brackets('tCO₂e')}`,
    years.map((year) => (byYear.has(year) ? String(year) : `${year} · ${words.unclaimed}`)),
    [
      { name: words.gross, values: gross.map((value) => tonnes(desk, value)) },
      row(words.residual, ({ residual }) => tonnes(desk, residual.value)),
      row(words.matched, ({ matched }) => tonnes(desk, matched.value)),
      row(words.coverage, (one) => coverageText(one) ?? '—'),
      row(words.own, ({ own }) => tonnes(desk, own.value)),
      {
        ...row(words.dependence, ({ dependence }) => (dependence ? percent(dependence.value) : '—')),
        total: true,
      },
    ],
  );
}

/** The years whose calculation is open, by the element that shows it: the steps of thousands of lots are drawn on demand. */
const opened = new WeakMap<object, ReadonlySet<number>>();

/** Dependence as a picture, and how each year's came about. */
function dependences(desk: Desk, years: readonly ClaimYear[]): TemplateResult | typeof nothing {
  const words = yearsMessages[desk.language];
  const known = years.flatMap(({ year, dependence }) => (dependence ? [{ year, dependence }] : []));
  if (!known.length) return nothing;
  const open = opened.get(desk.host) ?? new Set();
  const toggle = (year: number, { target }: Event) => {
    const others = [...(opened.get(desk.host) ?? [])].filter((one) => one !== year);
    opened.set(desk.host, new Set((target as HTMLDetailsElement).open ? [...others, year] : others));
    desk.refresh();
  };
  return html`${chart(
      desk,
      words.dependence,
      known.map(({ year, dependence }) => ({ name: String(year), value: dependence.value })),
      { unit: '%', figure: percent },
    )}
    <p class="quiet">${words.formula}</p>
    ${known.map(
      ({ year, dependence }) =>
        html`<details .open=${open.has(year)} @toggle=${(event: Event) => toggle(year, event)}>
          <summary>${words.ofYear(year)}${words.dependence} ${percent(dependence.value)}</summary>
          ${open.has(year) ? explained(desk, dependence) : nothing}
        </details>`,
    )}`;
}
