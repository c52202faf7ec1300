import type { APIContext } from 'astro';
import { messages } from '../../../../messages/index.ts';
import type { Language } from '../../../../guideline/language.ts';
import { languageParams, pathTo } from '../../../../site/address.ts';
import { calculatorIds, type CalculatorId } from '../../../../site/calculator-links.ts';
import { frameAddresses, oembedOf } from '../../../../site/oembed.ts';

export const getStaticPaths = () =>
  languageParams.flatMap(({ lang, language }) =>
    calculatorIds.map((id) => ({ params: { lang, calculator: id }, props: { language, id } })),
  );

export function GET({ props, site }: APIContext<{ language: Language; id: CalculatorId }>) {
  const { language, id } = props;
  const { siteName, calculators } = messages[language];
  const root = new URL(pathTo({ language, page: '', view: 'single' }), site).href;
  const { page } = frameAddresses(id, language, site);
  return Response.json(oembedOf(page, { title: calculators[id].title, siteName, root }));
}
