import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Keeper } from '../../../widgets/foundation/keeper.ts';
import { Saving } from '../../../widgets/foundation/saving.ts';

/** What a browser offers the copy: a storage that may have no room, and events that a test sends. */
function browser() {
  const stored = new Map<string, string>();
  const listeners = new Map<string, Set<(event: unknown) => void>>();
  let trouble: DOMException | undefined;
  const put = (key: string, text: string) => {
    if (trouble) throw trouble;
    stored.set(key, text);
  };
  const events = {
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      void listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: (event: unknown) => void) =>
      void listeners.get(type)?.delete(listener),
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: put,
    removeItem: (key: string) => void stored.delete(key),
  });
  for (const [name, listen] of Object.entries(events)) vi.stubGlobal(name, listen);
  vi.stubGlobal('document', events);
  return {
    stored,
    refuse: (name: string | undefined) =>
      (trouble = name === undefined ? undefined : new DOMException('', name)),
    send: (type: string, event: object = {}) => listeners.get(type)?.forEach((listener) => listener(event)),
    /** Whether leaving the page would ask. */
    asks: () => {
      let asked = false;
      listeners
        .get('beforeunload')
        ?.forEach((listener) => listener({ preventDefault: () => (asked = true) }));
      return asked;
    },
  };
}

const KEY = 'zcf-factory';
let page: ReturnType<typeof browser>;

/** A desk that holds one text, and its saving. */
function desk(typed = '', place: 'browser' | 'page' | 'nowhere' = 'browser', keeper?: Keeper) {
  const held = { text: typed, fails: false };
  const host = { addController: () => {}, requestUpdate: () => {} } as unknown as ReactiveControllerHost;
  const saving = new Saving(host, {
    key: () => KEY,
    place: () => (place === 'nowhere' ? undefined : place),
    keeper: () => keeper,
    text: async () => {
      if (held.fails) throw new Error('too long');
      return held.text;
    },
    read: async (text, since) => {
      if (text.startsWith('?')) return undefined;
      // “mine|theirs”: the first part is the desk's own.
      const [own, theirs] = text.split('|');
      return {
        apart: theirs !== undefined && own === (since?.split('|')[0] ?? ''),
        take: () => (held.text = text),
        merge: () => {
          if (theirs !== undefined) held.text = `${held.text.split('|')[0]}|${theirs}`;
        },
      };
    },
  });
  saving.hostConnected();
  opened.push(saving);
  const type = (text: string) => {
    held.text = text;
    saving.touched();
  };
  return { held, saving, type };
}
const opened: Saving[] = [];
/** Another tab writes the copy, or deletes it: it is in the storage before anybody is told. */
const elsewhere = (text: string | null) => {
  if (text === null) page.stored.delete(KEY);
  else page.stored.set(KEY, text);
  page.send('storage', { key: KEY, newValue: text });
};
const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  page = browser();
});
afterEach(() => {
  for (const saving of opened.splice(0)) saving.hostDisconnected();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('before the reader agrees', () => {
  test('nothing is written, and leaving with work asks', async () => {
    const { saving, type } = desk();
    expect(page.asks()).toBe(false);
    type('42');
    await settle();
    expect([saving.state, page.stored.size, page.asks()]).toEqual(['off', 0, true]);
    saving.savedElsewhere();
    expect(page.asks()).toBe(false);
  });

  test('a copy of last time is taken, which is consent enough to go on', async () => {
    page.stored.set(KEY, 'last time');
    const { held, saving, type } = desk();
    await settle();
    expect([held.text, saving.state, saving.restored]).toEqual(['last time', 'saved', true]);
    type('today');
    await settle();
    expect(page.stored.get(KEY)).toBe('today');
  });

  test('a host that offers no copy has none taken', async () => {
    page.stored.set(KEY, 'last time');
    const { held, saving } = desk('', 'nowhere');
    await settle();
    expect([held.text, saving.state, saving.offered]).toEqual(['', 'off', false]);
  });

  test('on a page alone a group shares its work, nobody is asked, nothing is stored, and leaving asks', async () => {
    const { type } = desk('', 'page');
    type('one | other');
    await settle();
    const { held, saving } = desk('', 'page');
    await settle();
    expect([held.text, saving.state, saving.offered]).toEqual(['one | other', 'saved', false]);
    expect([page.stored.size, page.asks()]).toEqual([0, true]);
  });

  test('a copy that can’t be read is told, and never written over by typing', async () => {
    page.stored.set(KEY, '? newer');
    const { saving, type } = desk();
    await settle();
    type('42');
    await settle();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['unreadable', '? newer']);
    await saving.start();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', '42']);
  });
});

describe('once the reader agreed', () => {
  test('the copy follows after a pause in the typing', async () => {
    const { saving, type } = desk();
    type('4');
    await saving.start();
    type('42');
    expect([saving.state, page.stored.get(KEY)]).toEqual(['unsaved', '4']);
    expect(page.asks()).toBe(true);
    await settle();
    expect([saving.state, page.stored.get(KEY), page.asks()]).toEqual(['saved', '42', false]);
  });

  test('what is waiting is written when the page is put away, and when the element goes', async () => {
    const { saving, type } = desk();
    await saving.start();
    type('42');
    page.send('pagehide');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.stored.get(KEY)).toBe('42');
    type('43');
    saving.hostDisconnected();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.stored.get(KEY)).toBe('43');
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
  ])('a %s is told as “%s”; with room again the next change is written', async (name, state) => {
    const { saving, type } = desk();
    page.refuse(name);
    type('42');
    await saving.start();
    expect([saving.state, page.asks()]).toEqual([state, true]);
    page.refuse(undefined);
    type('43');
    await settle();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', '43']);
  });

  test('work that can’t be made into a text is told, and the copy of before stays', async () => {
    const { held, saving, type } = desk();
    type('42');
    await saving.start();
    held.fails = true;
    type('43');
    await settle();
    expect([saving.state, page.stored.get(KEY), page.asks()]).toEqual(['failed', '42', true]);
  });

  test('at a word the copy is gone, and the work is nowhere saved', async () => {
    const { saving, type } = desk();
    type('42');
    await saving.start();
    saving.stop();
    expect([saving.state, page.stored.size, page.asks()]).toEqual(['off', 0, true]);
  });
});

