import type { OffsetReader } from '../offset-reader.ts';
import { coreName, plainName, TELLING } from './plain-name.ts';

/** Asks where a project that bears the factory's name lies: inside the boundary the inventory has its effect already. */
export function askOwnProject(read: OffsetReader, entity: string): void {
  const project = read.text('project');
  const owner = coreName(entity);
  if (owner.length < TELLING || !plainName(project).includes(owner)) return;
  read.add('ask', 'boundaryLikely', 'project', { project: project.slice(0, 64), entity });
}
