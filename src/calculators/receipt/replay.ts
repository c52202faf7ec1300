import { readFactoryFile } from '../factory-file/read-factory-file.ts';
import type { FileProblem } from '../factory-file/file-problems.ts';
import type { FactoryFile } from '../factory-file/factory-file.ts';
import type { Subject } from '../factory/figure.ts';
import { quantifyFactory, type GuidelineData } from '../factory/quantify-factory.ts';
import { statedBy } from '../factory/stated.ts';
import { particularsOf } from './particulars.ts';
import type { Particulars, Recorded } from './receipt.ts';
import { recordedOf } from './recorded.ts';

/** What a version of the calculators makes of the inputs of a receipt, or why it can't open them. */
export type Replayed =
  | { readonly ok: true; readonly recorded: Recorded; readonly particulars: Particulars }
  | { readonly ok: false; readonly problem: FileProblem }
  /** The inputs hold no such result. */
  | { readonly ok: false; readonly problem: undefined };

/**
 * Computes a receipt's result again from its inputs, with the factors that they keep. This is what the immutable bundle
 * of every version offers, and what it takes and gives never changes: plain data only.
 * @param guideline the requirements and measures of the version, for a self-assessment
 */
export async function replay(
  { inputs, subject }: { readonly inputs: object; readonly subject: Subject },
  guideline?: GuidelineData,
): Promise<Replayed> {
  const read = readFactoryFile(JSON.stringify(inputs));
  if (!read.ok) return read;
  return replayFile(read.file, subject, guideline);
}

/** The same of a file that is open. */
export async function replayFile(
  file: FactoryFile,
  subject: Subject,
  guideline?: GuidelineData,
): Promise<Replayed> {
  const factory = await quantifyFactory(file, guideline);
  const stated = statedBy(factory, subject);
  if (!stated) return { ok: false, problem: undefined };
  const recorded = recordedOf(stated);
  return {
    ok: true,
    recorded,
    particulars: particularsOf(factory, subject, { stated, recorded }, guideline),
  };
}
