import present from '../../../widgets/package.json' with { type: 'json' };
import releases from '../../../widgets/releases/index.json' with { type: 'json' };

/** Which versions of the calculators this site has. */
export interface SiteVersions {
  /** The path of the folder that the versions lie in: /zcf/widgets/ */
  readonly folder: string;
  /** The one that the site itself computes with. */
  readonly present: string;
  /** Those with a program to compute a receipt again. */
  readonly programs: readonly string[];
  /** Those that are older than receipts. */
  readonly old: readonly string[];
}

/** The files of each released version. */
const frozen = import.meta.glob<object>('../../../widgets/releases/*/integrity.json', {
  eager: true,
  import: 'default',
});

/** As the site is built: its present version, and those that were released. */
export function siteVersions(folder: string): SiteVersions {
  const released = (releases as readonly { version: string }[]).map(({ version }) => version);
  const has = (version: string) =>
    'zcf-replay.js' in (frozen[`../../../widgets/releases/${version}/integrity.json`] ?? {});
  return {
    folder,
    present: present.version,
    programs: [...new Set([...released.filter(has), present.version])],
    old: released.filter((version) => !has(version) && version !== present.version),
  };
}
