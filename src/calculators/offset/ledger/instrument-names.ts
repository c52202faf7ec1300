import type { Bilingual } from '../../engine/language.ts';
import { searchForm } from '../../engine/name-forms.ts';
import type { NamedEntry } from '../../engine/name-search.ts';
import type { FieldValues } from '../../lines/entered.ts';
import type { InstrumentId } from '../kind-ids.ts';

/** What the row of a table may be a lot of: an instrument, or one that tells more than its kind (I-REC is a certificate). */
export interface InstrumentEntry extends NamedEntry {
  readonly id: string;
  readonly kind: InstrumentId;
  /** What the name says beside the kind; what a column says comes before it. */
  readonly fields: FieldValues;
}

const entry = (
  id: string,
  kind: InstrumentId,
  zh: string,
  en: string,
  aliases: string,
  fields: FieldValues = {},
): InstrumentEntry => ({ id, kind, name: { zh, en }, aliases: aliases.split('|'), fields });

/** In the order of clause 6.7.2; the first of each kind has its plain name, which a ledger is written with. */
export const instrumentEntries: readonly InstrumentEntry[] = [
  entry('ccer', 'ccer', '国家核证自愿减排量（CCER）', 'China Certified Emission Reductions (CCER)',
    'CCER|国家核证自愿减排量|核证自愿减排量|China Certified Emission Reduction'),
  entry('certificate', 'certificate', '绿色电力证书（绿证）', 'Green electricity certificates (GEC)',
    '绿证|GEC|绿色电力证书|可再生能源绿色电力证书|可再生能源绿证|绿证交易|green certificate|green electricity certificate'),
  entry('green-power-trade', 'certificate', '绿电交易（含绿证）', 'Green power trade with certificates',
    '绿电|绿色电力|绿电交易|绿色电力交易|green power|green power trade', { instrument: 'green-power-trade' }),
  entry('own-use-certificate', 'certificate', '自发自用绿证', 'Certificates of own use',
    '自用绿证|自发自用电量绿证', { instrument: 'own-use' }),
  entry('i-rec', 'certificate', '国际绿证（I-REC）', 'International certificates (I-REC)',
    'I-REC|IREC|I-REC(E)|国际绿证|国际可再生能源证书', { registry: 'other' }),
  entry('tanhuitong', 'tanhuitong', '重庆“碳惠通”减排量（CQCER）', 'Chongqing credits (碳惠通, CQCER)',
    '碳惠通|CQCER|碳惠通减排量|重庆碳惠通减排量|重庆碳惠通|碳惠通核证减排量|重庆碳惠通核证减排量'),
  entry('inclusive', 'inclusive', '其他碳普惠减排量', 'Credits of other 碳普惠 schemes',
    '碳普惠|碳普惠减排量|碳普惠核证减排量|碳普惠核证自愿减排量|PHCER|地方碳普惠'),
  entry('credit', 'credit', '其他经认可的碳信用', 'Other recognised credits',
    '碳信用|碳减排信用|其他碳减排信用|其他碳信用|自愿减排信用|carbon credit|carbon credits|other credits'),
  entry('vcs', 'credit', '核证碳标准（VCS）', 'Verified Carbon Standard (VCS)',
    'VCS|VCU|Verra|Verified Carbon Unit|Verified Carbon Units|Verified Carbon Standard|国际核证碳标准', { registry: 'VCS' }),
  entry('gold-standard', 'credit', '金标准（GS）', 'Gold Standard (GS)',
    '金标准|黄金标准|Gold Standard|GS VER|GS-VER', { registry: 'Gold Standard' }),
  entry('cdm', 'credit', '清洁发展机制（CDM）核证减排量', 'Certified Emission Reductions (CDM)',
    'CDM|CER|CERs|清洁发展机制|核证减排量|Certified Emission Reduction', { registry: 'CDM' }),
  entry('allowance', 'allowance', '碳配额', 'Allowances',
    '配额|碳排放配额|碳配额（自愿注销）|allowance|allowances|emission allowance'),
  entry('cea', 'allowance', '全国碳排放配额（CEA）', 'National allowances (CEA)',
    'CEA|全国碳配额|全国配额|全国碳市场配额|全国碳排放配额', { market: 'national' }),
  entry('cqea', 'allowance', '重庆碳排放配额（CQEA）', 'Chongqing allowances (CQEA)',
    'CQEA|重庆碳配额|重庆配额|重庆碳市场配额|重庆碳排放配额', { market: 'chongqing' }),
]; // prettier-ignore

/** The plain name of an instrument; a kind that nobody knows stays as it came. */
export const instrumentName = (kind: string): Bilingual =>
  instrumentEntries.find((one) => one.kind === kind)?.name ?? { zh: kind, en: kind };

const byName = new Map(
  instrumentEntries.flatMap((one) =>
    [one.name.zh, one.name.en, ...one.aliases].map((name) => [searchForm(name), one] as const),
  ),
);

/** The instrument that is called just so; a ledger of thousands of rows need not search for each. */
export const instrumentCalled = (name: string): InstrumentEntry | undefined =>
  byName.get(searchForm(name.slice(0, 64)));
