function e(e){return`﻿`+e.map(e=>e.map(r).join(`,`)).join(`\r
`)+`\r
`}var t=/^'*[=+\-@\t\r]/,n=e=>e.startsWith(`'`)&&t.test(e)?e.slice(1):e;function r(e){if(e===void 0)return``;if(typeof e==`number`)return Number.isFinite(e)?String(e===0?0:e):``;let n=t.test(e)?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n}export{n,e as t};