import ts from 'typescript';
import { commentOf, type ClassSource } from './class-source.ts';
import type { ManifestMember } from './manifest.ts';

/** A property that Lit makes of `static properties` and that the host may set. */
export interface ReactiveProperty {
  readonly name: string;
  /** The attribute, or nothing where it has none. */
  readonly attribute: string | undefined;
}

const nameOf = (node: ts.NamedDeclaration): string =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : '';

const hasModifier = (node: ts.ClassElement, ...kinds: ts.SyntaxKind[]): boolean =>
  (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []).some(({ kind }) => kinds.includes(kind));

const entries = (object: ts.Expression | undefined): ts.PropertyAssignment[] =>
  object && ts.isObjectLiteralExpression(object) ? object.properties.filter(ts.isPropertyAssignment) : [];

/** What the class itself declares in `static properties`, without what only the class may set. */
export function reactiveProperties({ node }: ClassSource): ReactiveProperty[] {
  const declared = node.members.find(
    (member): member is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(member) &&
      nameOf(member) === 'properties' &&
      hasModifier(member, ts.SyntaxKind.StaticKeyword),
  );
  return entries(declared?.initializer).flatMap((entry): ReactiveProperty[] => {
    const options = new Map(entries(entry.initializer).map((option) => [nameOf(option), option.initializer]));
    if (options.get('state')?.kind === ts.SyntaxKind.TrueKeyword) return [];
    const name = nameOf(entry);
    const attribute = options.get('attribute');
    if (attribute?.kind === ts.SyntaxKind.FalseKeyword) return [{ name, attribute: undefined }];
    const own = attribute && ts.isStringLiteral(attribute) ? attribute.text : name.toLowerCase();
    return [{ name, attribute: own }];
  });
}

const notForHosts = [
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.OverrideKeyword,
];
/** What the browser or Lit calls. */
const lifecycle =
  /^(constructor|((dis)?connected|attributeChanged|adopted|form\w+)Callback|(should|will|first)?[uU]pdated?|render|createRenderRoot)$/;

/** The properties and methods of the class itself that a host may use. */
export function publicMembers(source: ClassSource): ManifestMember[] {
  const found = new Map<string, ManifestMember>();
  const attributes = new Map(reactiveProperties(source).map((one) => [one.name, one.attribute]));
  const setters = new Set(source.node.members.filter(ts.isSetAccessor).map(nameOf));
  for (const member of source.node.members) {
    const name = nameOf(member);
    if (!name || lifecycle.test(name) || hasModifier(member, ...notForHosts)) continue;
    const { description } = commentOf(member);
    const text = (node: ts.Node | undefined, otherwise: string) => ({ text: node?.getText() ?? otherwise });
    if (ts.isMethodDeclaration(member)) {
      const parameters = member.parameters.map((parameter) => parameter.getText()).join(', ');
      const type = { text: `(${parameters}) => ${text(member.type, 'void').text}` };
      found.set(name, { kind: 'method', name, description, type });
    } else if (ts.isGetAccessor(member)) {
      const readonly = !setters.has(name);
      found.set(name, {
        kind: 'field',
        name,
        description,
        type: text(member.type, 'unknown'),
        ...(readonly && { readonly }),
      });
    } else if (ts.isPropertyDeclaration(member)) {
      const readonly = hasModifier(member, ts.SyntaxKind.ReadonlyKeyword);
      const attribute = attributes.get(name);
      const type = text(member.type, 'unknown');
      found.set(name, {
        kind: 'field',
        name,
        description,
        type,
        ...(readonly && { readonly }),
        ...(attribute && { attribute }),
      });
    }
  }
  return [...found.values()];
}
