import { queryWith, type Choice } from './choice';

/** Writes a choice into the address, where `names` are its own, so that it can be linked to and restored. */
export function remember(choice: Choice, names: string[]): void {
  const query = queryWith(location.search, choice, names);
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
}
