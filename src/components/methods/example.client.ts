import type { FactoryFile } from '../../calculators/index.ts';
import { loadWidget } from '../embed/load-widget.ts';
import { startExampleSwitch } from '../own-numbers/example-switch.client.ts';
import { startWhatIfs } from '../own-numbers/what-if.client.ts';

startExampleSwitch();
startWhatIfs();

const example = document.querySelector('.calculator[data-example]');

/** Hands the example to the element. Its checksum is of the file as it was written, and none of the element's. */
async function show(element: Element, path: string): Promise<void> {
  const [response] = await Promise.all([fetch(path), loadWidget(element.localName)]);
  if (!response.ok) throw new Error(`${path} answered ${response.status}; 200 was expected.`);
  const { checksum: _, ...factory } = (await response.json()) as FactoryFile & { checksum?: string };
  await customElements.whenDefined(element.localName);
  Object.assign(element, { factory });
}

// Most readers come for a formula: the calculator is fetched by those who scroll to it.
if (example) {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void show(example, example.getAttribute('data-example') ?? '');
    },
    { rootMargin: '600px' },
  );
  seen.observe(example);
}
