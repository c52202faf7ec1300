import{d as e,f as t,m as n,p as r}from"./zcf-foundation.js";import{F as i,I as a,L as o,N as s,P as c,an as l,hn as u,v as d}from"./zcf-engine.js";function f(t,{line:n,field:o,name:s,invalid:c=!1,describedBy:u,total:f}){let m=i(n,o),h=a(m),g=e=>d(t,n.id,o.key,{...m,...e}),_=h?f?l(f.value,{upTo:8}):`—`:m.amount??``;return r`<span class="amount">
<input
class="num"
inputmode="decimal"
autocomplete="off"
spellcheck="false"
maxlength="200"
data-amount
aria-label=${t.t.amount(s)}
aria-invalid=${c?`true`:`false`}
aria-describedby=${u??e}
?readonly=${h||t.locksLine(n.id)}
.value=${String(_)}
@input=${({target:e})=>g({amount:e.value})}
/>
${h?r`<small class="quiet">${t.t.months}</small>`:e}
</span>
${p(t,n,o,{unit:m.unit,name:s},e=>g({unit:e}))}`}function p(e,t,{units:n},{unit:i,name:a},o){let s=t=>u(t,e.language)||`—`;if(n.length===1&&n[0]===i)return r`<span class="unit">${s(i)}</span>`;let c=n.includes(i)?n:[i,...n];return r`<select
class="unit"
aria-label=${e.t.unit(a)}
?disabled=${e.locksLine(t.id)}
@change=${({target:e})=>o(e.value)}
>
${c.map(e=>r`<option value=${e} .selected=${e===i}>${s(e)}</option>`)}
</select>`}function m({references:e,language:t},{citation:n}){let r=e?.[n.reference];return`${r?.number??r?.title[t]??``} ${n.locator}`.trim()}var{I:h}=n,g=e=>e,_=e=>e.strings===void 0,v=()=>document.createComment(``),y=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new h(r.insertBefore(v(),i),r.insertBefore(v(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=g(e).nextSibling;g(r).insertBefore(e,i),e=t}}}return n},b=(e,t,n=e)=>(e._$AI(t,n),e),x={},S=(e,t=x)=>e._$AH=t,C=e=>e._$AH,w=e=>{e._$AR(),e._$AA.remove()},T={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},E=e=>(...t)=>({_$litDirective$:e,values:t}),D=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},O=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),O(e,t);return!0},k=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},A=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),N(t)}};function j(e){this._$AN===void 0?this._$AM=e:(k(this),this._$AM=e,A(this))}function M(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)O(r[e],!1),k(r[e]);else r!=null&&(O(r,!1),k(r))}else O(this,e)}}var N=e=>{e.type==T.CHILD&&(e._$AP??=M,e._$AQ??=j)},P=class extends D{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),A(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(O(this,e),k(this))}setValue(e){if(_(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},F=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},I=E(class extends D{constructor(e){if(super(e),e.type!==T.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[n,r,i]){let a=C(e),{values:o,keys:s}=this.dt(n,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=b(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=b(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=b(a[f],o[h]),y(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=b(a[p],o[m]),y(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=F(s,m,h),d=F(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=y(e,a[f]);b(t,o[m]),l[m]=t}else l[m]=b(n,o[m]),y(e,a[f],n),a[t]=null;m++}else w(a[p]),p--}else w(a[f]),f++;for(;m<=h;){let t=y(e,l[h+1]);b(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&w(e)}return this.ut=s,S(e,l),t}});function L(t,n,{summary:i,figure:a,total:l,depth:u=0},d){let{line:p,fields:m,problems:h}=n,g=o(m),_=t.lineName(p),v=t.isOpen(p.id),y=h.some(({severity:e})=>e===`error`),b=c(n),x=`messages-${p.id}`;return r`<li
class="source ${y?`wrong`:``} ${v?`open`:``} ${u?`within-${u}`:``}"
data-line=${p.id}
part="row"
>
<div class="row">
<button
class="name"
aria-expanded=${v?`true`:`false`}
title=${v?t.t.close(_):t.t.open(_)}
@click=${()=>t.toggle(p.id)}
>
<span class="mark" aria-hidden="true"></span>${_}
</button>
${g?f(t,{line:p,field:g,name:_,invalid:b.some(({severity:e,field:t})=>e===`error`&&t===g.key),describedBy:b.length?x:void 0,total:l}):e}
<span class="factor quiet">${i}</span>
<span class="tonnes num">${a??`—`}</span>
</div>
${s(t,b,x,{kind:p.kind,main:g?.key})} ${v?d:e}
</li>`}export{m as a,E as i,I as n,f as o,P as r,L as t};