/** The words of a cited factor in Chinese. English is checked against these keys by the compiler. */
export const zh = {
  /** What opens: the source of a value. */
  source: (value: string) => `${value} 的出处`,
  brackets: ['（', '，', '）'] as readonly [string, string, string],
  unverified: '未核实',
  year: (year: string) => `${year} 年`,
  loading: '正在载入出处…',
  notLoaded: '出处没有载入，请收起后再打开一次。',
  unknown: (came: string, near: string) =>
    came
      ? `没有编号为“${came}”的排放因子${near ? `，相近的有 ${near}` : ''}。应为因子页上的编号，如 grid-electricity-cn-cq-2022。`
      : '没有给出排放因子的编号。应为因子页上的编号，如 grid-electricity-cn-cq-2022。',
};

export type Messages = typeof zh;
