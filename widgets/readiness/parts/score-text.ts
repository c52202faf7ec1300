import { formatNumber, type Collection } from '../../../src/calculators/index.ts';

/** A share in percent with one decimal, where numbers are to be added up: 62.5 %. */
export const oneDecimal = (share: number): string => `${formatNumber(share * 100, { decimals: 1 })} %`;

/** The title of a part as far as a picture has room for it: 6.1 科学算碳 of 6.1 科学算碳—碳排放核算与管理. */
export const shortTitle = ({ titles }: Pick<Collection, 'titles'>, id: string): string =>
  `${id} ${(titles[id] ?? '').split('—')[0]?.trim() ?? ''}`.trim();
