import type { FactoryProfile } from '../../calculators/index.ts';
import { factories } from './library/workspace.ts';

/** Changes what is asked once of the open factory. False where it wasn't stored. */
export const changeProfile = (change: (profile: FactoryProfile) => FactoryProfile): Promise<boolean> =>
  factories.changeFile((file) => ({ ...file, profile: change(file.profile ?? {}) }));

/** The profile with one entry, or without it where there is none. */
export function withEntry<Key extends keyof FactoryProfile>(
  profile: FactoryProfile,
  key: Key,
  value: FactoryProfile[Key] | undefined,
): FactoryProfile {
  const { [key]: _, ...rest } = profile;
  return (value === undefined ? rest : { ...rest, [key]: value }) as FactoryProfile;
}
