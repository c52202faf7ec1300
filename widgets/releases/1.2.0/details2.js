import{d as e,p as t}from"./zcf-foundation.js";import{n,t as r}from"./line-details.js";import{n as i}from"./zcf-footprint.js";import{b as a,h as o,wt as s}from"./zcf-engine.js";import{t as c}from"./keep-focus.js";import{a as l,i as u}from"./controls.js";function d(n,r){let{line:i}=r,{t:a}=n;return n.catalogue.kind(i.kind)?.leg?t`<section aria-label=${a.legs.title}>
<h4>${a.legs.title}</h4>
${r.legs.map((e,t)=>f(n,r,e,t+1))}
<button @click=${()=>o(n,i.id,h)}>${a.legs.add}</button>
</section>`:e}function f(e,r,{leg:i,fields:a},s){let{t:l}=e,{line:u}=r,d=p(e,u,i),f=r.problems.flatMap(e=>{let[t,n]=(e.field??``).split(`/`);return t===i.id?[{...e,field:n??``}]:[]}),m={...r,line:{...u,id:`${u.id}-${i.id}`,fields:i.fields},fields:a,problems:f};return t`<fieldset>
<legend>${l.legs.leg(s)}</legend>
<div class="fields">${a.map(e=>n(d,m,e))}</div>
<button
class="danger"
@click=${t=>void c(e,t,()=>o(e,u.id,e=>g(e,i.id)))}
>
${l.legs.remove(s)}
</button>
</fieldset>`}function p(e,t,n){return{...e,changeLines:(r,i)=>{let[a]=r([{...t,id:`${t.id}-${n.id}`,fields:n.fields}]);a&&e.changeLines(e=>e.map(e=>e.id===t.id?m(e,n,a.fields):e),i)}}}function m(e,t,n){let r=(e.legs??[]).map(e=>e.id===t.id?{...e,fields:n}:e),i={...e,legs:r};return n.factor===t.fields.factor?i:a(i,`${t.id}/`)}function h(e){let t=e.legs??[],n=t.map(({id:e})=>Number(/^leg-(\d{1,9})$/.exec(e)?.[1]??0));return{...e,legs:[...t,{id:`leg-${Math.max(0,...n)+1}`,fields:{}}]}}var g=(e,t)=>a({...e,legs:(e.legs??[]).filter(e=>e.id!==t)},`${t}/`);function _(n,{line:r}){let{t:i,texts:a}=n,s=n.catalogue.kind(r.kind),c=(e,t)=>o(n,r.id,t=>({...t,...e}),t),l=Object.fromEntries((s?.stages??[r.stage]).map(e=>[e,a.stages[e]]));return t`<fieldset>
<legend>${i.place.title}</legend>
<div class="fields">
${u({name:i.place.stage,value:r.stage,options:l,put:e=>c({stage:e})})}
${y(n,r,e=>c({part:e}))}
${r.kind===`assembly`&&!v(r)?e:b(n,r,c)}
</div>
</fieldset>`}var v=({per:e,times:t,allocation:n,site:r})=>e===`period`||!!t||!!n||r!==void 0;function y(t,n,r){let{lines:i}=t.study,a=(e,t=new Set)=>{if(e.id===n.id||t.has(e.id))return!0;let r=i.find(({id:t})=>t===e.part);return r!==void 0&&a(r,t.add(e.id))},o=i.filter(e=>e.kind===`assembly`&&!a(e));if(!o.length&&!n.part)return e;let s=Object.fromEntries([[``,t.t.place.product],...o.map(e=>[e.id,t.lineName(e)])]);return u({name:t.t.place.part,value:n.part??``,options:s,put:r})}function b(n,r,i){let{t:a,study:o,texts:s}=n,c=Object.fromEntries([[``,a.place.noAllocation],...o.allocations.map(({id:e,name:t})=>[e,t||e])]),{site:d}=r;return t`${u({name:a.place.per,value:r.per??`unit`,options:s.per,put:e=>i({per:e})})}
${o.allocations.length?u({name:a.place.allocation,value:r.allocation??``,options:c,put:e=>i({allocation:e})}):e}
${r.stage===`use`||r.times!==void 0?l({name:a.place.times,value:r.times,mode:`decimal`,put:e=>i({times:e},`times`)}):e}
${d?l({name:a.place.siteShare,value:d.share,mode:`decimal`,unit:`%`,put:e=>i({site:{...d,share:e}},`siteShare`)}):e}`}var x=[`1`,`2`,`3`,`4`,`5`];function S(e,{line:n}){let{t:r,texts:i}=e,a=n.data??{},c=(t,r)=>o(e,n.id,e=>({...e,data:{...a,...t}}),r),d=Object.fromEntries(s.map(e=>[e,i.dataSources[e]])),f=Object.fromEntries([[``,r.data.byRubric],...x.map(e=>[e,e])]),p=t=>u({name:i.quality.aspects[t],value:String(a[t]??``),options:f,put:r=>o(e,n.id,e=>w(e,t,r))});return t`<fieldset>
<legend>${r.data.title}</legend>
<div class="fields">
${u({name:r.data.source,value:a.source??``,options:{"":r.data.unknown,...d},put:t=>o(e,n.id,e=>C(e,t))})}
${l({name:r.data.year,value:n.data?.year,mode:`decimal`,put:e=>c({year:e},`dataYear`)})}
${p(`technology`)} ${p(`geography`)} ${p(`time`)}
</div>
</fieldset>`}function C(e,t){let{source:n,...r}=e.data??{};return{...e,data:t?{...r,source:t}:r}}function w(e,t,n){let{[t]:r,...i}=e.data??{},a=x.find(e=>e===n);return{...e,data:a?{...i,[t]:Number(a)}:i}}function T(e,n){return r(e,n,{roots:E(e,n),modes:n.line.per===`period`,form:t`${d(e,n)} ${_(e,n)}
${n.line.kind===`assembly`?``:S(e,n)}`})}function E(e,{total:t,flows:n,gridMix:r}){if(!t)return[];let i=D(e,e.t.trace.result,n,t);return r===n?[i]:[i,D(e,e.t.result.gridMix,r,void 0)]}function D(e,t,n,r){return{title:t,parts:n.map(t=>({name:O(e,t),co2e:t.co2e})),total:n.length>1?r:void 0,unit:`kgCO₂e`,figure:t=>i(e,t)}}function O({texts:e},{kind:t,gas:n,aircraft:r}){return[e.flows[t],...n===`aggregate`?[]:[e.gases[n]],...r?[e.flows.aircraft]:[]].join(` · `)}export{T as details};