import { messyFiles } from './ten-workbooks.ts';

/** A generator of numbers that gives the same ones for a seed (mulberry32): 0 ≤ x < 1. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: () => number, values: readonly [T, ...T[]]): T =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** Texts that somebody may hope are run, followed, or taken for more than a text. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</textarea><svg onload=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(A1)',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '${7*7}',
  '{{7*7}}',
  'javascript:alert(1)',
  '\u202e\u2066外购电',
  '𠮷'.repeat(50),
  '9'.repeat(400),
  '1e400',
  '-0',
  'NaN',
  '(((((((((((((((((((((',
  '合计',
  '模板示例：外购电',
] as const;

const numbers = ['1', '1.5万', '３２０', '1,234.5', '-3', '1e309', '12 kWh', ''] as const;
const heads = [
  '名称',
  '能源品种',
  '月份',
  '用量（kWh）',
  '单位',
  '起码',
  '止码',
  '倍率',
  '__proto__',
  '要求编号',
  '类型',
  '数量',
  '材料',
] as const;

/** A text of cells that means harm: any separator, quotes that aren't closed, hostile cells in any place. */
export function hostileText(random: () => number): string {
  const separator = pick(random, [',', '\t', ';']);
  const ending = pick(random, ['\n', '\r\n', '\r']);
  const columns = 1 + Math.floor(random() * 8);
  const rows = 1 + Math.floor(random() * 6);
  const cell = () => {
    const kind = random();
    if (kind < 0.4) return pick(random, hostileTexts);
    if (kind < 0.7) return pick(random, numbers);
    if (kind < 0.8) return `"${pick(random, hostileTexts)}`;
    return pick(random, ['外购电', '柴油', 'kWh', 't', '3月', '2025-03', '', ' ', '\u0007']);
  };
  const line = (one: () => string) => Array.from({ length: columns }, one).join(separator);
  const head = () => pick(random, heads);
  return [line(head), ...Array.from({ length: rows }, () => line(cell))].join(ending);
}

/** Rows of a sheet as XML, with references, types and values that no program writes. */
export function hostileSheet(random: () => number): string {
  const reference = () =>
    random() < 0.93
      ? pick(random, ['A1', 'B2', 'C3', 'D4', 'A5', 'B6'])
      : pick(random, ['XFD1048576', 'ZZZ9999999', 'A0', '', '1A', '__proto__', 'A6001', 'BI1']);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = () => {
    const at = random() < 0.7 ? ` r="${reference()}"` : '';
    const text = escaped(pick(random, hostileTexts));
    const readable = [
      `<c${at}><v>${pick(random, numbers)}</v></c>`,
      `<c${at} t="inlineStr"><is><t>${text}</t></is></c>`,
      `<c${at} t="str"><f>${text}</f><v>${text}</v></c>`,
      `<c${at} s="${pick(random, ['0', '1', '999', '-1', '__proto__'])}"><v>45717</v></c>`,
      `<c${at} t="e"><v>#REF!</v></c>`,
    ] as const;
    const damaged = [
      `<c${at} t="s"><v>${pick(random, ['0', '-1', '1e9', 'length', '__proto__'])}</v></c>`,
      `<c${at}><f>1+1</f></c>`,
      '<c><c><c>',
      '&undefined;',
    ] as const;
    return random() < 0.93 ? pick(random, readable) : pick(random, damaged);
  };
  const rows = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, place) => {
    const r = random() < 0.93 ? ` r="${place + 1}"` : pick(random, ['', ' r="0"', ' r="99999999"', ' r="x"']);
    return `<row${r}>${Array.from({ length: Math.floor(random() * 6) }, cell).join('')}</row>`;
  });
  const merges = Array.from(
    { length: Math.floor(random() * 4) },
    () => `<mergeCell ref="${reference()}:${reference()}"/>`,
  );
  return (
    rows.join('') +
    (random() < 0.3 ? `</sheetData><mergeCells>${merges.join('')}</mergeCells><sheetData>` : '')
  );
}

const files = messyFiles.map(({ file, bytes }) => ({ file, bytes: bytes() }));

/** One of the files of the tests, damaged: bits turned, bytes left out, repeated or exchanged, an end cut off, a length falsified. */
export function damagedFile(random: () => number): {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
} {
  const original = files[Math.floor(random() * files.length)];
  if (!original) throw new Error('There are files to damage.');
  let bytes = original.bytes.slice();
  const place = () => Math.floor(random() * bytes.length);
  for (let left = 1 + Math.floor(random() * 4); left > 0 && bytes.length > 4; left -= 1) {
    const at = place();
    const kind = random();
    if (kind < 0.4) bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    else if (kind < 0.55) bytes = bytes.slice(0, at);
    else if (kind < 0.7)
      bytes = Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + Math.floor(random() * 8))]);
    else if (kind < 0.8) bytes = Uint8Array.from([...bytes, ...bytes.slice(at)]);
    else falsify(bytes, random);
  }
  return { file: original.file, bytes };
}

/** Writes another size, offset or method into one of the entries of an archive's directory. */
function falsify(bytes: Uint8Array<ArrayBuffer>, random: () => number): void {
  const view = new DataView(bytes.buffer);
  const entries: number[] = [];
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
  }
  const entry = entries[Math.floor(random() * entries.length)];
  if (entry === undefined) return;
  const field = pick(random, [10, 20, 24, 28, 42]);
  view.setUint32(entry + field, pick(random, [0, 1, 1000, 0x7fffffff, 0xffffffff, 49_999_999]), true);
}
