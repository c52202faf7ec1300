import{d as e,p as t}from"./zcf-foundation.js";var n=({target:e})=>e.value;function r({name:r,value:a,put:o,mode:s=`text`,unit:c,empty:l,problem:u}){return t`<label class="field">
<span>${r}</span>
<span class="value">
<input
class=${s===`decimal`?`num`:``}
inputmode=${s}
placeholder=${l??e}
maxlength="1000"
aria-label=${u?r:e}
aria-invalid=${u?.severity===`error`?`true`:e}
aria-describedby=${u?.id??e}
.value=${String(a??``)}
@input=${e=>o(n(e))}
/>
${c?t`<span class="unit">${c}</span>`:``}
</span>
${i(u)}
</label>`}var i=n=>n?t`<small class="problem ${n.severity}" id=${n.id}>${n.text}</small>`:e;function a({name:e,value:r,put:i}){return t`<label class="field">
<span>${e}</span>
<textarea
rows="2"
maxlength="4000"
spellcheck="false"
.value=${String(r??``)}
@input=${e=>i(n(e))}
></textarea>
</label>`}function o(r,a,o,s){return t`<label class="field">
<span>${r}</span>
<input
type="date"
aria-label=${s?r:e}
aria-invalid=${s?.severity===`error`?`true`:e}
aria-describedby=${s?.id??e}
.value=${a??``}
@change=${e=>o(n(e))}
/>
${i(s)}
</label>`}function s(e,n,r){return t`<label class="check">
<input
type="checkbox"
.checked=${n}
@change=${({target:e})=>r(e.checked)}
/>
<span>${e}</span>
</label>`}function c({name:e,value:r,options:i,put:a}){return t`<label class="field">
<span>${e}</span>
<select @change=${e=>a(n(e))}>
${Object.entries(i).map(([e,n])=>t`<option value=${e} .selected=${e===r}>${n}</option>`)}
</select>
</label>`}export{r as a,c as i,s as n,o as r,a as t};