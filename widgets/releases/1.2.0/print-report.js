import{r as e}from"./handing-over.js";var t=`
@page {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; }
}
body {
  margin: 0;
  color: #000;
  font: 10pt/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { margin: 0 0 6mm; font-size: 18pt; line-height: 1.3; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 10pt; break-after: avoid; }
p { margin: 0 0 2mm; white-space: pre-line; }
table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; font-size: 9pt; line-height: 1.4; }
caption { padding: 2mm 0 1mm; text-align: start; font-weight: 600; break-after: avoid; }
th, td { min-width: 4em; padding: 1mm 2mm 1mm 0; border-bottom: 0.4pt solid #999; text-align: start; vertical-align: top; font-weight: 400; white-space: pre-line; overflow-wrap: anywhere; }
td:first-child { min-width: 6em; }
thead th { border-bottom-color: #000; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.whole { white-space: nowrap; }
.num { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
`;function n(n,i){let a=document.createElement(`iframe`);Object.assign(a.style,{position:`fixed`,inlineSize:`0`,blockSize:`0`,border:`0`}),a.ariaHidden=`true`,a.tabIndex=-1,a.title=i.title,document.body.append(a);let o=a.contentDocument,s=a.contentWindow;if(!o||!s)return a.remove();let c=new s.CSSStyleSheet;c.replaceSync(t),o.adoptedStyleSheets=[c],o.documentElement.lang=i.language===`zh`?`zh-CN`:`en`,o.title=i.title,o.body.append(...r(i,o)),s.addEventListener(`afterprint`,()=>a.remove()),s.print(),e(n,`report`)}function r(e,t){let n=(e,...n)=>{let r=t.createElement(e);return r.append(...n),r},r=(e,t=`td`,r=!1)=>{let a=n(t,i(e));return(r||typeof e==`object`)&&(a.className=`num`),t===`th`&&(a.scope=`row`),a},a=({caption:e,columns:t,rows:i})=>{let a=e=>e>0&&i.some(t=>typeof t[e]==`object`);return n(`table`,n(`caption`,e),n(`thead`,n(`tr`,...t.map((e,t)=>{let r=n(`th`,e);return a(t)&&(r.className=`num`),r}))),n(`tbody`,...i.map(e=>n(`tr`,...e.map((e,t)=>r(e,`td`,a(t)))))))},o=e=>{switch(e.type){case`sentence`:return n(`p`,e.sentence);case`heading`:return n(`h3`,e.heading);case`facts`:return n(`table`,n(`tbody`,...e.rows.map(([e,t])=>n(`tr`,r(e,`th`),r(t)))));case`table`:return a(e)}};return[n(`h1`,e.title),...e.sections.map(({heading:e,blocks:t})=>n(`section`,n(`h2`,e),...t.map(o)))]}function i(e){return typeof e==`string`?e:e.unit?`${e.text} ${e.unit}`:e.text}export{n as t};