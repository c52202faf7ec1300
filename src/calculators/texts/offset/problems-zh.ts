import type { OwnProblemCode, Problem } from '../../offset/problems.ts';
import type { SerialProblemCode } from '../../offset/serials/serial-range.ts';
import { shownIn } from '../shown.ts';

type Facts = Problem['facts'];

const { shown, rounded, amount, named } = shownIn('zh');

/** Why an entry of serial numbers can't be taken as it stands. */
const unreadable: Record<SerialProblemCode, string> = {
  reversed: '起号大于止号',
  otherPrefix: '起号和止号不属于同一系列',
  ambiguous: '有两种读法，请把起止号写全，如“A0001 至 A0100”',
  noNumber: '其中没有序列号',
  tooManyDigits: '号码位数过多',
  tooLong: '内容过长，请分成几批填写',
  overlapsItself: '与本批的另一段号码重复',
  uncountable: '号段无法算出张数，请逐张列出，或核对数量',
};

/** On what two years don't agree. */
const bases = { scope2: '范围 2 核算方法', scope3: '范围 3 的取舍', gwp: 'GWP 取值' };

/** What can be wrong with a lot or a claim in a sentence: what, what was expected, what came, what to do. */
export const zh = {
  notWhole: ({ came, unit }: Facts) =>
    `应是以 ${shown(unit)} 计的整数，收到 ${shown(came)}；一份碳信用或一张绿证不能拆开，请按登记簿填写。`,
  serialUnreadable: ({ why, came }: Facts) => `号码“${came}”：${named(unreadable, why)}。`,
  serialOverlap: ({ other, serials, year }: Facts) =>
    `号码 ${serials} 与“${other}”${year === undefined ? '' : `（已用于 ${year} 年）`}重复；同一号码只能抵消一次，本批不计入，请核对后改正或删除其中一批。`,
  serialsFewer: ({ named: count, quantity }: Facts) =>
    `数量是 ${shown(quantity)}，只列出 ${shown(count)} 个号码；请补齐号码，或按号码改正数量，在此之前不计入。`,
  otherBeneficiary: ({ came, expected }: Facts) =>
    `受益方是“${came}”，应是“${expected}”；为别人核销（注销）的不能抵消本企业的排放，请核对证明上的名称。`,
  usedForCompliance: () => '已用于碳市场履约，不能再用于自愿抵消，不计入。',
  notYetGenerated: ({ came }: Facts) =>
    `核销（注销）日期 ${came} 早于减排或发电的时间，还没有产生的不能核销；请核对日期和时间。`,
  certificateExpired: ({ came, limit }: Facts) =>
    `核销日期是 ${came}，这批绿证的有效期到 ${limit} 为止；过期的绿证不能用，请核对日期或另选绿证。`,
  certificateOfOtherYear: ({ generated, year }: Facts) =>
    `发电月份是 ${generated}，不能用于 ${year} 年的用电（2026 年起须用当年所发电量的绿证，此前须在有效期内）；请核对月份和年度，或换用相应年份的绿证。`,
  certificateNotRecognised: () => '只有国家能源局认可的绿证可用（本文件 6.7.2 b），其他证书不计入。',
  certificateOfOwnUse: () =>
    '自发自用的电量没有从电网购入，核算时已不计排放；它的绿证不能再抵减外购电量，不计入。',
  certificateOnLocation: () =>
    '本年度范围 2 按基于位置的方法核算，绿证不改变结果，不计入；如要使用绿证，请改为基于市场的方法。',
  certificateInInventory: ({ line, year, serials }: Facts) =>
    `编号 ${serials} 的绿证已用在 ${year} 年清单的“${line}”，那里已扣减范围 2 排放；请保留一处，这里不再计入。`,
  sameElectricityTwice: ({ project, other }: Facts) =>
    `“${project}”同一时段的电量既有绿证又有 CCER（见“${other}”）；同一电量只能选其一，查清之前两批都不计入。`,
  insideBoundary: () => '项目在核算边界之内，减排效果已体现在清单里；再用来抵消就是重复计算，不计入。',
  allowanceOff: () => '碳配额不是减排量，6.7.2 没有列出；只有在匹配规则中选择采用，并已自愿注销，才计入。',
  allowanceNotVoluntary: () => '碳配额须是自愿注销的；用于履约清缴或未注销的不计入，请核对。',
  creditWithoutProgramme: () => '请写明减排机制和登记簿（如 VCS）；没有出处的碳信用无法核实，不计入。',
  certificateAsCredit: () =>
    '绿证按兆瓦时计，只抵外购电网电量，不是按吨计的碳信用；请改为添加“绿证”，这里不计入。',
  vintageUnreadable: ({ came }: Facts) =>
    `时间应写成 2024、2023—2024 或 2024-05（绿证为 2024-05）的形式，收到“${came}”。`,
  handExceedsLot: ({ came, quantity, unit }: Facts) =>
    `指定使用 ${amount(came, unit)}，多于本批的 ${amount(quantity, unit)}；请减少。`,
  noInventory: ({ year }: Facts) =>
    `文件中没有 ${year} 年的排放清单，无法得出残余排放量；请先完成清单，或改为填报排放量。`,
  soldAndClaimed: ({ name, sold }: Facts) =>
    `“${name}”的减排已签发成${sold === 'certificates' ? '绿证' : '碳信用'}售出，归买方所有，不能再作为本企业的减排披露；请移除，或更正是否售出。`,
  serialMissing: () => '没有填写号码，无法证明没有重复使用；请填写登记簿上的序列号或证书编号。',
  serialsMore: ({ named: count, quantity }: Facts) =>
    `列出 ${shown(count)} 个号码，数量只有 ${shown(quantity)}；请核对。目前按数量计。`,
  beneficiarySimilar: ({ came, expected }: Facts) =>
    `受益方写作“${came}”，与“${expected}”不完全相同；按同一企业计入，请核对证明上的名称。`,
  beneficiaryTranslated: ({ came, expected }: Facts) =>
    `受益方写作“${came}”，与“${expected}”文字不同，无法比对；目前计入，请确认是本企业的外文或中文名称。`,
  purposeOther: () =>
    '用途是“其他”：为产品、活动或客户核销（注销）的，不能再抵消本企业的排放；目前计入，请核对证明上的用途。',
  beneficiaryUnsaid: () => '请写明核销（注销）的受益方：证明上应是本企业的名称。',
  entityUnnamed: () => '还没有填写企业名称，无法核对各批的受益方是不是本企业。',
  retiredLate: ({ came, limit }: Facts) =>
    `注销日期 ${came} 晚于报告期结束后 12 个月（${limit}），按 ISO 14068-1 过迟；请确认，核查时须说明。`,
  retiredEarly: ({ came, year }: Facts) =>
    `核销（注销）日期 ${came} 早于 ${year} 年的报告期；请确认证明写明用于 ${year} 年。`,
  boundaryUnsaid: () => '请说明项目在核算边界之内还是之外；边界内的项目不能用来抵消。',
  boundaryLikely: ({ project, entity }: Facts) =>
    `项目“${project}”的名称与“${entity}”相近，可能是本企业的项目、在核算边界之内；请确认。`,
  documentMissing: () => '没有写明核销（注销）证明的文件；请填写证明编号或文件名，供核查。',
  sameElectricityLikely: ({ project, other }: Facts) =>
    `项目“${project}”与“${other}”的项目名称相近、时段重叠，可能是同一批电量；同一电量不能既用绿证又用减排量，请核对。`,
  ccerOfWindOrSun: () =>
    '陆上风电和光伏不再新纳入 CCER（国能综通新能〔2024〕124号）；请确认这批减排量的签发时间和登记信息。',
  ccerOffshoreOrCsp: () => '海上风电和光热项目只能在绿证与 CCER 中选一种；请填写对应绿证已注销的证明。',
  legacyCcer: ({ came }: Facts) =>
    `减排时间是 ${came}，早于新规（令第31号）可登记的 2020 年 9 月，可能是旧 CCER；请确认仍可注销，并如实披露。`,
  vintageOld: ({ came, years, year }: Facts) =>
    `减排量产生于 ${came} 年，距 ${year} 年超过您设定的 ${shown(years)} 年；请确认。这是您自设的界限，不是标准的规定。`,
  certificateBurns: () => '电源为生物质或其他：绿证使 CO₂ 按零计，燃烧的 CH₄、N₂O 未计算，范围 2 可能偏低。',
  certificateMaybeInInventory: ({ line, year, generated }: Facts) =>
    `${year} 年清单的“${line}”也用了 ${generated} 所发电量的绿证，一方没有可比对的编号；请补充编号，确认不是同一批。`,
  certificatesAboveMonth: ({ months }: Facts) =>
    `这些月份的绿证多于当月外购电量：${months} 月；请核对发电月份和数量。`,
  monthsUnknown: () => '选择了按月匹配绿证，但外购电力没有十二个月的电量；目前按全年匹配，请补充各月数据。',
  certificatesAboveGrid: ({ certificates, grid }: Facts) =>
    `绿证 ${rounded(certificates)} MWh 多于未被覆盖的外购电网电量 ${rounded(grid)} MWh；多出部分不覆盖任何电量，也不能抵消其他排放。`,
  ownCertificatesSold: () =>
    '清单中有自发电力的绿证已售出：环境属性归买方，这部分电量不能再称为绿电，请确认清单已按此核算。',
  removalsExceedScope1: ({ removals }: Facts) =>
    `边界内的清除量 ${rounded(removals)} tCO₂e 多于范围 1 排放量；范围 1 按零计，多出部分不减少其他范围。`,
  dependenceNotFalling: ({ year, than, came, before }: Facts) =>
    `${year} 年对碳抵消的依赖度是 ${rounded(came)} %，没有低于 ${than} 年的 ${rounded(before)} %；6.7.1 要求逐年降低，请说明原因和后续减排安排。`,
  emissionsAndOffsetsRise: ({ year, than, came, before, share, shareBefore }: Facts) =>
    `${year} 年的排放量（${rounded(came)} tCO₂e）和抵消的比例（${rounded(share)} %）都高于 ${than} 年（${rounded(before)} tCO₂e，${rounded(shareBefore)} %）；抵消不应替代自主减排（6.7.1），请说明原因和后续减排安排。`,
  shareUnmet: ({ of, came, needed }: Facts) =>
    `${of === 'local' ? '本地减排量' : '清除类减排量'}只有 ${shown(came)} tCO₂e，按设定的比例应不少于 ${shown(needed)} tCO₂e；请补充，或调整比例。`,
  lotsNotCounted: ({ count }: Facts) => `有 ${count} 批未计入，请看各批下的说明。`,
  linesNotCounted: ({ count }: Facts) =>
    `有 ${count} 行排放未计入，残余排放量可能偏低；请先在清单或填报的行中改正。`,
  ownElectricityFactor: ({ count }: Facts) =>
    `有 ${count} 行外购电量用了自定的电力因子，残余排放随之改变；请确认出处，并随结果说明。`,
  notProven: () => '批次太多，未能证明这是费用最低的组合；结果可用，但可能还有更好的组合。',
  reductionWithoutDocument: ({ count }: Facts) =>
    `有 ${count} 项减排措施没有写明依据；请填写核算或验收文件。`,
  noReductions: () =>
    '有碳抵消，却没有填写自主减排措施；6.7.1 要求先减排再抵消，请补充本年度的措施和减排量。',
  notRetiredYet: ({ status }: Facts): string =>
    status === 'ordered'
      ? '尚未交付，更未核销（注销），现在不计入。'
      : '尚未核销（注销），现在不计入，只可列入计划。',
  certificatesLowerScope2Only: () =>
    '绿证只减少基于市场的范围 2 排放，按兆瓦时计，不折成吨抵消范围 1 或范围 3。',
  creditsLeftOver: ({ came }: Facts) =>
    `已核销（注销）的减排量多出 ${shown(came)} tCO₂e，本年度不计；匹配比例最多 100 %。`,
  priceMissing: ({ count }: Facts) => `有 ${count} 批没有填写单价，费用合计未含这些批次。`,
  scope3NotClaimed: () =>
    '范围 3 不在本次抵消的边界内，未计入残余排放量；对外说明时请写明只含范围 1 和范围 2。',
  yearsNotComparable: ({ year, than, differ }: Facts) =>
    `${year} 年与 ${than} 年的${named(bases, differ)}不同，两年的数字不能直接比较；请统一后再看趋势。`,
  onCarbonMarket: () => '企业在碳市场内：自愿抵消不代替履约清缴，用于履约的减排量和配额不能在这里再用。',
} satisfies Record<OwnProblemCode, (facts: Facts) => string>;

export type ProblemTexts = typeof zh;
