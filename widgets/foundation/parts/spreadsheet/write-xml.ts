export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element with its attributes, around markup that is finished. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const head = `<${name}${written.join('')}`;
  return content.length ? `${head}>${content.join('')}</${name}>` : `${head}/>`;
}

const escapes = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']]); // prettier-ignore

/** A text between tags or quotes; characters that XML can't hold are left out. */
export const xmlText = (text: string): string =>
  text

    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (character) => escapes.get(character) ?? '');
