import{d as e,p as t}from"./zcf-foundation.js";import{Dt as n,St as r,Tt as i,an as a}from"./zcf-engine.js";import{a as o,i as s}from"./controls.js";import{t as c}from"./keep-focus.js";import{t as l}from"./study-problem.js";var u={mass:[`massKg`,`kg`],energy:[`energyMj`,`MJ`],economic:[`revenue`,`CNY`],given:[`share`,`%`]};function d(e){let{t:n,result:r}=e;return t`<section aria-label=${n.method.allocations}>
<h4>${n.method.allocations}</h4>
<p class="quiet">${n.method.order}</p>
${r.allocations.map(t=>m(e,t))}
<button @click=${()=>f(e)}>${n.method.add}</button>
</section>`}function f(e){e.change(t=>{let n=t.allocations.map(({id:e})=>Number(/^allocation-(\d{1,9})$/.exec(e)?.[1]??0)),r=Math.max(0,...n)+1,i={id:`allocation-${r}`,name:e.t.method.process(r),method:`mass`,products:[{name:t.product.name||e.t.method.studied},{name:``}]};return{...t,allocations:[...t.allocations,i]}})}function p(e,t,n,r){e.change(e=>({...e,allocations:e.allocations.map(e=>e.id===t?n(e):e)}),r&&`${t}:${r}`)}function m(e,n){let{t:i,texts:a}=e,{allocation:l,problems:u}=n,{id:d,products:f}=l,m=Object.fromEntries(r.map(e=>[e,a.allocationMethods[e]]));return t`<fieldset>
<legend>${l.name||i.method.name}</legend>
<div class="fields">
${o({name:i.method.name,value:l.name,put:t=>p(e,d,e=>({...e,name:t}),`name`)})}
${s({name:i.method.method,value:l.method,options:m,put:t=>p(e,d,e=>({...e,method:t}))})}
${o({name:i.method.reason,value:l.reason,put:t=>p(e,d,e=>({...e,reason:t}),`reason`)})}
</div>
${f.map((t,r)=>h(e,n,t,r))}
${u.map(n=>t`<p class="problem ${n.severity}">${e.say(n)}</p>`)}
<p class="actions">
<button
@click=${()=>p(e,d,e=>({...e,products:[...e.products,{name:``}]}))}
>
${i.method.addProduct}
</button>
<button
class="danger"
@click=${t=>void c(e,t,()=>g(e,d))}
>
${i.method.remove}
</button>
</p>
</fieldset>`}function h(n,{allocation:r,shares:i},s,l){let{t:d,texts:f}=n,{id:m,method:h,products:g}=r,_=l===0?d.method.studied:d.method.co(l),v=(e,t)=>p(n,m,t=>({...t,products:t.products.map((t,n)=>n===l?{...t,...e}:t)}),`${l}:${t}`),y=u[h],b=i?.[l];return t`<div class="fields" role="group" aria-label=${_}>
${o({name:`${_} · ${d.method.productName}`,value:s.name,put:e=>v({name:e},`name`)})}
${y?o({name:f.allocationBases[y[0]],value:s[y[0]],mode:`decimal`,unit:y[1],put:e=>v({[y[0]]:e},y[0])}):e}
<p class="field">
<span>${d.method.shares}</span
><output class="num">${b?`${a(b.value*100,{decimals:2})} %`:`—`}</output>
</p>
${l>0&&g.length>1?t`<button
class="danger"
@click=${e=>void c(n,e,()=>p(n,m,e=>({...e,products:e.products.filter((e,t)=>t!==l)})))}
>
${d.method.removeProduct(s.name||_)}
</button>`:e}
</div>`}function g(e,t){e.change(e=>({...e,allocations:e.allocations.filter(e=>e.id!==t),lines:e.lines.map(e=>{if(e.allocation!==t)return e;let{allocation:n,...r}=e;return r})}))}function _(e){let{t:n,study:r}=e,i=(t,n)=>e.change(e=>({...e,cutOff:{...e.cutOff,...t}}),n);return t`<section aria-label=${n.method.cutOff}>
<h4>${n.method.cutOff}</h4>
<div class="fields">
${o({name:n.method.perFlow,value:r.cutOff.perFlow,mode:`decimal`,unit:`%`,put:e=>i({perFlow:e},`perFlow`)})}
${o({name:n.method.total,value:r.cutOff.total,mode:`decimal`,unit:`%`,put:e=>i({total:e},`cutOffTotal`)})}
</div>
<p class="quiet">${n.method.convention}</p>
${r.cutOff.omissions.map(t=>b(e,t))}
${v(e,e=>!e.startsWith(`omission-`))}
<button @click=${()=>i({omissions:[...r.cutOff.omissions,y(r)]})}>
${n.method.addOmission}
</button>
</section>`}function v(e,t){return(e.analysis?.cutOff.problems??[]).filter(({field:e=``})=>t(e)).map(t=>l(e,t,!0))}function y({cutOff:{omissions:e}}){let t=e.map(({id:e})=>Number(/^omission-(\d{1,9})$/.exec(e)?.[1]??0));return{id:`omission-${Math.max(0,...t)+1}`,name:``,stage:`raw-materials`,flow:`auxiliary`,share:``,reason:``}}function b(e,r){let{t:a,texts:l}=e,{id:u}=r,d=(t,n)=>e.change(e=>({...e,cutOff:{...e.cutOff,omissions:e.cutOff.omissions.map(e=>e.id===u?{...e,...t}:e)}}),n&&`${u}:${n}`),f=()=>e.change(e=>({...e,cutOff:{...e.cutOff,omissions:e.cutOff.omissions.filter(e=>e.id!==u)}})),p=Object.fromEntries(n.map(e=>[e,l.stages[e]])),m=Object.fromEntries(i.map(e=>[e,l.omittedFlows[e]])),h=r.name||a.method.omission;return t`<fieldset>
<legend>${h}</legend>
<div class="fields">
${o({name:a.method.omission,value:r.name,put:e=>d({name:e},`name`)})}
${s({name:a.place.stage,value:r.stage,options:p,put:e=>d({stage:e})})}
${s({name:a.method.flow,value:r.flow,options:m,put:e=>d({flow:e})})}
${o({name:a.method.estimate,value:r.share,mode:`decimal`,unit:`%`,put:e=>d({share:e},`share`)})}
${o({name:a.method.why,value:r.reason,put:e=>d({reason:e},`reason`)})}
</div>
${v(e,e=>e.startsWith(`${u}/`))}
<button class="danger" @click=${t=>void c(e,t,f)}>
${a.method.removeOmission(h)}
</button>
</fieldset>`}function x(e,n){let{t:r}=e;return t`<h3>${r.panels.method}</h3>
${d(e)} ${_(e)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}export{x as panel};