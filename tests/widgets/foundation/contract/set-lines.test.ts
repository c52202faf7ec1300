import { expect, test } from 'vitest';
import type { EnteredLine, RowProblem } from '../../../../src/calculators/index.ts';
import { inputEntries } from '../../../../widgets/foundation/contract/input-entries.ts';
import { setLines } from '../../../../widgets/foundation/contract/set-lines.ts';
import type { LineDesk } from '../../../../widgets/foundation/desk.ts';

function aDesk(present: readonly EnteredLine[] = [], loads = true) {
  const desk = {
    lines: present,
    language: 'en',
    loadToAdd: () => Promise.resolve(loads),
    changeLines: (change: (lines: readonly EnteredLine[]) => readonly EnteredLine[]) =>
      void (desk.lines = change(desk.lines)),
  };
  return desk as typeof desk & LineDesk;
}

const quantity = (amount: string) => ({ quantity: { amount, unit: 'kWh' as const } });
const row = (name: string, amount?: string, problems: readonly RowProblem<string>[] = []) => ({
  line: { kind: 'grid-electricity', name, fields: amount === undefined ? {} : quantity(amount) },
  problems,
});
const say = ({ code }: RowProblem<string>) => `${code}.`;
const error = (code: string): RowProblem<string> => ({ severity: 'error', code, facts: {} });

test('inputs become lines with ids of their own, which are given back', async () => {
  const desk = aDesk();
  const outcome = await setLines(desk, inputEntries('a 1 kWh; b 2 kWh'), [row('a', '1'), row('b', '2')], {
    say,
  });
  expect(outcome).toEqual({ lines: ['line-1', 'line-2'], problems: [] });
  expect(desk.lines.map(({ id, name }) => [id, name])).toEqual([
    ['line-1', 'a'],
    ['line-2', 'b'],
  ]);
});

test('a line of the same kind and name takes the amount and keeps all else', async () => {
  const there = {
    id: 'line-7',
    kind: 'grid-electricity',
    name: 'a',
    fields: { area: 'CN-SC' },
    evidence: { document: '1' },
  };
  const desk = aDesk([there]);
  const { lines } = await setLines(desk, inputEntries('a 5 kWh'), [row('a', '5')], { say });
  expect(lines).toEqual(['line-7']);
  expect(desk.lines).toEqual([{ ...there, fields: { area: 'CN-SC', ...quantity('5') } }]);
});

test('a line that may not hold the input stays as it is beside a new one', async () => {
  const desk = aDesk([{ id: 'line-1', kind: 'grid-electricity', name: 'a', fields: {} }]);
  await setLines(desk, inputEntries('a 5 kWh'), [row('a', '5')], { say, mayHold: () => false });
  expect(desk.lines.map(({ fields }) => fields)).toEqual([{}, quantity('5')]);
});

test('an input without a number adds its line to be filled in, which is not among those that were given', async () => {
  const desk = aDesk();
  const rows = [row('a', undefined, [error('amountMissing')])];
  expect(await setLines(desk, inputEntries('a'), rows, { say })).toEqual({ lines: [], problems: [] });
  expect(desk.lines).toHaveLength(1);
});

test('what is wrong gets a sentence with what came, and the others are taken', async () => {
  const desk = aDesk();
  const rows = [row('a', '1', [error('wrongUnit')]), { problems: [] }, row('c', '3')];
  const { lines, problems } = await setLines(desk, inputEntries('a 1 pig; b 2 t; c 3 kWh'), rows, { say });
  expect(lines).toEqual(['line-1']);
  expect(problems[0]).toBe('“a 1 pig” is not used: wrongUnit.');
  expect(problems[1]).toContain('“b 2 t” is not used: nothing has this name');
});

test('where what lines need can’t be loaded nothing changes, and that is said', async () => {
  const desk = aDesk([], false);
  const { lines, problems } = await setLines(desk, inputEntries('a 1 kWh'), [row('a', '1')], { say });
  expect([lines, desk.lines]).toEqual([[], []]);
  expect(problems).toHaveLength(1);
});
