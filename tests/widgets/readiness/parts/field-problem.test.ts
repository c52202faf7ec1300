import { expect, test } from 'vitest';
import { textLoaders, type Measured } from '../../../../src/calculators/index.ts';
import { fieldProblem } from '../../../../widgets/readiness/parts/field-problem.ts';
import { assessed, itemOf } from '../../../calculators/readiness/one-assessment.ts';

const desk = { texts: await textLoaders.readiness.zh() };

/** The sentence beside a field of the measured quantity of 5.2. */
const beside = (measured: Partial<Measured>, field: string) => {
  const whole: Measured = { actual: '', baseline: '', leading: '', ...measured };
  const item = itemOf(assessed({ '5.2-r1': { measured: whole } }), '5.2-r1');
  return fieldProblem(desk, item, field)?.text;
};

test('what isn’t typed yet needs no reproach', () => {
  expect(['actual', 'baseline', 'leading', 'measuredDocument'].map((field) => beside({}, field))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what can’t be read is told beside its own field', () => {
  const typed = { actual: '320', baseline: '四百', leading: '280' };
  expect(beside(typed, 'baseline')).toContain('四百');
  expect(beside(typed, 'actual')).toBeUndefined();
});

test('three numbers without their document are asked for it', () => {
  expect(beside({ actual: '320', baseline: '400', leading: '280' }, 'measuredDocument')).toMatch(/出处/);
});

test('of several documents each has the sentence about its own day', () => {
  const evidence = [
    { document: '甲', date: '2026-13-01' },
    { document: '乙', date: '2027-01-01' },
  ];
  const item = itemOf(assessed({ '5.1-r1': { answer: 'met', evidence } }), '5.1-r1');
  const about = (came: string, place: string) =>
    fieldProblem(desk, item, 'evidence', ({ facts }) => facts['came'] === came, place);
  expect(about('2026-13-01', '-0')).toMatchObject({ id: 'problem-5.1-r1-evidence-0', severity: 'error' });
  expect(about('2027-01-01', '-1')).toMatchObject({ id: 'problem-5.1-r1-evidence-1', severity: 'ask' });
});
