import type { BomProblem, BomProblemCode, BomRole, Language } from '../../../src/calculators/index.ts';
import { pasteMessages as shared, shown, type PasteWords } from '../../foundation/messages/paste.ts';

interface Own extends PasteWords {
  /** Takes all that is merely similar. */
  readonly confirmAll: (count: number) => string;
  readonly roles: Readonly<Record<BomRole | '', string>>;
  readonly problems: Readonly<Record<BomProblemCode, (facts: BomProblem['facts']) => string>>;
}

/** The words of pasting a bill of materials, which are loaded with it. */
export const pasteMessages: Record<Language, Own> = {
  zh: {
    ...shared.zh,
    lead: '从 Excel、ERP 或 PLM 复制物料清单后粘贴到这里（带不带表头都可以）',
    placeholder: '层级\t物料名称\t材质\t用量\t单重（kg）\n1\t壳体\tADC12\t1\t1.85\n1\t螺栓\tQ235\t8\t0.012',
    choose: (row) => `第 ${row} 行的材料`,
    confirmAll: (count) => `采用全部 ${count} 个近似材料（记为替代数据）`,
    roles: {
      '': shared.zh.roles[''],
      level: '层级',
      item: '序号',
      partNumber: '物料编码',
      parent: '上级物料',
      name: '名称',
      specification: '规格',
      material: '材质',
      amount: '用量',
      unit: shared.zh.roles.unit,
      mass: '单重',
      massUnit: '重量单位',
      totalMass: '总重',
      loss: '损耗率',
      yield: '利用率',
      recycledContent: '再生料比例',
      supplier: '供应商',
      distance: '运输距离',
      mode: '运输方式',
      document: '原始凭证',
      note: '备注',
    },
    problems: {
      ...shared.zh.problems,
      nameMissing: () => '没有名称，也没有材质。',
      shareTooLarge: ({ came }) => `比例应在 0 至 100 % 之间（损耗率须小于 100 %），收到“${shown(came)}”。`,
      assemblyNotTaken: ({ row }) => `它所属的组件（第 ${shown(row)} 行）不能添加。`,
      unknownMaterial: ({ came }) =>
        `因子库中没有“${shown(came)}”：添加后请选择因子，或填写有出处的自有因子。`,
      materialInferred: ({ came }) => `由“${shown(came)}”推断，请确认。`,
      materialSimilar: ({ came }) => `“${shown(came)}”只有近似的因子，确认后才采用。`,
      materialStandsIn: () => '已采用近似的因子，记为替代数据。',
      massMissing: ({ came }) => `只有件数（${shown(came)}），没有质量；该因子按质量计。`,
      massDiffers: ({ pieces, total }) =>
        `件重 × 件数为 ${shown(pieces)}，与总重 ${shown(total)} 不符，请核对。`,
      shareTaken: ({ came, taken }) => `“${shown(came)}”按 ${shown(taken)} % 理解，请确认。`,
      recycledFactorOpen: ({ came }) => `再生料比例 ${shown(came)}：还要选择再生料的因子。`,
      levelSkipped: ({ came }) => `层级“${shown(came)}”比上一行深了不止一级，请核对。`,
      levelUnknown: ({ came }) => `层级“${shown(came)}”读不懂，按产品本身的零件处理。`,
      partsElsewhere: ({ came }) =>
        `“${shown(came)}”的零件写在它的另一行之下，这一行没有零件；请在表格里重复列出它的零件，或合并成一行。`,
      parentUnknown: ({ came }) => `没有找到上级“${shown(came)}”，按产品本身的零件处理。`,
      assemblyMassNotTaken: ({ came }) => `组件的“${shown(came)}”没有采用：它由各零件相加而得。`,
      transportMassMissing: () => '有运输距离而没有质量，运输没有添加。',
      vehicleOpen: ({ came }) => `运输方式“${shown(came)}”对应多种车型，添加后请选择。`,
      productRow: () => '产品本身，不添加。',
    },
  },
  en: {
    ...shared.en,
    lead: 'Paste a bill of materials copied from Excel, ERP or PLM (with or without headings)',
    placeholder:
      'Level\tDescription\tMaterial\tQty\tUnit weight (kg)\n1\tHousing\tADC12\t1\t1.85\n1\tBolt\tQ235\t8\t0.012',
    choose: (row) => `Material of row ${row}`,
    confirmAll: (count) =>
      count === 1
        ? 'Take the similar material (as proxy data)'
        : `Take all ${count} similar materials (as proxy data)`,
    roles: {
      '': shared.en.roles[''],
      level: 'level',
      item: 'item',
      partNumber: 'part number',
      parent: 'parent',
      name: 'name',
      specification: 'specification',
      material: 'material',
      amount: 'quantity',
      unit: shared.en.roles.unit,
      mass: 'unit weight',
      massUnit: 'weight unit',
      totalMass: 'total weight',
      loss: 'loss rate',
      yield: 'yield',
      recycledContent: 'recycled content',
      supplier: 'supplier',
      distance: 'distance',
      mode: 'transport mode',
      document: 'document',
      note: 'note',
    },
    problems: {
      ...shared.en.problems,
      nameMissing: () => 'Neither a name nor a material.',
      shareTooLarge: ({ came }) => `A share is from 0 to 100 % (a loss below 100 %); “${shown(came)}” came.`,
      assemblyNotTaken: ({ row }) => `The assembly it is a part of (row ${shown(row)}) can’t be added.`,
      unknownMaterial: ({ came }) =>
        `The registry has no “${shown(came)}”: choose a factor afterwards, or give your own with its document.`,
      materialInferred: ({ came }) => `Inferred from “${shown(came)}”; please confirm.`,
      materialSimilar: ({ came }) =>
        `Only a similar factor is known for “${shown(came)}”; it counts once you confirm it.`,
      materialStandsIn: () => 'A similar factor was taken; the data count as a proxy.',
      massMissing: ({ came }) => `Pieces only (${shown(came)}), no mass; the factor is per mass.`,
      massDiffers: ({ pieces, total }) =>
        `Unit weight × count is ${shown(pieces)}, not the total ${shown(total)}; please check.`,
      shareTaken: ({ came, taken }) => `“${shown(came)}” is read as ${shown(taken)} %; please confirm.`,
      recycledFactorOpen: ({ came }) =>
        `Recycled content ${shown(came)}: the factor of the recycled material is still to be chosen.`,
      levelSkipped: ({ came }) =>
        `Level “${shown(came)}” is more than one below the row above; please check.`,
      levelUnknown: ({ came }) =>
        `Level “${shown(came)}” can’t be read; taken as a part of the product itself.`,
      partsElsewhere: ({ came }) =>
        `The parts of “${shown(came)}” stand under another row of it, and this one has none; please repeat them in the table, or make it one row.`,
      parentUnknown: ({ came }) =>
        `No parent “${shown(came)}” was found; taken as a part of the product itself.`,
      assemblyMassNotTaken: ({ came }) =>
        `“${shown(came)}” of the assembly isn’t taken: its parts make it up.`,
      transportMassMissing: () => 'A distance without a mass; the transport isn’t added.',
      vehicleOpen: ({ came }) => `“${shown(came)}” may be several vehicles; choose one afterwards.`,
      productRow: () => 'The product itself; not added.',
    },
  },
};
