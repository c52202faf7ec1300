import { readXml } from './read-xml.ts';

/**
 * Collects the text of one cell from its runs. How Chinese is pronounced, which some keep beside it, is not part of it.
 */
export class RichText {
  #text = '';
  #inText = false;
  #inPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.#inPhonetic = true;
    if (name === 't') this.#inText = !this.#inPhonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.#inPhonetic = false;
    if (name === 't') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far, and a new one begins. Characters that XML can't hold are written _x000D_. */
  take(): string {
    const text = this.#text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    this.#text = '';
    return text;
  }
}

/** The texts that cells share, in the order that cells refer to them. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const rich = new RichText();
  readXml(xml, {
    open: ({ name }) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
