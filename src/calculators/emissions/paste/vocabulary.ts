import { columnsOf, type Columns as ColumnsOf, type Vocabulary } from '../../lines/table/columns.ts';
import { readHeading, type Heading } from '../../lines/table/headings.ts';
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
  /** When the amount was used: a row per month. */
  | 'period'
  /** What a meter showed at the beginning and at the end, and what the difference is multiplied by. */
  | 'start'
  | 'end'
  | 'multiplier'
  | 'meter'
  | (typeof monthRoles)[number];

export type Columns = ColumnsOf<ColumnRole>;

const vocabulary: Vocabulary<ColumnRole> = {
  patterns: [
    [undefined, /^(序号|编号|no|id)$|(因子|系数)单位|factorunit/],
    ['start', /起码|起度|起数|起示数|(上期|上月|上次|期初|月初|前次|起始)(表底|读数|示数|抄表数|抄见数|止码|表码|表数|码|数)|^(起始|初始)(读|示)数|(previous|opening|start|initial|last)(meter)?reading/],
    ['end', /止码|止度|止数|止示数|(本期|本月|本次|期末|月末|后次|终止)(表底|读数|示数|抄表数|抄见数|表码|表数|码|数)|(current|closing|end|final|present|this)(meter)?reading/],
    ['multiplier', /倍率|变比|倍数|multiplier|meterfactor|meterconstant|ctratio/],
    ['meter', /表号|电表编号|表计编号|表具编号|仪表编号|计量点编号|户号|^meter(no|number|id|serial)?$/],
    // Prices, and the figures of other periods, are no amounts of this one; when a bill was paid is not when it was used.
    [undefined, /单价|电价|气价|税率|税额|price|taxrate|上期|上月|上年|去年|同期|同比|环比|lastyear|previous|(发票|开票|缴费|付款|交费|支付)(日期|时间)|(invoice|payment|due)date/],
    ['period', /^(年月|年份|年度|年|月份|月|日期|账期|期间|时段|周期|时间|所属期)$|(账单|结算|计费|抄表|用电|用气|用水|用能|使用|统计|所属|费用|能耗|计量)(年月|月份|月|日期|时间|周期|期间|期|时段)$|^(month|year|date|period)$|(billing|reading|metering|consumption|service)(month|date|period)|^bill(ing)?month|yearmonth/],
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

/** What a cell says, where it is a heading. */
export const headingOf = (cell: string): Heading<ColumnRole> => readHeading(cell, vocabulary);

/** Tells what the columns of a table of sources hold. */
export const guessColumns = (table: Table): Columns => columnsOf(table, vocabulary);
