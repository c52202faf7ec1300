import { scriptOf } from '../../site/script-of';
import type { Language } from '../../guideline/language';
import type { Found } from './find';

export interface FoundTexts {
  unverified: string;
  superseded: string;
}

/** As `languageTag` of the messages, which would bring all texts of the site with it. */
const tags = { zh: 'zh-CN', en: 'en' };

interface Props {
  found: Found;
  texts: FoundTexts;
  root: string;
  language: Language;
}

/** One factor that was found, with the link to all that is known of it. */
export function FoundRow({ found, texts, root, language }: Props) {
  const { id, family, familyName, name, value, unit, regionName, document, year, unverified, superseded } =
    found;
  const script = scriptOf(document);
  return (
    <li>
      <a href={`${root}${family}/#${id}`}>{name}</a>
      <span class="reading">
        <b class="num">{value}</b> <span class="unit">{unit}</span>
      </span>
      <span class="about">
        {unverified && <strong class="mark">{texts.unverified}</strong>}
        {superseded && <span>{texts.superseded}</span>}
        <span>{familyName}</span>
        <span lang={script === language ? undefined : tags[script]}>{document}</span>
        {regionName && <span>{regionName}</span>}
        {year && <span class="num">{year}</span>}
      </span>
    </li>
  );
}
