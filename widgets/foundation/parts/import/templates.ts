import { html, type TemplateResult } from 'lit';
import type { ImportTemplate, Language, SheetToWrite } from '../../../../src/calculators/index.ts';
import type { FileDesk } from '../../desk.ts';
import { pasteMessages } from '../../messages/paste.ts';
import { give, toldView } from '../handing-over.ts';

/** The templates of a calculator; of some they depend on what it shows. */
interface Templates<Desk> {
  readonly templates: (desk: Desk) => readonly ImportTemplate[];
  readonly sheetsOfTemplate: (template: ImportTemplate, language: Language) => readonly SheetToWrite[];
}

/** A button for each template: its workbook is made when it is asked for. */
export const templateButtons =
  <Desk extends FileDesk>({ templates, sheetsOfTemplate }: Templates<Desk>) =>
  (desk: Desk): TemplateResult => {
    const { language } = desk;
    const m = pasteMessages[language];
    const save = async (template: ImportTemplate) => {
      const { workbookOf } = await import('../spreadsheet/workbook-of.ts');
      const content = await workbookOf(sheetsOfTemplate(template, language));
      await give(desk, { name: `${template.name[language]}.xlsx`, type: content.type, content });
    };
    return html`<p class="actions">
        ${templates(desk).map(
          (template) =>
            html`<button @click=${() => void save(template)}>${m.template(template.name[language])}</button>`,
        )}
      </p>
      ${toldView(desk)}`;
  };
