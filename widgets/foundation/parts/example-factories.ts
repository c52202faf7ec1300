import { html, nothing, type TemplateResult } from 'lit';
import { load, type ExampleFactory, type FactoryFile } from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import { exampleFactoriesMessages } from '../messages/example-factories.ts';

const { exampleFactories } = await load.exampleFactories();

/** Per element the example that was chosen while data are there: it is taken once the reader says so. */
const asked = new WeakMap<object, ExampleFactory>();

/** The desk of a calculator that offers whole factories. */
type ExamplesDesk = FileDesk & { readonly t: { readonly panels: { readonly examples: string } } };

/** Factories to look at and to change into one's own. One is a whole file, so it takes the place of what is there. */
export function panel(desk: ExamplesDesk, close: () => void): TemplateResult {
  const { t, language, host } = desk;
  const m = exampleFactoriesMessages[language];
  const take = (example: ExampleFactory) => {
    asked.delete(host);
    void desk.openFactory(example.file(language)).then((opened) => opened && close());
  };
  const choose = (example: ExampleFactory) => {
    if (!isOccupied(desk.factory)) return take(example);
    asked.set(host, example);
    desk.refresh();
  };
  return html`<h3>${t.panels.examples}</h3>
    <p class="quiet">${m.lead}</p>
    <ul class="templates" role="list">
      ${exampleFactories.map(
        (example) =>
          html`<li>
            <button @click=${() => choose(example)}>${example.name[language]}</button>
            <span class="quiet">${example.about[language]}</span>
            ${
              asked.get(host) === example
                ? html`<p role="alert">
                    ${m.occupied} <button class="danger" @click=${() => take(example)}>${m.replace}</button>
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** Whether a file holds anything that a reader would miss. */
export const isOccupied = ({ entity, ...file }: FactoryFile): boolean =>
  entity.name.trim() !== '' ||
  [file.emissions, file.footprint, file.offset, file.readiness, file.measures].some(
    (section) => section !== undefined,
  );
