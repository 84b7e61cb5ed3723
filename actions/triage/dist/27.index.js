export const id = 27;
export const ids = [27];
export const modules = {

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDatadogErrorSource: () => (/* binding */ createDatadogErrorSource)
});

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/unreadable-answer.js
var unreadable_answer = __webpack_require__(6024);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/upstream-error.js
var upstream_error = __webpack_require__(1620);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/attributes.js
function attributes_asAttributes(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function attribute(attributes, path) {
    if (Object.hasOwn(attributes, path))
        return attributes[path];
    const dot = path.indexOf(".");
    if (dot < 0)
        return undefined;
    const head = path.slice(0, dot);
    return Object.hasOwn(attributes, head) ? attribute(attributes_asAttributes(attributes[head]), path.slice(dot + 1)) : undefined;
}
function textOf(attributes, ...paths) {
    for (const path of paths) {
        const value = attribute(attributes, path);
        if (typeof value === "string" && value !== "")
            return value;
        if (typeof value === "number")
            return String(value);
    }
    return null;
}
function field(attributes, name) {
    const camel = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    return attributes[name] ?? attributes[camel];
}
function tagValue(tags, ...names) {
    if (!Array.isArray(tags))
        return null;
    for (const name of names)
        for (const tag of tags)
            if (typeof tag === "string" && tag.startsWith(`${name}:`) && tag.length > name.length + 1)
                return tag.slice(name.length + 1);
    return null;
}
function timeOf(value) {
    const time = value instanceof Date
        ? value.getTime()
        : typeof value === "string"
            ? Date.parse(value)
            : typeof value === "number"
                ? value
                : Number.NaN;
    return Number.isFinite(time) ? time : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/map-groups.js

function mapGroups(track, body) {
    const data = attributes_asAttributes(body)["data"];
    const buckets = track === "trace"
        ? Array.isArray(data)
            ? data.map(item => attributes_asAttributes(item)["attributes"])
            : []
        : attributes_asAttributes(data)["buckets"];
    return Array.isArray(buckets) ? buckets.flatMap(bucket => mapBucket(attributes_asAttributes(bucket)) ?? []) : [];
}
function mapBucket(bucket) {
    const by = attributes_asAttributes(bucket["by"]);
    const computes = attributes_asAttributes(bucket["compute"] ?? bucket["computes"]);
    const [count, users] = [numberOf(computes["c0"]), numberOf(computes["c1"])];
    if (count === null)
        return null;
    return { environment: nameOf(by["env"]), version: nameOf(by["version"]), count, users: users ?? 0 };
}
function numberOf(value) {
    const raw = typeof value === "object" && value !== null && "value" in value ? value.value : value;
    return typeof raw === "number" && Number.isFinite(raw) ? raw : null;
}
function nameOf(value) {
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/map-issue.js

function mapIssue(body) {
    const data = attributes_asAttributes(attributes_asAttributes(body)["data"]);
    const id = data["id"];
    if (typeof id !== "string")
        return null;
    const attributes = attributes_asAttributes(data["attributes"]);
    const text = (name) => textField(attributes, name);
    return {
        id: id.toLowerCase(),
        type: text("error_type"),
        message: text("error_message"),
        service: text("service"),
        platform: openEnum(field(attributes, "platform")) ?? "UNKNOWN",
        languages: listOf(field(attributes, "languages")),
        state: openEnum(field(attributes, "state")) ?? "OPEN",
        isCrash: field(attributes, "is_crash") === true,
        filePath: text("file_path"),
        functionName: text("function_name"),
        firstSeen: timeOf(field(attributes, "first_seen")) ?? 0,
        lastSeen: timeOf(field(attributes, "last_seen")) ?? 0,
        firstSeenVersion: text("first_seen_version"),
        lastSeenVersion: text("last_seen_version"),
        regressedAt: timeOf(field(attributes_asAttributes(field(attributes, "regression")), "regressed_at")),
        jiraKey: linkedJiraKey(attributes_asAttributes(body)["included"]),
    };
}
function textField(attributes, name) {
    const value = field(attributes, name);
    return typeof value === "string" && value !== "" ? value : null;
}
function openEnum(value) {
    const raw = attributes_asAttributes(value)["_data"] ?? value;
    return typeof raw === "string" ? raw : null;
}
function listOf(value) {
    return Array.isArray(value) ? value.flatMap(item => openEnum(item) ?? []) : [];
}
const JIRA_KEY = /^[A-Z][A-Z0-9_]{1,63}-\d{1,10}$/;
function linkedJiraKey(included) {
    if (!Array.isArray(included))
        return null;
    for (const item of included) {
        const jira = attributes_asAttributes(field(attributes_asAttributes(attributes_asAttributes(item)["attributes"]), "jira_issue"));
        const key = field(attributes_asAttributes(field(jira, "result")), "issue_key");
        if (typeof key === "string" && JIRA_KEY.test(key))
            return key;
    }
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/map-samples.js

function mapSamples(track, body) {
    const data = attributes_asAttributes(body)["data"];
    if (!Array.isArray(data))
        return { samples: [], more: false };
    const after = field(attributes_asAttributes(field(attributes_asAttributes(attributes_asAttributes(body)["meta"]), "page")), "after");
    return {
        samples: data.flatMap(event => mapEvent(track, event) ?? []),
        more: typeof after === "string" && after !== "",
    };
}
function trackOf(body) {
    const data = asAttributes(body)["data"];
    const type = Array.isArray(data) ? asAttributes(data[0])["type"] : undefined;
    if (type === "spans" || type === "span")
        return "trace";
    if (type === "log" || type === "logs")
        return "logs";
    return type === "rum" ? "rum" : null;
}
function mapEvent(track, event) {
    const outer = attributes_asAttributes(attributes_asAttributes(event)["attributes"]);
    const inner = attributes_asAttributes(track === "trace" ? outer["custom"] : outer["attributes"]);
    const at = timeOf(field(outer, track === "trace" ? "start_timestamp" : "timestamp"));
    if (at === null)
        return null;
    const tags = outer["tags"];
    return {
        track,
        at,
        service: textOf(outer, "service") ?? tagValue(tags, "service") ?? textOf(inner, "service"),
        environment: textOf(outer, "env") ?? textOf(inner, "env") ?? tagValue(tags, "env"),
        version: textOf(inner, "version") ?? tagValue(tags, "version"),
        commit: textOf(inner, "git.commit.sha", "_dd.git.commit.sha") ?? tagValue(tags, "git.commit.sha", "_dd.git.commit.sha"),
        repositoryUrl: textOf(inner, "git.repository_url", "_dd.git.repository_url") ??
            tagValue(tags, "git.repository_url", "_dd.git.repository_url"),
        userId: textOf(inner, "usr.id", "usr.anonymous_id"),
        type: textOf(inner, "error.type", "error.kind"),
        message: textOf(inner, "error.message") ?? messageOf(track, outer),
        stack: textOf(inner, "error.stack"),
        fingerprint: textOf(inner, "error.fingerprint"),
        handled: handledOf(inner),
        isCrash: booleanOf(attribute(inner, "error.is_crash")),
        where: textOf(inner, "http.route", "view.name", "view.url_path") ?? resourceOf(outer),
    };
}
function messageOf(track, outer) {
    return track === "logs" ? textOf(outer, "message") : null;
}
function resourceOf(outer) {
    const resource = field(outer, "resource_name");
    return typeof resource === "string" && resource !== "" ? resource : null;
}
function handledOf(inner) {
    const handling = textOf(inner, "error.handling");
    return handling === null ? null : handling === "handled";
}
function booleanOf(value) {
    return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/refused-scope.js

async function refusedScope({ apiKey, baseUrl }, { what, scope, status }) {
    const checked = await fetch(`${baseUrl}/api/v1/validate`, { headers: { "dd-api-key": apiKey } }).then(response => response.status, () => null);
    const wrongApiKey = `Datadog at ${baseUrl} does not know the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it, or set "datadog-site" (the variable DATADOG_SITE) to the site that the key belongs to`;
    const wrongAppKey = `Datadog refuses to show ${what} (${status}): give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scope ${scope}, or replace the key if it is wrong, revoked or of another organisation`;
    if (checked === 200)
        return new errors/* ConfigError */.xL(wrongAppKey);
    return new errors/* ConfigError */.xL(checked === 401 || checked === 403 ? wrongApiKey : `${wrongAppKey}. Or: ${wrongApiKey}`);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/error-source.js








const HOUR_MS = 3_600_000;
const ISSUE = "GET /api/v2/error-tracking/issues/{issue_id}";
const REQUESTS = {
    logs: { search: "POST /api/v2/logs/events/search", count: "POST /api/v2/logs/analytics/aggregate" },
    trace: { search: "POST /api/v2/spans/events/search", count: "POST /api/v2/spans/analytics/aggregate" },
    rum: { search: "POST /api/v2/rum/events/search", count: "POST /api/v2/rum/analytics/aggregate" },
};
function createDatadogErrorSource(options) {
    let loading = null;
    const client = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(278), __webpack_require__.e(328)]).then(__webpack_require__.bind(__webpack_require__, 2434)).then(module => module.createDatadogClient(options)));
    const { until, windowHours } = options;
    const window = until === undefined
        ? { from: `now-${windowHours}h`, to: "now" }
        : { from: String(until - windowHours * HOUR_MS), to: String(until) };
    return {
        async getIssue(id) {
            const api = await client();
            return readIssue(api, id).catch((error) => withoutIssue(error, options));
        },
        async listSamples(id, track, limit) {
            const api = await client();
            const filter = { query: issueQuery(id, track), ...window };
            return ask(REQUESTS[track].search, async () => mapSamples(track, withData(await search(api, track, { filter, limit }))));
        },
        async countSamples(id, track) {
            const api = await client();
            const filter = { query: issueQuery(id, track), ...window };
            return ask(REQUESTS[track].count, async () => mapGroups(track, withData(await count(api, track, filter))));
        },
    };
}
async function readIssue(api, id) {
    const body = await ask(ISSUE, () => api.errors.getIssue({ issueId: id, include: ["case"] }));
    const issue = mapIssue(body);
    if (issue === null)
        throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "datadog", request: ISSUE, ambiguous: false });
    return issue;
}
async function withoutIssue(error, options) {
    if (error instanceof errors/* BugError */.f9)
        throw error;
    if (!(error instanceof errors/* UpstreamError */.gA))
        throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "datadog", request: ISSUE, ambiguous: false, cause: asError(error) });
    const { status } = error.failure;
    if (status === 404 || status === 400)
        return null;
    if (status !== 401 && status !== 403)
        throw error;
    throw await refusedScope(options, { what: "the issue", scope: "error_tracking_read", status });
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
function issueQuery(id, track) {
    if (track === "logs")
        return `(@issue.id:${id} OR issue.id:${id})`;
    return track === "rum" ? `@type:error @issue.id:${id}` : `@issue.id:${id}`;
}
function search(api, track, ask) {
    const page = { limit: ask.limit };
    switch (track) {
        case "trace":
            return api.spans.listSpans({
                body: { data: { type: "search_request", attributes: { filter: ask.filter, sort: "-timestamp", page } } },
            });
        case "logs":
            return api.logs.listLogs({ body: { filter: { ...ask.filter, indexes: ["*"] }, sort: "-timestamp", page } });
        case "rum":
            return api.rum.searchRUMEvents({ body: { filter: ask.filter, sort: "-timestamp", page } });
    }
}
function count(api, track, filter) {
    const groupBy = [
        { facet: "env", limit: 20 },
        { facet: "version", limit: 20 },
    ];
    const compute = [
        { aggregation: "count", type: "total" },
        { aggregation: "cardinality", metric: "@usr.id", type: "total" },
    ];
    switch (track) {
        case "trace":
            return api.spans.aggregateSpans({
                body: { data: { type: "aggregate_request", attributes: { filter, compute, groupBy } } },
            });
        case "logs":
            return api.logs.aggregateLogs({ body: { filter: { ...filter, indexes: ["*"] }, compute, groupBy } });
        case "rum":
            return api.rum.aggregateRUMEvents({ body: { filter, compute, groupBy } });
    }
}
function withData(body) {
    if (typeof attributes_asAttributes(body)["data"] !== "object")
        throw new TypeError("the answer holds no data");
    return body;
}
async function ask(request, call) {
    try {
        return await call();
    }
    catch (error) {
        if (error instanceof Error && "code" in error && typeof error.code === "number")
            throw (0,upstream_error/* answeredWith */.i)({
                service: "datadog",
                request,
                status: error.code,
                detail: vendorDetail("body" in error ? error.body : null),
            });
        throw error;
    }
}
function vendorDetail(body) {
    const errors = typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) ? body.errors : [];
    return errors.map((error) => (typeof error === "string" ? error : titleOf(error))).join("; ");
}
function titleOf(error) {
    const { title, detail } = attributes_asAttributes(error);
    return [title, detail].filter(text => typeof text === "string").join(": ");
}


/***/ })

};
