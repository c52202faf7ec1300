import type { Bilingual } from '../../engine/language.ts';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/**
 * What ISO 14068-1:2023 asks for beyond a coverage. None of it was read in the standard itself: what only one secondary
 * source says, or none could be traced for, says so.
 */
export const conditionTexts = {
  conditionsLead: text(
    '本披露只陈述匹配比例。匹配范围 1 和范围 2 的残余排放，即使达到 100 %，也不等于满足 ISO 14068-1:2023；按该标准作出声明，还须满足下列条件：',
    'This disclosure states a coverage and nothing more. Scopes 1 and 2 matched in full would still not satisfy ISO 14068-1:2023, which asks further:',
  ),
  conditionHierarchy: text(
    '先减少直接和间接排放，再增加价值链内的清除，最后才抵消。',
    'Reduce direct and indirect emissions first, then enhance removals inside the value chain, and offset only what is left.',
  ),
  conditionFootprint: text(
    '以完整的碳足迹为对象，包括所有范围和类别；重要的间接排放没有理由不得排除（据第二手资料）。',
    'The whole carbon footprint is the subject, all scopes and categories; significant indirect emissions are not left out without a reason (according to secondary sources).',
  ),
  conditionPlan: text(
    '有减排优先的管理计划，写明基准、阶段目标、清除、所用减排量的类型和只剩残余排放的时间，并逐年改进（据第二手资料，依据该标准的草案）。',
    'A management plan that puts reduction first: baseline, interim targets, removals, types of credits, and when only the residual is left, improved every year (according to secondary sources, on the draft of the standard).',
  ),
  conditionCredits: text(
    '只使用已签发、已核销的减排量，合同约定的未来减排量不计；核销不迟于报告期结束后 12 个月（据第二手资料）。',
    'Only credits that are issued and retired, no contracted future ones, and retired no later than 12 months after the end of the period (according to secondary sources).',
  ),
  conditionCriteria: text(
    '减排量须来自核算边界之外，具有额外性，按可信的基准线计量，持久或有防止逆转的保障（措辞未核到原文）。',
    'Credits come from outside the boundary and are additional, measured against a credible baseline, and permanent or safeguarded (wording not traced to the text).',
  ),
  conditionProgramme: text(
    '减排机制须有登记系统和独立核查，并防止重复签发和重复主张（据第二手资料）。',
    'Their programme has a registry and independent verification, and prevents double issuing and double claiming (according to secondary sources).',
  ),
  conditionVerification: text(
    '声明本身的核查要求须查阅标准原文（未核到原文）；本披露未经核查。',
    'What the standard asks for the verification of a claim is to be read in its text (not traced here); this disclosure is not verified.',
  ),
} satisfies Record<string, Bilingual>;
