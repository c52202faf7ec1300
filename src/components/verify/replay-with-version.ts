import type { GuidelineData, Made, Receipt } from '../../calculators/index.ts';
import type { AnsweredReplay, AskedReplay } from '../../../widgets/replay/replay.ts';
import type { SiteVersions } from './versions.ts';

/** What came of computing a receipt again with the version that made it. */
export type ReplayOutcome =
  | AnsweredReplay
  /** The site doesn't have the version, it is older than receipts, it didn't load, or it wasn't done in time. */
  | { readonly without: 'absent' | 'old' | 'unreachable' | 'timeout' };

/** Milliseconds that a version may take; ten thousand lines take some seconds on an old telephone. */
export const patience = 60_000;

/** Whether the site has what made a receipt. */
export function availability({ calculators }: Made, versions: SiteVersions): 'here' | 'absent' | 'old' {
  if (versions.programs.includes(calculators)) return 'here';
  return versions.old.includes(calculators) ? 'old' : 'absent';
}

/** The address of a fixed file of a version that the site has. */
const addressOf = (version: string, file: string, { folder }: SiteVersions): string =>
  new URL(`${folder}${version}/${file}`, location.href).href;

/** A fixed file of a version. @throws where it can't be had */
export async function fixedFile<Content>(
  version: string,
  file: string,
  versions: SiteVersions,
): Promise<Content> {
  const response = await fetch(addressOf(version, file, versions), {
    credentials: 'omit',
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${file} answered ${response.status}; 200 was expected.`);
  return (await response.json()) as Content;
}

/** What a self-assessment was judged by, from the folder of a version. @throws where it can't be had */
export async function guidelineOf(version: string, versions: SiteVersions): Promise<GuidelineData> {
  const [requirements, measures] = await Promise.all([
    fixedFile<GuidelineData['requirements']>(version, 'requirements-zh.json', versions),
    fixedFile<GuidelineData['measures']>(version, 'measures-zh.json', versions),
  ]);
  return { requirements, measures };
}

/**
 * Computes a receipt again in a worker, with the program of the version that made it. The version is one of those that the
 * site has, so no address ever holds what a stranger wrote.
 */
export async function replayWithVersion(receipt: Receipt, versions: SiteVersions): Promise<ReplayOutcome> {
  const { made, inputs, subject } = receipt;
  const available = availability(made, versions);
  if (available !== 'here') return { without: available };
  try {
    const asked: AskedReplay = {
      receipt: { inputs, subject },
      ...(subject.calculator === 'readiness' && { guideline: await guidelineOf(made.calculators, versions) }),
    };
    return await answerOf(addressOf(made.calculators, 'zcf-replay.js', versions), asked);
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
