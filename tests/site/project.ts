import { toolScript } from '../../scripts/tasks.mjs';
import { projectRoot } from '../../scripts/entry-point.ts';

export { projectRoot };

/** The script of a tool that the project installs, to be run by the Node that runs the tests. */
export const toolPath = (tool: string) => toolScript(projectRoot, tool);
