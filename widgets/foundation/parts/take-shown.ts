/**
 * How taking a preview ended. `moved`: what it was made from is no longer what is entered, so nothing was taken; `failed`:
 * something for it couldn't be loaded.
 */
export type Taken = 'taken' | 'moved' | 'failed';

interface Preview<Whole> {
  /** What the preview was made from. */
  readonly from: Whole;
  /** The same with what was shown. */
  readonly next: Whole;
  /** Loads what `next` needs. */
  readonly load: () => Promise<boolean>;
  /** Changes what is entered now. */
  readonly change: (change: (now: Whole) => Whole) => void;
}

/**
 * Takes what a preview showed, only while what it was made from still stands: a change made since, even while something is being
 * loaded, is never undone by it.
 */
export async function takeShown<Whole extends object>(preview: Preview<Whole>): Promise<Taken> {
  const { from, next, load, change } = preview;
  if (!(await load())) return 'failed';
  let stands = false;
  change((now) => {
    stands = isSame(now, from);
    return stands ? next : now;
  });
  return stands ? 'taken' : 'moved';
}

/** Whatever was undone stands again. */
const isSame = (one: object, other: object): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
