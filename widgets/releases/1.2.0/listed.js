import{d as e,p as t}from"./zcf-foundation.js";import{n}from"./zcf-rows.js";import{H as r,J as i,X as a,n as o}from"./zcf-engine.js";var s=(e,r)=>t`<ul role="list">
${n(r,e=>e.id,t=>c(e,t))}
</ul>`;function c(n,s){let{t:c,texts:u,language:d,checklist:f}=n,{id:p,name:m,summary:h,applicability:g}=s,_=a(n,p),v=f.find(e=>e.measure===p)?.note??``,y=i(p);return t`<li class="measure" data-measure=${p}>
<p>
<a class="num" href=${o(d,p)}>${p}</a>
<b>${m}</b> <small class="quiet">${c.applies}${g}</small>
</p>
<p class="summary">${h}</p>
<div class="measure-tools">
<label>
<span class="unseen">${c.statusOf(m)}</span>
<select ?disabled=${n.locksLine(p)} @change=${({target:e})=>{let t=e;n.setStatus(p,t.value,v),l(n,t.getRootNode())}}>
<option value="" .selected=${_===``}>${c.noStatus}</option>
${r.map(e=>t`<option value=${e} .selected=${e===_}>${u.statuses[e]}</option>`)}
</select>
</label>
${f.some(e=>e.measure===p)?t`<label class="measure-note">
<span class="unseen">${c.noteOf(m)}</span>
<input
maxlength="1000"
placeholder=${_===`not-applicable`?c.whyNot:c.whatWasDone}
.value=${v}
@input=${({target:e})=>n.setStatus(p,_,e.value)}
/>
</label>`:e}
${n.plan.measures.filter(({measure:e})=>e===p).map(e=>t`<button class="link" @click=${()=>n.showLine(e.id)}>
${c.inPlan(n.lineName(e))}
</button>`)}
${(n.hides(`add`)?[]:y).filter(e=>e!==`enabling`||y[0]===`enabling`).map(e=>t`<button @click=${()=>n.addMeasure(p,e)}>
${c.addAs(u.kinds[e])}<span class="unseen">${c.brackets(`${p} ${m}`)}</span>
</button>`)}
</div>
</li>`}async function l(e,t){await e.drawn(),t.activeElement||t.querySelector(`.scope-annex .choices select`)?.focus()}export{s as listed};