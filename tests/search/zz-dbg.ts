import { readRecords } from './corpus.ts'
import { createFold } from '../../src/search/normalise.ts'
import { createRecordIndex } from '../../src/search/record-index.ts'
import { createVocabulary } from '../../src/search/vocabulary.ts'
import { createLexicon } from '../../src/search/lexicon.ts'
import { readQuery } from '../../src/search/query.ts'
import { unitsOf } from '../../src/search/units.ts'
import { buildCharacterTable, buildAliasTable } from '../../src/search/tables.ts'
const zh=readRecords('zh'); const fold=createFold(buildCharacterTable(zh)); const ix=createRecordIndex(zh,fold), v=createVocabulary(ix.tokens), l=createLexicon(buildAliasTable(zh,buildCharacterTable(zh)),fold,v)
for(const q of process.argv.slice(2)){const r=readQuery(unitsOf(fold(q).text),v,l); console.log(q); console.log(r.units.map((u,i)=>u.text+r.weights[i]!.toFixed(1)).join(' ')); console.log(r.tokens.map(t=>t.text+(t.supporting?'~':'')).join(' ')); console.log(r.concepts.map(c=>`[${c.from},${c.to}) `+c.ways.map(w=>w.tokens.join('+')+'='+[...ix.said(w)].map(([p,s])=>zh[p]!.id+':'+s.toFixed(1))).join(' | ')).join('\n'))}
