/** A file on the reader's disk that can be written to again, where the browser has such. */
interface WritableFile {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

type SavePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<WritableFile>;

/** The file that each factory of this page was last saved to. */
const chosen = new Map<string, WritableFile>();

/** The name of the file that a factory is saved to again; undefined where it has none. */
export const fileOf = (factory: string): string | undefined => chosen.get(factory)?.name;

const picker = (): SavePicker | undefined =>
  (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

/** What came of saving: where it was written, that it was downloaded, that the reader changed their mind, or that it failed. */
export type Saved =
  | { readonly state: 'saved' | 'downloaded' | 'failed'; readonly name: string }
  | { readonly state: 'cancelled' };

/**
 * Saves a factory's text as a file: into the file of before, into one that the reader chooses, or as a download where the
 * browser can't. `anew`: another file than before.
 */
export async function saveToDisk(
  factory: string,
  { text, name, anew }: { text: string; name: string; anew: boolean },
): Promise<Saved> {
  const show = picker();
  if (!show) {
    download(name, text);
    return { state: 'downloaded', name };
  }
  let file = anew ? undefined : chosen.get(factory);
  try {
    file ??= await show({
      suggestedName: name,
      types: [{ description: 'JSON', accept: { 'application/json': ['.json'] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { state: 'cancelled' };
    download(name, text);
    return { state: 'downloaded', name };
  }
  try {
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  } catch {
    return { state: 'failed', name: file.name };
  }
  chosen.set(factory, file);
  return { state: 'saved', name: file.name };
}

/** Hands a text to the browser as a file to download. */
export function download(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that a file system takes: 某机械厂-2026-11-30.json */
export function fileName(factory: string, what: string): string {
  const plain = factory.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${plain || 'factory'}-${what}.json`;
}
