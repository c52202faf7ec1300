/** A name without what people write differently: width, case, white space, brackets, dots. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()·.,，。、]/g, '');

/** What says how a company is set up, and not which it is. */
const FORM = /(?:有限责任公司|股份有限公司|有限公司|公司|co,?ltd|limited|ltd|inc)$/;

/** A plain name without the company's form. */
export const coreName = (name: string): string => plainName(name).replace(FORM, '');

/** Shorter names are parts of too many others. */
export const TELLING = 4;

/**
 * Whether two names can be those of one company: equal but for the form (有限公司 and 有限责任公司), or one within the
 * other (…有限公司 and …有限公司渝北工厂).
 */
export function sameName(one: string, other: string): boolean {
  const [x, y] = [plainName(one), plainName(other)];
  const [a, b] = x.length <= y.length ? [x, y] : [y, x];
  const [core, otherCore] = [coreName(a), coreName(b)];
  return a === b || (core !== '' && (core === otherCore || (a.length >= TELLING && b.includes(a))));
}

/** Whether one name is in Chinese characters and the other isn't: then nothing can be told by comparing them. */
export const differInScript = (one: string, other: string): boolean =>
  /\p{Script=Han}/u.test(one) !== /\p{Script=Han}/u.test(other);
