export const id = 31;
export const ids = [31];
export const modules = {

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadConfig: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8293);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
// EXTERNAL MODULE: ../../packages/shared/build/text/redact/extra-rules.js + 2 modules
var extra_rules = __webpack_require__(4470);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/score.js
var score = __webpack_require__(2392);
;// CONCATENATED MODULE: ../../packages/shared/build/config/expected.js
const KINDS = {
    string: "a text; put it in quotes if it looks like a number, a date or a yes/no",
    array: 'a list, e.g. "[a, b]"',
    object: 'a map, e.g. "{ key: value }"',
    record: 'a map, e.g. "{ key: value }"',
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
function expected(issue) {
    switch (issue.code) {
        case "invalid_type":
            return KINDS[issue.expected ?? ""] ?? `of type ${issue.expected ?? "unknown"}`;
        case "invalid_value":
            return `one of ${(issue.values ?? []).map(value => JSON.stringify(value)).join(", ")}`;
        case "too_small":
            return issue.origin === "string" ? "a text that is not empty" : `at least ${String(issue.minimum)}`;
        case "too_big":
            return `at most ${String(issue.maximum)}${issue.origin === "string" ? " characters long" : ""}`;
        default:
            return issue.message;
    }
}

// EXTERNAL MODULE: ../../packages/shared/build/config/defaults.js
var defaults = __webpack_require__(6050);
;// CONCATENATED MODULE: ../../packages/shared/build/config/merge-autofix.js

const KEYS = {
    base: "base",
    branchPrefix: "branch-prefix",
    model: "model",
    fallbackModel: "fallback-model",
    maxTurns: "max-turns",
    maxUsd: "max-usd",
    maxMinutes: "max-minutes",
    maxUsdPerDay: "max-usd-per-day",
    maxUsdPerMonth: "max-usd-per-month",
    maxPerDay: "max-per-day",
    maxOpen: "max-open",
    maxRunning: "max-running",
    sandbox: "sandbox",
    ciTrust: "ci-trust",
    checks: "checks",
    rejectionDays: "rejection-days",
    retryLabel: "retry-label",
    datadogSpend: "datadog-spend",
};
const POLICY_KEYS = {
    forbidden: "forbidden",
    tests: "tests",
    maxFiles: "max-files",
    maxLines: "max-lines",
    maxBytes: "max-bytes",
};
const TRANSITION_KEYS = {
    opened: "opened",
    "ci-green": "ci-green",
    "ci-red": "ci-red",
    failed: "failed",
    proven: "proven",
};
function mergeAutofix(file) {
    const base = defaults/* DEFAULT_CONFIG */.P.autofix;
    return {
        ...base,
        ...given(file, KEYS),
        transitions: given(file.transitions ?? {}, TRANSITION_KEYS),
        policy: { ...base.policy, ...given(file.policy ?? {}, POLICY_KEYS) },
    };
}
function given(file, keys) {
    const entries = Object.entries(keys).map(([name, key]) => [name, file[key]]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ../../packages/shared/build/config/merge-config.js


function mergeConfig(file) {
    const base = defaults/* DEFAULT_CONFIG */.P;
    return {
        site: file.site ?? base.site,
        productionEnvironments: file.production ?? base.productionEnvironments,
        services: (file.services ?? []).map(toService),
        teams: mergeTeams(file.teams ?? {}),
        defaultTeam: file["default-team"] ?? base.defaultTeam,
        jira: mergeJira(file.jira ?? {}),
        score: mergeScore(file.score ?? {}),
        routes: (file.routes ?? []).map(toRoute),
        ledger: mergeLedger(file.ledger ?? {}),
        storm: mergeStorm(file.storm),
        gate: mergeGate(file.gate ?? {}),
        autofix: mergeAutofix(file.autofix ?? {}),
        reconcile: mergeReconcile(file.reconcile),
        smoke: mergeSmoke(file.smoke ?? {}),
        redact: file.redact ?? base.redact,
        samples: mergeSamples(file.samples ?? {}),
    };
}
function mergeSmoke(smoke) {
    const base = defaults/* DEFAULT_CONFIG */.P.smoke;
    return {
        service: smoke.service ?? base.service,
        type: smoke.type ?? base.type,
        message: smoke.message ?? base.message,
        frames: smoke.frames ?? base.frames,
        doneTransition: smoke["done-transition"] ?? base.doneTransition,
    };
}
function mergeReconcile(reconcile) {
    const hours = reconcile?.["quiet-hours"];
    return hours === undefined ? defaults/* DEFAULT_CONFIG */.P.reconcile : { quietMs: hours * 3_600_000 };
}
function mergeStorm(storm) {
    return storm === undefined ? defaults/* DEFAULT_CONFIG */.P.storm : { issues: storm.issues, windowMs: storm.minutes * 60_000 };
}
function mergeScore(score) {
    return { weights: score.weights ?? defaults/* DEFAULT_CONFIG */.P.score.weights, bands: mergeBands(score.bands ?? {}) };
}
function mergeTeams(teams) {
    const entries = Object.entries(teams).map(([key, team]) => [key, { id: team.id ?? null, owners: team.owners ?? [] }]);
    return Object.fromEntries(entries);
}
function mergeGate(gate) {
    const base = defaults/* DEFAULT_CONFIG */.P.gate;
    return { minScore: gate["min-score"] ?? base.minScore, minFixability: gate["min-fixability"] ?? base.minFixability };
}
function mergeSamples(samples) {
    const base = defaults/* DEFAULT_CONFIG */.P.samples;
    return { windowHours: samples["window-hours"] ?? base.windowHours, limit: samples.limit ?? base.limit };
}
function toService(service) {
    return {
        name: service.name,
        path: service.path?.replace(/^\.?\/+|\/+$/g, "") ?? null,
        team: service.team ?? null,
        component: service.component ?? null,
        labels: service.labels ?? [],
        tracks: service.tracks ?? [],
        criticality: service.criticality ?? 0,
        environments: service.environments ?? [],
        commands: toCommands(service.commands ?? {}),
        editable: service.editable ?? [],
        monitors: toMonitors(service.monitors ?? {}),
    };
}
function toMonitors(monitors) {
    return {
        source: monitors.source ?? "all",
        newAbove: monitors["new-above"] ?? 0,
        impactAbove: monitors["impact-above"] ?? 50,
        impactWindow: monitors["impact-window"] ?? "1h",
    };
}
function toCommands(commands) {
    return {
        install: commands.install ?? null,
        lint: commands.lint ?? null,
        typecheck: commands.typecheck ?? null,
        test: commands.test ?? null,
        testFiles: commands["test-files"] ?? null,
    };
}
function mergeJira(jira) {
    const base = defaults/* DEFAULT_CONFIG */.P.jira;
    return {
        project: jira.project ?? base.project,
        issueType: jira["issue-type"] ?? base.issueType,
        labels: jira.labels ?? base.labels,
        teamField: jira["team-field"] ?? base.teamField,
        fields: jira.fields ?? base.fields,
        whenDone: jira["when-done"] ?? base.whenDone,
        reopenTransition: jira["reopen-transition"] ?? base.reopenTransition,
        wontFixResolutions: jira["wont-fix-resolutions"] ?? base.wontFixResolutions,
        linkType: jira["link-type"] ?? base.linkType,
        occurrencesField: jira["occurrences-field"] ?? base.occurrencesField,
        priorities: descending(jira.priorities?.map(step => ({ atLeast: step["at-least"], name: step.name })) ?? base.priorities),
    };
}
function mergeBands(bands) {
    const base = defaults/* DEFAULT_CONFIG */.P.score.bands;
    const toBands = (list) => list?.map(band => ({ atLeast: band["at-least"], points: band.points }));
    return {
        occurrences: descending(toBands(bands.occurrences) ?? base.occurrences),
        users: descending(toBands(bands.users) ?? base.users),
        recencyHours: descending(toBands(bands["recency-hours"]) ?? base.recencyHours),
    };
}
function descending(steps) {
    return steps.toSorted((a, b) => b.atLeast - a.atLeast);
}
function toRoute(route) {
    const { "issue-type": issueType, ...rest } = route;
    return withoutUndefined({ ...rest, when: withoutUndefined(route.when), issueType });
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
function mergeLedger(ledger) {
    const base = defaults/* DEFAULT_CONFIG */.P.ledger;
    return {
        repository: ledger.repository ?? base.repository,
        namespace: ledger.namespace ?? base.namespace,
        settleMs: ledger["settle-seconds"] === undefined ? base.settleMs : ledger["settle-seconds"] * 1000,
        leaseMs: ledger["lease-seconds"] === undefined ? base.leaseMs : ledger["lease-seconds"] * 1000,
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(6045);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(1871);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
var api = __webpack_require__(8144);
;// CONCATENATED MODULE: ../../packages/shared/build/config/schema.js

const described = (schema, description) => {
    registries/* globalRegistry */.fd.add(schema, { description });
    return schema;
};
const schema_name = () => schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255));
const names = (description) => described(schemas/* optional */.lqM(schemas/* array */.YOg(schema_name())), description);
const schema_text = (description) => described(schemas/* optional */.lqM(schema_name()), description);
const points = () => schemas/* number */.aig().check(api/* _gte */.qm(-100), api/* _lte */.Zm(100));
const atLeast = () => schemas/* number */.aig().check(api/* _gte */.qm(0));
const bands = (description) => described(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ "at-least": atLeast(), points: points() }))), description);
const track = schemas/* enum */.k5n(["logs", "trace", "rum"]);
const positive = (max) => schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(max));
const usd = (description) => described(schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gte */.qm(0.01), api/* _lte */.Zm(10_000))), description);
const upTo = (max, description) => described(schemas/* optional */.lqM(positive(max)), description);
const commands = schemas/* strictObject */.rej({
    install: schema_text("Installs the dependencies; the only command with a network."),
    lint: schema_text("Linter."),
    typecheck: schema_text("Type checker."),
    test: schema_text("All tests of the service."),
    "test-files": schema_text("Runs single test files, whose paths stand for {files}, e.g. node --test {files}."),
});
const autofix = schemas/* strictObject */.rej({
    base: described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?!(?:main|master)$)(?!.*(?:\.\.|\/\/|[/.]$))\w[\w./-]{0,200}$/, {
        error: "a branch other than main or master",
    }))), "Branch that fixes go to. Never main or master."),
    "branch-prefix": described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]{0,40}\/$/, { error: "a prefix such as auto-fix/" }))), "What the names of fix branches begin with."),
    model: schema_text("Model of the agent, by its full name."),
    "fallback-model": described(schemas/* optional */.lqM(schemas/* nullable */.mee(schema_name())), "Model to use where the first is overloaded; null for none."),
    "max-turns": upTo(200, "Turns of one run."),
    "max-usd": usd("USD of one run."),
    "max-minutes": upTo(40, "Minutes of one run."),
    "max-usd-per-day": usd("USD per UTC day, over all runs."),
    "max-usd-per-month": usd("USD per UTC month, over all runs."),
    "max-per-day": upTo(1000, "Runs per UTC day."),
    "max-open": upTo(100, "Open fix pull requests."),
    "max-running": upTo(20, "Runs at the same time."),
    sandbox: described(schemas/* optional */.lqM(schemas/* enum */.k5n(["required", "preferred", "off"])), "Whether agent and tests run in bubblewrap: its absence is an error, is accepted, or it is not used."),
    "ci-trust": described(schemas/* optional */.lqM(schemas/* enum */.k5n(["auto", "approve"])), "Whether CI runs the agent's code at once, with that workflow's secrets, or after a person lets it."),
    checks: names("Names of the check runs that must be green. Default: those that rulesets require, else all."),
    "rejection-days": upTo(3650, "How long a pull request that a person closed unmerged speaks against another try."),
    "retry-label": schema_text("Label on a rejected pull request that allows another try."),
    transitions: described(schemas/* optional */.lqM(schemas/* strictObject */.rej({
        opened: schema_text("When the draft pull request is open."),
        "ci-green": schema_text("When its checks are green."),
        "ci-red": schema_text("When one of them is red."),
        failed: schema_text("When there is no fix."),
        proven: schema_text("When the merged fix is proven in production. See docs/sweep.md."),
    })), "Names of Jira transitions, by how the fix goes."),
    "datadog-spend": described(schemas/* optional */.lqM(schemas/* boolean */.zMY()), "Ask Datadog too what was spent; the larger figure counts."),
    policy: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        forbidden: names("Globs that no fix may touch, besides the built-in ones."),
        tests: names("Globs of test files, besides the built-in ones."),
        "max-files": upTo(500, "Files that a fix may change."),
        "max-lines": upTo(10_000, "Lines that a fix may add and remove."),
        "max-bytes": upTo(10_000_000, "Bytes of the changed files' difference."),
    })),
});
const monitors = schemas/* strictObject */.rej({
    source: described(schemas/* optional */.lqM(schemas/* enum */.k5n(["all", "backend", "browser", "mobile"])), "Which errors the monitors count. Default: all."),
    "new-above": described(schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0))), "Occurrences within a day above which a new issue alerts. Default: 0, so the first one does."),
    "impact-above": described(schemas/* optional */.lqM(positive(1_000_000_000)), "Occurrences within the window above which an issue is of high impact. Default: 50."),
    "impact-window": described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[1-9]|[1-3]\d|4[0-8])h$|^(?:[1-9]\d{0,2}|1\d{3}|2[0-7]\d{2}|28[0-7]\d|2880)m$/, {
        error: "a time such as 1h or 30m, at most 48h",
    }))), "Time in which high impact is counted, e.g. 1h or 30m. Default: 1h."),
});
const service = schemas/* strictObject */.rej({
    name: described(schema_name(), "Service name as Datadog shows it."),
    path: schema_text("Folder of the service in the repository, e.g. apps/backend."),
    team: schema_text("A key of teams."),
    component: schema_text("Jira component."),
    labels: names("Labels added to its tickets."),
    tracks: described(schemas/* optional */.lqM(schemas/* array */.YOg(track)), "Event kinds to search for samples, in order. Default: by platform."),
    criticality: described(schemas/* optional */.lqM(points()), "Points added to the score of its errors."),
    environments: names("Environments that it runs in, and that monitors watch. Default: staging and the first production one."),
    commands: described(schemas/* optional */.lqM(commands), "Shell commands, run in the service's folder."),
    editable: names("Globs of what a fix may change. Default: everything below path."),
    monitors: described(schemas/* optional */.lqM(monitors), "What Datadog's monitors watch."),
});
const team = schemas/* strictObject */.rej({
    id: schema_text("Id (UUID) of the Atlassian team."),
    owners: names("Names in CODEOWNERS that mean this team, e.g. @org/backend."),
});
const route = schemas/* strictObject */.rej({
    when: schemas/* strictObject */.rej({
        service: schema_text("Service name."),
        path: schema_text("Glob over the path of the first suspect file."),
        owner: schema_text("Owner as in CODEOWNERS."),
        environment: schema_text("Environment."),
    }),
    team: schema_text("A key of teams."),
    component: schema_text("Jira component."),
    priority: schema_text("Jira priority, instead of the scored one."),
    labels: names("Labels to add."),
    "issue-type": schema_text("Jira issue type."),
    project: schema_text("Jira project key."),
});
const jira = schemas/* strictObject */.rej({
    project: described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Z][A-Z0-9_]+$/, { error: "a project key such as PPL" }))), "Project key."),
    "issue-type": schema_text("Name or id of the issue type."),
    labels: names("Labels on every ticket."),
    "team-field": described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" }))), "Field id of the Atlassian team field; found through the create screen by default."),
    fields: described(schemas/* optional */.lqM(schemas/* record */.g1P(schema_name(), schemas/* unknown */.L5J())), "Values for further fields of the create screen, by id or name."),
    "when-done": described(schemas/* optional */.lqM(schemas/* enum */.k5n(["reopen", "new-linked", "leave"])), "What happens when the error comes back after its ticket was done."),
    "reopen-transition": schema_text("Name of the transition that reopens a ticket."),
    "wont-fix-resolutions": names("Resolutions that mean a decision; such tickets are left alone."),
    "link-type": schema_text("Link type between an old ticket and its successor."),
    "occurrences-field": described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" }))), "Number field that holds the occurrences."),
    priorities: described(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ "at-least": atLeast(), name: schema_name() }))), "Jira priority by score."),
});
const smoke = schemas/* strictObject */.rej({
    service: schema_text("Service in whose name the error is logged. Default: the first one."),
    type: schema_text("Type of the error that the agent is to fix. Default: Error."),
    message: schema_text("Its message; the mark of the test comes before it."),
    frames: described(schemas/* optional */.lqM(schemas/* array */.YOg(schema_name()).check(api/* _maxLength */.Eb(20))), "Its stack, innermost first, e.g. createBooking (/app/apps/backend/src/bookings/service.ts:12:23)."),
    "done-transition": schema_text("Name of the Jira transition that closes its ticket."),
});
const CONFIG_SCHEMA = schemas/* strictObject */.rej({
    site: schema_text("Datadog site, e.g. datadoghq.eu."),
    production: names("Environments that count as production."),
    services: described(schemas/* optional */.lqM(schemas/* array */.YOg(service)), "What is known about each service."),
    teams: described(schemas/* optional */.lqM(schemas/* record */.g1P(schema_name(), team)), "Teams that tickets are routed to."),
    "default-team": schema_text("Team of whatever no rule routes; a key of teams."),
    jira: schemas/* optional */.lqM(jira),
    score: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        weights: described(schemas/* optional */.lqM(schemas/* record */.g1P(schema_name(), points())), "Points per rule, by its name; 0 switches it off. The rules are listed in docs/rubric.md."),
        bands: schemas/* optional */.lqM(schemas/* strictObject */.rej({
            occurrences: bands("By occurrences."),
            users: bands("By users."),
            "recency-hours": bands("By hours since the last occurrence."),
        })),
    })),
    routes: described(schemas/* optional */.lqM(schemas/* array */.YOg(route)), "Routing rules; the first that matches wins, part by part."),
    ledger: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        repository: described(schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.-]+\/[\w.-]+$/, { error: "a repository as owner/name" }))), "Repository that holds the ledger, owner/name."),
        namespace: described(schemas/* optional */.lqM(schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^refs\/[\w-]+(\/[\w-]+)+$/, { error: "a ref namespace such as refs/auto-triage/issues" }))), "Ref namespace of the ledger."),
        "settle-seconds": described(schemas/* optional */.lqM(positive(900)), "How long Jira's search may lag behind a write."),
        "lease-seconds": described(schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(60), api/* _lte */.Zm(3600))), "When a claim of an unknown run is taken as dead."),
    })),
    storm: described(schemas/* optional */.lqM(schemas/* strictObject */.rej({
        issues: described(schemas/* int */.Whr().check(api/* _gte */.qm(2), api/* _lte */.Zm(200)), "New errors above which there is a storm."),
        minutes: described(positive(1440), "Within so many minutes."),
    })), "More new errors of one service or deploy than this share one ticket. Default: none do. See docs/storm.md."),
    gate: schemas/* optional */.lqM(schemas/* strictObject */.rej({ "min-score": schemas/* optional */.lqM(atLeast()), "min-fixability": schemas/* optional */.lqM(atLeast()) })),
    autofix: schemas/* optional */.lqM(autofix),
    reconcile: described(schemas/* optional */.lqM(schemas/* strictObject */.rej({
        "quiet-hours": described(schemas/* optional */.lqM(positive(336)), "Hours without the error, on versions that hold its fix, after which the fix is proven. Default: 72."),
    })), "What the sweep compares. See docs/sweep.md."),
    smoke: described(schemas/* optional */.lqM(smoke), "The error that a smoke test logs."),
    redact: described(schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schema_name(), pattern: schema_name() }))), "Further patterns of personal data to remove."),
    samples: schemas/* optional */.lqM(schemas/* strictObject */.rej({ "window-hours": schemas/* optional */.lqM(positive(720)), limit: schemas/* optional */.lqM(positive(1000)) })),
});

