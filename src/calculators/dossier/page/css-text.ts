/**
 * A text as a string of CSS: whatever is no letter, digit or space is written by its number, so that nothing a reader
 * typed ends the string, the rule or the element that the sheet stands in.
 */
export const cssText = (text: string): string =>
  `"${[...text.replace(/\p{C}+/gu, ' ')]
    .map((sign) =>
      /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
    )
    .join('')}"`;
