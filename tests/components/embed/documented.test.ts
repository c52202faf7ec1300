import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/entry-point.ts';
import {
  descriptionOf,
  documentedElements,
  meaningOf,
  type ListName,
} from '../../../src/components/embed/documented.ts';
import { elementFacts, further } from '../../../src/components/embed/embed-options.ts';
import { calculatorIds, calculators } from '../../../src/site/calculator-links.ts';
import { readEventDetails } from '../../../widgets/manifest/event-details.ts';

const lists = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;
const elements = documentedElements();
const listed = (list: ListName, element: (typeof elements)[number]) =>
  // A property that an attribute sets stands with the attribute.
  list === 'members' ? element.members.filter(({ attribute }) => !attribute) : element[list];

describe.each(elements.map((element) => [element.tagName, element] as const))('%s', (_, element) => {
  test.each(['zh', 'en'] as const)(
    'has a sentence for everything that its manifest names in %s',
    (language) => {
      const sentences = [
        descriptionOf(element, language),
        ...lists.flatMap((list) =>
          listed(list, element).map((one) => meaningOf(element, list, one, language)),
        ),
      ];
      expect(sentences.length).toBeGreaterThan(8);
      for (const sentence of sentences)
        expect(sentence).toMatch(language === 'zh' ? /\p{Script=Han}/u : /[a-z]{2}/);
    },
  );
});

/** The names in a list of the element's class, the panels aside. */
function namesIn(id: string, list: string): string[] {
  const source = readFileSync(join(projectRoot, `widgets/${id}/${id}.element.ts`), 'utf8');
  const [, written = ''] = new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(source) ?? [];
  return [...written.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}

test.each(calculatorIds)('the configurator offers what the class of %s lets a host hide and lock', (id) => {
  expect(further[id]).toEqual({ hide: namesIn(id, 'hidable'), locked: namesIn(id, 'lockable') });
});

test('what can be hidden are the panels, in the words of the element itself', async () => {
  const facts = elementFacts(elements, new URL('https://zcf.example'));
  const { panels } = await import('../../../widgets/emissions/on-demand-parts.ts');
  const { hide, handover } = facts['zcf-emissions'] ?? { hide: [], handover: [] };
  expect(hide.map(({ name }) => name)).toEqual([...panels, 'add', 'open']);
  expect(hide[0]?.label).toEqual({ zh: '边界与方法', en: expect.stringMatching(/[a-z]/) });
  expect(handover.map(({ name }) => name)).toEqual(expect.arrayContaining(['total-market', 'file']));
  expect(Object.keys(facts)).toEqual(
    expect.arrayContaining([...calculatorIds.map((id) => calculators[id].element), 'zcf-clause']),
  );
});

test('the detail of an event is read from its type, so that the page can’t say another', () => {
  const details = readEventDetails();
  expect(details.get('zcf-change')).toBe('{\n  element: string;\n  state: WorkState;\n  agreed: boolean;\n}');
  expect(details.get('zcf-result')).toContain('  fields: readonly HandedField[];\n');
});
