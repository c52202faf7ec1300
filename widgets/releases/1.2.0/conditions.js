import{d as e,p as t}from"./zcf-foundation.js";import{a as n}from"./controls.js";import{t as r}from"./entity-fields.js";import{t as i}from"./signatures.js";var a={zh:{lead:`指南的一部分要求只针对某些企业。答“否”，有关要求就不列入；没有说明的，暂按适用处理。理由列入报告。`,said:(e,t)=>`已说明 ${e}/${t}`,groups:{plant:`企业与项目`,products:`产品与核算`,buildings:`建筑与设施`,trade:`碳市场、抵消与披露`,other:`其他`},decides:(e,t)=>`${t}（${e} 项要求）`,ofMeasures:`只与附录 A 的措施有关（选答，不影响得分）`,between:`、`,reason:`理由（列入报告，供核对）`,fromFile:e=>`本文件的数据显示“${e}”：`,takeFromFile:`采用文件的判断`},en:{lead:`Some of what the guideline asks concerns only some factories. Answer “No” and it is left out; what isn’t said is taken to apply for now. The reasons are part of the report.`,said:(e,t)=>`${e} of ${t} said`,groups:{plant:`Enterprise and projects`,products:`Products and accounting`,buildings:`Buildings and equipment`,trade:`Carbon market, offsets and disclosure`,other:`Others`},decides:(e,t)=>`${t} (${e} ${e===1?`requirement`:`requirements`})`,ofMeasures:`Only for the measures of annex A (optional, no effect on the score)`,between:`, `,reason:`Reason (it stands in the report)`,fromFile:e=>`The data in this file say “${e}”: `,takeFromFile:`Take what the file says`}},o={plant:[`existing-plant`,`new-plant`,`energy-intensive`,`new-energy-intensive`],products:[`catalogued-product`,`leading-industry`,`scope-3-ready`],buildings:[`building-retrofit`,`new-building`,`data-centre`,`new-data-centre`,`vehicles`,`hydrogen-corridor`,`pollutant-treatment`],trade:[`carbon-market`,`offsets-used`,`disclosure-obliged`,`disclosure-voluntary`]},s=e=>Object.keys(o).find(t=>o[t].some(t=>t===e))??`other`;function c(e){let t=[...e];return[`plant`,`products`,`buildings`,`trade`,`other`].map(e=>({group:e,conditions:e===`other`?t.filter(e=>s(e)===`other`):o[e].filter(e=>t.includes(e))})).filter(e=>e.conditions.length>0)}function l(e,t){let n=t.filter(({when:t})=>t.includes(e));return{requirements:n.length,clauses:[...new Set(n.map(({clause:e})=>e))]}}function u(e,n){let{t:o,language:s,result:l}=e,u=a[s],f=[...l.conditions.values()],p=f.filter(({applies:e})=>e!==`undecided`).length;return t`<h3>${o.panels.conditions}</h3>
<p class="quiet">${u.lead}</p>
<p class="num quiet">${u.said(p,f.length)}</p>
${c(l.conditions.keys()).map(({group:n,conditions:r})=>t`<h4>${u.groups[n]}</h4>
<ul class="questions" role="list">
${r.map(t=>m(e,l.conditions.get(t)))}
</ul>`)}
${d(e)} ${i(e)} ${r(e)}
<p class="actions"><button @click=${n}>${o.close_}</button></p>`}function d(e){let n=a[e.language];return t`<details class="outside">
<summary>${n.ofMeasures}</summary>
<ul class="questions" role="list">
${[...e.result.measureConditions.values()].map(t=>m(e,t))}
</ul>
</details>`}function f({collection:e,annex:t,language:n},r){let i=a[n],{requirements:o,clauses:s}=l(r,e.requirements);return o?i.decides(o,s.join(i.between)):t.measures.filter(({when:e})=>e.includes(r)).map(({id:e})=>e).join(i.between)}function p(e,t,n){let r=e.conditions.find(e=>e.condition===t),i=e.conditions.filter(e=>e.condition!==t);if(!n)return r?{...e,conditions:i}:e;let a={applies:`no`,...r,...n,condition:t};return{...e,conditions:[...i,a]}}function m(r,i){let{texts:o,collection:s,annex:c,language:l}=r,u=a[l],{condition:d,applies:m,entered:g,filled:_}=i,v=s.conditions[d]??c.conditions[d]??d,y=(e,t)=>r.change(t=>p(t,d,e),t&&`condition:${d}:${t}`),b=r.locks(`conditions`)||r.locksLine(d),x=_?[`yes`,`no`]:[`yes`,`no`,`undecided`];return t`<li class="asks ${m}">
<span> ${v} <small class="quiet num">${f(r,d)}</small> </span>
<span class="choice" role="radiogroup" aria-label=${v}>
${x.map(e=>t`<label>
<input
type="radio"
name="condition-${d}"
.checked=${m===e}
?disabled=${b&&m!==e}
@change=${()=>y(e===`undecided`?void 0:{applies:e},`applies`)}
/>
${o.standings[e]}
</label>`)}
</span>
${_?h(r,i,b):e}
${g&&(m===`no`||g.reason||_)?n({name:u.reason,value:g.reason,put:e=>y({reason:e},`reason`)}):e}
</li>`}function h(n,{condition:r,filled:i,entered:o},s){let{texts:c,language:l,collection:u}=n,d=a[l];if(!i)return e;let f=async({currentTarget:e})=>{let t=e.closest(`li`);n.change(e=>p(e,r,void 0)),await n.drawn(),t?.querySelector(`input:checked`)?.focus()},m=o&&o.applies!==i.applies,h=u.conditions[r]??r;return t`<p class="note">
${d.fromFile(c.standings[i.applies])}${c.filled[i.code](i.facts)}
${o&&!s?t`<button class="link" @click=${e=>void f(e)}>
${d.takeFromFile}
</button>`:e}
</p>
${m?t`<p class="note ask">${c.problems.conditionDiffersFromFile({condition:h})}</p>`:e}`}export{p as n,u as t};