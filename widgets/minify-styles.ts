import type { Plugin } from 'vite';

/**
 * Takes the comments and the white space out of the css`…` of the style files, which no minifier of scripts looks into,
 * and the indentation out of the html`…` of all others.
 */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.ts')) return undefined;
      if (!id.endsWith('.styles.ts')) return unindented(code);
      return code.replace(/css`([^`]*)`/g, (_, style: string) => `css\`${minified(style)}\``);
    },
  };
}

/** Lines without what they begin with. Outside of templates it means nothing, and in HTML a line break is a space. */
export const unindented = (code: string): string => code.replace(/\n\s+/g, '\n');

/** Runs of white space become one; none stays around what separates. A descendant's space before a dot or colon does. */
export function minified(style: string): string {
  return style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
