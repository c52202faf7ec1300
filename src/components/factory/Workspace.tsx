import { useStore } from '@nanostores/preact';
import type { PathStepId } from '../../calculators/index.ts';
import { Factories } from './Factories';
import { Keeping } from './Keeping';
import { OpenedFactory } from './OpenedFactory';
import { clauseOf } from './StepRow';
import { $dropping } from './open-files.ts';
import { ToldLine } from './Told';
import { $factory } from './workspace-store.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** The reader's factories, and all of the one that is open. */
export function Workspace(props: WorkspaceProps) {
  const { words } = props;
  const factory = useStore($factory);
  const dropping = useStore($dropping);
  return (
    <>
      {dropping && <p class="dropping">{words.factories.drop}</p>}
      <Keeping words={words} />
      <ToldLine words={words} />
      <div class="desk">
        <Factories {...props} />
        {factory ? (
          <OpenedFactory key={factory.id} {...props} />
        ) : (
          <section class="empty" aria-labelledby="begin">
            <h2 id="begin">{words.empty.title}</h2>
            <p>{words.empty.text}</p>
            <ol class="plain steps">
              {Object.entries(words.path.steps).map(([id, name]) => (
                <li key={id} class="step">
                  <span class="num quiet">{clauseOf[id as PathStepId]}</span> <span>{name}</span>{' '}
                  <small class="quiet">{words.path.does[id as PathStepId]}</small>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}
