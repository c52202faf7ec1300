import fs from 'node:fs'
import { readRecords } from '/work/main/tests/search/corpus.ts'
import { createSearch } from '/work/main/src/search/engine.ts'
import { buildCharacterTable, buildAliasTable, buildHomophoneTable } from '/work/main/src/search/tables.ts'
import { gzipSync } from 'node:zlib'
const zh=readRecords('zh'), en=readRecords('en')
const ct=buildCharacterTable(zh), ht=buildHomophoneTable(zh)
console.log('alias gz',gzipSync(JSON.stringify(buildAliasTable(zh,ct)),{level:9}).length,gzipSync(JSON.stringify(buildAliasTable(en,ct)),{level:9}).length,'records',zh.length,en.length,'chars',ct.from.length,gzipSync(JSON.stringify(ct),{level:9}).length,'homo',Object.keys(ht).length,gzipSync(JSON.stringify(ht),{level:9}).length, 'records gz', gzipSync(JSON.stringify(zh),{level:9}).length)
let t=performance.now(); const Z=createSearch(zh,{characters:ct,aliases:buildAliasTable(zh,ct),language:'zh'}); console.log('index ms',performance.now()-t)
const cte=buildCharacterTable(en);const E=createSearch(en,{characters:cte,aliases:buildAliasTable(en,cte),language:'en'})
const verbose=process.argv.includes('-v')
for(const f of process.argv.slice(2).filter(x=>!x.startsWith('-'))){
 const qs=JSON.parse(fs.readFileSync(f,'utf8')); const stat:any={}; const miss:string[]=[]
 let time=0
 for(const q of qs){ const en_=q.language==='en'; if(en_&&en.length<50) continue
  const S=en_?E:Z; const t0=performance.now(); let r=S.search(q.query); const w=r.weak; if(r.weak) r=S.search(q.query,{homophones:ht}); time+=performance.now()-t0
  const ids=r.hits.map(h=>h.record.id); const ok5=ids.slice(0,5).some(i=>q.expect.includes(i)), ok1=q.expect.includes(ids[0]!)
  const k=(en_?'en:':'')+q.kind; for(const key of [k, en_?'EN':'ZH']){ const s=stat[key]??={n:0,h5:0,h1:0}; s.n++; s.h5+=+ok5; s.h1+=+ok1; s.mrr=(s.mrr??0)+(()=>{const i=ids.findIndex(i=>q.expect.includes(i));return i<0?0:1/(i+1)})(); s.rec=(s.rec??0)+q.expect.filter((e:string)=>ids.slice(0,q.expect.length+1).includes(e)).length/q.expect.length }
  if(!ok5||(!ok1&&verbose)) miss.push(`${ok5?'  h1':'MISS'} ${k} ${q.query} want ${q.expect} got ${r.hits.slice(0,6).map(h=>h.record.id+':'+h.score.toFixed(1))} ${w?'weak':''}${r.weak?'/weak':''}`)
 }
 console.log(f, 'avg ms',(time/qs.length).toFixed(2)); if(process.env.B){for(const k of ['ZH','EN'])if(stat[k])console.log(k,stat[k].n,stat[k].h5,stat[k].h1,stat[k].mrr.toFixed(2),'rec',stat[k].rec.toFixed(2));continue}
 console.log(Object.entries(stat).map(([k,s]:any)=>`${k} ${s.h5}/${s.n} h1 ${s.h1}`).join(' | ')); console.log(miss.join('\n'))
}
for(const q of ['zzzz','蛋糕食谱','','   ','今天天气','asdf qwer','足球比赛','股票','🍰','北京到上海的高铁票','what is the weather','hello','红烧肉怎么做']){const r=Z.search(q,{homophones:ht});const e=E.search(q,{homophones:ht});console.log(JSON.stringify(q),r.hits.slice(0,4).map(h=>h.record.id+':'+h.score.toFixed(2)).join(),r.weak,'| en',e.hits.slice(0,4).map(h=>h.record.id+':'+h.score.toFixed(2)).join(),e.weak)}
