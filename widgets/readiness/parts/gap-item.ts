import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type Gap } from '../../../src/calculators/index.ts';
import { measureAddress } from '../../foundation/addresses.ts';
import { dateField, textField } from '../../foundation/parts/controls.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';
import { gapsMessages } from '../messages/gaps.ts';
import { percent } from '../view/figure-text.ts';
import { fieldProblem } from './field-problem.ts';
import { requirementButton, titleOf, wholeText } from './requirement-button.ts';

/** One gap: what is asked, what is missing, what it is worth and takes, what may help, who closes it and by when. */
export function gapItem(desk: Desk, gap: Gap, rank: number): TemplateResult {
  const m = gapsMessages[desk.language];
  const { id } = gap.item.requirement;
  const { owner, due } = answerTo(desk, id);
  return html`<li>
    ${gapHead(desk, gap, rank)}
    <p>${wholeText(gap.item.requirement)}</p>
    ${shortfall(desk, gap)} ${measures(desk, gap)}
    <div class="fields">
      ${textField({
        name: m.owner,
        value: owner,
        put: (typed) => changeAnswer(desk, id, (one) => ({ ...one, owner: typed }), 'owner'),
      })}
      ${dateField(
        m.due,
        due,
        (day) => changeAnswer(desk, id, (one) => ({ ...one, due: day }), 'due'),
        fieldProblem(desk, gap.item, 'due'),
      )}
    </div>
  </li>`;
}

/** Its place in the order, the requirement with its word, and what closing it is worth. */
export function gapHead(desk: Desk, { item, worth }: Gap, rank: number): TemplateResult {
  const { t, texts, language } = desk;
  const m = gapsMessages[language];
  const { id, word, effort } = item.requirement;
  const points = formatNumber(worth * 100, { decimals: 1 });
  return html`<p class="gap-head">
    <span class="num quiet">${rank}</span> ${requirementButton(desk, id)} <b>${titleOf(desk, id)}</b>
    <span class="seal ${word}">${texts.words[word]}</span>
    ${item.gate ? html`<span class="gate">${t.gate}</span>` : nothing}
    <span class="num quiet">
      ${worth > 0 ? m.worth(points) : m.notScored} · ${m.effort(texts.efforts[effort])}
    </span>
  </p>`;
}

/** How it is now, in the words of the answer, and how it would be met. */
function shortfall({ texts, language }: Desk, { item }: Gap): TemplateResult {
  const m = gapsMessages[language];
  const { answer, by, share, requirement } = item;
  const { anchors } = requirement;
  const now =
    by === 'measured' && share !== undefined
      ? m.measuredNow(percent(share))
      : answer === 'partly'
        ? anchors.partly
        : anchors.not;
  return html`<p class="shortfall">
    <span><span class="quiet">${m.now(texts.answers[answer])}</span>${now}</span>
    <span><span class="quiet">${m.met}</span>${anchors.met}</span>
  </p>`;
}

function measures({ language }: Desk, { measures: fitting }: Gap): TemplateResult | typeof nothing {
  if (!fitting.length) return nothing;
  const m = gapsMessages[language];
  return html`<p class="quiet">
    ${m.measures}${fitting.map(
      ({ id, name }, place) =>
        html`${place ? m.between : nothing}<a
            href=${measureAddress(language, id)}
            target="_blank"
            rel="noopener"
            >${id} ${name}</a
          >`,
    )}
  </p>`;
}
