import { useEffect, useState } from 'preact/hooks';
import { filled } from '../filled.ts';
import type { ConfiguratorTexts } from './configurator-texts.ts';
import type { BlockName } from './embed-code.ts';

interface CopiedCodeProps {
  texts: Pick<ConfiguratorTexts, 'blocks' | 'copy' | 'copied' | 'copyFailed'>;
  name: BlockName;
  code: string;
}

/** A piece of code with where it goes and a button that copies it. */
export function CopiedCode({ texts: t, name, code }: CopiedCodeProps) {
  const [told, tell] = useState('');
  useEffect(() => tell(''), [code]);
  const label = t.blocks[name];
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => tell(t.copied),
      // Without a secure context there is no clipboard, and readers may refuse it.
      () => tell(t.copyFailed),
    );
  return (
    <figure>
      <figcaption>
        <span>{label}</span>
        <output>{told}</output>
        <button type="button" data-needs-script data-copy={name} onClick={() => void copy()}>
          {t.copy}
          <span class="visually-hidden">{filled(' {label}', { label })}</span>
        </button>
      </figcaption>
      <pre tabIndex={0}>
        <code data-code={name}>{code}</code>
      </pre>
    </figure>
  );
}
