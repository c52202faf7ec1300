import { html, type TemplateResult } from 'lit';
import { loadOffset, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { BinaryFile, TextFile } from '../../foundation/hand-over.ts';
import { csvFile, filesPanel, type Export } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { disclosureInputs } from './disclosure-inputs.ts';
import { presentFactors } from './present-factors.ts';
import { savedText } from './saved-text.ts';

const { csvOf, ledgerRows } = await loadOffset.export();

/** Opening, saving and taking along: the factory file, the ledger, and the disclosure of clause 6.7.4. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, result, claim } = desk;
  const m = filesMessages[language];
  const of = String(claim.year);
  const given = (
    label: string,
    file: (result: QuantifiedClaim) => Promise<TextFile | BinaryFile | undefined> | TextFile,
  ): Export => ({ label, disabled: !result, file: () => (result ? file(result) : undefined) });
  return filesPanel(
    desk,
    {
      title: t.panels.files,
      of,
      what: 'offsets',
      save: () => savedText(desk),
      receipt: { calculator: 'offset', of, disabled: !result },
      exports: [
        given(m.print, async (one) => {
          const { printDisclosure } = await import('./disclosure.ts');
          return printDisclosure(desk, one);
        }),
        given(m.page, async (one) => {
          const { disclosureFile } = await import('./disclosure.ts');
          return disclosureFile(desk, one);
        }),
        given(m.ledger, (one) => csvFile(desk, of, 'ledger', csvOf(ledgerRows(one, desk.texts, language)))),
        given(m.workbook, async (one) => {
          const { ledgerWorkbook } = await import('./ledger-workbook.ts');
          return ledgerWorkbook(desk, one);
        }),
      ],
      more: html`${disclosureInputs(desk)} ${presentFactors(desk)}`,
      note: m.saveNote(new Set(result?.used.map(({ id }) => id)).size, result?.selections.length ?? 0),
    },
    close,
  );
}
