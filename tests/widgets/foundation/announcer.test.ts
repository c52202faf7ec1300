import type { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../../widgets/foundation/announcer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function announcer() {
  const heard: string[] = [];
  const region = {
    set textContent(sentence: string) {
      heard.push(sentence);
    },
  };
  const host = { addController: () => {}, renderRoot: { querySelector: () => region } };
  return { heard, speaker: new Announcer(host as unknown as LitElement) };
}

test('a sentence is said once the typing has paused, and only the last one', () => {
  const { heard, speaker } = announcer();
  for (const sentence of ['4 t', '42 t', '425 t']) {
    speaker.say(sentence);
    vi.advanceTimersByTime(300);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(800);
  expect(heard).toEqual(['425 t']);
});

test('what was said is not said again, and what no longer holds is not said at all', () => {
  const { heard, speaker } = announcer();
  speaker.say('42 t');
  vi.advanceTimersByTime(800);
  speaker.say('42 t');
  speaker.say('43 t');
  speaker.say('42 t');
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['42 t']);
});

test('an element that is gone says nothing', () => {
  const { heard, speaker } = announcer();
  speaker.say('42 t');
  speaker.hostDisconnected();
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([]);
});
