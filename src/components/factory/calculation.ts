import type {
  AnnexCatalogue,
  Collection,
  FactoryFile,
  FileProblem,
  GuidelineData,
  Node,
  PathStep,
  QuantifiedFactory,
  StepRemarkTexts,
  Subject,
  Trend,
} from '../../calculators/index.ts';
import type { Language } from '../../guideline/language.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { widgetsFolder } from '../embed/load-widget.ts';

/** What the calculators make of a factory file, with the words and the numbers that show it. */
export interface Calculated {
  readonly factory: QuantifiedFactory;
  /** What its assessments were judged by; absent where it has none. */
  readonly guideline?: GuidelineData;
  readonly steps: readonly PathStep[];
  /** All results that the factory has. */
  readonly subjects: readonly Subject[];
  readonly trend: Trend;
  readonly remarkTexts: StepRemarkTexts;
  /** A number as a reader sees it, with its unit apart. */
  readonly shown: (node: Node) => ShownNumber;
}

/** A number that is rounded for a reader, and its unit. */
export interface ShownNumber {
  readonly number: string;
  readonly unit: string;
}

/** Opens the text of a factory file, or says in a sentence why it can't be opened. */
export async function readText(
  text: string,
  language: Language,
): Promise<{ readonly file: FactoryFile } | { readonly sentence: string }> {
  const { load } = await calculators();
  const { readFactoryFile } = await load.factoryFile();
  const read = readFactoryFile(text);
  return read.ok ? { file: read.file } : { sentence: await problemText(read.problem, language) };
}

/** What is to be said about a file, in the words that the calculators have for it. */
export async function problemText(problem: FileProblem, language: Language): Promise<string> {
  const { filesMessages } = await import('../../../widgets/foundation/messages/files.ts');
  return filesMessages[language].problem(problem);
}

/** Computes all of a factory file. Of the guideline only what an assessment is judged by is fetched. */
export async function calculate(file: FactoryFile, language: Language): Promise<Calculated> {
  const { load, formatNumber, formatTonnes, unitSymbol } = await calculators();
  const guideline = file.readiness?.assessments?.length ? await guidelineData(language) : undefined;
  const [{ quantifyFactory, subjectsOf }, { overviewOf, trendOf, remarkTexts }] = await Promise.all([
    load.factory(),
    load.overview(),
  ]);
  const [factory, texts] = await Promise.all([quantifyFactory(file, guideline), remarkTexts[language]()]);
  return {
    factory,
    ...(guideline && { guideline }),
    steps: overviewOf(factory, { year: new Date().getFullYear() }),
    subjects: subjectsOf(factory),
    trend: trendOf(factory),
    remarkTexts: texts,
    shown: ({ value, unit }) => {
      if (unit === 'tCO2e') return { number: formatTonnes(value), unit: unitSymbol(unit, language) };
      // A score is a share of what can be reached.
      if (unit === '1') return { number: formatNumber(100 * value, { decimals: 1 }), unit: '%' };
      return { number: formatNumber(value, { upTo: 5 }), unit: unitSymbol(unit, language) };
    },
  };
}

const fetched = new Map<string, Promise<unknown>>();

/** A fixed file of the present version, asked for once; one that failed may be asked for again. @throws Error where it can't be had */
export function fixedFile<Content>(name: string): Promise<Content> {
  const known = fetched.get(name);
  if (known) return known as Promise<Content>;
  const asked = fetch(`${widgetsFolder()}${name}`).then(async (response) => {
    if (!response.ok) throw new Error(`${name} answered ${response.status}; 200 was expected.`);
    return (await response.json()) as Content;
  });
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}

/** What the guideline asks, as the self-assessment has it. */
export const requirementsIn = (language: Language): Promise<Collection> =>
  fixedFile<Collection>(`requirements-${language}.json`);

/** The guideline as far as an assessment is judged by it. */
async function guidelineData(language: Language): Promise<GuidelineData> {
  const [requirements, measures] = await Promise.all([
    requirementsIn(language),
    fixedFile<AnnexCatalogue>(`measures-${language}.json`),
  ]);
  return { requirements, measures };
}
