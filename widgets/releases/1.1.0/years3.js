import{f as e,p as t}from"./zcf-foundation.js";import{Wt as n,_t as r,en as i,y as a}from"./zcf-engine.js";import{i as o}from"./controls.js";import{t as s}from"./figure-table.js";var[{compareYears:c,plausibilityOf:l},{quantifyInventory:u}]=await Promise.all([r.years(),r.quantification()]);function d(n,r){let{t:i,factory:a,catalogue:l}=n,{years:d=[],baseYear:m}=a.emissions??{years:[]},_=d.map(e=>u(e,l)),v=c(_,{catalogue:l,...m!==void 0&&{baseYear:m}}),y=e=>n.changeFactory(t=>f(t,e?Number(e):void 0)),b=(d.at(-1)?.year??n.inventory.year)+1;return t`<h3>${i.panels.years}</h3>
<p class="quiet">${i.years.lead}</p>
${o({name:i.years.baseYear,value:String(m??``),options:{"":i.years.none,...Object.fromEntries(d.map(({year:e})=>[String(e),String(e)]))},put:y})}
${v.comparable?e:t`<p class="note ask">${i.years.notComparable(v.gwpSets.join(`, `))}</p>`}
${s(i.panels.years,v.years.map(e=>`${e}${e===m?` · ${i.years.baseYear}`:``}`),v.rows.filter(({kind:e})=>e!==`isoCategory`).map(e=>p(n,e)))}
${h(n,v)} ${g(n,_)}
<p class="actions">
${n.locks(`year`)?e:t`${d.map(({year:e})=>t`<button @click=${()=>n.openYear(e)}>${i.years.open(e)}</button>`)}
<button @click=${()=>n.openYear(b,!0)}>${i.years.addYear} ${b}</button>`}
<button @click=${r}>${i.close_}</button>
</p>`}function f(e,t){let{baseYear:n,...r}=e.emissions??{years:[]};return{...e,emissions:{...r,...t!==void 0&&{baseYear:t}}}}function p(e,t){let{t:r}=e,i=t.values.map((i,o)=>{if(i===void 0)return`—`;let s=(t.fromBase[o]??t.fromPrevious[o])?.percent,c=s!==void 0&&s>0?`+`:``,l=s===void 0?``:r.years.changeOf(`${c}${n(s,{decimals:1})} %`);return`${a(e,i)}${l}`});return{name:m(e,t),values:i,total:t.kind===`total`,quiet:t.kind===`line`}}function m({t:e,texts:t},{kind:n,id:r,name:i}){let[a=``,o]=r.split(`-`),s=o===`market`?` · ${e.trace.market}`:o===`location`?` · ${e.trace.location}`:``;switch(n){case`line`:return i??r;case`scope`:return`${e.scopes[Number(a.replace(`scope`,``))]}${s}`;case`total`:return`${a===`scope1And2`?e.results.scope1And2:e.results.all}${s}`;case`scope3Category`:return`${e.scopes[3]} · ${r} ${t.scope3[Number(r)-1]??``}`;case`gbt32150`:return`GB/T 32150 · ${t.groups[r]??t.terms.total}`;default:return r}}function h({t:r},i){return i.findings.length?t`<ul role="list">
${i.findings.map(({code:e,facts:i})=>t`<li class="note ${e===`recalculationDue`?`error`:`ask`}">
${i.year}${r.colon}${r.years.findings[e]}
${typeof i.percent==`number`?`${n(i.percent,{decimals:1})} %`:i.rule??i.factors??``}
</li>`)}
</ul>`:e}function g({t:r,language:a},o){let s=o.slice(1).flatMap((e,t)=>l(e,o[t]));if(!s.length)return e;let c=(e,t)=>`${n(e,{upTo:6})} ${i(t,a)}`;return t`<h4>${r.years.questions}</h4>
<ul role="list">
${s.map(({facts:{name:e,now:n,before:i,unit:a,year:o,previousYear:s}})=>t`<li class="note ask">
${r.years.question(e,c(n,a),o,c(i,a),s)}
</li>`)}
</ul>`}export{d as panel,f as withBaseYear};