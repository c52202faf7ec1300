import type { InputEntry } from './binding.ts';

/** Beyond this a host's text is no setting but a table, which `factory` or pasting takes. */
export const longestText = 10_000;

/** The name, then a number, then its unit; a colon or an equals sign may stand between name and number. */
const named = /^(?<name>.*?)[\s:：=]+(?<amount>[-−+]?[\d.,]+(?:e[-+]?\d+)?)\s*(?<unit>\S*)$/iu;
const chosen = /^(?<name>[^\s=:：]+)\s*[=:：]\s*(?<amount>\S+)$/u;

/**
 * Reads what `prefill`, `data-zcf-set` and `set()` take: one input per line or between semicolons, each a name as a reader
 * would type it or an id, then mostly a number and its unit (`外购电力 120000 kWh; natural gas 30 m3`), or a choice
 * (`6.1.1-r1=met`).
 */
export function inputEntries(text: string): readonly InputEntry[] {
  return (
    text
      .slice(0, longestText)
      .split(/[\n;；]+/)
      // A tab or a quotation mark would be another cell of the table that inputs are read as.
      .map((part) => part.replace(/[\t"]+/g, ' ').trim())
      .filter(Boolean)
      .map((part) => {
        const { name = part, amount = '', unit = '' } = (named.exec(part) ?? chosen.exec(part))?.groups ?? {};
        return { text: part, name: name.trim(), amount, unit };
      })
  );
}

/** Inputs as the table that pasting reads, with headings it knows. */
export const tableOf = (entries: readonly InputEntry[]): string =>
  ['名称\t数量\t单位', ...entries.map(({ name, amount, unit }) => [name, amount, unit].join('\t'))].join(
    '\n',
  );
