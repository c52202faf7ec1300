import{p as e}from"./zcf-foundation.js";function t(t,n,r,i=``){return e`<div class="scroll ${i}" tabindex="0" role="group" aria-label=${t}>
<table class="figures">
<caption>
${t}
</caption>
<thead>
<tr>
<td></td>
${n.map(t=>t?e`<th scope="col" class="num">${t}</th>`:e`<td></td>`)}
</tr>
</thead>
<tbody>
${r.map(({name:t,values:n,total:r,quiet:i})=>e`<tr class="${r?`sum`:``} ${i?`beside`:``}">
<th scope="row">${t}</th>
${n.map(t=>e`<td class="num">${t}</td>`)}
</tr>`)}
</tbody>
</table>
</div>`}export{t};