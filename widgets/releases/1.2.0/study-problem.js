import{d as e,p as t}from"./zcf-foundation.js";function n(n,r,i=!1){let{t:a,study:o}=n,[s,c=``]=(r.field??``).split(`/`),l=o.cutOff.omissions.find(e=>e.id===s),u={share:a.method.estimate,reason:a.method.why},d=l?[i?void 0:l.name||a.method.omission,u[c]].filter(Boolean):[];return t`<p class="problem ${r.severity}">
${d.length?t`<b>${d.join(` · `)}</b> `:e}${n.say(r)}
</p>`}export{n as t};