import { html, nothing, type TemplateResult } from 'lit';
import {
  loadOffset,
  type Claim,
  type OffsetProblemCode,
  type QuantifiedClaim,
  type Reduction,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import type { Desk } from '../desk.ts';
import { reductionsMessages } from '../messages/reductions.ts';
import { findingList } from './check-basis.ts';
import { fieldProblem } from './field-problem.ts';
import { fromPlan } from './from-plan.ts';

const { quantifyClaim } = await loadOffset.quantification();

/** What is said about reductions; the rest is said elsewhere. */
const ABOUT: readonly OffsetProblemCode[] = ['soldAndClaimed', 'reductionWithoutDocument', 'noReductions'];

/** What the factory reduced itself in the year: shown beside the residual, and never taken off it. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, claim, language } = desk;
  const words = reductionsMessages[language];
  const result = desk.result ?? resultOf(desk);
  const findings = result.findings.filter(({ code }) => ABOUT.includes(code));
  return html`<h3>${t.panels.reductions}</h3>
    <p class="quiet">${words.lead}</p>
    <div>
      ${claim.reductions.map((reduction) => fields(desk, reduction, result))}
      <button @click=${() => desk.change(withReduction)}>${words.add}</button>
      ${fromPlan(desk)}
    </div>
    ${
      claim.reductions.length
        ? figureTable(
            `${t.panels.reductions}${t.brackets('tCO₂e')}`,
            [''],
            [
              { name: words.own, values: [tonnes(desk, result.reductions.own.value)], total: true },
              ...(desk.result
                ? [
                    {
                      name: words.residual,
                      values: [tonnes(desk, desk.result.counted.residual.value)],
                      quiet: true,
                    },
                  ]
                : []),
            ],
          )
        : nothing
    }
    <p class="note">${words.notSubtracted}</p>
    ${findingList(desk, findings)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** Reductions may come first, before anything else is entered that the desk has a result of. */
const resultOf = ({ claim, lots, factory, catalogue }: Desk): QuantifiedClaim =>
  quantifyClaim({ claim, lots, entity: factory.entity.name }, catalogue);

function fields(desk: Desk, reduction: Reduction, { reductions }: QuantifiedClaim): TemplateResult {
  const words = reductionsMessages[desk.language];
  const { id } = reduction;
  const put = (part: Partial<Reduction>, group?: string) =>
    desk.change(
      (claim) => ({
        ...claim,
        reductions: claim.reductions.map((one) => (one.id === id ? { ...one, ...part } : one)),
      }),
      group && `${id}:${group}`,
    );
  const remove = () => desk.change((claim) => withoutReduction(claim, id));
  const problem = reductions.entries.find((one) => one.reduction.id === id)?.problem;
  const name = reduction.name.trim() || words.item;
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="fields">
      ${textField({ name: words.name, value: reduction.name, put: (typed) => put({ name: typed }, 'name') })}
      ${textField({ name: words.measure, value: reduction.measure, put: (measure) => put({ measure }, 'measure') })}
      ${textField({
        name: words.tonnes,
        value: reduction.tonnes,
        mode: 'decimal',
        unit: 'tCO₂e',
        problem: problem && problem.code !== 'missing' ? fieldProblem(desk, problem, id) : undefined,
        put: (typed) => put({ tonnes: typed }, 'tonnes'),
      })}
      ${textField({ name: words.document, value: reduction.document, put: (document) => put({ document }, 'document') })}
      ${selectField({ name: words.sold, value: reduction.sold ?? 'no', options: words.soldAs, put: (sold) => put({ sold }) })}
    </div>
    <button class="danger" @click=${(event: Event) => void removingItself(desk, event, remove)}>
      ${words.remove(name)}
    </button>
  </fieldset>`;
}

/** The claim with one more reduction, still to be filled in. */
export function withReduction(claim: Claim): Claim {
  const used = claim.reductions.map(({ id }) => Number(/^reduction-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  const fresh: Reduction = { id: `reduction-${Math.max(0, ...used) + 1}`, name: '', tonnes: '' };
  return { ...claim, reductions: [...claim.reductions, fresh] };
}

/** The claim without one of its reductions. */
export const withoutReduction = (claim: Claim, id: string): Claim => ({
  ...claim,
  reductions: claim.reductions.filter((one) => one.id !== id),
});
