import{f as e,p as t}from"./zcf-foundation.js";import{Ht as n,en as r,rt as i,ut as a}from"./zcf-engine.js";import{a as o,i as s,r as c}from"./controls.js";import{a as l}from"./zcf-footprint.js";import{t as u}from"./line-list.js";import{t as d}from"./study-problem.js";var{linesFromSite:f}=await i.siteLines();function p(n){let{t:r,factory:i}=n,a=(i.emissions?.years??[]).flatMap(e=>{let t=f(e.year,e.lines);return t.length?[{inventory:e,count:t.length}]:[]});return a.length?t`<fieldset>
<legend>${r.goal.site}</legend>
<p class="actions">
${a.map(({inventory:e,count:i})=>t`<button @click=${()=>void m(n,e)}>
${r.goal.siteYear(e.year,i)}
</button>`)}
</p>
<p class="quiet">${r.goal.siteNote}</p>
</fieldset>`:e}async function m(e,{year:t,lines:n}){let[r]=await u(e,f(t,n))??[];r&&e.showLine(r)}var h=[`piece`,`kg`,`t`,`m2`,`m3`,`L`,`kWh`,`kWp`];function g(e,n){let{t:r}=e;return t`<h3>${r.panels.goal}</h3>
${_(e)} ${v(e)} ${x(e)} ${S(e)} ${p(e)}
<p class="note">${r.goal.offsets}</p>
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}function _(e){let{t:n,study:r,texts:i}=e,a=(t,n)=>e.change(e=>({...e,product:{...e.product,...t}}),n),c=(t,n)=>e.change(e=>({...e,goal:{...e.goal,...t}}),n);return t`<fieldset>
<legend>${n.goal.product}</legend>
<div class="fields">
${o({name:n.goal.name,value:r.product.name,put:e=>a({name:e},`product`)})}
${o({name:n.goal.model,value:r.product.model,put:e=>a({model:e},`model`)})}
${o({name:n.goal.description,value:r.product.description,put:e=>a({description:e},`description`)})}
${o({name:n.goal.study,value:r.name,put:t=>e.change(e=>({...e,name:t}),`name`)})}
${s({name:n.goal.use,value:r.goal.intendedUse??``,options:{"":n.goal.choose,...i.intendedUses},put:e=>c(e===``?{}:{intendedUse:e})})}
${o({name:n.goal.reason,value:r.goal.reason,put:e=>c({reason:e},`reason`)})}
${o({name:n.goal.audience,value:r.goal.audience,put:e=>c({audience:e},`audience`)})}
</div>
</fieldset>`}function v(e){let{t:n,study:i,language:u,texts:d}=e,f=(t,n)=>e.change(e=>({...e,unit:{...e.unit,...t}}),n),p=Object.fromEntries(h.map(e=>[e,r(e,u)])),m=Object.fromEntries(a.map(e=>[e,d.boundaries[e]]));return t`<fieldset>
<legend>${n.goal.unit}</legend>
<div class="fields">
${s({name:n.goal.boundary,value:i.boundary,options:m,put:t=>e.change(e=>({...e,boundary:t}))})}
${s({name:n.goal.kind,value:i.unit.kind,options:d.unitKinds,put:e=>f({kind:e})})}
${o({name:n.goal.unitText,value:i.unit.description,put:e=>f({description:e},`unit`)})}
${o({name:n.goal.amount,value:i.unit.amount,mode:`decimal`,put:e=>f({amount:e},`unitAmount`)})}
${s({name:n.goal.unitOf,value:i.unit.unit,options:p,put:e=>f({unit:e})})}
${o({name:`${n.goal.mass}${n.brackets(l(e))}`,value:i.unit.massKg,mode:`decimal`,unit:`kg`,put:e=>f({massKg:e},`mass`)})}
${c(n.goal.from,i.period.from,t=>e.change(e=>({...e,period:{...e.period,from:t}})))}
${c(n.goal.to,i.period.to,t=>e.change(e=>({...e,period:{...e.period,to:t}})))}
${o({name:n.goal.output,value:i.output,mode:`decimal`,unit:r(i.unit.unit,u),put:t=>e.change(e=>({...e,output:t}),`output`)})}
</div>
${y(e,[`unitKind`,`unitAmount`,`unitDescription`])}
</fieldset>`}function y(e,t){return(e.analysis?.problems.filter(({field:e=``})=>t.includes(e))??[]).map(t=>d(e,t))}function b({t:e,study:t}){let{electricityYear:n}=t.rules;return{[n]:n,...e.goal.electricityYears}}function x(r){let{t:i,study:a,language:c,texts:l}=r,u=e=>r.change(t=>({...t,rules:{...t.rules,...e}})),d=n.filter(({kind:e})=>e===`province`||e===`nation`),f=Object.fromEntries(d.map(({id:e,name:t})=>[e,t[c]]));return t`<fieldset>
<legend>${i.goal.rules}</legend>
<div class="fields">
${s({name:i.goal.gwp,value:a.gwp,options:{AR6:`AR6`,AR5:`AR5`,AR4:`AR4`},put:e=>r.change(t=>({...t,gwp:e}))})}
${a.gwp===`AR6`?e:o({name:i.goal.gwpReason,value:a.gwpReason,put:e=>r.change(t=>({...t,gwpReason:e}),`gwpReason`)})}
${s({name:i.goal.electricityYear,value:a.rules.electricityYear,options:b(r),put:e=>u({electricityYear:e})})}
${s({name:i.goal.recycling,value:a.rules.recycling,options:l.recycling,put:e=>u({recycling:e})})}
${s({name:i.goal.fuelSet,value:a.rules.fuelSet,options:i.goal.fuelSets,put:e=>u({fuelSet:e})})}
${s({name:i.goal.rounding,value:a.rules.rounding,options:i.goal.roundings,put:e=>u({rounding:e})})}
${s({name:i.goal.area,value:a.area,options:f,put:e=>r.change(t=>({...t,area:e}))})}
</div>
${y(r,[`gwpReason`,`electricityYear`,`recycling`])}
</fieldset>`}function S(e){let{t:n,study:r}=e,i=t=>n=>e.change(e=>{let{[t]:r,...i}=e.contents;return{...e,contents:n.trim()===``?i:{...i,[t]:{amount:n,unit:`kgC`}}}},`contents:${t}`);return t`<fieldset>
<legend>${n.goal.contents}</legend>
<div class="fields">
${[`fossil`,`biogenic`].map(e=>o({name:n.goal[e],value:r.contents[e]?.amount,mode:`decimal`,unit:`kgC`,put:i(e)}))}
</div>
</fieldset>`}export{g as panel};