import { html, nothing, type TemplateResult } from 'lit';
import { loadEmissions, nextLineId, type Line, type SourceEntry } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';
import { withSite } from './sites.ts';

const [paste, { sourceEntries }, { loadAllKinds }, { industryTemplates }] = await Promise.all([
  loadEmissions.paste(),
  loadEmissions.sourceSearch(),
  loadEmissions.catalogue(),
  loadEmissions.templates(),
]);

type Columns = ReturnType<typeof paste.guessColumns>;
type Row = ReturnType<typeof paste.interpretRows>[number];

interface Pasted {
  readonly text: string;
  readonly roles?: Columns['roles'];
  readonly chosen: ReadonlyMap<number, SourceEntry>;
}

/** What was pasted, one per desk; it stays while the reader looks at something else. */
const pasted = new WeakMap<object, Pasted>();
const nothingYet: Pasted = { text: '', chosen: new Map() };

/** Rows from a spreadsheet, with a preview in which every column and every row can be put right before anything is added. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  const current = pasted.get(desk.host) ?? nothingYet;
  const set = (next: Partial<Pasted>) => {
    pasted.set(desk.host, { ...current, ...next });
    void loadAllKinds(desk.catalogue).then(desk.refresh);
  };
  const m = pasteMessages[desk.language];
  return html`<h3>${t.panels.paste}</h3>
    <label class="field wide">
      <span>${m.lead}</span>
      <textarea
        rows="5"
        spellcheck="false"
        placeholder=${m.placeholder}
        .value=${current.text}
        @input=${({ target }: InputEvent) =>
          set({ text: (target as HTMLTextAreaElement).value, roles: undefined, chosen: new Map() })}
      ></textarea>
    </label>
    ${current.text.trim() ? preview(desk, current, set, close) : templates(desk, close)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function preview(
  desk: Desk,
  current: Pasted,
  set: (next: Partial<Pasted>) => void,
  close: () => void,
): TemplateResult {
  const m = pasteMessages[desk.language];
  const reading = paste.readTable(current.text);
  if (!reading.ok)
    return html`<p class="problem" role="alert">
      ${m.tableProblem(reading.problem.code, reading.problem.facts)}
    </p>`;
  const { table } = reading;
  const guessed = paste.guessColumns(table);
  const columns = { ...guessed, roles: current.roles ?? guessed.roles };
  const rows = paste.interpretRows(table, columns, {
    entries: sourceEntries(),
    inventory: desk.inventory,
    catalogue: desk.catalogue,
    chosen: current.chosen,
  });
  const good = rows.filter(({ ok }) => ok);
  const bad = rows.filter(({ ok, problems }) => !ok && problems.some(({ severity }) => severity === 'error'));
  const setRole = (place: number, role: string) =>
    set({
      roles: columns.roles.map((one, index) =>
        index === place ? ((role || undefined) as (typeof columns.roles)[number]) : one,
      ),
    });
  return html`<p role="status">${m.found(good.length, bad.length)}</p>
    <div class="scroll" tabindex="0" role="group" aria-label=${desk.t.panels.paste}>
      <table class="pasted">
        <thead>
          <tr>
            <th scope="col">${m.row}</th>
            ${columns.roles.map(
              (role, place) =>
                html`<th scope="col">
                  <select
                    aria-label=${m.columnOf(place + 1)}
                    @change=${({ target }: Event) => setRole(place, (target as HTMLSelectElement).value)}
                  >
                    ${Object.entries(m.roles).map(([id, name]) => html`<option value=${id} .selected=${id === (role ?? '')}>${name}</option>`)}
                  </select>
                </th>`,
            )}
            <th scope="col">${m.becomes}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowView(desk, row, current, set))}
        </tbody>
      </table>
    </div>
    <p class="actions">
      <button class="primary" ?disabled=${!good.length} @click=${() => void add(desk, good, close)}>
        ${m.add(good.length)}
      </button>
    </p>`;
}

function rowView(
  desk: Desk,
  row: Row,
  current: Pasted,
  set: (next: Partial<Pasted>) => void,
): TemplateResult {
  const m = pasteMessages[desk.language];
  const choose = ({ target }: Event) => {
    const entry = sourceEntries().find(({ id }) => id === (target as HTMLSelectElement).value);
    if (entry) set({ chosen: new Map([...current.chosen, [row.row, entry]]) });
  };
  const unknown = !row.entry || row.fit !== 'exact';
  return html`<tr class=${row.ok ? '' : 'wrong'}>
    <th scope="row" class="num">${row.row + 1}</th>
    ${row.cells.map((cell) => html`<td>${cell}</td>`)}
    <td>
      ${row.entry ? html`<b>${row.entry.name[desk.language]}</b>` : nothing}
      ${
        unknown && row.suggestions.length
          ? html`<select aria-label=${m.choose(row.row + 1)} @change=${choose}>
              <option value="">${m.chooseOther}</option>
              ${row.suggestions.map(({ id, name }) => html`<option value=${id}>${name[desk.language]}</option>`)}
            </select>`
          : nothing
      }
      ${row.problems.map(({ code, severity, facts }) => html`<small class=${severity}>${m.problems[code](facts)}</small>`)}
    </td>
  </tr>`;
}

/** Adds the rows that are fine, with the sites they name. */
async function add(desk: Desk, rows: readonly Row[], close: () => void): Promise<void> {
  const names = [...new Set(rows.flatMap(({ newSite }) => newSite ?? []))];
  const lines = rows.flatMap(({ line }) => (line ? [{ ...line, id: '' }] : []));
  if (!(await desk.loadToAdd(lines))) return;
  desk.change((inventory) => {
    let next = names.reduce(withSite, inventory);
    const { sites } = next;
    for (const { line, newSite } of rows) {
      if (!line) continue;
      const site = newSite === undefined ? line.site : sites.find(({ name }) => name === newSite)?.id;
      const added: Line = { ...line, id: nextLineId(next.lines), ...(site && { site }) };
      next = { ...next, lines: [...next.lines, added] };
    }
    return next;
  });
  pasted.delete(desk.host);
  close();
}

/** A started inventory of an industry: its usual sources without amounts. */
function templates(desk: Desk, close: () => void): TemplateResult {
  const m = pasteMessages[desk.language];
  const take = async (lines: readonly Omit<Line, 'id'>[]) => {
    if (await addLines(desk, lines)) close();
  };
  return html`<h4>${m.templates}</h4>
    <ul class="templates" role="list">
      ${industryTemplates.map(
        ({ name, about, lines }) =>
          html`<li>
            <button @click=${() => void take(lines)}>${name[desk.language]}</button>
            <span class="quiet">${about[desk.language]}</span>
          </li>`,
      )}
    </ul>`;
}
