import type { CodeBlock } from './embed-code.ts';
import { packageName, type EmbedFacts } from './embed-facts.ts';
import { quotes, type EmbedSettings, type Pair } from './embed-settings.ts';
import { jsxAttribute, jsxText, templateText, templateValue } from './escaping.ts';
import { elementMarkup, indented, lookRule, type Dialect } from './markup.ts';

/** Frameworks set the element's property where there is one, and that of a year is a number. */
const isNumber = ([name]: Pair): boolean => name === 'year';
const inBraces = ([name, value]: Pair): string => `${name}={${value}}`;
const inQuotes = ([name, value]: Pair): string => `${name}="${templateValue(value)}"`;

const jsx: Dialect = {
  text: jsxText,
  attribute: (pair) => (isNumber(pair) ? inBraces(pair) : jsxAttribute(pair)),
};
const vue: Dialect = {
  text: templateText,
  attribute: (pair) => (isNumber(pair) ? `:${inQuotes(pair)}` : inQuotes(pair)),
};
const svelte: Dialect = {
  text: templateText,
  attribute: (pair) => (isNumber(pair) ? inBraces(pair) : inQuotes(pair)),
};

const quoted = (name: string): string => `'${name}'`;
/** A module of the package. */
const of = (name: string): string => quoted(`${packageName}/${name}`);

const install = ({ version }: EmbedSettings): CodeBlock => ({
  name: 'shell',
  code: `npm install ${packageName}@${version}`,
});

const imports = ({ tag }: EmbedSettings): string =>
  `import ${of('zcf.css')};\nimport ${of(tag.replace(/^zcf-/, ''))};`;

/** A type that is imported for what it declares; the elements are then known in templates. */
const typed = (framework: string): string => `import type {} from ${of(framework)};`;

const look = (settings: EmbedSettings): CodeBlock[] => {
  const rule = lookRule(settings);
  return rule ? [{ name: 'css', code: rule }] : [];
};

/** The package in a page with any bundler. */
export function npmCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  return [
    install(settings),
    { name: 'js', code: imports(settings) },
    { name: 'html', code: elementMarkup(settings, facts) },
    ...look(settings),
  ];
}

/** A component of React 19, whose listeners are named after the event. */
export function reactCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const listener = quotes(settings.tag) ? [] : ['onzcf-change={(event) => console.log(event.detail.state)}'];
  const element = elementMarkup(settings, facts, jsx, listener);
  return [
    install(settings),
    {
      name: 'tsx',
      code: `${imports(settings)}
${typed('react')}

export function Embedded() {
  return (
    ${indented(element, '    ')}
  );
}`,
    },
    ...look(settings),
  ];
}

/** A component of Vue 3, and what its compiler has to be told. */
export function vueCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const listens = !quotes(settings.tag);
  const element = elementMarkup(settings, facts, vue, listens ? ['@zcf-change="told"'] : []);
  const told = `

function told(event: CustomEvent<{ state: string }>) {
  console.log(event.detail.state);
}`;
  return [
    install(settings),
    {
      name: 'vue',
      code: `<script setup lang="ts">
${imports(settings)}
${typed('vue')}${listens ? told : ''}
</script>

<template>
  ${indented(element, '  ')}
</template>`,
    },
    {
      name: 'vite',
      code: `import vue from ${quoted('@vitejs/plugin-vue')};

export default {
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('zcf-') } } }),
  ],
};`,
    },
    ...look(settings),
  ];
}

/** A component of Svelte 5. */
export function svelteCode(settings: EmbedSettings, facts: EmbedFacts): CodeBlock[] {
  const listener = quotes(settings.tag) ? [] : ['onzcf-change={(event) => console.log(event.detail.state)}'];
  return [
    install(settings),
    {
      name: 'svelte',
      code: `<script lang="ts">
  ${indented(imports(settings), '  ')}
  ${typed('svelte')}
</script>

${elementMarkup(settings, facts, svelte, listener)}`,
    },
    ...look(settings),
  ];
}
