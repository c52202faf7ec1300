/** What is said about reading without a connection, and about a new version of the site. */
export const offlineZh = {
  badge: {
    kept: '离线可用 · 无需联网',
    working: '计算器离线可用',
    next: '从下一页起离线可用',
    offline: '正在离线',
    offlineKept: '正在离线 · 本站内容在这台设备里',
  },
  update: {
    label: '网站更新',
    ready: '有新版本。换用时会重新打开本站的各个标签页。',
    switch: '换用新版本',
    later: '稍后',
    unsaved: '有标签页里的内容还没有保存，没有换用。请先保存。',
    behind: '这一页还是旧版本，因为有内容没有保存。保存后请重新打开。',
    reload: '重新打开',
  },
  page: {
    title: '现在没有网络',
    lead: '这一页没有留在这台设备里，要联网才能打开。',
    available: '不联网也能用的',
    later:
      '打开过本站之后，浏览器会在空闲时留下其余各页：指南、措施、方法、因子和检索。省流量模式下只留下计算器。',
    retry: '联网后刷新这一页即可。',
  },
};

export type OfflineMessages = typeof offlineZh;
