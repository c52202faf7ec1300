import { html, nothing, type TemplateResult } from 'lit';
import { coverageText, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { trace, type TraceRoot } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { yuan } from '../view/figure-text.ts';

/** Per element whether the steps are open: a ledger of thousands of lots has as many. */
const opened = new WeakSet<object>();

/** Every total of the position down to what was entered and cited: drawn when a reader opens it. */
export function positionTrace(desk: Desk, result: QuantifiedClaim): TemplateResult {
  const { host, language } = desk;
  const toggled = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) opened.add(host);
    else opened.delete(host);
    desk.refresh();
  };
  return html`<details ?open=${opened.has(host)} @toggle=${toggled}>
    <summary>${resultsMessages[language].open}</summary>
    ${opened.has(host) ? trace(desk, undefined, rootsOf(desk, result)) : nothing}
  </details>`;
}

function rootsOf(desk: Desk, { counted }: QuantifiedClaim): TraceRoot[] {
  const { t, texts, language } = desk;
  const m = resultsMessages[language];
  const { pools, residual, matched, coverage, cost, credits, certificates } = counted;
  const inTonnes = { unit: 'tCO₂e', figure: (value: number) => tonnes(desk, value) };
  return [
    {
      title: m.residual,
      parts: pools.map(({ scope, net }) => ({ name: t.scopes[scope], co2e: net })),
      total: residual,
      ...inTonnes,
    },
    {
      title: m.matched,
      parts: [...credits.matched].map(([{ scope }, co2e]) => ({ name: t.scopes[scope], co2e })),
      total: matched,
      ...inTonnes,
    },
    ...(coverage
      ? [
          {
            title: m.coverage,
            parts: [{ name: texts.terms.coverage, co2e: coverage }],
            unit: '%',
            figure: () => coverageText(counted) ?? '',
          },
        ]
      : []),
    ...(certificates.effect.value
      ? [
          {
            title: texts.terms.certificateEffect,
            parts: [{ name: texts.terms.certificateEffect, co2e: certificates.effect }],
            ...inTonnes,
          },
        ]
      : []),
    ...(cost.value
      ? [{ title: m.cost, parts: [{ name: texts.terms.cost, co2e: cost }], unit: 'CNY', figure: yuan }]
      : []),
    ...(counted.shortage.value
      ? [{ title: m.shortage, parts: [{ name: m.shortage, co2e: counted.shortage }], ...inTonnes }]
      : []),
  ].filter(({ parts }) => parts.length);
}
