import{d as e,p as t}from"./zcf-foundation.js";import{Ct as n,gt as r,hn as i,rn as a}from"./zcf-engine.js";import{a as o,i as s,r as c}from"./controls.js";import{a as l}from"./zcf-footprint.js";import{t as u}from"./line-list.js";import{t as d}from"./study-problem.js";var{linesFromSite:f}=await r.siteLines();function p(n){let{t:r,factory:i}=n,a=(i.emissions?.years??[]).flatMap(e=>{let t=f(e.year,e.lines);return t.length?[{inventory:e,count:t.length}]:[]});return a.length?t`<fieldset>
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
</fieldset>`}function v(e){let{t:r,study:a,language:u,texts:d}=e,f=(t,n)=>e.change(e=>({...e,unit:{...e.unit,...t}}),n),p=Object.fromEntries(h.map(e=>[e,i(e,u)])),m=Object.fromEntries(n.map(e=>[e,d.boundaries[e]]));return t`<fieldset>
<legend>${r.goal.unit}</legend>
<div class="fields">
${s({name:r.goal.boundary,value:a.boundary,options:m,put:t=>e.change(e=>({...e,boundary:t}))})}
${s({name:r.goal.kind,value:a.unit.kind,options:d.unitKinds,put:e=>f({kind:e})})}
${o({name:r.goal.unitText,value:a.unit.description,put:e=>f({description:e},`unit`)})}
${o({name:r.goal.amount,value:a.unit.amount,mode:`decimal`,put:e=>f({amount:e},`unitAmount`)})}
${s({name:r.goal.unitOf,value:a.unit.unit,options:p,put:e=>f({unit:e})})}
${o({name:`${r.goal.mass}${r.brackets(l(e))}`,value:a.unit.massKg,mode:`decimal`,unit:`kg`,put:e=>f({massKg:e},`mass`)})}
${c(r.goal.from,a.period.from,t=>e.change(e=>({...e,period:{...e.period,from:t}})))}
${c(r.goal.to,a.period.to,t=>e.change(e=>({...e,period:{...e.period,to:t}})))}
${o({name:r.goal.output,value:a.output,mode:`decimal`,unit:i(a.unit.unit,u),put:t=>e.change(e=>({...e,output:t}),`output`)})}
</div>
${y(e,[`unitKind`,`unitAmount`,`unitDescription`])}
</fieldset>`}function y(e,t){return(e.analysis?.problems.filter(({field:e=``})=>t.includes(e))??[]).map(t=>d(e,t))}function b({t:e,study:t}){let{electricityYear:n}=t.rules;return{[n]:n,...e.goal.electricityYears}}function x(n){let{t:r,study:i,language:c,texts:l}=n,u=e=>n.change(t=>({...t,rules:{...t.rules,...e}})),d=a.filter(({kind:e})=>e===`province`||e===`nation`),f=Object.fromEntries(d.map(({id:e,name:t})=>[e,t[c]]));return t`<fieldset>
<legend>${r.goal.rules}</legend>
<div class="fields">
${s({name:r.goal.gwp,value:i.gwp,options:{AR6:`AR6`,AR5:`AR5`,AR4:`AR4`},put:e=>n.change(t=>({...t,gwp:e}))})}
${i.gwp===`AR6`?e:o({name:r.goal.gwpReason,value:i.gwpReason,put:e=>n.change(t=>({...t,gwpReason:e}),`gwpReason`)})}
${s({name:r.goal.electricityYear,value:i.rules.electricityYear,options:b(n),put:e=>u({electricityYear:e})})}
${s({name:r.goal.recycling,value:i.rules.recycling,options:l.recycling,put:e=>u({recycling:e})})}
${s({name:r.goal.fuelSet,value:i.rules.fuelSet,options:r.goal.fuelSets,put:e=>u({fuelSet:e})})}
${s({name:r.goal.rounding,value:i.rules.rounding,options:r.goal.roundings,put:e=>u({rounding:e})})}
${s({name:r.goal.area,value:i.area,options:f,put:e=>n.change(t=>({...t,area:e}))})}
</div>
${y(n,[`gwpReason`,`electricityYear`,`recycling`])}
</fieldset>`}function S(e){let{t:n,study:r}=e,i=t=>n=>e.change(e=>{let{[t]:r,...i}=e.contents;return{...e,contents:n.trim()===``?i:{...i,[t]:{amount:n,unit:`kgC`}}}},`contents:${t}`);return t`<fieldset>
<legend>${n.goal.contents}</legend>
<div class="fields">
${[`fossil`,`biogenic`].map(e=>o({name:n.goal[e],value:r.contents[e]?.amount,mode:`decimal`,unit:`kgC`,put:i(e)}))}
</div>
</fieldset>`}export{g as panel};