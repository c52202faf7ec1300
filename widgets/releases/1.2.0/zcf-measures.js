import{_ as e,d as t,g as n,o as r,p as i,s as a,u as o}from"./zcf-foundation.js";import{A as s,B as c,C as l,D as u,E as d,Gt as f,H as p,J as m,K as h,O as ee,Q as g,S as _,T as te,U as ne,V as v,Vt as re,X as y,Xt as ie,Z as ae,c as b,d as x,en as oe,f as S,j as se,k as C,p as w,s as T,tn as ce,w as le,x as E,y as D,z as O}from"./zcf-engine.js";var k={kinds:{"rooftop-pv":`屋顶或场地光伏`,storage:`储能（提高光伏自用）`,"pv-air-conditioning":`光伏直驱变频空调`,"hydrogen-vehicles":`氢燃料电池车辆`,"green-power":`绿电交易、绿证`,"efficient-motors":`高效电机`,"variable-speed":`风机、泵变频调速`,"compressed-air":`压缩空气系统`,"boiler-efficiency":`锅炉、窑炉节能`,"waste-heat":`余热回收`,transformer:`节能变压器、调压调容`,"data-centre-cooling":`数据中心高效制冷`,lighting:`LED 照明与智能控制`,"water-reuse":`节水与水回用`,"recycled-material":`再生材料替代`,vrf:`直流变频多联机`,"heat-pump":`空气源热泵替代燃料供热`,"ac-supervision":`空调智能监控`,paperless:`无纸化`,"energy-platform":`能碳管理平台`,"equipment-monitoring":`设备效率监控平台`,"electric-vehicles":`电动车辆、叉车`,"booster-pumps":`无负压供水`,bipv:`建筑光伏一体化（BIPV）`,"own-estimate":`自行估算`,enabling:`基础性工作（自身不减排）`},statuses:{done:`已实施`,planned:`已计划`,"not-applicable":`不适用`}},ue={zh:async()=>k,en:async()=>(await r(async()=>{let{en:e}=await import(`./start-en3.js`);return{en:e}},[],import.meta.url)).en},de={categoryName:``,name:``,summary:``,applicability:``,clauses:[],scopes:[]},fe=({measures:e,...t})=>({...t,measures:e.map(e=>({...de,...e}))}),A=({annex:e},t)=>e.measures.find(({id:e})=>e===t)?.name??t,pe=class e extends Event{static type=`zcf-measures-change`;constructor(){super(e.type,{bubbles:!0,composed:!0})}},me=n`.scope-plan{--c:var(--accent)}.scope-annex{--c:var(--rule)}@container (min-inline-size:40em){.scope-plan .factor{grid-column:4}.scope-plan .tonnes{grid-column:5}}.scope-annex .choices{align-items:end;padding-block:0.2em 0.8em}.scope-annex .choices :is(label,select){max-inline-size:100%}.scope-annex .choices select{inline-size:12em}.shown{line-height:2.75em}.category h4{margin:0;border-block-end:1px solid var(--rule)}.category .name{inline-size:100%}.category [aria-expanded='true']>.mark{transform:rotate(45deg)}.measure{padding-block:calc(0.7em * var(--space));border-block-end:1px solid var(--rule)}.measure small{display:block}.summary{max-inline-size:44em;font-size:0.9375em}.measure-tools{display:flex;flex-wrap:wrap;gap:0.4em;padding-block-start:0.4em}.measure-tools select{inline-size:auto}.measure-note{flex:1 1 12em}`,j=[...le,me],M={...E,baseYear:`基准年`,from:`计划自`,to:`至`,scope2:`范围 2`,scope2Bases:{market:`基于市场`,location:`基于位置`},add:`添加减排措施`,addHint:`例如 屋顶光伏、空压机、热泵、照明、绿电`,addResults:e=>`找到 ${e} 项，用上下键选择，回车添加。`,addNone:e=>`没有与“${e}”相近的措施。可以添加“自行估算”并填写数值和依据。`,start:`从一项措施开始，或先填`,startExample:`看示例`,startFile:`打开已保存的文件`,noBaseline:`还没有基准年的排放：没有路径和上限，措施的效果可能重复或偏大。`,panels:{baseline:`起点与目标`,results:`减排路径`,costs:`成本与收益`,files:`保存与导出`,examples:`示例`},sections:{plan:`减排计划`,annex:`措施清单（附录 A）`},sectionNotes:{plan:`每年减排量（tCO₂e），按完整一年、与其他措施一起计算`,annex:`33 项措施的实施情况`},empty:`计划里还没有措施：在上方按名称添加，或从措施清单加入。`,range:(e,t)=>`${e} – ${t} t`,said:(e,t)=>`${e}/${t}`,applies:`适用：`,statusOf:e=>`${e}：实施情况`,noteOf:e=>`${e}：说明`,noStatus:`未说明`,whyNot:`不适用的理由`,whatWasDone:`说明（何时、做了什么）`,addAs:e=>`加入计划：${e}`,inPlan:e=>`计划中：${e}`,filter:{title:`筛选措施`,category:`类别`,status:`实施情况`,all:`全部`,industry:`行业`,condition:`条件`,shown:(e,t)=>`显示 ${e} / ${t} 项`,clear:`取消筛选`,none:`没有符合这些条件的措施。请放宽一项筛选。`},exportAll:`保存与导出`,result:{...E.result,title:`计划结果`,lead:e=>`${e} 年可减排`,empty:`有了措施和基准年的排放之后，这里显示减排量。`,remains:`仍有排放`,onBasis:e=>`仍有排放（${e}）`,target:`目标`,reached:`优于目标`,missed:`距目标`,orders:`缺省范围为行业经验的数量级，未经核实；请以实测、可研或供应商数据替换。同一负荷上的措施连乘，重复的只计一次。`,live:(e,t,n)=>`${e} 年可减排 ${t} 吨，仍有 ${n} 吨`},trace:{...E.trace,gas:`项目`}},N=new _(f),P=new _({zh:()=>T(`zh`),en:()=>T(`en`)});function F(e){let t=async()=>{let[e,t]=await Promise.all([r(()=>import(`./rows3.js`),[],import.meta.url),r(()=>import(`./listed.js`),[],import.meta.url),N.all(),P.all()]);return{...e,...t}},n=s(e,t,()=>r(()=>import(`./opened2.styles.js`),[],import.meta.url));return{lines:t,details:()=>n(r(()=>import(`./details3.js`),[],import.meta.url)),add:()=>n(r(()=>import(`./add3.js`),[],import.meta.url)),baseline:()=>n(r(()=>import(`./baseline2.js`),[],import.meta.url)),results:()=>n(r(()=>import(`./results3.js`),[],import.meta.url)),costs:()=>n(r(()=>import(`./costs.js`),[],import.meta.url)),files:()=>n(r(()=>import(`./files5.js`),[],import.meta.url)),examples:()=>n(r(()=>import(`./example-factories2.js`),[],import.meta.url)),references:c.references}}var I=[`baseline`,`results`,`costs`,`files`,`examples`],L={zh:async()=>M,en:async()=>(await r(async()=>{let{en:e}=await import(`./en11.js`);return{en:e}},[],import.meta.url)).en};async function R(e){let[t,n,r]=await Promise.all([L[e](),ue[e](),b(e)]);return{language:e,t,texts:await N.of(e,n),annex:await P.of(e,fe(r))}}function z(e,t){return e?`empty`:[...t?.findings??[],...(t?.measures??[]).flatMap(({problems:e})=>e)].some(({severity:e})=>e===`error`)?`invalid`:`valid`}var B=class{year;#e;#t;constructor(e,t){this.year=t,this.#e=new l(`measures`,V(e),void 0)}get file(){return this.#e.file}get checklist(){return this.file.measures?.checklist??[]}get inventoryYears(){return(this.file.emissions?.years??[]).map(({year:e})=>e)}get plan(){let e=this.file.measures?.plan;if(e)return e;let t=this.inventoryYears.at(-1),{area:n,firstYear:r=this.year}=this.file.profile??{},i=t??r,a=t===void 0?`stated`:`inventory`;return(this.#t?.baseYear!==i||this.#t.baseline!==a)&&(this.#t={...ne(i,n),baseline:a}),this.#t}get canUndo(){return this.#e.canUndo}get canRedo(){return this.#e.canRedo}changePlan(e,t){let{plan:n}=this,r=e(n);r!==n&&this.changeSection(e=>({...e,plan:r}),t)}changeSection(e,t){let{file:n}=this,r=e(n.measures??{});r!==n.measures&&this.#e.push({...n,measures:r},void 0,t)}changeFile(e,t){let n=e(this.file);n!==this.file&&this.#e.push(n,void 0,t)}open(e){this.#e.open(V(e),void 0)}take(e){this.#e.take(V(e),void 0)}merge(e,t){this.#e.merge(e,t)}forgetPast(){this.#e.forgetPast()}undo(){this.canUndo&&this.#e.undo()}redo(){this.canRedo&&this.#e.redo()}};function V(e){let t=e.measures?.plan;if(!t)return e;let n=oe(t.measures);return n===t.measures?e:{...e,measures:{...e.measures,plan:{...t,measures:n}}}}var he=class{catalogue=new ae;#e;#t=new x;#n;inventoriesOf(e){return this.#t.of(e)}isReadyFor(e){return!!this.#e&&this.#t.isReadyFor(e)}result(e,t){if(!this.#e||!this.isReadyFor(t))return;let n=this.inventoriesOf(t),r=this.#n;if(r?.of===e&&r.inventories===n)return r.value;let i=this.#e.quantifyPlan({plan:e,inventories:n},this.catalogue);return this.#n={of:e,inventories:n,value:i},i}async loadFor(e,t){let n=v.quantification();await(await v.catalogue()).loadForPlan(this.catalogue,t),await this.#t.loadFor(e),this.#e=await n,this.#n=void 0}},H={category:``,industry:``,when:``,status:``},U=new WeakMap,W=({host:e})=>U.get(e)??H,G=e=>Object.values(W(e)).some(e=>e!==``),K=e=>e.annex.measures.filter(t=>ge(t,W(e),y(e,t.id),e.annex.industries));function ge({category:e,when:t},n,r,i){let a=(e,t)=>!e||!t.length||t.includes(e),o=t.filter(e=>i.includes(e)),s=t.filter(e=>!i.includes(e));return(!n.category||n.category===e)&&a(n.industry,o)&&a(n.when,s)&&(!n.status||n.status===(r||`none`))}function _e(e){let{t:n,annex:r,texts:a,isOnScreen:o}=e,s=W(e),c=G(e),l=t=>{U.set(e.host,{...s,...t}),e.refresh()},u=[...new Set(r.measures.flatMap(({when:e})=>e))],d=e=>e.map(e=>[e,r.conditions[e]??e]),{industries:f}=r,m=p.map(e=>[e,a.statuses[e]]),h=(e,t,r)=>ve(t,s[e],n.filter.all,o?r:[],t=>l({[e]:t}));return i`<div class="choices" role="group" aria-label=${n.filter.title}>
${h(`category`,n.filter.category,r.categories.map(({id:e,name:t})=>[e,t]))}
${h(`industry`,n.filter.industry,d(f.filter(e=>u.includes(e))))}
${h(`when`,n.filter.condition,d(u.filter(e=>!f.includes(e))))}
${h(`status`,n.filter.status,[...m,[`none`,n.noStatus]])}
<p class="quiet num shown" role="status">
${c?n.filter.shown(K(e).length,r.measures.length):t}
${c?i`<button class="link" @click=${()=>l(H)}>${n.filter.clear}</button>`:t}
</p>
</div>`}function ve(e,t,n,r,a){return i`<label>
${e}
<select @change=${({target:e})=>a(e.value)}>
${[[``,n],...r].map(([e,n])=>i`<option value=${e} .selected=${e===t}>${n}</option>`)}
</select>
</label>`}function ye(e,n){let{t:r,annex:a}=e,o=K(e);return i`<section class="scope scope-annex" part="section" aria-label=${r.sections.annex}>
<h3>${r.sections.annex} <small>${r.sectionNotes.annex}</small></h3>
${_e(e)}
${a.categories.map(r=>{let i=o.filter(e=>e.category===r.id);return i.length?be(e,r,i,n):t})}
${o.length?t:i`<p class="quiet">${r.filter.none}</p>`}
</section>`}function be(e,{id:n,name:r},a,o){let{t:s}=e,c=G(e),l=c||e.isOpen(`category:${n}`),u=a.filter(t=>y(e,t.id)!==``).length,d=i`<small class="quiet num">${s.said(u,a.length)}</small>`;return i`<div class="category">
<h4>
${c?i`${r} ${d}`:i`<button
class="name"
aria-expanded=${l?`true`:`false`}
@click=${()=>e.toggle(`category:${n}`)}
>
<span class="mark" aria-hidden="true"></span>${r} ${d}
</button>`}
</h4>
${l?o(a):t}
</div>`}function xe(e){let{t,plan:n,inventoryYears:r}=e,a=Math.max(new Date().getFullYear(),n.baseYear),o=t=>e.changePlan(e=>({...e,...t})),s=[...new Set([...r,...q(a-7,a),n.baseYear])].sort((e,t)=>t-e);return i`<div class="choices">
${Y(t.baseYear,n.baseYear,s,e=>o({baseYear:e,baseline:r.includes(e)?`inventory`:n.baseline}))}
${Y(t.from,n.from,J(n.from,n.baseYear+1,a+10),e=>o({from:e}))}
${Y(t.to,n.to,J(n.to,n.from,n.from+24),e=>o({to:e}))}
<label>
${t.scope2}
<select
@change=${({target:e})=>o({scope2:e.value})}
>
${[`market`,`location`].map(e=>i`<option value=${e} .selected=${e===n.scope2}>${t.scope2Bases[e]}</option>`)}
</select>
</label>
</div>`}var q=(e,t)=>Array.from({length:Math.max(0,t-e+1)},(t,n)=>e+n),J=(e,t,n)=>[...new Set([...q(t,n),e])].sort((e,t)=>e-t);function Y(e,t,n,r){return i`<label>
${e}
<select @change=${({target:e})=>r(Number(e.value))}>
${n.map(e=>i`<option value=${e} .selected=${e===t}>${e}</option>`)}
</select>
</label>`}function Se({t:e,isEmpty:t},n){return i`<section class="scope scope-plan" part="section" aria-label=${e.sections.plan}>
<h3>${e.sections.plan} <small>${e.sectionNotes.plan}</small></h3>
${t?i`<p class="quiet">${e.empty}</p>`:n}
</section>`}function Ce(e,t){let{t:n,plan:r,result:a,isEmpty:o}=e,s=a?.years.at(-1);return i`<aside class="result" part="result" aria-label=${n.result.title}>
<p class="quiet lead">${n.result.lead(r.to)}</p>
<p class="total num" part="total">
${s?D(e,X(e,s,`mid`)):`—`} <small>tCO₂e</small>
</p>
${s?we(e,s):i`<p class="quiet more">${n.result.empty}</p>`}
<p class="actions">
${S(e,t,`files`,n.exportAll,{look:`primary`,disabled:o})}
${S(e,t,`results`,n.panels.results,{disabled:o})}
</p>
<p class="quiet more">${n.result.orders}</p>
</aside>`}var X=({plan:e},t,n)=>t.without[e.scope2].value-t.with[n][e.scope2].value;function we(e,n){let{t:r,plan:a}=e,o=n.with.mid[a.scope2].value,s=n.target?.[a.scope2].value,c=[X(e,n,`low`),X(e,n,`high`)],l=a.scope2===`market`?`location`:`market`;return i`<p class="quiet num range">
<span>${r.range(D(e,Math.min(...c)),D(e,Math.max(...c)))}</span>
</p>
<dl class="two">
${Z(r.result.remains,`${D(e,o)} t`)}
${Z(r.result.onBasis(r.scope2Bases[l]),`${D(e,n.with.mid[l].value)} t`)}
${s===void 0?t:Z(r.result.target,`${D(e,s)} t`)}
${s===void 0?t:Z(o<=s?r.result.reached:r.result.missed,`${D(e,Math.abs(s-o))} t`)}
</dl>`}var Z=(e,t)=>i`<div>
<dt>${e}</dt>
<dd class="num">${t}</dd>
</div>`;function Te(e){let t=e.result?.years.at(-1);if(!t)return;let{t:n,plan:r}=e;return n.result.live(r.to,D(e,X(e,t,`mid`)),D(e,t.with.mid[r.scope2].value))}function Ee(e,n){let{t:r,isEmpty:a,result:o,hides:s}=e,c=w(e,n,`baseline`,r.panels.baseline);return a?i`<p class="quiet start">
${s(`add`)||s(`baseline`)?t:r.start} ${c}
${w(e,n,`examples`,r.startExample)} ${w(e,n,`files`,r.startFile)}
</p>`:o?.baseline.source===`none`?i`<p class="quiet start">${r.noBaseline} ${c}</p>`:t}var De=class extends se{static styles=[o,O,j];static properties={year:{type:Number},sections:{type:String}};section=`measures`;hidable=[...I,`add`,`checklist`,`open`];lockable=[`prefilled`];#e=new he;#t=new C(this,F(this));#n;#r;#i=!1;constructor(){super(),this.year=null,this.sections=null}get factory(){return this.state.file}set factory(e){this.#n=new B(e,this.startYear),this.occupied()}get checklist(){return this.state.checklist}get plannedMeasures(){return[...new Set(this.plan.measures.map(({measure:e})=>e))]}setStatus(e,t,n){Q(e)&&(t===``||Oe(t))&&this.act(()=>this.state.changeSection(r=>{let i=(r.checklist??[]).filter(t=>t.measure!==e),a=t&&{measure:e,status:t,...n?.trim()&&{note:n}};return{...r,checklist:a?[...i,a]:i}},`status:${e}`))}addToPlan(e,t){this.add(e,t)}get state(){return this.#n??=new B(ie(),this.startYear)}get plan(){return this.state.plan}get startYear(){let e=this.year??0;return e>1990&&e<2100?e:new Date().getFullYear()-1}get isEmpty(){return!this.plan.measures.length}get result(){return this.#e.result(this.plan,this.state.file)}get lineKeys(){return[...super.lineKeys,...this.checklist.map(({measure:e})=>e)]}get entries(){let{result:e}=this;return e?e.measures:this.plan.measures.map(e=>({line:e,fields:g(e,this.#e.catalogue),problems:[],used:[]}))}wordsIn(e){return R(e)}loadFile(e){let t=e.measures?.plan??this.plan;return t.measures.length?this.loadPlan(e,t):Promise.resolve(!0)}loadLines(e){return this.loadPlan(this.state.file,{...this.plan,measures:e})}loadPlan(e,t){return this.drawnWith(Promise.all([this.#t.get(`lines`),this.#e.loadFor(e,t)]))}opening(){}async savedText(){let{savedText:e}=await r(async()=>{let{savedText:e}=await import(`./saved-text5.js`);return{savedText:e}},[],import.meta.url);return e({factory:this.factory,catalogue:this.#e.catalogue,inventories:this.#e.inventoriesOf(this.factory)})}get standing(){return z(this.isEmpty,this.result)}async binding(){let[e]=await Promise.all([r(()=>import(`./binding3.js`),[],import.meta.url),this.#t.get(`lines`)]);return e}async add(e,t){if(!Q(e))return;let n=t??m(e)[0];if(!n)return;let r={kind:n,measure:e,name:``,fields:{},id:``};if(!await this.loadToAdd([r]))return;let i=this.words?$(this.words,r):``,a={...r,name:i,id:ce(this.plan.measures)};return this.act(()=>this.state.changePlan(e=>({...e,measures:[...e.measures,a]}))),a.id}async addAndShow(e,t){let n=await this.add(e,t);n&&await this.showLine(n)}async showLine(e){await super.showLine(e);let t=this.renderRoot.querySelector(`[data-line="${CSS.escape(e)}"]`);t?.querySelector(`[data-amount]`)||t?.querySelector(`.name`)?.focus()}updated(){super.updated(),this.words&&!this.#i&&a().then(()=>{this.#i=!0,this.requestUpdate()});let{measures:e}=this.state.file;e!==this.#r&&(this.#r=e,this.dispatchEvent(new pe))}desk(e){let{state:t,plan:n,isEmpty:r}=this,{catalogue:i}=this.#e;return r&&this.panel!==`baseline`&&this.panel!==`files`||this.#e.isReadyFor(t.file)||this.loadOnce(),{...this.sharedDesk(e),calculator:`emissions`,plan:n,checklist:t.checklist,inventoryYears:t.inventoryYears,inventories:this.#e.inventoriesOf(t.file),catalogue:i,entries:this.entries,isEmpty:r,result:this.result,isOnScreen:this.#i,withChecklist:this.sections!==`plan`&&!this.hostsWishes.hides(`checklist`),rounding:`half-even`,references:r?void 0:this.#t.use(`references`)?.references,changePlan:(e,n)=>this.act(()=>t.changePlan(e,n)),changeSection:e=>this.act(()=>t.changeSection(e)),changeLines:(e,n)=>this.act(()=>t.changePlan(t=>({...t,measures:e(t.measures)}),n)),loadToAdd:e=>this.loadToAdd(e),setStatus:(e,t,n)=>this.setStatus(e,t,n),addMeasure:(e,t)=>void this.addAndShow(e,t),savedText:()=>this.savedText(),lineName:t=>t.name.trim()||$(e,t),fieldsOf:e=>g(e,i),say:({code:t,facts:n})=>e.texts.problems[t](n)}}#a;async loadOnce(){this.#a??=this.loadPlan(this.state.file,this.plan).finally(()=>this.#a=void 0),await this.#a}view(e){if(!this.isEmpty&&!this.#t.use(`lines`))return u(e,this.#t,`lines`);let n=this.#t.loaded(`lines`),r=this.desk(e),{tools:a}=this,{panel:o,show:s,close:c}=a;return this.say(Te(r)),i`<div class="head">
${xe(r)} ${te(r,{panels:I,names:r.t.panels,...a})}
</div>
<div class="columns">
<div class="lines">
${r.hides(`add`)?t:ee(r,this.#t)} ${Ee(r,s)}
${o?d(r.t.panels[o],this.#t.use(o)?.panel(r,c)??u(r,this.#t,o)):``}
${Se(r,n?.rows(r,e=>this.#t.use(`details`)?.details(r,e)??u(r,this.#t,`details`)))}
${r.withChecklist?ye(r,e=>this.#t.use(`lines`)?.listed(r,e)??u(r,this.#t,`lines`)):t}
</div>
${Ce(r,s)}
</div>`}},Q=e=>re.some(t=>t===e),Oe=e=>p.some(t=>t===e),$=(e,t)=>h(t,{kinds:e.texts.kinds,measure:t=>A(e,t)});e(`zcf-measures`,De);export{A as n,k as r,X as t};