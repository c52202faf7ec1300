import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publicMembers, reactiveProperties } from './class-members.ts';
import { readClass, type ClassSource } from './class-source.ts';
import type { Described, Manifest, ManifestElement, ManifestMember, ManifestModule } from './manifest.ts';

/**
 * Reads the manifest out of the elements' sources: the header comments of the classes, their `static properties` and public
 * members, with what they inherit. It takes a fraction of a second and no build.
 * @param folder the folder `widgets`
 * @throws a sentence when a header comment names no tag, or the package doesn't say by which names a class is imported
 */
export function readManifest(folder: string = join(process.cwd(), 'widgets')): Manifest {
  const exports = exportNames(folder);
  const modules = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, `${name}.element.ts`)))
    .sort()
    .flatMap((name): ManifestModule[] => {
      const file = `${name}/${name}.element.ts`;
      const element = describe(readClass(join(folder, file)));
      const path = exports.get(file);
      const definition = exports.get(`${name}/define.ts`);
      if (!path || !definition) {
        throw new Error(`widgets/package.json should export ${file} and the define.ts beside it.`);
      }
      const declaration = { name: element.name, module: path };
      return [
        {
          kind: 'javascript-module',
          path,
          declarations: [element],
          exports: [{ kind: 'js', name: element.name, declaration }],
        },
        {
          kind: 'javascript-module',
          path: definition,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration }],
        },
      ];
    });
  return { schemaVersion: '2.1.0', modules };
}

/** The files of the package by the sources that they come from. */
function exportNames(folder: string): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  return new Map(
    Object.entries(exports).map(([name, source]) => [
      source.replace(/^\.\//, ''),
      `${name.replace(/^\.\//, '')}.js`,
    ]),
  );
}

function describe(own: ClassSource): ManifestElement {
  const classes: ClassSource[] = [];
  for (let one: ClassSource | undefined = own; one; one = one.superclass) classes.push(one);
  /** What the class says of a tag and what it inherits; where both say it, the class is right. */
  const listed = <Item extends Described>(of: (source: ClassSource) => readonly Item[]): Item[] => {
    const found = new Map<string, Item>();
    for (const source of classes) {
      const from = source === own ? {} : { inheritedFrom: { name: source.name } };
      for (const item of of(source)) if (!found.has(item.name)) found.set(item.name, { ...item, ...from });
    }
    return [...found.values()];
  };
  const tagged = (...tags: string[]) =>
    listed(({ comment }) => tags.flatMap((tag) => comment.tags.get(tag) ?? []));
  const tagName = own.comment.tags.get('tag')?.[0]?.name;
  if (!tagName) {
    throw new Error(
      `The comment above ${own.name} should name its tag: @tag zcf-…; see ${relative(process.cwd(), own.file)}.`,
    );
  }
  const fields = new Map(classes.flatMap(reactiveProperties).map(({ name, attribute }) => [attribute, name]));
  const props = new Map(tagged('prop', 'property').map((one) => [one.name, one]));
  const members = listed<ManifestMember>(publicMembers).map((member) => {
    const said = props.get(member.name)?.description;
    return said ? { ...member, description: said } : member;
  });
  return {
    kind: 'class',
    customElement: true,
    name: own.name,
    tagName,
    description: own.comment.description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: tagged('attr', 'attribute').map((one) => {
      const fieldName = fields.get(one.name);
      return fieldName ? { ...one, fieldName } : one;
    }),
    members,
    events: tagged('fires', 'event'),
    slots: tagged('slot'),
    cssParts: tagged('csspart'),
    cssProperties: tagged('cssproperty', 'cssprop'),
    cssStates: tagged('cssstate'),
  };
}
