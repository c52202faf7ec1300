import { html, nothing, type TemplateResult } from 'lit';
import type { AssessedFactory, Assessment } from '../../../src/calculators/index.ts';
import { dateField } from '../../foundation/parts/controls.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import type { Desk } from '../desk.ts';
import { compareMessages } from '../messages/compare.ts';
import { today } from '../today.ts';
import { percent } from '../view/figure-text.ts';
import { assessed } from './assessed.ts';
import { comparison } from './comparison.ts';
import { proposedDay, withNext } from './next-assessment.ts';

/** Per element the day that was chosen for the next assessment, and how many answers it began with. */
const chosen = new WeakMap<object, { readonly day?: string; readonly begun?: number }>();

/** The assessments of the file: the next one, those before, and one beside another. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, assessments } = desk;
  const words = compareMessages[language];
  const judged = new Map(assessments.map((one) => [one.id, assessed(desk, one)]));
  const last = assessments.at(-1);
  return html`<h3>${t.panels.compare}</h3>
    <p class="quiet">${words.lead}</p>
    ${
      last
        ? html`${next(desk, last)}
            <h4>${words.all}</h4>
            <ul class="assessments" role="list">
              ${[...judged.values()].map((one) => entry(desk, one))}
            </ul>`
        : html`<p>${words.none}</p>`
    }
    ${comparison(desk, judged)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function next(desk: Desk, last: Assessment): TemplateResult {
  const { host, language, assessments, collection } = desk;
  const words = compareMessages[language];
  const { day = proposedDay(last.date, today()), begun } = chosen.get(host) ?? {};
  const late = day > last.date;
  const begin = () => {
    chosen.set(host, { begun: last.answers.length });
    desk.changeSection((section) => ({
      ...section,
      assessments: withNext(assessments, day, collection.textVersion),
    }));
  };
  const choose = (date: string) => {
    chosen.set(host, date ? { day: date } : {});
    desk.refresh();
  };
  return html`<fieldset>
    <legend>${words.next}</legend>
    <p class="note">${words.nextLead(last.date)}</p>
    <div class="fields">
      ${dateField(
        words.nextDate,
        day,
        choose,
        late
          ? undefined
          : { id: 'problem-next-date', severity: 'error', text: words.notLater(day, last.date) },
      )}
      <button class="primary" aria-disabled=${late ? 'false' : 'true'} @click=${late ? begin : nothing}>
        ${words.begin}
      </button>
    </div>
    <p class="met" role="status">${begun === undefined ? nothing : words.begun(begun)}</p>
  </fieldset>`;
}

function entry(desk: Desk, { assessment, gates, scores }: AssessedFactory): TemplateResult {
  const { language, texts } = desk;
  const words = compareMessages[language];
  const { id, date } = assessment;
  const isPresent = id === desk.assessment.id;
  const remove = () =>
    desk.changeSection((section) => ({
      ...section,
      assessments: desk.assessments.filter((one) => one.id !== id),
    }));
  return html`<li>
    <b class="num">${date}</b>
    <span class="gates-${gates.status}">${texts.gatesTogether[gates.status]}</span>
    <span class="num">
      ${words.score} ${scores.total ? percent(scores.total.value) : '—'} · ${words.coverage}
      ${percent(scores.coverage)}
    </span>
    <span class="choice">
      <button
        class="link"
        aria-disabled=${isPresent ? 'true' : 'false'}
        @click=${() => desk.openAssessment(id)}
      >
        ${isPresent ? words.present : words.open(date)}
      </button>
      <button class="link danger" @click=${(event: Event) => void removingItself(desk, event, remove)}>
        ${words.remove(date)}
      </button>
    </span>
  </li>`;
}
