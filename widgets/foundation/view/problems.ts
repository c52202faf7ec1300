import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldName,
  type EnteredLine,
  type LineProblem,
  type QuantifiedEntry,
} from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import { mainField } from './field-value.ts';

/** What a row tells: its errors and questions. An amount that isn't typed yet needs no reproach. */
export function toldProblems({ fields, problems }: QuantifiedEntry): readonly LineProblem<string>[] {
  const main = mainField(fields)?.key;
  return problems.filter(
    ({ severity, code, field }) => severity !== 'note' && !(code === 'missing' && field === main),
  );
}

/** The sentences right below a row; what isn't about its amount names what it is about. */
export function rowProblems(
  desk: LineDesk,
  told: readonly LineProblem<string>[],
  id: string,
  { kind, main }: { readonly kind: string; readonly main: string | undefined },
): TemplateResult | typeof nothing {
  if (!told.length) return nothing;
  const { terms } = desk.texts;
  const name = ({ field }: LineProblem<string>): string => {
    if (field === undefined || field === main) return '';
    // Of a part of the line, such as a leg, the field is named.
    const key = field.slice(field.lastIndexOf('/') + 1);
    return fieldName(desk.texts, kind, key) ?? (terms as Record<string, string>)[key] ?? '';
  };
  return html`<ul class="messages" id=${id} role="list">
    ${told.map(
      (problem) =>
        html`<li class=${problem.severity}>
          ${name(problem) ? html`<b>${name(problem)}</b> ` : nothing}${desk.say(problem)}
        </li>`,
    )}
  </ul>`;
}

/** Whether a line can't be counted by its amount alone: a pressure, a factor, a month, a document is missing. */
export function asksForMore({ line, fields }: QuantifiedEntry): boolean {
  const main = mainField(fields);
  return lacksAny(
    fields.filter((field) => field !== main),
    line.fields,
  );
}

/** Whether something is not filled in yet that must be. */
export function lacksAny(fields: QuantifiedEntry['fields'], given: EnteredLine['fields']): boolean {
  return fields.some(
    (field) =>
      (field.type === 'choice' ? field.mustChoose : !field.optional) && given[field.key] === undefined,
  );
}
