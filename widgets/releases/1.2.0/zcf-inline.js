import{d as e,g as t,l as n,p as r}from"./zcf-foundation.js";var i=class{#e;#t;#n=!1;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}hostConnected(){}get isOpen(){return this.#n}view({label:t,language:i,content:a}){return r`<span class="room"
>&NoBreak;<button
type="button"
class="mark"
part="mark"
aria-label=${t}
aria-expanded=${this.#n?`true`:`false`}
aria-controls="opened"
@click=${this.#r}
@keydown=${this.#i}
></button></span
>${this.#n?r`<div
class="frame opened"
part="opened"
id="opened"
role="group"
dir="ltr"
lang=${n[i]}
aria-label=${t}
@keydown=${this.#i}
>
${a()}
</div>`:e}`}#r=()=>{this.#n=!this.#n,this.#n&&this.#t(),this.#e.requestUpdate()};#i=e=>{e.key===`Escape`&&!e.isComposing&&this.#n&&(e.preventDefault(),e.stopPropagation(),this.#e.renderRoot.querySelector(`.mark`)?.focus(),this.#r())}},a=r`<span class="room">&NoBreak;</span>`,o=t`.frame.piece{all:unset}.room{position:relative;padding-inline-end:18px}.mark{position:absolute;inset-inline-end:-3px;inset-block-start:calc(50% - 12px);display:grid;place-items:center;box-sizing:border-box;inline-size:24px;block-size:24px;padding:0;border:0;border-radius:var(--zcf-radius,3px);background:none;color:var(--zcf-link,inherit);font:inherit;cursor:pointer}.mark::before{content:'';inline-size:5px;block-size:5px;border:solid currentcolor;border-width:0 1.5px 1.5px 0;transform:translateY(-25%) rotate(45deg)}.mark[aria-expanded='true']::before{transform:translateY(25%) rotate(225deg)}.mark:focus-visible{outline:2px solid currentcolor;outline-offset:-2px}.opened{float:left;clear:both;inline-size:100%;contain-intrinsic-inline-size:8rem;margin-block:0.4em 0.6em;padding-block:0.6em;border-block:1px solid var(--rule);font-size:0.9375em}.opened p{margin:0}.printed{display:none}@media print{.room{display:none}.printed{display:inline}}`;function s(e,t){let i=/\p{Script=Han}/u.test(e)?`zh`:`en`;return i===t?e:r`<span lang=${n[i]}>${e}</span>`}export{a as i,o as n,i as r,s as t};