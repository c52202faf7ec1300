import type { Manifest, ManifestElement } from '../../widgets/manifest/manifest.ts';

/** A sentence as a comment; its end can't stand within it. */
const comment = (sentence: string, indent = '  '): string =>
  sentence ? `${indent}/** ${sentence.replaceAll('*/', '* /')} */\n` : '';

const quoted = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** A type that needs nothing imported; anything else is given to an attribute as its text. */
const plain = (type: string | undefined): string =>
  type && /^(('[^']*'|string|number|boolean|null|undefined)(\s*\|\s*|$))+$/.test(type) ? type : 'string';

/** What a host may set: each property once, and each attribute that is no property of the same name. */
function settable({ name, members, attributes }: ManifestElement): string {
  const described = new Map(attributes.map((one) => [one.fieldName, one.description]));
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const names = new Set(fields.map((field) => field.name));
  return [
    ...fields.map((field) => {
      const orText = field.attribute === undefined ? '' : ' | string';
      const said = comment(field.description || described.get(field.name) || '');
      return `${said}  ${quoted(field.name)}?: ${name}['${field.name}']${orText} | undefined;\n`;
    }),
    ...attributes
      .filter((attribute) => !names.has(attribute.name))
      .map(
        (attribute) =>
          `${comment(attribute.description)}  ${quoted(attribute.name)}?: ${plain(attribute.type?.text)} | undefined;\n`,
      ),
  ].join('');
}

const events = ({ events }: ManifestElement): string =>
  events
    .map(({ name, description }) => `${comment(description)}  '${name}': EventNamed<'${name}'>;\n`)
    .join('');

/**
 * Declares for each element what can be set on it and what it fires, in names that every framework's types are made of:
 * `ZcfEmissionsProperties`, `ZcfEmissionsEvents`.
 * They stand in a folder of the package.
 */
export function elementTypes({ modules }: Manifest): string {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map(({ name }) => `import type { ${name} } from '../${path}';\nexport type { ${name} };\n`),
  );
  const elements = modules.flatMap(({ declarations }) => declarations);
  const declared = elements.map(
    (element) => `
export interface ${element.name}Properties {
${settable(element)}}
export interface ${element.name}Events {
${events(element)}}
`,
  );
  return `${classes.join('')}
/** The event of a name, as \`addEventListener\` has it. */
type EventNamed<Name extends string> = Name extends keyof HTMLElementEventMap ? HTMLElementEventMap[Name] : CustomEvent<unknown>;

/** Listeners by the names \`onzcf-change\`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
${declared.join('')}`;
}
