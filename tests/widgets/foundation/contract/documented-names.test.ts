import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handedNames as emissions } from '../../../../widgets/emissions/messages/handed.ts';
import { panels as emissionsPanels } from '../../../../widgets/emissions/on-demand-parts.ts';
import { handedNames as footprint } from '../../../../widgets/footprint/messages/handed.ts';
import { panels as footprintPanels } from '../../../../widgets/footprint/on-demand-parts.ts';
import { handedNames as measures } from '../../../../widgets/measures/messages/handed.ts';
import { panels as measuresPanels } from '../../../../widgets/measures/on-demand-parts.ts';
import { handedNames as offset } from '../../../../widgets/offset/messages/handed.ts';
import { panels as offsetPanels } from '../../../../widgets/offset/on-demand-parts.ts';
import { handedNames as readiness } from '../../../../widgets/readiness/messages/handed.ts';
import { panels as readinessPanels } from '../../../../widgets/readiness/on-demand-parts.ts';

/** The header comment of a class as one line, and what its `hidable` and `lockable` hold beside the panels. */
function classOf(name: string) {
  const source = readFileSync(
    new URL(`../../../../widgets/${name}/${name}.element.ts`, import.meta.url),
    'utf8',
  );
  const comment = source.replace(/\n \* ?/g, ' ');
  const documented = (attribute: string) => {
    const [, text = ''] =
      new RegExp(`@attr \\{string\\} ${attribute} - (.*?) @(?:attr|prop)`).exec(comment) ?? [];
    return [...text.matchAll(/`([\w-]+)`/g)].map(([, one]) => one);
  };
  const listed = (list: string) => {
    const [, text = ''] = new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(source) ?? [];
    return [...text.matchAll(/'([\w-]+)'/g)].map(([, one]) => one);
  };
  return { documented, listed };
}

test.each([
  ['emissions', emissions, emissionsPanels],
  ['footprint', footprint, footprintPanels],
  ['offset', offset, offsetPanels],
  ['readiness', readiness, readinessPanels],
  ['measures', measures, measuresPanels],
] as const)('zcf-%s documents what it hands over, hides and locks', (name, names, panels) => {
  const { documented, listed } = classOf(name);
  expect(documented('handover')).toEqual([...Object.keys(names.zh), 'file']);
  expect(documented('hide')).toEqual([...panels, ...listed('hidable')]);
  expect(documented('locked')).toEqual(listed('lockable'));
});

test.each([
  ['emissions', emissions],
  ['footprint', footprint],
  ['offset', offset],
  ['readiness', readiness],
  ['measures', measures],
] as const)('the names of %s are fit for a form, and called alike in no two ways', (_, { zh, en }) => {
  for (const name of Object.keys(zh)) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const labels of [Object.values(zh), Object.values(en)])
    expect(new Set(labels).size).toBe(labels.length);
});
