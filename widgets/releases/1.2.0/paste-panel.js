import{d as e,o as t,p as n}from"./zcf-foundation.js";import{t as r}from"./paste5.js";import{i,t as a}from"./handing-over.js";import{t as o}from"./beside-page.js";import{t as s}from"./spreadsheet.js";var c=()=>new Worker(new URL(new URL(`zcf-import.worker.js`,import.meta.url).href,``+import.meta.url),{type:`module`}),l=({templates:e,sheetsOfTemplate:o})=>s=>{let{language:c}=s,l=r[c],u=async e=>{let{workbookOf:n}=await t(async()=>{let{workbookOf:e}=await import(`./workbook-of2.js`);return{workbookOf:e}},[],import.meta.url),r=await n(o(e,c));await a(s,{name:`${e.name[c]}.xlsx`,type:r.type,content:r})};return n`<p class="actions">
${e(s).map(e=>n`<button @click=${()=>void u(e)}>${l.template(e.name[c])}</button>`)}
</p>
${i(s)}`},u=30;function d(e,t){if(e.length<=t)return e;let n=e.slice(0,u),r=e.slice(u),i=[0,1,2,3].flatMap(e=>r.filter(t=>f(t)===e));return[...n,...i].slice(0,t).sort((e,t)=>e.row-t.row)}function f({ok:e,problems:t}){let n=e=>t.some(t=>t.severity===e);return n(`error`)?0:n(`ask`)?1:e?3:2}var p=e=>e.filter(({ok:e,joinedTo:t})=>e&&t===void 0);function m(t){let{words:r,reading:i,count:a,confirm:o,title:s}=t,{roles:c,rows:l,counts:u}=i,f=d(l,a),m=p(l).length,_=l.length-f.length,v=(e,n)=>t.setRoles(c.map((t,r)=>r===e?n||void 0:t));return n`<p class="quiet" data-ended>${r.ended(u)}</p>
${o?n`<button @click=${o.take}>${o.label}</button>`:e}
<div class="scroll long" tabindex="0" role="group" aria-label=${s}>
<table class="pasted">
<thead>
<tr>
<th scope="col">${r.row}</th>
${c.map((e,t)=>n`<th scope="col">${g(r,e,t,v)}</th>`)}
<th scope="col">${r.becomes}</th>
</tr>
</thead>
<tbody>
${f.map(e=>h(t,e))}
</tbody>
</table>
</div>
${_?n`<p class="actions">
<button @click=${t.showMore}>${r.more(Math.min(_,200))}</button>
<span class="quiet">${r.drawn(f.length,l.length)}</span>
</p>`:e}
<p class="actions">
<button class="primary" ?disabled=${!m||t.isRunning} @click=${t.add}>
${u.joined?r.addJoined(m,u.read+u.joined):r.add(m)}
</button>
</p>`}function h({words:t,entries:r,language:i,choose:a},o){let s=({target:e})=>{let t=r.find(({id:t})=>t===e.value);t&&a(o.row,t)},c=!o.entry||o.fit!==`exact`;return n`<tr class=${o.ok?``:`wrong`}>
<th scope="row" class="num">${o.row+1}</th>
${o.cells.map(e=>n`<td>${e}</td>`)}
<td>
${o.entry?n`<b>${o.entry.name[i]}</b>`:e}
${c&&o.suggestions.length?n`<select aria-label=${t.choose(o.row+1)} @change=${s}>
<option value="">${t.chooseOther}</option>
${o.suggestions.map(({id:e,name:t})=>n`<option value=${e}>${t[i]}</option>`)}
</select>`:e}
${o.problems.map(({code:e,severity:r,facts:i})=>n`<small class=${r}>${t.problems[e]?.(i)}</small>`)}
</td>
</tr>`}var g=(e,t,r,i)=>n`<select
aria-label=${e.columnOf(r+1)}
@change=${({target:e})=>i(r,e.value)}
>
${Object.entries(e.roles).map(([e,r])=>n`<option value=${e} .selected=${e===(t??``)}>${r}</option>`)}
</select>`,_=(t,r,i)=>t?.isShown?n`<p class="actions">
${t.done?n`<progress max="1" .value=${t.done} aria-label=${r.name}></progress>`:n`<progress aria-label=${r.name}></progress>`}
<button @click=${i}>${r.stop}</button>
</p>`:e,v=200;async function y(e,t,n){let{signal:r}=e.stopper,i=setTimeout(()=>{e.isShown=!0,n()},v),a=t=>{e.done=t,e.isShown&&!r.aborted&&n()};try{let e=await t(a,r);return r.aborted?void 0:e}catch(e){if(r.aborted)return;throw e}finally{clearTimeout(i)}}var b=()=>({stopper:new AbortController,done:0,isShown:!1}),x=`.xlsx,.xlsm,.xls,.xml,.csv,.tsv,.txt`,S=class{take;#e=new WeakMap;constructor(e){this.take=e}view(t){let r=s[t.language],i=this.#e.get(t.host);return n`<p>
<button @click=${({currentTarget:e})=>e.nextElementSibling.click()}>${r.open}</button>
<input type="file" hidden accept=${x} aria-label=${r.open} @change=${({target:e})=>{let n=e,[r]=n.files??[];r&&this.#n(t,r),n.value=``}} />
<span class="quiet">${r.drop}</span>
</p>
${i?this.#t(t,i):e}`}drop=(e,t)=>{if(!w(t))return;t.preventDefault();let[n]=t.dataTransfer?.files??[];n&&this.#n(e,n)};forget({host:e}){this.#e.delete(e)}#t(t,{file:r,run:i,found:a}){let o=s[t.language],c=_(i,{name:o.reading,stop:o.stop},()=>{i?.stopper.abort(),this.#e.delete(t.host),t.refresh()});return a?a===`failed`?n`<p class="problem" role="alert">${t.t.failed}</p>`:n`${c}${a.sheets.length>1?n`<label class="field"
><span>${o.sheet}</span>
<select @change=${({target:e})=>void this.#n(t,r,Number(e.value))}>
${a.sheets.map((e,t)=>n`<option value=${t} .selected=${t===a.sheet}>${e}</option>`)}
</select>
</label>`:e}${a.ok?e:n`<p class="problem" role="alert">${o.problem(a.problem)}</p>`}`:n`<p class="quiet" role="status">${t.t.loading}</p>
${c}`}async#n(e,n,r){let i=this.#e.get(e.host);i?.run?.stopper.abort();let a=b(),s={file:n,run:a,...i?.file===n&&i.found&&{found:i.found}};this.#e.set(e.host,s),e.refresh();let l={what:`file`,file:n,sheet:r},u=async()=>(await t(async()=>{let{tableTextOf:e}=await import(`./table-text-of2.js`);return{tableTextOf:e}},[],import.meta.url)).tableTextOf(n,r),d=await y(a,(e,t)=>o({worker:c,asked:l,here:u},e,t),()=>e.refresh()).catch(()=>`failed`);this.#e.get(e.host)===s&&d&&(this.#e.set(e.host,{file:n,found:d}),d!==`failed`&&d.ok?this.take(e,d.text):e.refresh())}};function C(e){w(e)&&e.preventDefault()}var w=({dataTransfer:e})=>e?.types.includes(`Files`)??!1;function T(t){let r=new WeakMap,i={text:``,chosen:new Map,count:100},a=e=>r.get(e.host)??i,o=(e,t)=>{r.set(e.host,{...a(e),...t}),e.refresh()},s=async e=>{a(e).run?.stopper.abort();let n=b(),r=t.with?.(e);o(e,{run:n,of:r,ended:void 0});let i=a(e),s=await y(n,(n,r)=>t.read(e,i,n,r),()=>e.refresh()).catch(()=>`failed`);a(e).run===n&&(s===`failed`?o(e,{run:void 0,reading:void 0,ended:`failed`}):o(e,{run:void 0,reading:s}))},c=(e,t)=>{a(e).run?.stopper.abort(),r.set(e.host,{...i,text:t}),t.trim()?s(e):e.refresh()},l=e=>{a(e).run?.stopper.abort(),o(e,{run:void 0,ended:`stopped`})},u=async(e,n,i)=>{await t.add(e,n)&&(r.delete(e.host),d.forget(e),i())},d=new S(c),f=(e,{run:t,ended:n,reading:r})=>{if(t?.isShown)return e.reading;if(n)return e[n];if(!r?.ok)return``;let{rows:i,counts:a}=r;return e.found(i.filter(({ok:e})=>e).length,a.unreadable)},h=(i,c,l)=>{let d=t.words(i),{reading:f,run:h}=c;if(!f)return e;if(!f.ok)return n`<p class="problem" role="alert">
${d.tableProblem(f.problem.code,f.problem.facts)}
</p>`;let g=e=>{r.set(i.host,{...a(i),chosen:new Map([...a(i).chosen,...e])}),s(i)},_=t.confirm?.of(f.rows);return m({title:t.title(i),language:i.language,words:d,reading:f,count:c.count,isRunning:h!==void 0,entries:t.entries,setRoles:e=>{r.set(i.host,{...a(i),roles:e}),s(i)},choose:(e,t)=>g(new Map([[e,t]])),showMore:()=>o(i,{count:a(i).count+200}),add:()=>void u(i,p(f.rows),l),..._?.size&&{confirm:{label:t.confirm?.label(i,_.size)??``,take:()=>g(_)}}})};return(r,i)=>{let o=a(r),u=t.words(r);o.reading&&o.of!==t.with?.(r)&&!o.run&&queueMicrotask(()=>void s(r));let p={name:u.reading,stop:u.stopReading};return n`<div @dragover=${C} @drop=${e=>d.drop(r,e)}>
${t.isPart?n`<h4>${t.title(r)}</h4>`:n`<h3>${t.title(r)}</h3>`}
${d.view(r)} ${t.beside?.(r)??e}
<label class="field wide">
<span>${u.lead}</span>
<textarea
rows="5"
spellcheck="false"
placeholder=${u.placeholder}
.value=${o.text}
@input=${({target:e})=>{d.forget(r),c(r,e.value)}}
></textarea>
</label>
${_(o.run,p,()=>l(r))}
${o.text.trim()?n`<p role="status">${f(u,o)}</p>
${h(r,o,i)}`:t.instead?.(r,i)??e}
${t.isPart?e:n`<p class="actions"><button @click=${i}>${r.t.close_}</button></p>`}
</div>`}}export{l as n,c as r,T as t};