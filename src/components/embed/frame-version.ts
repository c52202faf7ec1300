import present from '../../../widgets/package.json' with { type: 'json' };
import releases from '../../../widgets/releases/index.json' with { type: 'json' };
import { majorOf } from './major-version.ts';

/**
 * The version of the widgets that the pages for frames run. Their addresses name none, so they keep to the newest release of
 * the present major version, and to the present version only while there is no release: partners are shown no preview.
 */
export const frameVersion: string =
  (releases as readonly { version: string }[])
    .map(({ version }) => version)
    .filter((version) => majorOf(version) === majorOf(present.version))
    .at(-1) ?? present.version;
