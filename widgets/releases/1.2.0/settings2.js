import{d as e,p as t}from"./zcf-foundation.js";import{dt as n,it as r,lt as i,rn as a,tt as o}from"./zcf-engine.js";import{a as s,i as c,n as l,r as u}from"./controls.js";import{t as d}from"./entity-fields.js";import{t as f}from"./field-problem.js";import{r as p}from"./zcf-offset.js";var m={zh:{period:`报告期和填报参数`,from:`报告期起`,to:`报告期止`,area:`填报电量所在的电网区域`,gwp:`填报排放量所用的 GWP`,statedOnly:`电网区域和 GWP 只用于自行填写的残余排放；取自清单的，以清单的设置为准。`,rules:`匹配规则`,policy:`碳信用的使用次序`,policies:{cost:`费用最低`,oldest:`年份早的优先`,local:`本地的优先`,"by-hand":`逐批指定数量`},byHand:`在每一批中填写“指定使用的数量”。未填写的：已核销（注销）的全部使用，持有的不使用。`,certificates:`绿证抵电量`,certificatePeriods:{year:`按年：全年电量`,month:`按月：只抵发电当月的电量`},share:`最低比例要求`,shares:{none:`不设`,local:`本地碳信用`,removal:`清除类碳信用`},sharePercent:`至少占残余排放`,vintageYears:`减排量的最长年限（只提醒）`,years:`年`,vintageNote:`超过最长年限的减排量只作提醒，仍然计入。年限由您自定，不是 ISO 14068-1 的规定。`,rounding:`修约`,roundings:{"half-even":`GB/T 8170（四舍六入五成双）`,"half-up":`四舍五入`},planOrdered:`计划中包括已订购、尚未交付的批次`,eligibility:`各种碳信用可用于哪些范围`,eligibilityNote:`绿证不在表中：只抵外购电网电量，以 MWh 计。`,instrument:`种类`,unused:e=>`${e}：没有勾选任何范围，不参与匹配。`,limits:`各种碳信用的上限`,limitsNote:`占残余排放的百分比，向下取到整吨；不填即不限，填写有误的不起作用。`,allowances:`碳配额`,allowancesCount:`计入自愿注销的碳配额`,allowancesNote:`本文件 3.9 的定义提到碳配额，6.7.2 允许的抵消类型中没有，因此缺省不计入。选择计入时，只计自愿注销的配额，并随结果披露。`},en:{period:`Reporting period and stated entries`,from:`Period from`,to:`Period to`,area:`Grid area of stated electricity`,gwp:`GWP of stated emissions`,statedOnly:`The grid area and the GWP concern residual emissions that are stated here; those of an inventory follow its own settings.`,rules:`Matching rules`,policy:`Order in which credits are used`,policies:{cost:`Lowest cost`,oldest:`Oldest vintage first`,local:`Local credits first`,"by-hand":`By hand, lot by lot`},byHand:`Enter the “Quantity to be used” of each lot. Where it is empty, retired lots are used in full and held ones not at all.`,certificates:`Certificates cover electricity`,certificatePeriods:{year:`of the whole year`,month:`of the month of generation only`},share:`Minimum share`,shares:{none:`None`,local:`Local credits`,removal:`Removals`},sharePercent:`At least, of the residual emissions`,vintageYears:`Warn of vintages older than`,years:`years`,vintageNote:`Older vintages are asked about and still count. The limit is your own, not a rule of ISO 14068-1.`,rounding:`Rounding`,roundings:{"half-even":`GB/T 8170 (half to even)`,"half-up":`Half up`},planOrdered:`The plan includes lots that are ordered and not delivered yet`,eligibility:`Scopes that each kind of credit may offset`,eligibilityNote:`Certificates are not in this table: they cover only electricity from the grid, in MWh.`,instrument:`Kind`,unused:e=>`${e}: no scope is ticked, so none are matched.`,limits:`Limits of each kind of credit`,limitsNote:`In percent of the residual emissions, rounded down to whole tonnes. An empty field sets no limit, nor does one that can’t be read.`,allowances:`Allowances`,allowancesCount:`Count allowances that were cancelled voluntarily`,allowancesNote:`The definition in clause 3.9 names allowances, but clause 6.7.2 does not list them among what may offset, so they don’t count unless you choose so. Then only those cancelled voluntarily count, and the choice is disclosed.`}},h=({rules:e})=>i.filter(t=>t!==`certificate`&&(t!==`allowance`||e.allowances));function g(e){let{t:r,texts:i,claim:a,language:o}=e,s=m[o],c=n.filter(e=>e<3||a.scope3),l=h(a).filter(e=>a.rules.eligible[e]?.length===0);return t`<fieldset>
<legend>${s.eligibility}</legend>
<div class="scroll" tabindex="0" role="group" aria-label=${s.eligibility}>
<table>
<thead>
<tr>
<th scope="col">${s.instrument}</th>
${c.map(e=>t`<th scope="col">${r.scopes[e]}</th>`)}
</tr>
</thead>
<tbody>
${h(a).map(o=>t`<tr>
<th scope="row">${i.kinds[o]}</th>
${c.map(s=>t`<td>
<input
type="checkbox"
aria-label=${`${i.kinds[o]} · ${r.scopes[s]}`}
.checked=${(a.rules.eligible[o]??n).includes(s)}
@change=${({target:t})=>e.change(e=>_(e,o,s,t.checked))}
/>
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
${l.map(e=>t`<p class="note ask">${s.unused(i.kinds[e])}</p>`)}
<p class="note">${s.eligibilityNote}</p>
</fieldset>`}function _(e,t,r,i){let{[t]:a=n,...o}=e.rules.eligible,s=n.filter(e=>e===r?i:a.includes(e)),c=s.length===n.length?o:{...o,[t]:s};return{...e,rules:{...e.rules,eligible:c}}}function v(e,n){let{texts:r,claim:i,language:a}=e,o=m[a];return t`<fieldset>
<legend>${o.limits}</legend>
<div class="fields">
${h(i).map(t=>s({name:r.kinds[t],value:i.rules.limits[t],mode:`decimal`,unit:`%`,problem:n(`limits/${t}`),put:n=>e.change(e=>y(e,t,n),`limits:${t}`)}))}
</div>
<p class="note">${o.limitsNote}</p>
</fieldset>`}function y(e,t,n){let{[t]:r,...i}=e.rules.limits,a=n.trim()===``?i:{...i,[t]:n};return{...e,rules:{...e.rules,limits:a}}}function b(n,r){let{claim:i,language:a}=n,{rules:o}=i,u=m[a];return t`<fieldset>
<legend>${u.rules}</legend>
<div class="fields">
${c({name:u.policy,value:o.policy,options:u.policies,put:e=>p(n,{policy:e})})}
${c({name:u.certificates,value:o.certificates,options:u.certificatePeriods,put:e=>p(n,{certificates:e})})}
${c({name:u.share,value:o.share?.of??`none`,options:u.shares,put:e=>x(n,e)})}
${o.share?s({name:u.sharePercent,value:o.share.percent,mode:`decimal`,unit:`%`,problem:r(`share`),put:e=>S(n,e)}):e}
${s({name:u.vintageYears,value:o.vintageYears,mode:`decimal`,unit:u.years,problem:r(`vintageYears`),put:e=>C(n,e)})}
${c({name:u.rounding,value:o.rounding,options:u.roundings,put:e=>p(n,{rounding:e})})}
</div>
${l(u.planOrdered,o.planOrdered,e=>p(n,{planOrdered:e}))}
${o.policy===`by-hand`?t`<p class="note">${u.byHand}</p>`:e}
<p class="note">${u.vintageNote}</p>
</fieldset>`}function x(e,t){e.change(e=>{let{share:n,...r}=e.rules;return t===`none`?{...e,rules:r}:{...e,rules:{...r,share:{of:t,percent:n?.percent??``}}}})}function S(e,t){e.change(e=>{let{share:n}=e.rules;return n?{...e,rules:{...e.rules,share:{...n,percent:t}}}:e},`share`)}function C(e,t){e.change(e=>{let{vintageYears:n,...r}=e.rules;return{...e,rules:t.trim()===``?r:{...r,vintageYears:t}}},`vintageYears`)}function w(e){let n=m[e.language];return t`<fieldset>
<legend>${n.allowances}</legend>
${l(n.allowancesCount,e.claim.rules.allowances,t=>p(e,{allowances:t}))}
<p class="note">${n.allowancesNote}</p>
</fieldset>`}var{problemsOfInputs:T}=await o.inputs();function E(e,n){let{t:r,claim:i}=e,a=T(i),o=t=>{let n=a.get(t);return n&&f(e,n,t.replace(`/`,`-`))};return t`<h3>${r.panels.settings}</h3>
${d(e)} ${k(e,o)} ${b(e,o)} ${g(e)}
${v(e,o)} ${w(e)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}var D=a.filter(({kind:e})=>e!==`residual`&&e!==`fossil`),O=[`AR5`,`AR6`,`AR4`];function k(e,n){let{claim:i,language:a}=e,o=m[a],s={...r(i),...i.period},l=t=>e.change(e=>({...e,period:{...r(e),...e.period,...t}})),d={[i.area]:i.area,...Object.fromEntries(D.map(({id:e,name:t})=>[e,t[a]]))};return t`<fieldset>
<legend>${o.period}</legend>
<div class="fields">
${u(o.from,s.from,e=>l({from:e}),n(`from`))}
${u(o.to,s.to,e=>l({to:e}),n(`to`))}
${c({name:o.area,value:i.area,options:d,put:t=>e.change(e=>({...e,area:t}))})}
${c({name:o.gwp,value:i.gwp,options:Object.fromEntries(O.map(e=>[e,e])),put:t=>e.change(e=>({...e,gwp:t}))})}
</div>
<p class="note">${o.statedOnly}</p>
</fieldset>`}export{E as panel};