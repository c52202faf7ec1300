import{d as e,p as t}from"./zcf-foundation.js";import{t as n}from"./line-list.js";var r=8;function i({search:i,note:o,lineOf:s}){let c=new WeakMap,l={query:``,found:[],chosen:0},u=({host:e})=>c.get(e)??l,d=(e,t)=>{c.set(e.host,t),e.refresh()},f=async(e,t,r)=>{r&&(r.value=``),d(e,l);let[i]=await n(e,[s(e,t)])??[];i&&e.showLine(i)},p=(e,n,r,i)=>t`<li
id="found-${r}"
role="option"
aria-selected=${r===i?`true`:`false`}
@pointerdown=${e=>e.preventDefault()}
@click=${({target:t})=>void f(e,n,a(t))}
>
<b>${n.name[e.language]}</b>
<small>${o(e,n)}</small>
</li>`;return{adding:n=>{let{query:r,found:i,chosen:a}=u(n),{t:o}=n,s=r!==``;return{expanded:s,active:i[a]&&`found-${a}`,list:t`<ul id="found" role="listbox" aria-label=${o.add} ?hidden=${!s||!i.length}>
${i.map((e,t)=>p(n,e,t,a))}
</ul>
${s&&!i.length?t`<p class="quiet" role="status">${o.addNone(r)}</p>`:e}
${s&&i.length?t`<p class="unseen" role="status">${o.addResults(i.length)}</p>`:e}`}},onInput:(e,t)=>{let n=t.trim();d(e,{query:n,found:n?i(n,r,e):[],chosen:0})},onKey:(e,t)=>{let n=u(e);if(t.isComposing||t.keyCode===229||!n.found.length)return;let r=n.found.length-1;if(t.key===`ArrowDown`)d(e,{...n,chosen:Math.min(n.chosen+1,r)});else if(t.key===`ArrowUp`)d(e,{...n,chosen:Math.max(n.chosen-1,0)});else if(t.key===`Escape`)d(e,l);else if(t.key===`Enter`){let r=n.found[n.chosen];r&&f(e,r,t.target)}else return;t.preventDefault()},onBlur:e=>{u(e).query&&d(e,l)}}}var a=e=>e.closest(`.add`)?.querySelector(`input`)??null;export{i as t};