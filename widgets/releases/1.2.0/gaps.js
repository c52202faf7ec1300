import{d as e,p as t}from"./zcf-foundation.js";import{n}from"./zcf-rows.js";import{an as r,n as i}from"./zcf-engine.js";import{a,r as o}from"./controls.js";import{n as s,t as c}from"./desk.js";import{t as l}from"./zcf-readiness.js";import{t as u}from"./field-problem2.js";import{n as d,r as f,t as p}from"./requirement-button.js";var m={zh:{lead:`先后次序：基本要求在前，其余“应”次之，再按可提高的分值、工作量排列。分值是满足之后总分（满分 100）至多可提高多少；附录 A 的措施由条款对应得出，是否适合须自行判断。`,noneMissing:`已作答的条款都已满足。`,nothingAnswered:`还没有作答，先从下面的基本要求开始核实。`,worth:e=>`可提高 ${e} 分`,notScored:`不计分`,effort:e=>`工作量${e}`,effortNote:`工作量是本站的估计。`,now:e=>`现状（${e}）：`,measuredNow:e=>`按实测数值，已达到 ${e}。`,met:`满足时：`,measures:`附录 A 措施：`,owner:`责任人`,due:`完成期限`,verify:e=>`先核实（${e} 条尚不清楚）`,verifyLead:`这些条款还不知道是否满足，核实之后才知道是不是差距。每条后面是核实时通常看的文件。`,documents:`看：`,between:`、`,showAll:(e,t)=>`已列出前 ${e} 条，显示全部 ${t} 条`},en:{lead:`In this order: basic requirements first, then what else is mandatory (shall), then by points and effort. The points are what the total (of 100) can gain at most once it is met. The measures of annex A follow from the clauses they serve; whether one suits the factory is for you to judge.`,noneMissing:`All that is answered is met.`,nothingAnswered:`Nothing is answered yet: begin with the basic requirements below.`,worth:e=>`Worth ${e} points`,notScored:`Not scored`,effort:e=>`Effort: ${e.toLowerCase()}`,effortNote:`The effort is this site’s estimate.`,now:e=>`Now (${e.toLowerCase()}): `,measuredNow:e=>`By the measured quantity, ${e} is reached.`,met:`Met when: `,measures:`Measures of annex A: `,owner:`Owner`,due:`Due`,verify:e=>`To be verified first (${e} not known yet)`,verifyLead:`Nobody knows yet whether these are met, and so whether they are gaps. Each names what is usually looked at.`,documents:`Look at: `,between:`; `,showAll:(e,t)=>`The first ${e} are listed; show all ${t}`}};function h(e,n,r){let i=m[e.language],{id:l}=n.item.requirement,{owner:d,due:p}=c(e,l);return t`<li>
${g(e,n,r)}
<p>${f(n.item.requirement)}</p>
${_(e,n)} ${v(e,n)}
<div class="fields">
${a({name:i.owner,value:d,put:t=>s(e,l,e=>({...e,owner:t}),`owner`)})}
${o(i.due,p,t=>s(e,l,e=>({...e,due:t}),`due`),u(e,n.item,`due`))}
</div>
</li>`}function g(n,{item:i,worth:a},o){let{t:s,texts:c,language:l}=n,u=m[l],{id:f,word:h,effort:g}=i.requirement,_=r(a*100,{decimals:1});return t`<p class="gap-head">
<span class="num quiet">${o}</span> ${p(n,f)} <b>${d(n,f)}</b>
<span class="seal ${h}">${c.words[h]}</span>
${i.gate?t`<span class="gate">${s.gate}</span>`:e}
<span class="num quiet">
${a>0?u.worth(_):u.notScored} · ${u.effort(c.efforts[g])}
</span>
</p>`}function _({texts:e,language:n},{item:r}){let i=m[n],{answer:a,by:o,share:s,requirement:c}=r,{anchors:u}=c,d=o===`measured`&&s!==void 0?i.measuredNow(l(s)):a===`partly`?u.partly:u.not;return t`<p class="shortfall">
<span><span class="quiet">${i.now(e.answers[a])}</span>${d}</span>
<span><span class="quiet">${i.met}</span>${u.met}</span>
</p>`}function v({language:n},{measures:r}){if(!r.length)return e;let a=m[n];return t`<p class="quiet">
${a.measures}${r.map(({id:r,name:o},s)=>t`${s?a.between:e}<a
href=${i(n,r)}
target="_blank"
rel="noopener"
>${r} ${o}</a
>`)}
</p>`}var y=10;function b(r,i){let{t:a,result:o,isEmpty:s}=r,c=m[r.language],{missing:l,unknown:u}=o.gaps;return t`<h3>${a.panels.gaps}</h3>
<p class="quiet">${c.lead} ${c.effortNote}</p>
${l.length?t`<ol class="gaps" role="list">
${n(l,({item:e})=>e.requirement.id,(e,t)=>h(r,e,t+1))}
</ol>`:t`<p class=${s?``:`met`}>${s?c.nothingAnswered:c.noneMissing}</p>`}
${u.length?x(r,u):e}
<p class="actions"><button @click=${i}>${a.close_}</button></p>`}function x(n,r){let i=m[n.language],a=n.isOpen(S)||r.length<=y,o=a?r:r.slice(0,y);return t`<h4>${i.verify(r.length)}</h4>
<p class="quiet">${i.verifyLead}</p>
<ol class="gaps" role="list">
${o.map((e,r)=>t`<li>
${g(n,e,r+1)}
<p>${f(e.item.requirement)}</p>
<p class="quiet">${i.documents}${e.item.requirement.documents.join(i.between)}</p>
</li>`)}
</ol>
${a?e:t`<p><button @click=${({target:e})=>{let t=e.closest(`p`)?.previousElementSibling;n.toggle(S),n.drawn().then(()=>t?.children[y]?.querySelector(`button`)?.focus())}}>${i.showAll(y,r.length)}</button></p>`}`}var S=`gaps:unknown`;export{b as panel};