import { beforeAll, describe, expect, test } from 'vitest';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { checkArithmetic, readReceipt, serializeReceipt } from '../../../src/calculators/receipt/index.ts';
import { exampleFile, receiptsFor } from './receipts.ts';

/** Numbers that come in the same order each time (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof numbersFrom>;

/** What a stranger may put in place of a value. */
const strangers = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '"<img src=x onerror=alert(1)>"',
  '"=HYPERLINK(\\"https://example.org\\")"',
  '1e999',
  '-0',
  '[[[[[[[[]]]]]]]]',
  `"${'x'.repeat(3000)}"`,
  'null',
  '{}',
];

const bytes = '{}[]",:0123456789.-+eE\\u0000\n\t\ud800aé中';

/** Ways to damage a text. */
const damages: readonly ((text: string, random: Random) => string)[] = [
  // A character is another.
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + (bytes[random(bytes.length)] ?? '') + text.slice(at + 1);
  },
  // The end is missing.
  (text, random) => text.slice(0, random(text.length)),
  // A piece is missing, or stands twice.
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + random(200));
  },
  (text, random) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at, at + random(200)) + text.slice(at);
  },
  // A value is a stranger's: JSON that parses and says something else.
  (text, random) => {
    const places = [...text.matchAll(/:\s?("[^"]*"|-?[\d.]+|true|null)/g)];
    const place = places[random(places.length)];
    const stranger = strangers[random(strangers.length)] ?? '';
    return place
      ? `${text.slice(0, place.index)}:${stranger}${text.slice(place.index + place[0].length)}`
      : text;
  },
  // An entry has another name.
  (text, random) => {
    const names = [...text.matchAll(/"(\w+)":/g)];
    const place = names[random(names.length)];
    const name = ['__proto__', 'constructor', 'prototype', 'toString', 'x'][random(5)] ?? '';
    return place
      ? `${text.slice(0, place.index)}"${name}":${text.slice(place.index + place[0].length)}`
      : text;
  },
];

const damaged = (text: string, random: Random): string =>
  (damages[random(damages.length)] ?? String)(text, random);

const isSameJson = (one: string, other: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
};

/** 4 000 files, the same in every run. */
const runs = 2000;

describe('damaged and hostile JSON', () => {
  let receipts: readonly string[] = [];
  const files = ['electronics', 'machinery', 'battery'].map((id) => serializeFactoryFile(exampleFile(id)));

  beforeAll(async () => {
    const texts = (await receiptsFor(exampleFile('machinery'))).map(serializeReceipt);
    // Hashing is most of the work: the long ones would only take longer.
    receipts = texts.filter(({ length }) => length < 60_000);
  });

  test(`${runs} receipts: each is refused with a code, or opens with a broken seal, unless nothing was changed`, () => {
    const random = numbersFrom(20261130);
    const seen = { refused: 0, opened: 0 };
    for (let run = 0; run < runs; run += 1) {
      const text = receipts[random(receipts.length)] ?? '';
      const other = damaged(text, random);
      const read = readReceipt(other);
      seen[read.ok ? 'opened' : 'refused'] += 1;
      if (!read.ok) {
        expect(read.problem.code).toMatch(/^[a-z-]+$/);
        continue;
      }
      // A tree that opens can be walked and computed, whatever its numbers are.
      checkArithmetic(read.receipt);
      if (!isSameJson(text, other)) expect(read.seals.checksum, `run ${run}`).toBe(false);
    }
    expect(Math.min(seen.refused, seen.opened)).toBeGreaterThan(100);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test(`${runs} factory files: each is refused with a code, or opens with a warning, unless nothing was changed`, () => {
    const random = numbersFrom(8);
    const seen = { refused: 0, opened: 0 };
    for (let run = 0; run < runs; run += 1) {
      const text = files[random(files.length)] ?? '';
      const other = damaged(text, random);
      const read = readFactoryFile(other);
      seen[read.ok ? 'opened' : 'refused'] += 1;
      if (!read.ok) expect(read.problem.code).toMatch(/^[a-z-]+$/);
      else if (!isSameJson(text, other)) expect(read.warnings.length, `run ${run}`).toBeGreaterThan(0);
    }
    expect(Math.min(seen.refused, seen.opened)).toBeGreaterThan(100);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
