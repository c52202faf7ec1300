/**
 * What the elements' header comments say in English, in Chinese: by the name alone where all elements mean the same by it,
 * else by tag and name. A test asks for every name that the manifest has.
 */
export interface Descriptions {
  readonly elements: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  readonly cssParts: Readonly<Record<string, string>>;
  readonly cssProperties: Readonly<Record<string, string>>;
  readonly cssStates: Readonly<Record<string, string>>;
}

export const descriptionsZh: Descriptions = {
  elements: {
    'zcf-emissions':
      '一家工厂一年的排放清单：按范围列出排放源，范围 2 有两种口径，每个数字都能展开，看到公式、因子和出处。全部在浏览器里计算，填写的内容不离开网页。',
    'zcf-footprint':
      '产品碳足迹：按生命周期阶段列出材料和能源，每个数字都能展开。填写的内容不离开网页；读者要求保存时，才在浏览器里留一份副本。',
    'zcf-offset':
      '碳抵消：一年还剩多少排放，绿证和碳信用的台账，哪些计入、其余为什么不计入。填写的内容不离开网页；读者要求保存时，才在浏览器里留一份副本。',
    'zcf-readiness':
      '对照指南每一项要求的自评：基本要求、各部分得分、按先后排列的差距和证据。它只说明读者的回答和工厂文件里已有的数据，不是认证。',
    'zcf-measures':
      '附录 A 的 33 项措施：实施情况、能减多少，以及带费用的多年计划。填写的内容不离开网页；读者要求保存时，才在浏览器里留一份副本。',
    'zcf-clause':
      '逐字引用指南的一条、一条术语或一项措施，并标出要求用词：可以是整段，也可以是句中的引注，点开后条文在这一行下面展开。条文到来之前，以及无法到来时，显示标签之间的内容，最好是一个链接。',
    'zcf-factor':
      '句子里的一个有出处的排放因子：数值与单位和因子页上的写法相同，点开后出处在这一行下面展开，打印时出处跟在数值后面。到来之前，以及无法到来时，显示标签之间的内容，最好是写着同样数值和单位的链接。',
  },
  attributes: {
    lang: '语言：`zh` 或 `en`。不写时取最近的上级元素的 `lang`；不是英文即为中文。',
    'zcf-clause lang':
      '`zh` 显示原文，`en` 显示英文译文并注明是译文。不写时取最近的上级元素的 `lang`；不是英文即为中文。',
    theme: '与网页不同的明暗：`light`、`dark`，或 `auto`（随读者的系统）。不写时跟随网页的 `color-scheme`。',
    density: '疏密：`comfortable` 或 `compact`。',
    storage: '`browser` 让读者可以在这个浏览器里保存一份副本。不写时既不提供，也不保存。',
    group: '同名的组件共用一份工厂文件和一份副本。',
    name: '在表单里的名称；读者交出的数值以 `名称.字段` 提交。',
    'zcf-factor name': '因子页上的编号，如 `grid-electricity-cn-cq-2022`。',
    handover: '网页想得到的数值，名称之间用空格隔开：读者看到它们，同意才交出。`file` 是整个工厂文件。',
    prefill: '网页预先填好的内容，写法与读者粘贴的相同：`外购电力 120000 kWh; 天然气 30000 m3`。',
    locked: '读者不能修改的内容，名称之间用空格隔开；`prefilled` 是网页预填的各行。',
    hide: '不显示的面板，名称之间用空格隔开。',
    required: '读者交出结果之前，表单不能提交。',
    'zcf-emissions year': '清单开始的年度，不写时为上一个完整年度。',
    'zcf-footprint year': '新研究的时间段，不写时为上一个完整年度。',
    'zcf-offset year': '新台账的年度，不写时为上一个完整年度。',
    'zcf-measures year': '新计划的基准年，不写时为上一个完整年度。',
    area: '新清单的电网区域，不写时为 `CN-CQ`（重庆）。',
    scopes: '询问哪些范围，如 `2` 或 `1 2`，不写时三个都问；其他范围已有的行照常显示。',
    'factor-year': '新清单采用哪一年的电力因子，属于须说明的方法选择；不写时为清单自己的年度。',
    sections: '`plan` 只显示计划，不带附录 A 的清单。',
    number: '要引用的编号：条款（`6.7.3`）、术语（`3.7`）、措施（`A.32`），或前言（`foreword`）。',
    display: '`inline` 是句中的引注，读者点开后条文在这一行下面展开。不写时条文整段显示。',
    show: '数值和单位之后写什么：`value` 什么也不写，`citation` 写出处，`full` 写名称、年份和出处。不写时只有可以点开的标记。',
  },
  members: {
    factory: '整个工厂文件（JSON Schema：/api/factory-file.schema.json）。赋值即以该文件重新开始。',
    inventory: '正在填写的清单。',
    study: '正在填写的研究。',
    claim: '正在填写的台账年度。',
    assessment: '正在填写的自评。',
    checklist: '各项措施的实施情况。',
    plannedMeasures: '计划里的措施。',
    handOverTo: '告诉读者结果交给谁；不写即为所在的网页。供 iframe 里的页面设置。',
    form: '所属的表单。',
    validity: '是什么使结果还不能提交，与一般表单项相同。',
    validationMessage: '同上，写成一句话。',
    checkValidity: '结果是否可以提交。',
    reportValidity: '同上，并向读者指出缺什么。',
    reset: '回到网页所给的内容。',
    toJSON: '读者交出的结果。读者同意之前，以及改动之后，抛出 `NotAllowedError`。',
    fromJSON: '以一个工厂文件（对象或文字），或含有它的结果，重新开始。',
    set: '填入数据，写法与 `prefill` 相同：`外购电力 120000 kWh; 天然气 3000 m3`。',
    setStatus: '说明一项措施的实施情况，空白即取消；不认识的不改。',
    addToPlan: '把一项措施加入计划，除非另外指明，按通常的方式估算。焦点不动。',
  },
  events: {
    'zcf-change': '读者改动之后：填得怎样，从不含数值。',
    'zcf-result': '读者同意之后：所同意的数值。',
    'zcf-error': '网页可以改正或应当知道的问题。',
    'zcf-export': '读者保存了文件或打印了报告：是哪一类，从不含内容。',
    'zcf-measures-change': '实施情况或计划有变时，包括来自副本、别的标签页或网页自己的改动。',
  },
  slots: {
    '': '计算器到来之前，以及无法到来时显示的内容：一句话和一个链接。',
    'zcf-clause ': '条文到来之前显示的内容。',
    'zcf-factor ': '数值到来之前显示的内容。',
  },
  cssParts: {
    tools: '上方的一排按钮',
    panel: '按钮打开的面板',
    'zcf-emissions section': '每个范围',
    'zcf-footprint section': '每个生命周期阶段',
    'zcf-offset section': '台账的每个部分',
    'zcf-readiness section': '指南的每个部分',
    'zcf-measures section': '计划，以及附录 A 的清单',
    'zcf-emissions row': '每个排放源',
    'zcf-footprint row': '清单的每一行',
    'zcf-offset row': '每一批',
    'zcf-readiness row': '每项要求',
    'zcf-measures row': '计划里的每项措施',
    result: '结果以及与它在一起的内容',
    total: '结果的数字本身',
    handover: '计算器下方请读者交出的内容',
    clause: '整个引文',
    number: '编号',
    title: '标题',
    seal: '每个要求用词',
    text: '正文',
    note: '下方的说明',
    link: '通向本站的链接',
    'zcf-factor link': '打开的内容里的每个链接',
    problem: '编号有误或没有载入时的说明',
    citation: '句中的引注',
    'zcf-factor citation': '句中写出的出处',
    mark: '打开条文的按钮',
    'zcf-factor mark': '打开出处的按钮',
    opened: '打开的内容',
    value: '数值',
    unit: '单位',
    unverified: '数值未在出处中核实时，后面注明的词',
  },
  cssProperties: {
    '--zcf-accent': '可以操作之处的颜色；与所有给定的颜色一样，不够清楚时自动调整',
    '--zcf-surface': '整个背景，默认透明',
    '--zcf-text': '文字的颜色',
    '--zcf-text-quiet': '次要文字的颜色',
    '--zcf-link': '链接和焦点框的颜色',
    '--zcf-line': '细线和输入框边线的颜色',
    '--zcf-radius': '输入框和按钮的圆角',
    'zcf-clause --zcf-radius': '用词印记的圆角',
    'zcf-factor --zcf-radius': '焦点框的圆角',
    '--zcf-space': '间距的倍数：默认 1，紧凑时 0.6',
    '--zcf-padding': '背景之内的留白，默认没有',
    '--zcf-font-size': '字号，默认与网页相同',
    '--zcf-window': '长列表自行滚动的高度，用于网页本身不是一个窗口的地方，例如 iframe 里',
    '--zcf-reserve': '到来之前预留的高度，可按自己的栏宽调整，以免页面跳动',
  },
  cssStates: {},
};
