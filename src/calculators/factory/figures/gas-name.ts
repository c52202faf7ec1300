import type { GasFamily, OutsideFamily } from '../../engine/gases.ts';
import type { Bilingual } from '../../engine/language.ts';
import { en } from '../../texts/shared/gases-en.ts';
import { zh } from '../../texts/shared/gases-zh.ts';

/** What a family of gases is called. */
export const gasName = (family: GasFamily | OutsideFamily): Bilingual => ({ zh: zh[family], en: en[family] });
