/** Two strings of equal length: the character at a place of `from` reads as the one at the same place of `to`. */
export interface CharacterTable {
  from: string;
  to: string;
}

/** A folded text and, for each of its UTF-16 units, where its character starts and ends in the source. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** Brings a text into the form in which query and record are compared. */
export type Fold = (source: string) => Folded;

/**
 * Characters that are read alike: numerals as digits (范围一, 第六章, 零碳), and spellings that readers of this field mix up
 * (抵销, 台帐, 炭排放, 制订, 直联). Both sides are folded alike, so a pair need not be right everywhere.
 */
export const variants: CharacterTable = {
  from: '〇零一二三四五六七八九帐销炭订联像做它覆',
  to: '00123456789账消碳定连象作他复',
};

const asciiOnly = /^[\x20-\x7e]*$/;

/**
 * Builds the fold for one site: compatibility forms (full width, ligatures) resolved, accents dropped, lower case,
 * traditional characters simplified by `characters`. Folding a folded text changes nothing.
 *
 * Decomposition (NFKD) stands in for NFKC because it works character by character, which keeps the offset map exact.
 */
export function createFold(characters: CharacterTable): Fold {
  const spelling = new Map<string, string>();
  const simplified = [...characters.to];
  [...characters.from].forEach((character, place) => spelling.set(character, simplified[place] ?? character));
  const common = [...variants.to];
  [...variants.from].forEach((character, place) => spelling.set(character, common[place] ?? character));
  const known = new Map<string, string>();

  const foldCharacter = (character: string): string => {
    let folded = known.get(character);
    if (folded === undefined) {
      const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
      // A second look-up, because a traditional character may lead to one that has a variant: 銷 → 销 → 消.
      folded = [...plain]
        .map((part) => spelling.get(part) ?? part)
        .map((part) => spelling.get(part) ?? part)
        .join('');
      known.set(character, folded);
    }
    return folded;
  };

  return (source) => {
    const starts: number[] = [];
    const ends: number[] = [];
    if (asciiOnly.test(source)) {
      for (let at = 0; at < source.length; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
      return { text: source.toLowerCase(), starts, ends };
    }
    let text = '';
    let at = 0;
    for (const character of source) {
      const folded = foldCharacter(character);
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at);
        ends.push(at + character.length);
      }
      text += folded;
      at += character.length;
    }
    return { text, starts, ends };
  };
}
