import { describe, expect, test } from 'vitest';
import { barChart, type Bar } from '../../../src/calculators/dossier/charts/bars.ts';
import { columnChart } from '../../../src/calculators/dossier/charts/columns.ts';
import { fitting, LETTER, WIDTH, widthOf } from '../../../src/calculators/dossier/charts/drawing.ts';

const bar = (name: string, value: number, more: Partial<Bar> = {}): Bar => ({
  name,
  value: String(value),
  segments: [{ value, fill: 'plain' }],
  ...more,
});

const chart = (bars: readonly Bar[], until?: number) =>
  barChart({ id: 'c', title: 'T', description: 'D', bars, ...(until !== undefined && { until }) });

/** The filled fields of a picture, from left to right as they are drawn. */
const boxes = (svg: string) =>
  [...svg.matchAll(/<rect class="mark" x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );

const lines = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`<path class="${kind}" d="([^"]+)"`, 'g'))].map(([, d = '']) =>
    [...d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
  );

describe('lying bars', () => {
  test('twice the value is twice the width, and no value is no bar', () => {
    const [small, large, ...others] = boxes(chart([bar('a', 10), bar('b', 20), bar('c', 0)]));
    expect((large?.width ?? 0) / (small?.width ?? 1)).toBeCloseTo(2, 1);
    expect(others).toEqual([]);
  });

  test('segments follow one another without a gap', () => {
    const segments = [
      { value: 3, fill: 'plain' },
      { value: 5, fill: 'grid' },
    ] as const;
    const [first, second] = boxes(chart([bar('a', 8, { segments })]));
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? NaN, 0);
  });

  test('what is below zero goes to the left of the line that the others start at', () => {
    const svg = chart([bar('a', 10), bar('b', -5)]);
    const [above, below] = boxes(svg);
    const [[zero = []] = []] = lines(svg, 'axis');
    expect(above?.x).toBe(zero[0]);
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(zero[0] ?? NaN, 0);
  });

  test('a percentage ends before the full width unless it is all', () => {
    const [half, all] = boxes(chart([bar('a', 50), bar('b', 100)], 100));
    const [alone] = boxes(chart([bar('a', 50)], 100));
    expect(half?.width).toBeCloseTo((all?.width ?? 0) / 2, 0);
    expect(alone?.width).toBeLessThan(WIDTH / 2);
  });

  test('the range lies where its ends are on the same scale', () => {
    const svg = chart([bar('a', 10, { range: [5, 20] })]);
    const [[low = [], high = []] = []] = lines(svg, 'range');
    const [mid] = boxes(svg);
    // 5, 10 and 20 from a line at 0: a half, one and two widths of the bar.
    expect(low[0]).toBeCloseTo((mid?.width ?? 0) / 2, 0);
    expect(high[0]).toBeCloseTo((mid?.width ?? 0) * 2, 0);
  });

  test('everything stays inside the picture, the figures at the ends too', () => {
    const svg = chart([bar('a', 123456, { value: '123,456.7' }), bar('b', -99, { value: '−99.0' })]);
    for (const { x, width } of boxes(svg)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH);
    }
    for (const [, x, anchor, text = ''] of svg.matchAll(
      /<text class="value" x="([\d.]+)" y="[\d.]+" text-anchor="(\w+)">([^<]*)</g,
    )) {
      const end = anchor === 'end' ? Number(x) - widthOf(text) : Number(x) + widthOf(text);
      expect(end).toBeGreaterThanOrEqual(-1);
      expect(end).toBeLessThanOrEqual(WIDTH + 1);
    }
  });

  test('what a reader typed is text and nothing else', () => {
    const svg = chart([bar('</text><script>alert(1)</script>', 1)]);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });
});

describe('standing columns', () => {
  const columns = [
    {
      name: '2025',
      value: '30',
      segments: [
        { value: 10, fill: 'solid' },
        { value: 20, fill: 'slant' },
      ] as const,
      target: 30,
    },
    { name: '2026', value: '15', segments: [{ value: 15, fill: 'pale' }] as const, target: 20 },
  ];
  const svg = columnChart({ id: 'c', title: 'T', description: 'D', columns, legend: [] });

  test('stand on one line, as high as their values, their parts on one another', () => {
    const [first, second, planned] = boxes(svg);
    const foot = ({ y = 0, height = 0 } = {}) => y + height;
    expect(foot(first)).toBe(foot(planned));
    expect(foot(second)).toBeCloseTo(first?.y ?? NaN, 0);
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 1);
    expect((planned?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(1.5, 1);
  });

  test('the line of the target passes at its value over each of them', () => {
    const [[start = [], end = []] = []] = lines(svg, 'target');
    const [, second, planned] = boxes(svg);
    // 30 is the top of the first column; 20 is a third above the second one's 15.
    expect(start[1]).toBeCloseTo(second?.y ?? NaN, 0);
    const foot = (planned?.y ?? 0) + (planned?.height ?? 0);
    expect(foot - (end[1] ?? 0)).toBeCloseTo(((planned?.height ?? 0) * 20) / 15, 0);
  });

  test('many years name every second or third, so that figures don’t run into one another', () => {
    const many = Array.from({ length: 30 }, (_, place) => ({
      name: String(2025 + place),
      value: '1,234',
      segments: [{ value: 1, fill: 'pale' }] as const,
    }));
    const drawn = columnChart({ id: 'c', title: 'T', description: 'D', columns: many, legend: [] });
    const named = [...drawn.matchAll(/<text class="name"[^>]*>(\d+)</g)].map(([, year]) => year);
    expect(named).toEqual(['2025', '2028', '2031', '2034', '2037', '2040', '2043', '2046', '2049', '2052']);
    expect(boxes(drawn)).toHaveLength(30);
  });
});

describe('a name in a picture', () => {
  test('is shortened where it doesn’t fit, and left alone where it does', () => {
    expect(fitting('锅炉', 2 * LETTER)).toBe('锅炉');
    expect(fitting('锅炉天然气消耗', 4 * LETTER)).toMatch(/^锅炉.*…$/);
    expect(widthOf(fitting('x'.repeat(500), WIDTH))).toBeLessThanOrEqual(WIDTH);
  });
});
