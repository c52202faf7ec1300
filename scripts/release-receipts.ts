import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  load,
  loadFootprint,
  loadOffset,
  newFactoryFile,
  registryVersion,
  type AnnexCatalogue,
  type Collection,
  type FactoryFile,
} from '../src/calculators/index.ts';
import { projectRoot } from './entry-point.ts';
import { INTEGRITY } from './widget-releases.ts';

/** Where the receipts of each released version lie, by its name; tests replay them with its frozen bundle. */
export const RECEIPTS = join(projectRoot, 'tests/widgets/receipts');

export interface ReceiptsOptions {
  /** The folder of the version’s files. */
  readonly folder: string;
  readonly version: string;
  /** The day of the release, YYYY-MM-DD: the receipts are made by no clock. */
  readonly date: string;
}

/** A receipt as a file. */
export interface ReceiptFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The receipts of all results of the example factories, and of the first example product and ledger, made with the
 * present sources. The same sources, version and day give the same bytes.
 */
export async function releaseReceipts({
  folder,
  version,
  date,
}: ReceiptsOptions): Promise<readonly ReceiptFile[]> {
  const json = async <Content>(file: string): Promise<Content> =>
    JSON.parse(await readFile(join(folder, file), 'utf8')) as Content;
  const [{ quantifyFactory, subjectsOf }, { receiptTextOf }] = await Promise.all([
    load.factory(),
    load.receipt(),
  ]);
  const guideline = {
    requirements: await json<Collection>('requirements-zh.json'),
    measures: await json<AnnexCatalogue>('measures-zh.json'),
  };
  const integrity = await json<object>(INTEGRITY);
  const madeAt = `${date}T00:00:00Z`;
  const computing = { calculators: version, factors: registryVersion, integrity, guideline, madeAt };
  const receipts: ReceiptFile[] = [];
  for (const { id, file } of await examples()) {
    const factory = await quantifyFactory(file, guideline);
    for (const subject of subjectsOf(factory)) {
      const text = receiptTextOf(factory, subject, computing);
      if (text === undefined) continue;
      const name = `${id}-${subject.calculator}-${subject.of}.json`.replace(/[^0-9a-zA-Z.-]+/g, '-');
      receipts.push({ name, text });
    }
  }
  return receipts;
}

/** Whole factories, a product and a ledger, as they are opened in Chinese. */
async function examples(): Promise<readonly { readonly id: string; readonly file: FactoryFile }[]> {
  const [{ exampleFactories }, { exampleProducts }, { exampleLedgers }] = await Promise.all([
    load.exampleFactories(),
    loadFootprint.examples(),
    loadOffset.examples(),
  ]);
  const empty = newFactoryFile();
  return [
    ...exampleFactories.map(({ id, file }) => ({ id, file: file('zh') })),
    ...exampleProducts
      .slice(0, 1)
      .map(({ id, studies }) => ({ id, file: { ...empty, footprint: { studies: studies('zh') } } })),
    ...exampleLedgers.slice(0, 1).map(({ id, entity, section }) => ({
      id,
      file: { ...empty, entity: { name: entity.zh }, offset: section('zh') },
    })),
  ];
}

/** Writes the receipts of a version into its folder. @returns how many */
export async function writeReceipts(options: ReceiptsOptions, receipts: string = RECEIPTS): Promise<number> {
  const files = await releaseReceipts(options);
  const target = join(receipts, options.version);
  await mkdir(target, { recursive: true });
  for (const { name, text } of files) await writeFile(join(target, name), text);
  return files.length;
}
