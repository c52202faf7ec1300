import { useEffect, useRef, useState } from 'preact/hooks';
import type { VerifyWords } from '../../messages/verify.zh.ts';

interface Props {
  words: VerifyWords;
  take: (file: File | undefined) => Promise<void>;
}

/** Choosing, dropping or pasting a file. It may be dropped anywhere on the page. */
export function FileChoice({ words, take }: Props) {
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Chosen before the script was there.
  useEffect(() => void take(input.current?.files?.[0]), []);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      // Without this a browser opens the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
  return (
    <form
      class="choice no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void take(new File([text], words.pasted));
      }}
    >
      <label class={isOver ? 'file drop over' : 'file drop'}>
        <span class="button">{words.choose}</span>
        <input
          type="file"
          ref={input}
          accept=".json,.html,.htm,.xlsx,application/json,text/html"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            void take(file);
            // The same file may be chosen again after it was changed.
            currentTarget.value = '';
          }}
        />
        <small>{words.drop}</small>
      </label>
      <details>
        <summary>{words.paste}</summary>
        <textarea
          rows={6}
          spellcheck={false}
          autocomplete="off"
          aria-label={words.paste}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">{words.check}</button>
      </details>
    </form>
  );
}
