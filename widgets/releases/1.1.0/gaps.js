import{f as e,n as t,p as n}from"./zcf-foundation.js";import{Wt as r,a as i}from"./zcf-engine.js";import{a,r as o}from"./controls.js";import{n as s,r as c,t as l}from"./zcf-readiness.js";import{t as u}from"./field-problem2.js";import{n as d,r as f,t as p}from"./requirement-button.js";var m={zh:{lead:`先后次序：基本要求在前，其余“应”次之，再按可提高的分值、工作量排列。分值是满足之后总分（满分 100）至多可提高多少；附录 A 的措施由条款对应得出，是否适合须自行判断。`,noneMissing:`已作答的条款都已满足。`,nothingAnswered:`还没有作答，先从下面的基本要求开始核实。`,worth:e=>`可提高 ${e} 分`,notScored:`不计分`,effort:e=>`工作量${e}`,effortNote:`工作量是本站的估计。`,now:e=>`现状（${e}）：`,measuredNow:e=>`按实测数值，已达到 ${e}。`,met:`满足时：`,measures:`附录 A 措施：`,owner:`责任人`,due:`完成期限`,verify:e=>`先核实（${e} 条尚不清楚）`,verifyLead:`这些条款还不知道是否满足，核实之后才知道是不是差距。每条后面是核实时通常看的文件。`,documents:`看：`,between:`、`,showAll:(e,t)=>`已列出前 ${e} 条，显示全部 ${t} 条`},en:{lead:`In this order: basic requirements first, then what else is mandatory (shall), then by points and effort. The points are what the total (of 100) can gain at most once it is met. The measures of annex A follow from the clauses they serve; whether one suits the factory is for you to judge.`,noneMissing:`All that is answered is met.`,nothingAnswered:`Nothing is answered yet: begin with the basic requirements below.`,worth:e=>`Worth ${e} points`,notScored:`Not scored`,effort:e=>`Effort: ${e.toLowerCase()}`,effortNote:`The effort is this site’s estimate.`,now:e=>`Now (${e.toLowerCase()}): `,measuredNow:e=>`By the measured quantity, ${e} is reached.`,met:`Met when: `,measures:`Measures of annex A: `,owner:`Owner`,due:`Due`,verify:e=>`To be verified first (${e} not known yet)`,verifyLead:`Nobody knows yet whether these are met, and so whether they are gaps. Each names what is usually looked at.`,documents:`Look at: `,between:`; `,showAll:(e,t)=>`The first ${e} are listed; show all ${t}`}};function h(e,t,r){let i=m[e.language],{id:c}=t.item.requirement,{owner:d,due:p}=l(e,c);return n`<li>
${g(e,t,r)}
<p>${f(t.item.requirement)}</p>
${_(e,t)} ${v(e,t)}
<div class="fields">
${a({name:i.owner,value:d,put:t=>s(e,c,e=>({...e,owner:t}),`owner`)})}
${o(i.due,p,t=>s(e,c,e=>({...e,due:t}),`due`),u(e,t.item,`due`))}
</div>
</li>`}function g(t,{item:i,worth:a},o){let{t:s,texts:c,language:l}=t,u=m[l],{id:f,word:h,effort:g}=i.requirement,_=r(a*100,{decimals:1});return n`<p class="gap-head">
<span class="num quiet">${o}</span> ${p(t,f)} <b>${d(t,f)}</b>
<span class="seal ${h}">${c.words[h]}</span>
${i.gate?n`<span class="gate">${s.gate}</span>`:e}
<span class="num quiet">
${a>0?u.worth(_):u.notScored} · ${u.effort(c.efforts[g])}
</span>
</p>`}function _({texts:e,language:t},{item:r}){let i=m[t],{answer:a,by:o,share:s,requirement:l}=r,{anchors:u}=l,d=o===`measured`&&s!==void 0?i.measuredNow(c(s)):a===`partly`?u.partly:u.not;return n`<p class="shortfall">
<span><span class="quiet">${i.now(e.answers[a])}</span>${d}</span>
<span><span class="quiet">${i.met}</span>${u.met}</span>
</p>`}function v({language:t},{measures:r}){if(!r.length)return e;let a=m[t];return n`<p class="quiet">
${a.measures}${r.map(({id:r,name:o},s)=>n`${s?a.between:e}<a
href=${i(t,r)}
target="_blank"
rel="noopener"
>${r} ${o}</a
>`)}
</p>`}var y=10;function b(r,i){let{t:a,result:o,isEmpty:s}=r,c=m[r.language],{missing:l,unknown:u}=o.gaps;return n`<h3>${a.panels.gaps}</h3>
<p class="quiet">${c.lead} ${c.effortNote}</p>
${l.length?n`<ol class="gaps" role="list">
${t(l,({item:e})=>e.requirement.id,(e,t)=>h(r,e,t+1))}
</ol>`:n`<p class=${s?``:`met`}>${s?c.nothingAnswered:c.noneMissing}</p>`}
${u.length?x(r,u):e}
<p class="actions"><button @click=${i}>${a.close_}</button></p>`}function x(t,r){let i=m[t.language],a=t.isOpen(S)||r.length<=y,o=a?r:r.slice(0,y);return n`<h4>${i.verify(r.length)}</h4>
<p class="quiet">${i.verifyLead}</p>
<ol class="gaps" role="list">
${o.map((e,r)=>n`<li>
${g(t,e,r+1)}
<p>${f(e.item.requirement)}</p>
<p class="quiet">${i.documents}${e.item.requirement.documents.join(i.between)}</p>
</li>`)}
</ol>
${a?e:n`<p><button @click=${({target:e})=>{let n=e.closest(`p`)?.previousElementSibling;t.toggle(S),t.drawn().then(()=>n?.children[y]?.querySelector(`button`)?.focus())}}>${i.showAll(y,r.length)}</button></p>`}`}var S=`gaps:unknown`;export{b as panel};