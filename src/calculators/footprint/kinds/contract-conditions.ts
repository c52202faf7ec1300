/** What a contractual instrument must do to count (ISO 14067:2018, 6.4.9.4): all five, else the grid's mix holds. */
export const contractConditions = ['conveysData', 'unique', 'retired', 'nearInTime', 'sameMarket'] as const;
