import { load, textLoaders } from '../../calculators/index.ts';
import type { Language } from '../../guideline/language.ts';

/** What reads, checks and compares receipts: loaded when there is one. */
export type ReceiptTools = Awaited<ReturnType<typeof load.receipt>>;

export type WrongNumber = ReturnType<ReceiptTools['checkArithmetic']>[number];
export type Difference = ReturnType<ReceiptTools['differencesBetween']>[number];
export type Particular = ReturnType<ReceiptTools['differingParticulars']>[number];
export type ComparedToday = Awaited<ReturnType<ReceiptTools['compareWithToday']>>;

/** The names of the numbers of a calculation. */
export type Terms = Readonly<Record<string, string>>;

/** The tools, and what the numbers of every calculator are called. */
export async function loadTools(language: Language): Promise<{ tools: ReceiptTools; terms: Terms }> {
  const [tools, { terms }] = await Promise.all([load.receipt(), textLoaders.shared[language]()]);
  return { tools, terms };
}
