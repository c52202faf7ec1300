import type { WorkspaceMessages } from '../../messages/workspace/zh.ts';
import type { Language } from '../../guideline/language.ts';

/** The words of the page in its language, which stand in the page. */
export type WorkspaceWords = WorkspaceMessages;

/** What the page gives its island. */
export interface WorkspaceProps {
  readonly words: WorkspaceWords;
  readonly language: Language;
  /** The address of each clause: the page of the guideline without the number and its anchor come from here. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Where receipts are verified. */
  readonly verify: string;
}

/** A day and time for a reader, in the browser's own time zone. */
export const momentText = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
