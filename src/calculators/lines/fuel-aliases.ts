/** What bills and workshops call the fuels beside the names of the standards. */
export const fuelAliases: Readonly<Record<string, readonly string[]>> = {
  'natural-gas': ['管道气', '管道天然气', '燃气', '压缩天然气', 'NG', 'CNG', 'gas'],
  lng: ['LNG', '液化气天然气'],
  lpg: ['LPG', '液化气', '丙烷', '罐装气'],
  diesel: ['轻柴油', '0号柴油', '0#柴油', '发电机柴油', 'diesel oil'],
  gasoline: ['92号汽油', '95号汽油', 'gasoline'],
  'bituminous-coal': ['煤', '煤炭', '原煤', '动力煤', '燃煤', 'coal'],
  anthracite: ['白煤'],
  'washed-coal': ['精煤', '焦煤'],
  'fuel-oil': ['重油', 'heavy fuel oil'],
  kerosene: ['煤油'],
  'jet-kerosene': ['航空煤油', '航煤'],
  'coke-oven-gas': ['焦炉气', 'COG'],
  'blast-furnace-gas': ['BFG'],
  'converter-gas': ['LDG'],
  'other-gas': ['发生炉煤气', '水煤气', '煤气'],
  'petroleum-coke': ['petcoke'],
};
