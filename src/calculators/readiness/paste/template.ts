import type { Collection } from '../collection.ts';
import { both, same, type ImportTemplate } from '../../lines/table/import-template.ts';

/** Every requirement of the guideline with empty cells for what is answered, for the departments to fill in. */
export const answersTemplate = ({ requirements }: Collection): ImportTemplate => ({
  id: 'assessment',
  name: both('自评表', 'Self-assessment'),
  columns: [
    { heading: both('要求编号', 'Requirement'), about: both('不要改动：回答由它对上指南的要求。同一要求有几份证据时，复制这一行。', 'Leave it as it is: it says which requirement is answered. Copy the row for further evidence.') },
    { heading: both('条款', 'Clause'), about: both('指南的条款号。', 'The clause of the guideline.') },
    { heading: both('要求原文', 'Text'), about: both('指南的原文，只供阅读。', 'The text of the guideline, to be read only.') },
    {
      heading: both('回答', 'Answer'),
      about: both('空着的行不导入。答“不适用”要写理由。', 'Rows left empty are not imported. “Not applicable” needs a reason.'),
      options: [both('满足', 'Met'), both('部分满足', 'Partly met'), both('不满足', 'Not met'), both('不适用', 'Not applicable'), both('尚不清楚', 'Not known yet')],
    },
    { heading: both('理由', 'Reason'), about: both('为什么不适用。', 'Why it is not applicable.') },
    { heading: both('证据文件', 'Evidence'), about: both('证明这个回答的文件，每行一份。', 'The document that proves it, one a row.') },
    { heading: both('证据日期', 'Date of evidence'), about: both('如 2025-03-01。', 'Such as 2025-03-01.') },
    { heading: both('存放位置', 'Place'), about: both('文件在哪里。', 'Where the document is.') },
    { heading: both('责任人', 'Owner'), about: both('谁负责补齐差距。', 'Who closes the gap.') },
    { heading: both('完成期限', 'Due'), about: both('如 2026-06-30。', 'Such as 2026-06-30.') },
    { heading: both('备注', 'Note'), about: both('其他说明。', 'Anything else.') },
  ],
  examples: requirements.slice(0, 2).map(({ id, clause, text }, place) => [
    same(id), same(clause), same(text),
    place ? both('部分满足', 'Partly met') : both('满足', 'Met'), undefined,
    both('能源管理制度', 'Energy management rules'), same('2025-03-01'), both('档案室', 'Archive'),
    both('张三', 'A. Smith'), same('2026-06-30'), undefined,
  ]),
  markedColumn: 0,
  rows: requirements.map(({ id, clause, text, items }) => [id, clause, [text, ...items].join(' ').slice(0, 1900)]),
}); // prettier-ignore
