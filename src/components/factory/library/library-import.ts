import type { FileProblem, load } from '../../../calculators/index.ts';
import { addFactory, addVersion, type Making } from './keeping.ts';
import { textIn, type ExportedFactory } from './library-file.ts';
import type { Tables } from './shelf.ts';

type ReadFactoryFile = Awaited<ReturnType<typeof load.factoryFile>>['readFactoryFile'];

/** A state of a factory whose text can be read. */
interface State {
  readonly text: string;
  /** When it was written, ISO 8601; absent where the file doesn't say. */
  readonly changedAt?: string;
}

/** What is taken of a factory in a file with a whole library. */
export interface TakenFactory extends State {
  readonly title?: string;
  readonly archived: boolean;
  readonly versions: readonly (State & { readonly name: string })[];
  /** Its text can't be read, so that of its newest version that can be read stands in its place. */
  readonly isFromVersion: boolean;
}

/** The most of a stranger's name that is taken, in characters. */
const mostOfName = 200;

/**
 * What of a file with a whole library can be taken at the moment `now`. A text that can't be read is told; a factory is left
 * out where none of its texts can.
 */
export function takenOf(
  all: readonly ExportedFactory[],
  readFactoryFile: ReadFactoryFile,
  now: Date,
): { readonly taken: readonly TakenFactory[]; readonly problems: readonly FileProblem[] } {
  const problems: FileProblem[] = [];
  const stateOf = ({ file, changedAt }: { file: unknown; changedAt?: unknown }): State[] => {
    const text = textIn(file);
    const read = readFactoryFile(text);
    if (!read.ok) problems.push(read.problem);
    return read.ok ? [{ text, changedAt: momentIn(changedAt, now) }] : [];
  };
  const taken = all.flatMap((factory): TakenFactory[] => {
    const [own] = stateOf(factory);
    const versions = (Array.isArray(factory.versions) ? factory.versions : []).flatMap((version) =>
      stateOf({ file: version?.file, changedAt: version?.changedAt }).map((state) => ({
        ...state,
        name: nameOfVersion(version),
      })),
    );
    const state = own ?? newest(versions);
    if (!state) return [];
    const { text, changedAt } = state;
    const title = nameIn(factory.title);
    const archived = factory.archived === true;
    return [{ text, changedAt, title, archived, versions, isFromVersion: own === undefined }];
  });
  return { taken, problems };
}

/** Adds a factory with its versions. Its id. */
export async function addTaken(tables: Tables, factory: TakenFactory, making: Making): Promise<string> {
  const record = await addFactory(tables, factory, making);
  if (factory.archived) await tables.factories.put({ ...record, archived: true });
  for (const { text, name, changedAt = record.changedAt } of factory.versions)
    await addVersion(tables, { ...record, changedAt }, { kind: 'named', text, name }, making);
  return record.id;
}

function newest<One extends State>(states: readonly One[]): One | undefined {
  return [...states].sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''))[0];
}

/** A moment that is none, or is still to come, would stand above all others for ever. */
function momentIn(said: unknown, now: Date): string | undefined {
  const moment = new Date(typeof said === 'string' ? said : Number.NaN);
  return moment <= now ? moment.toISOString() : undefined;
}

const nameIn = (said: unknown): string | undefined =>
  typeof said === 'string' && said !== '' ? said.slice(0, mostOfName) : undefined;

/** Versions that come from elsewhere are named: none of them goes unasked. */
const nameOfVersion = ({ name, changedAt }: { name?: unknown; changedAt?: unknown }): string =>
  nameIn(name) ?? nameIn(changedAt) ?? '';
