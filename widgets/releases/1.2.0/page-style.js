import{t as e}from"./sha256.js";function t(e,t=3){switch(e.type){case`sentence`:return`<p>${s(e.sentence)}</p>`;case`heading`:return`<h${t}>${s(e.heading)}</h${t}>`;case`facts`:return`<dl>${e.rows.map(([e,t])=>`<div><dt>${s(a(e))}</dt><dd>${s(a(t))}</dd></div>`).join(``)}</dl>`;case`table`:return n(e)}}function n({caption:e,columns:t,rows:n}){let i=e=>e>0&&n.some(t=>typeof t[e]==`object`),a=t.map((e,t)=>`<th scope="col"${i(t)?` class="num"`:``}>${s(e)}</th>`).join(``),o=(e,t)=>r(e,t,i(t)),c=n.map(e=>`<tr>${e.map(o).join(``)}</tr>`).join(`
`);return`<div class="scroll" role="group" aria-label="${s(e)}" tabindex="0">
<table>
<caption>${s(e)}</caption>
<thead><tr>${a}</tr></thead>
<tbody>${c}</tbody>
</table>
</div>`}function r(e,t,n){let r=s(a(e));return t===0&&r?`<th scope="row">${r}</th>`:n||typeof e==`object`?`<td class="num">${r}</td>`:i(r)?`<td class="whole">${r}</td>`:`<td>${r}</td>`}var i=e=>/^[^\s\p{Script=Han}]{6,14}$/u.test(e),a=e=>typeof e==`string`?e:e.unit?`${e.text} ${e.unit}`:e.text,o={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},s=e=>e.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/gu,`�`).replace(/[&<>"']/g,e=>o[e]??e),c=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;function l(e){let t=([...e].map(e=>Number.parseInt(e,16).toString(2).padStart(4,`0`)).join(``).match(/.{1,6}/g)??[]).map(e=>c[Number.parseInt(e.padEnd(6,`0`),2)]).join(``);return t.padEnd(Math.ceil(t.length/4)*4,`=`)}function u(e,t){let{language:n,title:r,sections:i}=e;return d({language:n,title:r,style:t,body:`<main>
<h1>${s(r)}</h1>
${i.map(p).join(`
`)}
</main>`})}function d({language:t,title:n,style:r,body:i}){let a=`default-src 'none'; style-src 'sha256-${l(e(r))}'`;return`<!doctype html>
<html lang="${f(t)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${a}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${s(n)}</title>
<style>${r}</style>
</head>
<body>
${i}
</body>
</html>
`}var f=e=>e===`zh`?`zh-CN`:`en`;function p({id:e,heading:n,blocks:r}){return`<section aria-labelledby="${s(e)}">
<h2 id="${s(e)}">${s(n)}</h2>
${r.map(e=>t(e)).join(`
`)}
</section>`}var m=`
:root { color-scheme: light dark; --ink: #1c211f; --quiet: #4c5551; --paper: #fbfaf6; --rule: #cfc9be; }
@media (prefers-color-scheme: dark) {
:root { --ink: #e9e6dc; --quiet: #b9bdb6; --paper: #14181a; --rule: #424a4c; }
}
* { box-sizing: border-box; }
body {
margin: 0;
background: var(--paper);
color: var(--ink);
font: 16px/1.7 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0; font-size: 1.6rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); font-size: 1.15rem; line-height: 1.4; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; line-height: 1.4; }
p { max-width: 40em; margin: .5rem 0; white-space: pre-line; }
dl { margin: .5rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--rule); }
dt { flex: 0 0 14em; max-width: 100%; color: var(--quiet); }
dd { flex: 1 1 12em; margin: 0; white-space: pre-line; }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { min-width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.5; }
caption { padding: 0 0 .3rem; text-align: start; font-weight: 600; }
th, td { min-width: 5em; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; white-space: pre-line; }
thead th { border-bottom-color: var(--ink); color: var(--quiet); }
td.num, th.num { padding-inline-end: 1.5rem; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
td.whole { white-space: nowrap; }
thead th.num { white-space: pre-line; overflow-wrap: normal; vertical-align: bottom; }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
:root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --rule: #999; }
body { font-size: 10pt; line-height: 1.6; }
main { max-width: none; padding: 0; }
h2 { margin-top: 6mm; break-after: avoid; }
h3 { margin-top: 4mm; break-after: avoid; }
caption { break-after: avoid; }
thead { display: table-header-group; }
tr, dl div { break-inside: avoid; }
.scroll { overflow: visible; }
table { width: 100%; font-size: 8pt; }
th, td { min-width: 4.5em; padding: 1mm 1.5mm 1mm 0; }
tbody th { min-width: 6.5em; }
td.num, th.num { padding-inline-end: 3mm; }
}
`;export{t as a,d as i,f as n,s as o,u as r,m as t};