import { useEffect, useState } from 'preact/hooks';
import type { FileChange } from '../../calculators/index.ts';
import { readText } from './calculation.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { changedPlace, changedValue } from './change-words.ts';
import { versions } from './library/workspace.ts';
import { filled, type WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  version: string;
  name: string;
  /** The text that the version is compared with. */
  present: string;
}

/** As many as a reader reads; all of them on demand. */
const many = 60;

/** What changed from a version to now: by section and line, each entry with what it was and what it is. */
export function Changes({ version, name, present, words, language }: Props) {
  const t = words.versions;
  const [changes, setChanges] = useState<readonly FileChange[] | 'failed' | undefined>();
  const [all, setAll] = useState(false);
  useEffect(() => {
    void changesSince(version, present, language).then(setChanges, () => setChanges('failed'));
  }, [version, present, language]);
  if (changes === 'failed') return <p class="problem">{words.path.failed}</p>;
  if (!changes) return <p class="quiet waiting">{words.waiting}</p>;
  if (!changes.length) return <p>{t.same}</p>;
  const shown = all ? changes : changes.slice(0, many);
  return (
    <div class="changes">
      <h4>{filled(t.changes, { name, count: changes.length })}</h4>
      <ul class="plain">
        {shown.map((change) => (
          <li key={`${change.path} ${change.field}`} class={change.kind}>
            <span class="mark">{t.change[change.kind]}</span>
            <span class="where">{changedPlace(change, t)}</span>
            {change.kind === 'changed' && (
              <span class="num">
                <del aria-label={t.before}>{changedValue(change.before, t)}</del>{' '}
                <ins aria-label={t.after}>{changedValue(change.after, t)}</ins>
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {filled(t.moreChanges, { count: changes.length - shown.length })}
        </button>
      )}
    </div>
  );
}

async function changesSince(version: string, present: string, language: WorkspaceProps['language']) {
  const kept = await versions.textOf(version);
  const { load } = await calculators();
  const [{ compareFiles }, before, after] = await Promise.all([
    load.factoryFile(),
    readText(kept ?? '', language),
    readText(present, language),
  ]);
  if ('sentence' in before || 'sentence' in after) throw new Error('One of the two cannot be read.');
  return compareFiles(before.file, after.file);
}
