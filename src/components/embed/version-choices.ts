import present from '../../../widgets/package.json' with { type: 'json' };
import releases from '../../../widgets/releases/index.json' with { type: 'json' };
import type { FileHashes, VersionChoice } from './embed-facts.ts';
import { majorOf } from './major-version.ts';

/** A page of the site is built with what its own sources hold: the hashes of the released versions. */
const frozen = import.meta.glob<FileHashes>('../../../widgets/releases/*/integrity.json', {
  eager: true,
  import: 'default',
});

/** What hosts name themselves, of which alone the code to copy needs the hashes. */
const named = ['zcf.css', 'zcf.js', 'zcf.classic.js', 'zcf-frame.js'];

/** The versions that can be embedded: released ones, the newest first, else the present one; then the moving paths. */
export function versionChoices(): readonly VersionChoice[] {
  const released = (releases as readonly { version: string }[]).map(({ version }) => version).reverse();
  const exact = released.map((version): VersionChoice => {
    const hashes = frozen[`../../../widgets/releases/${version}/integrity.json`] ?? {};
    return {
      version,
      state: 'released',
      hashes: Object.fromEntries(named.flatMap((file) => (hashes[file] ? [[file, hashes[file]]] : []))),
    };
  });
  const newest = exact.length ? exact : [{ version: present.version, state: 'unreleased' } as const];
  const majors = [...new Set(newest.map(({ version }) => majorOf(version)))];
  return [...newest, ...majors.map((version) => ({ version, state: 'moving' }) as const)];
}
