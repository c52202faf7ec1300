import { h, render } from 'preact';
import { load } from '../../calculators/index.ts';
import type { Language } from '../../guideline/language';
import { pageLanguage } from './page-language';
import { loadReading } from './reading';
import { exampleFactory, ownFactory, type Computed } from './sources';
import { WhatIf } from './WhatIf';

interface Asked {
  readonly panel: HTMLElement;
  /** The address of the example's file. */
  readonly example: string;
  /** Of whose numbers it is asked. */
  readonly shown: 'example' | 'own';
  readonly close: () => void;
}

const examples = new Map<string, Promise<Computed>>();

/** The example of the page is computed once. */
function exampleOnce(address: string, language: Language): Promise<Computed> {
  const known = examples.get(address);
  if (known) return known;
  const computed = exampleFactory(address, language);
  examples.set(address, computed);
  computed.catch(() => examples.delete(address));
  return computed;
}

/** Draws what one changed input does. `question`: the calculator and the question's id, `emissions/less-electricity`. */
export async function drawWhatIf(question: string, { panel, example, shown, close }: Asked): Promise<void> {
  const language = pageLanguage();
  const [{ whatIfs, answerWhatIf }, reading, computed] = await Promise.all([
    load.own(),
    loadReading(language),
    shown === 'own' ? ownFactory(language) : exampleOnce(example, language),
  ]);
  const found = whatIfs.find(({ calculator, id }) => `${calculator}/${id}` === question);
  if (!found) throw new Error(`No question is called “${question}”.`);
  const answer = computed && (await answerWhatIf(computed.factory, found, computed.guideline));
  if (!panel.querySelector('.what-if')) panel.textContent = '';
  const name = computed?.factory.file.entity.name ?? '';
  render(h(WhatIf, { answer, name: name || reading.t.untitled, reading, close }), panel);
}
