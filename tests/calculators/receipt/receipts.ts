import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import {
  quantifyFactory,
  subjectsOf,
  type GuidelineData,
  type Subject,
} from '../../../src/calculators/factory/index.ts';
import { registryVersion } from '../../../src/calculators/factors/registry-version.ts';
import { receiptOf, type Made, type Receipt } from '../../../src/calculators/receipt/index.ts';
import { annexMeasures, collection } from '../readiness/collection.ts';

export const guideline: GuidelineData = { requirements: collection('zh'), measures: annexMeasures('zh') };

/** What a result of a calculator is made with; the guideline judges a self-assessment alone. */
export const madeWith = ({ calculator }: Subject): Made => ({
  calculators: '1.1.0',
  factors: registryVersion,
  ...(calculator === 'readiness' && { guideline: guideline.requirements.textVersion }),
});

/** An example factory’s file. */
export function exampleFile(id: string): FactoryFile {
  const example = exampleFactories.find((factory) => factory.id === id);
  if (!example) throw new Error(`There should be a factory called ${id}.`);
  return example.file('zh');
}

/** The receipt of one result of a file. */
export async function receiptFor(file: FactoryFile, subject: Subject): Promise<Receipt> {
  const receipt = receiptOf(await quantifyFactory(file, guideline), subject, { made: madeWith(subject) });
  if (!receipt) throw new Error(`There should be a result ${subject.calculator} ${subject.of}.`);
  return receipt;
}

/** The receipts of all results of a file. */
export async function receiptsFor(file: FactoryFile): Promise<readonly Receipt[]> {
  const factory = await quantifyFactory(file, guideline);
  return subjectsOf(factory).flatMap(
    (subject) => receiptOf(factory, subject, { made: madeWith(subject) }) ?? [],
  );
}
