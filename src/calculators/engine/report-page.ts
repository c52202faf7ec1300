import { base64OfHex } from './base64.ts';
import type { Language } from './language.ts';
import { blockHtml, escaped } from './report-html.ts';
import type { SpokenReport } from './report-model.ts';
import { sha256 } from './sha256.ts';

type Section = SpokenReport['sections'][number];

/**
 * A report as one HTML page that stands alone: no script, no address that it would load anything from, and a policy that
 * allows its one style sheet by its hash and nothing else. Every text is escaped, whatever a reader typed.
 * @param style its style sheet
 */
export function reportPage(report: SpokenReport, style: string): string {
  const { language, title, sections } = report;
  const body = `<main>
<h1>${escaped(title)}</h1>
${sections.map(sectionHtml).join('\n')}
</main>`;
  return standAlone({ language, title, style, body });
}

/** What a page that stands alone is made of. */
export interface StandAlone {
  readonly language: Language;
  readonly title: string;
  /** Its style sheet, which can't hold the end of an element. */
  readonly style: string;
  /** What stands in its body, escaped. */
  readonly body: string;
}

/** An HTML page that loads nothing, runs nothing and allows its one style sheet by its hash. */
export function standAlone({ language, title, style, body }: StandAlone): string {
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(style))}'`;
  return `<!doctype html>
<html lang="${languageTag(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A language as the attribute `lang` has it. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

function sectionHtml({ id, heading, blocks }: Section): string {
  return `<section aria-labelledby="${escaped(id)}">
<h2 id="${escaped(id)}">${escaped(heading)}</h2>
${blocks.map((block) => blockHtml(block)).join('\n')}
</section>`;
}
