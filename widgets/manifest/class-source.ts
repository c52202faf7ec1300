import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { readHeaderComment, type HeaderComment } from './header-comment.ts';

/** A class as its file has it. */
export interface ClassSource {
  readonly file: string;
  readonly name: string;
  readonly comment: HeaderComment;
  readonly node: ts.ClassDeclaration;
  /** What it extends, where that is a class of ours and not a library's. */
  readonly superclass: ClassSource | undefined;
}

/** The comment of a declaration that is meant for readers: the last one directly above it. */
export function commentOf(node: ts.Node): HeaderComment {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = ranges.map(({ pos, end }) => text.slice(pos, end)).findLast((one) => one.startsWith('/**'));
  return readHeaderComment(last ?? '');
}

/**
 * Reads an exported class and, by its imports, those that it extends. Only the text is read: no type is computed, so that it
 * takes milliseconds.
 * @throws a sentence when the file exports no such class
 */
export function readClass(file: string, name?: string): ClassSource {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const node = source.statements.find(
    (statement): statement is ts.ClassDeclaration =>
      ts.isClassDeclaration(statement) && (name === undefined || statement.name?.text === name),
  );
  if (!node?.name) throw new Error(`The class ${name ?? 'of an element'} was expected in ${file}.`);
  const extended = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  const parent = extended && ts.isIdentifier(extended.expression) ? extended.expression.text : undefined;
  return {
    file,
    name: node.name.text,
    comment: commentOf(node),
    node,
    superclass: parent === undefined ? undefined : superclassOf(source, parent),
  };
}

/** The class of that name where it is declared in the same file or imported from another of ours. */
function superclassOf(source: ts.SourceFile, name: string): ClassSource | undefined {
  for (const statement of source.statements) {
    if (ts.isClassDeclaration(statement) && statement.name?.text === name)
      return readClass(source.fileName, name);
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { namedBindings } = statement.importClause ?? {};
    const path = statement.moduleSpecifier.text;
    if (!path.startsWith('.') || !namedBindings || !ts.isNamedImports(namedBindings)) continue;
    const imported = namedBindings.elements.find((element) => element.name.text === name);
    if (imported) {
      return readClass(join(dirname(source.fileName), path), (imported.propertyName ?? imported.name).text);
    }
  }
  return undefined;
}
