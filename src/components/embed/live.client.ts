import { loadWidget, widgetsFolder } from './load-widget.ts';

/** Writes the hashes of the version's files into the code that is shown; an ellipsis stands there until then. */
async function fillHashes(path: string): Promise<void> {
  const code = document.querySelector('[data-hashes]');
  const response = await fetch(`${path}integrity.json`);
  if (!code || !response.ok) return;
  const hashes = (await response.json()) as Record<string, string>;
  code.textContent = code.textContent.replace(/([\w.-]+)" integrity="[^"]*/g, (shown, file: string) => {
    const hash = hashes[file];
    return hash ? `${file}" integrity="${hash}` : shown;
  });
}

if (widgetsFolder) {
  void loadWidget('zcf-clause');
  void fillHashes(widgetsFolder);
}
