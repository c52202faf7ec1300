import{f as e,p as t}from"./zcf-foundation.js";import{I as n,R as r}from"./zcf-engine.js";import{t as i}from"./files.js";var a=()=>/MicroMessenger|DingTalk|\bQQ\/|Weibo|AlipayClient|\bLark\b|Feishu/i.test(navigator.userAgent);async function o(e){let{name:t,type:n}=e,r=new File([`text`in e?e.text:e.content],t,{type:n});if(!a()){let e=URL.createObjectURL(r),n=document.createElement(`a`);return n.href=e,n.download=t,n.click(),setTimeout(()=>URL.revokeObjectURL(e),6e4),`downloaded`}if(navigator.canShare?.({files:[r]}))try{return await navigator.share({files:[r]}),`shared`}catch{}return`shown`}async function s(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var c=new WeakMap;function l(e,t){c.set(e.host,t),e.refresh()}function u(n){let r=c.get(n.host);if(!r)return e;let a=i[n.language];return t`<p class=${r.problem?`problem`:`met`} role=${r.problem?`alert`:`status`}>
${r.text}
</p>
${r.shown?t`<textarea readonly rows="6" .value=${r.shown.text}></textarea>
<button @click=${()=>void p(n,r)}>${a.copy}</button>`:e}`}async function d(e,t){let n=i[e.language],r=await o(t);return f(e,t.type),r===`shown`?`text`in t?l(e,{text:n.shown,shown:t}):l(e,{text:n.keptBack(t.name),problem:!0}):l(e,{text:n[r](t.name)}),r}function f({host:e},t){e instanceof HTMLElement&&e.dispatchEvent(new n(`zcf-export`,{element:e.localName,kind:t}))}async function p(e,{shown:t}){if(!t)return;let n=i[e.language],r=await s(t.text);r&&t.type===`application/json`&&e.savedAsFile(),l(e,{text:r?n.copied:n.copyByHand,shown:t})}var{FactoryFileError:m,readFactoryFile:h}=await r.factoryFile();function g(n,r,a){let{t:o}=n,s=i[n.language],c=async e=>{let t=await e.file();t&&await d(n,t)};return t`<h3>${r.title}</h3>
<div class="files">
${n.hides(`open`)?e:t`<label class="field">
<span>${s.open}</span>
<input
type="file"
accept=".json,application/json"
@change=${e=>void _(n,e)}
/>
</label>`}
<p class="actions">
<button class="primary" @click=${()=>void v(n,r)}>${s.save}</button>
${r.exports.map(e=>t`<button ?disabled=${e.disabled} @click=${()=>void c(e)}>${e.label}</button>`)}
</p>
${r.more??e}
<p class="quiet">${r.note}</p>
</div>
${u(n)}
<p class="actions"><button @click=${a}>${o.close_}</button></p>`}async function _(e,{target:t}){let n=i[e.language],r=t,[a]=r.files??[];if(!a)return;let o=h(await a.text());if(r.value=``,!o.ok)return l(e,{text:n.problem(o.problem),problem:!0});if(!await e.openFactory(o.file))return l(e,{text:e.t.failed,problem:!0});l(e,{text:[n.opened(a.name),...o.warnings.map(n.problem)].join(` `)})}async function v(e,{save:t,of:n,what:r}){let a;try{a=await t()}catch(t){if(!(t instanceof m))throw t;return l(e,{text:i[e.language].notSaved(t.problem),problem:!0})}await d(e,{name:b(e,n,r,`json`),type:`application/json`,text:a})!==`shown`&&e.savedAsFile()}var y=(e,t,n,r)=>({name:b(e,t,n,`csv`),type:`text/csv;charset=utf-8`,text:r});function b({factory:e},t,n,r){let i=e=>e.replace(/[^\p{L}\p{N}-]+/gu,`-`).replace(/^-+|-+$/g,``);return[i(e.entity.name)||`factory`,i(t),`${n}.${r}`].filter(Boolean).join(`-`)}export{f as a,d as i,b as n,u as o,g as r,y as t};