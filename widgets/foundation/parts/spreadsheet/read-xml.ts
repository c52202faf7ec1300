import { Parser } from 'saxen';
import { Refusal } from './problem.ts';

/** An element that begins. Its name is told without its prefix, which each program chooses for itself. */
export interface XmlElement {
  readonly name: string;
  /** The value of an attribute by the name it is written with. */
  attribute(name: string): string | undefined;
  /** The value of an attribute that has a prefix, whichever it is. */
  prefixed(name: string): string | undefined;
}

export interface XmlListener {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No part of a workbook is nested as deep. */
const DEEPEST = 100;

/**
 * Reads an XML file from beginning to end. Entities other than the five of XML and the numbered ones stay as they are
 * written, and a document type, which could define more, is refused: a workbook has none.
 * @throws Refusal for what isn't well-formed
 */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refusal('damaged');
    open?.(elementOf(name, attributes));
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(localName(name));
  });
  parser.on('text', (written) => text?.(decoded(written)));
  parser.on('cdata', (written) => text?.(written));
  parser.on('attention', () => {
    throw new Refusal('damaged');
  });
  try {
    parser.parse(xml);
  } catch (error) {
    // The parser complains with plain errors; any other kind is a fault of ours.
    throw (error as Error).name === 'Error' && !(error instanceof Refusal) ? new Refusal('damaged') : error;
  }
}

function elementOf(name: string, attributes: () => Readonly<Record<string, string>>): XmlElement {
  const value = (key: string | undefined) => {
    const all = attributes();
    return key !== undefined && Object.hasOwn(all, key) ? decoded(all[key] ?? '') : undefined;
  };
  return {
    name: localName(name),
    attribute: value,
    prefixed: (local) => value(Object.keys(attributes()).find((key) => key.endsWith(`:${local}`))),
  };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const named = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]); // prettier-ignore

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? written;
    const point = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}
