import type { ManifestElement } from '../../widgets/manifest/manifest.ts';

/** Says what an element is for one framework: its tag, and the type that the framework knows it by. */
type Entry = (element: ManifestElement) => string;

const each = (elements: readonly ManifestElement[], entry: Entry): string =>
  elements.map((element) => `    ${entry(element)}\n`).join('');

const imported = (elements: readonly ManifestElement[], ...endings: readonly string[]): string =>
  elements.flatMap(({ name }) => endings.map((ending) => name + ending)).join(', ');

const jsxEntry: Entry = ({ tagName, name }) =>
  `'${tagName}': Jsx<${name}, ${name}Properties, ${name}Events>;`;

/** Types of the elements in a framework's own templates, by the name of the package's module: react, vue … */
export const frameworkTypes: Readonly<
  Record<string, (elements: readonly ManifestElement[], beside: string) => string>
> = {
  react: (elements, beside) => `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Listeners, ${imported(elements, '', 'Properties', 'Events')} } from '${beside}';

/** React 19 sets properties of custom elements, and listens to what follows \`on\`: onzcf-change. */
type Jsx<Element extends HTMLElement, Properties, Events> = Omit<HTMLAttributes<Element>, keyof Properties> &
  ClassAttributes<Element> &
  Properties &
  Listeners<Events> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(elements, jsxEntry)}    }
  }
}
`,
  preact: (elements, beside) => `import type { ClassAttributes, JSX } from 'preact';
import type { Listeners, ${imported(elements, '', 'Properties', 'Events')} } from '${beside}';

/** Preact listens to what follows \`on\`: onzcf-change. */
type Jsx<Element extends HTMLElement, Properties, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Properties> &
  ClassAttributes<Element> &
  Properties &
  Listeners<Events>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${each(elements, jsxEntry)}    }
  }
}
`,
  vue: (elements, beside) => `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${imported(elements, '', 'Properties', 'Events')} } from '${beside}';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** Vue's templates name a listener @zcf-change, its types onZcfChange. */
type Listening<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** What a template may give an element, and what a reference to it is. */
type Component<Element extends HTMLElement, Properties, Events> = new () => Element & {
  $props: PublicProps & Omit<HTMLAttributes, keyof Properties> & Properties & Listening<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${each(elements, ({ tagName, name }) => `'${tagName}': Component<${name}, ${name}Properties, ${name}Events>;`)}  }
}
`,
  svelte: (elements, beside) => `import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, ${imported(elements, '', 'Properties', 'Events')} } from '${beside}';

/** Svelte 5 listens to what follows \`on\`: onzcf-change. */
type Markup<Element extends HTMLElement, Properties, Events> = Omit<HTMLAttributes<Element>, keyof Properties> &
  Properties &
  Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(elements, ({ tagName, name }) => `'${tagName}': Markup<${name}, ${name}Properties, ${name}Events>;`)}  }
}
`,
};
