import{d as e,h as t,p as n}from"./zcf-foundation.js";import{y as r}from"./zcf-engine.js";import{r as i}from"./check-basis.js";var a=200,o=new WeakMap;function s(t,r,s){let{host:c,language:l}=t;return s.length<=a||o.get(c)?.has(r)?{shown:s,all:e}:{shown:s.slice(0,a),all:n`<p>
<button @click=${({target:e})=>{let n=e.closest(`p`)?.previousElementSibling;o.set(c,new Set(o.get(c)).add(r)),t.refresh(),t.drawn().then(()=>n instanceof HTMLElement&&n.focus())}}>${i[l].showAll(a,s.length)}</button>
</p>`}}function c(e,{most:t,scale:n,slot:r}){let i=e.reduce((e,{value:t})=>e+t,0),a=i>0?n/i:0,o=l(e.map(({from:e,value:t})=>[e,t]),{most:t,perUnit:a,slot:r}),s=l(e.map(({to:e,value:t})=>[e,t]),{most:t,perUnit:a,slot:r}),c=new Map;for(let{from:t,to:n,value:r}of e){let e={from:o.placeOf(t),to:s.placeOf(n)},i=`${e.from} ${e.to}`;c.set(i,{...e,value:(c.get(i)?.value??0)+r})}let u=o.ends.map(({top:e})=>e),d=s.ends.map(({top:e})=>e),f=[...c.values()].sort((e,t)=>e.from-t.from||e.to-t.to).map(({from:e,to:t,value:n})=>{let r=n*a,[i=0,o=0]=[u[e],d[t]];return u[e]=i+r,d[t]=o+r,{from:e,to:t,value:n,fromTop:i,toTop:o,height:r}});return{height:Math.max(o.height,s.height),left:o.ends,right:s.ends,bands:f}}function l(e,{most:t,perUnit:n,slot:r}){let i=new Map;for(let[t,n]of e)i.set(t,(i.get(t)??0)+n);let a=[...i].sort(([e,t],[n,r])=>r-t||(e<n?-1:1)),o=a.slice(t),s=[...a.slice(0,t).map(([e,t])=>({id:e,value:t,count:1})),...o.length?[{value:o.reduce((e,[,t])=>e+t,0),count:o.length}]:[]],c=0,l=s.map(e=>{let t=e.value*n,i={...e,top:c,height:t};return c+=Math.max(t,r)+r/4,i}),u=new Map(a.map(([e],n)=>[e,Math.min(n,t)]));return{ends:l,height:c,placeOf:e=>u.get(e)??t}}var u={most:12,scale:200,slot:20};function d(t,a,o){let l=a.credits.flows;if(!l.length)return e;let d=f(t),{shown:m,all:h}=s(t,a.depth,l),g=c(l.map(({lot:e,line:t,tonnes:n})=>({from:e,to:t,value:n})),u),_=i[t.language];return n`<h4>${o}</h4>
${g.bands.length>1?n`<figure class="flow" aria-hidden="true">
${p(t,g,d)}
<figcaption class="quiet">${_.flowCaption}</figcaption>
</figure>`:e}
<div class="scroll long" tabindex="0" role="group" aria-label=${o}>
<table class="figures">
<thead>
<tr>
<th scope="col">${_.lot}</th>
<th scope="col">${_.source}</th>
<th scope="col" class="num">${_.tonnes}</th>
</tr>
</thead>
<tbody>
${m.map(({lot:e,line:i,tonnes:a})=>n`<tr>
<th scope="row">${d.lot(e)}</th>
<td>${d.source(i)}</td>
<td class="num">${r(t,a)}</td>
</tr>`)}
</tbody>
</table>
</div>
${h}
<p class="quiet">${_.flowNote}</p>`}function f(e){let{result:t,t:n,language:r}=e,a=new Map(t?.lots.map(({line:e})=>[e.id,e])),o=new Map(t?.residual.entries.map(e=>[e.id,e])),s=e.texts.kinds;return{lot:t=>{let n=a.get(t);return n?e.lineName(n):t},source:e=>{let t=o.get(e),a=t?.name.trim()||s[t?.kind??``]||i[r].unnamed;return t?`${a}${n.brackets(n.scopes[t.scope])}`:a},scope:e=>o.get(e)?.scope}}function p(e,{height:a,left:o,right:s,bands:c},l){let u=i[e.language],d=({id:e})=>{let t=e===void 0?void 0:l.scope(e);return t?`fill-${t}`:`fill-plain`},f=({id:t,count:i,value:a},o)=>n`<div class="end">
<span>${t===void 0?u.others(i):o(t)}</span> ${r(e,a)}
</div>`;return n`<svg width="100%" height=${a}>
<svg width="100%" height=${a} viewBox="0 0 100 ${a}" preserveAspectRatio="none">
${c.map(e=>{let n=s[e.to];return t`<path class="band ${n?d(n):``}" d=${m(e)}></path>`})}
</svg>
${o.map(e=>t`<rect class="fill-plain" x="0" y=${e.top} width="4" height=${Math.max(e.height,1)}></rect>
<foreignObject x="8" y=${e.top} width="44%" height="20">${f(e,l.lot)}</foreignObject>`)}
${s.map(e=>t`<rect class=${d(e)} x="100%" y=${e.top} width="4" height=${Math.max(e.height,1)} transform="translate(-4)"></rect>
<foreignObject class="right" x="56%" y=${e.top} width="44%" height="20" transform="translate(-8)">${f(e,l.source)}</foreignObject>`)}
</svg>`}function m({fromTop:e,toTop:t,height:n}){let[r,i]=[e+n,t+n];return`M0 ${e}C50 ${e} 50 ${t} 100 ${t}V${i}C50 ${i} 50 ${r} 0 ${r}Z`}export{f as n,s as r,d as t};