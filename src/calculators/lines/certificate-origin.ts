/** What the power of a certificate was generated from. */
export const certificateOrigins = ['solar', 'wind', 'hydro', 'biomass', 'other'] as const;

/** Whether the zero of such power is only that of CO2: what burns leaves its CH4 and N2O to be asked about. */
export const mayBurn = (origin: string): boolean => origin === 'biomass' || origin === 'other';
