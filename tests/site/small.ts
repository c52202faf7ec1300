import { version } from './host-page.ts';

/** The two lines that load an element, as a host writes them. */
export const loadingSmall = (siteUrl: string, ...tags: string[]) => {
  const folder = `${siteUrl}widgets/${version}/`;
  return (
    `<link rel="stylesheet" href="${folder}zcf.css">` +
    tags.map((tag) => `<script type="module" src="${folder}${tag}.js"></script>`).join('')
  );
};

/** A cited factor with what a host writes between its tags. */
export const factor = (name: string, text: string, attributes = '') =>
  `<zcf-factor name="${name}" ${attributes}><a href="https://example.org/${name}">${text}</a></zcf-factor>`;

/** A cited clause in a sentence. */
export const inlineClause = (number: string, text: string, attributes = '') =>
  `<zcf-clause display="inline" number="${number}" ${attributes}><a href="https://example.org/${number}">${text}</a></zcf-clause>`;
