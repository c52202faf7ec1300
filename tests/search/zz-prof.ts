import { readRecords } from './corpus.ts'
import { createFold } from '../../src/search/normalise.ts'
import { createRecordIndex } from '../../src/search/record-index.ts'
import { createVocabulary } from '../../src/search/vocabulary.ts'
import { createLexicon } from '../../src/search/lexicon.ts'
import { createSearch } from '../../src/search/engine.ts'
import { tokensOf, unitsOf } from '../../src/search/units.ts'
import { buildCharacterTable, buildAliasTable } from '../../src/search/tables.ts'
const zh=readRecords('zh'); const c=buildCharacterTable(zh)
const T=(n:string,f:()=>any)=>{const t=performance.now();const r=f();console.log(n,(performance.now()-t).toFixed(1));return r}
for(let i=0;i<3;i++){
const fold=T('fold',()=>createFold(c))
T('foldall',()=>zh.map(r=>fold(r.text)))
T('units',()=>zh.map(r=>unitsOf(fold(r.text).text)))
const ix=T('index',()=>createRecordIndex(zh,fold)), v=T('voc',()=>createVocabulary(ix.tokens)), l=T('lex',()=>createLexicon(buildAliasTable(zh,buildCharacterTable(zh)),fold,v))
T('all',()=>createSearch(zh,{characters:c,aliases:buildAliasTable(zh,c),language:'zh'}))}
const e=readRecords('en'); T('en',()=>createSearch(e,{characters:c,aliases:buildAliasTable(e,c),language:'en'}))
