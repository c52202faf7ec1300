import present from '../../../widgets/package.json' with { type: 'json' };
import releases from '../../../widgets/releases/index.json' with { type: 'json' };
import type { FileHashes, VersionChoice, Weights } from './embed-facts.ts';
import { majorOf } from './major-version.ts';

/** A page of the site is built with what its own sources hold: hashes and weights of the released versions. */
const frozen = import.meta.glob<FileHashes>('../../../widgets/releases/*/integrity.json', {
  eager: true,
  import: 'default',
});
const weighed = import.meta.glob<Weights>('../../../widgets/releases/*/weights.json', {
  eager: true,
  import: 'default',
});

/** What hosts name themselves, of which alone the code to copy needs the hashes. */
const named = ['zcf.css', 'zcf.js', 'zcf.classic.js', 'zcf-frame.js'];

/** What a released version weighs, without the names of its files. */
const weightsOf = (version: string): Weights =>
  Object.fromEntries(
    Object.entries(weighed[`../../../widgets/releases/${version}/weights.json`] ?? {}).map(
      ([tag, { gzip, requests }]) => [tag, { gzip, requests }],
    ),
  );

/** The versions that can be embedded: released ones, the newest first, else the present one; then the moving paths. */
export function versionChoices(): readonly VersionChoice[] {
  const released = (releases as readonly { version: string }[]).map(({ version }) => version).reverse();
  const exact = released.map((version): VersionChoice => {
    const hashes = frozen[`../../../widgets/releases/${version}/integrity.json`] ?? {};
    return {
      version,
      state: 'released',
      hashes: Object.fromEntries(named.flatMap((file) => (hashes[file] ? [[file, hashes[file]]] : []))),
      weights: weightsOf(version),
    };
  });
  const newest: readonly VersionChoice[] = exact.length
    ? exact
    : [{ version: present.version, state: 'unreleased' }];
  const majors = [...new Set(newest.map(({ version }) => majorOf(version)))];
  // What moves is the newest of its major version.
  const moving = majors.map((version): VersionChoice => {
    const { weights } = newest.find((one) => majorOf(one.version) === version) ?? {};
    return { version, state: 'moving', ...(weights && { weights }) };
  });
  return [...newest, ...moving];
}
