import manifest from '../../../../package.json' with { type: 'json' };
import { load } from '../../../calculators/index.ts';
import type { Language } from '../../../guideline/language.ts';
import { languageParams } from '../../../site/address.ts';
import { calculatorIds, type CalculatorId } from '../../../site/calculator-links.ts';
import { exampleFiles } from '../../../site/example-files.ts';

export const getStaticPaths = () =>
  languageParams.flatMap(({ lang, language }) =>
    calculatorIds.map((id) => ({ params: { lang, method: id }, props: { language, id } })),
  );

/** The example of a method as a factory file: the page hands it to the calculator, a reader may open it there. */
export async function GET({ props: { id, language } }: { props: { id: CalculatorId; language: Language } }) {
  const { serializeFactoryFile } = await load.factoryFile();
  return new Response(serializeFactoryFile(await exampleFiles[id](language, manifest.version)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
