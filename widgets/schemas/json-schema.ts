/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The entries that a type may lack. */
type OptionalKeys<Type> = { [Key in keyof Type]-?: undefined extends Type[Key] ? Key : never }[keyof Type];

/**
 * The schema of a closed object, held to its type: each entry is described, and those that may be absent are named, or it
 * doesn't compile.
 */
export function closedObject<Type>(
  description: string,
  properties: Readonly<Record<keyof Type & string, JsonSchema>>,
  optional: Readonly<Record<OptionalKeys<Type> & string, true>>,
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !(name in optional));
  return { description, type: 'object', properties, required, additionalProperties: false };
}

/** One of the words of a type; a word that is missing doesn't compile. */
export const oneOf = <Word extends string>(words: Readonly<Record<Word, true>>): JsonSchema => ({
  enum: Object.keys(words),
});
