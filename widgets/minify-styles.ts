import type { Plugin } from 'vite';

/** Takes the comments and the white space out of the css`…` of the style files, which no minifier of scripts looks into. */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      return code.replace(/css`([^`]*)`/g, (_, style: string) => `css\`${minified(style)}\``);
    },
  };
}

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
