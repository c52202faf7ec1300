import { useState } from 'preact/hooks';
import type { PolicyCheckerWords } from '../../messages/policy-checker.zh.ts';
import { ways, type Way, type WidgetSite } from '../../site/policy/needs.ts';
import { readPolicies } from '../../site/policy/policy.ts';
import { filled } from '../filled.ts';
import { CodedText } from './CodedText.tsx';
import { PolicyVerdicts } from './PolicyVerdicts.tsx';

export interface PolicyCheckerProps {
  words: PolicyCheckerWords & { copied: string; copyFailed: string };
  site: WidgetSite;
}

/** The page that has the policy; without an address one of another origin, over the same scheme. */
function pageAt(address: string, { home }: WidgetSite): URL | undefined {
  try {
    return address ? new URL(address) : new URL('//page.invalid/', home);
  } catch {
    return undefined;
  }
}

/** Takes a pasted policy and says what it lacks for a way of embedding. Nothing of it leaves the page. */
export function PolicyChecker({ words, site }: PolicyCheckerProps) {
  const [text, setText] = useState('');
  const [address, setAddress] = useState('');
  const [way, setWay] = useState<Way>('element');
  const page = pageAt(address.trim(), site);
  return (
    <form class="policy" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{words.paste}</span>
        <small id="paste-hint">
          <CodedText text={words.pasteHint} />
        </small>
        <textarea
          rows={6}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="paste-hint"
          placeholder="Content-Security-Policy: default-src 'self'"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{words.way}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="way"
              value={one}
              checked={way === one}
              autocomplete="off"
              onChange={() => setWay(one)}
            />
            <span>
              <CodedText text={words.ways[one]} />
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        <span>{words.page}</span>
        <small id="page-hint">
          <CodedText text={words.pageHint} />
        </small>
        <input
          type="url"
          autocomplete="off"
          aria-describedby="page-hint"
          aria-invalid={page ? undefined : true}
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      {!page && (
        <p role="alert">
          <CodedText text={filled(words.badPage, { value: address.trim() })} />
        </p>
      )}
      {page && text.trim() !== '' && (
        <PolicyVerdicts {...{ words, site, page, way }} policies={readPolicies(text)} />
      )}
    </form>
  );
}
