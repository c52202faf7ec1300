import type { Subject } from '../../calculators/index.ts';
import type { SiteVersions } from './versions.ts';

/** What computes a receipt again. */
export const program = 'zcf-replay.js';

/** What a self-assessment was judged by. */
export const guidelineFiles = { requirements: 'requirements-zh.json', measures: 'measures-zh.json' } as const;

/** A version's integrity.json: by the name of a file, its SHA-384 as an `integrity` attribute has it. */
export type VersionHashes = Readonly<Record<string, string>>;

/** The address of a fixed file of a version that the site has. */
export const addressOf = (version: string, file: string, { folder }: SiteVersions): string =>
  new URL(`${folder}${version}/${file}`, location.href).href;

async function fixedResponse(version: string, file: string, versions: SiteVersions): Promise<Response> {
  // As a worker asks for its program, so that what the browser keeps answers both.
  const response = await fetch(addressOf(version, file, versions), {
    credentials: 'same-origin',
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${file} answered ${response.status}; 200 was expected.`);
  return response;
}

/** A fixed file of a version. @throws where it can't be had */
export const fixedFile = async <Content>(
  version: string,
  file: string,
  versions: SiteVersions,
): Promise<Content> => (await (await fixedResponse(version, file, versions)).json()) as Content;

/** The hashes of a version's files, as its own list has them. @throws where it can't be had */
export const hashesOf = (version: string, versions: SiteVersions): Promise<VersionHashes> =>
  fixedFile<VersionHashes>(version, 'integrity.json', versions);

/** All that computing receipts again takes of a version. */
export const replayFiles: readonly string[] = [program, 'integrity.json', ...Object.values(guidelineFiles)];

/** The files of a version that a result is computed again with. */
export const filesFor = ({ calculator }: Pick<Subject, 'calculator'>): readonly string[] => [
  program,
  ...(calculator === 'readiness' ? Object.values(guidelineFiles) : []),
];

/**
 * The files among these that aren't what the version's list says, or that it doesn't name. Nothing where the browser
 * can't hash: it only does on pages that came by https.
 * @throws where a file can't be had
 */
export async function changedFiles(
  version: string,
  files: readonly string[],
  hashes: VersionHashes,
  versions: SiteVersions,
): Promise<readonly string[] | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const found = await Promise.all(
    files.map(async (file) => {
      const content = await (await fixedResponse(version, file, versions)).arrayBuffer();
      return Object.hasOwn(hashes, file) && hashes[file] === (await integrityOf(content)) ? [] : [file];
    }),
  );
  return found.flat();
}

/** As an `integrity` attribute has it: `sha384-` and the hash in base64. */
async function integrityOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', content));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
