import { html, type TemplateResult } from 'lit';
import {
  gridAreas,
  loadOffset,
  periodOf,
  type ClaimInput,
  type GwpSet,
} from '../../../src/calculators/index.ts';
import { dateField, selectField, type FieldProblem } from '../../foundation/parts/controls.ts';
import { entityFields } from '../../foundation/parts/entity-fields.ts';
import type { Desk } from '../desk.ts';
import { settingsMessages } from '../messages/settings.ts';
import { eligibility, limits } from './eligibility.ts';
import { fieldProblem } from './field-problem.ts';
import { allowances, matchingRules } from './matching-rules.ts';

const { problemsOfInputs } = await loadOffset.inputs();

/** What is wrong with a typed setting, for its field. */
export type ProblemAt = (input: ClaimInput) => FieldProblem | undefined;

/** Whose claim it is, of which period, and by which rules lots are matched. All of it is disclosed with the result. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, claim } = desk;
  const problems = problemsOfInputs(claim);
  const problemAt: ProblemAt = (input) => {
    const problem = problems.get(input);
    return problem && fieldProblem(desk, problem, input.replace('/', '-'));
  };
  return html`<h3>${t.panels.settings}</h3>
    ${entityFields(desk)} ${period(desk, problemAt)} ${matchingRules(desk, problemAt)} ${eligibility(desk)}
    ${limits(desk, problemAt)} ${allowances(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** The areas whose average electricity may take. */
const averages = gridAreas.filter(({ kind }) => kind !== 'residual' && kind !== 'fossil');

const gwpSets: readonly GwpSet[] = ['AR5', 'AR6', 'AR4'];

function period(desk: Desk, problemAt: ProblemAt): TemplateResult {
  const { claim, language } = desk;
  const words = settingsMessages[language];
  const days = { ...periodOf(claim), ...claim.period };
  const put = (part: Partial<typeof days>) =>
    desk.change((one) => ({ ...one, period: { ...periodOf(one), ...one.period, ...part } }));
  // An area that a file names beside the known ones stays chosen until the reader picks another.
  const areas = {
    [claim.area]: claim.area,
    ...Object.fromEntries(averages.map(({ id, name }) => [id, name[language]])),
  };
  return html`<fieldset>
    <legend>${words.period}</legend>
    <div class="fields">
      ${dateField(words.from, days.from, (from) => put({ from }), problemAt('from'))}
      ${dateField(words.to, days.to, (to) => put({ to }), problemAt('to'))}
      ${selectField({
        name: words.area,
        value: claim.area,
        options: areas,
        put: (area) => desk.change((one) => ({ ...one, area })),
      })}
      ${selectField({
        name: words.gwp,
        value: claim.gwp,
        options: Object.fromEntries(gwpSets.map((set) => [set, set])) as Record<GwpSet, string>,
        put: (gwp) => desk.change((one) => ({ ...one, gwp })),
      })}
    </div>
    <p class="note">${words.statedOnly}</p>
  </fieldset>`;
}
