import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  loadReadiness,
  type AssessedFactory,
  type AssessmentChange,
} from '../../../src/calculators/index.ts';
import { selectField } from '../../foundation/parts/controls.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { compareMessages } from '../messages/compare.ts';
import { percent, wholePercent } from '../view/figure-text.ts';

const { compareAssessments } = await loadReadiness.comparison();

interface Pair {
  readonly before: string;
  readonly after: string;
}

/** Per element the assessments that are held against each other. */
const pairs = new WeakMap<object, Partial<Pair>>();

/** The pair to compare: as chosen, else the one on the desk with the one before it. */
export function pairOf(
  ids: readonly string[],
  present: string,
  chosen: Partial<Pair> = {},
): Pair | undefined {
  if (ids.length < 2) return undefined;
  const known = (id: string | undefined) => (id !== undefined && ids.includes(id) ? id : undefined);
  const place = Math.max(1, ids.indexOf(present));
  return {
    before: known(chosen.before) ?? ids[place - 1]!,
    after: known(chosen.after) ?? ids[place]!,
  };
}

/** Two assessments of the file beside each other: the gates, each dimension, and every answer that is another now. */
export function comparison(
  desk: Desk,
  judged: ReadonlyMap<string, AssessedFactory>,
): TemplateResult | typeof nothing {
  const { host, language } = desk;
  const words = compareMessages[language];
  const pair = pairOf([...judged.keys()], desk.assessment.id, pairs.get(host));
  const [before, after] = [pair && judged.get(pair.before), pair && judged.get(pair.after)];
  if (!pair || !before || !after) return nothing;
  const options = Object.fromEntries([...judged].map(([id, { assessment }]) => [id, assessment.date]));
  const choose = (part: Partial<Pair>) => {
    pairs.set(host, { ...pair, ...part });
    desk.refresh();
  };
  const change = compareAssessments(before, after);
  return html`<h4>${words.two}</h4>
    <div class="fields">
      ${selectField({ name: words.before, value: pair.before, options, put: (id) => choose({ before: id }) })}
      ${selectField({ name: words.after, value: pair.after, options, put: (id) => choose({ after: id }) })}
    </div>
    ${table(desk, change)} ${changedAnswers(desk, change)}
    <p class="note">${words.otherText}</p>`;
}

/** By how many whole points a share has changed, as both are shown. */
export function pointsBetween(before: number | undefined, after: number | undefined): string {
  if (before === undefined || after === undefined) return '—';
  const points = wholePercent(after) - wholePercent(before);
  return (points > 0 ? '+' : '') + formatNumber(points);
}

const shown = (share: number | undefined): string => (share === undefined ? '—' : percent(share));

function table({ language, texts, collection }: Desk, change: AssessmentChange): TemplateResult {
  const words = compareMessages[language];
  const row = (name: string, { before, after }: { before?: number; after?: number }): Figure => ({
    name,
    values: [shown(before), shown(after), pointsBetween(before, after)],
  });
  const { gates, total, coverage, dimensions } = change;
  return figureTable(
    texts.scores.dimensions,
    [change.from, change.to, words.change],
    [
      {
        name: words.gates,
        values: [texts.gates[gates.before], texts.gates[gates.after], ''],
      },
      ...dimensions.map((one) => row(`${one.dimension} ${collection.titles[one.dimension] ?? ''}`, one)),
      { ...row(words.score, total), total: true },
      row(words.coverage, coverage),
    ],
  );
}

function changedAnswers({ language, texts, collection }: Desk, { answers }: AssessmentChange) {
  const words = compareMessages[language];
  if (!answers.length) return html`<p>${words.unchanged}</p>`;
  const asked = new Map(collection.requirements.map((one) => [one.id, one]));
  return html`<p><b>${words.changed(answers.length)}</b></p>
    <ul class="changes" role="list">
      ${answers.map(
        ({ requirement, before, after }) =>
          html`<li>
            <span class="num quiet">${asked.get(requirement)?.clause}</span>
            <span>${asked.get(requirement)?.text}</span>
            <b class=${after === 'met' ? 'met' : after === 'not' ? 'warn' : ''}>
              ${texts.answers[before]} → ${texts.answers[after]}
            </b>
          </li>`,
      )}
    </ul>`;
}
