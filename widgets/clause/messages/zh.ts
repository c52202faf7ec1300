/** The words of a quoted clause in Chinese. English is checked against these keys by the compiler. */
export const zh = {
  clause: {
    notOfficial: '非官方发布；编号按文件结构还原。',
    onTheSite: (number: string) => `在指南网站查看 ${number}`,
    applicability: '适用范围：',
    onlySubclauses: '本条没有自己的条文，内容在其下级条款中。',
    unknown: (came: string) =>
      came
        ? `指南中没有编号“${came}”。应为条款（如 6.7.3）、术语（如 3.7）或措施（如 A.32）的编号。`
        : '没有给出编号。应为条款（如 6.7.3）、术语（如 3.7）或措施（如 A.32）的编号。',
    /** What stands before the number in a sentence. */
    cited: (title: string) => `《${title}》`,
    /** What the mark behind a citation opens. */
    open: (number: string) => `${number} 的条文`,
    failed: '条文没有载入，请稍后再试，或打开下面的链接。',
  },
};

export type Messages = typeof zh;
