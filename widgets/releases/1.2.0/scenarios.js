import{p as e}from"./zcf-foundation.js";import{gt as t}from"./zcf-engine.js";import{t as n}from"./figure-table.js";import{i as r,n as i,r as a}from"./zcf-footprint.js";var[{MOST_COMPARED:o,compareStudies:s},{quantifyStudy:c}]=await Promise.all([t.comparison(),t.quantification()]),l=new WeakMap;function u(t,n){let{t:i,studies:a}=t,s=l.get(t.host)??d(t),c=a.filter(({id:e})=>s.includes(e)),u=e=>{l.set(t.host,s.includes(e)?s.filter(t=>t!==e):[...s,e]),t.refresh()};return e`<h3>${i.panels.scenarios}</h3>
<fieldset>
<legend>${i.scenarios.choose}</legend>
${a.map(n=>e`<label class="check">
<input
type="checkbox"
.checked=${s.includes(n.id)}
?disabled=${!s.includes(n.id)&&c.length>=o}
@change=${()=>u(n.id)}
/>
${r(t,n)}
</label>`)}
</fieldset>
${c.length<2?e`<p class="quiet">${i.scenarios.only}</p>`:f(t,c)}
<p class="actions"><button @click=${n}>${i.close_}</button></p>`}function d({study:e,studies:t}){let n=e.scenarioOf??e.id;return t.filter(({id:e,scenarioOf:t})=>e===n||t===n).slice(0,o).map(({id:e})=>e)}function f(t,o){let{t:l,catalogue:u}=t,d=s(o.map(e=>c(e,u)));return d.comparable?e`${d.incomplete.map(({study:n,count:i})=>e`<p class="note ask">${r(t,n)}${l.colon}${l.result.notCounted(i)}</p>`)}
${n(l.panels.scenarios,o.map(e=>r(t,e)),d.rows.filter(({values:e})=>e.some(({value:e})=>e!==0)).map(({kind:e,values:n,changes:r})=>({name:h(t,e),values:n.map(({value:e},n)=>{let o=r[n]?.relative;return`${i(t,e)}${o===void 0?``:` (${m(o)}${a(t,o)})`}`}),total:e.of===`total`})))}`:e`${d.refusals.map(n=>e`<p class="problem" role="status">${p(t,n)}</p>`)}`}function p(e,t){let{comparisonRefusals:n}=e.texts;if(t.reason===`tooMany`)return n.tooMany({came:t.came,maximum:t.maximum});let[i,a]=t.studies;return n[t.reason]({first:r(e,i),other:r(e,a)})}var m=e=>e>0?`+`:``;function h({t:e,texts:t},n){switch(n.of){case`total`:return e.results.total;case`gridMix`:return e.results.gridMix;case`stage`:return t.stages[n.stage];case`flow`:return t.flows[n.flow]}}export{u as panel};