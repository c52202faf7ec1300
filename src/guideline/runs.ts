import type { RequirementWord } from './requirement-words.ts';
import type { Span } from './sentences.ts';

/** A stretch of a text with what is known of it. The texts of a block's runs together are its text. */
export type Run =
  | { kind: 'text'; text: string }
  | { kind: 'word'; text: string; word: RequirementWord }
  | { kind: 'term' | 'reference'; text: string; target: string };

/** A form of words that stands for a term (by number) or a reference (by id). */
export interface Form {
  kind: 'term' | 'reference';
  target: string;
  form: string;
}

/** Sorts forms so that 绿色电力证书 is found before 绿色电力. */
export function longestFirst(forms: Form[]): Form[] {
  return [...forms].sort((one, other) => other.form.length - one.form.length);
}

/**
 * Cuts a text into runs: the requirement words where the table puts them, and the first occurrence of each
 * term and reference. `forms` come longest first. Latin forms match whole words in any case.
 */
export function runsOf(text: string, words: { span: Span; word: RequirementWord }[], forms: Form[]): Run[] {
  const marked: (Span & { run: Run })[] = words.map(({ span, word }) => ({
    ...span,
    run: { kind: 'word', text: text.slice(span.start, span.end), word },
  }));
  const seen = new Set<string>();
  for (const { kind, target, form } of forms) {
    for (const span of occurrences(text, form)) {
      if (marked.some((other) => span.start < other.end && other.start < span.end)) continue;
      const first = !seen.has(`${kind} ${target}`);
      seen.add(`${kind} ${target}`);
      const found = text.slice(span.start, span.end);
      // A repeated occurrence stays plain, yet it is taken: 绿色电力 must not be found inside it.
      marked.push({ ...span, run: first ? { kind, text: found, target } : { kind: 'text', text: found } });
    }
  }
  return fillGaps(
    text,
    marked.sort((one, other) => one.start - other.start),
  );
}

function occurrences(text: string, form: string): Span[] {
  const pattern = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const latin = /^[\x20-\x7e—]+$/.test(form);
  // No letter or digit may touch a Latin form: “GB/T 1891” is not found in “GB/T 18916”.
  const expression = latin
    ? new RegExp(`(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])`, 'gi')
    : new RegExp(pattern, 'g');
  return [...text.matchAll(expression)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function fillGaps(text: string, marked: (Span & { run: Run })[]): Run[] {
  const runs: Run[] = [];
  let position = 0;
  const plain = (end: number) => {
    if (end > position) runs.push({ kind: 'text', text: text.slice(position, end) });
  };
  for (const { start, end, run } of marked) {
    plain(start);
    runs.push(run);
    position = end;
  }
  plain(text.length);
  return runs;
}
