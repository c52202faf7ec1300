import { getCollection, render } from 'astro:content';
import type { Language } from '../guideline/language.ts';
import type { CalculatorId } from './calculator-links.ts';

/** A part of a method, with the anchor that others link to. */
export interface MethodSection {
  readonly id: string;
  readonly title: string;
}

/** The method of a calculator in one language: title, lead, the parts that its body names, and the body. */
export async function method(id: CalculatorId, language: Language) {
  const entries = await getCollection(language === 'zh' ? 'methodsZh' : 'methodsEn');
  const entry = entries.find((other) => other.id === id);
  if (!entry) throw new Error(`methods/${id}.${language}.mdx is missing.`);
  return { ...entry.data, sections: sectionsIn(entry.body ?? ''), Content: (await render(entry)).Content };
}

/** The parts of a body, from the components that draw their headings. */
function sectionsIn(body: string): MethodSection[] {
  return [...body.matchAll(/^<Section id="([a-z0-9-]+)">(.+)<\/Section>$/gm)].map(
    ([, id = '', title = '']) => ({ id, title }),
  );
}
