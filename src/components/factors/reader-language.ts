import type { Language } from '../../guideline/language';
import { base } from '../../site/address';

/** The language of the page that a Markdown text stands on: its components are told nothing else. */
export const languageOf = (url: URL): Language => (url.pathname.startsWith(`${base}en/`) ? 'en' : 'zh');
