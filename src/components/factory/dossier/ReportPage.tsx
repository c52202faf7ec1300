import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { load, type ExampleFactory, type FactoryFile, type Language } from '../../../calculators/index.ts';
import { dossierEn } from '../../../messages/dossier.en.ts';
import { dossierZh } from '../../../messages/dossier.zh.ts';
import { SelectField } from '../../embed/Field';
import { $openFactory, library } from '../library/workspace.ts';
import { openDossier } from './open-dossier.ts';

export interface ReportPageProps {
  readonly language: Language;
}

/** Where the factory of the report comes from. */
interface Source {
  readonly file: FactoryFile;
  readonly of: 'ofLibrary' | 'ofFile' | 'ofExample';
}

/** The page of the report: of the factory that is open in this browser, of a file, or of an example. */
export function ReportPage({ language }: ReportPageProps) {
  const t = { zh: dossierZh, en: dossierEn }[language].source;
  const opened = useStore($openFactory);
  const place = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<Source>();
  const [problem, setProblem] = useState<'refused' | 'newer'>();
  const [examples, setExamples] = useState<readonly ExampleFactory[]>([]);

  const read = async (text: string, of: Source['of']) => {
    const result = (await load.factoryFile()).readFactoryFile(text);
    if (result.ok) setSource({ file: result.file, of });
    setProblem(result.ok ? undefined : result.problem.code === 'newer-version' ? 'newer' : 'refused');
  };
  useEffect(() => {
    void library.start();
    void load.exampleFactories().then(({ exampleFactories }) => setExamples(exampleFactories));
  }, []);
  useEffect(() => {
    // What the reader opened here stays, whatever happens in the library.
    if (opened && (!source || source.of === 'ofLibrary')) void read(opened.text, 'ofLibrary');
  }, [opened?.text]);
  useEffect(() => {
    if (source && place.current) void openDossier(place.current, { file: source.file, language });
  }, [source]);

  const told = problem ? t[problem] : source && t[source.of].replace('{name}', source.file.entity.name.trim() || t.unnamed);
  return (
    <>
      <section class="dossier-source" aria-labelledby="dossier-source">
        <h2 id="dossier-source">{t.title}</h2>
        <div class="choices">
          <div>
            <label class="file">
              <span>{t.open}</span>
              <input
                type="file"
                accept=".json,application/json"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) void file.text().then((text) => read(text, 'ofFile'));
                  // The same file may be chosen again after it was mended.
                  currentTarget.value = '';
                }}
              />
            </label>
          </div>
          <SelectField
            name="example"
            label={t.example}
            value=""
            options={[
              { value: '', text: t.none },
              ...examples.map(({ id, name }) => ({ value: id, text: name[language] })),
            ]}
            onSet={(id) => {
              const example = examples.find((one) => one.id === id);
              setProblem(undefined);
              if (example) setSource({ file: example.file(language), of: 'ofExample' });
            }}
          />
        </div>
        <p role="status">{told}</p>
      </section>
      <div ref={place} />
    </>
  );
} // prettier-ignore
