export const id = 798;
export const ids = [798];
export const modules = {

/***/ 2798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeTriageSummary: () => (/* binding */ writeTriageSummary)
});

// UNUSED EXPORTS: writeDedupeSummary, writeGateSummary

// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __webpack_require__(8398);
// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js
var clip = __webpack_require__(1589);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __webpack_require__(6891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/counted.js

/** A number with its noun: "1 user", "1,234 users", and with `lowerBound` "at least 1,234 users". */
function counted_counted(count, noun, lowerBound = false) {
    return `${lowerBound ? "at least " : ""}${(0,grouped_number/* groupedNumber */.O)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
const MOST_ITEMS = 40;
/** A list with one line of markdown per item; what is beyond 40 items is only counted. Empty where there are none. */
function markdown_list_bullets(items, write) {
    const more = items.length > MOST_ITEMS ? [`and ${items.length - MOST_ITEMS} more`] : [];
    return [...items.slice(0, MOST_ITEMS).map(write), ...more].map(line => `- ${line}`).join("\n");
}
/** A block of markdown under its title; empty where the block is. */
function markdown_list_section(title, block) {
    return block === "" ? "" : `**${title}**\n\n${block}`;
}
/** A block that is folded until somebody opens it. `title` is text of ours. */
function folded(title, block) {
    return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js




const MOST_CALLS = 200;
/** The calls made, folded; empty where there are none. */
function calls_block_callsBlock(calls) {
    if (calls.length === 0)
        return "";
    const failed = calls.filter(({ status }) => status === null || status >= 400).length;
    const rows = calls
        .slice(0, MOST_CALLS)
        .map(({ service, method, path, status, ms }, index) => [
        String(index + 1),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(service, 40)),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(`${method} ${path}`, 300)),
        status === null ? "no answer" : String(status),
        String(Math.round(ms)),
    ]);
    const more = calls.length > MOST_CALLS ? `\n\nand ${calls.length - MOST_CALLS} more` : "";
    const title = `${counted_counted(calls.length, "call")}${failed === 0 ? "" : `, ${failed} of them not answered with success`}`;
    return folded(title, (0,markdown/* mdTable */.gJ)(["#", "Service", "Request", "Status", "ms"], rows) + more);
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/utc-time.js
/** A time for people: "2026-11-23 12:05 UTC". Null and impossible times (epoch milliseconds), and 0, are "unknown". */
function utcTime(at) {
    if (at === null || at === 0 || !Number.isFinite(at) || Math.abs(at) > 8.64e15)
        return "unknown";
    return `${new Date(at).toISOString().slice(0, -8).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/error-rows.js




/** The error at a glance, as rows of a table with two columns of markdown. */
function errorRows(issue, assessment, route) {
    const lower = issue.countsAreLowerBound;
    const environments = issue.environments.map(({ environment }) => environment ?? "(none)").slice(0, 10);
    const suspect = issue.suspects[0];
    return [
        ["Error", `${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(issue.message, 400))} (${(0,markdown/* mdLink */.YF)("Datadog", issue.url)})`],
        [
            "Where",
            `${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(issue.service ?? "unknown service", 100))}: ${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(environments.join(", ") || "no environment known", 300))}`,
        ],
        [
            "Seen",
            `${counted_counted(issue.occurrences, "time", lower)} by ${counted_counted(issue.users, "user", lower)}, ${utcTime(issue.firstSeen)} to ${utcTime(issue.lastSeen)}`,
        ],
        ...(suspect === undefined ? [] : [["Suspect file", suspectCell(suspect)]]),
        ...(assessment === null
            ? []
            : [
                [
                    "Score",
                    `**${assessment.total}**, priority ${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(assessment.priority, 60))}, fixability **${assessment.fixability.total}** of 100`,
                ],
            ]),
        ...(route === null
            ? []
            : [
                [
                    "Route",
                    `${(0,markdown/* mdText */.bC)(route.project)}, ${(0,markdown/* mdText */.bC)(route.priority)}, ${(0,markdown/* mdText */.bC)(route.team ?? "no team")} (${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(route.reason, 300))})`,
                ],
            ]),
    ];
}
function suspectCell({ path, line, url }) {
    const place = (0,clip/* clipText */.g)(line === null ? path : `${path}:${line}`, 250);
    return url === null ? (0,markdown/* mdCode */.xs)(place) : (0,markdown/* mdLink */.YF)(place, url);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary.js







const TRIAGE_TITLES = {
    triaged: "Triaged",
    "seen-before": "Seen before",
    ignored: "Ignored",
    invalid: "No usable issue id",
    "not-found": "Datadog does not know the issue",
};
/** Markdown of the triage job's summary: the error, its score with the reasons, the route, what is missing, the calls. */
function writeTriageSummary(result, calls) {
    const { issue, assessment, route, outcome, reason } = result;
    return blocks(`### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${summary_text(issue.type, 150)}`}`, summary_text(reason, 600), issue === null ? "" : (0,markdown/* mdTable */.gJ)(["", ""], errorRows(issue, assessment, route)), markdown_list_section("Why this score", markdown_list_bullets(assessment?.rules ?? [], points)), markdown_list_section("Why this fixability", markdown_list_bullets(assessment?.fixability.rules ?? [], points)), markdown_list_section("What is missing", markdown_list_bullets(issue?.gaps ?? [], missing)), markdown_list_section("Redacted", markdown_list_bullets(issue?.redactions ?? [], ({ rule, count }) => `${summary_text(rule, 60)}: ${count}`)), calls_block_callsBlock(calls));
}
/** Markdown of the dedupe job's summary: the ticket, why it is this one, what was written or would be, the calls. */
function writeDedupeSummary(result, calls) {
    const { ticket, outcome, reason, match, writes, warnings } = result;
    const dry = outcome === "dry-run";
    const title = ticket === null ? "No ticket" : `Ticket ${mdLink(ticket.key, ticket.url)}`;
    const written = dry
        ? `A dry run: ${counted(writes.length, "write")} would be done, none was.`
        : `${counted(writes.length, "write")} done.`;
    return blocks(`### ${title}: ${mdText(outcome)}`, summary_text(reason, 600), mdTable(["", ""], [
        ["This alert is", match === null ? "nothing to do" : mdText(match.kind.replaceAll("-", " "))],
        ["Written", written],
    ]), section("Warnings", bullets(warnings, warning => summary_text(warning, 600))), writesBlock(writes, dry), callsBlock(calls));
}
/** Markdown of the gate's summary: the decision with its reason, and the figures it was made on. */
function writeGateSummary(decision, input, calls = []) {
    const title = decision.kind === "fix" ? "Fix" : `Hold: ${decision.reason.replaceAll("-", " ")}`;
    const { assessment, ticketKey, config } = input ?? { assessment: null, ticketKey: null, config: null };
    const figures = [
        ...(ticketKey === null ? [] : [["Ticket", mdCode(clipText(ticketKey, 60))]]),
        ...(assessment === null || config === null
            ? []
            : [
                ["Score", `${assessment.total}, needs ${config.gate.minScore}`],
                ["Fixability", `${assessment.fixability.total}, needs ${config.gate.minFixability}`],
            ]),
    ];
    return blocks(`### ${title}`, summary_text(decision.why, 600), figures.length === 0 ? "" : mdTable(["", ""], figures), callsBlock(calls));
}
function points({ rule, points: count, reason }) {
    return `**${count}** ${summary_text(rule, 60)}: ${summary_text(reason, 300)}`;
}
function missing({ what, why, fix }) {
    return `${summary_text(what, 200)}: ${summary_text(why, 400)}${fix === null ? "" : ` → ${summary_text(fix, 400)}`}`;
}
function summary_text(value, maxLength) {
    return (0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(value, maxLength));
}
function blocks(...parts) {
    return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}


/***/ })

};
