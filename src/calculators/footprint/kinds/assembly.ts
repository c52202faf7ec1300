import { defineKind } from './kind.ts';
import { grossOf } from './material.ts';

/**
 * A sub-assembly: how many of it are in what it is a part of. It emits nothing itself; the lines that are its parts are
 * counted as often as it is (see scale.ts). Assemblies may stand in assemblies.
 */
export const assembly = defineKind({
  id: 'assembly',
  stages: ['raw-materials'],
  fields: () => [
    { type: 'quantity', key: 'quantity', units: ['piece', '1'] },
    { type: 'quantity', key: 'loss', units: ['%'], optional: true, max: 100 },
  ],
  quantify: (read) => {
    const net = read.quantity('quantity', 'assemblyCount');
    const count = net && grossOf(read, net);
    return count && { activity: count, flows: [], factorGroup: `assembly:${read.line.id}` };
  },
});
