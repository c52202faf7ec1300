/** The part of saxen that is used; it comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    /** `attributes` holds while the listener runs, with values as they are written. */
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', listener: (text: string, decode: Decode) => void): this;
    /** Throws where the text isn't well-formed, and whatever a listener throws. */
    parse(xml: string): void;
  }
}
