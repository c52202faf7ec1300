import{d as e,p as t}from"./zcf-foundation.js";import{an as n,r,t as i,y as a}from"./zcf-engine.js";import{n as o}from"./plan-field.js";import{i as s,n as c,r as l,t as u}from"./trajectory-years.js";import{t as d}from"./finding-list.js";import{t as f}from"./chart-box.js";import{t as p}from"./figure-table.js";var m=[`savesMoreElectricity`,`savesMoreEmissions`,`certifiesMore`,`storageWithoutPv`,`emissionsRise`,`countedOnce`,`chained`,`yearMissing`,`inBaseline`,`afterPlan`,`scope3NotCounted`,`alreadyGreen`];function h({measures:e}){return e.flatMap(({line:e,problems:t})=>t.filter(({severity:e,code:t})=>e===`error`||m.includes(t)).map(t=>({line:e,problem:t})))}function g(e,n){let r=o[e.language],i=h(n).map(({line:n,problem:i})=>{let a=e.lineName(n);return{severity:i.severity,text:t`<button class="link" aria-label=${r.toMeasure(a)} @click=${()=>e.showLine(n.id)}>
${a}
</button>
${e.say(i)}`}});return t`<h4>${r.remarks}</h4>
${i.length?d(i,r.severities):t`<p class="quiet">${r.noRemarks}</p>`}`}function _(n,{findings:r,years:i}){let{severities:a,fine:s,findings:c}=o[n.language];return t`<h4>${c}</h4>
${r.length?d(r.map(e=>({severity:e.severity,text:n.say(e)})),a):t`<p class="met">${s}</p>`}
${i.length&&!r.some(({code:e})=>e===`planTooShort`)?v(n):e}`}function v({plan:e,language:n}){let{from:r,to:a}=e;return t`<p class="met">
${o[n].spans(r,a,a-r+1)}<a
href=${i(n,`7.1.2`)}
target="_blank"
rel="noopener"
>7.1.2</a
>
</p>`}function y({reductions:{low:e,mid:t,high:n}}){return[...t].flatMap(([t,r])=>{let[i,a]=[e.get(t),n.get(t)];return i&&a?[{line:t,reduction:{low:i,mid:r,high:a}}]:[]})}function b(e,n,r){let{plan:i,t:a,language:c}=e,l=o[c],u=y(r);if(!u.length)return t`<p class="quiet">${l.noMeasures}</p>`;let d=l.perMeasure(r.year,a.scope2Bases[i.scope2]),p=u.map(({line:t,reduction:n})=>({name:e.lineName(t),value:n.mid.total[i.scope2].value,fill:1}));return t`${x(e,n,r,u)}
${f(e,d,p.filter(({value:e})=>e!==0))}
<p class="note">${l.orderNote}</p>
${s(e,`results:measures`,l.openMeasures,()=>u.map(t=>C(e,t)))}`}function x(e,{baseline:t},{year:n,without:r,with:i},s){let{plan:c,t:d,language:f}=e,m=o[f],[h,g]=[c.scope2,u(c.scope2)],_=t=>a(e,t),v=e=>s.reduce((t,{reduction:n})=>t+e(n.mid),0),y=[{name:m.scopes[1],of:({scope1:e})=>e.value},{name:m.scopes[2],of:({scope2:e})=>e[h].value},...t.scope3||v(({scope3:e})=>e.value)!==0?[{name:t.scope3?m.scopes[3]:m.scope3Apart,of:({scope3:e})=>e.value}]:[]],b=s.map(({line:t,reduction:{low:n,mid:r,high:i}})=>({name:S(e,t),values:[...y.map(({of:e})=>_(e(r))),_(r.total[h].value),l(e,n.total[h].value,i.total[h].value),_(r.total[g].value)],quiet:t.kind===`enabling`})),x=(e,t)=>r[t].value-i[e][t].value;return p(m.perMeasure(n,d.scope2Bases[h]),[...y.map(({name:e})=>e),m.sum,m.range,m.sumOn(d.scope2Bases[g])],[...b,{name:m.sum,values:[...y.map(({of:e})=>_(v(e))),_(x(`mid`,h)),l(e,x(`low`,h),x(`high`,h)),_(x(`mid`,g))],total:!0}])}function S(e,t){let{enabling:n}=o[e.language],r=`${t.measure} ${e.lineName(t)}`;return t.kind===`enabling`?`${r}${e.t.brackets(n)}`:r}function C(e,{line:t,reduction:n}){let{plan:r,t:i,language:s}=e,c=o[s];return{id:t.id,title:S(e,t),figures:[r.scope2,u(r.scope2)].flatMap(t=>[`mid`,`low`,`high`].map(r=>{let o=n[r].total[t];return{name:`${i.scope2Bases[t]}${i.brackets(c.levels[r])}`,text:`${a(e,o.value)} t`,node:o}}))}}function w(e,n){let{t:r,result:i,isEmpty:a,language:s}=e,c=o[s],l=i&&!(a&&!i.years.length);return t`<h3>${r.panels.results}</h3>
${l?T(e,i):t`<p class="quiet">${a?c.nothing:r.loading}</p>`}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}function T(n,r){let i=o[n.language],a=r.years.at(-1);return t`${_(n,r)}
${a?t`${E(n,r,a)} ${c(n,r)} ${b(n,r,a)}`:t`<p class="quiet">${i.noTrajectory}</p>`}
${r.measures.length?g(n,r):e}`}function E(i,{baseline:s},c){let{plan:u,language:d}=i,f=o[d],{without:p,with:m}=c,h=u.scope2,g=e=>p[h].value-m[e][h].value,_=m.mid[h].value,v=s.total[h].value,y=(1-_/v)*100;return t`<p>
${f.lead(c.year,a(i,g(`mid`)),l(i,g(`low`),g(`high`)),a(i,_))}
${v>0?(y<0?f.above:f.below)(n(Math.abs(y),{decimals:1}),u.baseYear):e}
</p>
<p>
<a href=${r(d,`calculators/offset/`)} target="_blank" rel="noopener">${f.offset}</a>
</p>`}export{w as panel};