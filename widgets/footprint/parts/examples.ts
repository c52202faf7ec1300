import { html, type TemplateResult } from 'lit';
import { loadFootprint, type ExampleProduct } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

const [{ exampleProducts }, { loadFor }] = await Promise.all([
  loadFootprint.examples(),
  loadFootprint.catalogue(),
]);

/** Complete products to look at and to change into one's own. They come beside what is there, never in its place. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language } = desk;
  return html`<h3>${t.panels.examples}</h3>
    <ul class="templates" role="list">
      ${exampleProducts.map(
        (example) =>
          html`<li>
            <button @click=${() => void take(desk, example, close)}>${example.name[language]}</button>
            <span class="quiet">${example.about[language]}</span>
          </li>`,
      )}
    </ul>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

async function take(desk: Desk, example: ExampleProduct, close: () => void): Promise<void> {
  const studies = example.studies(desk.language);
  await loadFor(desk.catalogue, studies);
  desk.addStudies(studies);
  close();
}
