import{d as e,p as t}from"./zcf-foundation.js";import{At as n}from"./zcf-engine.js";import{a as r,i}from"./controls.js";var{completenessOf:a,completenessQuestions:o}=await n.completeness();function s(n,r){let{t:i}=n;return t`<h3>${i.panels.completeness}</h3>
<p class="quiet">${i.completeness.lead}</p>
${c(n)}
${n.scopes.includes(3)?t`<h4>${i.completeness.significance}</h4>
<p class="quiet">${i.completeness.significanceLead}</p>
${d(n)}`:e}
<p class="actions"><button @click=${r}>${i.close_}</button></p>`}function c(n){let{t:i,texts:s,inventory:c}=n,l=a(c),u=o.filter(({scope:e})=>n.scopes.includes(e)),d=(e,t,r)=>n.change(n=>{let r={answer:`none`,...n.completeness[e],...t};return{...n,completeness:{...n.completeness,[e]:r}}},r);return t`<ul class="questions" role="list">
${u.map(({id:n})=>{let a=l.get(n),{answer:o,reason:u}=c.completeness[n]??{};return t`<li class=${a}>
<span>${s.completeness[n]}</span>
${a===`entered`?t`<span class="met">${i.completeness.entered}</span>`:t`<span class="choice" role="group" aria-label=${s.completeness[n]}>
${[`none`,`excluded`].map(e=>t`<label
><input
type="radio"
name=${`complete-${n}`}
.checked=${o===e}
@change=${()=>d(n,{answer:e})}
/>
${i.completeness.answers[e]}</label
>`)}
</span>
${o===`excluded`?r({name:i.completeness.reason,value:u,put:e=>d(n,{reason:e},`complete-${n}`)}):e}`}
${a===`open`?t`<small class="warn">${i.completeness.open}</small>`:e}
</li>`})}
</ul>`}var l=[`magnitude`,`influence`,`risk`,`guidance`,`outsourcing`,`engagement`];function u(e,t,n){let{significant:r,...i}={...e.significance[t],...n},a={...i,...r&&{significant:r}};return{...e,significance:{...e.significance,[t]:a}}}function d(e){let{t:n,texts:a,inventory:o}=e,s=(t,n,r)=>e.change(e=>u(e,t,n),r);return t`${a.scope3.map((e,a)=>{let c=String(a+1),u=o.significance[c];return t`<details class="category">
<summary>
${c} ${e}${u?.significant?` · ${n.completeness.significant[u.significant]}`:``}
</summary>
<div class="fields">
${i({name:n.completeness.isSignificant,value:u?.significant??``,options:{"":`—`,...n.completeness.significant},put:e=>s(c,{significant:e||void 0})})}
${l.map(e=>t`<label
><input
type="checkbox"
.checked=${u?.criteria?.includes(e)??!1}
@change=${({target:t})=>{let n=(u?.criteria??[]).filter(t=>t!==e);s(c,{criteria:t.checked?[...n,e]:n})}}
/>
${n.completeness.criteria[e]}</label
>`)}
${r({name:n.completeness.reason,value:u?.reason,put:e=>s(c,{reason:e},`significance-${c}`)})}
</div>
</details>`})}`}export{s as panel,u as withSignificance};