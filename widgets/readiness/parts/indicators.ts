import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  load,
  loadReadiness,
  type Coefficient,
  type ComparedIndicator,
} from '../../../src/calculators/index.ts';
import { pageAddress } from '../../foundation/addresses.ts';
import { opening } from '../../foundation/parts/opening.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';
import { indicatorsMessages } from '../messages/indicators.ts';
import { newestInventory, type AnalysedInventory } from './newest-inventory.ts';
import { ownTargets } from './own-targets.ts';
import { requirementButton } from './requirement-button.ts';

const [{ compareIndicators, inUnitOf }, { references }] = await Promise.all([
  loadReadiness.indicators(),
  load.references(),
]);

/** Figures of the factory's newest inventory beside what documents name for them, and the factory's own targets. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language } = desk;
  const m = indicatorsMessages[language];
  const newest = newestInventory(desk);
  const compared = compareIndicators(newest?.analysis.indicators);
  const indicators = [...new Set(compared.map(({ rule }) => rule.indicator))];
  return html`<h3>${t.panels.indicators}</h3>
    <p class="quiet">${m.lead}</p>
    <p>${whence(desk, newest)}</p>
    ${indicators.map((id) =>
      indicator(
        desk,
        id,
        compared.filter(({ rule }) => rule.indicator === id),
        newest,
      ),
    )}
    <p class="note">${m.energyGate}${requirementButton(desk, '5.2-r1')}</p>
    ${ownTargets(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** The inventory that the figures are taken from, or what there is instead. */
function whence({ t, language, factory, records }: Desk, newest: AnalysedInventory | undefined) {
  const m = indicatorsMessages[language];
  if (newest) return m.from(newest.inventory.year);
  if (factory.emissions && !records) return t.loading;
  const address = pageAddress(language, 'calculators/emissions/');
  return html`${m.noInventory}<a href=${address}>${m.toEmissions}</a>`;
}

type Messages = (typeof indicatorsMessages)[Desk['language']];

type IndicatorId = ComparedIndicator['rule']['indicator'];

/** One indicator: its value with how it is calculated, or what is missing for it, and the values of the documents. */
function indicator(
  desk: Desk,
  id: IndicatorId,
  compared: readonly ComparedIndicator[],
  newest: AnalysedInventory | undefined,
): TemplateResult {
  const m = indicatorsMessages[desk.language];
  const [first] = compared;
  const value = first?.value;
  return html`<h4>${m.names[id]}</h4>
    ${
      first && value
        ? html`<p class="own-figure"><b class="num">${amount(inUnitOf(first.rule, value), first.rule)}</b></p>
            ${opening(desk, `indicator:${id}`, m.open, () => explained({ ...desk, references }, value))}`
        : newest
          ? html`<p class="note ask">
              ${newest.analysis.indicators.energyEqualValue ? m.energyMissing : m.equalValueMissing}
            </p>`
          : nothing
    }
    <ul class="rules" role="list">
      ${compared.map((one) => rule(desk, one))}
    </ul>`;
}

/** What one document names: never whether a title or a level would be reached, which is not for a site to say. */
function rule(desk: Desk, { rule: one, value }: ComparedIndicator): TemplateResult {
  const { t, texts, language } = desk;
  const m = indicatorsMessages[language];
  const { name, document, bearing } = texts.indicatorRules[one.id];
  return html`<li>
    <p><b>${name}</b> <span class="bearing">${m.bearings[one.bearing]}</span></p>
    <dl class="beside-each-other">
      ${figure(m.limit, limitText(one, m))}
      ${value ? figure(m.own, amount(inUnitOf(one, value), one)) : nothing}
      ${value ? figure(m.difference, differenceText(desk, one, value)) : nothing}
    </dl>
    <p class="quiet">
      ${linked(one, document)} · ${m.confidence}${t.colon}${t.trace.confidence[one.confidence]}<br />${bearing}
    </p>
  </li>`;
}

const figure = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
  </div>`;

const units = { 'tCO2/tce': 'tCO₂/tce', '%': '%' } as const;

const decimals = { 'tCO2/tce': 3, '%': 2 } as const;

type Rule = ComparedIndicator['rule'];

/** The value of a document, as it is printed there. */
const limitText = ({ value, unit, better }: Rule, m: Messages): string => {
  const limit = `${formatNumber(value)} ${units[unit]}`;
  return better === 'lower' ? m.atMost(limit) : m.atLeast(limit);
};

/** A figure of the factory; differences have the same decimals, so that they add up. */
const amount = (value: number, { unit }: Rule): string =>
  `${formatNumber(value, { decimals: decimals[unit] })} ${units[unit]}`;

/** How far the value lies from that of the document. */
function differenceText({ language }: Desk, one: Rule, value: Coefficient): string {
  const m = indicatorsMessages[language];
  const difference = inUnitOf(one, value) - one.value;
  if (difference === 0) return m.same;
  const size = Math.abs(difference);
  const by =
    one.unit === '%' ? m.points(formatNumber(size, { decimals: decimals[one.unit] })) : amount(size, one);
  return difference > 0 ? m.higher(by) : m.lower(by);
}

/** The document, and the way to it where its address is known. */
function linked({ citation }: Rule, document: string): TemplateResult | string {
  const { url } = references[citation.reference];
  return url ? html`<a href=${url} target="_blank" rel="noopener">${document}</a>` : document;
}
