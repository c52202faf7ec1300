import{d as e,p as t}from"./zcf-foundation.js";import{a as n,n as r,r as i,t as a}from"./controls.js";import{n as o,t as s}from"./desk.js";import{t as c}from"./keep-focus.js";import{t as l}from"./field-problem2.js";import{$ as u}from"./zcf-engine.js";import{t as d}from"./zcf-readiness.js";var f={zh:{evidence:`证据`,item:e=>`第 ${e} 份证据`,document:`文件名称或编号`,date:`文件日期`,place:`存放位置（网址、文件名或档案号）`,note:`说明`,usual:`通常的证明材料，点选即加入：`,addUsual:e=>`加入证据：${e}`,add:`添加其他证据`,remove:e=>`删除“${e}”`,nextSteps:`整改安排`,owner:`负责人`,due:`完成期限`,remark:`备注`,measured:`实测数值`,useMeasured:`按实测数值计满足程度`,names:{lead:`达到引领值为满足，不优于基准值为不满足，其间按比例计。两个值按标准或文件填写，并写明出处。`,actual:`实际值`,baseline:`基准值`,leading:`引领值`},namesOf:{"5.2-r1":{lead:`把单位产品（或产值）能耗与能耗限额标准对照：达到先进值为满足，不优于限定值为不满足，其间按比例计。两个值按所用标准填写，并写明出处；没有适用的限额，就不填。`,actual:`单位产品（或产值）能耗（实际值）`,baseline:`能耗限额的限定值（基准值）`,leading:`能耗限额的先进值（引领值）`},"5.2-r2":{lead:`把产品能效与《工业重点领域能效标杆水平和基准水平》对照：达到标杆水平为满足，不优于基准水平为不满足，其间按比例计。两个值按目录填写，并写明出处。`,actual:`单位产品能耗（实际值）`,baseline:`基准水平（基准值）`,leading:`标杆水平（引领值）`}},unit:`单位（如 kgce/t）`,source:`两个值的出处（标准或文件，条款）`,notYet:`三个数值和出处都填写后才计入；在此之前按所选的答案计。`,share:(e,t)=>`满足程度 ${e}，按“${t}”计。`},en:{evidence:`Evidence`,item:e=>`Evidence ${e}`,document:`Name or number of the document`,date:`Date of the document`,place:`Where it is (address, file or shelf)`,note:`Note`,usual:`What is usually shown; choose one to add it:`,addUsual:e=>`Add as evidence: ${e}`,add:`Add other evidence`,remove:e=>`Remove “${e}”`,nextSteps:`Next steps`,owner:`Responsible`,due:`Due`,remark:`Remark`,measured:`Measured quantity`,useMeasured:`Let a measured quantity say how far it is met`,names:{lead:`At the leading value it is met, at the baseline or worse it is not, and between them it counts in proportion. Both values are yours to enter, with the document that they stand in.`,actual:`Actual value`,baseline:`Baseline`,leading:`Leading value`},namesOf:{"5.2-r1":{lead:`Compares energy consumption per unit of product or output value with the standard that limits it: at the advanced value it is met, at the limit or worse it is not, and between them it counts in proportion. Enter both values from the standard, and cite it. Leave this empty where no limit applies.`,actual:`Energy per unit of product or output value (actual value)`,baseline:`Limit of energy consumption (baseline)`,leading:`Advanced value of the limit (leading value)`},"5.2-r2":{lead:`Compares the energy efficiency of the product with the published benchmark and baseline levels of key industrial fields: at the benchmark level it is met, at the baseline level or worse it is not, and between them it counts in proportion. Enter both levels from the catalogue, and cite it.`,actual:`Energy per unit of product (actual value)`,baseline:`Baseline level`,leading:`Benchmark level (leading value)`}},unit:`Unit, such as kgce/t`,source:`Where both values stand (document, clause)`,notYet:`It counts once all three numbers and their document are there; until then the chosen answer counts.`,share:(e,t)=>`It is met to ${e} and counts as “${t}”.`}},p=(e,t)=>({...e,evidence:[...e.evidence,{document:t}]}),m=(e,t,n)=>({...e,evidence:e.evidence.map((e,r)=>r===t?{...e,...n}:e)}),h=(e,t)=>({...e,evidence:e.evidence.filter((e,n)=>n!==t)}),g=({requirement:e},{evidence:t})=>e.documents.filter(e=>t.every(({document:t})=>t.trim()!==e));function _(n,r){let i=f[n.language],{id:a}=r.requirement,o=s(n,a),c=l(n,r,`evidence`,({code:e})=>e===`metWithoutEvidence`);return t`<fieldset class="proofs">
<legend>${i.evidence}</legend>
${c?t`<p class="note ${c.severity}">${c.text}</p>`:e}
${o.evidence.map((e,t)=>v(n,r,e,t))}
${y(n,a,g(r,o))}
<p class="actions"><button @click=${e=>void b(n,a,e)}>${i.add}</button></p>
</fieldset>`}function v(e,r,a,s){let u=f[e.language],{id:d}=r.requirement,p=(t,n)=>o(e,d,e=>m(e,s,t),`evidence:${s}:${n}`),g=()=>o(e,d,e=>h(e,s)),_=a.document.trim()||u.item(s+1),v=l(e,r,`evidence`,({facts:e})=>!!a.date&&e.came===a.date?.slice(0,64),`-${s}`);return t`<div class="proof" role="group" aria-label=${_}>
<div class="fields">
${n({name:u.document,value:a.document,put:e=>p({document:e},`document`)})}
${i(u.date,a.date,e=>p({date:e},`date`),v)}
${n({name:u.place,value:a.place,put:e=>p({place:e},`place`)})}
${n({name:u.note,value:a.note,put:e=>p({note:e},`note`)})}
</div>
<button class="link danger" @click=${t=>void c(e,t,g)}>
${u.remove(_)}
</button>
</div>`}function y(n,r,i){if(!i.length)return e;let a=f[n.language],s=e=>o(n,r,t=>p(t,e));return t`<div class="usual">
<span class="quiet">${a.usual}</span>
${i.map(e=>t`<button
aria-label=${a.addUsual(e)}
@click=${t=>void c(n,t,()=>s(e))}
>
<span aria-hidden="true">+</span> ${e}
</button>`)}
</div>`}async function b(e,t,{currentTarget:n}){let r=n.closest(`.proofs`);o(e,t,e=>p(e,``)),await e.drawn(),[...r?.querySelectorAll(`.proof`)??[]].at(-1)?.querySelector(`input`)?.focus()}var{arithmeticText:x}=await u.itemTexts(),S={actual:``,baseline:``,leading:``},C=e=>e.startsWith(`5.2-`);function w(n,i){let a=f[n.language],{id:c}=i.requirement,{measured:l}=s(n,c),u=e=>o(n,c,t=>({...t,measured:e}));return t`<fieldset>
<legend>${a.measured}</legend>
${C(c)?e:r(a.useMeasured,l!==void 0,e=>u(e?S:void 0))}
${l||C(c)?T(n,i,l??S):e}
</fieldset>`}function T(e,r,i){let a=f[e.language],{id:s}=r.requirement,c=a.namesOf[s]??a.names,u=(t,n)=>o(e,s,e=>({...e,measured:E({...S,...e.measured,...t},s)}),`measured:${n}`),d=t=>n({name:c[t],value:i[t],mode:`decimal`,unit:i.unit?.trim()||void 0,problem:l(e,r,t),put:e=>u({[t]:e},t)});return t`<p class="note">${c.lead}</p>
<div class="fields">
${d(`actual`)} ${d(`baseline`)} ${d(`leading`)}
${n({name:a.unit,value:i.unit,put:e=>u({unit:e},`unit`)})}
${n({name:a.source,value:i.document,problem:l(e,r,`measuredDocument`),put:e=>u({document:e},`document`)})}
</div>
${D(e,r,i)}`}function E(e,t){return Object.values(e).every(e=>e===void 0||String(e).trim()===``)&&C(t)?void 0:e}function D(e,{answer:n,share:r,by:i},a){let o=f[e.language],s=x(a,e.language);return i!==`measured`||r===void 0||!s?t`<p class="note">${o.notYet}</p>`:t`<p class="formula num">${s}</p>
<p>${o.share(d(r),e.texts.answers[n])}</p>`}function O(e,n){return t`<div class="details">
${_(e,n)} ${w(e,n)} ${k(e,n)}
</div>`}function k(e,r){let c=f[e.language],{id:u}=r.requirement,{owner:d,due:p,note:m}=s(e,u),h=(t,n)=>o(e,u,e=>({...e,...t}),n);return t`<fieldset>
<legend>${c.nextSteps}</legend>
<div class="fields">
${n({name:c.owner,value:d,put:e=>h({owner:e},`owner`)})}
${i(c.due,p,e=>h({due:e},`due`),l(e,r,`due`))}
${a({name:c.remark,value:m,put:e=>h({note:e},`note`)})}
</div>
</fieldset>`}export{O as details};