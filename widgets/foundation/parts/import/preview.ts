import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../src/calculators/index.ts';
import type { PasteWords } from '../../messages/paste.ts';
import type { PastedRow, PasteEntry, Reading } from './reading.ts';
import { MORE_ROWS, rowsToDraw } from './rows-to-draw.ts';

/** What the preview is drawn with. */
export interface PreviewOptions<Entry, Row> {
  readonly title: string;
  readonly language: Language;
  readonly words: PasteWords;
  readonly reading: Extract<Reading<Row>, { readonly ok: true }>;
  /** How many rows are drawn. */
  readonly count: number;
  /** Whether the rows are being read anew. */
  readonly isRunning: boolean;
  readonly entries: readonly Entry[];
  readonly setRoles: (roles: readonly (string | undefined)[]) => void;
  readonly choose: (row: number, entry: Entry) => void;
  readonly showMore: () => void;
  readonly add: () => void;
  /** Takes at once what was found and is only similar. */
  readonly confirm?: { readonly label: string; readonly take: () => void } | undefined;
}

/** The rows that can be added: those that were joined to another come with it. */
export const rowsToAdd = <Row extends PastedRow<unknown>>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ ok, joinedTo }) => ok && joinedTo === undefined);

/** What was read, before anything is added: how every row ended, and the rows with what they would become. */
export function preview<Entry extends PasteEntry, Row extends PastedRow<Entry>>(
  options: PreviewOptions<Entry, Row>,
): TemplateResult {
  const { words: m, reading, count, confirm, title } = options;
  const { roles, rows, counts } = reading;
  const drawn = rowsToDraw(rows, count);
  const toAdd = rowsToAdd(rows).length;
  const left = rows.length - drawn.length;
  const setRole = (place: number, role: string) =>
    options.setRoles(roles.map((one, index) => (index === place ? role || undefined : one)));
  return html`<p class="quiet" data-ended>${m.ended(counts)}</p>
    ${confirm ? html`<button @click=${confirm.take}>${confirm.label}</button>` : nothing}
    <div class="scroll long" tabindex="0" role="group" aria-label=${title}>
      <table class="pasted">
        <thead>
          <tr>
            <th scope="col">${m.row}</th>
            ${roles.map((role, place) => html`<th scope="col">${roleChoice(m, role, place, setRole)}</th>`)}
            <th scope="col">${m.becomes}</th>
          </tr>
        </thead>
        <tbody>
          ${drawn.map((row) => rowView(options, row))}
        </tbody>
      </table>
    </div>
    ${
      left
        ? html`<p class="actions">
            <button @click=${options.showMore}>${m.more(Math.min(left, MORE_ROWS))}</button>
            <span class="quiet">${m.drawn(drawn.length, rows.length)}</span>
          </p>`
        : nothing
    }
    <p class="actions">
      <button class="primary" ?disabled=${!toAdd || options.isRunning} @click=${options.add}>
        ${counts.joined ? m.addJoined(toAdd, counts.read + counts.joined) : m.add(toAdd)}
      </button>
    </p>`;
}

function rowView<Entry extends PasteEntry, Row extends PastedRow<Entry>>(
  { words: m, entries, language, choose }: PreviewOptions<Entry, Row>,
  row: Row,
): TemplateResult {
  const take = ({ target }: Event) => {
    const entry = entries.find(({ id }) => id === (target as HTMLSelectElement).value);
    if (entry) choose(row.row, entry);
  };
  const unknown = !row.entry || row.fit !== 'exact';
  return html`<tr class=${row.ok ? '' : 'wrong'}>
    <th scope="row" class="num">${row.row + 1}</th>
    ${row.cells.map((cell) => html`<td>${cell}</td>`)}
    <td>
      ${row.entry ? html`<b>${row.entry.name[language]}</b>` : nothing}
      ${
        unknown && row.suggestions.length
          ? html`<select aria-label=${m.choose(row.row + 1)} @change=${take}>
              <option value="">${m.chooseOther}</option>
              ${row.suggestions.map(({ id, name }) => html`<option value=${id}>${name[language]}</option>`)}
            </select>`
          : nothing
      }
      ${row.problems.map(({ code, severity, facts }) => html`<small class=${severity}>${m.problems[code]?.(facts)}</small>`)}
    </td>
  </tr>`;
}

const roleChoice = (
  m: PasteWords,
  role: string | undefined,
  place: number,
  setRole: (place: number, role: string) => void,
): TemplateResult =>
  html`<select
    aria-label=${m.columnOf(place + 1)}
    @change=${({ target }: Event) => setRole(place, (target as HTMLSelectElement).value)}
  >
    ${Object.entries(m.roles).map(([id, name]) => html`<option value=${id} .selected=${id === (role ?? '')}>${name}</option>`)}
  </select>`;
