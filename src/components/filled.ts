/** A text with facts in the places of their names: `{count} chosen`. A name that no fact has stays as it is. */
export const filled = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
