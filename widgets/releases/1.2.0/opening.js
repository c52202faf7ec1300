import{d as e,p as t}from"./zcf-foundation.js";function n(n,r,i,a){let o=n.isOpen(r);return t`<details .open=${o} @toggle=${({target:e})=>{e.open!==n.isOpen(r)&&n.toggle(r)}}>
<summary>${i}</summary>
${o?a():e}
</details>`}export{n as t};