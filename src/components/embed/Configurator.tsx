import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { oneDecimal } from '../one-decimal.ts';
import { CodeTabs } from './CodeTabs';
import { filled } from '../filled.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { settingsFor } from './embed-settings.ts';
import { SelectField } from './Field';
import { Preview } from './Preview';
import { $built, $settings } from './settings-store.ts';
import { SettingsForm, type SettingsFormProps } from './SettingsForm';

export type ConfiguratorProps = Omit<SettingsFormProps, 'settings' | 'onSet'> & {
  /** The version whose built files the page fetches. */
  present: string;
};

/** The choices at the one side, the code that they give at the other. */
export function Configurator(props: ConfiguratorProps) {
  const { texts: t, facts, language, present } = props;
  const first = settingsFor('zcf-emissions', { language, version: facts.versions[0]?.version ?? present });
  const settings = useStore($settings) ?? first;
  const { hashes, weights } = useStore($built);
  const known: EmbedFacts = {
    ...facts,
    versions: facts.versions.map((one) => (one.version === present ? { hashes, weights, ...one } : one)),
  };
  const chosen = known.versions.find(({ version }) => version === settings.version);
  const weight = chosen?.weights?.[settings.tag];
  const [width, setWidth] = useState('full');
  return (
    <>
      <SettingsForm {...props} settings={settings} onSet={(next) => $settings.set(next)} />
      <section class="shown" aria-labelledby="embed-preview" data-needs-script>
        <div class="heading">
          <h3 id="embed-preview">{t.preview}</h3>
          <SelectField
            name="width"
            label={t.width}
            value={width}
            options={(['full', 'phone', 'narrow'] as const).map((value) => ({
              value,
              text: t.widths[value],
            }))}
            onSet={setWidth}
          />
        </div>
        <div class={`window ${width}`}>
          <Preview facts={facts} label={t.preview} />
        </div>
        <p class="small">
          <span data-weight>
            {weight
              ? filled(t.weighed, {
                  kilobytes: oneDecimal.format(weight.gzip / 1000),
                  requests: weight.requests,
                  version: settings.version,
                })
              : t.weighing}
          </span>{' '}
          {filled(t.previewNote, { version: present })}
        </p>
      </section>
      <CodeTabs texts={t} facts={known} settings={settings} />
    </>
  );
}
