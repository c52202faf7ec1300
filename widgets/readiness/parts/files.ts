import { html, type TemplateResult } from 'lit';
import { entityFields } from '../../foundation/parts/entity-fields.ts';
import { filesPanel, type Export } from '../../foundation/parts/files.ts';
import { savedText } from '../../foundation/parts/unpinned-text.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { calendarFields, calendarFile } from './calendar-file.ts';
import { dossierFile, printDossier } from './dossier.ts';
import { answersFromTable } from './paste.ts';
import { signatures } from './signatures.ts';
import { tableFile } from './table-files.ts';

/** Opening, saving and taking along: the factory file, the dossier, tables, and what belongs in a calendar. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, assessment, result, isEmpty } = desk;
  const m = filesMessages[desk.language];
  const given = (label: string, file: Export['file']): Export => ({
    label,
    disabled: isEmpty,
    file,
  });
  return filesPanel(
    desk,
    {
      title: t.panels.files,
      of: assessment.date,
      what: 'self-assessment',
      save: () => Promise.resolve(savedText(desk.factory)),
      receipt: { calculator: 'readiness', of: assessment.id, disabled: isEmpty },
      exports: [
        given(m.print, () => printDossier(desk)),
        given(m.page, () => dossierFile(desk)),
        given(m.answers, () => tableFile(desk, 'answers', 'answers')),
        given(m.gaps, () => tableFile(desk, 'gaps', 'gaps')),
        given(m.evidence, () => tableFile(desk, 'evidenceIndex', 'evidence')),
        given(m.calendar, () => calendarFile(desk)),
      ],
      more: html`${entityFields(desk)} ${signatures(desk)} ${calendarFields(desk)}
      ${answersFromTable(desk, close)}`,
      note: m.saveNote(result.items.filter(({ by }) => by !== 'nobody' && by !== 'condition').length),
    },
    close,
  );
}
