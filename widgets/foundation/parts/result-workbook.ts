import {
  registryVersion,
  type ResolvedWorkbook,
  type Subject,
  type WorkbookFrame,
} from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import type { BinaryFile } from '../hand-over.ts';
import { version } from '../version.ts';
import { fileName } from './files.ts';
import { receiptText } from './receipt-file.ts';
import { workbookOf } from './spreadsheet/workbook-of.ts';

/** A result as a workbook whose results are formulas, with its receipt inside; `of` and `what` name the file. */
export async function resultWorkbook<Texts>(
  desk: FileDesk & { readonly texts: Texts },
  {
    subject,
    of = subject.of,
    what,
  }: { readonly subject: Subject; readonly of?: string; readonly what: string },
  made: (frame: WorkbookFrame<Texts>) => ResolvedWorkbook,
): Promise<BinaryFile> {
  const { factory, language, texts } = desk;
  const receipt = await receiptText(factory, subject);
  const { sheets, names } = made({
    entity: factory.entity,
    language,
    texts,
    versions: { calculator: version, factors: registryVersion },
    madeOn: new Date().toISOString().slice(0, 10),
    ...(receipt !== undefined && { receipt }),
  });
  const content = await workbookOf(sheets, names);
  return { name: fileName(desk, of, what, 'xlsx'), type: content.type, content };
}
