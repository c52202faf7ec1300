import{p as e}from"./zcf-foundation.js";var t=(t,r)=>e`<button
class="link num"
aria-label="${r} ${n(t,r)}"
@click=${()=>t.showRequirement(r)}
>
${r}
</button>`,n=({collection:e},t)=>e.titles[t.slice(0,t.lastIndexOf(`-`))]??``,r=({text:e,items:t})=>[e,...t].join(` `);export{n,r,t};