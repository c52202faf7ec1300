import{d as e,p as t}from"./zcf-foundation.js";import{an as n,r}from"./zcf-engine.js";import{r as i,t as a}from"./chart-box.js";import{t as o}from"./figure-table.js";import{n as s,t as c}from"./assessed.js";import{r as l,t as u}from"./requirement-button.js";import{d,l as f,t as p}from"./zcf-readiness.js";import{t as m}from"./opening.js";import{a as h}from"./controls.js";import{n as g}from"./field-problem2.js";var _={zh:{gates:`基本要求`,wrong:`填写有误、没有计入的回答`,figures:`得分与其他数字`,perDimension:`各维度怎样合成总分`,weight:`权重`,score:`得分`,part:`折合`,answered:`已答/适用`,left:`不适用`,total:`总分`,formula:(e,t,n)=>`总分 = Σ(权重 × 得分) ÷ Σ权重 = ${e} ÷ ${t} = ${n}；没有得分的维度不参与。`,noTotal:`计分的条款还没有一条作答，没有总分。`,openDimensions:`逐条展开：每个得分由哪些回答得出`,requirement:`要求`,answer:`回答`,counts:`计`,optional:`不计分`,notYet:`未计`,weights:`各维度的权重`,weightsNote:`不填按 1 计；填写有误的，改正之前也按 1 计。右侧是占总权重的比例。`,equalNow:`现为等权重。`,equal:`恢复等权重`,method:`自评方法与公式`},en:{gates:`Basic requirements`,wrong:`Answers with errors, which are not counted`,figures:`The score and the other figures`,perDimension:`How the dimensions make the total`,weight:`Weight`,score:`Score`,part:`Part of total`,answered:`Answered/applicable`,left:`Not applicable`,total:`Total`,formula:(e,t,n)=>`Total = Σ(weight × score) ÷ Σ weight = ${e} ÷ ${t} = ${n}; dimensions without a score take no part.`,noTotal:`None of the requirements that are scored is answered yet, so there is no total.`,openDimensions:`Opened down to the answers that make each score`,requirement:`Requirement`,answer:`Answer`,counts:`Counts`,optional:`not scored`,notYet:`not yet`,weights:`Weights of the dimensions`,weightsNote:`An empty weight counts as 1, and so does one that can’t be read until it is corrected. On the right, the share of all weights.`,equalNow:`The weights are equal now.`,equal:`Back to equal weights`,method:`Method and formulas of the self-assessment`}},v=e=>`${n(e*100,{decimals:1})} %`,y=({titles:e},t)=>`${t} ${(e[t]??``).split(`—`)[0]?.trim()??``}`.trim();function b(n){let{texts:r,collection:o}=n,{dimensions:l}=n.result.scores,u=s(n),d=u&&C(c(n,u).scores.dimensions),f=r.scores.dimensions,p=x(n.host),m=l.map(({dimension:e,score:t})=>({name:p?e:y(o,e),now:t?.value,...d&&{earlier:d.get(e)}}));return t`${w(n,d)}
${p?e:i(n,f,m,S(n.assessment,u))}
${a(n,f,m.flatMap(({name:e,now:t})=>t===void 0?[]:[{name:e,value:t,fill:1}]),{unit:`%`,figure:v})}`}var x=e=>e instanceof HTMLElement&&e.clientWidth<448;function S({date:e},t){let n=[e,t?.date].map(e=>e?.slice(0,4)),[r=e,i=``]=n[0]===n[1]?[e,t?.date]:n;return{now:r,...t&&{earlier:i}}}var C=e=>new Map(e.map(({dimension:e,score:t})=>[e,t?.value]));function w(e,r){let{result:i,collection:a,language:c}=e,l=_[c],{dimensions:u,total:d}=i.scores,f=s(e)?.date??``,p=d?.of.reduce((e,{weight:t})=>e+t,0)??0,m=d?.of.reduce((e,{weight:t,value:n})=>e+t*n,0)??0,h=u.map(({dimension:e,score:t,applicable:o,answered:s,left:c})=>{let l=d?.of.find(({id:t})=>t===e),u=r?.get(e);return{name:y(a,e),values:[n(i.weights.of[e],{upTo:4}),t?v(t.value):`—`,...r?[u===void 0?`—`:v(u)]:[],l?v(l.value*l.weight/p):`—`,`${s}/${o}`,String(c)],quiet:!l}});return t`${o(l.perDimension,[l.weight,l.score,...r?[f]:[],l.part,l.answered,l.left],[...h,...d?[{name:l.total,values:[``,``,...r?[``]:[],v(d.value),``,``],total:!0}]:[]])}
<p class="formula">
${d?l.formula(v(m),n(p,{upTo:6}),v(d.value)):l.noTotal}
</p>`}function T(e){let{texts:n,result:r}=e,{status:i,items:a}=r.gates,o=E.flatMap(e=>a.filter(t=>t.status===e));return t`<h4>${_[e.language].gates}</h4>
<p class="gates-${i}"><b>${n.gatesTogether[i]}</b></p>
<p class="quiet">${n.method.gates}</p>
<ul class="standings" role="list">
${o.map(({item:{requirement:r},status:i})=>t`<li class=${i}>
<b class="standing">${n.gates[i]}</b>
<span>${u(e,r.id)} ${l(r)}</span>
</li>`)}
</ul>`}var E=[`failed`,`open`,`passed`,`outside`];function D(e){let{result:n,collection:r,language:i}=e;return t`<h4>${_[i].openDimensions}</h4>
${n.scores.dimensions.map(n=>m(e,`score:${n.dimension}`,t`${n.dimension} ${r.titles[n.dimension]}
<b class="num">${n.score?v(n.score.value):`—`}</b>`,()=>O(e,n)))}`}function O(n,{dimension:r,score:i}){let a=_[n.language],o=n.result.items.filter(({requirement:e,applicability:t})=>d(e)===r&&t!==`outside`),s=[...new Set(o.map(({requirement:e})=>e.clause))],c=`${r} ${n.collection.titles[r]??``}`;return t`<div class="scroll" tabindex="0" role="group" aria-label=${c}>
<table class="figures counted">
<thead>
<tr>
<th scope="col">${a.requirement}</th>
<th scope="col">${a.answer}</th>
<th scope="col" class="num">${a.counts}</th>
</tr>
</thead>
${s.map(e=>k(n,e,o.filter(({requirement:t})=>t.clause===e),i?.of.find(({id:t})=>t===e)))}
</table>
</div>
${i?t`<p class="formula">
${r} =
${i.of.length>1?`${j(i.of,v)} = `:``}${v(i.value)}
</p>`:e}`}function k(n,r,i,a){let{texts:o,collection:s,language:c}=n,d=_[c],f=a?.of??[];return t`<tbody>
<tr class="sum">
<th scope="rowgroup" colspan="2">
${r} ${s.titles[r]}
${f.length>1?t`<small class="num quiet">${j(f,A)}</small>`:e}
</th>
<td class="num">${a?v(a.value):`—`}</td>
</tr>
${i.map(r=>{let{requirement:i,answer:a,by:s,scored:c}=r,p=f.find(({id:e})=>e===i.id);return t`<tr>
<th scope="row">${u(n,i.id)} ${l(i)}</th>
<td>
${o.answers[a]}
${s===`reader`||s===`nobody`?e:t`<small class="quiet">${o.ways[s]}</small>`}
</td>
<td class="num">
${p?A(p.value):c?a===`unknown`?d.notYet:`—`:d.optional}
</td>
</tr>`})}
</tbody>`}var A=e=>n(e,{upTo:3}),j=(e,t)=>`(${e.map(({value:e})=>t(e)).join(` + `)}) ÷ ${e.length}`;function M({texts:e,result:n}){let{total:r,span:i,coverage:a,evidence:o,leftOut:s}=n.scores,c=[[`total`,r&&p(r.value)],[`span`,`${p(i.low)} – ${p(i.high)}`],[`coverage`,p(a)],[`evidence`,o===void 0?void 0:p(o)],[`leftOut`,p(s)]];return t`<dl class="meanings">
${c.map(([n,r])=>t`<div>
<dt>${e.scores[n]}</dt>
<dd class="num">${r??`—`}</dd>
<dd class="quiet">${e.scoreMeanings[n]}</dd>
</div>`)}
</dl>`}function N(n){let{result:i,assessment:a,collection:o,language:s}=n,c=_[s],{of:l}=i.weights,u=f.reduce((e,t)=>e+l[t],0);return t`<fieldset>
<legend>${c.weights}</legend>
<div class="fields">
${f.map(e=>h({name:`${e} ${o.titles[e]??``}`,value:P(a,e),mode:`decimal`,empty:`1`,unit:v(l[e]/u),problem:L(n,e),put:t=>n.change(n=>F(n,e,t),`weight:${e}`)}))}
</div>
${R(n)}
<p class="quiet">${i.weights.equal?c.equalNow:e} ${c.weightsNote}</p>
<p class="actions">
<button ?disabled=${!a.weights.length} @click=${()=>n.change(I)}>
${c.equal}
</button>
<a href=${r(s,`methods/readiness/`)}>${c.method}</a>
</p>
</fieldset>`}var P=({weights:e},t)=>e.find(e=>e.dimension===t)?.weight;function F(e,t,n){let r=e.weights.filter(e=>e.dimension!==t);return{...e,weights:n.trim()?[...r,{dimension:t,weight:n}]:r}}var I=e=>({...e,weights:[]});function L(e,t){let n=e.result.weights.problems.find(({field:e})=>e===t);return n&&g(e,n,`weight-${t}`)}var R=({result:e,texts:n})=>e.weights.problems.filter(({field:e})=>e===void 0).map(({severity:e,code:r,facts:i})=>t`<p class="note ${e}">${n.problems[r](i)}</p>`);function z(e,n){let{t:r,texts:i}=e,a=_[e.language];return t`<h3>${r.panels.results}</h3>
<p>${i.method.nature}</p>
${B(e)} ${T(e)} ${V(e)}
<h4>${a.figures}</h4>
${M(e)} ${b(e)} ${D(e)} ${N(e)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}var B=({texts:e,result:n})=>n.findings.filter(({code:e})=>e===`textChanged`).map(({severity:n,code:r,facts:i})=>t`<p class="note ${n}">${e.problems[r](i)}</p>`);function V(n){let r=n.result.items.flatMap(({requirement:e,problems:t})=>{let n=t.filter(({severity:e})=>e===`error`);return n.length?[{id:e.id,errors:n}]:[]});return r.length?t`<h4>${_[n.language].wrong}</h4>
<ul class="standings" role="list">
${r.map(({id:e,errors:r})=>t`<li class="failed">
${u(n,e)}
<span>${r.map(({code:e,facts:r})=>t`${n.texts.problems[e](r)} `)}</span>
</li>`)}
</ul>`:e}export{z as panel};