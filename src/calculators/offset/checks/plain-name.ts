/** A name without what people write differently: width, case, white space, brackets, dots. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()·.,，。、]/g, '');

/** Shorter names are parts of too many others. */
const TELLING = 4;

/** Whether two names can be those of one company: equal, or one within the other (…有限公司 and …有限公司渝北工厂). */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)].sort((x, y) => x.length - y.length) as [string, string];
  return a === b || (a.length >= TELLING && b.includes(a));
}
