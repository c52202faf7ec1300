const rules: [RegExp, string][][] = [
  // Plural, but not process, status, basis.
  [
    [/(ss|us|is)$/, '$1'],
    [/ies$/, 'y'],
    [/(x|ch|sh|ss)es$/, '$1'],
    [/s$/, ''],
  ],
  // Derived and inflected forms.
  [
    [/(.{3,}i)[sz](?:ations?|ing|ed|e)$/, '$1s'],
    [/(.{4,})(?:ations?|ating|ated|ate)$/, '$1'],
    [/(.{3,})(?:ing|ed)$/, '$1'],
  ],
  // The doubled consonant comes from the inflection (offsetting), the final e from the base form (reuse).
  [
    [/([bdgmnprt])\1$/, '$1'],
    [/(.{4,})e$/, '$1'],
  ],
];

/** The stem of an English word, cut alike in records and queries: offsets, offsetting → offset; reused, reuse → reus. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return rules.reduce((cut, step) => {
    const rule = step.find(([pattern]) => pattern.test(cut));
    return rule ? cut.replace(rule[0], rule[1]) : cut;
  }, word);
}
