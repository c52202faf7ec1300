import type { Described, ManifestElement } from '../../widgets/manifest/manifest.ts';

/** The values of an attribute that are listed by its type: 'light' | 'dark'. */
const valuesOf = ({ type }: Described): { name: string }[] =>
  [...(type?.text ?? '').matchAll(/['"]([^'"]+)['"]/g)].map(([, name = '']) => ({ name }));

/** What Visual Studio Code shows of the elements in HTML: `html.customData`. */
export const htmlData = (elements: readonly ManifestElement[]): object => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => {
      const values = valuesOf(attribute);
      return {
        name: attribute.name,
        description: attribute.description,
        ...(values.length && { values }),
      };
    }),
  })),
});

/** The same of their custom properties and parts in CSS: `css.customData`. */
export function cssData(elements: readonly ManifestElement[]): object {
  const properties = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const { cssProperties, cssParts, tagName } of elements) {
    for (const { name, description } of cssProperties)
      if (!properties.has(name)) properties.set(name, description);
    for (const { name, description } of cssParts) {
      const said = `<${tagName}>: ${description}`;
      parts.set(name, parts.has(name) ? `${parts.get(name)}\n${said}` : said);
    }
  }
  const listed = (entries: ReadonlyMap<string, string>, write: (name: string) => string) =>
    [...entries].map(([name, description]) => ({ name: write(name), description }));
  return {
    version: 1.1,
    properties: listed(properties, (name) => name),
    pseudoElements: listed(parts, (name) => `::part(${name})`),
  };
}
