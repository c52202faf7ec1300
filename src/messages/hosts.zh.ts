/** What the test bed tries on each of its pages, by the last part of their address, and what should be seen there. */
export const hostsZh = {
  title: '难为组件的页面',
  lead: '下面每一页都是一个真实的静态页面，各有一样会妨碍嵌入内容的东西。请打开控制台和网络面板看，也可以在自己的浏览器里试。',
  everywhere: (total: string) =>
    `每一页的计算器都填好了同一笔外购电力120000 kWh，应显示合计${total} tCO₂e；控制台没有错误，请求只有同一个版本目录下的固定文件。`,
  tried: '试的是',
  seen: '应看到',
  back: '全部页面',
  own: {
    text: '这是宿主页面自己的文字，',
    link: '这是它的链接',
    heading: '计算器',
    open: '打开计算器',
    send: '提交',
    frame: '沙箱里的计算器',
  },
  hosts: {
    strict: {
      title: '严格的安全策略和Trusted Types',
      tried: '只允许本站的脚本、样式和数据，并要求Trusted Types。',
      seen: '计算器照常工作，控制台没有违反策略的记录。',
    },
    bootstrap: {
      title: 'Bootstrap 5',
      tried: '整个页面使用Bootstrap的样式表。',
      seen: '宿主的按钮是Bootstrap的样子，计算器里的不是。',
    },
    reset: {
      title: '强硬的样式重置',
      tried: '所有元素去掉边距、拉开字距，按钮和输入框改成粗斜体、点线边框，全部带`!important`。',
      seen: '宿主自己的内容面目全非，计算器里面不变。',
    },
    dark: {
      title: '深色页面',
      tried: '页面声明`color-scheme: dark`，背景为深色。',
      seen: '计算器是深色的，文字清楚。',
    },
    'right-to-left': {
      title: '从右到左的页面',
      tried: '计算器所在的部分从右到左排列。',
      seen: '计算器里的中文和英文仍从左到右。',
    },
    narrow: {
      title: '280像素的窄栏',
      tried: '计算器放在280像素宽的栏里。',
      seen: '各行换成窄的排法，没有横向滚动，没有重叠。',
    },
    popup: {
      title: '起初不显示的弹出层',
      tried: '计算器在弹出层里，打开页面时看不见。',
      seen: '打开弹出层之前不载入计算器，打开之后正常显示。',
    },
    three: {
      title: '三个计算器',
      tried: '同一页上有三个。',
      seen: '改动一个，另外两个不变；程序只载入一次。',
    },
    versions: {
      title: '两个版本',
      tried: '先后载入固定版本和会变的地址。',
      seen: '先来的为所有元素服务，控制台有一条提示，写明两个版本号。',
    },
    classic: {
      title: '普通脚本',
      tried: '用`zcf.classic.js`载入，适合不支持模块的旧内容系统。',
      seen: '与用模块载入完全一样。',
    },
    group: {
      title: '同一组的两个计算器',
      tried: '两个计算器写了同样的`group`，并允许读者在浏览器里保存。',
      seen: '读者选择保存之后，两个共用一份副本；不选择就什么都不保存。',
    },
    form: {
      title: '表单',
      tried: '计算器在一个表单里，表单要求交出合计。',
      seen: '读者看到并同意交出哪些数之前，表单不能提交。这里的表单不向任何地方发送。',
    },
    sandbox: {
      title: '沙箱框架',
      tried:
        '计算器在`<iframe sandbox="allow-scripts">`里，没有`allow-same-origin`：框架没有来源，浏览器不让它碰存储，一碰就抛出错误。元素写了`storage="browser"`。',
      seen: '计算器照常工作；读者要它自动保存时，它说明浏览器不允许存储。',
    },
  },
};

export type HostWords = typeof hostsZh;
