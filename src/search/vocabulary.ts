/** Every token of the records, with the number of records that hold it. */
export interface Vocabulary {
  has(token: string): boolean;
  /** How telling a token is, from 0 (in every record) up; 0 for unknown tokens. */
  weight(token: string): number;
  /** The share of records that hold the token. */
  share(token: string): number;
  /** The weight of a token that stands in a single record. */
  highest: number;
  /** Words and numbers, without pairs and Chinese characters. */
  words: string[];
  /** Chinese characters. */
  characters: Set<string>;
}

/** Counts the tokens of records, each given as the set of its tokens. */
export function createVocabulary(records: Set<string>[]): Vocabulary {
  const count = new Map<string, number>();
  for (const tokens of records) for (const token of tokens) count.set(token, (count.get(token) ?? 0) + 1);
  const weigh = (holders: number): number => Math.log(1 + records.length / holders);
  return {
    has: (token) => count.has(token),
    weight: (token) => {
      const found = count.get(token);
      return found === undefined ? 0 : weigh(found);
    },
    share: (token) => (count.get(token) ?? 0) / Math.max(1, records.length),
    highest: weigh(1),
    words: [...count.keys()].filter((token) => /^[^\s\p{Script=Han}]{2,}$/u.test(token)),
    characters: new Set([...count.keys()].filter((token) => /^\p{Script=Han}$/u.test(token))),
  };
}
