import{d as e,p as t}from"./zcf-foundation.js";import{tt as n}from"./zcf-engine.js";var r={zh:{lead:`示例中的名称、数量、价格和编号均为虚构。打开后可以修改成自己的。`,occupied:e=>`这里已有 ${e} 批台账和各年的填写。打开示例会替换它们，企业名称不变；可以用“撤销”恢复。`,replace:`替换现有台账`},en:{lead:`Names, amounts, prices and numbers of the examples are made up. Once open, change them into your own.`,occupied:e=>`There is a ledger with ${e} ${e===1?`lot`:`lots`} here already. An example takes its place and that of all years’ entries; the name of the entity stays. “Undo” brings it back.`,replace:`Replace the present ledger`}},{exampleLedgers:i}=await n.examples(),a=new WeakMap;function o(n,o){let{t:u,language:d,host:f}=n,p=r[d],m=e=>{a.delete(f),l(n,e).then(e=>e&&o())},h=e=>{if(!c(n))return m(e);a.set(f,e),n.refresh()};return t`<h3>${u.panels.examples}</h3>
<p class="quiet">${p.lead}</p>
<ul class="templates" role="list">
${i.map(r=>t`<li>
<button @click=${()=>h(r)}>${r.name[d]}</button>
<span class="quiet">${r.about[d]}</span>
${a.get(f)===r?s(n,()=>m(r)):e}
</li>`)}
</ul>
<p class="actions"><button @click=${o}>${u.close_}</button></p>`}function s({language:e,lots:n},i){let a=r[e];return t`<p role="alert">
${a.occupied(n.length)} <button class="danger" @click=${i}>${a.replace}</button>
</p>`}var c=({lots:e,claims:t})=>e.length>0||t.some(({lines:e,reductions:t})=>e.length>0||t.length>0);async function l(e,t){let n=t.section(e.language);return await e.loadToAdd(n.lots)?(e.openYear(t.year),e.changeFactory(r=>u(r,n,t.entity[e.language])),!0):!1}function u(e,{lots:t=[],claims:n=[]},r){let i=e.entity.name.trim()||r,a=t.map(e=>e.fields.beneficiary===r?{...e,fields:{...e.fields,beneficiary:i}}:e),o=i===e.entity.name?e.entity:{...e.entity,name:i};return{...e,entity:o,offset:{lots:a,claims:n}}}export{o as panel,u as withExample};