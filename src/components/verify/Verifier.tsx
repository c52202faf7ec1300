import { useRef, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import type { Language } from '../../guideline/language.ts';
import type { VerifyWords } from '../../messages/verify.zh.ts';
import { filled } from '../filled.ts';
import { FileChoice } from './FileChoice.tsx';
import type { OpenedReceiptsProps } from './OpenedReceipts.tsx';
import type { SiteVersions } from './versions.ts';

export interface VerifierProps {
  words: VerifyWords;
  language: Language;
  versions: SiteVersions;
  /** The version of today’s factor registry. */
  registry: string;
}

type Shown =
  | { readonly state: 'empty' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly sentence: string }
  | {
      readonly state: 'opened';
      readonly View: ComponentType<OpenedReceiptsProps>;
      readonly props: OpenedReceiptsProps;
    };

/** Takes a file with receipts and says of each whether it holds. Nothing of it leaves the page. */
export function Verifier(props: VerifierProps) {
  const { words, language } = props;
  const [shown, setShown] = useState<Shown>({ state: 'empty' });
  const choices = useRef(0);
  const take = async (file: File | undefined) => {
    if (!file) return;
    // Of two files that are chosen quickly the later one counts, whichever is read first.
    const choice = (choices.current += 1);
    setShown({ state: 'reading', name: file.name });
    const next = await opened(file, props);
    if (choice === choices.current) setShown(next);
  };
  return (
    <div class="verifier">
      <FileChoice {...{ words, take }} />
      <p role="status" class="reading">
        {shown.state === 'reading' && filled(words.reading, { name: shown.name })}
      </p>
      {shown.state === 'refused' && (
        <p role="alert" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          {shown.sentence}
        </p>
      )}
      {shown.state === 'opened' && <shown.View key={choices.current} {...shown.props} />}
    </div>
  );
}

/** What to show of a file. The calculators come with it, not before. */
async function opened(file: File, props: VerifierProps): Promise<Shown> {
  const { words, language } = props;
  const { openBeside, problemText, OpenedReceipts, loadTools } = await import('./on-demand.ts');
  const found = await openBeside(file);
  if (!found.ok) return { state: 'refused', sentence: problemText(words, language, found.problem) };
  const { receipts, within } = found;
  return {
    state: 'opened',
    View: OpenedReceipts,
    props: { ...props, ...(await loadTools(language)), receipts, within, file: file.name },
  };
}
