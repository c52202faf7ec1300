import { html, type TemplateResult } from 'lit';
import { loadEmissions, nextLineId, type Line, type SourceEntry } from '../../../src/calculators/index.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import { pastePanel } from '../../foundation/parts/paste-panel.ts';
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

/** Sources from a spreadsheet, or from the usual ones of an industry. */
export const panel = pastePanel<Desk, SourceEntry, Row>({
  title: ({ t }) => t.panels.paste,
  words: ({ language }) => pasteMessages[language],
  entries: sourceEntries(),
  prepare: ({ catalogue }) => loadAllKinds(catalogue),
  read: (desk, text, roles, chosen) => {
    const reading = paste.readTable(text);
    if (!reading.ok) return reading;
    const guessed = paste.guessColumns(reading.table);
    const columns = { ...guessed, roles: (roles as Columns['roles'] | undefined) ?? guessed.roles };
    const rows = paste.interpretRows(reading.table, columns, {
      entries: sourceEntries(),
      inventory: desk.inventory,
      catalogue: desk.catalogue,
      chosen,
    });
    return { ok: true, roles: columns.roles, rows };
  },
  add,
  instead: templates,
});

/** Adds the rows that are fine, with the sites they name. */
async function add(desk: Desk, rows: readonly Row[]): Promise<boolean> {
  const names = [...new Set(rows.flatMap(({ newSite }) => newSite ?? []))];
  const lines = rows.flatMap(({ line }) => (line ? [{ ...line, id: '' }] : []));
  if (!(await desk.loadToAdd(lines))) return false;
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
