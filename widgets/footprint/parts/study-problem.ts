import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

type Problem = NonNullable<Desk['analysis']>['problems'][number];

/**
 * A problem of the study as a whole in a sentence. One that is about a field of an omission names the field, and the
 * omission as well unless it stands beside it (`beside`).
 */
export function studyProblem(desk: Desk, problem: Problem, beside = false): TemplateResult {
  const { t, study } = desk;
  const [id, key = ''] = (problem.field ?? '').split('/');
  const omission = study.cutOff.omissions.find((one) => one.id === id);
  const fields: Readonly<Record<string, string>> = { share: t.method.estimate, reason: t.method.why };
  const names = omission
    ? [beside ? undefined : omission.name || t.method.omission, fields[key]].filter(Boolean)
    : [];
  return html`<p class="problem ${problem.severity}">
    ${names.length ? html`<b>${names.join(' · ')}</b> ` : nothing}${desk.say(problem)}
  </p>`;
}
