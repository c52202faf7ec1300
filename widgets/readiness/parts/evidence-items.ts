import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, AssessedItem, EvidenceItem } from '../../../src/calculators/index.ts';
import { dateField, textField } from '../../foundation/parts/controls.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import { answerTo, changeAnswer, type Desk } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { fieldProblem } from './field-problem.ts';

/** The answer with one more document. */
export const withEvidence = (answer: Answer, document: string): Answer => ({
  ...answer,
  evidence: [...answer.evidence, { document }],
});

/** The answer with one of its documents changed. */
export const withEvidencePart = (answer: Answer, place: number, part: Partial<EvidenceItem>): Answer => ({
  ...answer,
  evidence: answer.evidence.map((one, index) => (index === place ? { ...one, ...part } : one)),
});

/** The answer without one of its documents. */
export const withoutEvidence = (answer: Answer, place: number): Answer => ({
  ...answer,
  evidence: answer.evidence.filter((_, index) => index !== place),
});

/** What is usually shown for a requirement and isn't named yet. */
export const stillUsual = (
  { requirement }: Pick<AssessedItem, 'requirement'>,
  { evidence }: Pick<Answer, 'evidence'>,
): readonly string[] =>
  requirement.documents.filter((usual) => evidence.every(({ document }) => document.trim() !== usual));

/** The documents that prove an answer; those that are usually shown are a press away. */
export function evidenceItems(desk: Desk, item: AssessedItem): TemplateResult {
  const words = detailsMessages[desk.language];
  const { id } = item.requirement;
  const answer = answerTo(desk, id);
  const unproven = fieldProblem(desk, item, 'evidence', ({ code }) => code === 'metWithoutEvidence');
  return html`<fieldset class="proofs">
    <legend>${words.evidence}</legend>
    ${unproven ? html`<p class="note ${unproven.severity}">${unproven.text}</p>` : nothing}
    ${answer.evidence.map((evidence, place) => evidenceItem(desk, item, evidence, place))}
    ${suggestions(desk, id, stillUsual(item, answer))}
    <p class="actions"><button @click=${(event: Event) => void add(desk, id, event)}>${words.add}</button></p>
  </fieldset>`;
}

function evidenceItem(desk: Desk, item: AssessedItem, evidence: EvidenceItem, place: number): TemplateResult {
  const words = detailsMessages[desk.language];
  const { id } = item.requirement;
  const put = (part: Partial<EvidenceItem>, field: string) =>
    changeAnswer(desk, id, (one) => withEvidencePart(one, place, part), `evidence:${place}:${field}`);
  const remove = () => changeAnswer(desk, id, (one) => withoutEvidence(one, place));
  const name = evidence.document.trim() || words.item(place + 1);
  // The sentence tells which day came: that is how its document is known.
  const dated = fieldProblem(
    desk,
    item,
    'evidence',
    ({ facts }) => Boolean(evidence.date) && facts['came'] === evidence.date?.slice(0, 64),
    `-${place}`,
  );
  return html`<div class="proof" role="group" aria-label=${name}>
    <div class="fields">
      ${textField({ name: words.document, value: evidence.document, put: (document) => put({ document }, 'document') })}
      ${dateField(words.date, evidence.date, (date) => put({ date }, 'date'), dated)}
      ${textField({ name: words.place, value: evidence.place, put: (typed) => put({ place: typed }, 'place') })}
      ${textField({ name: words.note, value: evidence.note, put: (note) => put({ note }, 'note') })}
    </div>
    <button class="link danger" @click=${(event: Event) => void removingItself(desk, event, remove)}>
      ${words.remove(name)}
    </button>
  </div>`;
}

function suggestions(desk: Desk, id: string, usual: readonly string[]): TemplateResult | typeof nothing {
  if (!usual.length) return nothing;
  const words = detailsMessages[desk.language];
  const take = (document: string) => changeAnswer(desk, id, (one) => withEvidence(one, document));
  return html`<div class="usual">
    <span class="quiet">${words.usual}</span>
    ${usual.map(
      (document) =>
        html`<button
          aria-label=${words.addUsual(document)}
          @click=${(event: Event) => void removingItself(desk, event, () => take(document))}
        >
          <span aria-hidden="true">+</span> ${document}
        </button>`,
    )}
  </div>`;
}

/** Another document, with the cursor in its name. */
async function add(desk: Desk, id: string, { currentTarget }: Event): Promise<void> {
  const all = (currentTarget as Element).closest('.proofs');
  changeAnswer(desk, id, (one) => withEvidence(one, ''));
  await desk.drawn();
  [...(all?.querySelectorAll<HTMLElement>('.proof') ?? [])].at(-1)?.querySelector('input')?.focus();
}
