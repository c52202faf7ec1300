import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files that say what the events of the contract carry. */
const files = ['foundation/contract/events.ts', 'foundation/contract/handed-result.ts'];

/** What `detail` of each event of the contract is, as TypeScript without its comments. */
export function readEventDetails(
  folder: string = join(process.cwd(), 'widgets'),
): ReadonlyMap<string, string> {
  const interfaces = new Map(
    files
      .flatMap((file) => [
        ...ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true)
          .statements,
      ])
      .filter(ts.isInterfaceDeclaration)
      .map((one) => [one.name.text, one] as const),
  );
  const written = (type: string): string => {
    const members = interfaces.get(type)?.members ?? [];
    return `{\n${members.map((member) => `  ${member.getText().replace(/^readonly /, '')}\n`).join('')}}`;
  };
  const events = interfaces.get('ContractEvents')?.members ?? [];
  return new Map(
    events.flatMap((member) =>
      ts.isPropertySignature(member) && ts.isStringLiteral(member.name)
        ? [[member.name.text, written(member.type?.getText() ?? '')] as const]
        : [],
    ),
  );
}
