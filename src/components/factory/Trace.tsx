import { useEffect, useState } from 'preact/hooks';
import type { Node } from '../../calculators/index.ts';
import { explainer, type Explained, type Explainer } from './explainer.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  node: Node;
  name: string;
}

/** How a number was computed: a tree of the very nodes that made it, open down to what was entered or cited. */
export function Trace({ node, name, words, language }: Props) {
  const [explain, setExplain] = useState<Explainer | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    explainer(language, words.trace).then(
      (one) => setExplain(() => one),
      () => setFailed(true),
    );
  }, [language]);
  if (failed) return <p class="problem">{words.path.failed}</p>;
  if (!explain) return <p class="quiet waiting">{words.waiting}</p>;
  return (
    <>
      <h5>{filled(words.path.trace, { name })}</h5>
      <ul class="plain tree">
        <Branch of={explain(node)} explain={explain} open />
      </ul>
    </>
  );
}

/** One value; what it is made of is drawn once it is opened. */
function Branch({ of, explain, open = false }: { of: Explained; explain: Explainer; open?: boolean }) {
  const [shown, setShown] = useState(open);
  const line = (
    <>
      <span class="name">{of.label}</span> <span class="num value">{of.value}</span>
    </>
  );
  if (!of.operands.length) {
    return (
      <li>
        {line} {of.origin && <small class="quiet">{of.origin}</small>}
      </li>
    );
  }
  return (
    <li>
      <details open={open} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
        <summary>
          {line} {of.step && <small class="quiet num">= {of.step}</small>}
        </summary>
        {shown && (
          <ul class="plain tree">
            {of.operands.map((operand, place) => (
              <Branch key={place} of={explain(operand)} explain={explain} />
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
