import { $shown } from './example-store';
import { whenFactory } from './find-factory';
import { ownWords } from './page-language';

/** The line above a method's example: where a factory is kept it becomes the switch between example and factory. */
export function startExampleSwitch(): void {
  const line = document.querySelector<HTMLElement>('[data-own-switch]');
  const built = document.querySelector<HTMLElement>('[data-built-example]');
  if (!line || !built) return;
  whenFactory(() => offerSwitch(line, built));
}

async function offerSwitch(line: HTMLElement, built: HTMLElement): Promise<void> {
  const { switch: t, loading, failed } = await ownWords();
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.className = 'visually-hidden';
  legend.textContent = t.label;
  group.append(legend);
  const said = document.createElement('output');
  const own = document.createElement('div');
  own.className = 'own-example';
  own.hidden = true;
  built.after(own);
  const choose = async (shown: 'example' | 'own') => {
    $shown.set(shown);
    if (shown === 'example') {
      built.hidden = false;
      own.hidden = true;
      said.value = t.back;
      return;
    }
    said.value = loading;
    try {
      const { drawExample } = await import('./example-panel');
      const text = await drawExample(line.dataset['ownSwitch'] ?? '', own);
      if ($shown.get() !== 'own') return;
      said.value = text;
      built.hidden = true;
      own.hidden = false;
    } catch {
      said.value = failed;
    }
  };
  for (const shown of ['example', 'own'] as const) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'own-switch', value: shown, checked: shown === $shown.get() });
    input.addEventListener('change', () => void choose(shown));
    label.append(input, t[shown]);
    group.append(label);
  }
  // In the place of the sentence, which keeps its room: nothing below moves.
  line.classList.add('ready');
  line.append(group);
  line.after(said);
} // prettier-ignore
