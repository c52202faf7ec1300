/** The words of the policy checker. Text between backticks is code; names in braces are filled in. */
export const policyCheckerZh = {
  title: '检查您的策略',
  lead: '检查在您的浏览器里进行，粘贴的内容不离开这个页面。',
  paste: '页面的内容安全策略',
  pasteHint: '响应头、`<meta>` 元素、服务器配置里的一行，或策略本身；可以有几条，可以换行。',
  page: '页面的地址',
  pageHint: "只有组件与页面同源、策略里写 `'self'` 时才影响结果。",
  way: '嵌入方式',
  ways: {
    element: '元素，由 `zcf.js` 载入',
    classic: '元素，由 `zcf.classic.js` 载入',
    iframe: '框架',
  },
  none: '没有读到策略。页面没有策略，浏览器就什么都不限制，组件可以直接使用。',
  badPage: '页面的地址应是网址，例如 `https://www.example.cn/`；现在是“{value}”。',
  fits: '没有缺少的，可以直接使用。',
  lacks: '缺少{count}项。',
  together: '几条策略同时生效，每一条都要允许。',
  policy: '第{number}条策略',
  allowed: '`{need}`：由 `{by}` 允许。',
  open: '`{need}`：策略没有限制。',
  missing: '`{need}`：缺少 `{lacks}`，现由 `{by}` 决定。',
  remarks: {
    'report-only': '这一条只报告，不拦截；缺少的项会出现在报告里。',
    repeated: '重复的指令只有第一个有效，后面的不起作用：`{repeated}`。',
    unread: '浏览器不读取含有非ASCII字符（如弯引号）的指令：`{unread}`。',
    nonce:
      "有 `'strict-dynamic'`，浏览器不理会 `script-src` 里的来源：请在引入脚本的那一行加上本次响应的 `nonce`，值须每次响应重新生成。",
    duplicates: "页面自己也用Lit，或同时有两个版本的组件时，`trusted-types` 还要有 `'allow-duplicates'`。",
    downloads: '`sandbox` 没有 `allow-downloads`：读者不能把文件和报告存下来，其余照常。',
    opaque: '`sandbox` 没有 `allow-same-origin`：页面没有自己的来源，不能在浏览器里保存副本，其余照常。',
  },
  mended: '修改后的策略',
  mendedHint: '只加上缺少的，其余不变；原来由 `default-src` 等决定的，单列一项，不放宽别的。',
  copy: '复制',
};

export type PolicyCheckerWords = typeof policyCheckerZh;
