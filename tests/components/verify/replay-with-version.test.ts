import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { programCheck } from '../../../src/components/verify/checks.ts';
import { patience, replayWithVersion } from '../../../src/components/verify/replay-with-version.ts';
import * as tools from '../../../src/calculators/receipt/index.ts';
import { exampleFile, receiptsFor } from '../../calculators/receipt/receipts.ts';

const versions = { folder: '/zcf/widgets/', present: '1.2.0-preview', programs: ['1.1.0'], old: ['1.0.0'] };
const files = { 'zcf-replay.js': 'sha384-x' };

const receiptMadeWith = async (calculators: string, bundle?: string) => {
  const [receipt] = await receiptsFor(exampleFile('machinery'));
  if (!receipt) throw new Error('The example should have a result.');
  return { ...receipt, made: { calculators, factors: '2026.11', bundle } };
};

/** A worker that answers as the test says, and tells what was asked of it. */
class SpokenWorker extends EventTarget {
  static asked: { address: string; options: WorkerOptions | undefined; ended: boolean }[] = [];
  static answer: ((worker: SpokenWorker) => void) | undefined;
  readonly #told;
  constructor(address: string, options?: WorkerOptions) {
    super();
    this.#told = { address, options, ended: false };
    SpokenWorker.asked.push(this.#told);
  }
  postMessage(): void {
    SpokenWorker.answer?.(this);
  }
  terminate(): void {
    this.#told.ended = true;
  }
}

beforeEach(() => {
  SpokenWorker.asked = [];
  SpokenWorker.answer = undefined;
  vi.stubGlobal('Worker', SpokenWorker);
  vi.stubGlobal('location', { href: 'https://example.org/zcf/verify/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('computing a receipt again with the version that made it', () => {
  test('runs the program from the folder of that version as a module, and ends it', async () => {
    SpokenWorker.answer = (worker) =>
      worker.dispatchEvent(new MessageEvent('message', { data: { failed: 'RangeError' } }));
    expect(await replayWithVersion(await receiptMadeWith('1.1.0'), versions)).toEqual({
      failed: 'RangeError',
    });
    expect(SpokenWorker.asked).toEqual([
      {
        address: 'https://example.org/zcf/widgets/1.1.0/zcf-replay.js',
        options: { type: 'module' },
        ended: true,
      },
    ]);
  });

  test('gives up after a minute', async () => {
    const receipt = await receiptMadeWith('1.1.0');
    vi.useFakeTimers();
    const outcome = replayWithVersion(receipt, versions);
    await vi.advanceTimersByTimeAsync(patience);
    expect(await outcome).toEqual({ without: 'timeout' });
    expect(SpokenWorker.asked[0]?.ended).toBe(true);
  });

  test('asks for nothing where the site doesn’t have the version', async () => {
    expect(await replayWithVersion(await receiptMadeWith('9.9.9'), versions)).toEqual({ without: 'absent' });
    expect(await replayWithVersion(await receiptMadeWith('1.0.0'), versions)).toEqual({ without: 'old' });
    expect(SpokenWorker.asked).toEqual([]);
  });
});

describe('whether the program is the one that made a receipt', () => {
  const served = (content: object, status = 200) => {
    const answer = () => Promise.resolve(new Response(JSON.stringify(content), { status }));
    vi.stubGlobal('fetch', answer);
  };
  const why = async (calculators: string, bundle: string | undefined, known = versions) =>
    (await programCheck(await receiptMadeWith(calculators, bundle), known, tools)).why;

  test('is told by the hash of its list of files, in whatever order they stand', async () => {
    served(files);
    expect(await why('1.1.0', tools.hashOf(files))).toBe('holds');
    expect(await why('1.1.0', tools.hashOf({}))).toBe('other-build');
    expect(await why('1.1.0', undefined)).toBe('unstated');
    expect(await why('1.0.0', tools.hashOf(files))).toBe('old');
  });

  test('of a preview that was built again, only the difference is said', async () => {
    served(files);
    const known = { ...versions, programs: ['1.2.0-preview'] };
    expect(await why('1.2.0-preview', tools.hashOf({}), known)).toBe('other-preview');
  });

  test('isn’t guessed where the list doesn’t load', async () => {
    served({}, 404);
    expect(await why('1.1.0', tools.hashOf(files))).toBe('unreachable');
  });
});
