import type { TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { newFactoryFile } from '../../../../src/calculators/index.ts';
import type { HandedField, HandedResult } from '../../../../widgets/foundation/contract/handed-result.ts';
import { Submission } from '../../../../widgets/foundation/contract/submission.ts';
import type { Words } from '../../../../widgets/foundation/desk.ts';

const words = { language: 'en' } as Words;

/** A submission of one figure that may change, with what its host heard. */
function aSubmission() {
  const heard: (HandedResult | 'withdrawn' | 'took back')[] = [];
  const work = { value: 5.31 };
  const fields = (): readonly HandedField[] => [
    { name: 'scope1', label: 'Scope 1', value: work.value, unit: 'tCO2e' },
    { name: 'area', label: 'Area', value: 'CN-CQ', word: 'Chongqing' },
  ];
  const submission = new Submission({
    section: 'emissions',
    receiver: 'bank.example',
    factory: newFactoryFile(),
    standing: 'valid',
    wantsFile: false,
    fields,
    handed: (result) => void heard.push(result ?? 'withdrawn'),
    tookBack: () => void heard.push('took back'),
    refresh: () => {},
  });
  return { submission, heard, work };
}

/** Everything that a template holds, within templates within it as well. */
const held = (template: TemplateResult): unknown[] =>
  template.values.flatMap((value): unknown[] => {
    const inner = Array.isArray(value) ? (value as unknown[]) : [value];
    return inner.flatMap((one) =>
      typeof one === 'object' && one !== null && 'strings' in one ? held(one as TemplateResult) : [one],
    );
  });

/** Presses a button of what is drawn now, counted among its buttons. */
function press(submission: Submission, place: number): void {
  const buttons = held(submission.view(words)).filter((one): one is () => void => typeof one === 'function');
  buttons[place]?.();
}

const [AGREE, CANCEL] = [0, 1];

test('nothing is handed over before the reader agreed to the figures that are shown', () => {
  const { submission, heard } = aSubmission();
  expect(submission.agreed).toBeUndefined();
  submission.open();
  expect(held(submission.view(words))).toEqual(expect.arrayContaining(['5.31 tCO₂e', 'Chongqing (CN-CQ)']));
  expect([submission.agreed, heard]).toEqual([undefined, []]);
  press(submission, AGREE);
  expect(submission.agreed?.fields.map(({ value }) => value)).toEqual([5.31, 'CN-CQ']);
  expect(heard).toEqual([submission.agreed]);
  expect(submission.agreed).not.toHaveProperty('factory');
});

test('a reader who doesn’t agree has handed over nothing', () => {
  const { submission, heard } = aSubmission();
  submission.open();
  press(submission, CANCEL);
  expect([submission.agreed, heard]).toEqual([undefined, []]);
});

test('a change takes the result back, and is told to the reader', () => {
  const { submission, heard, work } = aSubmission();
  submission.open();
  press(submission, AGREE);
  work.value = 6;
  submission.withdraw(true);
  expect(submission.agreed).toBeUndefined();
  expect(heard.at(-1)).toBe('withdrawn');
  const told = held(submission.view(words)).filter((one) => typeof one === 'string');
  expect(told.join()).toContain('The data have changed');
});

test('what is on view follows the work, so that the button hands over what stands above it', () => {
  const { submission, work } = aSubmission();
  submission.open();
  work.value = 7;
  submission.withdraw(true);
  expect(held(submission.view(words))).toContain('7 tCO₂e');
  press(submission, AGREE);
  expect(submission.agreed?.fields[0]?.value).toBe(7);
});

test('the reader may take it back, which the host is told once', () => {
  const { submission, heard } = aSubmission();
  submission.open();
  press(submission, AGREE);
  press(submission, 0);
  expect(submission.agreed).toBeUndefined();
  expect(heard.slice(1)).toEqual(['withdrawn', 'took back']);
});

test('to begin anew leaves no word about what was handed over before', () => {
  const { submission } = aSubmission();
  submission.open();
  press(submission, AGREE);
  submission.withdraw(true);
  submission.withdraw(false);
  const told = held(submission.view(words)).filter((one) => typeof one === 'string');
  expect(told.join()).not.toContain('The data have changed');
});
