import { both, same, type ImportTemplate } from '../../lines/table/import-template.ts';

export { sheetsOfTemplate } from '../../lines/table/import-template.ts';

/** A bill of materials: one product, its parts and their parts. */
const billOfMaterials: ImportTemplate = {
  id: 'bill-of-materials',
  name: both('物料清单', 'Bill of materials'),
  columns: [
    { heading: both('层级', 'Level'), about: both('1 为产品的零部件，2 为其中的零件，依此类推；只有一层可不填。', '1 for parts of the product, 2 for parts of these, and so on; optional where there is one level.') },
    { heading: both('物料编码', 'Part number'), about: both('工厂的编号；可不填。', 'Of the factory; optional.') },
    { heading: both('名称', 'Name'), about: both('零部件的名称。', 'What the part is called.') },
    { heading: both('材料', 'Material'), about: both('用什么做的，如“普通碳钢”“聚丙烯”；有下一层零件的部件不填。', 'What it is made of; empty for an assembly.') },
    { heading: both('数量', 'Quantity'), about: both('每一个上一层部件（或产品）里有几个，或多少。', 'How many, or how much, in one of what it is a part of.') },
    { heading: both('单位', 'Unit'), about: both('件、kg、g、m2 等。', 'pcs, kg, g, m2 …'), options: [both('件', 'pcs'), same('kg'), same('g'), same('t'), same('L'), same('m2')] },
    { heading: both('单重（kg）', 'Unit weight (kg)'), about: both('一件的净重；数量已用质量表示时不填。', 'The net mass of one piece; empty where the quantity is a mass.') },
    { heading: both('损耗率（%）', 'Scrap (%)'), about: both('加工中损失的份额；可不填。', 'What is lost in making it; optional.') },
    { heading: both('供应商', 'Supplier'), about: both('可不填。', 'Optional.') },
    { heading: both('原始凭证', 'Document'), about: both('图纸、采购单或检测报告的编号。', 'Drawing, order or report.') },
    { heading: both('备注', 'Note'), about: both('其他说明。', 'Anything else.') },
  ],
  examples: [
    [1, same('10100001'), both('外壳', 'Housing'), both('普通碳钢（市场平均）', 'Carbon steel (market average)'), 1, both('件', 'pcs'), 2.5, 8, both('某钢厂', 'A steel works'), both('图 DJ-01', 'Drawing DJ-01'), undefined],
    [1, same('10100002'), both('支架', 'Bracket'), both('普通碳钢（市场平均）', 'Carbon steel (market average)'), 2, both('件', 'pcs'), 0.4, undefined, both('某钢厂', 'A steel works'), both('图 DJ-02', 'Drawing DJ-02'), undefined],
  ],
  markedColumn: 2,
}; // prettier-ignore

/** The tables that a product's study reads, for others to fill in. */
export const importTemplates: readonly ImportTemplate[] = [billOfMaterials];
