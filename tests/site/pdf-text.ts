import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF as Chromium writes it: objects one after the other, fonts with a map to Unicode. */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, number, body = '']) => [Number(number), body]),
  );
  const maps = new Map<number, ReadonlyMap<string, string>>();
  const mapOf = (font: number) => {
    const known = maps.get(font);
    if (known) return known;
    const reference = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1]);
    const map = unicodeOf(streamOf(objects.get(reference) ?? ''));
    maps.set(font, map);
    return map;
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const fonts = new Map([...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name, Number(number)]));
      const content = Number(/\/Contents (\d+) 0 R/.exec(body)?.[1]);
      return textOf(streamOf(objects.get(content) ?? ''), (name) => mapOf(fonts.get(name) ?? 0));
    });
} // prettier-ignore

/** What stands in the stream of an object. */
function streamOf(body: string): string {
  const stream = /stream\n([^]*)\nendstream/.exec(body)?.[1] ?? '';
  return /\/FlateDecode/.test(body) ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** By the number of a glyph, in hexadecimal, the character that it stands for. */
function unicodeOf(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const character = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) {
      found.set(glyph.toLowerCase(), character(hex));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, start] = [from, to, hex].map((one) => parseInt(one, 16)) as [
        number,
        number,
        number,
      ];
      for (let glyph = first; glyph <= last; glyph += 1) {
        found.set(glyph.toString(16).padStart(from.length, '0'), String.fromCodePoint(start + glyph - first));
      }
    }
  }
  return found;
}

/** The glyphs of a page in the order in which they are drawn; what is drawn apart stands on lines of its own. */
function textOf(content: string, mapOf: (font: string) => ReadonlyMap<string, string>): string {
  let map: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [token, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bET\b/g)) {
    if (font) map = mapOf(font);
    else if (glyphs) text += (glyphs.toLowerCase().match(/.{4}/g) ?? []).map((one) => map.get(one) ?? '').join('');
    else if (token === 'ET') text += '\n';
  }
  return text;
} // prettier-ignore
