import { h, render } from 'preact';
import { load } from '../../calculators/index.ts';
import { ClauseNumbers } from './ClauseNumbers';
import { pageLanguage } from './page-language';
import { loadReading } from './reading';
import { ownFactory } from './sources';

/** Draws a clause's numbers of the open factory into a place. What can't be computed is said there. */
export async function drawClause(clause: string, place: HTMLElement): Promise<void> {
  const language = pageLanguage();
  const reading = await loadReading(language);
  const { t } = reading;
  const say = (text: string) => render(h('p', null, text), place);
  try {
    const computed = await ownFactory(language);
    if (!computed) return say(t.noFactory);
    const { factory, guideline } = computed;
    const [{ numbersOfClause }, { remarkTexts }] = await Promise.all([load.own(), load.overview()]);
    const titles = guideline?.requirements.titles;
    const year = new Date().getFullYear();
    const numbers = numbersOfClause(factory, clause, { year, ...(titles && { titles }) });
    if (!numbers) return say(t.nothing);
    const texts = await remarkTexts[language]();
    const missing = numbers.missing.map(({ code, facts }) => texts[code](facts));
    render(h(ClauseNumbers, { numbers, missing, factory: factory.file.entity.name, reading }), place);
  } catch {
    say(t.failed);
  }
}
