import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactoryFile } from '../../calculators/index.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** The report of the factory: chosen, seen and printed in the page, loaded when it is opened. */
export function Dossier({ file, words, language }: WorkspaceProps & { file: FactoryFile }) {
  const t = words.outputs;
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    if (!open) return;
    let isWanted = true;
    let close: (() => void) | undefined;
    import('./dossier/open-dossier.ts')
      .then(({ openDossier }) => place.current && openDossier(place.current, { file, language }))
      .then(
        (closer) => {
          close = closer ?? undefined;
          if (isWanted) setState('there');
          else close?.();
        },
        () => setState('failed'),
      );
    return () => {
      isWanted = false;
      close?.();
    };
    // Another state of the file is another report: it begins anew.
  }, [open, file, language]);
  return (
    <div class="output">
      <h4>{t.dossier}</h4>
      <p class="quiet small">{t.dossierNote}</p>
      <p class="actions">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hideDossier : t.openDossier}
        </button>
      </p>
      {open && state === 'loading' && <p class="quiet waiting">{t.loading}</p>}
      {open && state === 'failed' && <p class="problem">{t.failed}</p>}
      {open && <div ref={place} />}
    </div>
  );
}
