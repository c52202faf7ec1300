import{p as e}from"./zcf-foundation.js";import{a as t}from"./controls.js";function n(n){let{t:r,factory:i}=n,a=e=>t=>n.changeFactory(n=>({...n,entity:{...n.entity,[e]:t}}),`entity:${e}`);return e`<fieldset>
<legend>${r.entity.title}</legend>
<div class="fields">
${[`name`,`creditCode`,`industry`,`address`,`responsible`,`contact`].map(e=>t({name:r.entity.fields[e],value:i.entity[e],put:a(e)}))}
</div>
</fieldset>`}export{n as t};