/** Something of an element that has a name and a sentence. */
export interface Described {
  /** An unnamed slot has the empty name. */
  readonly name: string;
  readonly description: string;
  /** Where it has one: the value as TypeScript. */
  readonly type?: { readonly text: string };
  /** The class that it comes from, where that is not the element's own. */
  readonly inheritedFrom?: { readonly name: string };
}

export interface ManifestAttribute extends Described {
  /** The property of the same meaning. */
  readonly fieldName?: string;
}

export interface ManifestMember extends Described {
  readonly kind: 'field' | 'method';
  readonly readonly?: boolean;
  /** The attribute that sets it. */
  readonly attribute?: string;
}

/** One element, in the words of the Custom Elements Manifest. */
export interface ManifestElement {
  readonly kind: 'class';
  readonly customElement: true;
  /** The class. */
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly superclass: { readonly name: string; readonly package: string };
  readonly attributes: readonly ManifestAttribute[];
  readonly members: readonly ManifestMember[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly cssStates: readonly Described[];
}

interface Export {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: { readonly name: string; readonly module: string };
}

/** A module of the package: the one with a class, or the one that registers it. */
export interface ManifestModule {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly ManifestElement[];
  readonly exports: readonly Export[];
}

/** custom-elements.json: what editors, catalogues and our own pages know about the elements. */
export interface Manifest {
  readonly schemaVersion: '2.1.0';
  readonly modules: readonly ManifestModule[];
}

/** The elements of a manifest in its order. */
export const elementsOf = ({ modules }: Manifest): readonly ManifestElement[] =>
  modules.flatMap(({ declarations }) => declarations);
