import { h, render } from 'preact';
import { load, type OwnExample as Example } from '../../calculators/index.ts';
import { calculators, isCalculator, placeOfCalculator } from '../../site/calculator-links';
import { OwnExample } from './OwnExample';
import { pageLanguage } from './page-language';
import { loadReading } from './reading';
import { ownFactory } from './sources';

/** Draws the reader's own numbers in the steps of the method's example. Gives what is to be said about it. */
export async function drawExample(calculator: string, place: HTMLElement): Promise<string> {
  const language = pageLanguage();
  const reading = await loadReading(language);
  const { t, page } = reading;
  if (!isCalculator(calculator)) throw new Error(`No calculator is called “${calculator}”.`);
  const { page: path, anchor } = placeOfCalculator(calculator);
  const say = (text: string, remarks: readonly string[] = []) => {
    const sentences = [text, ...remarks].map((one) => h('p', null, one));
    render(h('div', { class: 'worked' }, ...sentences, h('p', null, h('a', { href: page(path, anchor) }, t.toCalculator))), place); // prettier-ignore
    return text;
  };
  try {
    const computed = await ownFactory(language);
    if (!computed) return say(t.noFactory);
    const { factory, guideline } = computed;
    const titles = guideline?.requirements.titles;
    const { ownExample, numbersOfClause } = await load.own();
    const example: Example | undefined = ownExample(factory, calculator, titles ? { titles } : {});
    const name = factory.file.entity.name || t.untitled;
    if (example) {
      render(h(OwnExample, { example, factory: name, reading }), place);
      return t.switch.shown(name);
    }
    const { remarkTexts } = await load.overview();
    const texts = await remarkTexts[language]();
    // What is missing is told once, whichever of the calculator's clauses says it.
    const missing = calculators[calculator].clauses.flatMap(
      (clause) => numbersOfClause(factory, clause, { year: new Date().getFullYear() })?.missing ?? [],
    );
    const sentences = new Set(missing.map(({ code, facts }) => texts[code](facts)));
    return say(t.nothing, [...sentences].slice(0, 3));
  } catch {
    return say(t.failed);
  }
}