describe('where somebody else writes the same copy', () => {
  test('a desk without work of its own takes it; one with work offers it, and the reader decides', async () => {
    const { held, saving, type } = desk();
    type('mine');
    await saving.start();
    elsewhere('theirs');
    await settle();
    expect([held.text, saving.state]).toEqual(['theirs', 'saved']);
    type('mine again');
    elsewhere('theirs again');
    await settle();
    expect([held.text, saving.state]).toEqual(['mine again', 'other-tab']);
    await saving.keepMine();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', 'mine again']);
  });

  test('what was offered can be taken', async () => {
    const { held, saving, type } = desk();
    await saving.start();
    type('mine');
    elsewhere('theirs');
    await saving.takeOther();
    expect([held.text, saving.state, page.asks()]).toEqual(['theirs', 'saved', false]);
  });

  test('who agrees later is offered the copy that is there', async () => {
    const { saving, type } = desk();
    type('mine');
    page.stored.set(KEY, 'theirs');
    await saving.start();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['other-tab', 'theirs']);
  });

  test('what is in the storage before anybody was told of it is offered, and never written over', async () => {
    const { saving, type } = desk();
    type('mine');
    await saving.start();
    page.stored.set(KEY, 'theirs');
    type('mine again');
    await settle();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['other-tab', 'theirs']);
    await saving.keepMine();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', 'mine again']);
  });

  test('a copy that is deleted before anybody was told of it isn’t made again', async () => {
    const { saving, type } = desk();
    type('42');
    await saving.start();
    page.stored.clear();
    type('43');
    await settle();
    expect([saving.state, page.stored.size, page.asks()]).toEqual(['off', 0, true]);
  });

  test('a copy that is deleted elsewhere isn’t made again', async () => {
    const { saving, type } = desk();
    type('42');
    await saving.start();
    elsewhere(null);
    type('43');
    await settle();
    expect([saving.state, page.stored.size, page.asks()]).toEqual(['off', 0, true]);
  });

  test('two desks of one page hear of each other, and other copies are none of their business', async () => {
    const [first, second] = [desk(), desk()];
    first.type('42');
    await first.saving.start();
    second.saving.touched();
    await second.saving.start();
    await second.saving.takeOther();
    first.type('43');
    await settle();
    expect([second.held.text, second.saving.state]).toEqual(['43', 'saved']);
    page.send('storage', { key: 'something else', newValue: 'x' });
    expect(second.saving.state).toBe('saved');
  });
});

describe('a copy that takes a while to read', () => {
  test('isn’t taken over what was typed meanwhile, but offered; and it stays until the reader decides', async () => {
    page.stored.set(KEY, 'last time');
    const { held, saving, type } = desk();
    type('already typing');
    await settle();
    expect([held.text, saving.state, saving.restored]).toEqual(['already typing', 'other-tab', false]);
    expect([page.stored.get(KEY), page.asks()]).toEqual(['last time', true]);
    await saving.takeOther();
    expect([held.text, saving.state]).toEqual(['last time', 'saved']);
  });

  test('joins what was begun meanwhile where it is of other work, and nobody is asked', async () => {
    page.stored.set(KEY, '|theirs');
    const { saving, type } = desk();
    type('mine|');
    await settle();
    expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', 'mine|theirs']);
  });

  test('isn’t taken over what the host put on the desk', async () => {
    page.stored.set(KEY, 'last time');
    const { held, saving } = desk('of the host');
    saving.occupied();
    await settle();
    expect([held.text, saving.state]).toEqual(['of the host', 'other-tab']);
    await saving.keepMine();
    expect(page.stored.get(KEY)).toBe('of the host');
  });

  test('of another desk is taken without a question by one that was never used, also when both agree at once', async () => {
    const [first, second] = [desk(), desk()];
    first.type('42');
    const agreed = Promise.all([first.saving.start(), second.saving.start()]);
    for (let turn = 0; turn < 20; turn += 1) {
      expect([first.saving.state, second.saving.state]).not.toContain('other-tab');
      await Promise.resolve();
    }
    await agreed;
    expect([second.held.text, second.saving.state, page.stored.get(KEY)]).toEqual(['42', 'saved', '42']);
  });

  test('of another tab is offered once somebody typed while it was read', async () => {
    const { held, saving, type } = desk('mine');
    await saving.start();
    elsewhere('theirs');
    type('mine and more');
    await settle();
    expect([held.text, saving.state]).toEqual(['mine and more', 'other-tab']);
  });
});

