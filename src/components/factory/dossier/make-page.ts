import {
  load,
  registryVersion,
  type Dossier,
  type DossierPart,
  type FactoryFile,
  type GuidelineData,
  type Language,
} from '../../../calculators/index.ts';
import { version } from '../../../../widgets/foundation/version.ts';
import { receiptText } from '../receipt-file.ts';
import { attachedReceipts, type AttachedReceipts } from './attached-receipts.ts';

/** Which report the reader wants. */
export interface DossierChoice {
  readonly year: number;
  readonly language: Language | 'both';
  readonly parts: readonly DossierPart[];
}

/** The report as a page that stands alone, with a name for its file. */
export interface MadePage {
  readonly html: string;
  readonly name: string;
  /** Whether the guideline's text was there: without it plan and self-assessment are missing. */
  readonly isComplete: boolean;
}

/**
 * Makes the report of a factory. Both languages hold the same receipts.
 * @param guideline the guideline's text, where it can be had
 */
export async function makePage(
  file: FactoryFile,
  { year, language, parts }: DossierChoice,
  guideline: (language: Language) => Promise<GuidelineData>,
): Promise<MadePage> {
  const [{ quantifyFactory }, { dossierOf, renderDossier, subjectsOfYear }] = await Promise.all([load.factory(), load.dossier()]);
  const [first, ...others]: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
  if (!first) throw new Error('A report has a language.');
  const versions = { calculator: version, factors: registryVersion };
  const on = new Date().toISOString().slice(0, 10);
  let attached: AttachedReceipts | undefined;
  let isComplete = true;
  const reportIn = async (of: Language): Promise<Dossier> => {
    const text = await guideline(of).catch(() => undefined);
    isComplete &&= text !== undefined;
    const factory = await quantifyFactory(file, text);
    attached ??= await attachedReceipts(subjectsOfYear(factory, year), (subject) => receiptText(factory, subject, text));
    const details = { on, versions, ...attached };
    return dossierOf(factory, { year, language: of, details, parts, ...(text && { guideline: text }) });
  };
  const report = await reportIn(first);
  const further: Dossier[] = [];
  for (const of of others) further.push(await reportIn(of));
  return {
    html: renderDossier([report, ...further]),
    name: fileName([report.title, file.entity.name, String(year)]),
    isComplete,
  };
} // prettier-ignore

/** A name that every file system takes. */
const fileName = (parts: readonly string[]): string =>
  `${parts
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-')}.html`;
