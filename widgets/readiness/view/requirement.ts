import { html, nothing, type TemplateResult } from 'lit';
import {
  isMandatory,
  type AnswerWord,
  type AssessedItem,
  type AskedRequirement,
} from '../../../src/calculators/index.ts';
import { siteRoot } from '../../foundation/data.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';

/** One requirement, verbatim, with its answers. What belongs to the answer opens below. */
export function requirement(
  desk: Desk,
  item: AssessedItem,
  details: (item: AssessedItem) => TemplateResult | typeof nothing,
): TemplateResult {
  const { t, texts } = desk;
  const { requirement: asked, gate, problems } = item;
  const open = desk.isOpen(asked.id);
  const { evidence } = answerTo(desk, asked.id);
  return html`<li class="requirement ${item.answer}" part="requirement" data-requirement=${asked.id}>
    <fieldset>
      <legend>
        <a class="num" href=${clauseAddress(desk, asked.clause)}>${asked.clause}</a>
        <span class="seal ${asked.word}">${texts.words[asked.word]}</span>
        ${gate ? html`<span class="gate">${t.gate}</span> ` : nothing}<span class="asked">${asked.text}</span>
      </legend>
      ${
        asked.items.length
          ? html`<ul class="asked-items" role="list">
              ${asked.items.map((one) => html`<li>${one}</li>`)}
            </ul>`
          : nothing
      }
      <div class="answers">${offered(asked).map((answer) => option(desk, item, answer))}</div>
    </fieldset>
    ${item.entered?.answer === 'not-applicable' ? reasonField(desk, item) : nothing} ${fromFile(desk, item)}
    ${
      problems.length
        ? html`<ul class="messages" role="list">
            ${problems
              .filter(({ severity }) => severity !== 'note')
              .map((one) => html`<li class=${one.severity}>${texts.problems[one.code](one.facts)}</li>`)}
          </ul>`
        : nothing
    }
    <button
      class="link more-of"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => desk.toggle(asked.id)}
    >
      ${t.more(evidence.length)}<span class="unseen"> ${asked.id}</span>
    </button>
    ${open ? details(item) : nothing}
  </li>`;
}

/** 应 can't be answered away: whether it concerns the factory is a matter of the conditions. */
const offered = (asked: AskedRequirement): readonly AnswerWord[] =>
  isMandatory(asked)
    ? ['met', 'partly', 'not', 'unknown']
    : ['met', 'partly', 'not', 'not-applicable', 'unknown'];

function option(desk: Desk, item: AssessedItem, answer: AnswerWord): TemplateResult {
  const { texts, t } = desk;
  const { id, anchors } = item.requirement;
  const anchor =
    answer === 'met' || answer === 'partly' || answer === 'not' ? anchors[answer] : t.anchors[answer];
  return html`<label class="answer">
    <input
      type="radio"
      name=${id}
      value=${answer}
      .checked=${item.answer === answer && item.by !== 'nobody'}
      @change=${() => changeAnswer(desk, id, (one) => ({ ...one, answer }), 'answer')}
    />
    <span><b>${texts.answers[answer]}</b> <small>${anchor}</small></span>
  </label>`;
}

/** Without a reason it isn't left out. */
function reasonField(desk: Desk, { requirement: { id }, entered }: AssessedItem): TemplateResult {
  return html`<label class="field reason">
    <span>${desk.t.reason}</span>
    <input
      maxlength="1000"
      .value=${entered?.reason ?? ''}
      @input=${({ target }: Event) => {
        const reason = (target as HTMLInputElement).value;
        changeAnswer(desk, id, (one) => ({ ...one, reason }), 'reason');
      }}
    />
  </label>`;
}

/** What the factory's own file shows, and how to go back to it. */
function fromFile(desk: Desk, { requirement: { id }, filled, by }: AssessedItem) {
  const { t, texts } = desk;
  if (!filled) return nothing;
  const takeBack = () => changeAnswer(desk, id, ({ answer: _, reason: __, ...rest }) => rest, 'answer');
  return html`<p class="note">
    ${t.fromFile(texts.answers[filled.answer])}${texts.filled[filled.code](filled.facts)}
    ${by === 'reader' ? html`<button class="link" @click=${takeBack}>${t.takeFromFile}</button>` : nothing}
  </p>`;
}

const clauseAddress = ({ language }: Desk, clause: string): string =>
  `${siteRoot()}${language === 'en' ? 'en/' : ''}guideline/${clause.split('.').slice(0, 2).join('.')}/#${clause}`;