test('what is waiting is written when the page goes into the background', async () => {
  const { saving, type } = desk();
  await saving.start();
  type('42');
  page.send('visibilitychange');
  await vi.advanceTimersByTimeAsync(0);
  expect([saving.state, page.stored.get(KEY)]).toEqual(['saved', '42']);
});

describe('two that work on different parts of one file', () => {
  test('both parts are kept, and nobody is asked', async () => {
    const [one, other] = [desk('a|x'), desk('a|x')];
    await one.saving.start();
    await other.saving.takeOther();
    await other.saving.start();
    one.type('b|x');
    other.held.text = 'a|y';
    elsewhere('a|y');
    await settle();
    expect([one.saving.state, one.held.text, page.stored.get(KEY)]).toEqual(['saved', 'b|y', 'b|y']);
  });

  test('who keeps the own part takes the other’s beside it', async () => {
    const { saving, type, held } = desk('a|x');
    await saving.start();
    type('b|x');
    elsewhere('c|y');
    await settle();
    expect(saving.state).toBe('other-tab');
    await saving.keepMine();
    expect([saving.state, held.text, page.stored.get(KEY)]).toEqual(['saved', 'b|y', 'b|y']);
  });
});

describe('a keeper that the page hands in', () => {
  /** Keeps one text and answers after a while, as a database does; `wrote`: each text with the one it was made from. */
  function slow(wait = 50) {
    const wrote: (readonly [string, string | undefined])[] = [];
    const kept: { text: string | null; heard?: (text: string | null) => void } = { text: null };
    const keeper: Keeper = {
      read: async () => kept.text,
      write: async (text, since) => {
        await new Promise((answered) => setTimeout(answered, wait));
        if (kept.text !== (since ?? null)) return { other: kept.text };
        wrote.push([text, since]);
        kept.text = text;
        return 'written';
      },
      remove: async () => void (kept.text = null),
      listen: (heard) => {
        kept.heard = heard;
        return () => delete kept.heard;
      },
    };
    return { wrote, kept, keeper };
  }

  test('keeps the copy instead of the browser’s storage, is told to stop and isn’t listened to any more', async () => {
    const { kept, keeper } = slow();
    const { saving, type } = desk('', 'browser', keeper);
    type('42');
    void saving.start();
    await settle();
    expect([saving.state, kept.text, page.stored.size]).toEqual(['saved', '42', 0]);
    const next = desk('', 'browser', keeper);
    await settle();
    expect([next.held.text, next.saving.restored]).toEqual(['42', true]);
    next.saving.stop();
    expect([next.saving.state, kept.text]).toEqual(['off', null]);
    next.saving.hostDisconnected();
    expect(kept.heard).toBeUndefined();
  });

  test('is handed a change that comes while it still writes, made from what it writes', async () => {
    const { wrote, keeper } = slow(2000);
    const { saving, type } = desk('', 'browser', keeper);
    type('1');
    void saving.start();
    await vi.advanceTimersByTimeAsync(100);
    type('2');
    await vi.advanceTimersByTimeAsync(700);
    expect([saving.state, saving.isDirty]).toEqual(['unsaved', true]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(wrote).toEqual([
      ['1', undefined],
      ['2', '1'],
    ]);
    expect([saving.state, page.asks()]).toEqual(['saved', false]);
  });

  test('that found another’s text is asked again with both parts, where they are apart', async () => {
    const { kept, keeper } = slow();
    const { held, saving, type } = desk('a|x', 'browser', keeper);
    void saving.start();
    await settle();
    kept.text = 'a|y';
    type('b|x');
    await settle();
    expect([saving.state, held.text, kept.text]).toEqual(['saved', 'b|y', 'b|y']);
  });

  test('is given what waits when the reader is about to leave, before the question', async () => {
    const { kept, keeper } = slow(0);
    const { type, saving } = desk('', 'browser', keeper);
    void saving.start();
    await settle();
    type('42');
    expect(page.asks()).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept.text).toBe('42');
  });
});
