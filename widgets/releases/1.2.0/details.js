import{d as e,p as t}from"./zcf-foundation.js";import{h as n,y as r,zt as i}from"./zcf-engine.js";import{r as a,t as o}from"./line-details.js";function s(e,t){return o(e,t,{roots:c(e,t),evidence:u(e,t)})}function c(e,{result:t,scope:n}){let{trace:r}=e.t,a=i(`location`,t);return[{title:n===2?r.location:r.result,emissions:a},{title:r.market,emissions:t?.market},{title:r.official,emissions:t?.official}].flatMap(({title:t,emissions:n})=>n?[l(e,t,n)]:[])}function l(e,t,{gases:n,outside:i,total:a}){return{title:t,parts:[...n,...i].map(({family:t,co2e:n})=>({name:e.texts.gases[t],co2e:n})),total:n.length>1?a:void 0,unit:`tCO₂e`,figure:t=>r(e,t)}}function u(r,{line:i}){let{t:o,inventory:s}=r,c=(e,t)=>n(r,i.id,t=>({...t,...e}),t);return t`${a(o.details.period,i.period,e=>c({period:e},`period`))}
${a(o.details.responsible,i.responsible,e=>c({responsible:e},`responsible`))}
${s.sites.length?t`<label class="field">
<span>${o.details.site}</span>
<select
@change=${({target:e})=>c({site:e.value},`site`)}
>
<option value="" .selected=${!i.site}>—</option>
${s.sites.map(({id:e,name:n})=>t`<option value=${e} .selected=${e===i.site}>${n}</option>`)}
</select>
</label>`:e}`}export{s as details};