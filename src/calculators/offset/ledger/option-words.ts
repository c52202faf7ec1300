import type { Bilingual } from '../../engine/language.ts';
import { searchForm } from '../../engine/name-forms.ts';

/** What an option is called in a ledger, and what else tables write for it. */
interface OptionWord extends Bilingual {
  readonly also: readonly string[];
}

const word = (zh: string, en: string, also = ''): OptionWord => ({
  zh,
  en,
  also: also ? also.split('|') : [],
});

/** The words of every choice of a lot, by field and option. A ledger is written with them and read by them. */
const optionWords: Readonly<Record<string, Readonly<Record<string, OptionWord>>>> = {
  status: {
    held: word('持有', 'held', '已持有|持有中|在库|库存|可用|已到账|未核销|未注销|待核销|待注销|否|active|available|issued|holding'),
    ordered: word('已订购', 'ordered', '在途|订购|预订|已预订|已签约|签约|待交割|待签发|待到账|contracted|forward|pending|已订购未交付|Ordered, not delivered'),
    retired: word('已核销', 'retired', '核销|已注销|注销|自愿注销|已使用|已抵消|已抵销|是|cancelled|canceled|retirement|cancellation|used|已核销（注销）|Retired (cancelled)'),
  },
  purpose: {
    voluntary: word('自愿抵消', 'voluntary', '自愿|自愿注销|自愿核销|自愿减排|碳抵消|抵消|碳中和|残余排放抵消|残余排放中和|offset|offsetting|Voluntary offsetting'),
    compliance: word('履约', 'compliance', '清缴|履约清缴|配额清缴|强制履约|碳市场履约|surrender|Carbon market compliance'),
    other: word('其他', 'other', '其它|其他用途'),
  },
  instrument: {
    certificate: word('单独购买的绿证', 'unbundled certificate', '绿证|单独购买|证电分离|gec|unbundled|Certificates purchased separately'),
    'green-power-trade': word('绿电交易', 'green power trade', '绿电|绿色电力交易|证电合一|bundled|绿电交易（证电合一）|Green power trading (certificates bundled with the power)'),
    'own-use': word('自发自用', 'own use', '自用|自发自用绿证|自发自用电量的绿证（不可交易）|Certificates of self-used power (not tradable)'),
  },
  registry: {
    nea: word('国家能源局', 'NEA', '国家能源局核发|国家绿证核发交易系统|国家可再生能源信息管理中心|中国绿色电力证书交易平台|国家能源局（中国绿证）|National Energy Administration (Chinese GEC)'),
    other: word('其他登记机构', 'other registry', '其他|其它|其他（如 I-REC）|Others (such as I-REC)'),
  },
  origin: {
    solar: word('光伏', 'solar', '太阳能|光伏发电|太阳能发电|pv'),
    wind: word('风电', 'wind', '风力发电|风能|陆上风电|海上风电'),
    hydro: word('水电', 'hydro', '水力发电|常规水电|hydropower'),
    biomass: word('生物质', 'biomass', '生物质发电|生物质能'),
    other: word('其他', 'other', '其它'),
  },
  technology: {
    other: word('其他', 'other', '其它|不发电的项目或其他|No power generation, or other'),
    'offshore-wind': word('海上风电', 'offshore wind', '并网海上风电|并网海上风力发电|海上风力发电'),
    csp: word('光热', 'concentrating solar', '并网光热|并网光热发电|光热发电|csp|Concentrating solar power'),
    pv: word('光伏', 'photovoltaics', '光伏发电|太阳能光伏|pv|solar'),
    'onshore-wind': word('陆上风电', 'onshore wind', '陆上风力发电'),
  },
  place: {
    elsewhere: word('外地', 'elsewhere', '否|非本地|no'),
    local: word('本地', 'local', '是|重庆|重庆市|yes|chongqing|重庆本地'),
  },
  market: {
    national: word('全国碳市场', 'national', '全国|全国碳排放权交易市场|National carbon market'),
    chongqing: word('重庆碳市场', 'Chongqing', '重庆|Chongqing carbon market'),
    other: word('其他碳市场', 'other', '其他|其它|Another carbon market'),
  },
  voluntary: {
    no: word('否', 'no', '非自愿'),
    yes: word('是', 'yes', '自愿|自愿注销'),
  },
  boundary: {
    unsaid: word('未说明', 'not stated', '不清楚|未知|unknown'),
    outside: word('否', 'no', '边界外|外部|核算边界外|outside|在核算边界之外|Outside the boundary'),
    inside: word('是', 'yes', '边界内|内部|核算边界内|inside|在核算边界之内|Inside the boundary'),
  },
  effect: {
    reduction: word('减排', 'reduction', '减排类|避免排放|avoidance'),
    removal: word('清除', 'removal', '清除类|移除|碳汇|碳清除|清除（碳汇等）|Removal (such as carbon sinks)'),
  },
  splitting: {
    divisible: word('可拆分', 'divisible', '是|可以|可'),
    whole: word('整批', 'whole', '否|不可拆分|不可|整笔|只能整批使用|Only as a whole'),
  },
}; // prettier-ignore

/** The fields whose options are written as words. */
export const optionFields: readonly string[] = Object.keys(optionWords);

/** What an option of a field is called; an option that nobody knows stays as it came. */
export function optionWord(field: string, option: string): Bilingual {
  const known = Object.hasOwn(optionWords, field) ? optionWords[field] : undefined;
  const found = known && Object.hasOwn(known, option) ? known[option] : undefined;
  return found ?? { zh: option, en: option };
}

const byWord = new Map(
  Object.entries(optionWords).flatMap(([field, options]) =>
    Object.entries(options).flatMap(([option, { zh, en, also }]) =>
      [option, zh, en, ...also].map((written) => [`${field} ${searchForm(written)}`, option] as const),
    ),
  ),
);

/** The option that a cell means. */
export const optionOf = (field: string, cell: string): string | undefined =>
  byWord.get(`${field} ${searchForm(cell.slice(0, 64))}`);
