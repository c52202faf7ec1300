import type { NamedEntry } from '../../engine/name-search.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { OffsetKindId } from '../kind-ids.ts';

/** Something that can be added by its name, with the fields of its line that the name decides. */
export interface LedgerEntry extends NamedEntry {
  readonly id: string;
  readonly kind: OffsetKindId;
  readonly fields: FieldValues;
}

type Row = readonly [
  id: string,
  kind: OffsetKindId,
  zh: string,
  en: string,
  fields: FieldValues,
  ...aliases: string[],
];

const rows: readonly Row[] = [
  ['ccer', 'ccer', '国家核证自愿减排量（CCER）', 'China Certified Emission Reductions (CCER)', {}, 'CCER', '核证减排量', '自愿减排量', '碳汇', '林业碳汇', '造林'],
  ['ccer-offshore-wind', 'ccer', 'CCER：并网海上风电', 'CCER: offshore wind', { technology: 'offshore-wind' }, '海上风电'],
  ['ccer-csp', 'ccer', 'CCER：并网光热发电', 'CCER: concentrating solar power', { technology: 'csp' }, '光热'],
  ['certificate', 'certificate', '绿色电力证书（绿证）', 'Green power certificate (GEC)', { instrument: 'certificate' }, '绿证', 'GEC', '证书', '可再生能源绿证'],
  ['green-power-trade', 'certificate', '绿色电力交易（证电合一）', 'Green power trade with its certificates', { instrument: 'green-power-trade' }, '绿电', '绿电交易', 'PPA'],
  ['own-use-certificate', 'certificate', '自发自用绿证（不可交易）', 'Certificate of own use (not tradable)', { instrument: 'own-use' }, '自用绿证', '不可交易绿证', '光伏绿证'],
  ['i-rec', 'certificate', '国际绿证（I-REC 等）', 'International certificate (I-REC and others)', { registry: 'other' }, 'I-REC', 'IREC', 'TIGR', '国际绿证'],
  ['tanhuitong', 'tanhuitong', '重庆“碳惠通”减排量（CQCER）', 'Chongqing 碳惠通 reductions (CQCER)', { place: 'local' }, '碳惠通', 'CQCER', '重庆核证自愿减排量'],
  ['inclusive', 'inclusive', '其他碳普惠减排量', 'Reductions of another 碳普惠 scheme', {}, '碳普惠', '普惠', 'PHCER', 'BCER'],
  ['vcs', 'credit', '核证碳标准（VCS）碳信用', 'VCS credits (Verra)', { registry: 'VCS' }, 'VCS', 'VCU', 'Verra', '核证碳标准'],
  ['gold-standard', 'credit', '黄金标准碳信用', 'Gold Standard credits', { registry: 'Gold Standard' }, 'GS', 'GSVER', 'VER', '黄金标准', '金标准'],
  ['credit', 'credit', '其他经认可的碳信用', 'Other recognised credits', {}, '碳信用', '减排量', 'CER', 'carbon credit', 'offset'],
  ['allowance', 'allowance', '碳配额（自愿注销）', 'Allowances, cancelled voluntarily', {}, '配额', 'CEA', 'CQEA', '碳排放配额', 'allowance'],
  ['scope-1', 'stated-emissions', '范围 1 排放量', 'Scope 1 emissions', { scope: '1' }, '直接排放', '范围一', '残余排放', 'residual', 'residual emissions'],
  ['scope-2-heat', 'stated-emissions', '范围 2 外购热力等的排放量', 'Scope 2 emissions of heat and others', { scope: '2' }, '热力', '蒸汽', '范围二'],
  ['scope-3', 'stated-emissions', '范围 3 排放量', 'Scope 3 emissions', { scope: '3' }, '价值链', '范围三'],
  ['grid-electricity', 'stated-electricity', '外购电网电量（未被绿证覆盖）', 'Grid electricity that no certificate covers', {}, '电', '电力', '用电量', '电网', '外购电'],
]; // prettier-ignore

/** What a ledger and what remains are made of, by their names. What the cells of tables call them is in `instrument-names.ts`. */
export const ledgerEntries: readonly LedgerEntry[] = rows.map(([id, kind, zh, en, fields, ...aliases]) => ({
  id,
  kind,
  name: { zh, en },
  aliases,
  fields,
}));
