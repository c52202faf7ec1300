import type { Bilingual } from '../engine/language.ts';
import type { NamedEntry } from '../engine/name-search.ts';
import { fuels } from '../factors/fuels.ts';
import { substances, type SubstanceId } from '../factors/gwp.ts';
import { mobileSources } from '../factors/mobile-combustion.ts';
import { refrigerants } from '../factors/refrigerants.ts';
import { furtherSources } from './further-sources.ts';
import { fugitive } from './kinds/fugitive.ts';
import type { SourceKindId } from './kinds/kind-ids.ts';
import type { FieldValue } from '../lines/entered.ts';
import { fuelAliases } from '../lines/fuel-aliases.ts';

/** Something a reader can add by its name, with the fields of its line that the name decides. */
export interface SourceEntry extends NamedEntry {
  readonly id: string;
  readonly kind: SourceKindId;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Undefined: in no scope, as exports and removals. */
  readonly scope: 1 | 2 | 3 | undefined;
}

const stationary: readonly SourceEntry[] = fuels.map(({ id, name }) => ({
  id: `fuel-${id}`,
  name,
  aliases: fuelAliases[id] ?? [],
  kind: 'stationary-combustion',
  fields: { fuel: id },
  scope: 1,
}));

type Vehicle = readonly [
  id: string,
  zh: string,
  en: string,
  fuel: string,
  vehicle: string,
  ...aliases: string[],
];

const vehicleRows: readonly Vehicle[] = [
  ['forklift', '叉车（柴油）', 'Forklift (diesel)', 'diesel', 'off-road-diesel', '叉车', '柴油叉车', '叉车柴油', '叉车用油'],
  ['machinery', '工程机械（柴油）', 'Site machinery (diesel)', 'diesel', 'off-road-diesel', '装载机', '挖掘机', '铲车', '非道路机械', 'loader'],
  ['truck', '货车（柴油）', 'Truck (diesel)', 'diesel', 'road-diesel', '货车', '卡车', '运输车', '货车柴油', '厂车', '重卡', 'lorry'],
  ['company-car', '公务车（汽油）', 'Company car (petrol)', 'gasoline', 'road-gasoline-low-mileage', '公务车', '公车', '小车', '轿车', '商务车', '车用汽油', '公务车汽油', '自有车辆'],
  ['lpg-vehicle', '液化石油气车辆', 'LPG vehicle', 'lpg', 'road-lpg', '液化气叉车', 'LPG叉车'],
  ['gas-vehicle', '天然气车辆', 'Natural gas vehicle', 'natural-gas', 'road-natural-gas', 'CNG车辆', '天然气货车'],
  ['lng-truck', 'LNG 货车', 'LNG truck', 'lng', 'road-natural-gas', 'LNG重卡', 'LNG卡车', '液化天然气货车'],
  ['petrol-machine', '汽油机械', 'Petrol machine', 'gasoline', 'off-road-gasoline', '割草机', '汽油发电机', '汽油叉车'],
]; // prettier-ignore

const vehicles: readonly SourceEntry[] = vehicleRows
  .filter(([, , , , vehicle]) => mobileSources.some(({ id }) => id === vehicle))
  .map(([id, zh, en, fuel, vehicle, ...aliases]) => ({
    id,
    name: { zh, en },
    aliases,
    kind: 'mobile-combustion',
    fields: { fuel, vehicle },
    scope: 1,
  }));

/** The options of a kind of equipment, from the kind itself, so that no entry offers what its line refuses. */
function contentsOf(equipment: string): readonly string[] {
  const field = fugitive.fields({ equipment }).find(({ key }) => key === 'substance');
  return field?.type === 'choice' ? field.options : [];
}

const blendNames = new Map(refrigerants.map(({ id, name }) => [id, name]));
const nameOf = (id: string): Bilingual =>
  blendNames.get(id) ?? (id in substances ? substances[id as SubstanceId].name : { zh: id, en: id });

const leak = (
  id: string,
  name: Bilingual,
  equipment: string,
  substance: string,
  ...aliases: string[]
): SourceEntry => ({ id, name, aliases, kind: 'fugitive', fields: { equipment, substance }, scope: 1 });

