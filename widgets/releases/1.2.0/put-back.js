import{d as e,p as t}from"./zcf-foundation.js";import{t as n}from"./files.js";var r=class{loadPart;#e;constructor(e){this.loadPart=e}async load(){return this.#e=await this.loadPart()}view(r){if(r.hides(`open`))return e;let i=async({target:e})=>{let t=e,[n]=t.files??[];t.value=``,n&&await(await this.load()).workbookBack.open(r,n)};return t`<label class="field">
<span>${n[r.language].workbookBack}</span>
<input type="file" accept=".xlsx" @change=${e=>void i(e)} />
</label>
${this.#e?.workbookBack.view(r)??e}`}};export{r as t};