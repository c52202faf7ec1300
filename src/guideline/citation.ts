import { documentTitle, edition } from './edition.ts';

/** What is cited: a place in the guideline, by the words a reader would use for it. */
export interface Cited {
  /** 6.7.3 抵消要求, 术语3.7 国家核证自愿减排量 … */
  place: string;
  url: string;
  /** The day of access, YYYY-MM-DD. */
  accessed: string;
}

/** A citation by GB/T 7714—2015, electronic resource (EB/OL), with the version of the text. */
export function citeGbt7714({ place, url, accessed }: Cited): string {
  return (
    `重庆港力环保股份有限公司, 重庆图强工程技术咨询有限公司, 重庆吉麟科技发展有限公司, 等. ` +
    `${documentTitle.zh}: ${place}[EB/OL]. 文本版本${edition.version}. (${edition.published})[${accessed}]. ${url}.`
  );
}

/** The same in English, in the order of ISO 690. */
export function citeEnglish({ place, url, accessed }: Cited): string {
  return (
    `Chongqing Gangli Environmental Protection Co., Ltd. et al. ${documentTitle.en} ` +
    `(零碳工厂建设与管理技术指南): ${place} [online]. Text version ${edition.version}, ${edition.published} ` +
    `[viewed ${accessed}]. Available from: ${url}`
  );
}
