import { Converter } from 'opencc-js'
import { readRecords } from './corpus.ts'
import { createSearch } from '../../src/search/engine.ts'
import { buildCharacterTable, buildAliasTable, buildHomophoneTable } from '../../src/search/tables.ts'
const zh=readRecords('zh'); const c=buildCharacterTable(zh), h=buildHomophoneTable(zh); const S=createSearch(zh,{characters:c,aliases:buildAliasTable(zh,c),language:'zh'})
const ask=(q:string)=>{let r=S.search(q); if(r.weak) r=S.search(q,{homophones:h}); return r.hits.slice(0,5).map(x=>x.record.id)}
const soundOf=new Map<string,string[]>(); for(const [s,cs] of Object.entries(h)) for(const x of cs) soundOf.set(x,[...(soundOf.get(x)??[]),s])
let seed=7; const rnd=()=>(seed=(seed*1103515245+12345)%2147483648)/2147483648
const stats:any={}
const test=(k:string,q:string,id:string)=>{const s=stats[k]??={n:0,ok:0,miss:[]};s.n++; if(ask(q).includes(id)) s.ok++; else if(s.miss.length<14) s.miss.push(q+'→'+id)}
const recs=zh.filter(r=>r.kind!=='reference'&&r.text&&r.id!=='foreword')
const conv=[['hk',Converter({from:'cn',to:'hk'})],['tw',Converter({from:'cn',to:'tw'})],['twp',Converter({from:'cn',to:'twp'})]] as const
for(const r of recs){ const t=r.title
 test('title',t,r.id)
 for(const [n,f] of conv) test(n,f(t),r.id)
 test('full',[...t].map(x=>/[!-~]/.test(x)?String.fromCharCode(x.charCodeAt(0)+0xfee0):x).join(''),r.id)
 const chars=[...t]
 for(let k=0;k<3;k++){ const p=Math.floor(rnd()*chars.length); const ch=chars[p]!; const ss=soundOf.get(ch); if(!ss) continue; const pool=h[ss[0]!]!; const alt=[...pool][Math.floor(rnd()*[...pool].length)]!; if(alt===ch) continue; test('homo',chars.map((x,i)=>i===p?alt:x).join(''),r.id)
  test('drop',chars.filter((_,i)=>i!==p).join(''),r.id)
  if(p>0) test('swap',chars.map((x,i)=>i===p?chars[p-1]!:i===p-1?ch:x).join(''),r.id) }
 // a phrase out of the text: 4..6 han chars
 const runs=r.text.match(/\p{Script=Han}{6,}/gu)??[]
 for(const run of runs.slice(0,3)){ const n=4+Math.floor(rnd()*3); const p=Math.floor(rnd()*(run.length-n+1)); const ph=run.slice(p,p+n); test('phrase',ph,r.id)
  const i=Math.floor(rnd()*ph.length); const ss=soundOf.get(ph[i]!); if(ss){const pool=[...h[ss[0]!]!]; const alt=pool[Math.floor(rnd()*pool.length)]!; if(alt!==ph[i]) test('phrase-homo',ph.slice(0,i)+alt+ph.slice(i+1),r.id)} }
}
for(const [k,s] of Object.entries(stats) as any) console.log(k,s.ok+'/'+s.n,s.miss.join(' '))
