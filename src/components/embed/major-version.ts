/** The name of the moving path of a version: 1 of 1.2.3. */
export const majorOf = (version: string): string => version.split('.')[0] ?? version;
