import{d as e,p as t}from"./zcf-foundation.js";import{B as n}from"./zcf-engine.js";var r={zh:{lead:`示例中的企业、数据、价格和编号均为虚构，各计算器的数据都在其中。打开后可以修改成自己的。`,occupied:`本文件已有数据。打开示例会替换其中全部内容，包括其他计算器的数据和企业名称；可以用“撤销”恢复。`,replace:`替换现有数据`},en:{lead:`Companies, figures, prices and numbers of the examples are made up. They come with the data of all calculators. Once open, change them into your own.`,occupied:`There are data in this file already. An example takes the place of all of it, with the other calculators’ data and the name of the entity. “Undo” brings it back.`,replace:`Replace the present data`}},{exampleFactories:i}=await n.exampleFactories(),a=new WeakMap;function o(n,o){let{t:c,language:l,host:u}=n,d=r[l],f=e=>{a.delete(u),n.openFactory(e.file(l)).then(e=>e&&o())},p=e=>{if(!s(n.factory))return f(e);a.set(u,e),n.refresh()};return t`<h3>${c.panels.examples}</h3>
<p class="quiet">${d.lead}</p>
<ul class="templates" role="list">
${i.map(n=>t`<li>
<button @click=${()=>p(n)}>${n.name[l]}</button>
<span class="quiet">${n.about[l]}</span>
${a.get(u)===n?t`<p role="alert">
${d.occupied} <button class="danger" @click=${()=>f(n)}>${d.replace}</button>
</p>`:e}
</li>`)}
</ul>
<p class="actions"><button @click=${o}>${c.close_}</button></p>`}var s=({entity:e,...t})=>e.name.trim()!==``||[t.emissions,t.footprint,t.offset,t.readiness,t.measures].some(e=>e!==void 0);export{s as isOccupied,o as panel};