import{d as e,p as t}from"./zcf-foundation.js";import{i as n,r}from"./controls.js";import{t as i}from"./keep-focus.js";import{i as a,n as o,r as s,t as c}from"./zcf-readiness.js";import{t as l}from"./assessed.js";import{$ as u,an as d}from"./zcf-engine.js";import{t as f}from"./figure-table.js";var p={zh:{lead:`每年（或情况有变时）做一次自评：沿用上一次的回答，逐条确认或修改，再与上一次对照。`,none:`还没有回答，先做第一次自评。`,all:`历次自评`,date:`日期`,gates:`基本要求`,score:`得分（已答条款）`,coverage:`覆盖率（已答）`,present:`正在填写`,open:e=>`打开 ${e} 的自评`,remove:e=>`删除 ${e} 的自评`,next:`开始下一次自评`,nextLead:e=>`沿用 ${e} 的回答、证据和企业情况；每条回答都标明“沿用”，确认或修改后才取消。`,nextDate:`新的自评日期`,begin:`开始`,notLater:(e,t)=>`日期应晚于最近一次自评（${t}），收到 ${e}。`,begun:e=>`已开始新的自评，沿用 ${e} 条回答，请逐条确认。`,two:`对照两次自评`,before:`前一次`,after:`后一次`,change:`变化（百分点）`,changed:e=>`回答有变化的要求：${e} 条`,unchanged:`各条回答没有变化。`,otherText:`两次自评都按本文件现在的数据和指南现行文本重新评定；与当时显示的结果可能不同。`},en:{lead:`Assess once a year, or when something changes: the last answers are carried over, confirmed or changed one by one, and held against the last assessment.`,none:`Nothing is answered yet; the first assessment comes first.`,all:`All assessments`,date:`Date`,gates:`Basic requirements`,score:`Score of what is answered`,coverage:`Coverage (answered)`,present:`being filled in`,open:e=>`Open the assessment of ${e}`,remove:e=>`Remove the assessment of ${e}`,next:`Begin the next assessment`,nextLead:e=>`It carries over the answers, the evidence and what concerns the factory from ${e}. Each answer is marked until it is confirmed or changed.`,nextDate:`Date of the new assessment`,begin:`Begin`,notLater:(e,t)=>`The date should be later than the last assessment, ${t}; ${e} came.`,begun:e=>`The new assessment has begun with ${e} ${e===1?`answer`:`answers`} carried over; please confirm them one by one.`,two:`Hold two assessments against each other`,before:`Earlier`,after:`Later`,change:`Change, points`,changed:e=>`Requirements whose answer has changed: ${e}`,unchanged:`No answer has changed.`,otherText:`Both are judged anew, by the data in this file and the guideline’s text as they are now; what was shown at the time may have been different.`}},{compareAssessments:m}=await u.comparison(),h=new WeakMap;function g(e,t,n={}){if(e.length<2)return;let r=t=>t!==void 0&&e.includes(t)?t:void 0,i=Math.max(1,e.indexOf(t));return{before:r(n.before)??e[i-1],after:r(n.after)??e[i]}}function _(r,i){let{host:a,language:o}=r,s=p[o],c=g([...i.keys()],r.assessment.id,h.get(a)),[l,u]=[c&&i.get(c.before),c&&i.get(c.after)];if(!c||!l||!u)return e;let d=Object.fromEntries([...i].map(([e,{assessment:t}])=>[e,t.date])),f=e=>{h.set(a,{...c,...e}),r.refresh()},_=m(l,u);return t`<h4>${s.two}</h4>
<div class="fields">
${n({name:s.before,value:c.before,options:d,put:e=>f({before:e})})}
${n({name:s.after,value:c.after,options:d,put:e=>f({after:e})})}
</div>
${b(r,_)} ${x(r,_)}
<p class="note">${s.otherText}</p>`}function v(e,t){if(e===void 0||t===void 0)return`—`;let n=o(t)-o(e);return(n>0?`+`:``)+d(n)}var y=e=>e===void 0?`—`:c(e);function b({language:e,texts:t,collection:n},r){let i=p[e],a=(e,{before:t,after:n})=>({name:e,values:[y(t),y(n),v(t,n)]}),{gates:o,total:s,coverage:c,dimensions:l}=r;return f(t.scores.dimensions,[r.from,r.to,i.change],[{name:i.gates,values:[t.gates[o.before],t.gates[o.after],``]},...l.map(e=>a(`${e.dimension} ${n.titles[e.dimension]??``}`,e)),{...a(i.score,s),total:!0},a(i.coverage,c)])}function x({language:e,texts:n,collection:r},{answers:i}){let a=p[e];if(!i.length)return t`<p>${a.unchanged}</p>`;let o=new Map(r.requirements.map(e=>[e.id,e]));return t`<p><b>${a.changed(i.length)}</b></p>
<ul class="changes" role="list">
${i.map(({requirement:e,before:r,after:i})=>t`<li>
<span class="num quiet">${o.get(e)?.clause}</span>
<span>${o.get(e)?.text}</span>
<b class=${i===`met`?`met`:i===`not`?`warn`:``}>
${n.answers[r]} → ${n.answers[i]}
</b>
</li>`)}
</ul>`}function S(e){let t=e.map(({id:e})=>Number(/^assessment-(\d{1,9})$/.exec(e)?.[1]??0));return`assessment-${Math.max(0,...t)+1}`}function C(e,t){if(e<t)return t;let[n,r,i]=e.split(`-`).map(Number),a=new Date(Date.UTC((n??0)+1,(r??0)-1,i));return Number.isNaN(a.getTime())?t:a.toISOString().slice(0,10)}function w(e,t,n){let r=e.at(-1);return r?[...e,a(r,S(e),t,n)]:e}var T=new WeakMap;function E(e,n){let{t:r,language:i,assessments:a}=e,o=p[i],s=new Map(a.map(t=>[t.id,l(e,t)])),c=a.at(-1);return t`<h3>${r.panels.compare}</h3>
<p class="quiet">${o.lead}</p>
${c?t`${D(e,c)}
<h4>${o.all}</h4>
<ul class="assessments" role="list">
${[...s.values()].map(t=>O(e,t))}
</ul>`:t`<p>${o.none}</p>`}
${_(e,s)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}function D(n,i){let{host:a,language:o,assessments:c,collection:l}=n,u=p[o],{day:d=C(i.date,s()),begun:f}=T.get(a)??{},m=d>i.date;return t`<fieldset>
<legend>${u.next}</legend>
<p class="note">${u.nextLead(i.date)}</p>
<div class="fields">
${r(u.nextDate,d,e=>{T.set(a,e?{day:e}:{}),n.refresh()},m?void 0:{id:`problem-next-date`,severity:`error`,text:u.notLater(d,i.date)})}
<button class="primary" aria-disabled=${m?`false`:`true`} @click=${m?()=>{T.set(a,{begun:i.answers.length}),n.changeSection(e=>({...e,assessments:w(c,d,l.textVersion)}))}:e}>
${u.begin}
</button>
</div>
<p class="met" role="status">${f===void 0?e:u.begun(f)}</p>
</fieldset>`}function O(e,{assessment:n,gates:r,scores:a}){let{language:o,texts:s}=e,l=p[o],{id:u,date:d}=n,f=u===e.assessment.id,m=()=>e.changeSection(t=>({...t,assessments:e.assessments.filter(e=>e.id!==u)}));return t`<li>
<b class="num">${d}</b>
<span class="gates-${r.status}">${s.gatesTogether[r.status]}</span>
<span class="num">
${l.score} ${a.total?c(a.total.value):`—`} · ${l.coverage}
${c(a.coverage)}
</span>
<span class="choice">
<button
class="link"
aria-disabled=${f?`true`:`false`}
@click=${()=>e.openAssessment(u)}
>
${f?l.present:l.open(d)}
</button>
<button class="link danger" @click=${t=>void i(e,t,m)}>
${l.remove(d)}
</button>
</span>
</li>`}export{E as panel};