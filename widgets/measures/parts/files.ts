import type { TemplateResult } from 'lit';
import { filesPanel } from '../../foundation/parts/files.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

/** Opening, saving and taking along: the factory file, the plan and the checklist. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, language, plan, result } = desk;
  return filesPanel(
    desk,
    {
      title: t.panels.files,
      of: `${plan.from}-${plan.to}`,
      what: 'plan',
      save: () => desk.savedText(),
      exports: [],
      note: filesMessages[language].saveNote(
        new Set(result?.used.map(({ id }) => id)).size,
        result?.selections.length ?? 0,
      ),
    },
    close,
  );
}
