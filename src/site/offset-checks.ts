import type { OffsetOwnProblemCode } from '../calculators/index.ts';
import type { Bilingual } from '../guideline/language.ts';

/** The checks of the offset ledger and of a claim, in a few words each for the page of the method, by what they do. */

type Names = Partial<Record<OffsetOwnProblemCode, Bilingual>>;

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What is found keeps a lot, or a reduction, from counting. */
const error = {
  notWhole: text('数量不是整数：一份碳信用、一张绿证不能拆开', 'The quantity is no whole number: a credit or a certificate can’t be divided'),
  serialUnreadable: text('号码无法读出，或有两种读法', 'The numbers can’t be read, or in two ways'),
  serialOverlap: text('号码与另一批重复，不论年度和种类', 'Numbers stand in another lot too, of whatever year or kind'),
  serialsFewer: text('列出的号码少于数量', 'Fewer numbers than the quantity'),
  otherBeneficiary: text('受益方不是本企业', 'The beneficiary is another company'),
  usedForCompliance: text('已用于碳市场履约', 'Used for compliance on a carbon market'),
  notYetGenerated: text('核销（注销）早于减排或发电的时间', 'Cancelled before the reduction was made or the power generated'),
  certificateExpired: text('绿证在有效期之后才核销', 'Certificates cancelled after their validity'),
  certificateOfOtherYear: text('绿证的发电时间不能用于这一年的用电', 'Certificates of a time that can’t cover the electricity of the year'),
  certificateNotRecognised: text('不是国家能源局认可的绿证', 'Certificates that the National Energy Administration doesn’t recognise'),
  certificateOfOwnUse: text('自发自用电量的绿证', 'Certificates of self-used power'),
  certificateOnLocation: text('范围2按基于位置的方法核算，却有绿证', 'Certificates with a location-based scope 2'),
  certificateInInventory: text('绿证已用在清单的基于市场的结果里', 'Certificates that the market-based inventory has used already'),
  sameElectricityTwice: text('同一项目、同一时段的电量既有绿证又有CCER', 'Certificates and CCERs for power of one project and time'),
  insideBoundary: text('项目在核算边界之内', 'A project inside the boundary of the inventory'),
  allowanceOff: text('碳配额，规则没有选择采用', 'Allowances, where the rules don’t take them'),
  allowanceNotVoluntary: text('碳配额不是自愿注销的', 'Allowances not cancelled voluntarily'),
  creditWithoutProgramme: text('没有写明减排机制和登记簿', 'A credit without programme and registry'),
  certificateAsCredit: text('绿证作为碳信用填报', 'Certificates entered as credits'),
  vintageUnreadable: text('减排或发电的时间无法读出', 'The vintage, or the month of generation, can’t be read'),
  handExceedsLot: text('指定使用的数量多于本批', 'More set by hand than the lot holds'),
  noInventory: text('文件中没有这一年的清单', 'The file has no inventory of the year'),
  soldAndClaimed: text('已售出的减排又作为本企业的减排披露', 'A reduction that was sold and is disclosed as one’s own'),
} satisfies Names; // prettier-ignore

