import { atom } from 'nanostores';
import { calculators } from './library/calculators-on-demand.ts';
import { problemText } from './calculation.ts';
import { $factories, files, factories } from './library/workspace.ts';
import { tell, type Told } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** Whether files hover over the page. */
export const $dropping = atom(false);

/** Opens files, each as a factory of its own; what can't be opened is told with its name, and the others are opened. */
export async function openFiles(chosen: readonly File[], { words, language }: WorkspaceProps): Promise<void> {
  const told: Told[] = [];
  let count = 0;
  for (const file of chosen) {
    const imported = await files.importText(await file.text());
    const refuse = (sentence: string) =>
      told.push({ text: filled(words.factories.refused, { file: file.name, sentence }), problem: true });
    if ('refused' in imported) refuse(await problemText(imported.refused, language));
    else if ('factories' in imported) {
      count += imported.factories.length;
      for (const problem of imported.problems) refuse(await problemText(problem, language));
      for (const id of imported.fromVersion ?? []) {
        const name = $factories.get().find((one) => one.id === id)?.name || words.factories.unnamed;
        refuse(filled(words.factories.fromVersion, { name }));
      }
    }
  }
  if (count) told.unshift({ text: filled(words.factories.opened, { count }) });
  tell(...told);
}

/** Adds a made-up factory to look at. */
export async function openExample(id: string, { language }: WorkspaceProps): Promise<void> {
  const { load } = await calculators();
  const { exampleFactories } = await load.exampleFactories();
  const example = exampleFactories.find((one) => one.id === id);
  if (example) await factories.create(example.file(language), example.name[language]);
}

/** Takes files that are dropped anywhere on the page. */
export function watchDrops(props: WorkspaceProps): void {
  const brings = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    $dropping.set(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) $dropping.set(false);
  });
  addEventListener('drop', (event) => {
    $dropping.set(false);
    // A calculator that is open takes what is dropped on its own tables.
    if (!brings(event) || event.defaultPrevented) return;
    event.preventDefault();
    void openFiles([...(event.dataTransfer?.files ?? [])], props);
  });
}
