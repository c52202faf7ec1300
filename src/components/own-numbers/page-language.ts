import type { Language } from '../../guideline/language';
import type { OwnNumbersMessages } from '../../messages/own-numbers.zh';

/** The language of the page. */
export const pageLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');

/** The words of own numbers, in the language of the page alone. */
export const ownWords = async (language: Language = pageLanguage()): Promise<OwnNumbersMessages> =>
  language === 'en'
    ? (await import('../../messages/own-numbers.en')).ownNumbersEn
    : (await import('../../messages/own-numbers.zh')).ownNumbersZh;
