import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { programCheck } from '../../../src/components/verify/checks.ts';
import { patience, replayWithVersion } from '../../../src/components/verify/replay-with-version.ts';
import * as tools from '../../../src/calculators/receipt/index.ts';
import { exampleFile, receiptsFor } from '../../calculators/receipt/receipts.ts';

const versions = { folder: '/zcf/widgets/', present: '1.2.0-preview', programs: ['1.1.0'], old: ['1.0.0'] };
const program = 'export const replay = () => undefined;';
const integrityOf = (content: string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
const files = { 'zcf-replay.js': integrityOf(program) };

/** A site that serves a list of files and a program, which may not be the one that the list names. */
const serve = (list: object, { status = 200, script = program } = {}) =>
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(address.endsWith('.js') ? script : JSON.stringify(list), { status })),
  );

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
  serve(files);
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
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outcome = replayWithVersion(receipt, versions);
    await vi.waitFor(() => expect(SpokenWorker.asked).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(patience);
    expect(await outcome).toEqual({ without: 'timeout' });
    expect(SpokenWorker.asked[0]?.ended).toBe(true);
  });

  test('runs no program that isn’t the one of the version’s list, nor one that the list doesn’t name', async () => {
    serve(files, { script: `${program}//` });
    expect(await replayWithVersion(await receiptMadeWith('1.1.0'), versions)).toEqual({ without: 'changed' });
    serve({});
    expect(await replayWithVersion(await receiptMadeWith('1.1.0'), versions)).toEqual({ without: 'changed' });
    expect(SpokenWorker.asked).toEqual([]);
  });

  test('counts no result of a program that was another one before its receipt was done', async () => {
    SpokenWorker.answer = (worker) => {
      serve(files, { script: `${program}//` });
      worker.dispatchEvent(new MessageEvent('message', { data: { failed: 'RangeError' } }));
    };
    expect(await replayWithVersion(await receiptMadeWith('1.1.0'), versions)).toEqual({
      without: 'replaced',
    });
  });

  test('asks for nothing where the site doesn’t have the version', async () => {
    expect(await replayWithVersion(await receiptMadeWith('9.9.9'), versions)).toEqual({ without: 'absent' });
    expect(await replayWithVersion(await receiptMadeWith('1.0.0'), versions)).toEqual({ without: 'old' });
    expect(SpokenWorker.asked).toEqual([]);
  });
});

describe('whether the program is the one that made a receipt', () => {
  const why = async (calculators: string, bundle: string | undefined, known = versions) =>
    (await programCheck(await receiptMadeWith(calculators, bundle), known, tools)).why;

  test('is told by the hash of its list of files, in whatever order they stand', async () => {
    serve(files);
    expect(await why('1.1.0', tools.hashOf(files))).toBe('holds');
    expect(await why('1.1.0', tools.hashOf({}))).toBe('other-build');
    expect(await why('1.1.0', undefined)).toBe('unstated');
    expect(await why('1.0.0', tools.hashOf(files))).toBe('old');
  });

  test('of a preview that was built again, only the difference is said', async () => {
    serve(files);
    const known = { ...versions, programs: ['1.2.0-preview'] };
    expect(await why('1.2.0-preview', tools.hashOf({}), known)).toBe('other-preview');
  });

  test('fails, naming the file, where the program was changed though its list is the right one', async () => {
    serve(files, { script: program.replace('undefined', '0') });
    expect(await programCheck(await receiptMadeWith('1.1.0', tools.hashOf(files)), versions, tools)).toEqual({
      state: 'fails',
      why: 'changed-file',
      files: ['zcf-replay.js'],
    });
  });

  test('of a self-assessment covers the guideline it was judged by', async () => {
    const judged = {
      ...files,
      'requirements-zh.json': integrityOf('{"textVersion":1}'),
      'measures-zh.json': '',
    };
    vi.stubGlobal('fetch', (address: string) => {
      const name = address.slice(address.lastIndexOf('/') + 1);
      const texts: Record<string, string> = {
        'integrity.json': JSON.stringify(judged),
        'zcf-replay.js': program,
        'requirements-zh.json': '{"textVersion":1}',
        'measures-zh.json': '{}',
      };
      return Promise.resolve(new Response(texts[name]));
    });
    const receipt = await receiptMadeWith('1.1.0', tools.hashOf(judged));
    const assessed = { ...receipt, subject: { calculator: 'readiness', of: '1' } } as const;
    expect((await programCheck(receipt, versions, tools)).state).toBe('holds');
    expect((await programCheck(assessed, versions, tools)).files).toEqual(['measures-zh.json']);
  });

  test('isn’t claimed where the browser can’t hash', async () => {
    vi.stubGlobal('crypto', {});
    expect(await why('1.1.0', tools.hashOf(files))).toBe('unhashed');
  });

  test('isn’t guessed where the list doesn’t load', async () => {
    serve({}, { status: 404 });
    expect(await why('1.1.0', tools.hashOf(files))).toBe('unreachable');
  });
});
