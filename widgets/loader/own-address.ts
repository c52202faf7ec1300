import { folder } from './folder.ts';

/** What makes the address of a script. */
interface Rules {
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    /** Trusted Types, where the browser has them. */
    trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
  }
}

const rules: Rules = {
  createScriptURL(address) {
    const { href } = new URL(address);
    if (!href.startsWith(folder))
      throw new TypeError(`An address below ${folder} was expected; ${href} came.`);
    return href;
  },
};

let policy: Rules | undefined;

/**
 * The address for a script element, which is let through only below the own folder; by the policy `zcf` where the browser
 * has Trusted Types. Throws a sentence for any other.
 */
export function ownAddress(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('zcf', rules) ?? rules;
  return policy.createScriptURL(address);
}
