import { html, nothing, type TemplateResult } from 'lit';
import {
  assessmentParts,
  partOf,
  type AssessedItem,
  type AssessmentPart,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { percent } from './figure-text.ts';

type Asked = (items: readonly AssessedItem[]) => TemplateResult | typeof nothing;

/** The requirements, part by part of the guideline: the basic ones first, the principles last. */
export function sections(desk: Desk, asked: Asked): TemplateResult[] {
  return assessmentParts.map((part) => section(desk, part, asked));
}

function section(desk: Desk, part: AssessmentPart, asked: Asked): TemplateResult {
  const { t, collection, result } = desk;
  const items = result.items.filter((item) => partOf(item.requirement) === part);
  const inside = items.filter(({ applicability }) => applicability !== 'outside');
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
    ${open ? html`${partNote(desk, part)} ${asked(items)}` : nothing}
  </section>`;
}

const partNote = ({ t }: Desk, part: AssessmentPart) =>
  part === '4' || part === '5' ? html`<p class="quiet">${t.partNotes[part]}</p>` : nothing;
