import{d as e,p as t}from"./zcf-foundation.js";import{$ as n}from"./zcf-engine.js";import{i as r,t as i}from"./handing-over.js";import{a,i as o,o as s,s as c,t as l}from"./table-files.js";import{t as u}from"./zcf-readiness.js";import{n as d,t as f}from"./requirement-button.js";var{evidenceIndex:p}=await n.evidence();function m(e,n){let{t:a,texts:s,result:d}=e,f=c[e.language],m=p(d.items),{evidence:_}=d.scores;return t`<h3>${a.panels.evidence}</h3>
<p>
${s.scores.evidence}${a.colon}<b class="num">${_===void 0?`—`:u(_)}</b>
</p>
<p class="quiet">${s.scoreMeanings.evidence}</p>
${m.length?h(e,m):t`<p>${f.none}</p>`} ${g(e)}
<p class="actions">
<button ?disabled=${e.isEmpty} @click=${()=>void o(e)}>${f.print}</button>
<button
?disabled=${!m.length}
@click=${()=>void i(e,l(e,`evidenceIndex`,`evidence`))}
>
${f.csv}
</button>
<button @click=${n}>${a.close_}</button>
</p>
${r(e)}`}function h(e,n){let r=c[e.language],i=e.t.panels.evidence,a=[r.document,r.date,r.place,r.note,r.requirements];return t`<div class="scroll" tabindex="0" role="group" aria-label=${i}>
<table class="figures documents">
<thead>
<tr>
${a.map(e=>t`<th scope="col">${e}</th>`)}
</tr>
</thead>
<tbody>
${n.map(({document:n,date:r,place:i,note:a,requirements:o})=>t`<tr>
<th scope="row">${n}</th>
<td class="num">${r}</td>
<td>${i}</td>
<td>${a}</td>
<td>${o.map(n=>t`${f(e,n)} `)}</td>
</tr>`)}
</tbody>
</table>
</div>`}function g(n){let r=c[n.language],i=a(n.result.items);if(!i.length)return e;let o=s(i),l=i.filter(({by:e})=>e===`file`).length;return t`${o.length?t`<h4>${r.unproven(o.length)}</h4>
<ul class="standings" role="list">
${o.map(({requirement:{id:e,word:i,documents:a},answer:o})=>t`<li class="open">
${f(n,e)}
<span>
<span class="seal ${i}">${n.texts.words[i]}</span> ${d(n,e)} ·
${n.texts.answers[o]}
<small class="quiet">${r.usually}${a.join(r.between)}</small>
</span>
</li>`)}
</ul>`:t`<p class="met">${r.allProven}</p>`}
${l?t`<p class="quiet">${r.fromFile(l)}</p>`:e}`}export{m as panel};