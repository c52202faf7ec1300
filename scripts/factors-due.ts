import { isDue, loadFactors, type Entry } from '../src/site/factors.ts';
import { runAsProgram } from './entry-point.ts';

/** One line for each factor whose day of review lies before `day` (ISO), the longest due first. */
export function dueLines(entries: readonly Entry[], day: string): string[] {
  return entries
    .map(({ factor }) => factor)
    .filter((factor) => isDue(factor, day))
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.id.localeCompare(b.id))
    .map(({ reviewBy, id, citation }) => `${reviewBy}  ${id}  (${citation.reference}, ${citation.locator})`);
}

// A day as the only argument looks ahead: npm run factors:due -- 2027-01-31
await runAsProgram(import.meta.url, async () => {
  const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`A day was expected (2027-01-31); "${day}" came.`);
  const entries = await loadFactors();
  const lines = dueLines(entries, day);
  for (const line of lines) console.log(line);
  console.log(`${lines.length} of ${entries.length} factors are due for review on ${day}.`);
});
