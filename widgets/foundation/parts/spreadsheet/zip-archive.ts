import { Refusal, spreadsheetLimits as limits } from './problem.ts';

/** A file in an archive, as the directory at the archive's end declares it. */
interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 } as const;
const sizes = { end: 22, entry: 46, file: 30, comment: 0xffff } as const;

/**
 * A ZIP archive that may be hostile. Nothing is unpacked before it is asked for, and of all that is asked for no more than
 * the limit, by what the directory declares and by what really comes. The browser unpacks it.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number = limits.unpacked;

  /** @throws Refusal where the directory can't be read */
  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
    this.#entries = unlessDamaged(() => directoryOf(viewOf(bytes), bytes));
  }

  /** How many bytes a file declares to have; 0 where there is none. */
  sizeOf(path: string): number {
    return this.#entries.get(path.toLowerCase())?.size ?? 0;
  }

  /** The first characters of a file, without unpacking the rest. @throws Refusal */
  async beginning(path: string): Promise<string> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry || entry.method !== 8) return '';
    const packed = unlessDamaged(() => packedBytes(this.#bytes, entry));
    const reader = unpacking(packed);
    const { value } = await reader.read().catch(() => Promise.reject(new Refusal('damaged')));
    await reader.cancel().catch(() => {});
    return new TextDecoder().decode(value?.subarray(0, BEGINNING));
  }

  /** A file as text, by its path in any case; undefined where there is none. @throws Refusal */
  async text(path: string): Promise<string | undefined> {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) return undefined;
    if (entry.encrypted) throw new Refusal('protected');
    if (entry.size > this.#left) throw new Refusal('unpacksTooFar', { maximum: limits.unpacked });
    this.#left -= entry.size;
    const bytes = await unpack(
      unlessDamaged(() => packedBytes(this.#bytes, entry)),
      entry,
    );
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return new TextDecoder(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  }
}

/** So many bytes are the beginning of a file. */
const BEGINNING = 2000;

const unpacking = (packed: Uint8Array<ArrayBuffer>) =>
  new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();

/** Places that lie outside the archive are damage. */
function unlessDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('damaged');
    throw error;
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function directoryOf(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  let end = view.byteLength - sizes.end;
  const first = Math.max(0, end - sizes.comment);
  while (view.getUint32(end, true) !== signatures.end) {
    if (end <= first) throw new Refusal('damaged');
    end -= 1;
  }
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw new Refusal('damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const path = new TextDecoder().decode(bytes.subarray(at + sizes.entry, at + sizes.entry + name));
    entries.set(path.replaceAll('\\', '/').toLowerCase(), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += sizes.entry + name + extra + comment;
  }
  return entries;
}

function packedBytes(bytes: Uint8Array<ArrayBuffer>, { offset, packed }: Entry): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== signatures.file) throw new Refusal('damaged');
  const start = offset + sizes.file + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + packed);
}

async function unpack(packed: Uint8Array<ArrayBuffer>, { method, size }: Entry): Promise<Uint8Array> {
  if (method === 0 && packed.length === size) return packed;
  if (method !== 8) throw new Refusal('damaged');
  const all = new Uint8Array(size);
  let length = 0;
  const reader = unpacking(packed);
  for (;;) {
    // What isn't packed as it says ends the stream with a TypeError.
    const { done, value } = await reader.read().catch(() => Promise.reject(new Refusal('damaged')));
    if (done) break;
    if (length + value.length > size) {
      await reader.cancel().catch(() => {});
      throw new Refusal('damaged');
    }
    all.set(value, length);
    length += value.length;
  }
  if (length !== size) throw new Refusal('damaged');
  return all;
}
