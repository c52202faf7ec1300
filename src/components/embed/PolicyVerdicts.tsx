import { useState } from 'preact/hooks';
import { check, remarks, type Finding } from '../../site/policy/check.ts';
import { mended } from '../../site/policy/mend.ts';
import type { Way } from '../../site/policy/needs.ts';
import { serialised, type Policy } from '../../site/policy/policy.ts';
import { filled } from '../filled.ts';
import { CodedText } from './CodedText.tsx';
import type { PolicyCheckerProps } from './PolicyChecker.tsx';

interface Props extends PolicyCheckerProps {
  policies: readonly Policy[];
  page: URL;
  way: Way;
}

/** What policies allow and lack, line by line, and each with what it lacks added. */
export function PolicyVerdicts({ words, site, policies, page, way }: Props) {
  const found = policies.map((policy) => check(policy, way, site, page));
  const count = found.flat().filter(({ allowed }) => !allowed).length;
  const verdict = count ? filled(words.lacks, { count }) : words.fits;
  return (
    <div class="verdicts">
      <p role="status" class={count ? 'wanting' : undefined}>
        {policies.length ? verdict : words.none} {policies.length > 1 && words.together}
      </p>
      {policies.map((policy, index) => (
        <section key={index}>
          {policies.length > 1 && <h3>{filled(words.policy, { number: index + 1 })}</h3>}
          <ul>
            {(found[index] ?? []).map((finding) => (
              <li key={finding.need} data-lacks={finding.allowed ? undefined : finding.need}>
                <CodedText text={sentence(words, finding)} />
              </li>
            ))}
            {remarks(policy, way).map((remark) => (
              <li key={remark} data-remark={remark}>
                <CodedText
                  text={filled(words.remarks[remark], {
                    repeated: policy.repeated.join(' '),
                    unread: policy.unread.join('; '),
                  })}
                />
              </li>
            ))}
          </ul>
          {found[index]?.some(({ allowed }) => !allowed) && (
            <Mended
              words={words}
              level={policies.length > 1 ? 'h4' : 'h3'}
              text={serialised(mended(policy, way, site, page))}
            />
          )}
        </section>
      ))}
    </div>
  );
}

function sentence(words: Props['words'], { need, allowed, by, lacks }: Finding): string {
  const text = allowed ? (by === undefined ? words.open : words.allowed) : words.missing;
  return filled(text, { need, by: by ?? '', lacks: lacks.join(' ') });
}

interface MendedProps {
  words: Props['words'];
  /** The heading's, below that of its policy where there is one. */
  level: 'h3' | 'h4';
  text: string;
}

function Mended({ words, level: Heading, text }: MendedProps) {
  const [answer, setAnswer] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setAnswer(words.copied),
      () => setAnswer(words.copyFailed),
    );
  return (
    <>
      <Heading>{words.mended}</Heading>
      <p>
        <small>
          <CodedText text={words.mendedHint} />
        </small>
      </p>
      <pre tabIndex={0}>
        <code data-mended>{text}</code>
      </pre>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>{' '}
      <output>{answer}</output>
    </>
  );
}
