import { html, type TemplateResult } from 'lit';
import {
  loadEmissions,
  nextLineId,
  type ColumnRole,
  type InterpretedSource,
  type Line,
  type SourceEntry,
} from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import { chosenIds, readBeside } from '../../foundation/parts/import/reading.ts';
import { templateButtons } from '../../foundation/parts/import/templates.ts';
import { pastePanel } from '../../foundation/parts/paste-panel.ts';
import type { Desk } from '../desk.ts';
import { pasteMessages } from '../messages/paste.ts';
import { withSite } from './sites.ts';

const [paste, { sourceEntries }, { loadForEntries }, { industryTemplates }] = await Promise.all([
  loadEmissions.paste(),
  loadEmissions.sourceSearch(),
  loadEmissions.catalogue(),
  loadEmissions.templates(),
]);
const entries = sourceEntries();

type Row = InterpretedSource;

/** Sources from a spreadsheet, or from the usual ones of an industry. */
export const panel = pastePanel<Desk, SourceEntry, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  beside: templateButtons({ ...paste, templates: () => paste.importTemplates }),
  entries,
  with: ({ inventory }) => inventory,
  read: ({ inventory, catalogue }, { text, roles, chosen }, told, signal) =>
    readBeside(
      {
        length: text.length,
        asked: { what: 'emissions', text, roles, chosen: chosenIds(chosen), inventory },
        prepare: () => loadForEntries(catalogue, entries),
        here: (pause) =>
          paste.finishInSlices(
            paste.readRows(
              { text, roles: roles as readonly (ColumnRole | undefined)[] | undefined },
              { entries, inventory, catalogue, chosen },
            ),
            pause,
          ),
      },
      told,
      signal,
    ),
  add,
  instead: templates,
});

/** Adds the rows that are fine, with the sites they name. */
async function add(desk: Desk, rows: readonly Row[]): Promise<boolean> {
  const names = [...new Set(rows.flatMap(({ newSite }) => newSite ?? []))];
  const lines = rows.flatMap(({ line }) => (line ? [{ ...line, id: '' }] : []));
  if (!(await desk.loadToAdd(lines))) return false;
  desk.change((inventory) => {
    const next = names.reduce(withSite, inventory);
    const { sites } = next;
    const first = Number(nextLineId(next.lines).slice('line-'.length));
    const added = rows.flatMap(({ line, newSite }): Omit<Line, 'id'>[] => {
      const site = newSite === undefined ? line?.site : sites.find(({ name }) => name === newSite)?.id;
      return line ? [{ ...line, ...(site && { site }) }] : [];
    });
    const lines = added.map((line, place) => ({ ...line, id: `line-${first + place}` }));
    return { ...next, lines: [...next.lines, ...lines] };
  });
  return true;
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
