import{d as e,p as t}from"./zcf-foundation.js";import{$ as n,B as r,an as i,r as a}from"./zcf-engine.js";import{t as o}from"./opening.js";import{t as s}from"./trace.js";import{t as c}from"./newest-inventory.js";import{a as l,i as u}from"./controls.js";import{t as d}from"./keep-focus.js";import{n as f}from"./field-problem2.js";import{t as p}from"./requirement-button.js";var m={zh:{lead:`把本企业的数值与各文件提到的数值并列，只供参照：适用对象、统计口径和计算所用的因子各不相同，达到与否都不是评价结论，也不计入得分。`,from:e=>`数值取自本文件 ${e} 年的排放清单。`,noInventory:`本文件没有自评当年或以前的排放清单，因此没有数值。请先在碳排放计算器中填写清单，再用同一份工厂文件回到这里：`,toEmissions:`碳排放计算器`,names:{"co2-per-energy":`单位能耗碳排放（只计 CO₂，电力按等价值）`,"non-fossil-share":`非化石能源消费占比（电力按等价值）`},equalValueMissing:`缺电力等价值：在碳排放计算器的“边界与方法 › 指标”中填写数值，并写明年份和出处；按当量值计会成为另一个指标，这里不代替。`,energyMissing:`清单里没有可以计入的能源消费量。`,open:`展开计算过程`,rule:`出处与用途`,limit:`文件数值`,own:`本企业`,difference:`相差`,atMost:e=>`≤ ${e}`,atLeast:e=>`≥ ${e}`,higher:e=>`高 ${e}`,lower:e=>`低 ${e}`,same:`相同`,document:`文件`,confidence:`可靠程度`,bearings:{orientation:`仅供参照`,unconfirmed:`据报道，未经证实`},points:e=>`${e} 个百分点`,energyGate:`5.2 的能耗限额不在此列：单位产品能耗的实测值、限额的基准值和先进值在该条款的回答中填写，并写明标准：`,targets:`企业自定的目标`,targetsLead:`企业给自己定的数值，与指南和上述文件无关；不计入得分，列入自评报告。`,item:`目标`,fields:{name:`名称`,unit:`单位`,actual:`现值`,target:`目标值`,better:`以何为好`,document:`出处（计划、责任书等）`},better:{lower:`越低越好`,higher:`越高越好`},reached:`已达到自定目标。`,notReached:`尚未达到自定目标。`,add:`添加目标`,remove:e=>`删除“${e}”`},en:{lead:`The factory’s figures beside values that documents name, for orientation only: whom they are for, what they count and which factors they take differ. To reach one or not is no finding of an evaluation, and none of it is scored.`,from:e=>`The figures are those of this file’s ${e} inventory.`,noInventory:`This file has no inventory of the year of the assessment or before, so there are no figures. Enter one in the emissions calculator and come back with the same factory file: `,toEmissions:`emissions calculator`,names:{"co2-per-energy":`Carbon emissions per unit of energy (CO₂ only, electricity at equal value)`,"non-fossil-share":`Non-fossil share of energy (electricity at equal value)`},equalValueMissing:`The equal value of electricity is missing: enter it with its year and source under “Boundary and method › Indicators” of the emissions calculator. By calorific value it would be another figure, which isn’t put in its place.`,energyMissing:`The inventory has no energy consumption that could be counted.`,open:`Show the calculation`,rule:`Document and purpose`,limit:`Its value`,own:`This factory`,difference:`Difference`,atMost:e=>`≤ ${e}`,atLeast:e=>`≥ ${e}`,higher:e=>`${e} higher`,lower:e=>`${e} lower`,same:`the same`,document:`Document`,confidence:`Confidence`,bearings:{orientation:`for orientation only`,unconfirmed:`reported, unconfirmed`},points:e=>`${e} percentage points`,energyGate:`The energy limits of clause 5.2 are not among them: the measured energy per product, the baseline and the advanced value are entered with the answer to that clause, with their standard: `,targets:`The factory’s own targets`,targetsLead:`Values that the factory set itself, apart from the guideline and the documents above; not scored, and part of the report.`,item:`Target`,fields:{name:`Name`,unit:`Unit`,actual:`Present value`,target:`Target`,better:`Which way is better`,document:`Where it is set (plan, agreement)`},better:{lower:`lower is better`,higher:`higher is better`},reached:`The own target is reached.`,notReached:`The own target is not reached yet.`,add:`Add a target`,remove:e=>`Remove “${e}”`}},{compareTargets:h}=await n.indicators();function g(e){let n=m[e.language];return t`<h4>${n.targets}</h4>
<p class="quiet">${n.targetsLead}</p>
<div>
${h(e.assessment.targets).map((t,n)=>_(e,t,n+1))}
<button @click=${()=>e.change(v)}>${n.add}</button>
</div>`}function _(n,{target:r,reached:i,problems:a},o){let s=m[n.language],{id:c}=r,p=(e,t)=>n.change(t=>y(t,c,e),t&&`${c}:${t}`),h=e=>{let t=a.find(({field:t})=>t===e);return t&&f(n,t,`${c}-${e}`)},g=e=>l({name:s.fields[e],value:r[e],put:t=>p({[e]:t},e)}),_=e=>l({name:s.fields[e],value:r[e],mode:`decimal`,...r.unit?.trim()&&{unit:r.unit},problem:h(e),put:t=>p({[e]:t},e)}),v=r.name.trim()||`${s.item} ${o}`,x=()=>n.change(e=>b(e,c));return t`<fieldset>
<legend>${v}</legend>
<div class="fields">
${g(`name`)} ${g(`unit`)} ${_(`actual`)} ${_(`target`)}
${u({name:s.fields.better,value:r.better,options:s.better,put:e=>p({better:e})})}
${g(`document`)}
</div>
${i===void 0?e:t`<p class=${i?`met`:`note`}>${i?s.reached:s.notReached}</p>`}
<button class="danger" @click=${e=>void d(n,e,x)}>
${s.remove(v)}
</button>
</fieldset>`}function v(e){let t=e.targets.map(({id:e})=>Number(/^target-(\d{1,9})$/.exec(e)?.[1]??0)),n={id:`target-${Math.max(0,...t)+1}`,name:``,better:`lower`};return{...e,targets:[...e.targets,n]}}var y=(e,t,n)=>({...e,targets:e.targets.map(e=>e.id===t?{...e,...n}:e)}),b=(e,t)=>({...e,targets:e.targets.filter(e=>e.id!==t)}),[{compareIndicators:x,inUnitOf:S},{references:C}]=await Promise.all([n.indicators(),r.references()]);function w(e,n){let{t:r,language:i}=e,a=m[i],o=c(e),s=x(o?.analysis.indicators),l=[...new Set(s.map(({rule:e})=>e.indicator))];return t`<h3>${r.panels.indicators}</h3>
<p class="quiet">${a.lead}</p>
<p>${T(e,o)}</p>
${l.map(t=>E(e,t,s.filter(({rule:e})=>e.indicator===t),o))}
<p class="note">${a.energyGate}${p(e,`5.2-r1`)}</p>
${g(e)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}function T({t:e,language:n,factory:r,records:i},o){let s=m[n];if(o)return s.from(o.inventory.year);if(r.emissions&&!i)return e.loading;let c=a(n,`calculators/emissions/`);return t`${s.noInventory}<a href=${c}>${s.toEmissions}</a>`}function E(n,r,i,a){let c=m[n.language],[l]=i,u=l?.value;return t`<h4>${c.names[r]}</h4>
${l&&u?t`<p class="own-figure"><b class="num">${M(S(l.rule,u),l.rule)}</b></p>
${o(n,`indicator:${r}`,c.open,()=>s({...n,references:C},u))}`:a?t`<p class="note ask">
${a.analysis.indicators.energyEqualValue?c.energyMissing:c.equalValueMissing}
</p>`:e}
<ul class="rules" role="list">
${i.map(e=>D(n,e))}
</ul>`}function D(n,{rule:r,value:i}){let{t:a,texts:o,language:s}=n,c=m[s],{name:l,document:u,bearing:d}=o.indicatorRules[r.id];return t`<li>
<p><b>${l}</b> <span class="bearing">${c.bearings[r.bearing]}</span></p>
<dl class="beside-each-other">
${O(c.limit,j(r,c))}
${i?O(c.own,M(S(r,i),r)):e}
${i?O(c.difference,N(n,r,i)):e}
</dl>
<p class="quiet">
${P(r,u)} · ${c.confidence}${a.colon}${a.trace.confidence[r.confidence]}<br />${d}
</p>
</li>`}var O=(e,n)=>t`<div>
<dt>${e}</dt>
<dd class="num">${n}</dd>
</div>`,k={"tCO2/tce":`tCO₂/tce`,"%":`%`},A={"tCO2/tce":3,"%":2},j=({value:e,unit:t,better:n},r)=>{let a=`${i(e)} ${k[t]}`;return n===`lower`?r.atMost(a):r.atLeast(a)},M=(e,{unit:t})=>`${i(e,{decimals:A[t]})} ${k[t]}`;function N({language:e},t,n){let r=m[e],a=S(t,n)-t.value;if(a===0)return r.same;let o=Math.abs(a),s=t.unit===`%`?r.points(i(o,{decimals:A[t.unit]})):M(o,t);return a>0?r.higher(s):r.lower(s)}function P({citation:e},n){let{url:r}=C[e.reference];return r?t`<a href=${r} target="_blank" rel="noopener">${n}</a>`:n}export{w as panel};