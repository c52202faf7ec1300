/** The scopes of the GHG Protocol: direct emissions, purchased energy, the rest of the value chain. */
export const scopes = [1, 2, 3] as const;

export type Scope = (typeof scopes)[number];
