import { html, nothing, type TemplateResult } from 'lit';
import {
  isMandatory,
  type AnswerWord,
  type AssessedItem,
  type AskedRequirement,
} from '../../../src/calculators/index.ts';
import { clauseAddress } from '../../foundation/addresses.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';

/** One requirement, verbatim, with its answers. What belongs to the answer opens below. */
export function requirement(
  desk: Desk,
  item: AssessedItem,
  details: (item: AssessedItem) => TemplateResult | typeof nothing,
): TemplateResult {
  const { t, texts } = desk;
  const { requirement: asked, gate } = item;
  const open = desk.isOpen(asked.id);
  const { evidence } = answerTo(desk, asked.id);
  return html`<li class="requirement is-${item.answer}" part="row" data-requirement=${asked.id}>
    <fieldset>
      <legend>
        <a class="num" href=${clauseAddress(desk.language, asked.clause)}>${asked.clause}</a>
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
    ${aboutAnswer(desk, item)}
    <button
      class="link more-of"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => desk.toggle(asked.id)}
    >
      ${t.more(evidence.length)}<span class="unseen"> ${asked.id}</span>
    </button>
    ${open ? details(item) : toCheck(desk, item)}
  </li>`;
}

/** What is to be said about the answer itself; the rest stands beside its fields. */
function aboutAnswer(desk: Desk, { requirement: { id }, problems }: AssessedItem) {
  const { t } = desk;
  const told = problems.filter(({ field }) => field === 'answer');
  // The button goes away with what it confirms.
  const confirm = () => {
    changeAnswer(desk, id, (one) => one);
    desk.showRequirement(id);
  };
  return told.length
    ? html`<ul class="messages" role="list">
        ${told.map(
          ({ code, severity, facts }) =>
            html`<li class=${severity}>
              ${desk.sentences()?.problems[code](facts)}
              ${code === 'carriedOver' ? html`<button class="link" @click=${confirm}>${t.confirm}</button>` : nothing}
            </li>`,
        )}
      </ul>`
    : nothing;
}

/** How much there is to look at in what isn't open. */
function toCheck({ t }: Desk, { problems }: AssessedItem) {
  const rest = problems.filter(
    ({ field, code }) => field !== 'answer' && field !== 'reason' && code !== 'missing',
  );
  const wrong = rest.some(({ severity }) => severity === 'error');
  return rest.length
    ? html`<small class=${wrong ? 'error' : 'ask'}>${t.toCheck(rest.length)}</small>`
    : nothing;
}

/** 应 can't be answered away: whether it concerns the factory is a matter of the conditions. */
const offered = (asked: AskedRequirement): readonly AnswerWord[] =>
  isMandatory(asked)
    ? ['met', 'partly', 'not', 'unknown']
    : ['met', 'partly', 'not', 'not-applicable', 'unknown'];

function option(desk: Desk, item: AssessedItem, answer: AnswerWord): TemplateResult {
  const { texts, t } = desk;
  const { requirement, entered, by } = item;
  const { id, anchors } = requirement;
  // What the reader said stays chosen, whatever counts: a word without its reason, or beside a quantity.
  const chosen = entered?.answer ?? (by === 'nobody' ? undefined : item.answer);
  const anchor =
    answer === 'met' || answer === 'partly' || answer === 'not' ? anchors[answer] : t.anchors[answer];
  return html`<label class="answer">
    <input
      type="radio"
      name=${id}
      value=${answer}
      .checked=${answer === chosen}
      ?disabled=${desk.locksLine(id) && answer !== chosen}
      @change=${() => changeAnswer(desk, id, (one) => ({ ...one, answer }), 'answer')}
    />
    <span><b>${texts.answers[answer]}</b> <small>${anchor}</small></span>
  </label>`;
}

/** Without a reason it isn't left out. */
function reasonField(desk: Desk, { requirement: { id }, entered, problems }: AssessedItem): TemplateResult {
  const { t } = desk;
  const problem = problems.find(({ field }) => field === 'reason');
  return html`<label class="field reason">
    <span>${t.reason}</span>
    <input
      maxlength="1000"
      aria-label=${t.reason}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="reason-${id}"
      .value=${entered?.reason ?? ''}
      @input=${({ target }: Event) => {
        const reason = (target as HTMLInputElement).value;
        changeAnswer(desk, id, (one) => ({ ...one, reason }), 'reason');
      }}
    />
    <small class="problem" id="reason-${id}"
      >${problem && desk.sentences()?.problems[problem.code](problem.facts)}</small
    >
  </label>`;
}

/** What the factory's own file shows, and how to go back to it. */
function fromFile(desk: Desk, { requirement: { id }, filled, by }: AssessedItem) {
  const { t, texts } = desk;
  if (!filled) return nothing;
  // The button goes away with what it takes back.
  const takeBack = () => {
    changeAnswer(desk, id, ({ answer: _, reason: __, ...rest }) => rest, 'answer');
    desk.showRequirement(id);
  };
  return html`<p class="note">
    ${t.fromFile(texts.answers[filled.answer])}${desk.sentences()?.filled[filled.code](filled.facts)}
    ${by === 'reader' && !desk.locksLine(id) ? html`<button class="link" @click=${takeBack}>${t.takeFromFile}</button>` : nothing}
  </p>`;
}
