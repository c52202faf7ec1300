import { useEffect, useRef, useState } from 'preact/hooks';
import type { DossierPart, FactoryFile, GuidelineData, Language } from '../../../calculators/index.ts';
import { dossierEn } from '../../../messages/dossier.en.ts';
import { dossierZh } from '../../../messages/dossier.zh.ts';
import { SelectField } from '../../embed/Field';
import { download } from '../disk-file.ts';
import { makePage, type DossierChoice, type MadePage } from './make-page.ts';
import { PartBoxes } from './PartBoxes';
import { printFrame, showInFrame } from './preview-frame.ts';

export interface DossierPanelProps {
  readonly file: FactoryFile;
  /** The years that a report can be of, the newest first; at least one. */
  readonly years: readonly number[];
  readonly parts: readonly DossierPart[];
  readonly first: DossierChoice;
  /** Of the page. */
  readonly language: Language;
  readonly guideline: (language: Language) => Promise<GuidelineData>;
}

/** Chooses a report, shows it in place, prints it and hands it over as a file. */
export function DossierPanel({ file, years, parts, first, language, guideline }: DossierPanelProps) {
  const t = { zh: dossierZh, en: dossierEn }[language].panel;
  const [choice, setChoice] = useState(first);
  const [made, setMade] = useState<MadePage | 'making' | 'failed'>('making');
  const frame = useRef<HTMLIFrameElement>(null);
  const page = typeof made === 'object' ? made : undefined;

  useEffect(() => {
    let isWanted = true;
    const tell = (result: MadePage | 'failed') => isWanted && setMade(result);
    setMade('making');
    makePage(file, choice, guideline).then(tell, () => tell('failed'));
    return () => {
      isWanted = false;
    };
  }, [file, choice]);

  const show = () => {
    if (frame.current && page) showInFrame(frame.current, page.html);
  };
  useEffect(show, [page]);

  const said = made === 'making' ? t.making : made === 'failed' ? t.failed : made.isComplete ? t.made : t.withoutGuideline;
  return (
    <section class="dossier-panel" aria-labelledby="dossier-panel">
      <h2 id="dossier-panel">{t.title}</h2>
      <div class="choices">
        <SelectField
          name="year"
          label={t.year}
          value={String(choice.year)}
          options={years.map((year) => ({ value: String(year), text: String(year) }))}
          onSet={(year) => setChoice({ ...choice, year: Number(year) })}
        />
        <SelectField
          name="language"
          label={t.language}
          value={choice.language}
          options={(['zh', 'en', 'both'] as const).map((value) => ({ value, text: t.languages[value] }))}
          onSet={(value) => setChoice({ ...choice, language: value as DossierChoice['language'] })}
        />
        <PartBoxes {...{ t, parts }} chosen={choice.parts} onSet={(chosen) => setChoice({ ...choice, parts: chosen })} />
      </div>
      <div class="actions">
        <button type="button" disabled={!page} onClick={() => frame.current && printFrame(frame.current)}>
          {t.print}
        </button>
        <button type="button" disabled={!page} onClick={() => page && download(page.name, page.html, 'text/html;charset=utf-8')}>
          {t.download}
        </button>
        <p role="status">{said}</p>
      </div>
      <iframe ref={frame} title={t.preview} onLoad={show} />
    </section>
  );
} // prettier-ignore
