export const id = 89;
export const ids = [89];
export const modules = {

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeTriageSummary: () => (/* binding */ writeTriageSummary)
});

// UNUSED EXPORTS: writeDedupeSummary, writeGateSummary

// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __webpack_require__(8398);
// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __webpack_require__(2209);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js
var calls_block = __webpack_require__(6736);
// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var text_counted = __webpack_require__(9213);
;// CONCATENATED MODULE: ../../packages/shared/build/text/utc-time.js
function utcTime(at) {
    if (at === null || at === 0 || !Number.isFinite(at) || Math.abs(at) > 8.64e15)
        return "unknown";
    return `${new Date(at).toISOString().slice(0, -8).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/error-rows.js




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
            `${(0,text_counted/* counted */.h)(issue.occurrences, "time", lower)} by ${(0,text_counted/* counted */.h)(issue.users, "user", lower)}, ${utcTime(issue.firstSeen)} to ${utcTime(issue.lastSeen)}`,
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

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __webpack_require__(6813);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary.js








const TRIAGE_TITLES = {
    triaged: "Triaged",
    "seen-before": "Seen before",
    ignored: "Ignored",
    invalid: "No usable issue id",
    "not-found": "Datadog does not know the issue",
};
function writeTriageSummary(result, calls) {
    const { issue, assessment, route, outcome, reason } = result;
    return blocks(`### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${summary_text(issue.type, 150)}`}`, summary_text(reason, 600), issue === null ? "" : (0,markdown/* mdTable */.gJ)(["", ""], errorRows(issue, assessment, route)), (0,markdown_list/* section */.uW)("Why this score", (0,markdown_list/* bullets */.e5)(assessment?.rules ?? [], points)), (0,markdown_list/* section */.uW)("Why this fixability", (0,markdown_list/* bullets */.e5)(assessment?.fixability.rules ?? [], points)), (0,markdown_list/* section */.uW)("What is missing", (0,markdown_list/* bullets */.e5)(issue?.gaps ?? [], missing)), (0,markdown_list/* section */.uW)("Redacted", (0,markdown_list/* bullets */.e5)(issue?.redactions ?? [], ({ rule, count }) => `${summary_text(rule, 60)}: ${count}`)), (0,calls_block/* callsBlock */.p)(calls));
}
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
function writeGateSummary(decision, input, calls = []) {
    const title = decision.kind === "fix" ? "Fix" : `Hold: ${decision.reason.replaceAll("-", " ")}`;
    const { assessment, ticketKey, config, room = null } = input;
    const figures = [
        ...(ticketKey === null ? [] : [["Ticket", mdCode(clipText(ticketKey, 60))]]),
        ...(assessment === null
            ? []
            : [
                ["Score", `${assessment.total}, needs ${config.gate.minScore}`],
                ["Fixability", `${assessment.fixability.total}, needs ${config.gate.minFixability}`],
            ]),
        ...(room === null ? [] : roomRows(room, config.autofix)),
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
