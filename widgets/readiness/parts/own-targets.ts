import { html, nothing, type TemplateResult } from 'lit';
import {
  loadReadiness,
  type Assessment,
  type ComparedTarget,
  type OwnTarget,
} from '../../../src/calculators/index.ts';
import { selectField, textField, type FieldProblem } from '../../foundation/parts/controls.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import type { Desk } from '../desk.ts';
import { indicatorsMessages } from '../messages/indicators.ts';
import { sentenceBeside } from './field-problem.ts';

const { compareTargets } = await loadReadiness.indicators();

/** What the factory set itself: to add, to change, to take away. */
export function ownTargets(desk: Desk): TemplateResult {
  const m = indicatorsMessages[desk.language];
  return html`<h4>${m.targets}</h4>
    <p class="quiet">${m.targetsLead}</p>
    <div>
      ${compareTargets(desk.assessment.targets).map((one, place) => fields(desk, one, place + 1))}
      <button @click=${() => desk.change(withTarget)}>${m.add}</button>
    </div>`;
}

function fields(desk: Desk, { target, reached, problems }: ComparedTarget, place: number): TemplateResult {
  const m = indicatorsMessages[desk.language];
  const { id } = target;
  const put = (part: Partial<OwnTarget>, group?: string) =>
    desk.change((assessment) => withChanged(assessment, id, part), group && `${id}:${group}`);
  const problemAt = (key: string): FieldProblem | undefined => {
    const problem = problems.find(({ field }) => field === key);
    return problem && sentenceBeside(desk, problem, `${id}-${key}`);
  };
  const text = (key: 'name' | 'unit' | 'document') =>
    textField({ name: m.fields[key], value: target[key], put: (typed) => put({ [key]: typed }, key) });
  const number = (key: 'actual' | 'target') =>
    textField({
      name: m.fields[key],
      value: target[key],
      mode: 'decimal',
      ...(target.unit?.trim() && { unit: target.unit }),
      problem: problemAt(key),
      put: (typed) => put({ [key]: typed }, key),
    });
  const name = target.name.trim() || `${m.item} ${place}`;
  const remove = () => desk.change((assessment) => withoutTarget(assessment, id));
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="fields">
      ${text('name')} ${text('unit')} ${number('actual')} ${number('target')}
      ${selectField({ name: m.fields.better, value: target.better, options: m.better, put: (better) => put({ better }) })}
      ${text('document')}
    </div>
    ${reached === undefined ? nothing : html`<p class=${reached ? 'met' : 'note'}>${reached ? m.reached : m.notReached}</p>`}
    <button class="danger" @click=${(event: Event) => void removingItself(desk, event, remove)}>
      ${m.remove(name)}
    </button>
  </fieldset>`;
}

/** The assessment with one more target, still to be filled in. */
export function withTarget(assessment: Assessment): Assessment {
  const used = assessment.targets.map(({ id }) => Number(/^target-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const fresh: OwnTarget = { id: `target-${Math.max(0, ...used) + 1}`, name: '', better: 'lower' };
  return { ...assessment, targets: [...assessment.targets, fresh] };
}

/** The assessment with one of its targets changed. */
export const withChanged = (assessment: Assessment, id: string, part: Partial<OwnTarget>): Assessment => ({
  ...assessment,
  targets: assessment.targets.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

/** The assessment without one of its targets. */
export const withoutTarget = (assessment: Assessment, id: string): Assessment => ({
  ...assessment,
  targets: assessment.targets.filter((one) => one.id !== id),
});
