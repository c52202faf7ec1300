import{c as e,d as t,f as n,g as r,h as i,p as a}from"./zcf-foundation.js";import{A as o,C as s,D as c,E as l,L as u,Q as d,R as f,Rt as p,S as m,T as ee,Wt as te,Z as ne,c as re,d as h,et as g,i as ie,j as ae,jt as oe,k as se,s as ce,u as _,w as le,x as ue}from"./zcf-engine.js";var v={met:`满足`,partly:`部分满足`,not:`不满足`,"not-applicable":`不适用`,unknown:`尚不清楚`},y={shall:`应`,should:`宜`,may:`可`,encouraged:`鼓励`},b={answers:v,words:y,gatesTogether:{passed:`基本要求已满足（自评）`,failed:`未满足基本要求`,open:`基本要求尚待核实`}},de={zh:async()=>b,en:async()=>(await e(async()=>{let{en:e}=await import(`./start-en6.js`);return{en:e}},[],import.meta.url)).en},x=[`6.1`,`6.2`,`6.3`,`6.4`,`6.5`,`6.6`,`6.7`,`7.1`,`7.2`,`7.3`],S=[`5`,...x,`4`];function C({clause:e}){return S.find(t=>e===t||e.startsWith(`${t}.`))}var w=e=>x.some(t=>t===e),fe=[`6.1.1`,`6.1.2`,`6.1.4`,`6.5.3`],pe=e=>e.word===`shall`&&(C(e)===`5`||fe.includes(e.clause)),T=({word:e})=>e===`shall`,E=({word:e})=>e===`may`||e===`encouraged`,me=e=>w(C(e))&&!E(e);function D(e,t,n,r){return d(he(e,n.trim()),t,r,{unit:n,signed:!0})}function he(e,t){if(typeof e!=`string`||!/^[^\d.,]/.test(t))return e;let n=e.trim(),r=n.slice(0,-t.length);return n.endsWith(t)&&/[\d.\s万亿]$/.test(r)?r:e}var ge=({actual:e,baseline:t,leading:n})=>Math.min(1,Math.max(0,(e-t)/(n-t)));function O({actual:e,baseline:t,leading:n,unit:r=``,document:i}){let a=[],o=(e,t)=>D(e,t,r,e=>a.push(e)),[s,c,l]=[o(e,`actual`),o(t,`baseline`),o(n,`leading`)];if(s===void 0||c===void 0||l===void 0||(c===l&&a.push({severity:`error`,code:`baselineEqualsLeading`,field:`leading`,facts:{came:l}}),i?.trim()||a.push({severity:`error`,code:`measuredWithoutDocument`,field:`measuredDocument`,facts:{}}),a.length))return{problems:a};let u={actual:s,baseline:c,leading:l};return{share:ge(u),values:u,problems:a}}var _e={met:1,partly:.5,not:0};function ve(e,t,n,r){let i=n.answers.find(t=>t.requirement===e.id),a=[],o=t===`outside`?{answer:`not-applicable`,by:`condition`}:ye(e,i,r,a),s=!!i?.evidence.some(({document:e})=>e.trim()),c={requirement:e,applicability:t,...o,...i&&{entered:i},...r&&{filled:r},gate:pe(e),scored:me(e),proven:s||o.by===`file`,problems:a};return t!==`outside`&&a.push(...Se(c,n)),c}function ye(e,t,n,r){let i=t?.measured&&O(t.measured);if(r.push(...i?.problems??[]),i?.share!==void 0)return be(i.share,t?.answer,r);let a=xe(e,t,r);return a===void 0?n&&t?.answer===void 0?k(n.answer,`file`):{answer:`unknown`,by:t?.answer?`reader`:`nobody`}:k(a,`reader`)}var k=(e,t)=>{let n=_e[e];return{answer:e,by:t,...n!==void 0&&{share:n}}};function be(e,t,n){let r=e>=1?`met`:e<=0?`not`:`partly`;return t!==void 0&&t!==r&&n.push({severity:`ask`,code:`answerDiffersFromMeasured`,field:`answer`,facts:{said:t,answer:r}}),{answer:r,by:`measured`,share:e}}function xe(e,t,n){let r=t?.answer;if(r!==`not-applicable`)return r;if(T(e))n.push({severity:`error`,code:`mandatoryNotApplicable`,field:`answer`,facts:{}});else if(!t?.reason?.trim())n.push({severity:`error`,code:`notApplicableWithoutReason`,field:`reason`,facts:{}});else return r}function Se({answer:e,by:t,entered:n,filled:r,proven:i,requirement:a},{date:o}){let s=[],c=(e,t,n={})=>s.push({severity:`ask`,code:e,field:t,facts:n});r&&t===`reader`&&e!==r.answer&&e!==`unknown`&&c(`answerDiffersFromFile`,`answer`,{said:e,answer:r.answer}),e===`met`&&!i&&c(`metWithoutEvidence`,`evidence`,{word:a.word});for(let e of n?.evidence??[])e.date&&!g(e.date)?s.push({severity:`error`,code:`notADate`,field:`evidence`,facts:{came:e.date.slice(0,64)}}):e.date&&g(o)&&e.date>o&&c(`evidenceAfterAssessment`,`evidence`,{came:e.date,date:o});let{due:l}=n??{};return l&&!g(l)?s.push({severity:`error`,code:`notADate`,field:`due`,facts:{came:l.slice(0,64)}}):l&&g(o)&&l<o&&(e===`not`||e===`partly`)&&c(`dueInThePast`,`due`,{came:l,date:o}),n?.carried&&c(`carriedOver`,`answer`),s}var A=e=>[...new Set(e.flatMap(({when:e})=>e))];function j(e,{conditions:t},n){let r=e=>{let r=t.find(t=>t.condition===e),i=n.find(t=>t.condition===e);return{condition:e,applies:r?.applies??i?.applies??`undecided`,by:r?`reader`:i?`file`:`nobody`,...r&&{entered:r},...i&&{filled:i}}};return new Map(e.map(e=>[e,r(e)]))}function M({when:e},t){let n=e.map(e=>t.get(e)?.applies??`undecided`);return!n.length||n.includes(`yes`)?`asked`:n.includes(`undecided`)?`undecided`:`outside`}var N={answers:[],conditions:[]},Ce=(e,t,n,r={})=>({requirement:e,answer:t,code:n,facts:r}),we=[`low`,`medium`,`high`];function Te({weights:e}){let t=[],n=n=>{let r=e.find(e=>e.dimension===n)?.weight;return r===void 0||r===``?1:d(r,n,e=>t.push(e))??1},r=x.map(e=>[e,n(e)]),i=r.every(([,e])=>e===r[0]?.[1]);return r.every(([,e])=>e===0)?(t.push({severity:`error`,code:`weightsAllZero`,facts:{}}),{of:Ee,equal:!0,problems:t}):{of:Object.fromEntries(r),equal:i,problems:t}}var Ee=Object.fromEntries(x.map(e=>[e,1]));function P(e,{of:t}){let n=[...F(e,({requirement:e})=>C(e))].filter(([e])=>w(e)&&t[e]>0),r=n.reduce((e,[n])=>e+(w(n)?t[n]:0),0);return new Map(n.flatMap(([e,n])=>{let i=[...F(n,({requirement:e})=>e.clause).values()],a=w(e)?t[e]/r:0;return i.flatMap(e=>e.map(t=>[t,a/i.length/e.length]))}))}function F(e,t){let n=new Map;for(let r of e){let e=t(r),i=n.get(e);i?i.push(r):n.set(e,[r])}return n}function De(e,t,n,r){let i=e.filter(({requirement:e,answer:t})=>t!==`not-applicable`&&!E(e)),a=P(i.filter(({scored:e})=>e),t),o=n.filter(e=>M(e,r)!==`outside`),s=e=>({item:e,worth:(a.get(e)??0)*(1-(e.share??0)),measures:o.filter(({clauses:t})=>t.includes(e.requirement.clause))});return{missing:i.filter(({answer:e})=>e===`not`||e===`partly`).map(s).sort(I),unknown:i.filter(({answer:e})=>e===`unknown`).map(s).sort(I)}}function I(e,t){let n=({item:e})=>e.gate?0:T(e.requirement)?1:2,r=({item:e})=>we.indexOf(e.requirement.effort);return n(e)-n(t)||t.worth-e.worth||r(e)-r(t)}function Oe(e){let t=e.filter(({gate:e})=>e).map(e=>({item:e,status:ke(e)})),n=e=>t.some(t=>t.status===e);return{status:n(`failed`)?`failed`:n(`open`)?`open`:`passed`,items:t}}function ke({answer:e,by:t}){return e===`not-applicable`?`outside`:e===`unknown`||e===`partly`&&t===`file`?`open`:e===`met`?`passed`:`failed`}var Ae=e=>(t,n=()=>1)=>t.reduce((t,r)=>t+(e.get(r)??0)*n(r),0),L=({share:e=0})=>e,R=({answer:e,applicability:t})=>e===`not-applicable`&&t!==`outside`;function je(e,t){let n=e.filter(({scored:e,applicability:t})=>e&&t!==`outside`),r=n.filter(e=>!R(e)),i=Ae(P(r,t)),a=r.filter(({share:e})=>e!==void 0),o=a.filter(({answer:e})=>e===`met`||e===`partly`),s=Math.min(1,i(a,L)),c=i(r.filter(({share:e})=>e===void 0)),l=P(n,t),u=x.map(e=>Me(e,n,i)),d=z(u.flatMap(({dimension:e,score:n})=>n&&t.of[e]>0?[{id:e,value:n.value,weight:t.of[e],of:n.of}]:[]));return{dimensions:u,...d&&{total:d},span:{low:s,high:Math.min(1,s+c)},coverage:Math.max(0,1-c),...i(o)>0&&{evidence:i(o.filter(({proven:e})=>e))/i(o)},leftOut:n.filter(R).reduce((e,t)=>e+(l.get(t)??0),0)}}function Me(e,t,n){let r=t.filter(({requirement:t})=>C(t)===e),i=r.filter(({share:e})=>e!==void 0),a=z([...F(i,({requirement:e})=>e.clause)].flatMap(([e,t])=>{let n=t.map(e=>({id:e.requirement.id,value:L(e),weight:1})),r=z(n);return r?[{id:e,value:r.value,weight:1,of:n}]:[]})),o=r.filter(R).length;return{dimension:e,...a&&{score:a},applicable:r.length-o,answered:i.length,left:o,weight:n(r),covered:n(i),gained:n(i,L)}}function z(e){let t=e.reduce((e,{weight:t})=>e+t,0);return t>0?{value:e.reduce((e,{value:t,weight:n})=>e+t*n,0)/t,of:e}:void 0}function B(e){let{assessment:t,collection:n,measures:r=[],filled:i=N}=e,{requirements:a,textVersion:o}=n,s=A(a),c=j(s,t,i.conditions),l=j(A(r).filter(e=>!s.includes(e)),t,i.conditions),u=a.map(e=>ve(e,M(e,c),t,i.answers.find(t=>t.requirement===e.id))),d=Te(t);return{assessment:t,conditions:c,measureConditions:l,items:u,gates:Oe(u),weights:d,scores:je(u,d),gaps:De(u,d,r,new Map([...c,...l])),findings:[...d.problems,...Ne(c),...Pe(t,o)]}}function Ne(e){return[...e.values()].flatMap(({condition:e,applies:t,entered:n,filled:r})=>{let i={condition:e};return t===`undecided`?[{severity:`ask`,code:`conditionUndecided`,field:e,facts:i}]:n&&r&&n.applies!==r.applies?[{severity:`ask`,code:`conditionDiffersFromFile`,field:e,facts:i}]:n?.applies===`no`&&!n.reason?.trim()?[{severity:`ask`,code:`conditionWithoutReason`,field:e,facts:i}]:[]})}var Pe=({textVersion:e},t)=>e===t?[]:[{severity:`ask`,code:`textChanged`,facts:{of:e,present:t}}];function Fe(e,t,n){return{id:e,date:t,textVersion:n,conditions:[],answers:[],weights:[],targets:[]}}function Ie(e,t,n,r){return{...e,id:t,date:n,textVersion:r,answers:e.answers.map(e=>({...e,carried:!0}))}}function Le(e,{items:t}){return e?`empty`:t.some(({answer:e})=>e===`unknown`)?`invalid`:`valid`}var V=class{today;#e;#t;#n;constructor(e,t){this.today=t,this.#t=H(e)??Re,this.#e=new s(`readiness`,e,this.#t)}textVersion=0;get file(){return this.#e.file}get assessments(){return this.file.readiness?.assessments??[]}get assessment(){return this.assessments.find(({id:e})=>e===this.#t)||((this.#n?.id!==this.#t||this.#n.textVersion!==this.textVersion)&&(this.#n=Fe(this.#t,this.today,this.textVersion)),this.#n)}get canUndo(){return this.#e.canUndo}get canRedo(){return this.#e.canRedo}openAssessment(e){this.#t=e}change(e,t){let{assessment:n}=this,r=e(n);r!==n&&this.put({assessments:this.with(r)},t)}changeSection(e){this.put(e(this.file.readiness??{})),this.#t=H(this.file)??this.#t}changeFile(e,t){let n=e(this.file);n!==this.file&&this.#e.push(n,this.#t,t)}open(e){this.#t=H(e)??this.#t,this.#e.open(e,this.#t)}take(e){this.#e.take(e,this.#t)}merge(e,t){this.#e.merge(e,t)}forgetPast(){this.#e.forgetPast()}undo(){this.canUndo&&(this.#t=this.#e.place,this.#e.undo())}redo(){this.canRedo&&(this.#e.redo(),this.#t=this.#e.place)}with(e){return[...this.assessments.filter(({id:t})=>t!==e.id),e].sort((e,t)=>e.date<t.date?-1:+(e.date>t.date))}put(e,t){let{file:n}=this;this.#e.push({...n,readiness:{...n.readiness,...e}},this.#t,t)}},Re=`assessment-1`,H=({readiness:e})=>e?.assessments?.at(-1)?.id,ze=class{#e;#t;results(e){return this.#e&&W(this.#e.of,e)?this.#e.results:void 0}filled(e,t){let n=this.#e;return!n||!W(n.of,e)?N:((this.#t?.of!==n||this.#t.year!==t)&&(this.#t={of:n,year:t,value:n.fill(t)}),this.#t.value)}isReadyFor(e){return Be(e)||this.results(e)!==void 0}async loadFor(e){if(this.isReadyFor(e))return;let[{resultsOf:t},{fill:n}]=await Promise.all([f.factory(),ne.filling()]),r=await t(e);this.#e={of:e,results:r,fill:e=>n(r,e)}}},U=[`profile`,`emissions`,`footprint`,`offset`,`measures`],W=(e,t)=>U.every(n=>e[n]===t[n])&&e.entity.name===t.entity.name,Be=e=>U.every(t=>e[t]===void 0),Ve={...ue,assessment:`哪一次自评`,date:`自评日期`,start:`先说明企业情况，再逐条作答：`,startExample:`看示例`,startFile:`打开已保存的文件`,undecided:e=>`还有 ${e} 项企业情况没有说明，与之有关的条款暂按适用处理：`,panels:{conditions:`企业情况`,results:`自评结果`,gaps:`差距与改进`,evidence:`证据清单`,indicators:`指标对照`,compare:`历次对比`,files:`保存与报告`,examples:`示例`},answered:(e,t)=>`已答 ${e}/${t}`,partNotes:{4:`建设原则：作答并列入报告，不计分；其内容由第 6、7 章的条款体现。`,5:`基本要求：不计分，任何一条不满足，得分再高也不能弥补。`},outside:e=>`${e} 条与本企业无关`,conditionDenied:e=>`不属于：${e}`,gate:`基本要求`,anchors:{"not-applicable":`客观条件不具备；须写明理由，写明之前不计`,unknown:`还不知道，或还没有核实；不计入得分，也不算不满足`},reason:`不适用的理由（必填）`,fromFile:e=>`本文件的数据显示“${e}”：`,takeFromFile:`采用文件的判断`,more:e=>e?`证据（${e} 份）与整改`:`证据与整改`,toCheck:e=>`${e} 处须核对`,confirm:`确认沿用`,exportAll:`保存与报告`,result:{...ue.result,title:`自评结果`,notBegun:`尚未开始`,failed:e=>`${e} 项未满足`,open:e=>`${e} 项待核实`,ofAnswered:`已答条款的得分`,coverage:`覆盖率（已答）`,span:`得分可能的范围`,evidence:`有证据`,leftOut:`不适用的权重`,next:`下一条未答`,noCertificate:`企业自评，不是认证。指南本身没有分数、权重和等级：得分是本站自定的方法，权重可改，不对应任何评价标准的等级。`,live:(e,t,n)=>`${e}，得分 ${t}，覆盖率 ${n}`}},G=new m(oe);function He(t){let n=()=>G.all(),r=o(t,n,()=>e(()=>import(`./opened4.styles.js`),[],import.meta.url));return{lines:n,details:()=>r(e(()=>import(`./details5.js`),[],import.meta.url)),conditions:()=>r(e(()=>import(`./conditions2.js`),[],import.meta.url)),results:()=>r(e(()=>import(`./results5.js`),[],import.meta.url)),gaps:()=>r(e(()=>import(`./gaps.js`),[],import.meta.url)),evidence:()=>r(e(()=>import(`./evidence2.js`),[],import.meta.url)),indicators:()=>r(e(()=>import(`./indicators3.js`),[],import.meta.url)),compare:()=>r(e(()=>import(`./compare3.js`),[],import.meta.url)),files:()=>r(e(()=>import(`./files7.js`),[],import.meta.url)),examples:()=>r(e(()=>import(`./example-factories2.js`),[],import.meta.url)),references:f.references}}var K=[`conditions`,`results`,`gaps`,`evidence`,`indicators`,`compare`,`files`,`examples`],Ue={zh:async()=>Ve,en:async()=>(await e(async()=>{let{en:e}=await import(`./en13.js`);return{en:e}},[],import.meta.url)).en};async function We(e){let[t,n,r,i]=await Promise.all([Ue[e](),de[e](),re(e),ce(e)]);return{language:e,t,texts:await G.of(e,n),collection:r,annex:i}}var Ge=i`.choices input{color:var(--ink)}.scope{margin:0}.scope h3 .name{flex:1 1 10em;padding-inline-start:1.15em;text-indent:-1.15em;font-weight:600}.requirements:last-child,.outside{padding-block-end:1.5em}.scope [aria-expanded='true']>.mark{transform:rotate(45deg)}.part-5{--c:var(--cinnabar)}.part-6{--c:var(--accent)}.part-7{--c:var(--gamboge)}.part-4{--c:var(--quiet)}.requirement{padding-block:calc(0.8em * var(--space));border-block-end:1px solid var(--rule)}.requirement>fieldset{min-inline-size:0;margin:0;padding:0;border:0}.requirement>fieldset>legend{padding:0 0 0.4em;max-inline-size:44em;font-weight:500;overflow-wrap:anywhere}.asked-items{max-inline-size:44em;padding:0 0 0.4em 1.5em;font-size:0.9375em}.seal{display:inline-block;padding:0 0.3em;border:1.5px solid var(--s);border-radius:var(--radius);font-size:0.8125em;line-height:1.5;color:var(--s);--s:var(--umber)}.seal.shall{--s:var(--cinnabar);background:var(--s);color:var(--paper)}.seal.should{--s:var(--gamboge)}.seal.may,.seal.encouraged{border-style:dashed}.gate{font-size:0.8125em;font-weight:600;color:var(--cinnabar)}.answers{display:grid;grid-template-columns:minmax(0,1fr);gap:0.1em 1em}.answer{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0.6em;align-items:start;min-block-size:max(1.75em,24px);padding:calc(0.2em * var(--space)) 0.4em;border-inline-start:3px solid transparent;line-height:1.5;cursor:pointer}.answer input{inline-size:1.15em;block-size:1.15em;margin-block-start:0.2em;accent-color:var(--accent)}.answer b{font-weight:600}.answer small{font-size:0.875em;color:var(--quiet)}.answer:has(input:checked){border-inline-start-color:var(--accent);background:var(--sunken)}.is-not .answer:has(input:checked){border-inline-start-color:var(--cinnabar)}.is-partly .answer:has(input:checked){border-inline-start-color:var(--gamboge)}.note{margin-block:0.2em;font-size:0.875em;line-height:1.6;color:var(--quiet)}.reason span{display:block;font-size:0.8125em;color:var(--quiet)}.requirement>.more-of{padding-inline:0}.outside{padding-block-start:0.5em;font-size:0.9375em}.outside li{padding-block:0.3em}.outside small{display:block}summary{cursor:pointer;padding-block:0.2em;color:var(--link)}.result .lead span{display:inline-block;margin-inline-end:0.6em}.gate-failed b{color:var(--cinnabar)}.gate-open b{color:var(--gamboge)}.gate-passed b{color:var(--accent)}@container (min-inline-size:48em){.answers{grid-template-columns:repeat(2,minmax(0,1fr))}}`,Ke=[...le,Ge];function q(){let e=new Date,t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function qe(e){let{t,assessment:r,assessments:i}=e;return a`<div class="choices">
${i.length>1?a`<label>
${t.assessment}
<select
@change=${({target:t})=>e.openAssessment(t.value)}
>
${i.map(({id:e,date:t})=>a`<option value=${e} .selected=${e===r.id}>${t}</option>`)}
</select>
</label>`:n}
<label>
${t.date}
<input
type="date"
.value=${r.date}
@change=${({target:t})=>{let n=t.value;n&&e.change(e=>({...e,date:n}))}}
/>
</label>
</div>`}function J(e){let t=Number(te(e*100,{decimals:0}));return t===100&&e<1?99:t===0&&e>0?1:t}var Y=e=>`${J(e)} %`,X=({result:e},t)=>e.gates.items.filter(e=>e.status===t).length;function Je(e,t){let{t:r,texts:i,result:o,isEmpty:s}=e,{scores:c}=o,{status:l}=o.gates,u=X(e,`failed`),d=X(e,`open`);return a`<aside class="result" part="result" aria-label=${r.result.title}>
<p class="lead gate-${l}">
<b>${s?r.result.notBegun:i.gatesTogether[l]}</b>
${u?a`<span class="quiet">${r.result.failed(u)}</span>`:n}
${d?a`<span class="quiet">${r.result.open(d)}</span>`:n}
</p>
<p class="total num" part="total">
${c.total?Y(c.total.value):`—`} <small>${r.result.ofAnswered}</small>
</p>
<dl class="two">
${Z(r.result.coverage,Y(c.coverage))}
${Z(r.result.span,`${Y(c.span.low)} – ${Y(c.span.high)}`)}
${c.evidence===void 0?n:Z(r.result.evidence,Y(c.evidence))}
${c.leftOut?Z(r.result.leftOut,Y(c.leftOut)):n}
</dl>
<p class="actions">
${_(e,t,`files`,r.exportAll,{look:`primary`,disabled:s})}
${_(e,t,`gaps`,r.panels.gaps,{disabled:s})} ${Ye(e)}
</p>
<p class="quiet more">${r.result.noCertificate}</p>
</aside>`}function Ye(e){let t=e.result.gaps.unknown[0]?.item.requirement.id;return t?a`<button @click=${()=>e.showRequirement(t)}>${e.t.result.next}</button>`:n}var Z=(e,t)=>a`<div>
<dt>${e}</dt>
<dd class="num">${t}</dd>
</div>`;function Xe({t:e,texts:t,result:n,isEmpty:r}){if(r)return;let{total:i,coverage:a}=n.scores;return e.result.live(t.gatesTogether[n.gates.status],i?Y(i.value):`—`,Y(a))}var Q=({assessment:e},t)=>e.answers.find(e=>e.requirement===t)??{requirement:t,evidence:[]};function $(e,t,n,r){e.change(e=>{let{carried:r,...i}=n(Q({assessment:e},t)),a=e.answers.filter(e=>e.requirement!==t);return{...e,answers:Ze(i)?[...a,i]:a}},r&&`${t}:${r}`)}var Ze=({requirement:e,evidence:t,...n})=>t.length>0||Object.values(n).some(e=>e!==void 0&&e!==``);function Qe(e,t,r){let{t:i,texts:o}=e,{requirement:s,gate:c}=t,l=e.isOpen(s.id),{evidence:u}=Q(e,s.id);return a`<li class="requirement is-${t.answer}" part="row" data-requirement=${s.id}>
<fieldset>
<legend>
<a class="num" href=${ie(e.language,s.clause)}>${s.clause}</a>
<span class="seal ${s.word}">${o.words[s.word]}</span>
${c?a`<span class="gate">${i.gate}</span> `:n}<span class="asked">${s.text}</span>
</legend>
${s.items.length?a`<ul class="asked-items" role="list">
${s.items.map(e=>a`<li>${e}</li>`)}
</ul>`:n}
<div class="answers">${tt(s).map(n=>nt(e,t,n))}</div>
</fieldset>
${t.entered?.answer===`not-applicable`?rt(e,t):n} ${it(e,t)}
${$e(e,t)}
<button
class="link more-of"
aria-expanded=${l?`true`:`false`}
@click=${()=>e.toggle(s.id)}
>
${i.more(u.length)}<span class="unseen"> ${s.id}</span>
</button>
${l?r(t):et(e,t)}
</li>`}function $e(e,{requirement:{id:t},problems:r}){let{t:i}=e,o=r.filter(({field:e})=>e===`answer`),s=()=>{$(e,t,e=>e),e.showRequirement(t)};return o.length?a`<ul class="messages" role="list">
${o.map(({code:t,severity:r,facts:o})=>a`<li class=${r}>
${e.sentences()?.problems[t](o)}
${t===`carriedOver`?a`<button class="link" @click=${s}>${i.confirm}</button>`:n}
</li>`)}
</ul>`:n}function et({t:e},{problems:t}){let r=t.filter(({field:e,code:t})=>e!==`answer`&&e!==`reason`&&t!==`missing`),i=r.some(({severity:e})=>e===`error`);return r.length?a`<small class=${i?`error`:`ask`}>${e.toCheck(r.length)}</small>`:n}var tt=e=>T(e)?[`met`,`partly`,`not`,`unknown`]:[`met`,`partly`,`not`,`not-applicable`,`unknown`];function nt(e,t,n){let{texts:r,t:i}=e,{requirement:o,entered:s,by:c}=t,{id:l,anchors:u}=o,d=s?.answer??(c===`nobody`?void 0:t.answer),f=n===`met`||n===`partly`||n===`not`?u[n]:i.anchors[n];return a`<label class="answer">
<input
type="radio"
name=${l}
value=${n}
.checked=${n===d}
?disabled=${e.locksLine(l)&&n!==d}
@change=${()=>$(e,l,e=>({...e,answer:n}),`answer`)}
/>
<span><b>${r.answers[n]}</b> <small>${f}</small></span>
</label>`}function rt(e,{requirement:{id:t},entered:n,problems:r}){let{t:i}=e,o=r.find(({field:e})=>e===`reason`);return a`<label class="field reason">
<span>${i.reason}</span>
<input
maxlength="1000"
aria-label=${i.reason}
aria-invalid=${o?`true`:`false`}
aria-describedby="reason-${t}"
.value=${n?.reason??``}
@input=${({target:n})=>{let r=n.value;$(e,t,e=>({...e,reason:r}),`reason`)}}
/>
<small class="problem" id="reason-${t}"
>${o&&e.sentences()?.problems[o.code](o.facts)}</small
>
</label>`}function it(e,{requirement:{id:t},filled:r,by:i}){let{t:o,texts:s}=e;return r?a`<p class="note">
${o.fromFile(s.answers[r.answer])}${e.sentences()?.filled[r.code](r.facts)}
${i===`reader`&&!e.locksLine(t)?a`<button class="link" @click=${()=>{$(e,t,({answer:e,reason:t,...n})=>n,`answer`),e.showRequirement(t)}}>${o.takeFromFile}</button>`:n}
</p>`:n}function at(e,t){return S.map(n=>ot(e,n,t))}function ot(e,t,r){let{t:i,collection:o,result:s}=e,c=s.items.filter(e=>C(e.requirement)===t),l=c.filter(({applicability:e})=>e!==`outside`),u=c.filter(({applicability:e})=>e===`outside`),d=l.filter(({answer:e})=>e!==`unknown`).length,f=e.isOpen(`part:${t}`),p=o.titles[t]??t,m=s.scores.dimensions.find(({dimension:e})=>e===t)?.score;return a`<section
class="scope part-${t.split(`.`)[0]}"
part="section"
aria-label=${`${t} ${p}`}
>
<h3>
<button
class="name"
id="part-${t}"
aria-expanded=${f?`true`:`false`}
@click=${()=>e.toggle(`part:${t}`)}
>
<span class="mark" aria-hidden="true"></span><span class="num quiet">${t}</span> ${p}
</button>
<small class="num">${i.answered(d,l.length)}</small>
${m?a`<span class="num">${Y(m.value)}</span>`:n}
</h3>
${f?a`${st(e,t)}
<ul class="requirements" role="list">
${c.map(t=>t.applicability===`outside`?n:Qe(e,t,r))}
</ul>
${u.length?ct(e,u):n}`:n}
</section>`}var st=({t:e},t)=>t===`4`||t===`5`?a`<p class="quiet">${e.partNotes[t]}</p>`:n;function ct({t:e,collection:t,result:n},r){return a`<details class="outside">
<summary>${e.outside(r.length)}</summary>
<ul role="list">
${r.map(({requirement:{id:r,clause:i,text:o,when:s}})=>a`<li data-requirement=${r}>
<span class="num quiet">${i}</span> ${o}
<small class="quiet">
${s.map(r=>{let i=n.conditions.get(r)?.entered?.reason?.trim();return a`${e.conditionDenied(t.conditions[r]??r)}${i?e.brackets(i):``} `})}
</small>
</li>`)}
</ul>
</details>`}function lt(e,t){let{t:r,isEmpty:i,result:o,hides:s}=e,c=[...o.conditions.values()].filter(({applies:e})=>e===`undecided`).length,l=h(e,t,`conditions`,r.panels.conditions);return i?a`<p class="quiet start">
${s(`conditions`)?n:r.start} ${l}
${h(e,t,`examples`,r.startExample)} ${h(e,t,`files`,r.startFile)}
</p>`:c?a`<p class="quiet start">${r.undecided(c)} ${l}</p>`:n}var ut=class extends ae{static styles=[t,u,...Ke];section=`readiness`;hidable=[...K,`open`];lockable=[`conditions`,`prefilled`];entries=[];#e=new se(this,He(this));#t=new ze;#n=new Set;#r;#i;#a;get factory(){return this.state.file}set factory(e){this.#r=new V(e,q()),this.occupied()}get assessment(){return this.state.assessment}get state(){return this.#r??=new V(p(),q())}get isEmpty(){let{answers:e,conditions:t}=this.state.assessment;return!e.length&&!t.length&&this.#t.isReadyFor(this.state.file)}get lineKeys(){let{answers:e,conditions:t}=this.assessment;return[...e.map(({requirement:e})=>e),...t.map(({condition:e})=>e)]}result({collection:e,annex:t}){let{assessment:n,file:r}=this.state,i=this.#t.filled(r,Number(n.date.slice(0,4))||0),a=[n,i,e,t],o=this.#i;if(o&&a.every((e,t)=>e===o.of[t]))return o.value;let s=B({assessment:n,collection:e,measures:t.measures,filled:i});return this.#i={of:a,value:s},s}wordsIn(e){return We(e)}loadFile(e){return this.drawnWith(this.#t.loadFor(e))}loadLines(){return Promise.resolve(!0)}async savedText(){let{savedText:t}=await e(async()=>{let{savedText:e}=await import(`./unpinned-text.js`);return{savedText:e}},[],import.meta.url);return t(this.factory)}get standing(){return Le(this.isEmpty,this.words?this.result(this.words):{items:[]})}async binding(){let[t]=await Promise.all([e(()=>import(`./binding5.js`),[],import.meta.url),this.#e.get(`lines`)]);return t}desk(e){let{state:t}=this;return t.textVersion=e.collection.textVersion,this.#t.isReadyFor(t.file)||this.readOnce(),{...this.sharedDesk(e),assessment:t.assessment,assessments:t.assessments,result:this.result(e),isEmpty:this.isEmpty,records:this.#t.results(t.file),sentences:()=>this.#e.use(`lines`)?e.texts:void 0,change:(e,n)=>this.act(()=>t.change(e,n)),changeSection:e=>this.act(()=>t.changeSection(e)),openAssessment:e=>{t.openAssessment(e),this.contractChanged(),this.requestUpdate()},showRequirement:e=>void this.showRequirement(e),isOpen:e=>this.#n.has(e),toggle:e=>{this.#n.delete(e)||this.#n.add(e),this.requestUpdate()}}}async readOnce(){this.#a??=this.loadFile(this.state.file).finally(()=>this.#a=void 0),await this.#a}async showRequirement(e){let t=e.slice(0,e.indexOf(`-`));for(let e of[t,t.split(`.`).slice(0,2).join(`.`),t[0]??``])this.#n.add(`part:${e}`);this.requestUpdate(),await this.updateComplete;let n=this.renderRoot.querySelector(`[data-requirement="${CSS.escape(e)}"]`);(n?.querySelector(`input:checked`)??n?.querySelector(`input`))?.focus()}view(e){let t=this.desk(e),{tools:n}=this,{panel:r,show:i,close:o}=n;return this.say(Xe(t)),a`<div class="head">
${qe(t)} ${ee(t,{panels:K,names:t.t.panels,...n})}
</div>
<div class="columns">
<div class="lines">
${lt(t,i)}
${r?l(t.t.panels[r],this.#e.use(r)?.panel(t,o)??c(t,this.#e,r)):``}
${at(t,e=>this.#e.use(`details`)?.details(t,e)??c(t,this.#e,`details`))}
</div>
${Je(t,i)}
</div>`}};r(`zcf-readiness`,ut);export{y as _,q as a,Ce as c,x as d,T as f,v as g,b as h,J as i,O as l,S as m,$ as n,Ie as o,C as p,Y as r,B as s,Q as t,D as u};