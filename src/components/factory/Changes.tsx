import { useEffect, useState } from 'preact/hooks';
import type { FileChange, SharedTexts } from '../../calculators/index.ts';
import { readText } from './calculation.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { changedPlace, changedValue } from './change-words.ts';
import { versions } from './library/workspace.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  version: string;
  name: string;
  /** The text that the version is compared with. */
  present: string;
}

interface Found {
  readonly changes: readonly FileChange[];
  readonly fields: SharedTexts['fields'];
}

/** As many as a reader reads; all of them on demand. */
const many = 60;

/** What changed from a version to now: by section and line, each entry with what it was and what it is. */
export function Changes({ version, name, present, words, language }: Props) {
  const t = words.versions;
  const [found, setFound] = useState<Found | 'failed' | undefined>();
  const [all, setAll] = useState(false);
  useEffect(() => {
    void changesSince(version, present, language).then(setFound, () => setFound('failed'));
  }, [version, present, language]);
  if (found === 'failed') return <p class="problem">{words.path.failed}</p>;
  if (!found) return <p class="quiet waiting">{words.waiting}</p>;
  const { changes, fields } = found;
  if (!changes.length) return <p>{t.same}</p>;
  const shown = all ? changes : changes.slice(0, many);
  return (
    <div class="changes">
      <h4>{filled(t.changes, { name, count: changes.length })}</h4>
      <ul class="plain">
        {shown.map((change) => (
          <li key={`${change.path} ${change.field}`} class={change.kind}>
            <span class="mark">{t.change[change.kind]}</span>
            <span class="where">{changedPlace(change, { words, fields })}</span>
            <span class="num">
              <Value tag="del" value={change.before} label={t.before} change={change} words={words} />{' '}
              <Value tag="ins" value={change.after} label={t.after} change={change} words={words} />
            </span>
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

interface ValueProps {
  tag: 'del' | 'ins';
  value: unknown;
  label: string;
  change: FileChange;
  words: WorkspaceProps['words'];
}

/** What it was, or what it is; of what came or went only the one there is. */
function Value({ tag: Tag, value, label, change: { kind }, words }: ValueProps) {
  const text = changedValue(value, words);
  const isThere = kind === 'changed' || (kind === 'added') === (Tag === 'ins');
  return isThere && text !== undefined ? (
    <Tag>
      <span class="visually-hidden">{label} </span>
      {text}
    </Tag>
  ) : null;
}

async function changesSince(
  version: string,
  present: string,
  language: WorkspaceProps['language'],
): Promise<Found> {
  const kept = await versions.textOf(version);
  const { load, textLoaders } = await calculators();
  const [{ compareFiles }, { fields }, before, after] = await Promise.all([
    load.factoryFile(),
    textLoaders.shared[language](),
    readText(kept ?? '', language),
    readText(present, language),
  ]);
  if ('sentence' in before || 'sentence' in after) throw new Error('One of the two cannot be read.');
  return { changes: compareFiles(before.file, after.file), fields };
}
