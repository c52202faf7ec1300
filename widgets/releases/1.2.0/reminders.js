import{p as e}from"./zcf-foundation.js";import{r as t}from"./controls.js";import{n}from"./files2.js";var r=new WeakMap;function i(n,i){let a=o(n,i);return e`<fieldset>
<legend>${i.title}</legend>
<div class="fields">
${t(i.day,a.find(e=>e.yearly)?.on,e=>{e?r.set(n.host,e):r.delete(n.host),n.refresh()})}
</div>
<p class="quiet">${i.note(a.filter(e=>!e.yearly).length)}</p>
</fieldset>`}function a(e,t,r){let i=o(e,t);if(i.length)return{name:n(e,r,`reminders`,`ics`),type:`text/calendar;charset=utf-8`,text:t.calendarOf({name:t.name,moment:new Date().toISOString(),entries:i})}}function o({host:e},{entries:t}){let n=r.get(e);return t.map(e=>e.yearly&&n?{...e,on:n}:e)}export{a as n,i as t};