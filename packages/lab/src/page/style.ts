import { DASHBOARD_STYLE } from "./dashboard-style.ts"

/** The page's one style sheet. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --quiet: #888; --good: #2a8a4a; --bad: #c0392b; --other: #b7791f }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 68rem; padding: 1rem 1.25rem 4rem }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line) } h3 { font-size: 1rem; margin: .25rem 0 } h4 { font-size: .9rem; margin: .75rem 0 .25rem }
header p, small, .quiet { color: var(--quiet); font-weight: normal } nav a { margin-right: .75rem }
article { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: .6rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .85rem } th, td { text-align: left; vertical-align: top; padding: .15rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word }
article, p, dd { overflow-wrap: anywhere } td p { overflow-wrap: break-word; margin: 0 }
pre { overflow-x: auto; background: #8881; padding: .5rem; border-radius: 4px; font-size: .8rem; margin: .3rem 0 } code { font-size: .85em; background: #8882; padding: 0 .2em }
.row { display: grid; grid-template-columns: 13rem 1fr 5rem; gap: .5rem; align-items: center; font-size: .85rem } .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .track { background: #8881; height: .7rem; border-radius: 3px } .bar { display: block; height: 100%; border-radius: 3px; background: var(--good) } .bar.failure { background: var(--bad) } .bar.skipped { background: var(--line) } .ms { text-align: right; color: var(--quiet) }
.state { padding: 0 .4rem; border-radius: 4px; color: #fff; background: var(--other); font-size: .8rem } .state.success { background: var(--good) } .state.failure, .state.cancelled, .state.timed_out { background: var(--bad) }
dl { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .4rem 0 } dt { color: var(--quiet); font-size: .75rem } dd { margin: 0 }
.text, .comment { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .4rem } .text p, .comment p { margin: .3rem 0 } .text td p, .text th p { margin: 0; overflow-wrap: break-word } .panel { border-left: 3px solid var(--other); padding-left: .6rem } .problem { color: var(--bad) } .wide { overflow-x: auto } .journal { min-width: 52rem } .journal td:not(:nth-child(4)), .journal th { white-space: nowrap; overflow-wrap: normal } .journal td:nth-child(4) { width: 99%; overflow-wrap: anywhere } .outputs span { margin-right: 1rem }
.diff { white-space: pre } .diff .line { display: block; min-height: 1.2em } .diff .added { color: var(--good) } .diff .removed { color: var(--bad) } .diff .meta { color: var(--quiet) } .state.draft { background: var(--quiet) }
blockquote { border-left: 3px solid var(--line); margin: .3rem 0; padding-left: .7rem } .job { font-weight: 600; margin-top: .35rem }
summary { cursor: pointer } details { margin: .3rem 0 }
@media (max-width: 600px) { body { padding: .75rem .75rem 3rem } article { padding: .5rem .6rem } .row { grid-template-columns: 8rem 1fr 4rem } ul, ol { padding-left: 1.2rem } }
${DASHBOARD_STYLE}`
