import { useState } from 'preact/hooks';
import { filled } from '../filled.ts';
import type { ConfiguratorTexts } from './configurator-texts.ts';
import { CopiedCode } from './CopiedCode';
import { embedCode, policyFor, waysFor, type Way } from './embed-code.ts';
import type { EmbedFacts } from './embed-facts.ts';
import type { EmbedSettings } from './embed-settings.ts';

interface CodeTabsProps {
  texts: ConfiguratorTexts;
  facts: EmbedFacts;
  settings: EmbedSettings;
}

/** Where a key leads from a tab, by the pattern of WAI-ARIA; nothing for other keys. */
const stepTo = (key: string, at: number, count: number): number | undefined =>
  ({
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  })[key];

/** The code for each way to embed, a tab each. */
export function CodeTabs({ texts: t, facts, settings }: CodeTabsProps) {
  const [chosen, choose] = useState<Way>('element');
  const ways = waysFor(settings.tag, facts);
  const way = ways.includes(chosen) ? chosen : 'element';
  const [policy, trustedTypes] = policyFor(way, facts);
  const bundled = way !== 'element' && way !== 'iframe' && way !== 'wordpress';
  const state = facts.versions.find(({ version }) => version === settings.version)?.state ?? 'unreleased';
  return (
    <section class="code" aria-labelledby="embed-code">
      <h3 id="embed-code">{t.code}</h3>
      <div
        class="tabs"
        role="tablist"
        aria-label={t.tabs}
        data-needs-script
        onKeyDown={(event) => {
          const to = stepTo(event.key, ways.indexOf(way), ways.length);
          const next = to === undefined ? undefined : ways[to];
          if (!next) return;
          event.preventDefault();
          choose(next);
          event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
        }}
      >
        {ways.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === way}
            aria-controls="embed-panel"
            tabIndex={one === way ? 0 : -1}
            onClick={() => choose(one)}
          >
            {t.ways[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="embed-panel" aria-labelledby={`tab-${way}`}>
        <p>{t.notes[way]}</p>
        {embedCode(way, settings, facts).map(({ name, code }) => (
          <CopiedCode key={`${way} ${name}`} texts={t} name={name} code={code} />
        ))}
        {(!bundled || state === 'unreleased') && way !== 'iframe' && (
          <p class="small">{filled(t.versionNotes[state], { version: settings.version })}</p>
        )}
        <h4>{t.policy}</h4>
        {bundled ? (
          <p>{t.policyNone}</p>
        ) : (
          <pre tabIndex={0}>
            <code data-policy>{policy}</code>
          </pre>
        )}
        {way !== 'iframe' && (
          <p class="small">
            {t.trustedTypes} <code data-trusted-types>{bundled ? policy : trustedTypes}</code>
          </p>
        )}
      </div>
    </section>
  );
}
