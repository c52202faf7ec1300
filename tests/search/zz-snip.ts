import { readRecords } from './corpus.ts'
import { createSearch } from '../../src/search/engine.ts'
import { buildCharacterTable, buildHomophoneTable, buildAliasTable } from '../../src/search/tables.ts'
const h=buildHomophoneTable(readRecords('zh'))
for(const l of ['zh','en'] as const){const R=readRecords(l); const c=buildCharacterTable(readRecords('zh'));const S=createSearch(R,{characters:c,aliases:buildAliasTable(R,c),language:l})
const m=(s:any)=>s.map((x:any)=>x.hit?`[${x.text}]`:x.text).join('')
for(const q of l==='zh'?['绿证抵消','碳足记','GB/T 32150','6.7.3','数据中心的PUE要求是多少','ISO50001','範圍２','scope 2','锂电池','谁负责碳排放管理']:['carbon offest','who is responsible for carbon management','GB/T 32150','solar','double counting'])
 for(const x of S.search(q,{homophones:h}).hits.slice(0,3)) console.log(q,'|',x.record.id,m(x.title),'|',m(x.snippet).replace(/\n/g,'⏎'))
for(const q of ['碳'.repeat(10000),'碳排放核算绿证抵消范围一光伏'.repeat(1000),'a'.repeat(10000),'a b '.repeat(3000),'carbon offest '.repeat(900),'6.7.3 '.repeat(2000),'附录a'.repeat(3000),'第'.repeat(10000),'１.'.repeat(5000),' '.repeat(10000),'ﷺ'.repeat(5000),'zarbon ofset clxuse '.repeat(300),'足记台涨光付正书回首'.repeat(500)]){ for(let i=0;i<2;i++){const t=performance.now(); S.search(q,{homophones:h}); if(i) console.log(q.slice(0,12),(performance.now()-t).toFixed(2))}}}
