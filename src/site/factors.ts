import {
  type CitedFactor,
  type FamilyId,
  load,
  type Reference,
  type ReferenceId,
} from '../calculators/index.ts';

const registry = await load.registry();

/** The families of factors with their names, and every publication that is cited. */
export const { families } = registry;
export const { references } = await load.references();

/** A factor and the family it belongs to. */
export interface Entry {
  readonly family: FamilyId;
  readonly factor: CitedFactor;
}

export const familyIds = Object.keys(families) as FamilyId[];

/** The day of the build (ISO): what was to be reviewed before it is shown as due. */
export const buildDay = new Date().toISOString().slice(0, 10);

let loaded: Promise<readonly Entry[]> | undefined;

/** Every factor of the registry, loaded once. */
export function loadFactors(): Promise<readonly Entry[]> {
  loaded ??= registry.allFactors();
  return loaded;
}

/**
 * The entry of a factor's id.
 * @throws RangeError for an id that the registry doesn't have
 */
export async function factorOf(id: string): Promise<Entry> {
  const entry = (await loadFactors()).find(({ factor }) => factor.id === id);
  if (!entry) throw new RangeError(`No factor is called “${id}”.`);
  return entry;
}

/** Whether somebody should look for a newer value: the day of review lies before `today` (both ISO). */
export function isDue({ reviewBy }: Pick<CitedFactor, 'reviewBy'>, today: string): boolean {
  return reviewBy < today;
}

/** The page of a family below the root of a language. */
export const familyPage = (family: FamilyId) => `factors/${family}/`;

/** The anchor of a publication's section on the page of a family. */
export const sectionOf = (reference: ReferenceId) => `from-${reference}`;

/** What a publication contributes to a family. */
export interface Publication {
  readonly id: ReferenceId;
  readonly reference: Reference;
  readonly factors: readonly CitedFactor[];
}

/**
 * The factors of a family under the publications they stand in, in the order of the registry; of yearly publications
 * (announcements of grid factors) the newest first.
 */
export async function publicationsOf(family: FamilyId): Promise<Publication[]> {
  const own = (await loadFactors()).filter((entry) => entry.family === family).map(({ factor }) => factor);
  const groups = grouped(own, ({ citation }) => citation.reference);
  const publications = [...groups].map(([id, factors]) => ({ id, reference: references[id], factors }));
  return publications.every(({ factors }) => onlyYear(factors))
    ? publications.sort((a, b) => (onlyYear(b.factors) ?? 0) - (onlyYear(a.factors) ?? 0))
    : publications;
}

function onlyYear(factors: readonly CitedFactor[]): number | undefined {
  const years = new Set(factors.map(({ year }) => year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** How often each family cites a publication; families that don't are absent. */
export async function familiesCiting(id: ReferenceId): Promise<{ family: FamilyId; count: number }[]> {
  const citing = (await loadFactors()).filter(({ factor }) => factor.citation.reference === id);
  return [...grouped(citing, ({ family }) => family)].map(([family, { length: count }]) => ({
    family,
    count,
  }));
}

/** The members of each group, groups in the order of their first member. */
function grouped<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return groups;
}
