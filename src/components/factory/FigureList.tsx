import { useState } from 'preact/hooks';
import type { Node } from '../../calculators/index.ts';
import type { ShownNumber } from './calculation.ts';
import { OnDemand } from './OnDemand';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

export interface NamedNode {
  readonly key: string;
  readonly name: string;
  readonly node: Node;
}

interface Props extends WorkspaceProps {
  figures: readonly NamedNode[];
  label: string;
  shown: (node: Node) => ShownNumber;
}

const loadTrace = () => import('./Trace').then(({ Trace }) => Trace);

/** Numbers as meter readings; each opens to how it was computed. */
export function FigureList({ figures, label, shown, ...props }: Props) {
  const { words } = props;
  const [open, setOpen] = useState<string | undefined>();
  const opened = figures.find(({ key }) => key === open);
  return (
    <div class="figures" role="group" aria-label={label}>
      <ul class="plain">
        {figures.map(({ key, name, node }) => {
          const { number, unit } = shown(node);
          return (
            <li key={key}>
              <button
                type="button"
                class="figure"
                aria-expanded={open === key}
                onClick={() => setOpen(open === key ? undefined : key)}
              >
                <span class="name">{name}</span>
                <span class="num">
                  {number} <small>{unit}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {opened && (
        <section class="trace" aria-label={filled(words.path.trace, { name: opened.name })}>
          <OnDemand
            load={loadTrace}
            own={{ ...props, node: opened.node, name: opened.name }}
            waiting={words.waiting}
            failed={words.path.failed}
          />
          <p class="actions">
            <button type="button" class="plain" onClick={() => setOpen(undefined)}>
              {words.trace.close}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
