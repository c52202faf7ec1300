/** What kind of thing a record is: a clause, a term of clause 3, a measure of annex A or a cited publication. */
export type RecordKind = 'clause' | 'term' | 'measure' | 'reference';

/** One thing that can be found. `text` is the verbatim text; `also` is what it is known by in the other language. */
export interface SearchRecord {
  /** The number a reader would cite: "6.7.3", "A.32", "3.6", "B.1", "bib-3"; publications of clause 2 share "2". */
  id: string;
  kind: RecordKind;
  title: string;
  text: string;
  also?: string;
  url: string;
  /** Requirement words to show beside the hit, such as "shall". */
  words?: string[];
}

/** A stretch of verbatim text that is either matched by the query or not. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** A record that answers the query, with its title and an excerpt of its text cut into segments. */
export interface SearchHit {
  record: SearchRecord;
  score: number;
  title: Segment[];
  snippet: Segment[];
}

/** The hits, best first. `weak` says that a second search with the homophone table may find more. */
export interface SearchResponse {
  hits: SearchHit[];
  weak: boolean;
}
