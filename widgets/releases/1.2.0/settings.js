import{d as e,p as t}from"./zcf-foundation.js";import{y as n}from"./zcf-energy.js";import{Qt as r}from"./zcf-engine.js";import{t as i}from"./entity-fields.js";import{a,i as o,r as s}from"./controls.js";import{n as c,t as l}from"./sites.js";function u(e){let{t:n,inventory:r}=e,{products:i=[],outputValue:o,addedValue:s,equalValue:c}=r.indicators,l=(t,n)=>e.change(e=>({...e,indicators:{...e.indicators,...t}}),n),u=(e,t)=>l({products:i.map((n,r)=>r===e?{...n,...t}:n)},`product-${e}`),{amount:d=``,document:f=``}=c??{};return t`<fieldset>
<legend>${n.settings.indicators}</legend>
<div class="fields">
${a({name:n.settings.outputValue,value:o,mode:`decimal`,unit:n.settings.money,put:e=>l({outputValue:e},`outputValue`)})}
${a({name:n.settings.addedValue,value:s,mode:`decimal`,unit:n.settings.money,put:e=>l({addedValue:e},`addedValue`)})}
${a({name:n.settings.equalValue,value:d,mode:`decimal`,unit:`kgce/kWh`,put:e=>l({equalValue:{amount:e,document:f}},`equalValue`)})}
${a({name:n.settings.equalValueDocument,value:f,put:e=>l({equalValue:{amount:d,document:e}},`equalValueDocument`)})}
${i.map((e,r)=>t`${a({name:n.settings.product,value:e.name,put:e=>u(r,{name:e})})}
${a({name:n.settings.productAmount,value:e.amount,mode:`decimal`,put:e=>u(r,{amount:e})})}
${a({name:n.settings.productUnit,value:e.unit,put:e=>u(r,{unit:e})})}
<button @click=${()=>l({products:i.filter((e,t)=>t!==r)})}>
${n.settings.removeProduct(e.name)}
</button>`)}
</div>
<button @click=${()=>l({products:[...i,{name:``,amount:``,unit:`t`}]})}>
${n.settings.addProduct}
</button>
</fieldset>`}function d(e,n){let{t:r}=e;return t`<h3>${r.panels.settings}</h3>
${i(e)} ${f(e)} ${p(e)} ${m(e)} ${u(e)}
<p class="actions"><button @click=${n}>${r.close_}</button></p>`}function f(n){let{t:i,inventory:c}=n,l=c.boundary,u=(e,t)=>n.change(t=>({...t,boundary:{...t.boundary,...e}}),t),d=r(c.year,n.factory.profile?.firstMonth),f=e=>n.change(t=>({...t,period:{...d,...t.period,...e}}));return t`<fieldset>
<legend>${i.settings.boundary}</legend>
<div class="fields">
${o({name:i.settings.approach,value:l.approach,options:i.settings.approaches,put:e=>u({approach:e})})}
${l.approach===`equity-share`?a({name:i.settings.equityShare,value:l.equityShare,mode:`decimal`,unit:`%`,put:e=>u({equityShare:e},`equityShare`)}):e}
${a({name:i.settings.boundaryText,value:l.description,put:e=>u({description:e},`boundary`)})}
${s(i.settings.from,c.period?.from,e=>f({from:e}))}
${s(i.settings.to,c.period?.to,e=>f({to:e}))}
${o({name:i.settings.carbonMarket,value:c.carbonMarket,options:i.settings.carbonMarkets,put:e=>n.change(t=>({...t,carbonMarket:e}))})}
</div>
${l.approach===`equity-share`?t`<p class="note">${i.settings.equityNote}</p>`:e}
</fieldset>`}function p(e){let{t:n,inventory:r}=e,i=(t,n)=>e.change(e=>({...e,sites:e.sites.map(e=>e.id===t?{...e,name:n}:e)}),t);return t`<fieldset>
<legend>${n.settings.sites}</legend>
<div class="fields">
${r.sites.map(({id:r,name:o})=>t`${a({name:n.settings.site,value:o,put:e=>i(r,e)})}
<button @click=${()=>e.change(e=>c(e,r))}>
${n.settings.removeSite(o)}
</button>`)}
</div>
<button @click=${()=>e.change(e=>l(e,``))}>${n.settings.addSite}</button>
</fieldset>`}function m(e){let{t:n,inventory:r}=e,{rules:i}=r,s=(t,n)=>e.change(e=>({...e,rules:{...e.rules,...t}}),n);return t`<fieldset>
<legend>${n.settings.method}</legend>
<div class="fields">
${o({name:`GWP`,value:r.gwp,options:n.settings.gwpSets,put:t=>e.change(e=>({...e,gwp:t}))})}
${a({name:n.settings.gwpReason,value:r.gwpReason,put:t=>e.change(e=>({...e,gwpReason:t}),`gwpReason`)})}
${o({name:n.settings.fuelSet,value:i.fuelSet,options:n.settings.fuelSets,put:e=>s({fuelSet:e})})}
${o({name:n.settings.gbt,value:i.gbt32150,options:n.settings.gbtEditions,put:e=>s({gbt32150:e})})}
${o({name:n.settings.official,value:i.officialElectricity,options:n.settings.officials,put:e=>s({officialElectricity:e})})}
${o({name:n.settings.residual,value:i.residual,options:n.settings.residuals,put:e=>s({residual:e})})}
${o({name:n.settings.gridYear,value:i.gridYear===void 0?``:`of-${i.gridYear}`,options:h(e),put:t=>e.change(e=>({...e,rules:g(e.rules,t)}))})}
${o({name:n.settings.rounding,value:i.rounding,options:n.settings.roundings,put:e=>s({rounding:e})})}
${a({name:n.settings.threshold,value:i.recalculationThreshold,mode:`decimal`,unit:`%`,put:e=>s({recalculationThreshold:e},`threshold`)})}
</div>
</fieldset>`}function h({t:e,inventory:t}){let r=t.rules.gridYear,i=[...new Set([...n,...r===void 0?[]:[r]])].sort((e,t)=>t-e);return{"":e.settings.ownYear,...Object.fromEntries(i.map(e=>[`of-${e}`,String(e)]))}}function g({gridYear:e,...t},n){return n?{...t,gridYear:Number(n.slice(3))}:t}export{d as panel};