import{c as e,d as t,f as n,g as r,h as i,n as a,p as o}from"./zcf-foundation.js";import{A as s,B as c,Bt as l,C as u,D as d,E as f,G as p,J as m,K as h,L as g,Nt as _,O as ee,R as te,Rt as ne,S as re,T as ie,V as ae,W as oe,X as v,Y as se,a as ce,d as y,f as b,j as le,k as ue,kt as de,l as x,s as S,u as C,w as fe,x as w,y as T,z as E,zt as pe}from"./zcf-engine.js";var D={kinds:{"rooftop-pv":`屋顶或场地光伏`,storage:`储能（提高光伏自用）`,"pv-air-conditioning":`光伏直驱变频空调`,"hydrogen-vehicles":`氢燃料电池车辆`,"green-power":`绿电交易、绿证`,"efficient-motors":`高效电机`,"variable-speed":`风机、泵变频调速`,"compressed-air":`压缩空气系统`,"boiler-efficiency":`锅炉、窑炉节能`,"waste-heat":`余热回收`,transformer:`节能变压器、调压调容`,"data-centre-cooling":`数据中心高效制冷`,lighting:`LED 照明与智能控制`,"water-reuse":`节水与水回用`,"recycled-material":`再生材料替代`,vrf:`直流变频多联机`,"heat-pump":`空气源热泵替代燃料供热`,"ac-supervision":`空调智能监控`,paperless:`无纸化`,"energy-platform":`能碳管理平台`,"equipment-monitoring":`设备效率监控平台`,"electric-vehicles":`电动车辆、叉车`,"booster-pumps":`无负压供水`,bipv:`建筑光伏一体化（BIPV）`,"own-estimate":`自行估算`,enabling:`基础性工作（自身不减排）`},statuses:{done:`已实施`,planned:`已计划`,"not-applicable":`不适用`}},me={zh:async()=>D,en:async()=>(await e(async()=>{let{en:e}=await import(`./start-en3.js`);return{en:e}},[],import.meta.url)).en},O=({annex:e},t)=>e.measures.find(({id:e})=>e===t)?.name??t,he=class e extends Event{static type=`zcf-measures-change`;constructor(){super(e.type,{bubbles:!0,composed:!0})}},k=i`.scope-plan{--c:var(--accent)}.scope-annex{--c:var(--rule)}@container (min-inline-size:40em){.scope-plan .factor{grid-column:4}.scope-plan .tonnes{grid-column:5}}.scope-annex .choices{align-items:end;padding-block:0.2em 0.8em}.scope-annex .choices :is(label,select){max-inline-size:100%}.shown{line-height:2.75em}.category h4{margin:0;border-block-end:1px solid var(--rule)}.category .name{inline-size:100%}.category [aria-expanded='true']>.mark{transform:rotate(45deg)}.measure{padding-block:calc(0.7em * var(--space));border-block-end:1px solid var(--rule)}.measure small{display:block}.summary{max-inline-size:44em;font-size:0.9375em}.measure-tools{display:flex;flex-wrap:wrap;gap:0.4em;padding-block-start:0.4em}.measure-tools select{inline-size:auto}.measure-note{flex:1 1 12em}`,A=[...fe,k],j={...w,baseYear:`基准年`,from:`计划自`,to:`至`,scope2:`范围 2`,scope2Bases:{market:`基于市场`,location:`基于位置`},add:`添加减排措施`,addHint:`例如 屋顶光伏、空压机、热泵、照明、绿电`,addResults:e=>`找到 ${e} 项，用上下键选择，回车添加。`,addNone:e=>`没有与“${e}”相近的措施。可以添加“自行估算”并填写数值和依据。`,start:`从一项措施开始，或先填`,startExample:`看示例`,startFile:`打开已保存的文件`,noBaseline:`还没有基准年的排放：没有路径和上限，措施的效果可能重复或偏大。`,panels:{baseline:`起点与目标`,results:`减排路径`,costs:`成本与收益`,files:`保存与导出`,examples:`示例`},sections:{plan:`减排计划`,annex:`措施清单（附录 A）`},sectionNotes:{plan:`每年减排量（tCO₂e），按完整一年、与其他措施一起计算`,annex:`33 项措施的实施情况`},empty:`计划里还没有措施：在上方按名称添加，或从措施清单加入。`,range:(e,t)=>`${e} – ${t} t`,said:(e,t)=>`${e}/${t}`,applies:`适用：`,statusOf:e=>`${e}：实施情况`,noteOf:e=>`${e}：说明`,noStatus:`未说明`,whyNot:`不适用的理由`,whatWasDone:`说明（何时、做了什么）`,addAs:e=>`加入计划：${e}`,inPlan:e=>`计划中：${e}`,filter:{title:`筛选措施`,category:`类别`,status:`实施情况`,all:`全部`,industry:`行业`,condition:`条件`,shown:(e,t)=>`显示 ${e} / ${t} 项`,clear:`取消筛选`,none:`没有符合这些条件的措施。请放宽一项筛选。`},exportAll:`保存与导出`,result:{...w.result,title:`计划结果`,lead:e=>`${e} 年可减排`,empty:`有了措施和基准年的排放之后，这里显示减排量。`,remains:`仍有排放`,onBasis:e=>`仍有排放（${e}）`,target:`目标`,reached:`优于目标`,missed:`距目标`,orders:`缺省范围为行业经验的数量级，未经核实；请以实测、可研或供应商数据替换。同一负荷上的措施连乘，重复的只计一次。`,live:(e,t,n)=>`${e} 年可减排 ${t} 吨，仍有 ${n} 吨`},trace:{...w.trace,gas:`项目`}},M=new re(_);function N(t){let n=()=>M.all(),r=s(t,n,()=>e(()=>import(`./opened2.styles.js`),[],import.meta.url));return{lines:n,details:()=>r(e(()=>import(`./details3.js`),[],import.meta.url)),add:()=>r(e(()=>import(`./add3.js`),[],import.meta.url)),baseline:()=>r(e(()=>import(`./baseline2.js`),[],import.meta.url)),results:()=>r(e(()=>import(`./results3.js`),[],import.meta.url)),costs:()=>r(e(()=>import(`./costs.js`),[],import.meta.url)),files:()=>r(e(()=>import(`./files5.js`),[],import.meta.url)),examples:()=>r(e(()=>import(`./example-factories2.js`),[],import.meta.url)),references:te.references}}var P=[`baseline`,`results`,`costs`,`files`,`examples`],F={zh:async()=>j,en:async()=>(await e(async()=>{let{en:e}=await import(`./en11.js`);return{en:e}},[],import.meta.url)).en};async function I(e){let[t,n,r]=await Promise.all([F[e](),me[e](),S(e)]);return{language:e,t,texts:await M.of(e,n),annex:r}}function L(e,t){return e?`empty`:[...t?.findings??[],...(t?.measures??[]).flatMap(({problems:e})=>e)].some(({severity:e})=>e===`error`)?`invalid`:`valid`}var R=class{year;#e;#t;constructor(e,t){this.year=t,this.#e=new u(`measures`,z(e),void 0)}get file(){return this.#e.file}get checklist(){return this.file.measures?.checklist??[]}get inventoryYears(){return(this.file.emissions?.years??[]).map(({year:e})=>e)}get plan(){let e=this.file.measures?.plan;if(e)return e;let t=this.inventoryYears.at(-1),{area:n,firstYear:r=this.year}=this.file.profile??{},i=t??r,a=t===void 0?`stated`:`inventory`;return(this.#t?.baseYear!==i||this.#t.baseline!==a)&&(this.#t={...ae(i,n),baseline:a}),this.#t}get canUndo(){return this.#e.canUndo}get canRedo(){return this.#e.canRedo}changePlan(e,t){let{plan:n}=this,r=e(n);r!==n&&this.changeSection(e=>({...e,plan:r}),t)}changeSection(e,t){let{file:n}=this,r=e(n.measures??{});r!==n.measures&&this.#e.push({...n,measures:r},void 0,t)}changeFile(e,t){let n=e(this.file);n!==this.file&&this.#e.push(n,void 0,t)}open(e){this.#e.open(z(e),void 0)}take(e){this.#e.take(z(e),void 0)}merge(e,t){this.#e.merge(e,t)}forgetPast(){this.#e.forgetPast()}undo(){this.canUndo&&this.#e.undo()}redo(){this.canRedo&&this.#e.redo()}};function z(e){let t=e.measures?.plan;if(!t)return e;let n=pe(t.measures);return n===t.measures?e:{...e,measures:{...e.measures,plan:{...t,measures:n}}}}var ge=class{catalogue=new se;#e;#t=new x;#n;inventoriesOf(e){return this.#t.of(e)}isReadyFor(e){return!!this.#e&&this.#t.isReadyFor(e)}result(e,t){if(!this.#e||!this.isReadyFor(t))return;let n=this.inventoriesOf(t),r=this.#n;if(r?.of===e&&r.inventories===n)return r.value;let i=this.#e.quantifyPlan({plan:e,inventories:n},this.catalogue);return this.#n={of:e,inventories:n,value:i},i}async loadFor(e,t){let n=E.quantification();await(await E.catalogue()).loadForPlan(this.catalogue,t),await this.#t.loadFor(e),this.#e=await n,this.#n=void 0}},B={category:``,industry:``,when:``,status:``},V=new WeakMap,H=({host:e})=>V.get(e)??B,U=e=>Object.values(H(e)).some(e=>e!==``),W=e=>e.annex.measures.filter(t=>_e(t,H(e),m(e,t.id),e.annex.industries));function _e({category:e,when:t},n,r,i){let a=(e,t)=>!e||!t.length||t.includes(e),o=t.filter(e=>i.includes(e)),s=t.filter(e=>!i.includes(e));return(!n.category||n.category===e)&&a(n.industry,o)&&a(n.when,s)&&(!n.status||n.status===(r||`none`))}function ve(e){let{t,annex:r,texts:i}=e,a=H(e),s=U(e),l=t=>{V.set(e.host,{...a,...t}),e.refresh()},u=[...new Set(r.measures.flatMap(({when:e})=>e))],d=e=>e.map(e=>[e,r.conditions[e]??e]),{industries:f}=r,p=c.map(e=>[e,i.statuses[e]]),m=(e,n,r)=>ye(n,a[e],t.filter.all,r,t=>l({[e]:t}));return o`<div class="choices" role="group" aria-label=${t.filter.title}>
${m(`category`,t.filter.category,r.categories.map(({id:e,name:t})=>[e,t]))}
${m(`industry`,t.filter.industry,d(f.filter(e=>u.includes(e))))}
${m(`when`,t.filter.condition,d(u.filter(e=>!f.includes(e))))}
${m(`status`,t.filter.status,[...p,[`none`,t.noStatus]])}
<p class="quiet num shown" role="status">
${s?t.filter.shown(W(e).length,r.measures.length):n}
${s?o`<button class="link" @click=${()=>l(B)}>${t.filter.clear}</button>`:n}
</p>
</div>`}function ye(e,t,n,r,i){return o`<label>
${e}
<select @change=${({target:e})=>i(e.value)}>
${[[``,n],...r].map(([e,n])=>o`<option value=${e} .selected=${e===t}>${n}</option>`)}
</select>
</label>`}function be(e){let{t,annex:r}=e,i=W(e);return o`<section class="scope scope-annex" part="section" aria-label=${t.sections.annex}>
<h3>${t.sections.annex} <small>${t.sectionNotes.annex}</small></h3>
${ve(e)}
${r.categories.map(t=>{let r=i.filter(e=>e.category===t.id);return r.length?xe(e,t,r):n})}
${i.length?n:o`<p class="quiet">${t.filter.none}</p>`}
</section>`}function xe(e,{id:t,name:r},i){let{t:s}=e,c=U(e),l=c||e.isOpen(`category:${t}`),u=i.filter(t=>m(e,t.id)!==``).length,d=o`<small class="quiet num">${s.said(u,i.length)}</small>`;return o`<div class="category">
<h4>
${c?o`${r} ${d}`:o`<button
class="name"
aria-expanded=${l?`true`:`false`}
@click=${()=>e.toggle(`category:${t}`)}
>
<span class="mark" aria-hidden="true"></span>${r} ${d}
</button>`}
</h4>
${l?o`<ul role="list">
${a(i,e=>e.id,t=>Se(e,t))}
</ul>`:n}
</div>`}function Se(e,t){let{t:r,texts:i,language:a,checklist:s}=e,{id:l,name:u,summary:d,applicability:f}=t,p=m(e,l),g=s.find(e=>e.measure===l)?.note??``,_=h(l);return o`<li class="measure" data-measure=${l}>
<p>
<a class="num" href=${ce(a,l)}>${l}</a>
<b>${u}</b> <small class="quiet">${r.applies}${f}</small>
</p>
<p class="summary">${d}</p>
<div class="measure-tools">
<label>
<span class="unseen">${r.statusOf(u)}</span>
<select ?disabled=${e.locksLine(l)} @change=${({target:t})=>{let n=t;e.setStatus(l,n.value,g),Ce(e,n.getRootNode())}}>
<option value="" .selected=${p===``}>${r.noStatus}</option>
${c.map(e=>o`<option value=${e} .selected=${e===p}>${i.statuses[e]}</option>`)}
</select>
</label>
${s.some(e=>e.measure===l)?o`<label class="measure-note">
<span class="unseen">${r.noteOf(u)}</span>
<input
maxlength="1000"
placeholder=${p===`not-applicable`?r.whyNot:r.whatWasDone}
.value=${g}
@input=${({target:t})=>e.setStatus(l,p,t.value)}
/>
</label>`:n}
${e.plan.measures.filter(({measure:e})=>e===l).map(t=>o`<button class="link" @click=${()=>e.showLine(t.id)}>
${r.inPlan(e.lineName(t))}
</button>`)}
${(e.hides(`add`)?[]:_).filter(e=>e!==`enabling`||_[0]===`enabling`).map(t=>o`<button @click=${()=>e.addMeasure(l,t)}>
${r.addAs(i.kinds[t])}<span class="unseen">${r.brackets(`${l} ${u}`)}</span>
</button>`)}
</div>
</li>`}async function Ce(e,t){await e.drawn(),t.activeElement||t.querySelector(`.scope-annex .choices select`)?.focus()}function we(e){let{t,plan:n,inventoryYears:r}=e,i=Math.max(new Date().getFullYear(),n.baseYear),a=t=>e.changePlan(e=>({...e,...t})),s=[...new Set([...r,...G(i-7,i),n.baseYear])].sort((e,t)=>t-e);return o`<div class="choices">
${q(t.baseYear,n.baseYear,s,e=>a({baseYear:e,baseline:r.includes(e)?`inventory`:n.baseline}))}
${q(t.from,n.from,K(n.from,n.baseYear+1,i+10),e=>a({from:e}))}
${q(t.to,n.to,K(n.to,n.from,n.from+24),e=>a({to:e}))}
<label>
${t.scope2}
<select
@change=${({target:e})=>a({scope2:e.value})}
>
${[`market`,`location`].map(e=>o`<option value=${e} .selected=${e===n.scope2}>${t.scope2Bases[e]}</option>`)}
</select>
</label>
</div>`}var G=(e,t)=>Array.from({length:Math.max(0,t-e+1)},(t,n)=>e+n),K=(e,t,n)=>[...new Set([...G(t,n),e])].sort((e,t)=>e-t);function q(e,t,n,r){return o`<label>
${e}
<select @change=${({target:e})=>r(Number(e.value))}>
${n.map(e=>o`<option value=${e} .selected=${e===t}>${e}</option>`)}
</select>
</label>`}var Te=new Set(p.map(({key:e})=>e)),J=({fields:e})=>e.filter(({key:e})=>!Te.has(e));function Y(e,t){let{t:n,entries:r}=e;return o`<section class="scope scope-plan" part="section" aria-label=${n.sections.plan}>
<h3>${n.sections.plan} <small>${n.sectionNotes.plan}</small></h3>
${r.length?o`<ul class="sources" role="list">
${a(r,({line:e})=>e.id,n=>b(e,{...n,fields:J(n)},Ee(e,n),t(n)))}
</ul>`:o`<p class="quiet">${n.empty}</p>`}
</section>`}function Ee(e,{line:t,reduction:n,year:r}){let{t:i,plan:a}=e,o=e=>n?.[e].total[a.scope2].value,[s,c,l]=[o(`low`),o(`mid`),o(`high`)],u=s!==void 0&&l!==void 0&&s!==l?i.range(T(e,Math.min(s,l)),T(e,Math.max(s,l))):``;return{summary:[t.measure,r,u.replaceAll(` `,`\xA0`)].filter(Boolean).join(` · `),figure:c===void 0?void 0:T(e,c),total:void 0}}function De(e,t){let{t:n,plan:r,result:i,isEmpty:a}=e,s=i?.years.at(-1);return o`<aside class="result" part="result" aria-label=${n.result.title}>
<p class="quiet lead">${n.result.lead(r.to)}</p>
<p class="total num" part="total">
${s?T(e,X(e,s,`mid`)):`—`} <small>tCO₂e</small>
</p>
${s?Oe(e,s):o`<p class="quiet more">${n.result.empty}</p>`}
<p class="actions">
${C(e,t,`files`,n.exportAll,{look:`primary`,disabled:a})}
${C(e,t,`results`,n.panels.results,{disabled:a})}
</p>
<p class="quiet more">${n.result.orders}</p>
</aside>`}var X=({plan:e},t,n)=>t.without[e.scope2].value-t.with[n][e.scope2].value;function Oe(e,t){let{t:r,plan:i}=e,a=t.with.mid[i.scope2].value,s=t.target?.[i.scope2].value,c=[X(e,t,`low`),X(e,t,`high`)],l=i.scope2===`market`?`location`:`market`;return o`<p class="quiet num range">
<span>${r.range(T(e,Math.min(...c)),T(e,Math.max(...c)))}</span>
</p>
<dl class="two">
${Z(r.result.remains,`${T(e,a)} t`)}
${Z(r.result.onBasis(r.scope2Bases[l]),`${T(e,t.with.mid[l].value)} t`)}
${s===void 0?n:Z(r.result.target,`${T(e,s)} t`)}
${s===void 0?n:Z(a<=s?r.result.reached:r.result.missed,`${T(e,Math.abs(s-a))} t`)}
</dl>`}var Z=(e,t)=>o`<div>
<dt>${e}</dt>
<dd class="num">${t}</dd>
</div>`;function ke(e){let t=e.result?.years.at(-1);if(!t)return;let{t:n,plan:r}=e;return n.result.live(r.to,T(e,X(e,t,`mid`)),T(e,t.with.mid[r.scope2].value))}function Ae(e,t){let{t:r,isEmpty:i,result:a,hides:s}=e,c=y(e,t,`baseline`,r.panels.baseline);return i?o`<p class="quiet start">
${s(`add`)||s(`baseline`)?n:r.start} ${c}
${y(e,t,`examples`,r.startExample)} ${y(e,t,`files`,r.startFile)}
</p>`:a?.baseline.source===`none`?o`<p class="quiet start">${r.noBaseline} ${c}</p>`:n}var je=class extends le{static styles=[t,g,A];static properties={year:{type:Number},sections:{type:String}};section=`measures`;hidable=[...P,`add`,`checklist`,`open`];lockable=[`prefilled`];#e=new ge;#t=new ue(this,N(this));#n;#r;constructor(){super(),this.year=null,this.sections=null}get factory(){return this.state.file}set factory(e){this.#n=new R(e,this.startYear),this.occupied()}get checklist(){return this.state.checklist}get plannedMeasures(){return[...new Set(this.plan.measures.map(({measure:e})=>e))]}setStatus(e,t,n){Q(e)&&(t===``||Me(t))&&this.act(()=>this.state.changeSection(r=>{let i=(r.checklist??[]).filter(t=>t.measure!==e),a=t&&{measure:e,status:t,...n?.trim()&&{note:n}};return{...r,checklist:a?[...i,a]:i}},`status:${e}`))}addToPlan(e,t){this.add(e,t)}get state(){return this.#n??=new R(ne(),this.startYear)}get plan(){return this.state.plan}get startYear(){let e=this.year??0;return e>1990&&e<2100?e:new Date().getFullYear()-1}get isEmpty(){return!this.plan.measures.length}get result(){return this.#e.result(this.plan,this.state.file)}get lineKeys(){return[...super.lineKeys,...this.checklist.map(({measure:e})=>e)]}get entries(){let{result:e}=this;return e?e.measures:this.plan.measures.map(e=>({line:e,fields:v(e,this.#e.catalogue),problems:[],used:[]}))}wordsIn(e){return I(e)}loadFile(e){let t=e.measures?.plan??this.plan;return t.measures.length?this.loadPlan(e,t):Promise.resolve(!0)}loadLines(e){return this.loadPlan(this.state.file,{...this.plan,measures:e})}loadPlan(e,t){return this.drawnWith(Promise.all([this.#t.get(`lines`),this.#e.loadFor(e,t)]))}async savedText(){let{savedText:t}=await e(async()=>{let{savedText:e}=await import(`./saved-text5.js`);return{savedText:e}},[],import.meta.url);return t({factory:this.factory,catalogue:this.#e.catalogue,inventories:this.#e.inventoriesOf(this.factory)})}get standing(){return L(this.isEmpty,this.result)}async binding(){let[t]=await Promise.all([e(()=>import(`./binding3.js`),[],import.meta.url),this.#t.get(`lines`)]);return t}async add(e,t){if(!Q(e))return;let n=t??h(e)[0];if(!n)return;let r={kind:n,measure:e,name:this.words?$(this.words,{kind:n,measure:e}):``,fields:{},id:l(this.plan.measures)};if(await this.loadToAdd([r]))return this.act(()=>this.state.changePlan(e=>({...e,measures:[...e.measures,r]}))),r.id}async addAndShow(e,t){let n=await this.add(e,t);n&&await this.showLine(n)}async showLine(e){await super.showLine(e);let t=this.renderRoot.querySelector(`[data-line="${CSS.escape(e)}"]`);t?.querySelector(`[data-amount]`)||t?.querySelector(`.name`)?.focus()}updated(){super.updated();let{measures:e}=this.state.file;e!==this.#r&&(this.#r=e,this.dispatchEvent(new he))}desk(e){let{state:t,plan:n,isEmpty:r}=this,{catalogue:i}=this.#e;return r&&this.panel!==`baseline`&&this.panel!==`files`||this.#e.isReadyFor(t.file)||this.loadOnce(),{...this.sharedDesk(e),calculator:`emissions`,plan:n,checklist:t.checklist,inventoryYears:t.inventoryYears,inventories:this.#e.inventoriesOf(t.file),catalogue:i,entries:this.entries,isEmpty:r,result:this.result,withChecklist:this.sections!==`plan`&&!this.hostsWishes.hides(`checklist`),rounding:`half-even`,references:r?void 0:this.#t.use(`references`)?.references,changePlan:(e,n)=>this.act(()=>t.changePlan(e,n)),changeSection:e=>this.act(()=>t.changeSection(e)),changeLines:(e,n)=>this.act(()=>t.changePlan(t=>({...t,measures:e(t.measures)}),n)),loadToAdd:e=>this.loadToAdd(e),setStatus:(e,t,n)=>this.setStatus(e,t,n),addMeasure:(e,t)=>void this.addAndShow(e,t),savedText:()=>this.savedText(),lineName:t=>t.name.trim()||$(e,t),fieldsOf:e=>v(e,i),say:({code:t,facts:n})=>e.texts.problems[t](n)}}#i;async loadOnce(){this.#i??=this.loadPlan(this.state.file,this.plan).finally(()=>this.#i=void 0),await this.#i}view(e){if(!this.isEmpty&&!this.#t.use(`lines`))return d(e,this.#t,`lines`);let t=this.desk(e),{tools:r}=this,{panel:i,show:a,close:s}=r;return this.say(ke(t)),o`<div class="head">
${we(t)} ${ie(t,{panels:P,names:t.t.panels,...r})}
</div>
<div class="columns">
<div class="lines">
${t.hides(`add`)?n:ee(t,this.#t)} ${Ae(t,a)}
${i?f(t.t.panels[i],this.#t.use(i)?.panel(t,s)??d(t,this.#t,i)):``}
${Y(t,e=>this.#t.use(`details`)?.details(t,e)??d(t,this.#t,`details`))}
${t.withChecklist?be(t):n}
</div>
${De(t,a)}
</div>`}},Q=e=>de.some(t=>t===e),Me=e=>c.some(t=>t===e),$=(e,t)=>oe(t,{kinds:e.texts.kinds,measure:t=>O(e,t)});r(`zcf-measures`,je);export{D as i,J as n,O as r,X as t};