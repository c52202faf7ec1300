import type { Messages } from './zh.ts';

/** The words of a cited factor in English. */
export const en: Messages = {
  source: (value) => `Source of ${value}`,
  brackets: [' (', ', ', ')'],
  unverified: 'unverified',
  year: (year) => year,
  loading: 'Loading the source…',
  notLoaded: 'The source could not be loaded. Close this note and open it again to retry.',
  unknown: (came, near) =>
    came
      ? `No emission factor is called “${came}”${near ? `; the nearest are ${near}` : ''}. Expected is the id shown on the factor’s page, such as grid-electricity-cn-cq-2022.`
      : 'No id of an emission factor came. Expected is the id shown on the factor’s page, such as grid-electricity-cn-cq-2022.',
};
