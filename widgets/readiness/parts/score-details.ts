import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  partOf,
  type AssessedItem,
  type DimensionScore,
  type ScorePart,
} from '../../../src/calculators/index.ts';
import { opening } from '../../foundation/parts/opening.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { requirementButton, wholeText } from './requirement-button.ts';
import { oneDecimal } from './score-text.ts';

/** Each dimension down to its clauses and their requirements, with the numbers that make its score. */
export function scoreDetails(desk: Desk): TemplateResult {
  const { result, collection, language } = desk;
  return html`<h4>${resultsMessages[language].openDimensions}</h4>
    ${result.scores.dimensions.map((one) =>
      opening(
        desk,
        `score:${one.dimension}`,
        html`${one.dimension} ${collection.titles[one.dimension]}
          <b class="num">${one.score ? oneDecimal(one.score.value) : '—'}</b>`,
        () => dimensionTable(desk, one),
      ),
    )}`;
}

function dimensionTable(desk: Desk, { dimension, score }: DimensionScore): TemplateResult {
  const m = resultsMessages[desk.language];
  const items = desk.result.items.filter(
    ({ requirement, applicability }) => partOf(requirement) === dimension && applicability !== 'outside',
  );
  const clauses = [...new Set(items.map(({ requirement }) => requirement.clause))];
  const title = `${dimension} ${desk.collection.titles[dimension] ?? ''}`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${title}>
      <table class="figures counted">
        <thead>
          <tr>
            <th scope="col">${m.requirement}</th>
            <th scope="col">${m.answer}</th>
            <th scope="col" class="num">${m.counts}</th>
          </tr>
        </thead>
        ${clauses.map((clause) =>
          clauseRows(
            desk,
            clause,
            items.filter(({ requirement }) => requirement.clause === clause),
            score?.of.find(({ id }) => id === clause),
          ),
        )}
      </table>
    </div>
    ${
      score
        ? html`<p class="formula">
            ${dimension} =
            ${score.of.length > 1 ? `${meanText(score.of, oneDecimal)} = ` : ''}${oneDecimal(score.value)}
          </p>`
        : nothing
    }`;
}

function clauseRows(
  desk: Desk,
  clause: string,
  items: readonly AssessedItem[],
  score: ScorePart | undefined,
): TemplateResult {
  const { texts, collection, language } = desk;
  const m = resultsMessages[language];
  const counted = score?.of ?? [];
  return html`<tbody>
    <tr class="sum">
      <th scope="rowgroup" colspan="2">
        ${clause} ${collection.titles[clause]}
        ${counted.length > 1 ? html`<small class="num quiet">${meanText(counted, shareText)}</small>` : nothing}
      </th>
      <td class="num">${score ? oneDecimal(score.value) : '—'}</td>
    </tr>
    ${items.map((item) => {
      const { requirement, answer, by, scored } = item;
      const part = counted.find(({ id }) => id === requirement.id);
      return html`<tr>
        <th scope="row">${requirementButton(desk, requirement.id)} ${wholeText(requirement)}</th>
        <td>
          ${texts.answers[answer]}
          ${by === 'reader' || by === 'nobody' ? nothing : html`<small class="quiet">${texts.ways[by]}</small>`}
        </td>
        <td class="num">
          ${part ? shareText(part.value) : scored ? (answer === 'unknown' ? m.notYet : '—') : m.optional}
        </td>
      </tr>`;
    })}
  </tbody>`;
}

/** 1, 0.5, 0, or what a measured quantity gives. */
const shareText = (share: number): string => formatNumber(share, { upTo: 3 });

/** The arithmetic of a mean of several numbers: (1 + 0.5) ÷ 2. */
const meanText = (of: readonly ScorePart[], text: (value: number) => string): string =>
  `(${of.map(({ value }) => text(value)).join(' + ')}) ÷ ${of.length}`;
