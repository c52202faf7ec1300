import { describe, expect, test } from 'vitest';
import type { FootprintLine } from '../../../src/calculators/index.ts';
import { withoutOrphans } from '../../../widgets/footprint/orphans.ts';

const line = (id: string, part?: string): FootprintLine => ({
  id,
  kind: part === undefined || id.startsWith('assembly') ? 'assembly' : 'material',
  name: id,
  stage: 'raw-materials',
  fields: {},
  ...(part !== undefined && { part }),
});

/** The lines after some were taken away, as `id < what it is a part of`. */
function left(lines: readonly FootprintLine[], ...gone: readonly string[]): readonly string[] {
  const after = lines.filter(({ id }) => !gone.includes(id));
  return withoutOrphans(lines, after).map(({ id, part }) => (part === undefined ? id : `${id} < ${part}`));
}

describe('when an assembly is taken away', () => {
  const lines = [line('assembly-1'), line('assembly-2', 'assembly-1'), line('bolt', 'assembly-2')];

  test('its parts move up into what it was a part of', () => {
    expect(left(lines, 'assembly-2')).toEqual(['assembly-1', 'bolt < assembly-1']);
  });

  test('or into the product itself', () => {
    expect(left(lines, 'assembly-1')).toEqual(['assembly-2', 'bolt < assembly-2']);
    expect(left(lines, 'assembly-1', 'assembly-2')).toEqual(['bolt']);
  });

  test('parts of a circle of assemblies end in the product, too', () => {
    const circle = [
      line('assembly-1', 'assembly-2'),
      line('assembly-2', 'assembly-1'),
      line('nut', 'assembly-1'),
    ];
    expect(left(circle, 'assembly-1', 'assembly-2')).toEqual(['nut']);
  });

  test('nothing changes where no assembly went', () => {
    const after = lines.slice(0, 2);
    expect(withoutOrphans(lines, after)).toBe(after);
  });
});
