import { readXml } from './read-xml.ts';

/** What a cell's format makes of its number. */
export type NumberFormat = 'number' | 'percent' | 'day' | 'month' | 'year' | 'moment';

/** The formats that files don't spell out (ECMA-376 Part 1, 18.8.30), those from 27 on as Chinese Excel has them. */
const builtIn = new Map<number, NumberFormat>([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
  [22, 'moment'],
]);

/** What a format code, such as `yyyy"年"m"月"` or `0.0%`, makes of a number. Times of day alone stay numbers. */
function formatOf(code: string): NumberFormat {
  // Quoted text, escaped characters, fillers, colours and languages are no placeholders; [h] is: hours beyond a day.
  const other = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM\/PM|A\/P/gi;
  const [placeholders = ''] = code.replace(other, '').split(';', 1);
  if (/\[/.test(placeholders)) return 'number';
  if (/general|[0#?]/i.test(placeholders))
    return placeholders.includes('%') ? 'percent' : timeIn(placeholders);
  const has = (letter: RegExp) => letter.test(placeholders);
  if (has(/[yd]/i) && has(/[hs]/i)) return 'moment';
  if (has(/d/i)) return 'day';
  if (has(/y/i)) return has(/m/i) ? 'month' : 'year';
  return has(/m/i) && !has(/[hs]/i) ? 'day' : 'number';
}

/** Fractions of a second are written with zeros as well. */
const timeIn = (placeholders: string): NumberFormat =>
  /[yd]/i.test(placeholders) && /s\.0/i.test(placeholders) ? 'moment' : 'number';

/** The formats of a workbook's cells, in the order that cells refer to them. */
export function readNumberFormats(xml: string): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readXml(xml, {
    open({ name, attribute }) {
      const id = Number(attribute('numFmtId'));
      if (name === 'numFmt') own.set(id, formatOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtIn.get(id) ?? 'number');
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
