/** What is said where the report of a factory is chosen, seen, printed and taken along. */
export const dossierZh = {
  page: {
    title: '零碳工厂建设报告',
    lead: '把一家工厂一年的全部结果合成一份报告：核算、足迹、计划、抵消、自评、披露，以及每个数值的来源。可以打印，也可以下载成一个网页文件。',
    needsScript: '这一页要运行脚本才能编制报告。数据留在这台设备里。',
    privacy: '文件只在这个页面里读取，不会上传，也不会保存。',
  },
  source: {
    title: '工厂',
    open: '打开工厂文件',
    example: '或看一个示例',
    none: '选择示例',
    ofLibrary: '正在使用“我的工厂”里打开的工厂：{name}。',
    ofFile: '正在使用打开的文件：{name}。',
    unnamed: '未命名的工厂',
    refused: '这个文件打不开：它不是工厂文件，或者已经损坏。原来的报告没有变。',
    newer: '这个文件由更新的版本保存，这里打不开。原来的报告没有变。',
  },
  panel: {
    title: '报告',
    year: '年度',
    language: '报告的语言',
    languages: { zh: '中文', en: 'English', both: '中文和英文' },
    parts: '包含的部分',
    partsCounted: '{chosen} / {all} 个部分',
    partNames: {
      factory: '工厂与核算边界',
      inventory: '温室气体排放核算',
      footprints: '产品碳足迹',
      measures: '减排措施与计划',
      offsets: '碳抵消与台账',
      assessment: '零碳工厂自评',
      disclosure: '信息披露',
      sources: '数据来源',
      versions: '版本、凭证与签字',
    },
    print: '打印',
    download: '下载 HTML',
    preview: '报告预览',
    making: '正在编制……',
    made: '报告已编制。',
    failed: '报告没有编制成功。请检查文件里的数据，或者换一个年度。',
    noYears: '工厂文件里还没有可以报告的年度。先在计算器里填写一年的数据。',
    withoutGuideline: '没有载入指南文本，自评和计划没有列出。联网后重新打开这一页。',
  },
};

export type DossierMessages = typeof dossierZh;
