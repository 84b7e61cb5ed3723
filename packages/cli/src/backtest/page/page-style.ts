export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: #8885; --quiet: light-dark(#5b6270, #a3abb8); --bar: light-dark(#3b6fb6, #6b9fe0); --good: light-dark(#1f7a3d, #6fce8f); --bad: light-dark(#a8321f, #f0907f) }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 4rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) } h3 { font-size: .95rem; margin: 0 0 .3rem }
p { margin: .3rem 0 } .quiet { color: var(--quiet) }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0 0; padding: 0 } .figures dt { color: var(--quiet); font-size: .8rem } .figures dd { margin: 0; font-size: 1.4rem; font-weight: 600 }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.25rem 2rem; margin-top: 1rem }
.list { margin: 0; padding: 0; list-style: none; font-size: .9rem } .list li { display: grid; grid-template-columns: minmax(6rem, 1fr) 6rem 3.5rem; gap: .5rem; align-items: center }
.list meter { width: 100%; height: .7rem } .list b { text-align: right; font-weight: 600; font-variant-numeric: tabular-nums }
.wide { overflow-x: auto } .wide:focus-visible, button:focus-visible, input:focus-visible, a:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px }
table { border-collapse: collapse; width: 100%; font-size: .85rem } #errors { min-width: 62rem } .changes { min-width: 40rem }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line) } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums } td.short { white-space: nowrap }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit } th[aria-sort=ascending] button::after { content: " \\25B2" } th[aria-sort=descending] button::after { content: " \\25BC" }
td.what { min-width: 16rem } .fix { color: var(--good); font-weight: 600 } .more { color: var(--good) } .fewer { color: var(--bad) }
input { font: inherit; padding: .3rem .5rem; width: min(24rem, 100%) } label { display: block; margin: .5rem 0 }
@media (max-width: 600px) { body { padding: .75rem .75rem 3rem } .list li { grid-template-columns: minmax(5rem, 1fr) 4rem 3rem } }
`
