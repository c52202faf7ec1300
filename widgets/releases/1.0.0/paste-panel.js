import{f as e,p as t,s as n}from"./zcf-foundation.js";import{Wt as r}from"./zcf-engine.js";var i=e=>r(Number(e)),a=e=>`${r(Number(e)/1e6)} MB`,o={unreadable:({file:e})=>`打不开“${e}”。请确认文件还在原处，再选一次。`,tooLarge:({maximum:e,came:t})=>`文件过大，最多 ${a(e)}，收到 ${a(t)}。请只保留需要的工作表和行。`,unknownKind:({file:e})=>`“${e}”不是可以读取的表格。请用 .xlsx、.csv、.tsv 或 .txt 文件。`,oldWorkbook:({file:e})=>`“${e}”是旧格式的工作簿。请在 Excel 或 WPS 中另存为 .xlsx，再打开一次；也可以复制单元格后粘贴。`,protected:({file:e})=>`“${e}”有密码保护，无法读取。请取消密码后另存，或复制单元格后粘贴。`,damaged:({file:e})=>`“${e}”不完整或已损坏，无法读取。请在 Excel 或 WPS 中打开并另存为 .xlsx，再试一次；也可以复制单元格后粘贴。`,unpacksTooFar:({file:e,maximum:t})=>`“${e}”展开后过大，最多 ${a(t)}。请只保留需要的工作表和行。`,unknownEncoding:({file:e})=>`认不出“${e}”的文字编码。请另存为 UTF-8 编码的 CSV，或复制单元格后粘贴。`,notCalculated:({cell:e})=>`单元格 ${e} 的公式还没有算出结果。请在 Excel 或 WPS 中打开这个文件，保存后再试。`,empty:({file:e})=>`“${e}”里没有数据。`,tooManyRows:({maximum:e,came:t})=>`行数过多，最多 ${i(e)} 行，而第 ${i(t)} 行还有数据。请只保留需要的行。`,tooManyColumns:({maximum:e,came:t})=>`列数过多，最多 ${i(e)} 列，而第 ${i(t)} 列还有数据。请只保留需要的列。`,cellTooLong:({row:e,column:t,maximum:n,came:r})=>`第 ${i(e)} 行第 ${i(t)} 列的文字过长，最多 ${i(n)} 字，收到 ${i(r)} 字。`,tooMuchText:({maximum:e})=>`表格的文字过多，最多 ${i(e)} 字。请只保留需要的行和列。`},s={open:`打开 Excel 或 CSV 文件…`,drop:`或把文件拖到这里。文件只在本机读取。`,sheet:`工作表`,problem:({code:e,facts:t})=>o[e](t)},c={unreadable:({file:e})=>`“${e}” cannot be opened. Check that the file is still there and choose it again.`,tooLarge:({maximum:e,came:t})=>`The file is too large: at most ${a(e)}, found ${a(t)}. Keep only the sheets and rows that are needed.`,unknownKind:({file:e})=>`“${e}” is no table that can be read. Use an .xlsx, .csv, .tsv or .txt file.`,oldWorkbook:({file:e})=>`“${e}” is a workbook of an old format. Save it as .xlsx in Excel or WPS and open it again, or copy the cells and paste them.`,protected:({file:e})=>`“${e}” is protected by a password and cannot be read. Save it without the password, or copy the cells and paste them.`,damaged:({file:e})=>`“${e}” is incomplete or damaged and cannot be read. Open it in Excel or WPS, save it as .xlsx and try again, or copy the cells and paste them.`,unpacksTooFar:({file:e,maximum:t})=>`“${e}” is too large when it is unpacked: at most ${a(t)}. Keep only the sheets and rows that are needed.`,unknownEncoding:({file:e})=>`The text encoding of “${e}” is not known. Save it as CSV in UTF-8, or copy the cells and paste them.`,notCalculated:({cell:e})=>`The formula in cell ${e} has not been calculated yet. Open the file in Excel or WPS, save it and try again.`,empty:({file:e})=>`There are no data in “${e}”.`,tooManyRows:({maximum:e,came:t})=>`Too many rows: at most ${i(e)}, but row ${i(t)} still holds data. Keep only the rows that are needed.`,tooManyColumns:({maximum:e,came:t})=>`Too many columns: at most ${i(e)}, but column ${i(t)} still holds data. Keep only the columns that are needed.`,cellTooLong:({row:e,column:t,maximum:n,came:r})=>`The text in row ${i(e)}, column ${i(t)} is too long: at most ${i(n)} characters, found ${i(r)}.`,tooMuchText:({maximum:e})=>`Too much text: at most ${i(e)} characters. Keep only the rows and columns that are needed.`},l={zh:s,en:{open:`Open an Excel or CSV file…`,drop:`Or drop the file here. It is read on this device only.`,sheet:`Sheet`,problem:({code:e,facts:t})=>c[e](t)}},u=`.xlsx,.xlsm,.csv,.tsv,.txt`,d=class{take;#e=new WeakMap;constructor(e){this.take=e}view(n){let r=l[n.language],i=this.#e.get(n.host);return t`<p>
<button @click=${({currentTarget:e})=>e.nextElementSibling.click()}>${r.open}</button>
<input type="file" hidden accept=${u} aria-label=${r.open} @change=${({target:e})=>{let t=e,[r]=t.files??[];r&&this.#n(n,r),t.value=``}} />
<span class="quiet">${r.drop}</span>
</p>
${i?this.#t(n,i):e}`}drop=(e,t)=>{if(!p(t))return;t.preventDefault();let[n]=t.dataTransfer?.files??[];n&&this.#n(e,n)};forget({host:e}){this.#e.delete(e)}#t(n,{file:r,found:i}){let a=l[n.language];return i?i===`failed`?t`<p class="problem" role="alert">${n.t.failed}</p>`:t`${i.sheets.length>1?t`<label class="field"
><span>${a.sheet}</span>
<select @change=${({target:e})=>void this.#n(n,r,Number(e.value))}>
${i.sheets.map((e,n)=>t`<option value=${n} .selected=${n===i.sheet}>${e}</option>`)}
</select>
</label>`:e}${i.ok?e:t`<p class="problem" role="alert">${a.problem(i.problem)}</p>`}`:t`<p class="quiet" role="status">${n.t.loading}</p>`}async#n(e,t,r){let i=this.#e.get(e.host),a={file:t,...i?.file===t&&i.found&&{found:i.found}};this.#e.set(e.host,a),e.refresh();let o=await n(()=>import(`./table-text-of.js`),[],import.meta.url).catch(()=>void 0),s=o?await o.tableTextOf(t,r):`failed`;this.#e.get(e.host)===a&&(this.#e.set(e.host,{file:t,found:s}),s!==`failed`&&s.ok?this.take(e,s.text):e.refresh())}};function f(e){p(e)&&e.preventDefault()}var p=({dataTransfer:e})=>e?.types.includes(`Files`)??!1;function m(n){let r=new WeakMap,i={text:``,chosen:new Map},a=async(e,t,i)=>{await n.add(e,t)&&(r.delete(e.host),l.forget(e),i())},o=(r,i,o,c)=>{let l=n.words(r),u=n.read(r,i.text,i.roles,i.chosen);if(!u.ok)return t`<p class="problem" role="alert">
${l.tableProblem(u.problem.code,u.problem.facts)}
</p>`;let{roles:d,rows:f}=u,p=f.filter(({ok:e})=>e),m=f.filter(({ok:e,problems:t})=>!e&&t.some(({severity:e})=>e===`error`)),g=(e,t)=>o({roles:d.map((n,r)=>r===e?t||void 0:n)}),_=n.confirm?.of(f);return t`<p role="status">${l.found(p.length,m.length)}</p>
${_?.size?t`<button @click=${()=>o({chosen:_})}>
${n.confirm?.label(r,_.size)}
</button>`:e}
<div class="scroll long" tabindex="0" role="group" aria-label=${n.title(r)}>
<table class="pasted">
<thead>
<tr>
<th scope="col">${l.row}</th>
${d.map((e,n)=>t`<th scope="col">${h(l,e,n,g)}</th>`)}
<th scope="col">${l.becomes}</th>
</tr>
</thead>
<tbody>
${f.map(e=>s(r,l,e,t=>o({chosen:new Map([[e.row,t]])})))}
</tbody>
</table>
</div>
<p class="actions">
<button class="primary" ?disabled=${!p.length} @click=${()=>void a(r,p,c)}>
${l.add(p.length)}
</button>
</p>`},s=(r,i,a,o)=>{let s=({target:e})=>{let t=n.entries.find(({id:t})=>t===e.value);t&&o(t)},c=!a.entry||a.fit!==`exact`;return t`<tr class=${a.ok?``:`wrong`}>
<th scope="row" class="num">${a.row+1}</th>
${a.cells.map(e=>t`<td>${e}</td>`)}
<td>
${a.entry?t`<b>${a.entry.name[r.language]}</b>`:e}
${c&&a.suggestions.length?t`<select aria-label=${i.choose(a.row+1)} @change=${s}>
<option value="">${i.chooseOther}</option>
${a.suggestions.map(({id:e,name:n})=>t`<option value=${e}>${n[r.language]}</option>`)}
</select>`:e}
${a.problems.map(({code:e,severity:n,facts:r})=>t`<small class=${n}>${i.problems[e]?.(r)}</small>`)}
</td>
</tr>`},c=(e,t)=>{let a=r.get(e.host)??i,o=t.text===void 0?new Map([...a.chosen,...t.chosen??[]]):new Map;r.set(e.host,{...a,...t,chosen:o}),n.prepare(e).then(()=>e.refresh(),()=>e.refresh())},l=new d((e,t)=>c(e,{text:t,roles:void 0}));return(a,s)=>{let u=r.get(a.host)??i,d=e=>c(a,e),p=n.words(a);return t`<div @dragover=${f} @drop=${e=>l.drop(a,e)}>
<h3>${n.title(a)}</h3>
${l.view(a)}
<label class="field wide">
<span>${p.lead}</span>
<textarea
rows="5"
spellcheck="false"
placeholder=${p.placeholder}
.value=${u.text}
@input=${({target:e})=>{l.forget(a),d({text:e.value,roles:void 0})}}
></textarea>
</label>
${u.text.trim()?o(a,u,d,s):n.instead?.(a,s)??e}
<p class="actions"><button @click=${s}>${a.t.close_}</button></p>
</div>`}}var h=(e,n,r,i)=>t`<select
aria-label=${e.columnOf(r+1)}
@change=${({target:e})=>i(r,e.value)}
>
${Object.entries(e.roles).map(([e,r])=>t`<option value=${e} .selected=${e===(n??``)}>${r}</option>`)}
</select>`;export{m as t};