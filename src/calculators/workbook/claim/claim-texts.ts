import { bilingual as text } from '../bilingual.ts';

/** The words of the workbook of a ledger. */
export const claimTexts = {
  claimTitle: text('{name} {year} 年碳抵消台账', 'Offset ledger of {name}, {year}'),
  sheetMatches: text('用量与费用', 'Use and cost'),
  sheetVintages: text('按年份', 'By vintage'),
  basisOfMatch: text('口径', 'Basis'),
  lot: text('批次', 'Lot'),
  vintageYear: text('减排或发电年份', 'Vintage'),
  quantityOfLot: text('批次数量', 'Quantity of the lot'),
  matchedOfLot: text('匹配量', 'Matched'),
  takenOfLot: text('取用量（整批的取整批）', 'Taken (a lot that can’t be divided as a whole)'),
  leftOfLot: text('剩余', 'Left over'),
  priceOfLot: text('单价（元）', 'Price (CNY)'),
  costOfLot: text('费用（元）', 'Cost (CNY)'),
  cancelledBasis: text('已核销', 'Cancelled'),
  plannedBasis: text('含计划', 'With the plan'),
  coveredNow: text('已核销的匹配量', 'Matched by what is cancelled'),
  coveredThen: text('含计划的匹配量', 'Matched with the plan'),
  costNow: text('已核销的费用（元）', 'Cost of what is cancelled (CNY)'),
  costThen: text('含计划的费用（元）', 'Cost with the plan (CNY)'),
  aboutLedger: text('每个批次一行；数量和单价可改，剩余随之变化。整张表可以放回网页导入。', 'A row for each lot; change quantity and price, and what is left follows. The table can be imported on the page again.'),
  aboutMatches: text('每个批次取用多少、单价和费用。', 'How much of each lot is used, its price and its cost.'),
  aboutVintages: text('按年份的匹配量和费用，每个单位一行合计。', 'Matched and paid by vintage, with a total for each unit.'),
  aboutMatching: text(
    '每个批次匹配多少由网页里的规则决定，是决定，不是公式；改动数量以后，请在网页里重新匹配。',
    'How much of each lot is matched is decided by the rules on the page and is no formula; after changing quantities, match again on the page.',
  ),
}; // prettier-ignore
