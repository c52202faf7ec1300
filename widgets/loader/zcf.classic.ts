/** The hash of zcf.js, which the build writes here. */
declare const ZCF_LOADER_HASH: string;

/**
 * The loader for systems that only know ordinary scripts, zcf.classic.js: it fetches the module zcf.js from its own
 * folder. All browsers that can run the elements know `import()` in ordinary scripts, so a second bundle of everything
 * would only be a second thing to go wrong. Where the page pins this script by `integrity`, it pins the loader likewise;
 * the policy `zcf` then lets its one address through.
 */
function loadModule({ src, integrity }: HTMLScriptElement): void {
  const address = new URL('zcf.js', src).href;
  if (!integrity) {
    void import(/* @vite-ignore */ address);
    return;
  }
  const policy = window.trustedTypes?.createPolicy('zcf', { createScriptURL: () => address });
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = ZCF_LOADER_HASH;
  script.src = policy?.createScriptURL(address) ?? address;
  document.head.append(script);
}

loadModule(document.currentScript as HTMLScriptElement);
