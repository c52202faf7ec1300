import type { Bilingual, Language } from '../../engine/language.ts';
import { sentenceIn, type ReportSentence } from '../../engine/report-model.ts';
import { reportWords } from '../../lines/report/report-words.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * The dossier's own words. Answers, gates, scores, problems and what is filled in come from the calculators' texts; a fact
 * stands in {braces}.
 */
const dossierTexts = {
  ...reportWords,
  title: text('零碳工厂自评档案', 'Zero-carbon factory: dossier of the self-assessment'),
  notYet: text('尚无', 'none yet'),

  // What it is
  nature: text('性质', 'What this is'),
  selfAssessed: text('自评，不是认证。本档案由企业对照《零碳工厂建设与管理技术指南》自行评估和编制，没有经过第三方核查或评价，不产生任何等级、称号或标志。', 'A self-assessment, not a certification. The enterprise assessed itself against the technical guideline for the construction and management of zero-carbon factories and compiled this dossier. No third party verified or evaluated it, and it confers no level, title or label.'),

  // Factory
  factory: text('企业与评估', 'Factory and assessment'),
  date: text('自评日期', 'Date of the assessment'),
  assessor: text('评估人', 'Assessor'),
  management: text('管理层', 'Management'),
  textVersion: text('指南文本版本', 'Version of the guideline’s text'),
  textVersionIs: text('第 {version} 版', 'version {version}'),
  textVersionWas: text('第 {version} 版（本档案列出的是第 {present} 版的条款）', 'version {version} (this dossier lists the clauses of version {present})'),
  note: text('备注', 'Note'),

  // Boundary
  boundary: text('核算边界', 'Boundary'),
  boundaryOf: text('核算边界取自本企业 {year} 年的温室气体清单。', 'Taken from the enterprise’s greenhouse gas inventory of {year}.'),
  noBoundary: text('没有可以引用的温室气体清单，核算边界见 5.3 的回答。', 'There is no greenhouse gas inventory to take it from; see the answers to clause 5.3.'),

  // Conditions
  conditions: text('适用情形', 'Conditions'),
  condition: text('适用情形', 'Condition'),
  applies: text('是否符合', 'Applies'),
  origin: text('由谁说明', 'Stated by'),
  byReader: text('企业', 'the enterprise'),
  byFile: text('其他计算器的数据', 'the other calculators’ data'),
  byNobody: text('—', '–'),
  conditionsRule: text('一条要求只要符合所列情形之一就适用；尚未说明的，有关要求暂按适用。', 'A requirement is applicable where any of its conditions holds; as long as one is not stated, its requirements are taken as applicable.'),

  // Gates
  gates: text('基本要求', 'Basic requirements'),
  gatesAre: text('基本要求是下列条款中用“应”的要求：{clauses}。', 'The basic requirements are what these clauses demand (shall): {clauses}.'),
  requirement: text('要求', 'Requirement'),
  answer: text('回答', 'Answer'),
  state: text('状态', 'State'),
  proven: text('证据', 'Evidence'),
  provenYes: text('有', 'yes'),
  provenNo: text('未写明', 'not named'),

  // Results
  outcome: text('自评结果', 'Results'),
  meaning: text('含义', 'What it says'),
  figures: text('各项数字（互不替代）', 'The figures, each by itself'),
  spanIs: text('{low} %～{high} %', '{low} % to {high} %'),
  coverageIs: text('{percent} %（{applicable} 条计分的要求中已回答 {answered} 条）', '{percent} % ({answered} of the {applicable} requirements that count)'),
  dimensions: text('各维度得分与权重', 'Dimensions: scores and weights'),
  dimension: text('维度', 'Dimension'),
  weight: text('权重', 'Weight'),
  score: text('得分', 'Score'),
  answeredOf: text('已回答 / 计分的要求', 'Answered / that count'),
  left: text('答“不适用”', 'Answered “Not applicable”'),
  weightsEqual: text('各维度权重相等，这是本站方法的默认值。', 'The dimensions weigh the same, as this site’s method has it.'),
  weightsOwn: text('权重由企业自行设定。', 'The weights are the enterprise’s own.'),

  // Indicators
  indicators: text('指标对照', 'Indicators'),
  indicatorsAre: text('下列数值来自不同文件，只供参照；不是基本要求，不进入得分，也不对应任何等级；高于或低于某个数值都不是评价结论。', 'Values of different documents, for orientation only: no basic requirements, no part of the score, and no level follows from them; to lie above or below one is no finding of an evaluation.'),
  indicator: text('指标', 'Indicator'),
  own: text('本企业', 'This factory'),
  limit: text('文件中的数值', 'Value of the document'),
  atMost: text('不高于 {value}', 'at most {value}'),
  atLeast: text('不低于 {value}', 'at least {value}'),
  difference: text('相差', 'Difference'),
  higherBy: text('高 {by}', 'higher by {by}'),
  lowerBy: text('低 {by}', 'lower by {by}'),
  same: text('相同', 'the same'),
  points: text('个百分点', 'percentage points'),
  reached: text('是否达到', 'Reached'),
  notInInventory: text('清单没有给出', 'not in the inventory'),
  notKnown: text('无法判断', 'not known'),
  source: text('文件', 'Document'),
  bearing: text('说明', 'Bearing'),
  targets: text('企业自定的目标', 'The enterprise’s own targets'),
  actual: text('现值', 'Actual'),
  target: text('目标', 'Target'),

  // Item by item
  part: text('逐条回答：{title}', 'Item by item: {title}'),
  itemHeading: text('{clause}（{id}，{word}）', '{clause} ({id}, {word})'),
  kindOf: text('要求类别', 'Kind'),
  gate: text('基本要求', 'basic requirement'),
  scored: text('计分', 'scored'),
  notScored: text('不计分', 'not scored'),
  applicability: text('适用情形', 'Applicability'),
  answeredBy: text('{answer}（{by}）', '{answer}. {by}.'),
  anchor: text('该回答的含义', 'What this answer means'),
  quantities: text('实测数值', 'Measured quantity'),
  arithmetic: text('计算', 'Arithmetic'),
  countsAs: text('计分', 'Counts as'),
  fileShows: text('其他计算器的数据', 'The other calculators’ data'),
  fileAnswer: text('{answer}：{why}', '{answer}: {why}'),
  evidence: text('证据', 'Evidence'),
  owner: text('责任人', 'Owner'),
  due: text('完成期限', 'Due'),
  findings: text('待处理', 'Findings'),

  // Gaps
  gaps: text('差距与建议次序', 'Gaps, in the order to close them'),
  missing: text('不满足和部分满足的要求', 'Not met or partly met'),
  unknown: text('尚不清楚的要求', 'Not known yet'),
  noGaps: text('没有不满足、部分满足或尚不清楚的要求。', 'Nothing is not met, partly met or unknown.'),
  orderIs: text('次序：先基本要求，再“应”的要求，再按可提高的总分，最后按工作量从小到大。', 'The order: basic requirements, then what else is mandatory, then by what it is worth in the total, then the smaller effort first.'),
  estimates: text('可提高的总分按已选权重计算；工作量是本站的估计；措施取自指南附录 A。', 'Worth is computed with the chosen weights; effort is this site’s estimate; measures are those of annex A of the guideline.'),
  rank: text('次序', 'Rank'),
  worth: text('可提高的总分', 'Worth in the total'),
  effort: text('工作量', 'Effort'),
  ownerAndDue: text('责任人、期限', 'Owner, due'),
  measures: text('附录 A 措施', 'Measures of annex A'),
  plan: text('减排计划', 'Plan'),

  // Evidence, comparison, questions
  evidenceIndex: text('证据目录', 'Index of evidence'),
  noEvidence: text('还没有写明证据。', 'No evidence is named yet.'),
  file: text('文件', 'Document'),
  day: text('日期', 'Date'),
  place: text('存放位置', 'Place'),
  proves: text('证明的要求', 'Requirements'),
  comparison: text('与上次自评比较', 'Compared with the last self-assessment'),
  beforeOn: text('上次（{date}）', 'Last ({date})'),
  nowOn: text('本次（{date}）', 'This one ({date})'),
  changedAnswers: text('改变的回答', 'Answers that changed'),
  noChanges: text('回答没有改变。', 'No answer changed.'),
  notInText: text('指南的现行文本中没有这条要求；回答保留在企业档案中，没有计入。', 'The present text of the guideline has no such requirement; the answer is kept in the factory file and doesn’t count.'),
  findingsOfItems: text('另有 {count} 条要求有待处理的问题，写在各条之下。', 'Findings about {count} requirements stand with them.'),

  // Signatures
  signatures: text('签字', 'Signatures'),
  responsibility: text('签字表示对所填内容负责，不改变本档案的性质：自评，不是认证。', 'To sign is to answer for what is stated here; it remains a self-assessment, not a certification.'),
  managementSigns: text('管理层签字', 'Signature of the management'),
  assessorSigns: text('评估人签字', 'Signature of the assessor'),
  signedOn: text('日期', 'Date'),
  signHere: text('{name}　＿＿＿＿＿＿＿＿＿＿', '{name} ____________________'),
} satisfies Record<string, Bilingual>; // prettier-ignore

export type DossierKey = keyof typeof dossierTexts;

/** A sentence in a language, with its facts in their places. */
export const dossierText = (sentence: ReportSentence<DossierKey>, language: Language): string =>
  sentenceIn(dossierTexts, sentence, language);
