import{d as e,p as t}from"./zcf-foundation.js";import{n}from"./data-quality.js";import{B as r,_ as i,an as a,h as o,r as s}from"./zcf-engine.js";import{n as c,t as l}from"./quantification.js";import{t as u}from"./formula.js";import{a as d}from"./zcf-rows.js";var{valueText:f}=await r.explanationText();function p(r,i,a){let{t:o,language:s}=r,{basis:c}=i,l=h(i);switch(c.kind){case`entered`:return t`<small class="quiet">
${o.trace.entered}${c.status===`unknown`?``:o.brackets(n[c.status].name[s])}
${c.document??``}
</small>`;case`own`:return t`<small class="quiet">${o.trace.own} ${c.document}</small>`;case`assumed`:return _(r,i,c.assumption);case`definition`:case`function`:return c.citation?t`<small class="quiet">${m(r,c.citation)}</small>`:t`<small class="quiet">${o.trace.definition}</small>`;case`cited`:return g(r,i,c.factor,a);case`overridden`:return t`<small class="quiet">
${o.trace.overridden(f(c.instead,r.language))} ${o.trace.origins[c.origin]}
${c.reason} ${c.document??``}
${a&&l?x(a.desk,a.entry.line,l):e}
</small>`;default:return e}}var m=({references:e,language:t},{reference:n,locator:r})=>`${e?.[n]?.number??e?.[n]?.title[t]??n} ${r}`,h=e=>l(e)?e.role:void 0;function g(n,r,i,a){let{t:o,language:s}=n;return t`<small class="quiet">
<a href=${y(n,i)} target="_blank" rel="noopener">${i.name[s]}</a> ·
${d(n,i)} · ${o.trace.confidence[i.confidence]}
${i.note?t`<br />${i.note[s]}`:e}
</small>
${a?v(a,r):e}`}function _({t:e,language:n},r,{low:i,high:a,note:o,confidence:s}){let c=e=>f({...r,value:e},n),l=i===a?``:e.brackets(`${c(Math.min(i,a))} – ${c(Math.max(i,a))}`);return t`<small class="quiet">
${e.trace.assumed}${l} · ${e.trace.confidence[s]}<br />${o[n]}
</small>`}function v({desk:t,entry:n},r){let i=h(r);if(i===void 0)return e;let{line:a,problems:o}=n;return i in(a.overrides??{})?o.some(({severity:e,field:t})=>e===`error`&&t===i)?x(t,a,i):e:b(t,a,r,i)}var y=({language:e},{id:t})=>s(e,`factors/#${t}`);function b(e,n,r,i){let{t:a}=e;return t`<details class="challenge">
<summary data-role=${i}>${a.trace.challenge}</summary>
<form @submit=${t=>{t.preventDefault();let r=t.target,a=new FormData(r),s=e=>String(a.get(e)??``).trim(),c={value:s(`value`),reason:s(`reason`),origin:s(`origin`),...s(`document`)&&{document:s(`document`)}};o(e,n.id,e=>({...e,overrides:{...e.overrides,[i]:c}})),S(e,r.closest(`.source`),i)}}>
<label
>${a.trace.value(f(r,e.language))} <input name="value" inputmode="decimal" required
/></label>
<label>
${a.trace.originOf}
<select name="origin">
${[`measured`,`supplied`,`other`].map(e=>t`<option value=${e}>${a.trace.origins[e]}</option>`)}
</select>
</label>
<label>${a.trace.reason} <input name="reason" required maxlength="500" /></label>
<label>${a.trace.document} <input name="document" maxlength="500" /></label>
<button>${a.trace.use}</button>
</form>
</details>`}function x(e,n,r){return t`<button class="link" data-role=${r} @click=${({target:t})=>{let i=t.closest(`.source`);o(e,n.id,e=>{let{[r]:t,...n}=e.overrides??{};return{...e,overrides:n}}),S(e,i,r)}}>${e.t.trace.restore}</button>`}async function S(e,t,n){await e.drawn(),t?.querySelector(`[data-role="${n}"]`)?.focus()}var{formulaInWords:C,stepsOf:w,stepText:T,valueText:E}=await r.explanationText();function D(n,r,i){return i.length?t`<div class="trace">
${i.map(r=>t`${i.length>1?t`<h4>${r.title}</h4>`:e}
${A(r).map(({co2e:e})=>t`<p class="formula">${M(n,e)}</p>`)}
${F(n,r)}`)}
<details>
<summary>${n.t.trace.steps}</summary>
<ol class="steps">
${w(i.flatMap(({parts:e})=>e.map(({co2e:e})=>e))).map(e=>I(n,e,r&&{desk:n,entry:r}))}
</ol>
</details>
</div>`:e}function O(e,n){return t`<div class="trace">
<p class="formula">${N(e,n)}</p>
<ol class="steps">
${w([n]).map(t=>I(e,t))}
</ol>
</div>`}function k(e,n,r){return t`<div class="trace">
${n.map(({name:n,node:r})=>t`<p class="formula"><b>${n}</b><br />${N(e,r)}</p>`)}
<details>
<summary>${e.t.trace.steps}</summary>
<ol class="steps">
${w(n.map(({node:e})=>e)).map(t=>I(e,t,r(t)))}
</ol>
</details>
</div>`}var A=({parts:e})=>e.filter(({co2e:e},t)=>t===0||!j(e));function j(e,t=1){if(e.basis.kind===`converted`)return j(e.basis.from,t);let[n,r]=e.basis.kind===`product`?c(e):[];if(n&&r)return r.label===`gwp`?{mass:n,gwp:r,times:t}:e.label===`perUnit`?j(n,t*r.value):void 0}function M(e,t){let n=j(t);return N(e,n?.times===1?n.mass:t)}function N(n,r){let a=C(r,e=>i(n,e));return t`${a?t`<span class="quiet">${a}</span><br />`:e}${u(n,r)}`}var P=({language:e},{mass:t,times:n})=>`${E(t,e)}${n===1?``:` × ${a(n,{upTo:7})}`}`;function F(n,{parts:r,total:i,unit:o,figure:s}){let{t:c,texts:l}=n,u=r.map(e=>({...e,made:j(e.co2e)})),d=u.some(({made:e})=>e);return t`<div class="scroll" tabindex="0" role="group" aria-label=${c.trace.gas}>
<table>
<thead>
<tr>
<th scope="col">${c.trace.gas}</th>
${d?t`<th scope="col" class="num">${c.trace.mass}</th>
<th scope="col" class="num">GWP</th>`:e}
<th scope="col" class="num">${o}</th>
</tr>
</thead>
<tbody>
${u.map(({name:r,co2e:i,made:o})=>t`<tr>
<th scope="row">${r}</th>
${d?t`<td class="num">${o?P(n,o):`—`}</td>
<td class="num">${o?a(o.gwp.value,{upTo:6}):`—`}</td>`:e}
<td class="num">${s(i.value)}</td>
</tr>`)}
</tbody>
${i?t`<tfoot>
<tr>
<th scope="row" colspan=${d?3:1}>${l.terms.total}</th>
<td class="num">${s(i.value)}</td>
</tr>
</tfoot>`:e}
</table>
</div>`}function I(e,n,r){let a=T(n,e.language);return t`<li>
<span>${i(e,n.label)}</span>
<span class="num">${a?t`${a} = `:``}<b>${E(n,e.language)}</b></span>
${p(e,n,r)}
</li>`}export{k as n,D as r,O as t};