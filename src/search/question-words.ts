/** Words that make a question but say nothing about what is asked, Chinese (with Cantonese) and English. */
export const questionWords: string = [
  '的 了 吗 呢 吧 啊 呀 嘛 么 嘅 咩 唔 嚟 啲 佢 咗 我 你 您 它 我们 你们 咱们 我司 贵司 请问 想问 一下 告诉 这 那 就 都 也 还 是 很 太 才 请',
  '怎么 怎么样 怎样 怎么做 如何 为什么 为何 为啥 什么 什么样 什么时候 啥 何时 多少 哪 哪些 哪个 哪里 哪儿 哪种 哪几 几 几个 有哪些 有什么 有没有 有何 有啥',
  '可以 可不可以 能不能 能否 可否 是不是 是否 是什么 要不要 需不需要 需要 必须 应该 应当 该不该 得不得 会不会 能用 可用 不可以 用不用 一定要 非要',
  '怎么办 怎么算 算不算 行不行 好不好 对不对 关于 对于 有关 相关 方面 时候 以后 之后 之前 最多 最少 至少 用来 用于 讲的是 说的是 讲的 说的 讲 说 包括 做 要做 规定',
  '点样 点解 点做 点 可唔可以 系咪 系唔系 有冇 使唔使 边度 边啲 乜嘢 乜 咁 同埋 区别 不同',
  'a an the of to in on at by for from with as and or is are was be been am do does did can could may must shall should will would have has had having',
  'we i my our your you they it its this that these those there what which when where why how whose much many need needs needed please tell me about any if not no use used using so get',
].join(' ');
