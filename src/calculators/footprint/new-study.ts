import { reportingYear, type Month } from '../lines/reporting-year.ts';
import type { FootprintStudy } from './study.ts';

/**
 * An empty study of a product made over one reporting year, in Chongqing unless it is said, to the gate, every choice at its
 * default.
 */
export function newStudy(id: string, year: number, area = 'CN-CQ', month?: Month): FootprintStudy {
  return {
    id,
    name: '',
    product: { name: '' },
    goal: {},
    unit: { kind: 'declared', description: '', amount: 1, unit: 'piece' },
    boundary: 'cradle-to-gate',
    period: reportingYear(year, month),
    area,
    gwp: 'AR6',
    rules: {
      fuelSet: 'gb-t-32151-34-2024',
      electricityYear: '2024',
      recycling: 'cut-off',
      rounding: 'half-even',
    },
    allocations: [],
    lines: [],
    cutOff: { perFlow: 1, total: 5, omissions: [] },
    contents: {},
  };
}
