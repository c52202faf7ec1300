import type { QuantifiedFactory, Receipt, Subject } from '../../calculators/index.ts';
import { version } from '../../../widgets/foundation/version.ts';
import { widgetsFolder } from '../embed/load-widget.ts';
import type { Calculated } from './calculation.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { download, fileName } from './disk-file.ts';

/** The text of a result's receipt, with the versions and the bundle that it was made with. */
export async function receiptText(factory: QuantifiedFactory, subject: Subject): Promise<string> {
  const { load, registryVersion } = await calculators();
  const [{ receiptOf, serializeReceipt, hashOf }, bundle] = await Promise.all([
    load.receipt(),
    fetch(`${widgetsFolder()}integrity.json`).then((response) => (response.ok ? response.json() : undefined)),
  ]);
  const guideline = factory.assessments.find(({ assessment }) => assessment.id === subject.of);
  const receipt: Receipt | undefined = receiptOf(factory, subject, {
    madeAt: new Date().toISOString(),
    made: {
      calculators: version,
      factors: registryVersion,
      ...(bundle !== undefined && { bundle: hashOf(bundle) }),
      ...(guideline && { guideline: guideline.assessment.textVersion }),
    },
  });
  if (!receipt) throw new RangeError(`The factory has no result ${subject.calculator} ${subject.of}.`);
  return serializeReceipt(receipt);
}

/** Hands the receipt of a result to the browser as a file. */
export async function saveReceipt({ factory }: Calculated, subject: Subject): Promise<void> {
  const { calculator, of } = subject;
  download(
    fileName(factory.file.entity.name, `${calculator}-${of}-receipt`),
    await receiptText(factory, subject),
  );
}
