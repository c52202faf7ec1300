import { filesMessages as shared } from '../../foundation/messages/files.ts';

/** The words of the files panel, which are loaded with it: those of every calculator, and the ledger's own. */
export const filesMessages = {
  zh: {
    ...shared.zh,
    print: '打印披露（6.7.4）',
    page: '披露网页（HTML）',
    ledger: '台账（CSV）',
    workbook: '台账的 Excel 工作簿（含公式）',
    residual: '残余排放 tCO₂e',
    disclosure: '披露内容',
    fields: {
      address: '披露网址',
      contact: '联系方式',
      statement: '企业的说明',
    },
    disclosureNote: '6.7.4 要求披露核算结果、减排措施、抵消来源和数量；其余内容由上面的数据生成。',
  },
  en: {
    ...shared.en,
    print: 'Print the disclosure (6.7.4)',
    page: 'Disclosure as a page (HTML)',
    ledger: 'Ledger (CSV)',
    workbook: 'Excel workbook of the ledger (with formulas)',
    residual: 'Residual emissions tCO₂e',
    disclosure: 'Disclosure',
    fields: {
      address: 'Address where it is published',
      contact: 'Contact',
      statement: 'Statement of the enterprise',
    },
    disclosureNote:
      'Clause 6.7.4 asks for the accounting result, the measures, and the sources and quantities of offsets; all else is taken from the data above.',
  },
};
