import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, QuantifiedLine } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

/** A problem as a sentence. */
export const sentence = ({ texts }: Desk, { code, facts }: Problem): string => texts.problems[code](facts);

/** What stands right below a row: its errors and questions. Empty rows that were just added keep quiet. */
export function rowProblems(desk: Desk, { line, problems }: QuantifiedLine, id: string): TemplateResult | typeof nothing {
  const told = problems.filter(({ severity }) => severity !== 'note');
  if (!told.length) return nothing;
  return html`<ul class="messages" id=${id} role="list">
    ${told.map(
      (problem) => html`<li class=${problem.severity}>
        ${problem.field && desk.texts.fields[problem.field] && !isMain(problem.field)
          ? html`<b>${desk.texts.fields[problem.field]}</b> `
          : nothing}${sentence(desk, problem)}
      </li>`,
    )}
  </ul>`;
  function isMain(field: string): boolean {
    return field === 'quantity' && !('charge' in line.fields);
  }
}
