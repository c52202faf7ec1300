import { html, nothing, type TemplateResult } from 'lit';
import { siteRoot } from '../foundation/data.ts';
import type { Language } from '../foundation/language.ts';
import { original } from '../foundation/original.ts';
import type { ShownFactor } from './factor-data.ts';
import type { FactorFacts } from './factor-facts.ts';
import { sourceMessages } from './messages/source.ts';

export { factsOf } from './factor-facts.ts';

/** Everything that a reader needs to judge a value: what it is, for where and when, by whom, and whether it still holds. */
export function sourceNote(factor: ShownFactor, facts: FactorFacts, language: Language): TemplateResult {
  const t = sourceMessages[language];
  const at = (path: string) => siteRoot() + path;
  const document = original(
    factor.reference === facts.title ? facts.title : `${factor.reference} ${facts.title}`,
    language,
  );
  const rows: [string, unknown][] = [
    [t.facts.region, facts.region],
    [t.facts.year, facts.year && t.year(facts.year)],
    [t.facts.boundary, facts.boundary],
    [t.facts.gwp, facts.gwp],
    [
      t.facts.document,
      html`${facts.url ? html`<a part="link" href=${facts.url}>${document}</a>` : document}${t.comma}${original(
        factor.locator,
        language,
      )}${t.comma}${facts.publisher}`,
    ],
    [t.facts.confidence, html`<span class=${factor.unverified ? 'warned' : ''}>${facts.confidence}</span>`],
    [
      t.facts.reviewBy,
      html`<span class="num">${facts.reviewBy}</span>${
          facts.due ? html` <span class="warned">${t.due}</span>` : nothing
        }`,
    ],
    ...facts.remarks.map((remark): [string, unknown] => [t.facts.remarks, remark]),
    [t.facts.licence, facts.licence],
  ];
  return html`<p class="name">${facts.name}</p>
    <p class="reading num"><b>${factor.value}</b> ${factor.unit || t.dimensionless}</p>
    ${
      facts.supersededBy
        ? html`<p>
            <span class="warned">${t.supersededBy}</span
            ><a part="link" href=${at(facts.supersededBy.path)}>${facts.supersededBy.name}</a>
          </p>`
        : nothing
    }
    <dl>
      ${rows.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>
    <p><a part="link" href=${at(facts.path)}>${t.onTheSite}</a></p>`;
}
