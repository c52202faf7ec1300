/**
 * The text of a file that doesn't say how it is encoded: by its byte order mark, else as UTF-16 where there are null
 * bytes, else as UTF-8, else as GB 18030, which Chinese Excel saves CSV in.
 * @returns undefined for what is no text in any of these
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of likely(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);

      return /[\0-\x08\x0e-\x19\x1b-\x1f]/.test(text) ? undefined : text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

function likely(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (!bytes.includes(0)) return ['utf-8', 'gb18030'];
  // Digits, commas and line ends have their null byte behind them or before them.
  const zeros = [0, 0];
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  return (zeros[1] ?? 0) > (zeros[0] ?? 0) ? ['utf-16le'] : ['utf-16be'];
}
