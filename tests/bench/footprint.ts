import { runAsProgram } from '../../scripts/entry-point.ts';
import { bundled } from './bundled.ts';
import type * as Calculator from './footprint-entry.ts';
import { studyOfLines } from './footprint-lines.ts';
import { measure, print } from './measure.ts';

/** Times a product of 1 000 lines with every explanation, its analysis, and 10 000 draws of one of 100 lines. */
async function main(): Promise<void> {
  const { quantify, analyseStudy, simulate, finish } = await bundled<typeof Calculator>('footprint-entry.ts');
  const large = studyOfLines(1000);
  const quantified = quantify(large);
  const left = quantified.lines.filter(({ total }) => !total);
  if (left.length) throw new Error(`Every line should count; ${left.length} don't.`);
  const { inputs } = analyseStudy(quantify(studyOfLines(100))).uncertainty;
  if (finish(simulate(inputs)).fixed.length) throw new Error('Every line should have half-widths.');

  const once = measure(100, () => quantify(large));
  const ratio = (one: typeof once) => `   ${(one.median / once.median).toPrecision(3)} × the first`;
  const analysed = measure(50, () => analyseStudy(quantified));
  const drawn = measure(20, () => finish(simulate(inputs)));
  print('1 000 lines of a product with every explanation', once);
  print('their analysis', analysed, ratio(analysed));
  print('100 lines drawn 10 000 times', drawn, ratio(drawn));
}

await runAsProgram(import.meta.url, main);
