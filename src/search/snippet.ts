import type { Fold } from './normalise.ts';
import type { Segment } from './record.ts';
import { pairOf, unitsOf } from './units.ts';
import type { Wanted } from './wanted.ts';

/** Marks every place of a text where a wanted token or phrase stands; `marks[i]` tells about the UTF-16 unit at `i`. */
function markText(source: string, fold: Fold, wanted: Wanted): boolean[] {
  const folded = fold(source);
  const units = unitsOf(folded.text);
  const marks = Array.from({ length: source.length }, () => false);
  const mark = (start: number, end: number): void => {
    const from = folded.starts[start] ?? 0;
    const to = folded.ends[end - 1] ?? from;
    marks.fill(true, from, to);
  };
  units.forEach((unit, place) => {
    if (wanted.tokens.has(unit.text)) mark(unit.start, unit.end);
    const before = units[place - 1];
    if (before && unit.joined && wanted.tokens.has(pairOf(before, unit))) mark(before.start, unit.end);
    for (const phrase of wanted.phrases) {
      let at = place;
      for (const token of phrase) {
        const [first, second] = [units[at], units[at + 1]];
        if (first && second?.joined && pairOf(first, second) === token) at += 1;
        else if (first?.text !== token) at = units.length;
      }
      const last = units[at];
      if (last) mark(unit.start, last.end);
    }
  });
  return marks;
}

function cut(source: string, marks: boolean[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && marks[end] === marks[start]) end += 1;
    segments.push({ text: source.slice(start, end), hit: marks[start] ?? false });
    start = end;
  }
  return segments;
}

/** A whole text in segments, as for a title. */
export function highlight(source: string, fold: Fold, wanted: Wanted): Segment[] {
  return cut(source, markText(source, fold, wanted), 0, source.length);
}

/** The stretch of about `length` UTF-16 units with the most marked text, in segments; its start if nothing is marked. */
export function excerpt(source: string, fold: Fold, wanted: Wanted, length: number): Segment[] {
  const marks = markText(source, fold, wanted);
  let marked = 0;
  let best = { from: 0, marked: 0 };
  for (let end = 0; end < source.length; end += 1) {
    if (marks[end]) marked += 1;
    if (marks[end - length]) marked -= 1;
    if (marked > best.marked) best = { from: Math.max(0, end + 1 - length), marked };
  }
  let first = marks.indexOf(true, best.from);
  if (first < 0) first = 0;
  // A little before the first mark, and no further than leaves the window full.
  const from = Math.max(0, Math.min(first - Math.floor(length / 4), source.length - length));
  return cut(source, marks, softStart(source, from), softEnd(source, from + length));
}

const breaking = /[\s，。；、：,.;:]/;
const inside = /[\p{L}\p{N}]/u;
const latin = /[a-z\d]/i;

/** Moves a start forward to the next clause or word, if one is near. */
function softStart(source: string, at: number): number {
  if (at === 0) return 0;
  for (let place = at; place < at + 12 && place < source.length; place += 1) {
    if (breaking.test(source[place - 1] ?? '') && inside.test(source[place] ?? '')) return place;
  }
  return wholeCharacter(source, at);
}

function softEnd(source: string, at: number): number {
  if (at >= source.length) return source.length;
  let end = at;
  while (
    end < source.length &&
    end < at + 15 &&
    latin.test(source[end - 1] ?? '') &&
    latin.test(source[end] ?? '')
  )
    end += 1;
  return wholeCharacter(source, end);
}

function wholeCharacter(source: string, at: number): number {
  return /[\udc00-\udfff]/.test(source[at] ?? '') ? at + 1 : at;
}
