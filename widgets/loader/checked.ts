import { startHash } from './built-in.ts';
import { folder } from './folder.ts';
import { ownAddress } from './own-address.ts';

/** Of each element the files it starts with, in the order they have to run, with their hashes: start.json. */
type StartHashes = Readonly<Record<string, Readonly<Record<string, string>>>>;

const refuse = (file: string) => (): never => {
  throw new Error(`${file} can't be had with the hash of this version`);
};

/** A file whose content has the hash. */
const exactly = (file: string, integrity: string): Promise<Response> =>
  fetch(folder + file, { integrity }).catch(refuse(file));

let hashes: Promise<StartHashes> | undefined;
const scripts = new Map<string, Promise<unknown>>();

/** Runs a module whose content has the hash; the browser then keeps to this content for all who import it. */
function run(file: string, integrity: string): Promise<unknown> {
  let running = scripts.get(file);
  if (!running) {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.src = ownAddress(folder + file);
    running = new Promise((done, fail) => {
      script.onload = done;
      script.onerror = fail;
      document.head.append(script);
    })
      .catch(refuse(file))
      .finally(() => script.remove());
    scripts.set(file, running);
  }
  return running;
}

/**
 * Starts an element with files that have the hashes of this version, or with none. First all are fetched, so that nothing
 * runs where one is wrong; then they run one after the other, since what a module imports is only checked if it is there
 * before. Rejects with the reason.
 */
export async function startChecked(tag: string): Promise<void> {
  hashes ??= exactly('start.json', startHash).then((response) => response.json());
  const files = Object.entries((await hashes)[tag] ?? {});
  await Promise.all(files.map(([file, hash]) => exactly(file, hash)));
  for (const [file, hash] of files) await run(file, hash);
}
