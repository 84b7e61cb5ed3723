/** The part of the style sheet that draws dashboards. */
export const DASHBOARD_STYLE = `
.dashboard h4 { font-size: 1rem; margin: .9rem 0 .35rem } .dashboard h5 { font-size: .8rem; font-weight: 600; margin: 0 0 .3rem }
.widgets { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem; grid-auto-flow: dense; align-items: start } .widget { border: 1px solid var(--line); border-radius: 5px; padding: .45rem .6rem; min-width: 0 }
.widget.timeseries, .widget.toplist { grid-column: span 2 } .widget.manage_status, .widget.list_stream, .widget.note { grid-column: 1 / -1 } .widget.note { border: 0; padding: 0 .1rem; font-size: .85rem }
.number { font-size: 1.5rem; line-height: 1.3; margin: 0; font-variant-numeric: tabular-nums } .number.good, .number.warn, .number.bad { color: #fff; border-radius: 4px; padding: .05rem .4rem } .number.good { background: var(--good) } .number.warn { background: #8a5a00 } .number.bad { background: var(--bad) } .number small { font-size: .75rem; color: inherit } .number.none { color: var(--quiet); font-size: 1rem }
.widget svg { display: block; width: 100%; height: 4.5rem; border-bottom: 1px solid var(--line) } .span { display: flex; justify-content: space-between; font-size: .7rem; color: var(--quiet); margin: .1rem 0 }
.legend { list-style: none; margin: 0; padding: 0; font-size: .8rem } .legend li { display: flex; gap: .4rem; align-items: baseline } .legend span { flex: 1; overflow-wrap: anywhere } .legend i { width: .65rem; height: .65rem; border-radius: 2px; flex: none } #monitors .state { white-space: nowrap } .amount, th.amount { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
${["#3b7dd8", "#d9822b", "#2a9d63", "#b04fc4", "#c0392b", "#148f9e", "#a0792c", "#7f7f7f"].map((color, index) => `.c${index} { fill: ${color}; background: ${color} }`).join(" ")}
@media (max-width: 600px) { .widget.timeseries, .widget.toplist { grid-column: 1 / -1 } }
`
