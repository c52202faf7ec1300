import type { GuidelineData, Made, Receipt } from '../../calculators/index.ts';
import type { AnsweredReplay, AskedReplay } from '../../../widgets/replay/replay.ts';
import {
  addressOf,
  changedFiles,
  filesFor,
  fixedFile,
  guidelineFiles,
  hashesOf,
  program,
} from './version-files.ts';
import type { SiteVersions } from './versions.ts';

/** What came of computing a receipt again with the version that made it. */
export type ReplayOutcome =
  | AnsweredReplay
  /**
   * The site doesn't have the version, it is older than receipts, it didn't load, its files aren't its own, they weren't any
   * more when it was done, or it wasn't done in time.
   */
  | { readonly without: 'absent' | 'old' | 'unreachable' | 'changed' | 'replaced' | 'timeout' };

/** Milliseconds that a version may take; ten thousand lines take some seconds on an old telephone. */
export const patience = 60_000;

/** Whether the site has what made a receipt. */
export function availability({ calculators }: Made, versions: SiteVersions): 'here' | 'absent' | 'old' {
  if (versions.programs.includes(calculators)) return 'here';
  return versions.old.includes(calculators) ? 'old' : 'absent';
}

/** What a self-assessment was judged by, from the folder of a version. @throws where it can't be had */
export async function guidelineOf(version: string, versions: SiteVersions): Promise<GuidelineData> {
  const [requirements, measures] = await Promise.all([
    fixedFile<GuidelineData['requirements']>(version, guidelineFiles.requirements, versions),
    fixedFile<GuidelineData['measures']>(version, guidelineFiles.measures, versions),
  ]);
  return { requirements, measures };
}

/**
 * Computes a receipt again in a worker, with the program of the version that made it, if its files are those that the
 * version's own list names before and after. A browser loads the program of a worker itself, without saying what came and
 * without taking a hash for it, so that what stood there just before and just after is all that can be known. The version is one of those that the site has, so no address ever holds what a stranger wrote.
 */
export async function replayWithVersion(receipt: Receipt, versions: SiteVersions): Promise<ReplayOutcome> {
  const { made, inputs, subject } = receipt;
  const available = availability(made, versions);
  if (available !== 'here') return { without: available };
  try {
    const hashes = await hashesOf(made.calculators, versions);
    const changed = await changedFiles(made.calculators, filesFor(subject), hashes, versions);
    if (changed?.length) return { without: 'changed' };
    const asked: AskedReplay = {
      receipt: { inputs, subject },
      ...(subject.calculator === 'readiness' && { guideline: await guidelineOf(made.calculators, versions) }),
    };
    const answer = await answerOf(addressOf(made.calculators, program, versions), asked);
    const after = await changedFiles(made.calculators, filesFor(subject), hashes, versions);
    return after?.length ? { without: 'replaced' } : answer;
  } catch {
    return { without: 'unreachable' };
  }
}

function answerOf(address: string, asked: AskedReplay): Promise<ReplayOutcome> {
  const worker = new Worker(address, { type: 'module' });
  const answer = new Promise<ReplayOutcome>((resolve) => {
    const late = setTimeout(() => resolve({ without: 'timeout' }), patience);
    const done = (outcome: ReplayOutcome) => {
      clearTimeout(late);
      resolve(outcome);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<AnsweredReplay>) => done(data));
    worker.addEventListener('messageerror', () => done({ failed: 'messageerror' }));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // What doesn't load says nothing; what fails says why.
      done(event.message ? { failed: event.message } : { without: 'unreachable' });
    });
    worker.postMessage(asked);
  });
  return answer.finally(() => worker.terminate());
}
