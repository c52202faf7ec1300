import { html, type TemplateResult } from 'lit';
import {
  omittedFlows,
  stages,
  type FootprintStudy,
  type Omission,
  type OmittedFlow,
  type Stage,
} from '../../../src/calculators/index.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import type { Desk } from '../desk.ts';
import { studyProblem } from './study-problem.ts';

/** The criteria of cut-off and every flow that was left out by them. */
export function cutOff(desk: Desk): TemplateResult {
  const { t, study } = desk;
  const put = (part: Partial<FootprintStudy['cutOff']>, group?: string) =>
    desk.change((one) => ({ ...one, cutOff: { ...one.cutOff, ...part } }), group);
  return html`<section aria-label=${t.method.cutOff}>
    <h4>${t.method.cutOff}</h4>
    <div class="fields">
      ${textField({ name: t.method.perFlow, value: study.cutOff.perFlow, mode: 'decimal', unit: '%', put: (perFlow) => put({ perFlow }, 'perFlow') })}
      ${textField({ name: t.method.total, value: study.cutOff.total, mode: 'decimal', unit: '%', put: (total) => put({ total }, 'cutOffTotal') })}
    </div>
    <p class="quiet">${t.method.convention}</p>
    ${study.cutOff.omissions.map((omission) => omissionFields(desk, omission))}
    ${problemsOf(desk, (field) => !field.startsWith('omission-'))}
    <button @click=${() => put({ omissions: [...study.cutOff.omissions, fresh(study)] })}>
      ${t.method.addOmission}
    </button>
  </section>`;
}

/** What is wrong with fields that `fits` takes, where they are. */
function problemsOf(desk: Desk, fits: (field: string) => boolean): readonly TemplateResult[] {
  const problems = desk.analysis?.cutOff.problems ?? [];
  return problems.filter(({ field = '' }) => fits(field)).map((problem) => studyProblem(desk, problem, true));
}

function fresh({ cutOff: { omissions } }: FootprintStudy): Omission {
  const used = omissions.map(({ id }) => Number(/^omission-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return {
    id: `omission-${Math.max(0, ...used) + 1}`,
    name: '',
    stage: 'raw-materials',
    flow: 'auxiliary',
    share: '',
    reason: '',
  };
}

function omissionFields(desk: Desk, omission: Omission): TemplateResult {
  const { t, texts } = desk;
  const { id } = omission;
  const set = (part: Partial<Omission>, group?: string) =>
    desk.change(
      (study) => ({
        ...study,
        cutOff: {
          ...study.cutOff,
          omissions: study.cutOff.omissions.map((one) => (one.id === id ? { ...one, ...part } : one)),
        },
      }),
      group && `${id}:${group}`,
    );
  const remove = () =>
    desk.change((study) => ({
      ...study,
      cutOff: { ...study.cutOff, omissions: study.cutOff.omissions.filter((one) => one.id !== id) },
    }));
  const inStage = Object.fromEntries(stages.map((stage) => [stage, texts.stages[stage]])) as Record<
    Stage,
    string
  >;
  const flows = Object.fromEntries(omittedFlows.map((flow) => [flow, texts.omittedFlows[flow]])) as Record<
    OmittedFlow,
    string
  >;
  const name = omission.name || t.method.omission;
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="fields">
      ${textField({ name: t.method.omission, value: omission.name, put: (typed) => set({ name: typed }, 'name') })}
      ${selectField({ name: t.place.stage, value: omission.stage, options: inStage, put: (stage) => set({ stage }) })}
      ${selectField({ name: t.method.flow, value: omission.flow, options: flows, put: (flow) => set({ flow }) })}
      ${textField({ name: t.method.estimate, value: omission.share, mode: 'decimal', unit: '%', put: (share) => set({ share }, 'share') })}
      ${textField({ name: t.method.why, value: omission.reason, put: (reason) => set({ reason }, 'reason') })}
    </div>
    ${problemsOf(desk, (field) => field.startsWith(`${id}/`))}
    <button class="danger" @click=${(event: Event) => void removingItself(desk, event, remove)}>
      ${t.method.removeOmission(name)}
    </button>
  </fieldset>`;
}