const refrigerantEntries: readonly SourceEntry[] = contentsOf('refrigeration')
  .filter((id) => /^(R-|HFC-|HCFC-|CFC-)/.test(id))
  .map((id) => {
    const { zh, en } = nameOf(id);
    const plain = blendNames.has(id) ? { zh: `制冷剂 ${id}`, en: `Refrigerant ${id}` } : undefined;
    const number = id.replace(/^(?:HFC|HCFC|CFC)-/, 'R-');
    return leak(
      `refrigerant-${id}`,
      plain ?? { zh: `制冷剂 ${zh}`, en: `Refrigerant ${en}` },
      'refrigeration',
      id,
      id,
      number,
      `${number} 制冷剂`,
      ...(id === 'R-410A' ? ['冷媒', '雪种', '空调'] : []),
      ...(id === 'HCFC-22' ? ['氟利昂'] : []),
      ...(id === 'R-717' ? ['氨制冷', '液氨'] : []),
    );
  });

const otherGases: readonly SourceEntry[] = [
  leak('refrigerant-CO2', { zh: '制冷剂 CO2（R-744）', en: 'Refrigerant CO2 (R-744)' }, 'refrigeration', 'CO2', 'R-744'),
  leak('switchgear-SF6', { zh: '六氟化硫 SF6（电气开关）', en: 'SF6 (switchgear)' }, 'switchgear', 'SF6', 'SF6', '六氟化硫', '开关柜', 'GIS', '断路器', 'sulphur hexafluoride'),
  leak('extinguisher-CO2', { zh: 'CO2 灭火器', en: 'CO2 extinguisher' }, 'extinguisher', 'CO2', '灭火器', '二氧化碳灭火器', '灭火系统 CO2'),
  leak('extinguisher-HFC-227ea', { zh: '七氟丙烷灭火系统（HFC-227ea）', en: 'HFC-227ea extinguishing system' }, 'extinguisher', 'HFC-227ea', '七氟丙烷', 'FM200', 'FM-200'),
  leak('extinguisher-HFC-236fa', { zh: '六氟丙烷灭火器（HFC-236fa）', en: 'HFC-236fa extinguisher' }, 'extinguisher', 'HFC-236fa', '六氟丙烷'),
  leak('extinguisher-HFC-23', { zh: '三氟甲烷灭火系统（HFC-23）', en: 'HFC-23 extinguishing system' }, 'extinguisher', 'HFC-23', '三氟甲烷'),
  leak('extinguisher-Halon-1301', { zh: '哈龙 1301 灭火系统', en: 'Halon 1301 system' }, 'extinguisher', 'Halon-1301', '哈龙'),
]; // prettier-ignore

type Common = readonly [
  id: string,
  zh: string,
  en: string,
  kind: SourceKindId,
  fields: Record<string, FieldValue>,
  ...aliases: string[],
];

const energyRows: readonly Common[] = [
  ['grid-electricity', '外购电（电网）', 'Purchased electricity (grid)', 'grid-electricity', {}, '外购电', '电', '电力', '用电', '电费', '电量', '市电', '外购电力', '购电', 'electricity', 'power'],
  ['green-power', '绿电交易', 'Green power trade', 'certificate', { instrument: 'green-power-trade' }, '绿电', '绿色电力', 'PPA', 'green power'],
  ['certificate', '绿证', 'Green electricity certificate', 'certificate', { instrument: 'certificate' }, 'GEC', '绿色电力证书', 'I-REC', 'REC'],
  ['own-solar', '光伏发电自用', 'Own solar power, used on site', 'own-generation', {}, '光伏', '光伏自用', '自发自用', '屋顶光伏', '分布式光伏', '太阳能', 'PV', 'solar'],
  ['direct-renewable', '绿电直连', 'Direct line from a renewable plant', 'direct-electricity', { plant: 'renewable' }, '直供绿电', '专线供电', 'direct line'],
  ['direct-fossil', '直供电（化石电源）', 'Direct line from a fossil plant', 'direct-electricity', { plant: 'fossil' }, '直供电', '自备电厂供电', '园区热电直供'],
  ['steam', '外购蒸汽', 'Purchased steam', 'heat', { form: 'steam' }, '蒸汽', '园区蒸汽', '饱和蒸汽', '过热蒸汽', 'steam'],
  ['heat', '外购热力', 'Purchased heat', 'heat', { form: 'energy' }, '热力', '热量', '供热', '采暖', '暖气', 'heat'],
  ['hot-water', '外购热水', 'Purchased hot water', 'heat', { form: 'water' }, '热水', 'hot water'],
]; // prettier-ignore

const energy: readonly SourceEntry[] = energyRows.map(([id, zh, en, kind, fields, ...aliases]) => ({
  id,
  name: { zh, en },
  aliases,
  kind,
  fields,
  scope: 2,
}));

/** Everything that can be added by name, in the order of a report: fuels first, exports last. */
export function sourceEntries(): readonly SourceEntry[] {
  return [...stationary, ...vehicles, ...refrigerantEntries, ...otherGases, ...energy, ...furtherSources];
}
