import{f as e,p as t}from"./zcf-foundation.js";import{v as n}from"./zcf-energy.js";import{t as r}from"./entity-fields.js";import{a as i,i as a,r as o}from"./controls.js";import{n as s,t as c}from"./sites.js";function l(e){let{t:n,inventory:r}=e,{products:a=[],outputValue:o,addedValue:s,equalValue:c}=r.indicators,l=(t,n)=>e.change(e=>({...e,indicators:{...e.indicators,...t}}),n),u=(e,t)=>l({products:a.map((n,r)=>r===e?{...n,...t}:n)},`product-${e}`),{amount:d=``,document:f=``}=c??{};return t`<fieldset>
<legend>${n.settings.indicators}</legend>
<div class="fields">
${i({name:n.settings.outputValue,value:o,mode:`decimal`,unit:n.settings.money,put:e=>l({outputValue:e},`outputValue`)})}
${i({name:n.settings.addedValue,value:s,mode:`decimal`,unit:n.settings.money,put:e=>l({addedValue:e},`addedValue`)})}
${i({name:n.settings.equalValue,value:d,mode:`decimal`,unit:`kgce/kWh`,put:e=>l({equalValue:{amount:e,document:f}},`equalValue`)})}
${i({name:n.settings.equalValueDocument,value:f,put:e=>l({equalValue:{amount:d,document:e}},`equalValueDocument`)})}
${a.map((e,r)=>t`${i({name:n.settings.product,value:e.name,put:e=>u(r,{name:e})})}
${i({name:n.settings.productAmount,value:e.amount,mode:`decimal`,put:e=>u(r,{amount:e})})}
${i({name:n.settings.productUnit,value:e.unit,put:e=>u(r,{unit:e})})}
<button @click=${()=>l({products:a.filter((e,t)=>t!==r)})}>
${n.settings.removeProduct(e.name)}
</button>`)}
</div>
<button @click=${()=>l({products:[...a,{name:``,amount:``,unit:`t`}]})}>
${n.settings.addProduct}
</button>
</fieldset>`}function u(e,n){let{t:i}=e;return t`<h3>${i.panels.settings}</h3>
${r(e)} ${d(e)} ${f(e)} ${p(e)} ${l(e)}
<p class="actions"><button @click=${n}>${i.close_}</button></p>`}function d(n){let{t:r,inventory:s}=n,c=s.boundary,l=(e,t)=>n.change(t=>({...t,boundary:{...t.boundary,...e}}),t),u={from:`${s.year}-01-01`,to:`${s.year}-12-31`},d=e=>n.change(t=>({...t,period:{...u,...t.period,...e}}));return t`<fieldset>
<legend>${r.settings.boundary}</legend>
<div class="fields">
${a({name:r.settings.approach,value:c.approach,options:r.settings.approaches,put:e=>l({approach:e})})}
${c.approach===`equity-share`?i({name:r.settings.equityShare,value:c.equityShare,mode:`decimal`,unit:`%`,put:e=>l({equityShare:e},`equityShare`)}):e}
${i({name:r.settings.boundaryText,value:c.description,put:e=>l({description:e},`boundary`)})}
${o(r.settings.from,s.period?.from,e=>d({from:e}))}
${o(r.settings.to,s.period?.to,e=>d({to:e}))}
${a({name:r.settings.carbonMarket,value:s.carbonMarket,options:r.settings.carbonMarkets,put:e=>n.change(t=>({...t,carbonMarket:e}))})}
</div>
${c.approach===`equity-share`?t`<p class="note">${r.settings.equityNote}</p>`:e}
</fieldset>`}function f(e){let{t:n,inventory:r}=e,a=(t,n)=>e.change(e=>({...e,sites:e.sites.map(e=>e.id===t?{...e,name:n}:e)}),t);return t`<fieldset>
<legend>${n.settings.sites}</legend>
<div class="fields">
${r.sites.map(({id:r,name:o})=>t`${i({name:n.settings.site,value:o,put:e=>a(r,e)})}
<button @click=${()=>e.change(e=>s(e,r))}>
${n.settings.removeSite(o)}
</button>`)}
</div>
<button @click=${()=>e.change(e=>c(e,``))}>${n.settings.addSite}</button>
</fieldset>`}function p(e){let{t:n,inventory:r}=e,{rules:o}=r,s=(t,n)=>e.change(e=>({...e,rules:{...e.rules,...t}}),n);return t`<fieldset>
<legend>${n.settings.method}</legend>
<div class="fields">
${a({name:`GWP`,value:r.gwp,options:n.settings.gwpSets,put:t=>e.change(e=>({...e,gwp:t}))})}
${i({name:n.settings.gwpReason,value:r.gwpReason,put:t=>e.change(e=>({...e,gwpReason:t}),`gwpReason`)})}
${a({name:n.settings.fuelSet,value:o.fuelSet,options:n.settings.fuelSets,put:e=>s({fuelSet:e})})}
${a({name:n.settings.gbt,value:o.gbt32150,options:n.settings.gbtEditions,put:e=>s({gbt32150:e})})}
${a({name:n.settings.official,value:o.officialElectricity,options:n.settings.officials,put:e=>s({officialElectricity:e})})}
${a({name:n.settings.residual,value:o.residual,options:n.settings.residuals,put:e=>s({residual:e})})}
${a({name:n.settings.gridYear,value:o.gridYear===void 0?``:`of-${o.gridYear}`,options:m(e),put:t=>e.change(e=>({...e,rules:h(e.rules,t)}))})}
${a({name:n.settings.rounding,value:o.rounding,options:n.settings.roundings,put:e=>s({rounding:e})})}
${i({name:n.settings.threshold,value:o.recalculationThreshold,mode:`decimal`,unit:`%`,put:e=>s({recalculationThreshold:e},`threshold`)})}
</div>
</fieldset>`}function m({t:e,inventory:t}){let r=t.rules.gridYear,i=[...new Set([...n,...r===void 0?[]:[r]])].sort((e,t)=>t-e);return{"":e.settings.ownYear,...Object.fromEntries(i.map(e=>[`of-${e}`,String(e)]))}}function h({gridYear:e,...t},n){return n?{...t,gridYear:Number(n.slice(3))}:t}export{u as panel};