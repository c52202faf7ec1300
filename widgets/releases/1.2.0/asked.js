import{d as e,p as t}from"./zcf-foundation.js";import{u as n}from"./zcf-readiness.js";import{t as r}from"./zcf-engine.js";import{n as i,t as a}from"./desk.js";function o(n,i,o){let{t:p,texts:m}=n,{requirement:h,gate:g}=i,_=n.isOpen(h.id),{evidence:v}=a(n,h.id);return t`<li class="requirement is-${i.answer}" part="row" data-requirement=${h.id}>
<fieldset>
<legend>
<a class="num" href=${r(n.language,h.clause)}>${h.clause}</a>
<span class="seal ${h.word}">${m.words[h.word]}</span>
${g?t`<span class="gate">${p.gate}</span> `:e}<span class="asked">${h.text}</span>
</legend>
${h.items.length?t`<ul class="asked-items" role="list">
${h.items.map(e=>t`<li>${e}</li>`)}
</ul>`:e}
<div class="answers">${l(h).map(e=>u(n,i,e))}</div>
</fieldset>
${i.entered?.answer===`not-applicable`?d(n,i):e} ${f(n,i)}
${s(n,i)}
<button
class="link more-of"
aria-expanded=${_?`true`:`false`}
@click=${()=>n.toggle(h.id)}
>
${p.more(v.length)}<span class="unseen"> ${h.id}</span>
</button>
${_?o(i):c(n,i)}
</li>`}function s(n,{requirement:{id:r},problems:a}){let{t:o}=n,s=a.filter(({field:e})=>e===`answer`),c=()=>{i(n,r,e=>e),n.showRequirement(r)};return s.length?t`<ul class="messages" role="list">
${s.map(({code:r,severity:i,facts:a})=>t`<li class=${i}>
${n.sentences()?.problems[r](a)}
${r===`carriedOver`?t`<button class="link" @click=${c}>${o.confirm}</button>`:e}
</li>`)}
</ul>`:e}function c({t:n},{problems:r}){let i=r.filter(({field:e,code:t})=>e!==`answer`&&e!==`reason`&&t!==`missing`),a=i.some(({severity:e})=>e===`error`);return i.length?t`<small class=${a?`error`:`ask`}>${n.toCheck(i.length)}</small>`:e}var l=e=>n(e)?[`met`,`partly`,`not`,`unknown`]:[`met`,`partly`,`not`,`not-applicable`,`unknown`];function u(e,n,r){let{texts:a,t:o}=e,{requirement:s,entered:c,by:l}=n,{id:u,anchors:d}=s,f=c?.answer??(l===`nobody`?void 0:n.answer),p=r===`met`||r===`partly`||r===`not`?d[r]:o.anchors[r];return t`<label class="answer">
<input
type="radio"
name=${u}
value=${r}
.checked=${r===f}
?disabled=${e.locksLine(u)&&r!==f}
@change=${()=>i(e,u,e=>({...e,answer:r}),`answer`)}
/>
<span><b>${a.answers[r]}</b> <small>${p}</small></span>
</label>`}function d(e,{requirement:{id:n},entered:r,problems:a}){let{t:o}=e,s=a.find(({field:e})=>e===`reason`);return t`<label class="field reason">
<span>${o.reason}</span>
<input
maxlength="1000"
aria-label=${o.reason}
aria-invalid=${s?`true`:`false`}
aria-describedby="reason-${n}"
.value=${r?.reason??``}
@input=${({target:t})=>{let r=t.value;i(e,n,e=>({...e,reason:r}),`reason`)}}
/>
<small class="problem" id="reason-${n}"
>${s&&e.sentences()?.problems[s.code](s.facts)}</small
>
</label>`}function f(n,{requirement:{id:r},filled:a,by:o}){let{t:s,texts:c}=n;return a?t`<p class="note">
${s.fromFile(c.answers[a.answer])}${n.sentences()?.filled[a.code](a.facts)}
${o===`reader`&&!n.locksLine(r)?t`<button class="link" @click=${()=>{i(n,r,({answer:e,reason:t,...n})=>n,`answer`),n.showRequirement(r)}}>${s.takeFromFile}</button>`:e}
</p>`:e}function p(n,r,i){let a=r.filter(({applicability:e})=>e===`outside`);return t`<ul class="requirements" role="list">
${r.map(t=>t.applicability===`outside`?e:o(n,t,i))}
</ul>
${a.length?m(n,a):e}`}function m({t:e,collection:n,result:r},i){return t`<details class="outside">
<summary>${e.outside(i.length)}</summary>
<ul role="list">
${i.map(({requirement:{id:i,clause:a,text:o,when:s}})=>t`<li data-requirement=${i}>
<span class="num quiet">${a}</span> ${o}
<small class="quiet">
${s.map(i=>{let a=r.conditions.get(i)?.entered?.reason?.trim();return t`${e.conditionDenied(n.conditions[i]??i)}${a?e.brackets(a):``} `})}
</small>
</li>`)}
</ul>
</details>`}export{p as asked};