function fractionsOfRoots(count: number, degree: bigint): number[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  return primes.map((prime) => fractionOfRoot(prime, degree));
}

/** The first 32 bits of the fractional part of a root, bit by bit, exact in every engine as `Math.cbrt` is not. */
function fractionOfRoot(prime: bigint, degree: bigint): number {
  let root = 0n;
  for (let bit = 2n ** 36n; bit; bit /= 2n)
    if ((root + bit) ** degree <= prime << (32n * degree)) root += bit;
  return Number(BigInt.asIntN(32, root));
}

/** Of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = /* @__PURE__ */ fractionsOfRoots(64, 3n);

/** Of the square roots of the first 8 primes (5.3.3). */
const initialHash = /* @__PURE__ */ fractionsOfRoots(8, 2n);

/**
 * The SHA-256 of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). Written out because the browser's own is
 * asynchronous and absent from pages without https, and a file must be readable there too.
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const hash = Int32Array.from(initialHash);
  const schedule = new Int32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) compress(hash, schedule, message, block);
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A one bit, zeros, and the length in bits as 64 bits, to whole blocks of 64 bytes (5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length << 3);
  return view;
}

/** One block of the message into the hash (6.2.2). */
function compress(hash: Int32Array, w: Int32Array, message: DataView, block: number): void {
  for (let t = 0; t < 16; t++) w[t] = message.getInt32(block + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [early, late] = [w[t - 15]!, w[t - 2]!];
    const sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    w[t] = sigma1 + w[t - 7]! + sigma0 + w[t - 16]!;
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const first =
      h +
      (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
      ((e & f) ^ (~e & g)) +
      roundConstants[t]! +
      w[t]!;
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (hash[index]! += word));
}

type Eight = [number, number, number, number, number, number, number, number];

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
