import { html, type TemplateResult } from 'lit';
import type { QuantifiedPlan } from '../../../src/calculators/index.ts';
import { filesMessages as sharedMessages } from '../../foundation/messages/files.ts';
import { entityFields } from '../../foundation/parts/entity-fields.ts';
import { filesPanel, type Export } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { calendarFields, calendarFile } from './calendar-file.ts';
import { planFile, printPlan } from './plan-report.ts';
import { tableFile } from './plan-tables.ts';
import { presentFactors } from './present-factors.ts';
import { toOffset } from './to-offset.ts';

/** Opening, saving and taking along: the factory file, the report, tables, and what belongs in a calendar. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, plan, result, isEmpty } = desk;
  const m = filesMessages[language];
  const of = `${plan.from}-${plan.to}`;
  const given = (
    label: string,
    file: (quantified: QuantifiedPlan) => ReturnType<Export['file']>,
    disabled = isEmpty,
  ): Export => ({
    label,
    disabled: disabled || !result,
    file: () => (result ? file(result) : undefined),
  });
  return filesPanel(
    desk,
    {
      title: t.panels.files,
      of,
      what: 'plan',
      save: () => desk.savedText(),
      receipt: { calculator: 'measures', of: 'plan', disabled: isEmpty || !result },
      exports: [
        given(sharedMessages[language].workbook, async (one) => {
          const { workbookFile } = await import('./plan-workbook.ts');
          return workbookFile(desk, one, of);
        }),
        given(m.print, (one) => printPlan(desk, one)),
        given(m.page, (one) => planFile(desk, one, of)),
        given(m.measures, (one) => tableFile(desk, one, 'plan', of, 'measures')),
        given(m.years, (one) => tableFile(desk, one, 'years', of, 'trajectory')),
        given(m.checklist, (one) => tableFile(desk, one, 'checklist', '', 'checklist'), false),
        given(m.calendar, () => calendarFile(desk, of)),
      ],
      more: html`${entityFields(desk)} ${calendarFields(desk)} ${toOffset(desk)} ${presentFactors(desk)}`,
      note: sharedMessages[language].saveNote(
        new Set(result?.used.map(({ id }) => id)).size,
        result?.selections.length ?? 0,
      ),
    },
    close,
  );
}
