import ts from 'typescript';
import type { Options } from 'rolldown-plugin-dts';

/** Writes the declaration of one source file; what `rolldown-plugin-dts` calls a generator. */
export type DeclarationGenerator = Exclude<Options['generator'], string | undefined>;

/**
 * Declarations as the compiler writes them, of the public side of the elements alone.
 * @param entries the modules that a host imports
 */
export function publicDeclarations(
  entries: readonly string[],
  options: ts.CompilerOptions,
): DeclarationGenerator {
  const program = ts.createProgram([...entries], {
    ...options,
    declaration: true,
    emitDeclarationOnly: true,
    noEmit: false,
  });
  const afterDeclarations = [publicOnly, straightImports(program.getTypeChecker())];
  return {
    emit(_, fileName) {
      const source = program.getSourceFile(fileName);
      if (!source) return { error: `${fileName} was expected among the sources of the package's types.` };
      let code = '';
      const elements = /[\\/]widgets[\\/]/.test(fileName) ? { afterDeclarations } : undefined;
      program.emit(source, (_name, text) => (code = text), undefined, true, elements);
      return { code };
    },
  };
}

type Transformer = ts.TransformerFactory<ts.SourceFile | ts.Bundle>;

const eachStatement =
  (visit: (node: ts.Node, factory: ts.NodeFactory) => ts.Node | ts.Node[]): Transformer =>
  (context) =>
  (file) =>
    ts.isSourceFile(file)
      ? ts.visitEachChild(file, (node) => visit(node, context.factory) as ts.Node, context)
      : file;

/**
 * Takes out of the classes of the elements what a host can't reach, and with it the types of their insides. What their
 * type parameters stand for is only seen inside, so these go as well.
 */
const publicOnly = eachStatement((node, factory) => {
  if (!ts.isClassDeclaration(node) || !extendsElement(node)) return node;
  const heritage = node.heritageClauses?.map((clause) =>
    factory.updateHeritageClause(
      clause,
      clause.types.map(({ expression }) => factory.createExpressionWithTypeArguments(expression, undefined)),
    ),
  );
  const members = node.members.filter((member) => !isHidden(member));
  return factory.updateClassDeclaration(node, node.modifiers, node.name, undefined, heritage, members);
});

const extendsElement = ({
  heritageClauses = [],
}: {
  heritageClauses?: Iterable<ts.HeritageClause>;
}): boolean =>
  [...heritageClauses].some(({ types }) =>
    types.some(({ expression }) => ts.isIdentifier(expression) && expression.text.endsWith('Element')),
  );

const isHidden = (node: ts.ClassElement): boolean =>
  (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []).some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  ) ||
  (node.name !== undefined && ts.isPrivateIdentifier(node.name));

/**
 * Imports each type from where it is declared: by way of the calculators' index the declarations of all of them would have
 * to be written, for a few that are used.
 */
const straightImports = (checker: ts.TypeChecker): Transformer =>
  eachStatement((node, factory) => {
    const { namedBindings } = (ts.isImportDeclaration(node) && node.importClause) || {};
    if (!ts.isImportDeclaration(node) || !namedBindings || !ts.isNamedImports(namedBindings)) return node;
    return namedBindings.elements.map((element) => {
      const original = ts.getOriginalNode(element) as ts.ImportSpecifier;
      const local = checker.getSymbolAtLocation(original.name);
      const symbol = local && checker.getAliasedSymbol(local);
      const file = symbol?.declarations?.[0]?.getSourceFile();
      const straight = file && symbol && !file.isDeclarationFile;
      const name = straight ? factory.createIdentifier(symbol.name) : (element.propertyName ?? element.name);
      return factory.createImportDeclaration(
        undefined,
        factory.createImportClause(
          ts.SyntaxKind.TypeKeyword,
          undefined,
          factory.createNamedImports([factory.createImportSpecifier(false, name, element.name)]),
        ),
        straight ? factory.createStringLiteral(file.fileName) : node.moduleSpecifier,
      );
    });
  });
