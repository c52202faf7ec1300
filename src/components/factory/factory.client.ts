import { h, render } from 'preact';
import { library } from './library/workspace.ts';
import { followOpenFactory } from './workspace-store.ts';
import { watchDrops } from './open-files.ts';
import type { WorkspaceProps } from './workspace-words.ts';
import { Workspace } from './Workspace';

/** Wakes the workspace. What it computes is loaded afterwards. */
const island = document.querySelector<HTMLElement>('[data-workspace]');
if (island) {
  const props = JSON.parse(island.dataset['workspace'] ?? '') as WorkspaceProps;
  const waiting = [...island.children];
  followOpenFactory(props.language);
  watchDrops(props);
  void library.start().finally(() => {
    for (const one of waiting) one.remove();
    render(h(Workspace, props), island);
    island.setAttribute('aria-busy', 'false');
  });
}
