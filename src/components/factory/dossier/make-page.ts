import {
  load,
  registryVersion,
  type Dossier,
  type DossierPart,
  type DossierReceipt,
  type FactoryFile,
  type GuidelineData,
  type Language,
  type QuantifiedFactory,
} from '../../../calculators/index.ts';
import { version } from '../../../../widgets/foundation/version.ts';
import { receiptText } from '../receipt-file.ts';

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
  const [{ quantifyFactory }, { dossierOf, renderDossier }] = await Promise.all([load.factory(), load.dossier()]);
  const [first, ...others]: readonly Language[] = language === 'both' ? ['zh', 'en'] : [language];
  if (!first) throw new Error('A report has a language.');
  const versions = { calculator: version, factors: registryVersion };
  const on = new Date().toISOString().slice(0, 10);
  let receipts: readonly DossierReceipt[] | undefined;
  let isComplete = true;
  const reportIn = async (of: Language): Promise<Dossier> => {
    const text = await guideline(of).catch(() => undefined);
    isComplete &&= text !== undefined;
    const factory = await quantifyFactory(file, text);
    // Without a connection a receipt may not be had; the report says then that none is attached.
    receipts ??= await receiptsOf(factory, year).catch(() => []);
    const details = { on, versions, receipts };
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

/** A receipt of every result that the report stands on, the same as is saved of the result alone. */
async function receiptsOf(factory: QuantifiedFactory, year: number): Promise<readonly DossierReceipt[]> {
  const { subjectsOfYear } = await load.dossier();
  return Promise.all(
    subjectsOfYear(factory, year).map(async (subject) => ({
      name: `${subject.calculator}-${subject.of}`,
      text: await receiptText(factory, subject),
    })),
  );
}

/** A name that every file system takes. */
const fileName = (parts: readonly string[]): string =>
  `${parts
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-')}.html`;
