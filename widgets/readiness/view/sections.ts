import { html, nothing, type TemplateResult } from 'lit';
import {
  assessmentParts,
  partOf,
  type AssessedItem,
  type AssessmentPart,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { percent } from './figure-text.ts';
import { requirement } from './requirement.ts';

type Details = (item: AssessedItem) => TemplateResult | typeof nothing;

/** The requirements, part by part of the guideline: the basic ones first, the principles last. */
export function sections(desk: Desk, details: Details): TemplateResult[] {
  return assessmentParts.map((part) => section(desk, part, details));
}

// Each requirement keeps its place, with or without those that don't concern the factory: radio buttons that took over
// one another's names would lose what is chosen.
function section(desk: Desk, part: AssessmentPart, details: Details): TemplateResult {
  const { t, collection, result } = desk;
  const items = result.items.filter((item) => partOf(item.requirement) === part);
  const inside = items.filter(({ applicability }) => applicability !== 'outside');
  const outside = items.filter(({ applicability }) => applicability === 'outside');
  const answered = inside.filter(({ answer }) => answer !== 'unknown').length;
  const open = desk.isOpen(`part:${part}`);
  const name = collection.titles[part] ?? part;
  const score = result.scores.dimensions.find(({ dimension }) => dimension === part)?.score;
  return html`<section
    class="scope part-${part.split('.')[0]}"
    part="section"
    aria-label=${`${part} ${name}`}
  >
    <h3>
      <button
        class="name"
        id="part-${part}"
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => desk.toggle(`part:${part}`)}
      >
        <span class="mark" aria-hidden="true"></span><span class="num quiet">${part}</span> ${name}
      </button>
      <small class="num">${t.answered(answered, inside.length)}</small>
      ${score ? html`<span class="num">${percent(score.value)}</span>` : nothing}
    </h3>
    ${
      open
        ? html`${partNote(desk, part)}
            <ul class="requirements" role="list">
              ${items.map((item) => (item.applicability === 'outside' ? nothing : requirement(desk, item, details)))}
            </ul>
            ${outside.length ? outsideList(desk, outside) : nothing}`
        : nothing
    }
  </section>`;
}

const partNote = ({ t }: Desk, part: AssessmentPart) =>
  part === '4' || part === '5' ? html`<p class="quiet">${t.partNotes[part]}</p>` : nothing;

/** What doesn't concern the factory, with what it said about it. */
function outsideList({ t, collection, result }: Desk, items: readonly AssessedItem[]): TemplateResult {
  return html`<details class="outside">
    <summary>${t.outside(items.length)}</summary>
    <ul role="list">
      ${items.map(
        ({ requirement: { id, clause, text, when } }) =>
          html`<li data-requirement=${id}>
            <span class="num quiet">${clause}</span> ${text}
            <small class="quiet">
              ${when.map((one) => {
                const reason = result.conditions.get(one)?.entered?.reason?.trim();
                return html`${t.conditionDenied(collection.conditions[one] ?? one)}${reason ? t.brackets(reason) : ''} `;
              })}
            </small>
          </li>`,
      )}
    </ul>
  </details>`;
}
