/** The tokens of one document, field by field. */
export type Fields = string[][];

/** An inverted index that scores documents, known by their place, by BM25+ over weighted fields. */
export interface Bm25 {
  /** The score of every document that holds the token. */
  score(token: string): Map<number, number>;
}

// Robertson and Zaragoza's usual saturation; the length counts less, because a heading and a long clause are both answers.
const saturation = 1.2;
const lengthNormalization = 0.5;
// The lower bound of BM25+ (Lv and Zhai): a word in a long text is still worth something.
const lowerBound = 0.5;

/** Indexes documents whose fields weigh `weights`. Lengths count distinct tokens. */
export function createBm25(documents: Fields[], weights: number[]): Bm25 {
  const frequencies = weights.map(() => new Map<string, Map<number, number>>());
  const lengths = documents.map((fields) => fields.map((tokens) => new Set(tokens).size));
  const averages = weights.map(
    (_, field) => sum(lengths.map((length) => length[field] ?? 0)) / documents.length,
  );
  documents.forEach((fields, place) =>
    fields.forEach((tokens, field) => {
      for (const token of tokens) {
        const holders = frequencies[field]?.get(token) ?? new Map<number, number>();
        holders.set(place, (holders.get(place) ?? 0) + 1);
        frequencies[field]?.set(token, holders);
      }
    }),
  );

  return {
    score(token) {
      const scores = new Map<number, number>();
      weights.forEach((weight, field) => {
        const holders = frequencies[field]?.get(token) ?? new Map<number, number>();
        const rarity = Math.log(1 + (documents.length - holders.size + 0.5) / (holders.size + 0.5));
        for (const [place, frequency] of holders) {
          const length = (lengths[place]?.[field] ?? 0) / (averages[field] || 1);
          const damping = saturation * (1 - lengthNormalization + lengthNormalization * length);
          const value = lowerBound + (frequency * (saturation + 1)) / (frequency + damping);
          scores.set(place, (scores.get(place) ?? 0) + weight * rarity * value);
        }
      });
      return scores;
    },
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
