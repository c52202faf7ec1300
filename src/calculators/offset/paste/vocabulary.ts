import { columnsOf, type Columns as ColumnsOf, type Vocabulary } from '../../lines/table/columns.ts';
import type { Table } from '../../lines/table/read-table.ts';
import type { LotColumn } from '../ledger/ledger-columns.ts';

/** What a column holds: what an exported ledger has, the two ends of a serial range, and a total instead of a price. */
export type ColumnRole = LotColumn | 'serialsFrom' | 'serialsTo' | 'total';

export type Columns = ColumnsOf<ColumnRole>;

const vocabulary: Vocabulary<ColumnRole> = {
  patterns: [
    // What the calculator found itself is found again, and the dates of other events are none of a cancellation.
    [undefined, /^(序号|行号|no|id)$|^计入情况|^已匹配|^计划匹配|^剩余|^待处理|^countingin|^matched|^plannedmatch|^leftover|^findings|(签发|核发|交易|购买|成交|合同|到账).*日期|(issue|issuance|trade|purchase)d?(on|date)|项目(编号|代码|备案号)|projectid/],
    ['status', /状态|^(是否)?已?(核销|注销)$|^status|^state$|^(is)?retired$/],
    ['voluntary', /是否自愿|voluntar/],
    ['boundary', /边界|boundary/],
    ['certificatesCancelled', /绿证.*注销.*证明|proofofcancelled/],
    ['retiredOn', /(核销|注销|退役|清缴|抵消|抵销).*(日期?$|时间)|(retire|cancel)\w*(on|date)$/],
    ['forYear', /(核销|注销|履约|抵消|抵销|使用|用于|归属|中和).*年|(cancel|retire|claim)\w*year|^foryear/],
    ['beneficiary', /受益|(核销|注销|抵消|抵销)(主体|方|单位|企业|人)|beneficiary|onbehalf/],
    ['purpose', /用途|目的|事由|purpose|retirementreason/],
    ['instrument', /绿证形式|证书形式|formofthecertificate/],
    ['use', /指定匹配|setbyhand/],
    ['document', /凭证|文件|附件|证明|合同|单据|发票|document|evidence|invoice|contract|attachment/],
    ['note', /备注|说明|^notes?$|remark|comment/],
    ['serialsFrom', /(起始|开始|首|^起)(序列|证书)?(编?号|号码|编码)|(编号|序列号|号码)(起|从|开始)$|^(start|first|from)\w*(serial|number|no)|serial\w*(start|from|begin|first)$/],
    ['serialsTo', /(终止|截止|结束|末|^止)(序列|证书)?(编?号|号码|编码)|(编号|序列号|号码)(止|到|至|结束)$|^(end|last|to)\w*(serial|number|no)|serial\w*(end|to|last)$/],
    ['serials', /序列号|编号|编码|证书号|号段|^serial|certificateno|certificatenumber/],
    ['methodology', /方法学|methodolog/],
    ['registry', /登记|注册|平台|机构|registry|register|programme|program$/],
    ['origin', /能源(类型|种类|品种)|电源|发电类型|^energy/],
    ['technology', /技术|项目类(型|别)|technolog/],
    ['place', /本地|所在地|^local/],
    ['effect', /减排或清除|reductionorremoval/],
    ['splitting', /拆分|divisible/],
    ['market', /^碳市场|carbonmarket/],
    ['project', /项目|电站|来源|project|facility/],
    ['generated', /(发电|生产|产生|电量|上网).*月|^年?月份?$|monthofgeneration|generat|productionmonth/],
    ['vintage', /年份|(减排|产生|签发|监测|计入|配额|发电|生产).*年|监测期|计入期|vintage/],
    ['total', /总价|金额|价款|总额|总费用|totalprice|totalcost|^total|^cost|^amountpaid/],
    ['price', /单价|价格|price/],
    ['unit', /^(计量|数量)?单位$|^units?$|unitof/],
    ['quantity', /数量|张数|吨数|电量|减排量$|(购买|持有|核销|注销|抵消|采购|交易)量|^quantity|^volume|^amount/],
    ['kind', /类型|品种|种类|类别|工具|^type|^kind|^instrument/],
    ['name', /名称|^名|批次|^name|^lot|description/],
  ], // prettier-ignore
  amount: 'quantity',
  unit: 'unit',
  subject: 'kind',
  name: 'name',
};

/** Tells what the columns of a ledger hold. */
export const guessColumns = (table: Table): Columns => columnsOf(table, vocabulary);
