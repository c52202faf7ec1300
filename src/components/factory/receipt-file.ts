import type { GuidelineData, QuantifiedFactory, Subject } from '../../calculators/index.ts';
import { version } from '../../../widgets/foundation/version.ts';
import { fixedFile, type Calculated } from './calculation.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { download, fileName } from './disk-file.ts';

/**
 * The text of a result's receipt, with the versions and the bundle that it was made with.
 * @param guideline what the factory was quantified with
 * @throws RangeError where the factory has no such result
 */
export async function receiptText(
  factory: QuantifiedFactory,
  subject: Subject,
  guideline: GuidelineData | undefined,
): Promise<string> {
  const { load, registryVersion } = await calculators();
  const [{ receiptTextOf }, integrity] = await Promise.all([
    load.receipt(),
    // Without it the receipt doesn't name its bundle, and holds all the same.
    fixedFile<object>('integrity.json').catch(() => undefined),
  ]);
  const text = receiptTextOf(factory, subject, {
    calculators: version,
    factors: registryVersion,
    integrity,
    guideline,
    madeAt: new Date().toISOString(),
  });
  if (text === undefined) {
    throw new RangeError(`The factory has no result ${subject.calculator} ${subject.of}.`);
  }
  return text;
}

/** Hands the receipt of a result to the browser as a file. */
export async function saveReceipt({ factory, guideline }: Calculated, subject: Subject): Promise<void> {
  const { calculator, of } = subject;
  download(
    fileName(factory.file.entity.name, `${calculator}-${of}-receipt`),
    await receiptText(factory, subject, guideline),
  );
}
