import type { Language } from '../../guideline/language.ts';
import { filled } from '../filled.ts';
import type { ConfiguratorTexts } from './configurator-texts.ts';
import type { EmbedFacts, NamedChoice } from './embed-facts.ts';
import { quotes, settingsFor, type EmbedSettings } from './embed-settings.ts';
import { Boxes, ColourField, Field, SelectField } from './Field';

export interface SettingsFormProps {
  texts: ConfiguratorTexts;
  facts: EmbedFacts;
  /** The language of the page. */
  language: Language;
  areas: readonly { value: string; text: string }[];
  years: readonly string[];
  settings: EmbedSettings;
  onSet: (settings: EmbedSettings) => void;
}

/** Everything that can be chosen for an element; what the element hasn't got isn't asked. */
export function SettingsForm({
  texts: t,
  facts,
  language,
  areas,
  years,
  settings,
  onSet,
}: SettingsFormProps) {
  const { tag } = settings;
  const own = facts.elements[tag];
  const set = (change: Partial<EmbedSettings>) => onSet({ ...settings, ...change });
  const small = quotes(tag);
  const has = (attribute: string) => Boolean(own?.attributes.includes(attribute));
  const tags = Object.keys(facts.elements);
  const group = (label: string, of: string[]) => (
    <optgroup label={label}>
      {of.map((one) => (
        <option key={one} value={one} selected={one === tag}>
          {facts.elements[one]?.title[language]}
        </option>
      ))}
    </optgroup>
  );
  const boxes = (name: 'hide' | 'locked' | 'handover', choices: readonly NamedChoice[]) =>
    choices.length > 0 && (
      <Boxes
        legend={t[name]}
        name={name}
        chosen={settings[name]}
        counted={settings[name].length ? filled(t.counted, { count: settings[name].length }) : t.none}
        options={choices.map((choice) => ({ value: choice.name, text: choice.label[language] }))}
        onSet={(values) => set({ [name]: values })}
      />
    );
  return (
    <form class="settings" aria-label={t.form} data-needs-script onSubmit={(event) => event.preventDefault()}>
      <div class="group">
        <Field label={t.element}>
          <select
            name="element"
            value={tag}
            autocomplete="off"
            onChange={({ currentTarget }) => onSet(settingsFor(currentTarget.value, settings))}
          >
            {group(
              t.calculators,
              tags.filter((one) => !quotes(one)),
            )}
            {group(t.small, tags.filter(quotes))}
          </select>
        </Field>
        <SelectField
          name="language"
          label={t.language}
          value={settings.language}
          options={[
            { value: 'zh', text: t.languages.zh },
            { value: 'en', text: t.languages.en },
          ]}
          onSet={(value) => set({ language: value as Language })}
        />
        <SelectField
          name="version"
          label={t.version}
          value={settings.version}
          options={facts.versions.map(({ version, state }) => ({
            value: version,
            text: filled(t.versions[state], { version }),
          }))}
          onSet={(version) => set({ version })}
        />
      </div>
      {small ? (
        <div class="group">
          <Field label={t.quoted[tag as 'zcf-clause' | 'zcf-factor']}>
            <input
              name="quoted"
              value={settings.quoted}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => set({ quoted: currentTarget.value })}
            />
          </Field>
          {own && own.shown.length > 0 && (
            <SelectField
              name="shown"
              label={t.shown}
              value={settings.shown}
              options={['', ...own.shown].map((value) => ({
                value,
                text: t.shownAs[`${tag} ${value}`.trim()] ?? value,
              }))}
              onSet={(shown) => set({ shown })}
            />
          )}
        </div>
      ) : (
        <fieldset class="group">
          <legend>{t.content}</legend>
          {has('area') && (
            <SelectField
              name="area"
              label={t.area}
              value={settings.area}
              options={[{ value: '', text: t.usual }, ...areas]}
              onSet={(area) => set({ area })}
            />
          )}
          {has('year') && (
            <SelectField
              name="year"
              label={t.year}
              value={settings.year}
              options={[
                { value: '', text: t.lastYear },
                ...years.map((year) => ({ value: year, text: year })),
              ]}
              onSet={(year) => set({ year })}
            />
          )}
          <Field label={t.prefill}>
            <textarea
              name="prefill"
              rows={2}
              value={settings.prefill}
              placeholder={tag === 'zcf-emissions' ? t.prefillExample : ''}
              autocomplete="off"
              spellcheck={false}
              onInput={({ currentTarget }) => set({ prefill: currentTarget.value })}
            />
          </Field>
          {boxes('hide', own?.hide ?? [])}
          {boxes('locked', own?.locked ?? [])}
          {boxes('handover', own?.handover ?? [])}
          {settings.handover.length > 0 && <p class="small">{t.handoverNote}</p>}
        </fieldset>
      )}
      <fieldset class="group">
        <legend>{t.look}</legend>
        <SelectField
          name="theme"
          label={t.theme}
          value={settings.theme}
          options={[
            { value: '', text: t.themes.page },
            { value: 'light', text: t.themes.light },
            { value: 'dark', text: t.themes.dark },
            { value: 'auto', text: t.themes.auto },
          ]}
          onSet={(theme) => set({ theme })}
        />
        {!small && (
          <SelectField
            name="density"
            label={t.density}
            value={settings.density}
            options={[
              { value: '', text: t.densities.comfortable },
              { value: 'compact', text: t.densities.compact },
            ]}
            onSet={(density) => set({ density })}
          />
        )}
        <SelectField
          name="radius"
          label={t.radius}
          value={settings.radius}
          options={[
            { value: '', text: t.usual },
            ...['0', '2', '4', '6', '8', '12'].map((value) => ({ value, text: `${value} px` })),
          ]}
          onSet={(radius) => set({ radius })}
        />
        {!small && (
          <ColourField
            name="accent"
            label={t.accent}
            value={settings.accent}
            usual="#17684f"
            reset={t.reset}
            onSet={(accent) => set({ accent })}
          />
        )}
        <ColourField
          name="surface"
          label={t.surface}
          value={settings.surface}
          usual="#ffffff"
          reset={t.reset}
          onSet={(surface) => set({ surface })}
        />
      </fieldset>
    </form>
  );
}
