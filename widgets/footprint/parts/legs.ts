import { html, nothing, type TemplateResult } from 'lit';
import type {
  FootprintLine,
  Leg,
  QuantifiedFootprintLine,
  QuantifiedLeg,
} from '../../../src/calculators/index.ts';
import { changeLine, withoutOverrides } from '../../foundation/desk.ts';
import { removingItself } from '../../foundation/parts/keep-focus.ts';
import { fieldView } from '../../foundation/parts/line-fields.ts';
import type { Desk } from '../desk.ts';

/** The legs of a transport, each a form of its own; a kind without legs shows nothing. */
export function legs(desk: Desk, entry: QuantifiedFootprintLine): TemplateResult | typeof nothing {
  const { line } = entry;
  const { t } = desk;
  if (!desk.catalogue.kind(line.kind)?.leg) return nothing;
  return html`<section aria-label=${t.legs.title}>
    <h4>${t.legs.title}</h4>
    ${entry.legs.map((leg, place) => legFields(desk, entry, leg, place + 1))}
    <button @click=${() => changeLine(desk, line.id, withLeg)}>${t.legs.add}</button>
  </section>`;
}

function legFields(
  desk: Desk,
  entry: QuantifiedFootprintLine,
  { leg, fields }: QuantifiedLeg,
  number: number,
): TemplateResult {
  const { t } = desk;
  const { line } = entry;
  // A leg is drawn as a line of its own: its fields and problems, changed within its line.
  const own = legDesk(desk, line, leg);
  const problems = entry.problems.flatMap((problem) => {
    const [id, field] = (problem.field ?? '').split('/');
    return id === leg.id ? [{ ...problem, field: field ?? '' }] : [];
  });
  const drawn = {
    ...entry,
    line: { ...line, id: `${line.id}-${leg.id}`, fields: leg.fields },
    fields,
    problems,
  };
  return html`<fieldset>
    <legend>${t.legs.leg(number)}</legend>
    <div class="fields">${fields.map((field) => fieldView(own, drawn, field))}</div>
    <button
      class="danger"
      @click=${(event: Event) => void removingItself(desk, event, () => changeLine(desk, line.id, (one) => withoutLeg(one, leg.id)))}
    >
      ${t.legs.remove(number)}
    </button>
  </fieldset>`;
}

/** The desk as a leg sees it: what is changed of “the line” is changed of the leg. */
function legDesk(desk: Desk, line: FootprintLine, leg: Leg): Desk {
  return {
    ...desk,
    changeLines: (change, group) => {
      const [changed] = change([{ ...line, id: `${line.id}-${leg.id}`, fields: leg.fields }]);
      if (!changed) return;
      desk.changeLines(
        (lines) => lines.map((one) => (one.id === line.id ? withFields(one, leg, changed.fields) : one)),
        group,
      );
    },
  };
}

/** Another factor isn't what a number of the reader's was put in place of, so that goes with the one before. */
function withFields(line: FootprintLine, leg: Leg, fields: Leg['fields']): FootprintLine {
  const legs = (line.legs ?? []).map((other) => (other.id === leg.id ? { ...other, fields } : other));
  const next = { ...line, legs };
  return fields['factor'] === leg.fields['factor'] ? next : withoutOverrides(next, `${leg.id}/`);
}

function withLeg(line: FootprintLine): FootprintLine {
  const legs = line.legs ?? [];
  const used = legs.map(({ id }) => Number(/^leg-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return { ...line, legs: [...legs, { id: `leg-${Math.max(0, ...used) + 1}`, fields: {} }] };
}

/** With the leg go the numbers that were put in place of its own: the next leg may get its id. */
const withoutLeg = (line: FootprintLine, id: string): FootprintLine =>
  withoutOverrides({ ...line, legs: (line.legs ?? []).filter((leg) => leg.id !== id) }, `${id}/`);
