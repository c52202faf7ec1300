import { columnsOf, type Columns, type Vocabulary } from '../../lines/table/columns.ts';
import type { Table } from '../../lines/table/read-table.ts';

/** What a column of a table of answers holds, in the order in which a reader is offered it. */
export const answerRoles = [
  'requirement',
  'clause',
  'text',
  'answer',
  'reason',
  'document',
  'date',
  'place',
  'owner',
  'due',
  'note',
] as const;

export type AnswerRole = (typeof answerRoles)[number];

export type AnswerColumns = Columns<AnswerRole>;

const vocabulary: Vocabulary<AnswerRole> = {
  patterns: [
    [undefined, /^(序号|no|标题|title|用语|word)$|回答方式|answeredby|适用|applicab|计分|得分|score|countsas|基本要求|basicrequirement|实测|measured|计算|arithmetic|其他计算器|othercalculators|待处理|finding/],
    ['requirement', /要求(编号|号|id)|^编号$|^requirement(id|no|number)?$|^id$/],
    ['clause', /条款|章条|^clause|^section/],
    ['due', /期限|截止|到期|^due|deadline/],
    ['date', /日期|时间|date/],
    ['place', /存放|位置|链接|地址|^place|location|link/],
    ['document', /证据|证明|文件|凭证|材料|evidence|document|proof/],
    ['answer', /回答|答案|结论|符合|满足|评价|自评|^answer|conformity|compliance|^status|result/],
    ['reason', /理由|原因|reason|why/],
    ['owner', /责任|负责|部门|owner|responsible/],
    ['note', /备注|说明|^notes?$|remark|comment/],
    ['text', /要求|内容|原文|条文|text|requirement/],
  ], // prettier-ignore
  amount: 'answer',
  unit: 'note',
  subject: 'requirement',
  name: 'text',
};

/** Tells what the columns of a table of answers hold. */
export const guessAnswerColumns = (table: Table): AnswerColumns => columnsOf(table, vocabulary);
