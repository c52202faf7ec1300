import { load, registryVersion, type FactoryFile, type Subject } from '../../../src/calculators/index.ts';
import { fixedFile } from '../data.ts';
import type { FileDesk } from '../desk.ts';
import { loadMeasures, loadRequirements } from '../guideline-collection.ts';
import type { TextFile } from '../hand-over.ts';
import { version } from '../version.ts';
import { fileName } from './files.ts';

const loadHashes = fixedFile<object>('integrity.json');

/** The receipt of a result as a file (核算凭证); nothing where the factory has no such result. */
export async function receiptFile(desk: FileDesk, subject: Subject): Promise<TextFile | undefined> {
  const text = await receiptText(desk.factory, subject);
  return text === undefined
    ? undefined
    : {
        name: fileName(desk, `${subject.calculator}-${subject.of}`, 'receipt', 'json'),
        type: 'application/json',
        text,
      };
}

/** The text of a receipt, made with this version of the calculators. */
export async function receiptText(factory: FactoryFile, subject: Subject): Promise<string | undefined> {
  const [{ quantifyFactory }, { receiptTextOf }, integrity] = await Promise.all([
    load.factory(),
    load.receipt(),
    // A version that isn't built yet has none.
    loadHashes().catch(() => undefined),
  ]);
  const guideline = subject.calculator === 'readiness' ? await guidelineData() : undefined;
  return receiptTextOf(await quantifyFactory(factory, guideline), subject, {
    calculators: version,
    factors: registryVersion,
    integrity,
    guideline,
    madeAt: new Date().toISOString(),
  });
}

/** In Chinese, whichever language the reader has: a receipt states no sentence of the guideline. */
async function guidelineData() {
  const [requirements, measures] = await Promise.all([loadRequirements('zh'), loadMeasures('zh')]);
  return { requirements, measures };
}
