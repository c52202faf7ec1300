import type { CodeBlock } from './embed-code.ts';
import type { EmbedFacts, FileHashes, VersionChoice } from './embed-facts.ts';
import { fragmentOf, propertiesOf, type EmbedSettings } from './embed-settings.ts';
import { htmlText, htmlValue } from './escaping.ts';
import { elementMarkup, html, lookRule } from './markup.ts';

/** The pixels of a frame until its script has measured it. */
const frameHeight = 800;

/** What is known of the version that was chosen. */
interface Chosen {
  readonly folder: string;
  readonly hashes: FileHashes;
}

function chosen({ version }: EmbedSettings, { site, versions }: EmbedFacts): Chosen {
  const found: VersionChoice | undefined = versions.find((one) => one.version === version);
  return { folder: `${site}widgets/${version}/`, hashes: found?.hashes ?? {} };
}

/** The two attributes that let a browser check a file; nothing where its content may change. */
const checked = (file: string, { hashes }: Chosen): string =>
  hashes[file] ? ` integrity="${hashes[file]}" crossorigin` : '';

const stylesheet = (of: Chosen): string =>
  `<link rel="stylesheet" href="${htmlValue(`${of.folder}zcf.css`)}"${checked('zcf.css', of)}>`;

const script = (of: Chosen, file: string, attribute: string): string =>
  `<script ${attribute === 'module' ? 'type="module" ' : ''}src="${htmlValue(of.folder + file)}"${checked(file, of)}${attribute === 'module' ? '' : ` ${attribute}`}></script>`;

/** Two lines that load, once in a page, and the element. */
export function elementCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const of = chosen(settings, facts);
  const rule = lookRule(settings);
  const code = [stylesheet(of), script(of, 'zcf.js', 'module'), '', elementMarkup(settings, facts)];
  return [{ name: 'html', code: code.join('\n') }, ...(rule ? [{ name: 'css', code: rule } as const] : [])];
}

/** The address of the page for frames with the choices in its fragment. */
const frameAddress = (settings: EmbedSettings, { elements, site }: EmbedFacts): string =>
  (elements[settings.tag]?.frame?.[settings.language] ?? site) + fragmentOf(settings);

const titleOf = ({ tag, language }: EmbedSettings, { elements }: EmbedFacts): string =>
  elements[tag]?.title[language] ?? tag;

/** A link that the script makes a frame of; it stays a link where there is no script. */
const frameLink = (settings: EmbedSettings, facts: EmbedFacts): string =>
  `<a class="zcf-frame" href="${htmlValue(frameAddress(settings, facts))}">${htmlText(titleOf(settings, facts))}</a>`;

/** A frame and the script that gives it its height. To be handed a result, the page has to name itself, which the script does. */
export function frameCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const loader = script(chosen(settings, facts), 'zcf-frame.js', 'async');
  if (settings.handover.length) return [{ name: 'html', code: `${frameLink(settings, facts)}\n${loader}` }];
  const frame = `<iframe
  src="${htmlValue(frameAddress(settings, facts))}"
  title="${htmlValue(titleOf(settings, facts))}"
  width="100%"
  height="${frameHeight}"
  loading="lazy"
  allow="clipboard-write"
></iframe>`;
  return [{ name: 'html', code: `${frame}\n${loader}` }];
}

/** A block of custom HTML for those who may write it; for all others a link and what an administrator adds once. */
export function wordPressCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const of = chosen(settings, facts);
  const style = propertiesOf(settings)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  const element = elementMarkup(settings, facts, html, style ? [html.attribute(['style', style])] : []);
  const block = [
    '<!-- wp:html -->',
    stylesheet(of),
    script(of, 'zcf.classic.js', 'defer'),
    element,
    '<!-- /wp:html -->',
  ];
  const own: CodeBlock = { name: 'wp-block', code: block.join('\n') };
  if (!facts.elements[settings.tag]?.frame) return [own];
  return [
    own,
    { name: 'wp-link', code: frameLink(settings, facts) },
    {
      name: 'wp-php',
      code: `add_action( 'wp_enqueue_scripts', function () {
	wp_enqueue_script( 'zcf-frame', '${of.folder}zcf-frame.js', array(), null, true );
} );`,
    },
  ];
}
