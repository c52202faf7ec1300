import { atom } from 'nanostores';
import type { FactorsIndex } from '../../site/factors-index';
import { type Found, unpack } from './find';

/** The words that are looked for. */
export const $query = atom('');

/** The factors once they are there; `failed` until another try succeeds. */
export const $factors = atom<'idle' | 'loading' | 'failed' | Found[]>('idle');

/** Fetches the factors when they are first needed, and again after a failure. */
export async function loadFactors(address: string): Promise<void> {
  if ($factors.get() !== 'idle' && $factors.get() !== 'failed') return;
  $factors.set('loading');
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`The search needs ${address}; the server answered ${response.status}.`);
    $factors.set(unpack((await response.json()) as FactorsIndex));
  } catch (error) {
    console.error(error);
    $factors.set('failed');
  }
}
