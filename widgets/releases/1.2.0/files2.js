import{d as e,o as t,p as n}from"./zcf-foundation.js";import{B as r,r as i}from"./zcf-engine.js";import{t as a}from"./files.js";import{i as o,n as s,t as c}from"./handing-over.js";var{FactoryFileError:l,readFactoryFile:u}=await r.factoryFile();function d(t,r,s){let{t:l}=t,u=a[t.language],d=async e=>{let n=await e.file();n&&await c(t,n)};return n`<h3>${r.title}</h3>
<div class="files">
${t.hides(`open`)?e:n`<label class="field">
<span>${u.open}</span>
<input
type="file"
accept=".json,application/json"
@change=${e=>void p(t,e)}
/>
</label>`}
<p class="actions">
<button class="primary" @click=${()=>void m(t,r)}>${u.save}</button>
${[...r.exports,f(t,r)].map(e=>n`<button ?disabled=${e.disabled} @click=${()=>void d(e)}>${e.label}</button>`)}
</p>
${r.more??e}
<p class="quiet">${r.note}</p>
<p class="quiet">${u.receiptNote} <a href=${i(t.language,`verify/`)}>${u.verify}</a></p>
</div>
${o(t)}
<p class="actions"><button @click=${s}>${l.close_}</button></p>`}function f(e,{receipt:n}){let{disabled:r,...i}=n;return{label:a[e.language].receipt,disabled:r,file:async()=>(await t(async()=>{let{receiptFile:e}=await import(`./receipt-file.js`);return{receiptFile:e}},[],import.meta.url)).receiptFile(e,i)}}async function p(e,{target:t}){let n=a[e.language],r=t,[i]=r.files??[];if(!i)return;let o=u(await i.text());if(r.value=``,!o.ok)return s(e,{text:n.problem(o.problem),problem:!0});if(!await e.openFactory(o.file))return s(e,{text:e.t.failed,problem:!0});s(e,{text:[n.opened(i.name),...o.warnings.map(n.problem)].join(` `)})}async function m(e,{save:t,of:n,what:r}){let i;try{i=await t()}catch(t){if(!(t instanceof l))throw t;return s(e,{text:a[e.language].notSaved(t.problem),problem:!0})}let o=g(e,n,r,`json`);await c(e,{name:o,type:`application/json`,text:i})!==`shown`&&e.savedAsFile()}var h=(e,t,n,r)=>({name:g(e,t,n,`csv`),type:`text/csv;charset=utf-8`,text:r});function g({factory:e},t,n,r){let i=e=>e.replace(/[^\p{L}\p{N}-]+/gu,`-`).replace(/^-+|-+$/g,``);return[i(e.entity.name)||`factory`,i(t),`${n}.${r}`].filter(Boolean).join(`-`)}export{g as n,d as r,h as t};