;// CONCATENATED MODULE: ../../packages/shared/build/config/load-config.js







function loadConfig(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const syntax = document.errors[0];
    if (syntax !== undefined)
        throw new errors/* ConfigError */.xL(`${file}:${lines.linePos(syntax.pos[0]).line}: this is not valid YAML: ${syntax.message}`);
    const checked = CONFIG_SCHEMA.safeParse(document.toJS() ?? {});
    const at = (path) => `${file}:${lineOf(document, lines, path)}`;
    if (!checked.success)
        throw new errors/* ConfigError */.xL(checked.error.issues
            .flatMap(describe)
            .map(fault => `${at(fault.path)}: ${fault.message}`)
            .join("\n"));
    const faults = crossCheck(checked.data).map(fault => `${at(fault.path)}: ${fault.message}`);
    if (faults.length > 0)
        throw new errors/* ConfigError */.xL(faults.join("\n"));
    return mergeConfig(checked.data);
}
function crossCheck(config) {
    const teams = Object.keys(config.teams ?? {});
    const unknownTeam = (team, path) => team === undefined || teams.includes(team)
        ? []
        : [{ path, message: `team "${team}" is not under "teams": add it there, or use ${oneOf(teams)}` }];
    return [
        ...unknownTeam(config["default-team"], ["default-team"]),
        ...(config.services ?? []).flatMap((service, index) => unknownTeam(service.team, ["services", index, "team"])),
        ...(config.routes ?? []).flatMap((route, index) => unknownTeam(route.team, ["routes", index, "team"])),
        ...Object.keys(config.score?.weights ?? {}).flatMap(rule => score/* RULE_NAMES */.i.includes(rule)
            ? []
            : [{ path: ["score", "weights", rule], message: `there is no rule "${rule}": use ${oneOf(score/* RULE_NAMES */.i)}` }]),
        ...namespaceFault(config.ledger?.namespace),
        ...commandFaults(config),
        ...(config.redact ?? []).flatMap((rule, index) => patternFault(rule, ["redact", index, "pattern"])),
    ];
}
function namespaceFault(namespace) {
    const last = namespace?.slice(namespace.lastIndexOf("/") + 1);
    if (last !== "fixes" && last !== "fixes-of")
        return [];
    const message = `ledger.namespace must not end in "/${last}", where the ledger of fixes is: use e.g. refs/auto-triage/issues`;
    return [{ path: ["ledger", "namespace"], message }];
}
function commandFaults(config) {
    return (config.services ?? []).flatMap(({ commands }, index) => {
        const command = commands?.["test-files"];
        if (command === undefined || command.includes("{files}"))
            return [];
        const message = "commands.test-files must say where the files go: write {files}, e.g. node --test {files}";
        return [{ path: ["services", index, "commands", "test-files"], message }];
    });
}
function patternFault(rule, path) {
    try {
        (0,extra_rules/* compileRules */.n)([rule]);
        return [];
    }
    catch (error) {
        return [{ path, message: error instanceof Error ? error.message : String(error) }];
    }
}
function describe(issue) {
    const where = issue.path.map(String).join(".") || "the file";
    if (issue.code !== "unrecognized_keys")
        return [{ path: issue.path, message: `${where} must be ${expected(issue)}` }];
    return (issue.keys ?? []).map(key => ({
        path: [...issue.path, key],
        message: `${where}: unknown key "${key}": remove it or mend its spelling (docs/configuration.md lists all keys)`,
    }));
}
function oneOf(names) {
    return names.length === 0 ? "one that you define" : names.map(name => `"${name}"`).join(", ");
}
function lineOf(document, lines, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = document.getIn(path.slice(0, length - 1), true);
        const key = path[length - 1];
        const pair = (0,dist/* isMap */.jh)(parent) ? parent.items.find(item => String(item.key) === String(key)) : undefined;
        const node = (pair?.key ?? ((0,dist/* isCollection */.P3)(parent) ? parent.get(key, true) : undefined));
        if (node?.range)
            return lines.linePos(node.range[0]).line;
    }
    return 1;
}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scoreIssue),
/* harmony export */   i: () => (/* binding */ RULE_NAMES)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const RULES = [
    {
        name: "production",
        of: "severity",
        judge: issue => issue.environments.some(environment => environment.production)
            ? { points: 30, reason: "it happens in production" }
            : null,
    },
    {
        name: "occurrences",
        of: "severity",
        judge: (issue, config) => banded(config.score.bands.occurrences, issue.occurrences, `${atLeast(issue)}${issue.occurrences} ${issue.occurrences === 1 ? "occurrence" : "occurrences"} in ${issue.windowHours} hours`),
    },
    {
        name: "users",
        of: "severity",
        judge: (issue, config) => banded(config.score.bands.users, issue.users, `${atLeast(issue)}${issue.users} ${issue.users === 1 ? "user" : "users"} met it`),
    },
    {
        name: "crash",
        of: "severity",
        judge: issue => (issue.isCrash ? { points: 15, reason: "it ended the application" } : null),
    },
    {
        name: "unhandled",
        of: "severity",
        judge: issue => (issue.handled === false && !issue.isCrash ? { points: 5, reason: "nothing handled it" } : null),
    },
    {
        name: "regression",
        of: "severity",
        judge: issue => (issue.regressedAt === null ? null : { points: 15, reason: "it had been resolved and came back" }),
    },
    {
        name: "recency",
        of: "severity",
        judge: (issue, config, now) => {
            if (issue.lastSeen === 0)
                return null;
            const hours = Math.max(0, (now - issue.lastSeen) / HOUR_MS);
            return banded(config.score.bands.recencyHours, hours, `it was last seen ${hours < 1 ? "within the last hour" : `${Math.floor(hours)} hours ago`}`);
        },
    },
    {
        name: "criticality",
        of: "severity",
        judge: (issue, config) => {
            const points = config.services.find(service => service.name === issue.service)?.criticality ?? 0;
            return points === 0 ? null : { points, reason: "the configuration says how critical its service is" };
        },
    },
    {
        name: "symbolicated",
        of: "fixability",
        judge: issue => issue.symbolicated
            ? { points: 30, reason: "its stack names source files and lines" }
            : { points: 0, reason: "its stack does not name source files" },
    },
    {
        name: "suspect-file",
        of: "fixability",
        judge: issue => issue.suspects.length > 0
            ? { points: 30, reason: "frames lead to files of this repository" }
            : { points: 0, reason: "no frame leads to a file of this repository" },
    },
    {
        name: "narrow",
        of: "fixability",
        judge: issue => issue.suspects.length >= 1 && issue.suspects.length <= 5
            ? { points: 10, reason: "few files are involved" }
            : null,
    },
    {
        name: "known-commit",
        of: "fixability",
        judge: issue => (issue.commit === null ? null : { points: 10, reason: "the deployed commit is known" }),
    },
    {
        name: "innermost-in-app",
        of: "fixability",
        judge: issue => issue.stack.frames[0]?.inApp === true
            ? { points: 10, reason: "the error was raised in the application's own code" }
            : null,
    },
    {
        name: "environmental",
        of: "fixability",
        judge: issue => ENVIRONMENTAL_TYPE.test(issue.type)
            ? { points: -30, reason: "its type speaks of network, time or resources rather than of code" }
            : null,
    },
];
const ENVIRONMENTAL_TYPE = /(timeout|timedout|connection|network|socket|dns|econn|enotfound|outofmemory|oom|diskfull|unavailable|ratelimit|throttl|deadlock|cancel|abort)/i;
const RULE_NAMES = RULES.map(rule => rule.name);
function scoreIssue(issue, config, now) {
    const all = RULES.flatMap(rule => applyRule(rule, rule.judge(issue, config, now), config));
    const rules = all.filter(entry => entry.of === "severity").map(withoutKind);
    const fixRules = all.filter(entry => entry.of === "fixability").map(withoutKind);
    const total = Math.max(0, sum(rules));
    return {
        total,
        rules,
        priority: config.jira.priorities.find(step => total >= step.atLeast)?.name ??
            config.jira.priorities.at(-1)?.name ??
            "Medium",
        fixability: { total: Math.min(100, Math.max(0, sum(fixRules))), rules: fixRules },
    };
}
function applyRule({ name, of }, finding, config) {
    if (finding === null)
        return [];
    return [{ rule: name, of, points: weighted(finding, config.score.weights[name]), reason: finding.reason }];
}
function withoutKind({ rule, points, reason }) {
    return { rule, points, reason };
}
function weighted(finding, weight) {
    if (weight === undefined || finding.points === 0)
        return finding.points;
    return finding.best === undefined ? weight : Math.round((finding.points / finding.best) * weight);
}
function banded(bands, value, reason) {
    const band = bands.find(step => value >= step.atLeast);
    return band === undefined || band.points === 0
        ? null
        : { points: band.points, reason, best: Math.max(...bands.map(step => step.points)) };
}
function atLeast(issue) {
    return issue.countsAreLowerBound ? "at least " : "";
}
function sum(rules) {
    return rules.reduce((total, rule) => total + rule.points, 0);
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/pattern-items.js
const ATOM = /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\c[A-Za-z]|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[|)]|./suy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
function patternItems(pattern) {
    const reader = { pattern, at: 0 };
    return readAlternatives(reader);
}
function readAlternatives(reader) {
    const alternatives = [[]];
    for (let atom = readToken(reader, ATOM); atom !== null && atom[0] !== ")"; atom = readToken(reader, ATOM)) {
        if (atom[0] === "|")
            alternatives.push([]);
        else
            alternatives.at(-1)?.push(readItem(reader, atom[0]));
    }
    return alternatives;
}
function readItem(reader, source) {
    const alternatives = source.startsWith("(") ? readAlternatives(reader) : [];
    return { kind: kindOf(source), source, alternatives, ...readCount(reader) };
}
function kindOf(source) {
    if (/^\(\?(?:[=!]|<[=!])/.test(source))
        return "lookaround";
    if (source.startsWith("("))
        return "group";
    if (/^(?:\\[bB]|[\^$])$/.test(source))
        return "assertion";
    return /^\\(?:k|[1-9])/.test(source) ? "backreference" : "set";
}
function readCount(reader) {
    const found = readToken(reader, QUANTIFIER);
    if (found === null)
        return { min: 1, max: 1 };
    const [whole, least, comma, most] = found;
    if (least !== undefined)
        return { min: Number(least), max: comma === "" ? Number(least) : most === "" ? Infinity : Number(most) };
    return { min: whole.startsWith("+") ? 1 : 0, max: whole.startsWith("?") ? 1 : Infinity };
}
function readToken(reader, token) {
    token.lastIndex = reader.at;
    const found = token.exec(reader.pattern);
    if (found !== null)
        reader.at += found[0].length;
    return found;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/pattern-fault.js

const LONGEST_PATTERN = 500;
const SMALL_RANGE = 32;
const HIGHEST_COST = 1024;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
function patternFault(pattern) {
    if (pattern === "" || pattern.length > LONGEST_PATTERN)
        return `the pattern must have 1 to ${LONGEST_PATTERN} characters`;
    try {
        if (new RegExp(pattern, "u").test(""))
            return "the pattern matches the empty text; let it match at least one character";
    }
    catch (error) {
        return `the pattern is no valid regular expression (${error instanceof Error ? error.message : "syntax"})`;
    }
    const samples = [...new Set([...ASCII, ..."é ßЖ中٣\u00a0\u2028😀", ...pattern])];
    return rowsFault(patternItems(pattern), samples);
}
function rowsFault(rows, samples) {
    const all = rows.flatMap(itemsWithin);
    if (all.some(item => item.kind === "backreference"))
        return "back references can take exponential time; write the text out instead";
    const cost = all.reduce((product, item) => product * (isLong(item) ? 1 : item.max - item.min + 1), 1);
    if (cost > HIGHEST_COST)
        return "too many optional parts; split the pattern into several rules";
    const inLookaround = all
        .filter(item => item.kind === "lookaround")
        .flatMap(item => item.alternatives.flatMap(itemsWithin));
    if (inLookaround.some(isLong))
        return "a repeat within a lookaround costs too much; give it a count such as {1,10}";
    if (all.some(item => item.kind === "group" && item.max > 1 && !isPlainRepeat(item, samples)))
        return "a repeat within a repeated group can take exponential time; end the group with a character that its repeats cannot match, or repeat a single class";
    const sequences = [...rows, ...all.flatMap(item => item.alternatives)];
    if (sequences.some(row => hasCompetingRepeats(row, samples)))
        return "two repeats that can match the same characters can take more than linear time; put a fixed character between them that the first cannot match";
    return null;
}
function itemsWithin(row) {
    return row.flatMap(item => [item, ...item.alternatives.flatMap(itemsWithin)]);
}
function isLong(item) {
    return item.max - item.min > SMALL_RANGE;
}
function isVariable(item) {
    return item.max > item.min;
}
function isPlainRepeat(group, samples) {
    const inner = group.alternatives.flatMap(itemsWithin).filter(item => item.kind === "group");
    if (inner.some(item => item.alternatives.flatMap(itemsWithin).some(isVariable) || isVariable(item)))
        return false;
    const firsts = group.alternatives.map(row => row.slice(0, 1));
    if (group.alternatives.some(row => row.length === 0))
        return false;
    const distinct = firsts.every((row, index) => firsts.slice(index + 1).every(other => isDisjoint(row, other, samples)));
    return (distinct && group.alternatives.every(row => row.every((item, index) => isSettled(item, row[index + 1], samples))));
}
function isSettled(item, next, samples) {
    return !isVariable(item) || (next !== undefined && next.min > 0 && isDisjoint([item], [next], samples));
}
function hasCompetingRepeats(row, samples) {
    const long = row.map(item => isLong(item) || item.alternatives.flatMap(itemsWithin).some(isLong));
    return row.some((first, start) => {
        if (long[start] !== true)
            return false;
        const next = long.indexOf(true, start + 1);
        if (next < 0)
            return false;
        const between = row.slice(start + 1, next + 1).filter(item => item.min > 0);
        return !between.some(item => isDisjoint([first], [item], samples));
    });
}
function isDisjoint(left, right, samples) {
    const [a, b] = [left.flatMap(setsOf), right.flatMap(setsOf)];
    if (a.length === 0 || b.length === 0)
        return false;
    const matches = (sources, sample) => sources.some(source => new RegExp(`^(?:${source})$`, "u").test(sample));
    return !samples.some(sample => matches(a, sample) && matches(b, sample));
}
function setsOf(item) {
    return itemsWithin([item]).flatMap(within => (within.kind === "set" ? [within.source] : []));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/extra-rules.js


const compiled = new WeakMap();
function compileRules(rules) {
    const known = compiled.get(rules);
    if (known !== undefined)
        return known;
    const fresh = rules.map(compileRule);
    compiled.set(rules, fresh);
    return fresh;
}
function compileRule({ name, pattern }) {
    if (!/^[a-z0-9-]{1,40}$/.test(name))
        throw new errors/* ConfigError */.xL(`redact rule ${JSON.stringify(name.slice(0, 60))}: a name is 1 to 40 of a-z, 0-9 and "-"`);
    const fault = patternFault(pattern);
    if (fault !== null)
        throw new errors/* ConfigError */.xL(`redact rule "${name}": ${fault}`);
    return { rule: name, pattern: new RegExp(bounded(pattern), "dgu"), accept: match => match !== "" };
}
function bounded(pattern) {
    return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]\??|\{(\d+),\}/gs, (token, least) => {
        if (least !== undefined)
            return `{${least},${Math.max(256, Number(least))}}`;
        if (token.startsWith("*"))
            return `{0,256}${token.slice(1)}`;
        return token.startsWith("+") ? `{1,256}${token.slice(1)}` : token;
    });
}


/***/ })

};
