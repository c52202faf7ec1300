import type {
  Language,
  LotColumnRole,
  LotPasteProblem,
  LotPasteProblemCode,
} from '../../../src/calculators/index.ts';
import { pasteMessages as shared, shown, type PasteWords } from '../../foundation/messages/paste.ts';

interface Own extends PasteWords {
  readonly roles: Readonly<Record<LotColumnRole | '', string>>;
  readonly problems: Readonly<Record<LotPasteProblemCode, (facts: LotPasteProblem['facts']) => string>>;
}

/** The words of pasting a ledger, which are loaded with it. */
export const pasteMessages: Record<Language, Own> = {
  zh: {
    ...shared.zh,
    placeholder:
      '类型\t数量\t单位\t序列号\t核销状态\t核销日期\nCCER\t1200\t吨\tA0001 至 A1200\t已注销\t2026-03-15\n绿证\t900\t张\tG0001 至 G0900\t持有\t',
    choose: (row) => `第 ${row} 行的种类`,
    roles: {
      '': shared.zh.roles[''],
      name: '名称',
      kind: '种类',
      registry: '登记机构',
      project: '项目名称',
      methodology: '方法学',
      serials: '序列号或证书编号',
      serialsFrom: '起始编号',
      serialsTo: '终止编号',
      vintage: '减排年份',
      generated: '发电月份',
      quantity: '数量',
      unit: shared.zh.roles.unit,
      price: '单价',
      total: '总价',
      status: '核销状态',
      retiredOn: '核销日期',
      beneficiary: '受益方',
      purpose: '用途',
      forYear: '用于抵消的年度',
      document: '原始凭证',
      note: '备注',
      boundary: '是否在核算边界内',
      place: '是否本地',
      effect: '减排或清除',
      splitting: '可否拆分',
      technology: '项目类型',
      certificatesCancelled: '绿证已注销的证明',
      instrument: '绿证种类',
      origin: '电源',
      market: '碳市场',
      voluntary: '是否自愿注销',
      use: '指定使用的数量',
    },
    problems: {
      ...shared.zh.problems,
      kindMissing: () => '没有写明种类（CCER、绿证、碳惠通等），请在这里选择。',
      unknownInstrument: ({ came }) => `不认识种类“${shown(came)}”，请在这里选择。`,
      kindGuessed: ({ came }) => `由“${shown(came)}”推断，请确认种类。`,
      unitTaken: ({ taken }) => `没有单位，按 ${shown(taken)} 计；如果是千瓦时，请补上单位。`,
      notWholeMwh: ({ came, mwh }) =>
        `${shown(came)} 等于 ${shown(mwh)} MWh，不是整数；一张绿证为 1 MWh，请核对。`,
      dateUnreadable: ({ came }) => `日期“${shown(came)}”读不懂，请写成 2026-03-15 的形式。`,
      yearUnreadable: ({ came }) => `年度“${shown(came)}”读不懂，请写成 2025 的形式。`,
      monthUnreadable: ({ came }) => `月份“${shown(came)}”读不懂，请写成 2025-05 的形式。`,
      vintageUnreadable: ({ came }) =>
        `减排年份“${shown(came)}”读不懂，请写成 2024、2023—2024 或 2024-05 的形式。`,
      optionUnknown: ({ came }) => `“${shown(came)}”不在可选的内容里，添加后请选择。`,
      optionTaken: ({ came }) => `“${shown(came)}”记为“其他”，原文写入备注。`,
      statusTaken: () => '没有写明状态，因为有核销日期，按已核销（注销）计，请确认。',
      priceUnreadable: ({ came }) => `单价“${shown(came)}”读不懂，请写成以元计的数字。`,
      pricePerUnsaid: ({ price, taken }) =>
        `单价 ${shown(price)} 元没有写明每什么，按每 ${shown(taken)} 计；如果是每千瓦时的价格，请在表头写“单价（元/千瓦时）”。`,
      totalUnreadable: ({ came }) => `总价“${shown(came)}”读不懂；单价没有采用，原文写入备注。`,
      totalNotDivisible: ({ total }) =>
        `总价 ${shown(total)} 元除以数量得不到整分的单价；请填写单价，总价写入备注。`,
      totalNotPrice: ({ price, total }) =>
        `单价 ${shown(price)} 元 × 数量与总价 ${shown(total)} 元不符；采用单价，总价写入备注。`,
      cellUnused: ({ came }) => `“${shown(came)}”这一项这种批次用不上，随批次保留。`,
    },
  },
  en: {
    ...shared.en,
    placeholder:
      'Type\tQuantity\tUnit\tSerial numbers\tStatus\tRetired on\nCCER\t1200\tt\tA0001 to A1200\tretired\t2026-03-15\nGEC\t900\tMWh\tG0001 to G0900\theld\t',
    choose: (row) => `Instrument of row ${row}`,
    roles: {
      '': shared.en.roles[''],
      name: 'name',
      kind: 'instrument',
      registry: 'registry',
      project: 'project',
      methodology: 'methodology',
      serials: 'serial numbers',
      serialsFrom: 'first serial number',
      serialsTo: 'last serial number',
      vintage: 'vintage',
      generated: 'month of generation',
      quantity: 'quantity',
      unit: shared.en.roles.unit,
      price: 'price',
      total: 'total price',
      status: 'status',
      retiredOn: 'retired on',
      beneficiary: 'beneficiary',
      purpose: 'purpose',
      forYear: 'retired for the year',
      document: 'document',
      note: 'note',
      boundary: 'inside the boundary?',
      place: 'local?',
      effect: 'reduction or removal',
      splitting: 'divisible?',
      technology: 'type of project',
      certificatesCancelled: 'proof of cancelled certificates',
      instrument: 'type of certificate',
      origin: 'power source',
      market: 'carbon market',
      voluntary: 'cancelled voluntarily?',
      use: 'quantity to be used',
    },
    problems: {
      ...shared.en.problems,
      kindMissing: () => 'No instrument is named (CCER, GEC, CQCER …); choose it here.',
      unknownInstrument: ({ came }) => `“${shown(came)}” is no known instrument; choose it here.`,
      kindGuessed: ({ came }) => `Inferred from “${shown(came)}”; please confirm the instrument.`,
      unitTaken: ({ taken }) => `No unit: taken as ${shown(taken)}. If it is kWh, add the unit.`,
      notWholeMwh: ({ came, mwh }) =>
        `${shown(came)} is ${shown(mwh)} MWh, no whole number; one certificate is 1 MWh, please check.`,
      dateUnreadable: ({ came }) => `The day “${shown(came)}” can’t be read; write it as 2026-03-15.`,
      yearUnreadable: ({ came }) => `The year “${shown(came)}” can’t be read; write it as 2025.`,
      monthUnreadable: ({ came }) => `The month “${shown(came)}” can’t be read; write it as 2025-05.`,
      vintageUnreadable: ({ came }) =>
        `The vintage “${shown(came)}” can’t be read; write it as 2024, 2023–2024 or 2024-05.`,
      optionUnknown: ({ came }) => `“${shown(came)}” is none of the options; choose one afterwards.`,
      optionTaken: ({ came }) => `“${shown(came)}” is taken as “other” and kept in the note.`,
      statusTaken: () => 'No status, but a day of cancellation: taken as cancelled; please confirm.',
      priceUnreadable: ({ came }) => `The price “${shown(came)}” can’t be read; write a number in CNY.`,
      pricePerUnsaid: ({ price, taken }) =>
        `The price of ${shown(price)} CNY is taken per ${shown(taken)}; if it is per kWh, say so in the heading: price (CNY/kWh).`,
      totalUnreadable: ({ came }) =>
        `The total “${shown(came)}” can’t be read; it gives no price and is kept in the note.`,
      totalNotDivisible: ({ total }) =>
        `The total of ${shown(total)} CNY by the quantity gives no price in whole fen; enter the price. The total is kept in the note.`,
      totalNotPrice: ({ price, total }) =>
        `The price of ${shown(price)} CNY × the quantity isn’t the total of ${shown(total)} CNY; the price is taken, the total kept in the note.`,
      cellUnused: ({ came }) => `“${shown(came)}” isn’t asked of such a lot; it is kept with it.`,
    },
  },
};
