import type { SourceGroup } from '../../emissions/kinds/kind.ts';

/** What GB/T 32150 and the inventory call the groups of sources, in Chinese. */
export const zh = {
  combustion: '燃料燃烧',
  process: '工业生产过程',
  waste: '废弃物处理',
  fugitive: '逸散',
  electricity: '购入电力',
  heat: '购入热力',
  cooling: '购入冷量与压缩空气',
  indirect: '价值链（范围 3）',
  exports: '输出电力与热力',
  recovery: '回收利用',
  removals: '清除量',
  information: '绿电与绿证',
} satisfies Record<SourceGroup, string>;
