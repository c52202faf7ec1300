import { expect, test } from 'vitest';
import { minified, minifyStyles, unindented } from '../../widgets/minify-styles.ts';

const transform = (code: string, id: string) => {
  const plugin = minifyStyles();
  return (plugin.transform as (code: string, id: string) => string | undefined)(code, id);
};

test('a style loses its comments and white space, but not the space that separates', () => {
  const style = `
    /* Why
       this is so. */
    .row > b, .row i {
      margin: 0 auto;
      color: var(--ink);
    }
    @media (min-width: 40rem) { :host .frame :is(a, b) { padding: calc(1px + 2em); } }
  `;
  expect(minified(style)).toBe(
    '.row>b,.row i{margin:0 auto;color:var(--ink)}@media (min-width:40rem){:host .frame :is(a,b){padding:calc(1px + 2em)}}',
  );
});

test('a descendant’s space stays before a colon, a dot and a bracket', () => {
  expect(minified(".a :hover, .a .b, .a [role='x'] { color: red }")).toBe(
    ".a :hover,.a .b,.a [role='x']{color:red}",
  );
});

test('only the css of style files is touched, and all of it', () => {
  const code = 'const one = css`\n  a { color: red; }\n`;\nconst two = css`\n  b { color: blue; }\n`;';
  expect(transform(code, '/x/row.styles.ts')).toBe(
    'const one = css`a{color:red}`;\nconst two = css`b{color:blue}`;',
  );
  expect(transform(code, '/x/row.js')).toBeUndefined();
});

test('a template of HTML loses its indentation and keeps its line breaks, which are spaces', () => {
  expect(unindented('html`<p>\n    one\n      two\n  </p>`')).toBe('html`<p>\none\ntwo\n</p>`');
  expect(transform('html`<p\n  class="a"\n>`', '/x/row.ts')).toBe('html`<p\nclass="a"\n>`');
});
