const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of hexadecimal digits, two each, in Base64 (RFC 4648, 4), as content security policies write their hashes. */
export function base64OfHex(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const text = sixes.map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
