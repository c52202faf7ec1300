import { html, nothing, type TemplateResult } from 'lit';
import { loadOffset, type ExampleLedger, type FactoryFile } from '../../../src/calculators/index.ts';
import type { Desk, OffsetSection } from '../desk.ts';
import { examplesMessages } from '../messages/examples.ts';

const { exampleLedgers } = await loadOffset.examples();

/** Per element the example that was chosen while a ledger is there: it is taken once the reader says so. */
const asked = new WeakMap<object, ExampleLedger>();

/** Ledgers to look at and to change into one's own. Serial numbers count once in a ledger, so one takes the place of what is there. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, host } = desk;
  const m = examplesMessages[language];
  const take = (example: ExampleLedger) => {
    asked.delete(host);
    void put(desk, example).then((done) => done && close());
  };
  const choose = (example: ExampleLedger) => {
    if (!isOccupied(desk)) return take(example);
    asked.set(host, example);
    desk.refresh();
  };
  return html`<h3>${t.panels.examples}</h3>
    <p class="quiet">${m.lead}</p>
    <ul class="templates" role="list">
      ${exampleLedgers.map(
        (example) =>
          html`<li>
            <button @click=${() => choose(example)}>${example.name[language]}</button>
            <span class="quiet">${example.about[language]}</span>
            ${asked.get(host) === example ? confirmation(desk, () => take(example)) : nothing}
          </li>`,
      )}
    </ul>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function confirmation({ language, lots }: Desk, take: () => void): TemplateResult {
  const m = examplesMessages[language];
  return html`<p role="alert">
    ${m.occupied(lots.length)} <button class="danger" @click=${take}>${m.replace}</button>
  </p>`;
}

const isOccupied = ({ lots, claims }: Desk): boolean =>
  lots.length > 0 || claims.some(({ lines, reductions }) => lines.length > 0 || reductions.length > 0);

/** One step of the history, name and all. False where what the ledger needs couldn't be loaded. */
async function put(desk: Desk, example: ExampleLedger): Promise<boolean> {
  const section = example.section(desk.language);
  if (!(await desk.loadToAdd(section.lots))) return false;
  desk.openYear(example.year);
  desk.changeFactory((file) => withExample(file, section, example.entity[desk.language]));
  return true;
}

/** What was cancelled for the example's factory is cancelled for the reader's, where that has a name. */
export function withExample(
  file: FactoryFile,
  { lots = [], claims = [] }: OffsetSection,
  owner: string,
): FactoryFile {
  const name = file.entity.name.trim() || owner;
  const own = lots.map((lot) =>
    lot.fields['beneficiary'] === owner ? { ...lot, fields: { ...lot.fields, beneficiary: name } } : lot,
  );
  // The same name is the same entity: a step takes back what it changed.
  const entity = name === file.entity.name ? file.entity : { ...file.entity, name };
  return { ...file, entity, offset: { lots: own, claims } };
}
