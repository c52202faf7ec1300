import{p as e}from"./zcf-foundation.js";import{gt as t}from"./zcf-engine.js";var[{exampleProducts:n},{loadFor:r}]=await Promise.all([t.examples(),t.catalogue()]);function i(t,r){let{t:i,language:o}=t;return e`<h3>${i.panels.examples}</h3>
<ul class="templates" role="list">
${n.map(n=>e`<li>
<button @click=${()=>void a(t,n,r)}>${n.name[o]}</button>
<span class="quiet">${n.about[o]}</span>
</li>`)}
</ul>
<p class="actions"><button @click=${r}>${i.close_}</button></p>`}async function a(e,t,n){let i=t.studies(e.language);await r(e.catalogue,i),e.addStudies(i),n()}export{i as panel};