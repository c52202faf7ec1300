/** Full-width and case folded, signs and spaces away: Ｒ－４１０ａ and R410A are one. */
export function searchForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Two Chinese characters are a word; of Latin letters and figures three are needed, or NG would be in “packing”. Figures
 * alone are none: the 430 of a shaft isn't the steel 430.
 */
export const isWord = (name: string) =>
  name.length >= (/^[\u0020-\u007e]+$/.test(name) ? 3 : 2) && !/^\d+$/.test(name);

/**
 * Whether a name that the letters of a text hold is a word of it: ABS is no part of “absorber”, nor 304 of 3040. Chinese
 * has no gaps, and where letters meet figures or characters one word ends as well.
 */
export function holdsWord(text: string, name: string): boolean {
  const characters = [...text.normalize('NFKC').toLowerCase()];
  const letters = characters.flatMap((character, place) =>
    searchForm(character) ? [{ character, place }] : [],
  );
  const form = letters.map(({ character }) => character).join('');
  const joins = (at: number): boolean => {
    const [before, after] = [letters[at - 1], letters[at]];
    if (!before || !after || after.place - before.place > 1) return false;
    return [/[a-z]/, /\d/].some((kind) => kind.test(before.character) && kind.test(after.character));
  };
  for (let at = form.indexOf(name); at >= 0; at = form.indexOf(name, at + 1)) {
    const end = at + name.length;
    const ends = !joins(end) || (form[end] === 's' && !joins(end + 1));
    if (ends && !joins(at)) return true;
  }
  return false;
}

/** Dice's coefficient of two sets of pairs: 1 where they are the same, 0 where they have none in common. */
export function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0 || others.size === 0) return 0;
  let common = 0;
  for (const pair of some) if (others.has(pair)) common += 1;
  return (2 * common) / (some.size + others.size);
}

/** The pairs of neighbouring characters. */
export function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, place) => text.slice(place, place + 2)),
  );
}