/** What is found counts, and has to be looked at: a verifier will ask. */
const ask = {
  serialMissing: text('没有填写号码', 'No numbers given'),
  serialsMore: text('列出的号码多于数量', 'More numbers than the quantity'),
  beneficiaryUnsaid: text('没有写明受益方', 'The beneficiary isn’t said'),
  beneficiarySimilar: text('受益方的写法与企业名称不完全相同', 'The beneficiary isn’t written exactly as the factory'),
  beneficiaryTranslated: text('受益方与企业名称文字不同，无法比对', 'The beneficiary is written in another script than the factory'),
  purposeOther: text('核销（注销）的用途是“其他”', 'Cancelled for another purpose'),
  entityUnnamed: text('没有填写企业名称', 'The factory isn’t named'),
  retiredLate: text('核销（注销）晚于报告期结束后12个月', 'Cancelled later than 12 months after the period'),
  retiredEarly: text('核销（注销）早于报告期', 'Cancelled before the period began'),
  boundaryUnsaid: text('没有说明项目在边界之内还是之外', 'Not said whether the project is inside the boundary'),
  boundaryLikely: text('项目名称与企业名称相近', 'The project is named like the factory'),
  documentMissing: text('没有核销（注销）证明', 'No proof of the cancellation'),
  sameElectricityLikely: text('项目相近、时段重叠，可能是同一电量', 'Alike projects and overlapping periods: perhaps the same electricity'),
  ccerOfWindOrSun: text('陆上风电、光伏的CCER', 'CCERs of onshore wind or photovoltaics'),
  ccerOffshoreOrCsp: text('海上风电、光热的CCER，没有绿证已注销的证明', 'CCERs of offshore wind or concentrating solar power without proof that the certificates were cancelled'),
  legacyCcer: text('减排时间早于新规，可能是旧CCER', 'Reductions from before the new rules: perhaps old CCERs'),
  vintageOld: text('减排时间早于您设定的年限', 'A vintage older than your own limit'),
  certificateBurns: text('绿证的电源是生物质或其他：燃烧的CH₄、N₂O未计算', 'Certificates of biomass or other power: CH₄ and N₂O of burning aren’t computed'),
  certificateMaybeInInventory: text('清单也用了同一个月的绿证，编号无法比对', 'The inventory uses certificates of the same month, and numbers are missing to compare'),
  certificatesAboveMonth: text('绿证多于当月外购电量', 'More certificates than electricity of a month'),
  monthsUnknown: text('选择按月匹配，却没有各月电量', 'Matching by month without the electricity of each'),
  certificatesAboveGrid: text('绿证多于全年未覆盖的电量', 'More certificates than uncovered electricity of the year'),
  removalsExceedScope1: text('边界内的清除多于范围1', 'Removals inside the boundary above scope 1'),
  dependenceNotFalling: text('依赖度没有比上一年下降', 'Dependence hasn’t fallen since the year before'),
  emissionsAndOffsetsRise: text('排放和抵消的比例都上升', 'Emissions and the share offset both rise'),
  shareUnmet: text('本地或清除类没有达到您设定的比例', 'The share of local credits or removals that you set isn’t met'),
  lotsNotCounted: text('有批次不能计入', 'Lots that can’t count'),
  linesNotCounted: text('有排放行未计入，残余排放可能偏低', 'Lines of emissions not counted: the residual may be too low'),
  ownElectricityFactor: text('外购电量用了自定的因子', 'Electricity with a factor of one’s own'),
  notProven: text('没有证明匹配方案最优', 'The matching isn’t proven to be the best'),
  reductionWithoutDocument: text('减排措施没有依据', 'A reduction without a document'),
  noReductions: text('有抵消，没有自主减排', 'Offsets without own reductions'),
} satisfies Names; // prettier-ignore

/** What was done, to be known by those who read the result. */
const note = {
  notRetiredYet: text('还没有核销（注销），只列入计划', 'Not cancelled yet: only in the plan'),
  certificatesLowerScope2Only: text('绿证只减少基于市场的范围2', 'Certificates lower the market-based scope 2 only'),
  creditsLeftOver: text('已注销的碳信用有多余', 'Cancelled credits left over'),
  priceMissing: text('有批次没有单价', 'Lots without a price'),
  scope3NotClaimed: text('范围3不在边界内', 'Scope 3 isn’t in the claimed boundary'),
  ownCertificatesSold: text('自发电力的绿证已售出', 'Certificates of own power were sold'),
  yearsNotComparable: text('与上一年的口径不同，不能比较', 'Years of different methods can’t be compared'),
  onCarbonMarket: text('企业在碳市场内', 'The factory is on a carbon market'),
} satisfies Names; // prettier-ignore

/** By what a finding does. */
export const checkNames = { error, ask, note };

/** The compiler misses a check that has no words here. */
({ ...error, ...ask, ...note }) satisfies Record<OffsetOwnProblemCode, Bilingual>;
