import{h as e,p as t}from"./zcf-foundation.js";import{an as n}from"./zcf-engine.js";function r(r,i,a=0){let o=r.reduce((e,{value:t})=>e+Math.max(t,0),0),s=0,c=r.map(({value:t,fill:n})=>{let r=o?Math.max(t,0)/o*100:0,i=e`<rect class="fill-${n}" x=${s} width=${Math.max(r-.5,0)} y="0" height="10"></rect>`;return s+=r,i});return t`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
${c}
</svg>
<dl class="legend">
${r.map(({name:e,value:r,fill:s})=>t`<div>
<dt><span class="dot fill-${s}" aria-hidden="true"></span>${e}</dt>
<dd class="num">${i(n(o?r/o*100:0,{decimals:a}))}</dd>
</div>`)}
</dl>`}export{r as t};