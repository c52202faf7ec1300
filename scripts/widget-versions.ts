/**
 * The versions of the widgets: `1.2.3` can be released; with a hyphen (`1.3.0-preview`) it is a preview, which comes
 * before the release of its numbers and never is one.
 */

const SHAPE = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-z.-]+)?$/;

function parts(version: string): { numbers: number[]; preview: boolean } {
  const [, major, minor, patch, preview] = SHAPE.exec(version) ?? [];
  if (major === undefined) {
    throw new Error(`A version such as 1.2.3 or 1.3.0-preview was expected; "${version}" came.`);
  }
  return { numbers: [major, minor, patch].map(Number), preview: preview !== undefined };
}

/** @returns negative where the first is older, positive where it is newer; two previews of the same numbers are equal */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [parts(one), parts(other)];
  const at = left.numbers.findIndex((number, index) => number !== right.numbers[index]);
  if (at >= 0) return Number(left.numbers[at]) - Number(right.numbers[at]);
  return Number(right.preview) - Number(left.preview);
}

export const isPreview = (version: string): boolean => parts(version).preview;

/** The name of the moving path of a version: 1 of 1.2.3. */
export const majorOf = (version: string): string => String(parts(version).numbers[0]);

/** 1.2 of 1.2.3. */
export const minorOf = (version: string): string => parts(version).numbers.slice(0, 2).join('.');

/** The newest of some versions, or nothing. */
export const newestOf = (versions: readonly string[]): string | undefined =>
  [...versions].sort(compareVersions).at(-1);

/** The newest of each major version. */
export function newestOfMajors(versions: readonly string[]): string[] {
  const majors = [...new Set(versions.map(majorOf))];
  return majors.flatMap((major) => newestOf(versions.filter((version) => majorOf(version) === major)) ?? []);
}
