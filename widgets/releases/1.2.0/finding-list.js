import{d as e,p as t}from"./zcf-foundation.js";var n=[`error`,`ask`,`note`];function r(r,i){if(!r.length)return e;let a=n.flatMap(e=>r.filter(t=>t.severity===e));return t`<ul class="findings" role="list">
${a.map(({severity:e,text:n})=>t`<li class=${e}>
<b class="severity">${i[e]}</b>
<span>${n}</span>
</li>`)}
</ul>`}export{r as t};