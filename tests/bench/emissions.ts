import Engine from 'publicodes';
import { runAsProgram } from '../../scripts/entry-point.ts';
import { bundled } from './bundled.ts';
import type * as Calculator from './emissions-entry.ts';
import { inventoryOfLines } from './emissions-lines.ts';
import { measure, print } from './measure.ts';
import { publicodesRules, publicodesSituation } from './publicodes-rules.ts';

/** Times inventories of 200 and 10 000 lines with every explanation, and publicodes with the rules of 200 lines. */
async function main(): Promise<void> {
  const { quantify } = await bundled<typeof Calculator>('emissions-entry.ts');
  const [small, large] = [inventoryOfLines(200), inventoryOfLines(10_000)];
  const left = quantify(large).lines.filter(({ result }) => !result);
  if (left.length) throw new Error(`Every line should count; ${left.length} don't.`);
  const ours = measure(300, () => quantify(small));
  const oursLarge = measure(25, () => quantify(large));

  const rules = publicodesRules(200);
  const engine = new Engine(rules);
  const situation = publicodesSituation(200);
  const evaluate = () => engine.setSituation(situation).evaluate('total').nodeValue;
  if (typeof evaluate() !== 'number') throw new Error('publicodes should give a total.');
  const theirs = measure(15, evaluate);
  const theirsParsed = measure(5, () => new Engine(rules).evaluate('total').nodeValue);

  const ratio = (one: typeof ours) => `   ${(one.median / ours.median).toPrecision(3)} × the first`;
  print('200 lines with every explanation', ours);
  print('10 000 lines with every explanation', oursLarge, ratio(oursLarge));
  print('publicodes, rules of 200 lines, evaluated', theirs, ratio(theirs));
  print('publicodes, the same, parsed and evaluated', theirsParsed, ratio(theirsParsed));
}

await runAsProgram(import.meta.url, main);
