import { describe, expect, test } from 'vitest';
import { completenessOf } from '../../../src/calculators/emissions/completeness.ts';
import type { CompletenessAnswer, Line } from '../../../src/calculators/emissions/inventory.ts';
import { inventoryOf, lineOf } from './one-line.ts';

const stateOf = (
  id: string,
  lines: readonly Line[] = [],
  completeness: Readonly<Record<string, CompletenessAnswer>> = {},
) => new Map<string, string>(completenessOf(inventoryOf(lines, { completeness }))).get(id);

describe('completeness', () => {
  test('of an empty inventory is thirteen open questions', () => {
    expect([...completenessOf(inventoryOf([])).values()]).toEqual(Array.from({ length: 13 }, () => 'open'));
  });

  test('a line answers, even one that isn’t filled in yet', () => {
    expect(stateOf('vehicles', [lineOf('mobile-combustion', {})])).toBe('entered');
    expect(stateOf('fuels', [lineOf('biomass-combustion', {})])).toBe('entered');
    expect(stateOf('fuels', [lineOf('mobile-combustion', {})])).toBe('open');
  });

  test('“none” needs no reason, an exclusion does', () => {
    expect(stateOf('heat', [], { heat: { answer: 'none' } })).toBe('none');
    expect(stateOf('heat', [], { heat: { answer: 'excluded' } })).toBe('open');
    expect(stateOf('heat', [], { heat: { answer: 'excluded', reason: ' ' } })).toBe('open');
    expect(stateOf('heat', [], { heat: { answer: 'excluded', reason: '租户自行核算' } })).toBe('excluded');
  });

  test('“present” is open until the line is there', () => {
    expect(stateOf('heat', [], { heat: { answer: 'present' } })).toBe('open');
  });

  test('refrigerants, switchgear and extinguishers are told apart by the equipment', () => {
    const states = (equipment?: string) =>
      ['refrigerants', 'switchgear', 'extinguishers'].map((id) =>
        stateOf(id, [lineOf('fugitive', equipment === undefined ? {} : { equipment })]),
      );
    expect(states('switchgear')).toEqual(['open', 'entered', 'open']);
    expect(states('extinguisher')).toEqual(['open', 'open', 'entered']);
    // A line whose equipment wasn't chosen yet is a refrigeration plant, as its form shows.
    expect(states()).toEqual(['entered', 'open', 'open']);
    expect(states('')).toEqual(['entered', 'open', 'open']);
    expect(states('other')).toEqual(['open', 'open', 'open']);
  });
});
