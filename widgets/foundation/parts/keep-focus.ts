import type { FileDesk } from '../desk.ts';

/**
 * Does what takes the pressed button away, and puts the focus on what is left nearby: a button that adds such a thing
 * again, else the first field. For the listener of a click.
 */
export async function removingItself(
  desk: Pick<FileDesk, 'drawn'>,
  { currentTarget }: Event,
  remove: () => void,
): Promise<void> {
  const around: Element[] = [];
  for (let one = (currentTarget as Element).parentElement; one; one = one.parentElement) around.push(one);
  remove();
  await desk.drawn();
  const left = around.find((one) => one.isConnected);
  const near =
    [...(left?.querySelectorAll<HTMLElement>('button:not(.danger)') ?? [])].at(-1) ??
    left?.querySelector<HTMLElement>('input, select');
  near?.focus();
}
