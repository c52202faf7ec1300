/** The state of the factor registry: raised whenever a factor is added, changed or superseded. */
export const registryVersion = '2026.11';
