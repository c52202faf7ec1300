import type { FactoryFile } from '../../src/calculators/index.ts';
import { load } from '../../src/calculators/index.ts';
import type { SectionName } from './file-history.ts';
import type { FoundCopy } from './saved-copy.ts';

interface CopyHost {
  readonly section: SectionName;
  readonly file: FactoryFile;
  /** Takes the calculator's own section out of a file, and all else with it. */
  readonly take: (file: FactoryFile) => void;
  /** Takes all but its own section; `withEntity`: also whose data it is. */
  readonly merge: (file: FactoryFile, withEntity: boolean) => void;
}

/**
 * Reads a copy of the factory file for an element that works on one section of it. `since`: the text that was last
 * written or taken. Nothing for what can't be read.
 */
export async function readCopy(
  { section, file, take, merge }: CopyHost,
  text: string,
  since: string | undefined,
): Promise<FoundCopy | undefined> {
  const read = (await load.factoryFile()).readFactoryFile(text);
  if (!read.ok) return undefined;
  const before = since === undefined ? undefined : parse(since);
  const now = parse(text);
  const same = (key: SectionName | 'entity') => JSON.stringify(before?.[key]) === JSON.stringify(now[key]);
  // Where nothing was common before, an entity that is blank here gives way.
  const theirEntity = before ? !same('entity') : !Object.values(file.entity).some(Boolean);
  const apart = same(section);
  return {
    apart,
    take: () => take(read.file),
    merge: () => merge(read.file, apart && theirEntity),
  };
}

const parse = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
