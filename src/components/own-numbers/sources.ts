import {
  load,
  type AnnexCatalogue,
  type Collection,
  type FactoryFile,
  type GuidelineData,
  type QuantifiedFactory,
} from '../../calculators/index.ts';
import type { Language } from '../../guideline/language';
import { base } from '../../site/address';
import { version } from '../../../widgets/foundation/version';
import { library } from '../factory/library/workspace.ts';

/** A factory with all results, and with what its self-assessments were judged by. */
export interface Computed {
  readonly factory: QuantifiedFactory;
  readonly guideline?: GuidelineData | undefined;
}

/** The factory that this tab works on; undefined where none is open. @throws Error where its file can't be read */
export async function ownFactory(language: Language): Promise<Computed | undefined> {
  await library.start();
  const open = library.$library.get().state === 'open' ? library.$openFactory.get() : undefined;
  if (!open) return undefined;
  const read = (await load.factoryFile()).readFactoryFile(open.text);
  if (!read.ok) throw new Error(`The open factory can't be read: ${read.problem.code}.`);
  return computed(read.file, language);
}

/** The example of a method, from the file that its page offers. @throws Error where it can't be had */
export async function exampleFactory(address: string, language: Language): Promise<Computed> {
  return computed(await fetched<FactoryFile>(address), language);
}

async function computed(file: FactoryFile, language: Language): Promise<Computed> {
  const [{ quantifyFactory }, guideline] = await Promise.all([
    load.factory(),
    file.readiness?.assessments?.length ? guidelineIn(language) : undefined,
  ]);
  return { factory: await quantifyFactory(file, guideline), guideline };
}

/** The guideline as the calculators ask it, from the folder of the widgets' version. */
async function guidelineIn(language: Language): Promise<GuidelineData> {
  const folder = `${base}widgets/${version}/`;
  const [requirements, measures] = await Promise.all([
    fetched<Collection>(`${folder}requirements-${language}.json`),
    fetched<AnnexCatalogue>(`${folder}measures-${language}.json`),
  ]);
  return { requirements, measures };
}

async function fetched<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}; 200 was expected.`);
  return (await response.json()) as Content;
}
