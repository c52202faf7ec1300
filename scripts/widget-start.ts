/** A built file with the files that it imports as soon as it starts. */
export interface BuiltModule {
  readonly fileName: string;
  readonly imports: readonly string[];
}

/**
 * What each element starts with besides its own file, which has its tag for a name; what is imported comes before what
 * imports it.
 * @throws a sentence where files import one another in a circle: then no order is right, and the loader could neither
 *   check them one by one nor begin them all at once
 */
export function startOfElements(
  modules: readonly BuiltModule[],
  tags: readonly string[],
): Record<string, string[]> {
  const byName = new Map(modules.map((module) => [module.fileName, module]));
  const start = (entry: string): string[] => {
    const done = new Set<string>();
    const visit = (name: string, path: readonly string[]): void => {
      if (done.has(name)) return;
      if (path.includes(name)) {
        throw new Error(
          `The built files of the widgets must not import one another in a circle; ${[...path.slice(path.indexOf(name)), name].join(' → ')} do. Put what they share into one chunk in widgets/vite.config.ts.`,
        );
      }
      for (const next of byName.get(name)?.imports ?? []) visit(next, [...path, name]);
      done.add(name);
    };
    visit(entry, []);
    done.delete(entry);
    return [...done];
  };
  return Object.fromEntries([...tags].sort().map((tag) => [tag, start(`${tag}.js`)]));
}
