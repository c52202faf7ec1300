import{d as e,p as t}from"./zcf-foundation.js";import{n,r,t as i}from"./check-basis.js";import{an as a,lt as o,ot as s,tt as c,y as l}from"./zcf-engine.js";import{t as u}from"./figure-table.js";import{n as d,t as f}from"./zcf-offset.js";import{t as p}from"./planned-matches.js";import{r as m,t as h}from"./flows2.js";import{r as g}from"./trace.js";function _(t,n){let i=r[t.language],a=n.counted.matches,s=p(n),c=o.flatMap(e=>{let r=n.lots.filter(({line:t,standing:n})=>t.kind===e&&n!==`elsewhere`);if(!r.length)return[];let i=e=>e.reduce((e,{lot:t})=>e+(t?.quantity?.value??0),0),o=t=>t.filter(({lot:t})=>t.line.kind===e),c=e=>o(e).reduce((e,{matched:t})=>e+t.value,0),l=o([...a,...s]).flatMap(({cost:e})=>e??[]);return[{name:t.texts.kinds[e],values:[e===`certificate`?`MWh`:`tCO₂e`,f(i(r)),f(i(r.filter(({standing:e})=>e===`blocked`))),f(c(a)),f(c(s)),l.length?d(l.reduce((e,{value:t})=>e+t,0)):`—`]}]});return c.length?u(i.byInstrument,[i.unit,i.inLedger,i.notCountable,i.matched,i.planned,i.cost],c):e}function v(n,i){let{t:a,language:o,claim:c}=n,h=r[o],g=p(i),_=new Map(i.lots.map(({line:e,standing:t})=>[e.id,t]));if(!g.length)return i.lots.length?t`<h4>${h.plan}</h4>
<p class="quiet">${h.noPlan}</p>`:e;let{planned:v}=i,{shown:y,all:b}=m(n,`plan`,g),x=y.map(({lot:e,taken:t,matched:r,cost:i})=>{let o=_.get(e.line.id),s=e.instrument.unit===`MWh`?`MWh`:`t`;return{name:`${n.lineName(e.line)}${o===`ordered`?a.brackets(a.standings.ordered):``}`,values:[`${f(t.value)} ${s}`,`${f(r.value)} ${s}`,i?d(i.value):h.noPrice]}}),S=g.reduce((e,{cost:t})=>e+(t?.value??0),0),C=g.filter(({cost:e})=>!e).length;return t`${u(h.plan,[h.quantity,h.ofWhich,h.cost],[...x,{name:h.planTotal,values:[``,``,C===g.length?h.noPrice:d(S)],total:!0}],`long`)}
${b} ${C?t`<p class="note ask">${h.unpriced(C)}</p>`:e}
<p>${h.planResult(s(v)??h.nothingLeft,l(n,v.shortage.value))}</p>
<p class=${v.credits.proven?`met`:`note ask`}>
${v.credits.proven?h.proven[c.rules.policy]:h.notProven}
</p>`}var{disclosureOf:y,spokenDisclosure:b}=await c.disclosure(),x=new Map;function S({factory:n,language:r,texts:i},a){if(!x.has(r)){let{sections:e}=b(y(a,n.entity,r),i);x.set(r,e.find(({id:e})=>e===`conditions`))}let o=x.get(r),[s,...c]=(o?.blocks??[]).flatMap(e=>e.type===`sentence`?[e.sentence]:[]);return!o||s===void 0?e:t`<h4>${o.heading}</h4>
<p>${s}</p>
<ol class="conditions">
${c.map(e=>t`<li>${e}</li>`)}
</ol>`}var C=new WeakSet;function w(n,i){let{host:a,language:o}=n;return t`<details ?open=${C.has(a)} @toggle=${({target:e})=>{e.open?C.add(a):C.delete(a),n.refresh()}}>
<summary>${r[o].open}</summary>
${C.has(a)?g(n,void 0,T(n,i)):e}
</details>`}function T(e,{counted:t}){let{t:n,texts:i,language:a}=e,o=r[a],{pools:c,residual:u,matched:f,coverage:p,cost:m,credits:h,certificates:g}=t,_={unit:`tCO₂e`,figure:t=>l(e,t)};return[{title:o.residual,parts:c.map(({scope:e,net:t})=>({name:n.scopes[e],co2e:t})),total:u,..._},{title:o.matched,parts:[...h.matched].map(([{scope:e},t])=>({name:n.scopes[e],co2e:t})),total:f,..._},...p?[{title:o.coverage,parts:[{name:i.terms.coverage,co2e:p}],unit:`%`,figure:()=>s(t)??``}]:[],...g.effect.value?[{title:i.terms.certificateEffect,parts:[{name:i.terms.certificateEffect,co2e:g.effect}],..._}]:[],...m.value?[{title:o.cost,parts:[{name:i.terms.cost,co2e:m}],unit:`CNY`,figure:d}]:[],...t.shortage.value?[{title:o.shortage,parts:[{name:o.shortage,co2e:t.shortage}],..._}]:[]].filter(({parts:e})=>e.length)}function E(t,n){let{t:i,language:a}=t,{pools:o,credits:s,residual:c,matched:d,shortage:p}=n;if(!o.length)return e;let m=r[a],h=e=>l(t,e),g=o.map(e=>{let{scope:t,gross:n,net:r,units:a}=e,o=n.value-r.value,c=s.matched.get(e)?.value??0;return{name:i.scopes[t],gross:n.value,removals:t===1?o:0,certificates:t===2?o:0,net:r.value,units:a,matched:c,shortage:r.value-c}}),_=e=>g.reduce((t,n)=>t+n[e],0),v={name:m.total,gross:_(`gross`),removals:_(`removals`),certificates:_(`certificates`),net:c.value,units:_(`units`),matched:d.value,shortage:p.value},y=e=>({name:e.name,values:[h(e.gross),h(e.removals),h(e.certificates),h(e.net),f(e.units),h(e.matched),h(e.shortage)]});return u(m.pools,[m.gross,m.removals,m.byCertificates,m.residual,m.units,m.matched,m.shortage],[...g.map(y),{...y(v),total:!0}])}function D(n,i){let{certificates:o}=i,{grid:s,covered:c,uncovered:d,surplus:f,effect:p}=o,m=r[n.language];if(!s.value&&!c.value&&!f.value)return e;let h=e=>a(e,{upTo:8});return t`${u(m.certificates,[`MWh`],[{name:m.grid,values:[h(s.value)]},{name:m.offered,values:[h(c.value+f.value)]},{name:m.covered,values:[h(c.value)],quiet:!0},{name:m.surplus,values:[h(f.value)],quiet:!0},{name:m.uncovered,values:[h(d.value)],total:!0}])}
<p class="quiet">
${n.claim.scope2===`location`?m.byLocation:m.effect(l(n,p.value))}
</p>`}var O=20;function k(e,n){let{t:i,result:a,language:o}=e,s=r[o];return t`<h3>${i.panels.results}</h3>
${a?A(e,a):t`<p class="quiet">${e.isEmpty?s.nothing:i.loading}</p>`}
<p class="actions"><button @click=${n}>${i.close_}</button></p>`}function A(i,a){let o=r[i.language],{counted:s,planned:c,findings:l}=a;return t`<h4>${o.findings}</h4>
${l.length?n(i,l):t`<p class="met">${o.fine}</p>`}
${j(i,a)} ${E(i,s)} ${D(i,s)}
${v(i,a)} ${h(i,s,o.flows)}
${p(a).length?h(i,c,o.plannedFlows):e}
${_(i,a)} ${w(i,a)} ${S(i,a)}`}function j(n,{lots:a}){let o=a.filter(({standing:e})=>e===`blocked`);if(!o.length)return e;let s=r[n.language],c=o.length-O;return t`<h4>${s.blockedLots}</h4>
<ul class="findings" role="list">
${o.slice(0,O).map(({line:e,problems:r})=>{let a=n.lineName(e),o=r.filter(({severity:e})=>e===`error`);return t`<li class="error">
<b class="severity">${s.severities.error}</b>
<span>
<button class="link" aria-label=${s.toLot(a)} @click=${()=>n.showLine(e.id)}>
${a}
</button>
${o.map(e=>t`<br />${n.say(e)} ${i(n,e.code)}`)}
</span>
</li>`})}
</ul>
${c>0?t`<p class="quiet">${s.further(c)}</p>`:e}`}export{k as panel};