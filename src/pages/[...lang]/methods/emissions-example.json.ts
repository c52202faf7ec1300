import manifest from '../../../../package.json' with { type: 'json' };
import { load } from '../../../calculators/index.ts';
import type { Language } from '../../../guideline/language.ts';
import { languagePaths } from '../../../site/address.ts';
import { exampleFile } from '../../../site/emissions-example.ts';

export const getStaticPaths = languagePaths;

/** The example of the method as a factory file: the page hands it to the calculator, a reader may open it there. */
export async function GET({ props: { language } }: { props: { language: Language } }) {
  const { serializeFactoryFile } = await load.factoryFile();
  return new Response(serializeFactoryFile(exampleFile(language, manifest.version)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
