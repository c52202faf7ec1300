import { columnsOf, type Columns as ColumnsOf, type Vocabulary } from '../../lines/table/columns.ts';
import type { Table } from '../../lines/table/read-table.ts';

/** The months of a year, January first. */
export const monthRoles = [
  'month-1', 'month-2', 'month-3', 'month-4', 'month-5', 'month-6',
  'month-7', 'month-8', 'month-9', 'month-10', 'month-11', 'month-12',
] as const; // prettier-ignore

/** What a column holds: `source` says what emits (天然气), `name` what the factory calls it (1 号锅炉). */
export type ColumnRole =
  | 'source'
  | 'name'
  | 'amount'
  | 'unit'
  | 'factor'
  | 'document'
  | 'note'
  | 'site'
  | 'responsible'
  | (typeof monthRoles)[number];

export type Columns = ColumnsOf<ColumnRole>;

const vocabulary: Vocabulary<ColumnRole> = {
  patterns: [
    [undefined, /^(序号|编号|no|id)$|(因子|系数)单位|factorunit/],
    ['responsible', /部门|责任|负责|填报|responsible|department|owner/],
    ['document', /凭证|单据|发票|票据|附件|证据|来源|document|evidence|invoice|datasource|^bill/],
    ['note', /备注|说明|^notes?$|remark|comment/],
    ['factor', /因子|系数|factor|^ef$/],
    ['unit', /单位|^units?$|unitof/],
    ['amount', /数量|用量|消耗|耗量|合计|总量|活动数据|活动水平|全年|.量$|amount|quantity|consumption|usage|total|activity/],
    ['site', /场所|厂区|地点|车间|^sites?$|plant|location/],
    ['source', /排放源|能源|品种|种类|类别|类型|燃料|物质|气体|source|fuel|type|energy/],
    ['name', /名称|设施|设备|项目|^名|name|item|description|equipment/],
  ], // prettier-ignore
  months: monthRoles,
  amount: 'amount',
  unit: 'unit',
  subject: 'source',
  name: 'name',
};

/** Tells what the columns of a table of sources hold. */
export const guessColumns = (table: Table): Columns => columnsOf(table, vocabulary);
