/** The folder of the widgets' version, which the page names: /widgets/0.1.0/ */
export const widgetsFolder = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-widgets]')?.dataset['widgets'];

/**
 * Loads the built file of an element, as a partner's page does. Where that fails, what stands between the tags stays,
 * and the console says why.
 */
export async function loadWidget(tag: string): Promise<void> {
  const folder = widgetsFolder();
  if (folder === undefined) return;
  await import(/* @vite-ignore */ `${folder}${tag}.js`);
}
