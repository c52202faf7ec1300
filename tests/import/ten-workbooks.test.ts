import { describe, expect, test } from 'vitest';
import { sourcesIn, textOf } from './imported.ts';
import type { ExpectedLine } from './messy-file.ts';
import { messyFiles } from './ten-workbooks.ts';

/** A line as the expectation says it. */
function plain(row: ReturnType<typeof rowsOf>[number]): ExpectedLine {
  const { line, newSite } = row;
  const quantity = Object.values(line?.fields ?? {}).find((value) => typeof value === 'object');
  const { unit = '', amount, months } = typeof quantity === 'object' ? quantity : {};
  const filled = months?.flatMap((month, place) => (month === null ? [] : [[place + 1, month] as const]));
  return {
    name: line?.name ?? '',
    ...(newSite !== undefined && { site: newSite }),
    unit,
    ...(amount !== undefined && { amount: String(amount) }),
    ...(filled && { months: Object.fromEntries(filled) as Record<number, string> }),
    ...(line?.evidence?.note !== undefined && { note: line.evidence.note }),
  };
}

function rowsOf(text: string) {
  const reading = sourcesIn(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.rows;
}

describe.each(messyFiles)('a file with $mess', ({ file, bytes, lines, ended }) => {
  test('gives the lines that it is about', async () => {
    const rows = rowsOf(await textOf(bytes(), file));
    expect(rows.filter(({ ok, joinedTo }) => ok && joinedTo === undefined).map(plain)).toEqual(lines);
  });

  test('loses no row: each is read, joined, skipped or unreadable, and all but those read say why', async () => {
    const reading = sourcesIn(await textOf(bytes(), file));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { read, joined, skipped, unreadable, all } = reading.counts;
    expect([read, joined, skipped, unreadable]).toEqual(ended);
    expect(read + joined + skipped + unreadable).toBe(all);
    const silent = reading.rows.filter(
      ({ ok, joinedTo, problems }) => (!ok || joinedTo !== undefined) && !problems.length,
    );
    expect(silent).toEqual([]);
  });
});
