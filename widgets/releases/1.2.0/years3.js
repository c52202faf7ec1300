import{d as e,p as t}from"./zcf-foundation.js";import{At as n,an as r,hn as i,y as a}from"./zcf-engine.js";import{i as o}from"./controls.js";import{t as s}from"./figure-table.js";var[{compareYears:c,plausibilityOf:l},{quantifyInventory:u}]=await Promise.all([n.years(),n.quantification()]);function d(n,r){let{t:i,factory:a,catalogue:l}=n,{years:d=[],baseYear:h}=a.emissions??{years:[]},v=d.map(e=>u(e,l)),y=c(v,{catalogue:l,...h!==void 0&&{baseYear:h}}),b=e=>n.changeFactory(t=>p(t,e?Number(e):void 0)),x=f(d.map(({year:e})=>e),n.inventory.year);return t`<h3>${i.panels.years}</h3>
<p class="quiet">${i.years.lead}</p>
${o({name:i.years.baseYear,value:String(h??``),options:{"":i.years.none,...Object.fromEntries(d.map(({year:e})=>[String(e),String(e)]))},put:b})}
${y.comparable?e:t`<p class="note ask">${i.years.notComparable(y.gwpSets.join(`, `))}</p>`}
${s(i.panels.years,y.years.map(e=>`${e}${e===h?` · ${i.years.baseYear}`:``}`),y.rows.filter(({kind:e})=>e!==`isoCategory`).map(e=>m(n,e)))}
${g(n,y)} ${_(n,v)}
<p class="actions">
${n.locks(`year`)?e:t`${d.map(({year:e})=>t`<button @click=${()=>n.openYear(e)}>${i.years.open(e)}</button>`)}
${x.map(e=>t`<button @click=${()=>n.openYear(e,!0)}>${i.years.addYear} ${e}</button>`)}`}
<button @click=${r}>${i.close_}</button>
</p>`}function f(e,t){let n=e.at(-1)??t,r=e[0]??n+1;return Array.from({length:n+2-r},(e,t)=>r+t).filter(t=>!e.includes(t))}function p(e,t){let{baseYear:n,...r}=e.emissions??{years:[]};return{...e,emissions:{...r,...t!==void 0&&{baseYear:t}}}}function m(e,t){let{t:n}=e,i=t.values.map((i,o)=>{if(i===void 0)return`—`;let s=(t.fromBase[o]??t.fromPrevious[o])?.percent,c=s!==void 0&&s>0?`+`:``,l=s===void 0?``:n.years.changeOf(`${c}${r(s,{decimals:1})} %`);return`${a(e,i)}${l}`});return{name:h(e,t),values:i,total:t.kind===`total`,quiet:t.kind===`line`}}function h({t:e,texts:t},{kind:n,id:r,name:i}){let[a=``,o]=r.split(`-`),s=o===`market`?` · ${e.trace.market}`:o===`location`?` · ${e.trace.location}`:``;switch(n){case`line`:return i??r;case`scope`:return`${e.scopes[Number(a.replace(`scope`,``))]}${s}`;case`total`:return`${a===`scope1And2`?e.results.scope1And2:e.results.all}${s}`;case`scope3Category`:return`${e.scopes[3]} · ${r} ${t.scope3[Number(r)-1]??``}`;case`gbt32150`:return`GB/T 32150 · ${t.groups[r]??t.terms.total}`;default:return r}}function g({t:n},i){return i.findings.length?t`<ul role="list">
${i.findings.map(({code:e,facts:i})=>t`<li class="note ${e===`recalculationDue`?`error`:`ask`}">
${i.year}${n.colon}${n.years.findings[e]}
${typeof i.percent==`number`?`${r(i.percent,{decimals:1})} %`:i.rule??i.factors??``}
</li>`)}
</ul>`:e}function _({t:n,language:a},o){let s=o.slice(1).flatMap((e,t)=>l(e,o[t]));if(!s.length)return e;let c=(e,t)=>`${r(e,{upTo:6})} ${i(t,a)}`;return t`<h4>${n.years.questions}</h4>
<ul role="list">
${s.map(({facts:{name:e,now:r,before:i,unit:a,year:o,previousYear:s}})=>t`<li class="note ask">
${n.years.question(e,c(r,a),o,c(i,a),s)}
</li>`)}
</ul>`}export{d as panel,p as withBaseYear};