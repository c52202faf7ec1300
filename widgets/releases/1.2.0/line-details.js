import{d as e,p as t}from"./zcf-foundation.js";import{n}from"./data-quality.js";import{B as r,F as i,Ht as a,I as o,L as s,an as c,b as l,h as u,hn as d,pn as f,v as p}from"./zcf-engine.js";import{o as m}from"./zcf-rows.js";import{n as h,r as g}from"./line-list.js";import{r as _}from"./trace.js";var v=(e,t)=>{let n=(n,r)=>u(e,t.id,e=>({...e,...n}),r);return{set:n,proof:(e,r)=>n({evidence:{...t.evidence,...e}},r)}};function y(e,{line:n}){let{t:r}=e,{proof:i}=v(e,n);return t`<details class="evidence" ?open=${n.evidence!==void 0}>
<summary>${r.details.proof}</summary>
<div class="fields">
${x(r.details.document,n.evidence?.document,e=>i({document:e},`document`))}
${x(r.details.note,n.evidence?.note,e=>i({note:e},`note`))}
</div>
</details>`}function b(r,{line:i},a=e){let{t:o,language:s}=r,{set:c,proof:l}=v(r,i),u=(e,t)=>c({uncertainty:{...i.uncertainty,...e}},t);return t`<details class="evidence" ?open=${i.evidence!==void 0}>
<summary>${o.details.evidence}</summary>
<div class="fields">
${x(o.details.document,i.evidence?.document,e=>l({document:e},`document`))}
<label class="field">
<span>${o.details.status}</span>
<select
@change=${({target:e})=>c({status:e.value||void 0},`status`)}
>
<option value="" .selected=${!i.status}>${o.details.unknown}</option>
${Object.entries(n).map(([e,{name:n,meaning:r}])=>t`<option value=${e} title=${r[s]} .selected=${e===i.status}>
${n[s]}
</option>`)}
</select>
</label>
${x(o.details.meter,i.evidence?.meter,e=>l({meter:e},`meter`))}
<label class="field">
<span>${o.details.calibratedUntil}</span>
<input
type="date"
.value=${i.evidence?.calibratedUntil??``}
@change=${({target:e})=>l({calibratedUntil:e.value},`calibratedUntil`)}
/>
</label>
${x(o.details.crossCheck,i.evidence?.crossCheck,e=>l({crossCheck:e},`crossCheck`))}
${a}
${x(o.details.activityUncertainty,i.uncertainty?.activity,e=>u({activity:e},`activity`),`decimal`)}
${x(o.details.factorUncertainty,i.uncertainty?.factor,e=>u({factor:e},`factorRange`),`decimal`)}
${x(o.details.note,i.evidence?.note,e=>l({note:e},`note`))}
</div>
</details>`}function x(e,n,r,i=`text`){return t`<label class="field">
<span>${e}</span>
<input
maxlength="500"
inputmode=${i}
.value=${String(n??``)}
@input=${({target:e})=>r(e.value)}
/>
</label>`}var S=({months:e,balance:t})=>t?`balance`:e?`months`:`year`;function C(n,{line:r},a){if(!a.activity)return e;let{t:o}=n,s=i(r,a),c=S(s),l=(e,t)=>p(n,r.id,a.key,e,t&&`${a.key}:${t}`),{unit:u,passedOn:d}=s,f=e=>p(n,r.id,a.key,w(s,e),``);return t`<fieldset class="modes">
<legend>${o.details.mode}</legend>
${[`year`,`months`,`balance`].map(e=>t`<label>
<input
type="radio"
name=${`mode-${r.id}`}
.checked=${e===c}
@change=${()=>f(e)}
/>
${o.details.modes[e]}
</label>`)}
</fieldset>
${c===`months`?T(n,s,l):c===`balance`?E(n,s,l):e}
${D(n,o.details.passedOn,d,u,e=>l({...s,passedOn:e},`passedOn`))}`}function w({unit:e,amount:t,passedOn:n},r){let i={unit:e,...n!==void 0&&{passedOn:n}};switch(r){case`months`:return{...i,months:Array.from({length:12},()=>null)};case`balance`:return{...i,balance:{opening:``,purchases:t??``,closing:``}};case`year`:return{...i,...t!==void 0&&{amount:t}}}}function T({t:e},n,r){let i=n.months??[];return t`<div class="months" role="group" aria-label=${e.details.modes.months}>
${Array.from({length:12},(a,o)=>{let s=i[o]??``;return t`<label class=${s===``?`gap`:``}>
<span>${e.details.month(o+1)}</span>
<input class="num" inputmode="decimal" .value=${String(s)} @input=${({target:e})=>{let t=Array.from({length:12},(e,t)=>i[t]??null);t[o]=e.value,r({...n,months:t},`month-${o}`)}} />
</label>`})}
</div>`}function E(e,n,r){let{opening:i=``,purchases:a=``,closing:o=``,resold:s}=n.balance??{},c={opening:i,purchases:a,closing:o,...s!==void 0&&{resold:s}},{terms:l}=e.texts,u=[[`opening`,l.openingStock],[`purchases`,l.purchases],[`closing`,l.closingStock],[`resold`,l.resold]];return t`${u.map(([t,i])=>D(e,i,c[t],n.unit,e=>r({...n,balance:{...c,[t]:e}},t)))}`}function D({language:e},n,r,i,a){return t`<label class="field">
<span>${n}</span>
<span class="value">
<input
class="num"
inputmode="decimal"
.value=${String(r??``)}
@input=${({target:e})=>a(e.value)}
/>
<span class="unit">${d(i,e)}</span>
</span>
</label>`}var{families:O}=await r.registry(),k=new Map,A=new Set;function j(e,t){for(let n of t.filter(e=>!A.has(e)))A.add(n),O[n].load().then(t=>{e.catalogue.addFactors(t),k.set(n,{id:n,name:O[n].name,factors:t})}).catch(()=>A.delete(n)).finally(e.refresh);for(let n of t)e.catalogue.addFactors(k.get(n)?.factors??[]);return t.flatMap(e=>k.get(e)??[])}function M(e,t,n,r){u(e,t,e=>{let{[n]:t,...i}=e.fields,a=r?{...i,[n]:r}:i;return l({...e,fields:a},`emissionFactor`)})}function N(n,r,{key:i,families:a,optional:o},s,{describedBy:l,invalid:u}){let{t:f,language:p}=n,m=j(n,a),h=String(r.fields[i]??``),g=({boundary:e,usedBy:t,supersededBy:r,id:i})=>i===h||t.includes(n.calculator)&&e!==`property`&&!r,_=e=>`${e.name[p]}${f.brackets(`${c(e.value,{upTo:5})} ${d(e.unit,p)}/${d(e.per,p)}`)}${e.confidence===`unverified`?f.details.unverified:``}`;return t`<select
aria-label=${s}
aria-invalid=${u?`true`:`false`}
aria-describedby=${l??e}
@change=${({target:e})=>M(n,r.id,i,e.value)}
>
<option value="" .selected=${!h}>${o?f.details.none:f.details.choose}</option>
${m.map(e=>t`<optgroup label=${e.name[p]}>
${e.factors.filter(g).map(e=>t`<option value=${e.id} .selected=${e.id===h}>${_(e)}</option>`)}
</optgroup>`)}
</select>`}function P(n,r,a){let{line:c,fields:l}=r,d=s(l);return t`<div class="fields">
<label class="field">
<span>${n.t.details.name}</span>
<input
.value=${c.name}
maxlength="120"
@input=${({target:e})=>u(n,c.id,t=>({...t,name:e.value}),`name`)}
/>
</label>
${l.filter(e=>e!==d).map(e=>F(n,r,e))}
${d&&(a||o(i(c,d)))?C(n,r,d):e}
</div>`}function F(n,r,i){let o=a(n.texts,r.line.kind,i.key)??i.key,s=r.problems.find(({field:e,severity:t})=>e===i.key&&t!==`note`),c=`${r.line.id}-${i.key}`,l=i.type===`quantity`?i.assumed:void 0,u={describedBy:[s&&`problem-${c}`,l&&`assumed-${c}`].filter(Boolean).join(` `)||void 0,invalid:s?.severity===`error`};return t`<div class="field ${u.invalid?`wrong`:``}" role="group" aria-label=${o}>
<span aria-hidden="true"
>${o}${`optional`in i&&i.optional?t` <small>${n.t.details.optional}</small>`:e}</span
>
<span class="value">${R(n,r,i,o,u)}</span>
${l?L(n,l,`assumed-${c}`,I(r,i)):e}
${s?t`<small class="problem ${s.severity}" id=${`problem-${c}`}>${n.say(s)}</small>`:e}
</div>`}var I=({line:e},t)=>t.type===`quantity`&&String(i(e,t).amount??``).trim()!==``;function L({t:n,language:r},{low:i,mid:a,high:o,unit:s,per:l,note:u,confidence:f},p,m){let h=`${[...new Set([i,a,o])].map(e=>c(e,{upTo:4})).join(` – `)} ${[s,l].filter(e=>e!==`1`).map(e=>d(e,r)).join(`/`)}`.trim();return t`<small class="assumed" id=${p}>
${n.details.assumed(h,n.trace.confidence[f])}${m?e:t`<br />${u[r]}`}
</small>`}function R(n,{line:r},i,a,o){let{describedBy:s,invalid:c}=o,l=({target:e})=>p(n,r.id,i.key,e.value||void 0);switch(i.type){case`quantity`:return m(n,{line:r,field:i,name:a,...o});case`choice`:return t`<select
aria-label=${a}
aria-invalid=${c?`true`:`false`}
aria-describedby=${s??e}
@change=${({target:e})=>B(n,r,i.key,e.value)}
>
${i.mustChoose&&!r.fields[i.key]?t`<option value="" selected>${n.t.details.choose}</option>`:e}
${z(i,r).map(e=>t`<option value=${e} selected>${e}</option>`)}
${i.options.map(e=>t`<option
value=${e}
.selected=${e===(r.fields[i.key]??(i.mustChoose?``:i.initial??i.options[0]))}
>
${V(n,i,e)}
</option>`)}
</select>`;case`factor`:return N(n,r,i,a,o);case`month`:case`date`:return t`<input
type=${i.type}
aria-label=${a}
aria-invalid=${c?`true`:`false`}
aria-describedby=${s??e}
.value=${String(r.fields[i.key]??``)}
@change=${l}
/>`;case`year`:return t`<input
class="num"
inputmode="numeric"
autocomplete="off"
spellcheck="false"
maxlength="9"
aria-label=${a}
aria-invalid=${c?`true`:`false`}
aria-describedby=${s??e}
.value=${String(r.fields[i.key]??``)}
@input=${l}
/>`;case`text`:return t`<input
aria-label=${a}
aria-invalid=${c?`true`:`false`}
aria-describedby=${s??e}
maxlength="500"
.value=${String(r.fields[i.key]??``)}
@input=${l}
/>`}}function z({key:e,options:t},{fields:n}){let r=n[e];return typeof r==`string`&&r&&!t.includes(r)?[r]:[]}function B(e,{id:t},n,r){u(e,t,t=>{let i={...t.fields,[n]:r},a=e.fieldsOf({...t,fields:i}).flatMap(e=>e.type===`choice`&&e.key!==n?z(e,{...t,fields:i}).map(()=>e.key):[]);return{...t,fields:Object.fromEntries(Object.entries(i).filter(([e])=>!a.includes(e)))}},n)}function V({texts:e,language:t},n,r){return e.options[n.key]?.[r]??n.names?.(r)?.[t]??(f(r)?d(r,t):r)}function H(n,r,{roots:i,modes:a=!0,measured:o=!0,form:s=e,evidence:c=e}){let{line:l,problems:u}=r,{t:d}=n,f=n.locksLine(l.id),p=u.filter(({severity:e})=>e===`note`);return t`<div class="details">
<fieldset class="plain" ?disabled=${n.locksForm(l.id)}>
${P(n,r,a&&!f)} ${s}
</fieldset>
${p.map(e=>t`<p class="note">${n.say(e)}</p>`)}
${_(n,f?void 0:r,i)}
${o?b(n,r,c):y(n,r)}
<p class="actions">
<button @click=${()=>void h(n,l)}>${d.details.duplicate}</button>
<button
class="danger"
?disabled=${f}
@click=${({target:e})=>void g(n,l.id,e)}
>
${d.details.remove}
</button>
</p>
</div>`}export{F as n,x as r,H as t};