import type { StartTexts } from './start-zh.ts';

/** What the checklist of measures is named with in English, which is there from the start. */
export const en: StartTexts = {
  kinds: {
    'rooftop-pv': 'Photovoltaics on roofs or sites',
    storage: 'Storage (more self-use of PV)',
    'pv-air-conditioning': 'PV-driven inverter air conditioning',
    'hydrogen-vehicles': 'Hydrogen fuel-cell vehicles',
    'green-power': 'Green power or certificates',
    'efficient-motors': 'Efficient motors',
    'variable-speed': 'Variable speed for fans and pumps',
    'compressed-air': 'Compressed air system',
    'boiler-efficiency': 'Boilers and furnaces',
    'waste-heat': 'Waste heat recovery',
    transformer: 'Efficient, load- and voltage-regulating transformer',
    'data-centre-cooling': 'Efficient data-centre cooling',
    lighting: 'LED lighting and smart control',
    'water-reuse': 'Water saving and reuse',
    'recycled-material': 'Recycled instead of virgin material',
    vrf: 'DC-inverter VRF',
    'heat-pump': 'Air-source heat pump instead of fuel',
    'ac-supervision': 'Supervision of air conditioning',
    paperless: 'Paperless work',
    'energy-platform': 'Energy and carbon platform',
    'equipment-monitoring': 'Equipment efficiency monitoring',
    'electric-vehicles': 'Electric vehicles and forklifts',
    'booster-pumps': 'Non-negative-pressure water supply',
    bipv: 'Building-integrated photovoltaics',
    'own-estimate': 'Own estimate',
    enabling: 'Enabling work (reduces nothing by itself)',
  },
  statuses: { done: 'Done', planned: 'Planned', 'not-applicable': 'Not applicable' },
};
