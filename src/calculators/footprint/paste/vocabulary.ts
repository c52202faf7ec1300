import { columnsOf, type Columns, type Vocabulary } from '../../lines/table/columns.ts';
import type { Table } from '../../lines/table/read-table.ts';

/** What a column of a bill of materials can hold, in the order in which a reader is offered it. */
export const bomRoles = [
  /** How deep a row stands: 1, 2; .1, ..2; 1.1. */
  'level',
  /** A running number; where it is a path (1.2.1), it says the same as a level. */
  'item',
  'partNumber',
  /** The number or the name of what a row is a part of. */
  'parent',
  'name',
  'specification',
  'material',
  /** How many, or how much, in one of what it is a part of. */
  'amount',
  'unit',
  /** Of one piece, net. */
  'mass',
  'massUnit',
  /** Of all pieces of the row. */
  'totalMass',
  'loss',
  /** What of the bought material ends in the part: 100 % less the loss. */
  'yield',
  'recycledContent',
  'supplier',
  'distance',
  'mode',
  'document',
  'note',
] as const;

export type BomRole = (typeof bomRoles)[number];

export type BomColumns = Columns<BomRole>;

const vocabulary: Vocabulary<BomRole> = {
  patterns: [
    // Prices, states and amounts for the whole order are no data of a bill of materials; a gross mass isn't in the part.
    [undefined, /单价|价格|金额|成本|税|币|price|cost|currency|状态|版本|版次|日期|有效|图片|缩略图|status|revision|^rev$|date|image/],
    [undefined, /总用量|总数量|累计|扩展|extended|totalqty|totalquantity|库存|损耗数|毛重|毛坯重|下料|grossweight|grossmass/],
    [undefined, /类型|类别|属性|来源类|采购类|category|type|procurement|质量(等级|要求|标准)|质检/],
    [undefined, /(供应商|厂商|制造商)(编码|编号|代码|料号|型号)|(vendor|supplier|mfr|manufacturer)(code|no|number|id|pn|part)/],
    ['parent', /父项|父件|父级|上级|上层|上阶|母件|所属|parent|nextassembly|nexthigher|usedin|whereused/],
    ['level', /层级|层次|层号|阶层|阶次|级别|级次|^级$|^阶$|^层$|bom级|^(bom)?levels?$|^lvl?$|indent/],
    ['item', /^(序号|项次|行号|项号|编号|项目号|no|item|itemno|itemnumber|bomitem|pos|position|find(no|number)|line(no)?|seq)$/],
    ['mode', /运输方式|运输工具|运输模式|运输类|^运输$|mode|transport$|shipping(method|by)/],
    ['distance', /运距|距离|里程|distance/],
    ['supplier', /供应商|供方|厂商|厂家|制造商|生产商|品牌|vendor|supplier|manufacturer|mfr|maker|brand/],
    ['recycledContent', /再生|回收|循环料|recycled|recyclate|pcr|pir/],
    ['yield', /利用率|成材率|收得率|得率|出成率|yield|utili[sz]ation/],
    ['loss', /损耗|报废|废品|废料率|损失|scrap|loss|wast(e|age)/],
    ['massUnit', /(重量|质量|重)单位|(weight|mass)(unit|uom)|uom(weight|mass)/],
    ['unit', /^(基本|计量|用量|数量|库存|单位用量)?单位$|^units?$|uom|unitofmeasure|^um$|(component|comp|base|qty|quantity)unit|^计量$/],
    ['totalMass', /总重|合计重|总质量|小计重|(total|extended)(net)?(weight|mass)/],
    ['mass', /单重|净重|件重|重量|质量|weight|mass/],
    ['amount', /用量|数量|件数|台数|个数|消耗量|定额|qty|qnty|quantity|^qpa$|count|usage|^pcs$|每台/],
    ['document', /凭证|附件|证据|来源|依据|出处|document|evidence|datasource|certificate/],
    ['partNumber', /编码|代码|料号|件号|图号|零件号|物料号|物料编号|零件编号|(part|item|material|component|article|drawing|stock)(no|nr|num|number|code|id)|^pn$|sku|^component$|^drawing$/],
    ['name', /^(material|component|object|item|part)(description|text)$|零件材料名/],
    ['material', /材质|材料|原料|牌号|material|grade|alloy/],
    ['specification', /规格|型号|尺寸|specification|^specs?$|dimension|size|model/],
    ['note', /备注|说明|附注|^notes?$|remark|comment/],
    ['name', /名称|品名|描述|零件|部件|组件|物料|^名|name|description|^parts?$|designation|title/],
  ], // prettier-ignore
  amount: 'amount',
  unit: 'unit',
  subject: 'name',
  name: 'name',
};

/** 1000-0231-A, 10203040: a part's number has at least six figures, which grades such as 42CrMo4 have not. */
const isPartNumber = (cell: string) => /^(?=(?:.*\d){6})[\dA-Z][\dA-Z._/-]*$/i.test(cell);

/** 3, 1.2, 1.2.1. */
const isItem = (cell: string) => /^\d{1,4}(\.\d{1,4})*$/.test(cell);

/**
 * Tells the columns of a bill of materials. SAP calls the number of a part its “Material”, and 编号 may be one or a running
 * number: what is in such a column decides, as long as none is known to hold the numbers of parts.
 */
export function guessBomColumns(table: Table): BomColumns {
  const columns = columnsOf(table, vocabulary);
  if (columns.roles.includes('partNumber')) return columns;
  const mostly = (role: BomRole, test: (cell: string) => boolean) => {
    const place = columns.roles.indexOf(role);
    const rows = place < 0 ? [] : table.rows.slice((columns.headerRow ?? -1) + 1);
    const cells = rows.map((row) => row[place] ?? '').filter(Boolean);
    return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  };
  const other = mostly('material', isPartNumber)
    ? 'material'
    : mostly('item', (cell) => !isItem(cell))
      ? 'item'
      : undefined;
  if (!other) return columns;
  return { ...columns, roles: columns.roles.map((role) => (role === other ? 'partNumber' : role)) };
}
