/** The class of an element of ours says which version it belongs to. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element. A page can hold a tag once only, so where it is taken the first definition stays and serves
 * all instances; the warning names both versions. The same class a second time is nothing to warn about.
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: Pick<CustomElementRegistry, 'get' | 'define'> = customElements,
  warn: (sentence: string) => void = console.warn,
): void {
  const held = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (!held) registry.define(tag, element);
  else if (held !== element) {
    warn(
      `<${tag}> of version ${element.version} was not registered: version ${held.version ?? '(unknown)'} holds the tag and serves every instance on this page. Load one version only.`,
    );
  }
}
