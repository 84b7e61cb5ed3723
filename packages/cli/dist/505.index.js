export const id = 505;
export const ids = [505];
export const modules = {

/***/ 602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ../shared/build/errors.js
var errors = __webpack_require__(1255);
// EXTERNAL MODULE: ../shared/build/text/clip.js + 2 modules
var clip = __webpack_require__(1625);
;// CONCATENATED MODULE: ../shared/build/text/log-text.js

function logText(value, maxLength = 8000) {
    const line = (0,clip/* clipText */.g)(typeof value === "string" ? value : String(value), maxLength);
    return line.replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

;// CONCATENATED MODULE: ./build/access/run-command.js


const LONGEST_LINE = 2000;
async function runCommand(main, { upstream = 2, own = 3 } = {}) {
    process.stdout.on("error", error => {
        if (!("code" in error && error.code === "EPIPE"))
            throw error;
    });
    try {
        await main();
    }
    catch (error) {
        process.stderr.write(`${textOf(error)}\n`);
        process.exitCode = error instanceof errors/* ConfigError */.xL ? 2 : error instanceof errors/* UpstreamError */.gA ? upstream : own;
    }
}
function textOf(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message
            .split("\n")
            .map(line => logText(line, LONGEST_LINE))
            .join("\n");
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 9505:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _auto_triage_shared_pipeline_doctor_checks__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4815);
/* harmony import */ var _auto_triage_shared_pipeline_doctor_doctor_fails__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8438);
/* harmony import */ var _auto_triage_shared_pipeline_doctor_write_doctor_summary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8084);
/* harmony import */ var _auto_triage_shared_pipeline_doctor_write_doctor_text__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2398);
/* harmony import */ var _access_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(602);
/* harmony import */ var _doctor_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1420);
/* harmony import */ var _doctor_read_doctor_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5711);
/* harmony import */ var _doctor_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7917);








await (0,_access_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(() => main((0,_doctor_read_doctor_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readDoctorCommand */ .R)(process.argv.slice(2))));
async function main(command) {
    if (!("form" in command))
        return void process.stdout.write(command.kind === "help" ? _doctor_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCTOR_USAGE */ .E : listed());
    const report = await (0,_doctor_look_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .O)(command, process.env);
    process.stdout.write(written(report, command.form));
    if ((0,_auto_triage_shared_pipeline_doctor_doctor_fails__WEBPACK_IMPORTED_MODULE_4__/* .doctorFails */ .P)(report, command.strict))
        process.exitCode = 1;
}
function written(report, form) {
    if (form === "json")
        return `${JSON.stringify(report, null, 2)}\n`;
    return form === "markdown" ? (0,_auto_triage_shared_pipeline_doctor_write_doctor_summary__WEBPACK_IMPORTED_MODULE_5__/* .writeDoctorSummary */ .h)(report) : (0,_auto_triage_shared_pipeline_doctor_write_doctor_text__WEBPACK_IMPORTED_MODULE_6__/* .writeDoctorText */ .s)(report);
}
function listed() {
    return _auto_triage_shared_pipeline_doctor_checks__WEBPACK_IMPORTED_MODULE_7__/* .checks */ .A.map(({ id, step, title }) => `${id} (${step}): ${title}\n`).join("");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
// EXTERNAL MODULE: ../shared/build/errors.js
var errors = __webpack_require__(1255);
;// CONCATENATED MODULE: ../shared/build/adapters/service-name.js
const NAMES = {
    datadog: "Datadog",
    jira: "Jira",
    github: "GitHub",
    model: "The model's API",
};
function serviceName(service) {
    return NAMES[service];
}

;// CONCATENATED MODULE: ../shared/build/adapters/transport.js



const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_WAIT_MS = 60_000;
const REFUSED_BEFORE_SENDING = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ERR_INVALID_URL"]);
const ADDRESSES = {
    jira: '. Check the address in the input "jira-base-url" (the secret JIRA_BASE_URL)',
    datadog: '. Check the inputs "datadog-site" and "datadog-url" (the variables DATADOG_SITE and DATADOG_URL)',
};
const READING_POST = /\/(search|search\/jql|aggregate|graphql|match|scalar)$/;
const MUTATION = /^\{"query":"mutation\b/;
function installTransport(options) {
    const send = globalThis.fetch;
    const endpoints = new Map();
    const warmed = new Map();
    const calls = [];
    async function once(attempt) {
        const started = options.clock.now();
        const note = (status) => {
            const { endpoint, method, path } = attempt;
            calls.push({ service: endpoint.service, method, path, status, ms: options.clock.now() - started });
        };
        return sendWhole(send, attempt, options.timeoutMs ?? DEFAULT_TIMEOUT_MS).then(response => (note(response.status), response), (error) => {
            note(null);
            throw lostRequest(attempt, error);
        });
    }
    async function withRetries(attempt) {
        for (let tries = 0;; tries++) {
            const outcome = await once(attempt).catch((error) => error);
            const waitMs = retryDelay(attempt, outcome, tries);
            if (waitMs === null || waitMs > (options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS)) {
                if (outcome instanceof Response)
                    return outcome;
                throw outcome;
            }
            await options.clock.sleep(waitMs);
        }
    }
    function start(url, init) {
        const { origin, pathname } = new URL(url);
        const endpoint = endpoints.get(origin);
        if (endpoint === undefined)
            throw new errors/* BugError */.f9(`A request to ${origin} was refused: only the configured services may be reached`);
        const attempt = { endpoint, method: (init.method ?? "GET").toUpperCase(), path: pathname, url, init };
        if (options.onlyReads === true && !isRead(attempt))
            throw new errors/* BugError */.f9(`${attempt.method} ${pathname} was refused: this command only reads`);
        return withRetries(attempt);
    }
    globalThis.fetch = async (input, init) => {
        const { url, init: complete } = await normalise(input, init ?? {});
        const key = requestKey(url, complete);
        const early = warmed.get(key);
        warmed.delete(key);
        return early ?? start(url, complete);
    };
    return {
        calls,
        allow: endpoint => void endpoints.set(new URL(endpoint.baseUrl).origin, endpoint),
        async warm(url, init) {
            const sent = nextRequestSent();
            const response = start(url, init);
            response.catch(() => { });
            warmed.set(requestKey(url, init), response);
            await Promise.race([sent, response.catch(() => { })]);
        },
    };
}
async function sendWhole(send, attempt, timeoutMs) {
    const response = await send(attempt.url, {
        ...attempt.init,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "manual",
    });
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, response);
}
function nextRequestSent() {
    return new Promise(resolve => {
        const sent = () => {
            (0,external_node_diagnostics_channel_.unsubscribe)("undici:request:bodySent", sent);
            resolve();
        };
        (0,external_node_diagnostics_channel_.subscribe)("undici:request:bodySent", sent);
    });
}
async function normalise(input, init) {
    if (!(input instanceof Object) || input instanceof URL)
        return { url: String(input), init };
    const body = input.body === null ? {} : { body: await input.text() };
    return { url: input.url, init: { method: input.method, headers: input.headers, ...body, ...init } };
}
function requestKey(url, init) {
    return [(init.method ?? "GET").toUpperCase(), url, typeof init.body === "string" ? init.body : ""].join("\n");
}
function retryDelay(attempt, outcome, tries) {
    const reads = isRead(attempt);
    if (outcome instanceof Response) {
        if (outcome.status === 429)
            return tries < 3 ? serverDelay(outcome, tries) : null;
        return outcome.status >= 500 && reads && tries < attempt.endpoint.readRetries ? serverDelay(outcome, tries) : null;
    }
    return outcome instanceof errors/* UpstreamError */.gA && reads && tries < attempt.endpoint.readRetries ? backoff(tries) : null;
}
function isRead({ method, path, init }) {
    if (method !== "POST")
        return method === "GET";
    return READING_POST.test(path) && !(typeof init.body === "string" && MUTATION.test(init.body));
}
function serverDelay(response, tries) {
    const seconds = Number(response.headers.get("retry-after") ?? response.headers.get("x-ratelimit-reset") ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 && seconds < 86_400 ? seconds * 1000 : backoff(tries);
}
function backoff(tries) {
    return 250 * 4 ** tries;
}
function lostRequest(attempt, error) {
    const code = errorCode(error);
    const sent = code === null || !REFUSED_BEFORE_SENDING.has(code);
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    const what = timedOut
        ? "did not answer in time"
        : sent
            ? "closed the connection before answering"
            : `could not be reached (${code})`;
    const address = sent ? "" : (ADDRESSES[attempt.endpoint.service] ?? "");
    return new errors/* UpstreamError */.gA(`${serviceName(attempt.endpoint.service)} ${what}: ${attempt.method} ${attempt.path}${address}`, {
        service: attempt.endpoint.service,
        request: `${attempt.method} ${attempt.path}`,
        status: null,
        ambiguous: sent && attempt.method !== "GET",
        retryable: true,
    }, { cause: error });
}
function errorCode(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if ("code" in current && typeof current.code === "string")
            return current.code;
    }
    return null;
}

;// CONCATENATED MODULE: ../shared/build/adapters/ask-once.js

function askOnce(read) {
    let asked = null;
    return () => (asked ??= read().catch(hide));
}
function hide(error) {
    if (error instanceof errors/* UpstreamError */.gA || error instanceof errors/* ConfigError */.xL)
        return { kind: "hidden", why: error.message };
    throw error;
}

;// CONCATENATED MODULE: ../shared/build/adapters/ask-once-per.js

function askOncePer(read) {
    const known = new Map();
    return (...keys) => {
        const name = JSON.stringify(keys);
        const ask = known.get(name) ?? askOnce(() => read(...keys));
        known.set(name, ask);
        return ask();
    };
}

;// CONCATENATED MODULE: ../shared/build/adapters/vendor-answer.js
async function vendorAnswer(url, init) {
    const response = await fetch(url, init);
    const date = Date.parse(response.headers.get("date") ?? "");
    const body = await response.json().catch(() => null);
    return { status: response.status, body, date: Number.isNaN(date) ? null : date };
}

// EXTERNAL MODULE: ../shared/build/ports/datadog-sites.js
var datadog_sites = __webpack_require__(5122);
;// CONCATENATED MODULE: ../shared/build/adapters/datadog/base-url.js


function datadogBaseUrl(site, url) {
    if (url !== "") {
        if (!URL.canParse(url))
            throw new errors/* ConfigError */.xL(`The input "datadog-url" (the variable DATADOG_URL) is not a URL: leave it empty to use the site ${site}`);
        return url.replace(/\/+$/, "");
    }
    if (!datadog_sites/* DATADOG_SITES */.m.includes(site))
        throw new errors/* ConfigError */.xL(`"${site}" is not a Datadog site: set the input "datadog-site" (the variable DATADOG_SITE) to one of ${datadog_sites/* DATADOG_SITES */.m.join(", ")}`);
    return `https://api.${site}`;
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/ask.js

function createAsk({ baseUrl, apiKey, appKey }) {
    return async ({ path, query = {}, body, scope, what }) => {
        if (baseUrl === null)
            return ask_hidden("DATADOG_SITE or DATADOG_URL leads to no Datadog");
        if (apiKey === null || appKey === null)
            return ask_hidden(`DATADOG_${apiKey === null ? "API" : "APP"}_KEY was not given to the doctor`);
        const search = new URLSearchParams(query).toString();
        const headers = { "dd-api-key": apiKey, "dd-application-key": appKey, accept: "application/json" };
        const sent = { "content-type": "application/json" };
        const answer = await vendorAnswer(`${baseUrl}${path}${search === "" ? "" : `?${search}`}`, {
            headers: body === undefined ? headers : { ...headers, ...sent },
            ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
        });
        return readingOf(answer, { scope, what });
    };
}
function readingOf({ status, body }, { scope, what }) {
    if (status === 404)
        return { kind: "seen", value: null };
    if (status === 401 || status === 403)
        return { ...ask_hidden(`Datadog does not show ${what} to these keys: the scope ${scope} shows them`), refused: true };
    if (status < 200 || status > 299 || typeof body !== "object" || body === null)
        return ask_hidden(`Datadog answered ${status} when it was asked for ${what}`);
    return { kind: "seen", value: body };
}
function ask_hidden(why) {
    return { kind: "hidden", why };
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/attributes.js
function asAttributes(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function attribute(attributes, path) {
    if (Object.hasOwn(attributes, path))
        return attributes[path];
    const dot = path.indexOf(".");
    if (dot < 0)
        return undefined;
    const head = path.slice(0, dot);
    return Object.hasOwn(attributes, head) ? attribute(asAttributes(attributes[head]), path.slice(dot + 1)) : undefined;
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

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/map-dashboard.js

function mapDashboards(body) {
    const { dashboards } = asAttributes(body);
    return (Array.isArray(dashboards) ? dashboards : []).flatMap((item) => {
        const { id, title, description } = asAttributes(item);
        if (typeof id !== "string" || typeof title !== "string")
            return [];
        return [{ id, title, description: typeof description === "string" ? description : "" }];
    });
}
function mapQueries(body) {
    return widgetsOf(body).flatMap(widget => {
        const definition = asAttributes(asAttributes(widget)["definition"]);
        const requests = Array.isArray(definition["requests"]) ? definition["requests"] : [];
        const own = requests.flatMap(request => {
            const { queries } = asAttributes(request);
            return (Array.isArray(queries) ? queries : []).flatMap((query) => {
                const { data_source: source, query: text } = asAttributes(query);
                return source === "metrics" && typeof text === "string" ? [text] : [];
            });
        });
        return [...own, ...mapQueries(definition)];
    });
}
function widgetsOf(body) {
    const { widgets } = asAttributes(body);
    return Array.isArray(widgets) ? widgets : [];
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/map-retention.js

function mapIndexes(body) {
    return listOf(body, "indexes").map(index => ({
        name: map_retention_text(index["name"]),
        filter: map_retention_text(asAttributes(index["filter"])["query"]),
        days: number(index["num_retention_days"]),
        full: index["is_rate_limited"] === true,
        exclusions: listOf(index, "exclusion_filters")
            .filter(exclusion => exclusion["is_enabled"] !== false)
            .map(exclusion => {
            const { query, sample_rate: share } = asAttributes(exclusion["filter"]);
            return { filter: map_retention_text(query), share: number(share) ?? 1 };
        }),
    }));
}
function mapRetentionFilters(body) {
    return listOf(body, "data").map(item => {
        const attributes = asAttributes(item["attributes"]);
        return {
            name: map_retention_text(attributes["name"]),
            kind: map_retention_text(attributes["filter_type"]),
            enabled: attributes["enabled"] === true,
            filter: map_retention_text(asAttributes(attributes["filter"])["query"]),
            rate: number(attributes["rate"]) ?? 0,
        };
    });
}
function listOf(body, name) {
    const list = asAttributes(body)[name];
    return Array.isArray(list) ? list.map(asAttributes) : [];
}
function map_retention_text(value) {
    return typeof value === "string" ? value : "";
}
function number(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/map-points.js

function mapPoints(body) {
    const { series } = asAttributes(body);
    const lists = (Array.isArray(series) ? series : []).flatMap((one) => {
        const { pointlist } = asAttributes(one);
        return Array.isArray(pointlist) ? pointlist : [];
    });
    return lists
        .flatMap((point) => {
        const [at, value] = Array.isArray(point) ? point : [];
        return typeof at === "number" && typeof value === "number" ? [{ at, value }] : [];
    })
        .toSorted((one, other) => one.at - other.at);
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/map-webhook.js

function mapWebhook(body, githubApiUrl) {
    if (body === null)
        return null;
    const webhook = asAttributes(body);
    const url = textOrNull(webhook["url"]) ?? "";
    return {
        url,
        reachesGitHub: withoutAlias(url).startsWith(`${withoutAlias(githubApiUrl).replace(/\/+$/, "")}/`),
        payload: textOrNull(webhook["payload"]),
        headers: textOrNull(webhook["custom_headers"]),
        encodeAs: textOrNull(webhook["encode_as"]) ?? "json",
    };
}
function mapVariable(body) {
    return body === null ? null : { isSecret: asAttributes(body)["is_secret"] === true };
}
function withoutAlias(url) {
    return url.toLowerCase().replace(/^http:\/\/localhost(?=[:/])/, "http://127.0.0.1");
}
function textOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/read-key-scopes.js

async function readKeyScopes(ask, appKey) {
    const answer = await ask({
        path: "/api/v2/current_user/application_keys",
        query: { "page[size]": "100" },
        scope: "user_app_keys",
        what: "application keys",
    });
    if (answer.kind === "hidden")
        return answer.refused ? { kind: "seen", value: "limited" } : answer;
    const { data } = asAttributes(answer.value);
    const last4 = appKey?.slice(-4);
    const own = (Array.isArray(data) ? data : [])
        .map((item) => asAttributes(asAttributes(item)["attributes"]))
        .find(attributes => attributes["last4"] === last4);
    if (own === undefined)
        return { kind: "hidden", why: "Datadog does not list this application key" };
    const scopes = own["scopes"] ?? null;
    return { kind: "seen", value: Array.isArray(scopes) ? scopes.filter(scope => typeof scope === "string") : null };
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/mutes.js

const TERM = /^[\w.@-]{1,100}:[^\s()"!]{1,200}$/;
const ISSUE_TERM = /^@?issue\.id:([0-9a-f-]{36})$/i;
function activeDowntimes(answer) {
    const { data } = asAttributes(answer);
    return (Array.isArray(data) ? data : []).flatMap((item) => {
        const { status, scope, monitor_identifier: target } = asAttributes(asAttributes(item)["attributes"]);
        if (status !== "active")
            return [];
        const { monitor_id: monitorId, monitor_tags: tags } = asAttributes(target);
        return [
            {
                monitorId: typeof monitorId === "number" ? monitorId : null,
                monitorTags: Array.isArray(tags) ? tags.filter(tag => typeof tag === "string") : [],
                scope: typeof scope === "string" ? scope : "",
            },
        ];
    });
}
function silencedMutes(monitorId, silenced, now) {
    return Object.entries(asAttributes(silenced))
        .filter(([, until]) => typeof until !== "number" || (timeOf(until * 1000) ?? 0) > now)
        .map(([scope]) => ({ monitorId, monitorTags: [], scope }));
}
function muteState(monitor, mutes) {
    const mutedIssues = [];
    let muted = false;
    for (const mute of mutes) {
        if (!isAbout(mute, monitor))
            continue;
        const reach = reachOf(mute.scope, monitor.tags);
        if (reach === "monitor")
            muted = true;
        else if (reach !== "nothing")
            mutedIssues.push(reach.issue);
    }
    return { muted, mutedIssues };
}
function isAbout({ monitorId, monitorTags }, { id, tags }) {
    if (monitorId !== null)
        return monitorId === id;
    return monitorTags.every(tag => tag === "*" || tags.includes(tag.toLowerCase()));
}
function reachOf(scope, tags) {
    const terms = scope
        .split(/ AND |,/)
        .map(term => term.trim())
        .filter(term => term !== "" && term !== "*");
    if (!terms.every(term => TERM.test(term)))
        return "monitor";
    const issues = terms.flatMap(term => ISSUE_TERM.exec(term)?.[1]?.toLowerCase() ?? []);
    const others = terms.filter(term => !ISSUE_TERM.test(term));
    if (!others.every(term => tags.includes(term.toLowerCase())))
        return "nothing";
    const [issue] = issues;
    return issue === undefined ? "monitor" : { issue };
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/read-monitors.js


const MONITORS = { path: "/api/v1/monitor", scope: "monitors_read", what: "monitors" };
const DOWNTIMES = { path: "/api/v2/downtime", scope: "monitors_downtime", what: "downtimes" };
async function readMonitors(ask, now) {
    const monitors = await ask({ ...MONITORS, query: { page: "0", page_size: "1000" } });
    if (monitors.kind === "hidden")
        return monitors;
    const downtimes = await ask({ ...DOWNTIMES, query: { current_only: "true", "page[limit]": "100" } });
    const mutes = downtimes.kind === "hidden" ? null : activeDowntimes(downtimes.value);
    const list = Array.isArray(monitors.value) ? monitors.value : [];
    return { kind: "seen", value: list.flatMap(body => mapMonitor(body, mutes, now)) };
}
function mapMonitor(body, downtimes, now) {
    const monitor = asAttributes(body);
    const { id } = monitor;
    if (typeof id !== "number")
        return [];
    const tags = (Array.isArray(monitor["tags"]) ? monitor["tags"] : []).flatMap(tag => typeof tag === "string" ? [tag.toLowerCase()] : []);
    const options = asAttributes(monitor["options"]);
    const own = silencedMutes(id, options["silenced"], now);
    const { muted } = muteState({ id, tags }, [...own, ...(downtimes ?? [])]);
    return [
        {
            id,
            name: read_monitors_text(monitor["name"]),
            type: read_monitors_text(monitor["type"]),
            query: read_monitors_text(monitor["query"]),
            message: read_monitors_text(monitor["message"]),
            tags,
            draft: monitor["draft_status"] === "draft",
            renotifyMinutes: amount(options["renotify_interval"]),
            priority: typeof monitor["priority"] === "number" ? monitor["priority"] : null,
            includesTags: options["include_tags"] !== false,
            delaySeconds: Math.max(amount(options["evaluation_delay"]), amount(options["new_group_delay"])),
            notifiesNoData: options["notify_no_data"] === true || options["on_missing_data"] === "show_and_notify_no_data",
            muted: muted || downtimes !== null ? muted : null,
            state: read_monitors_text(monitor["overall_state"]),
            created: timeOf(monitor["created"]),
        },
    ];
}
function amount(value) {
    return typeof value === "number" && value > 0 ? value : 0;
}
function read_monitors_text(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection/read-scope.js
const MINUTE_MS = 60_000;
function probes(now) {
    const seconds = Math.floor(now / 1000);
    const one = { "page[limit]": "1", "filter[from]": "now-1m", "filter[to]": "now" };
    const attributes = { query: "*", from: now - MINUTE_MS, to: now, persona: "ALL" };
    return {
        error_tracking_read: {
            path: "/api/v2/error-tracking/issues/search",
            body: { data: { type: "search_request", attributes } },
        },
        monitors_read: { path: "/api/v1/monitor", query: { page: "0", page_size: "1" } },
        monitors_downtime: { path: "/api/v2/downtime", query: { "page[limit]": "1" } },
        timeseries_query: {
            path: "/api/v1/query",
            query: { from: String(seconds - 60), to: String(seconds), query: "sum:auto_triage.heartbeat{*}" },
        },
        logs_read_data: { path: "/api/v2/logs/events", query: one },
        apm_read: { path: "/api/v2/spans/events", query: one },
        rum_apps_read: { path: "/api/v2/rum/events", query: one },
        integrations_read: { path: "/api/v1/integration/webhooks/configuration/webhooks/perci-autofix-dispatch" },
        dashboards_read: { path: "/api/v1/dashboard", query: { count: "1" } },
    };
}
async function readScope(ask, scope, now) {
    const all = probes(now);
    const probe = all[scope];
    if (probe === undefined)
        return { kind: "hidden", why: `No read of Datadog tells of the scope ${scope}` };
    const reading = await ask({ ...probe, scope, what: `what the scope ${scope} is for` });
    return reading.kind === "seen" || reading.refused ? { kind: "seen", value: reading.kind === "seen" } : reading;
}

;// CONCATENATED MODULE: ../shared/build/adapters/datadog/inspection.js













const WEBHOOKS = "/api/v1/integration/webhooks/configuration";
function createDatadogInspection(options, transport) {
    const { now, apiKey, githubApiUrl } = options;
    const site = siteOf(options);
    const { baseUrl } = site;
    if (baseUrl !== null)
        transport.allow({ service: "datadog", baseUrl, readRetries: 1 });
    const ask = createAsk({ ...options, baseUrl });
    const validated = askOnce(() => validate(apiKey, baseUrl));
    const config = (path, scope, what) => ask({ path, scope, what });
    return {
        site,
        apiKeyValid: askOnce(async () => {
            const answer = await validated();
            if (answer.kind === "hidden")
                return answer;
            const { status } = answer.value;
            if (status === 200 || status === 401 || status === 403)
                return { kind: "seen", value: status === 200 };
            return { kind: "hidden", why: `Datadog answered ${status} when it was asked about the API key` };
        }),
        clockAhead: askOnce(async () => {
            const answer = await validated();
            if (answer.kind === "hidden")
                return answer;
            const { date } = answer.value;
            return date === null
                ? { kind: "hidden", why: "Datadog's answer has no date" }
                : { kind: "seen", value: date - now() };
        }),
        scope: askOncePer(async (scope) => readScope(ask, scope ?? "", now())),
        keyScopes: askOnce(() => readKeyScopes(ask, options.appKey)),
        monitors: askOnce(() => readMonitors(ask, now())),
        webhook: askOncePer(async (name = "") => {
            const path = `${WEBHOOKS}/webhooks/${encodeURIComponent(name)}`;
            return mapped(await config(path, "integrations_read", "webhooks"), body => mapWebhook(body, githubApiUrl));
        }),
        customVariable: askOncePer(async (name = "") => {
            const path = `${WEBHOOKS}/custom-variables/${encodeURIComponent(name)}`;
            return mapped(await config(path, "integrations_read", "custom variables"), mapVariable);
        }),
        dashboards: askOnce(async () => mapped(await config("/api/v1/dashboard", "dashboards_read", "dashboards"), mapDashboards)),
        dashboardQueries: askOncePer(async (id = "") => {
            const path = `/api/v1/dashboard/${encodeURIComponent(id)}`;
            return mapped(await config(path, "dashboards_read", "dashboards"), mapQueries);
        }),
        points: points(ask, now),
        logIndexes: askOnce(async () => mapped(await config("/api/v1/logs/config/indexes", "logs_read_config", "log indexes"), mapIndexes)),
        retentionFilters: askOnce(async () => {
            const path = "/api/v2/apm/config/retention-filters";
            return mapped(await config(path, "apm_retention_filter_read", "retention filters"), mapRetentionFilters);
        }),
    };
}
function points(ask, now) {
    const read = askOncePer(async (query = "", hours = "1") => {
        const to = Math.floor(now() / 1000) + 1;
        const range = { from: String(to - Number(hours) * 3600), to: String(to) };
        const asked = { path: "/api/v1/query", query: { ...range, query }, scope: "timeseries_query", what: "metrics" };
        return mapped(await ask(asked), mapPoints);
    });
    return (query, hours) => read(query, String(hours));
}
function siteOf({ site, url, otlpUrl }) {
    const about = { site, proxied: url !== "", otlpUrl };
    try {
        return { ...about, baseUrl: datadogBaseUrl(site, url) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { ...about, baseUrl: null };
        throw error;
    }
}
async function validate(apiKey, baseUrl) {
    if (baseUrl === null)
        return { kind: "hidden", why: "DATADOG_SITE or DATADOG_URL leads to no Datadog" };
    if (apiKey === null)
        return { kind: "hidden", why: "DATADOG_API_KEY was not given to the doctor" };
    const headers = { "dd-api-key": apiKey, accept: "application/json" };
    return { kind: "seen", value: await vendorAnswer(`${baseUrl}/api/v1/validate`, { headers }) };
}
function mapped(reading, map) {
    return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) };
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/ask.js





function askRepository({ apiUrl, token, repository }) {
    return async ([method, path, shown], body) => {
        const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
            method,
            headers: { ...requestHeaders(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        return {
            request: `${method} /repos/{owner}/{repo}${shown ?? path}`,
            status: response.status,
            body: await response.json().catch(() => null),
            accepted: response.headers.get("x-accepted-github-permissions") ?? "",
        };
    };
}
function success(answer, repository) {
    const { request, status, body } = answer;
    if (status === 204)
        return null;
    if (status >= 200 && status < 300) {
        if (typeof body === "object" && body !== null)
            return body;
        throw unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") });
    }
    const detail = messageOf(body);
    if (status === 401)
        throw new ConfigError("GitHub does not accept the token of this job: it is expired or wrong");
    if (isRateLimit(status, detail))
        throw new UpstreamError(`GitHub answered ${status} to ${request}: its rate limit is used up (${detail})`, {
            service: "github",
            request,
            status,
            ambiguous: false,
            retryable: true,
        });
    if (status === 403 || status === 404)
        throw refusedToken(answer, repository);
    throw answeredWith({ service: "github", request, status, detail: [detail, ...errorsOf(body)].join("; ") });
}
function refusedToken({ request, status, body, accepted }, repository) {
    const needs = accepted === "" ? "" : `; it needs the permission ${accepted.replaceAll("=", ": ")}`;
    return new ConfigError(`GitHub does not let the token of this job do ${request} in ${repository} (${status}: ${messageOf(body)})${needs}`);
}
function messageOf(body) {
    const message = body?.message;
    return typeof message === "string" ? message.slice(0, 300) : "";
}
function errorsOf(body) {
    const errors = body?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors
        .slice(0, 10)
        .map((fault) => (typeof fault === "string" ? fault : messageOf(fault)))
        .filter(text => text !== "");
}
function textAt({ request, body }, ...path) {
    const value = path.reduce((at, name) => at?.[name], body);
    if (typeof value === "string")
        return value;
    throw unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") });
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/is-rate-limit.js
function is_rate_limit_isRateLimit(status, message) {
    return status === 403 && /rate limit|abuse/i.test(message);
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/request-headers.js
function request_headers_requestHeaders(token) {
    return {
        authorization: `bearer ${token}`,
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "auto-triage",
    };
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/create-get.js



function createGet({ apiUrl, token, who }) {
    async function raw(path) {
        if (token === null)
            return { kind: "hidden", why: `${who} was not given` };
        const response = await fetch(`${apiUrl}${path}`, { headers: request_headers_requestHeaders(token) });
        const body = await response.json().catch(() => null);
        return { kind: "seen", value: { status: response.status, body, headers: response.headers } };
    }
    async function read(path, schema) {
        const answer = await raw(path);
        if (answer.kind === "hidden")
            return answer;
        const { status, body } = answer.value;
        if (status !== 200)
            return { kind: "hidden", why: refusal(who, answer.value), status };
        const parsed = schema.safeParse(body);
        return parsed.success
            ? { kind: "seen", value: parsed.data }
            : { kind: "hidden", why: "GitHub's answer has another shape than its documentation" };
    }
    return {
        raw,
        read,
        async find(path, schema) {
            const reading = await read(path, schema);
            return reading.kind === "hidden" && reading.status === 404 ? { kind: "seen", value: null } : reading;
        },
    };
}
function refusal(who, { status, body, headers }) {
    const message = messageOf(body);
    if (status === 401)
        return `GitHub does not take ${lowerFirst(who)}: it is wrong, expired or revoked`;
    if (status === 429 || is_rate_limit_isRateLimit(status, message))
        return "GitHub's rate limit is used up";
    if (status >= 500)
        return `GitHub answered ${status}`;
    const needs = headers.get("x-accepted-github-permissions") ?? "";
    const right = needs === "" ? "" : `, which needs ${needs.replaceAll("=", ": ").replaceAll(",", " and ")}`;
    return `${who} may not see this${right} (GitHub answered ${status})`;
}
function lowerFirst(text) {
    return text.startsWith("The ") ? `t${text.slice(1)}` : text;
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6038);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/app-jwt.js

function appJwt(id, privateKey, now) {
    const seconds = Math.floor(now / 1000);
    const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { iat: seconds - 60, exp: seconds + 540, iss: id };
    const signed = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
    try {
        return `${signed}.${(0,external_node_crypto_.createSign)("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/read-app.js






const TEXTS = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const APP = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    slug: schemas/* string */.YjP().default(""),
    name: schemas/* string */.YjP(),
    owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    permissions: TEXTS,
    events: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const HOOK = schemas/* object */.Ikc({ url: schemas/* string */.YjP().nullish() });
const INSTALLATION = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    permissions: TEXTS,
    repository_selection: schemas/* enum */.k5n(["all", "selected"]),
    suspended_at: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP().default(""),
});
const TOKEN = schemas/* object */.Ikc({ token: schemas/* string */.YjP() });
const REPOSITORIES = schemas/* object */.Ikc({ repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })) });
const BYPASS = schemas/* object */.Ikc({ current_user_can_bypass: schemas/* string */.YjP() });
const NOT_GIVEN = "AUTOFIX_APP_ID and AUTOFIX_APP_PRIVATE_KEY were not given";
function createAppReader(options) {
    const { apiUrl, repository } = options;
    const app = askOnce(() => readApp(options));
    const installation = askOnce(async () => {
        const known = await app();
        if (known.kind === "hidden")
            return known;
        if (known.value.kind === "refused")
            return { kind: "hidden", why: "GitHub does not take the App's id and key" };
        const found = await asApp(options).find(`/repos/${repository}/installation`, INSTALLATION);
        if (found.kind === "hidden")
            return found;
        if (found.value === null)
            return { kind: "seen", value: null };
        const { id, permissions, repository_selection: selection, suspended_at: since, html_url: page } = found.value;
        return { kind: "seen", value: { id, permissions, selection, suspended: typeof since === "string", page } };
    });
    const token = askOnce(async () => {
        const found = await installation();
        if (found.kind === "hidden")
            return found;
        if (found.value === null)
            return { kind: "hidden", why: "The App is not installed here" };
        return mintToken(options, found.value.id);
    });
    const asInstallation = async () => {
        const minted = await token();
        if (minted.kind === "hidden")
            return minted;
        return { kind: "seen", value: createGet({ apiUrl, token: minted.value, who: "The App's token" }) };
    };
    return {
        app,
        installation,
        installedRepositories: askOnce(async () => {
            const get = await asInstallation();
            if (get.kind === "hidden")
                return get;
            const listed = await get.value.read("/installation/repositories?per_page=100", REPOSITORIES);
            if (listed.kind === "hidden")
                return listed;
            return { kind: "seen", value: listed.value.repositories.map(({ full_name: name }) => name) };
        }),
        async appBypasses(ruleset) {
            const get = await asInstallation();
            if (get.kind === "hidden")
                return get;
            const found = await get.value.read(`/repos/${repository}/rulesets/${ruleset}`, BYPASS);
            return found.kind === "hidden" ? found : { kind: "seen", value: found.value.current_user_can_bypass !== "never" };
        },
    };
}
function asApp({ apiUrl, id, privateKey, now }) {
    const jwt = id === null || privateKey === null ? null : appJwt(id, privateKey, now());
    return createGet({ apiUrl, token: jwt, who: "The App's key" });
}
async function readApp(options) {
    const { id, privateKey, now } = options;
    if (id === null || privateKey === null)
        return { kind: "hidden", why: NOT_GIVEN };
    if (appJwt(id, privateKey, now()) === null)
        return { kind: "seen", value: { kind: "refused", why: "AUTOFIX_APP_PRIVATE_KEY is no private key in PEM" } };
    const get = asApp(options);
    const answer = await get.raw("/app");
    if (answer.kind === "hidden")
        return answer;
    const { status, body } = answer.value;
    if (status === 401 || status === 404)
        return { kind: "seen", value: { kind: "refused", why: messageOf(body) } };
    const parsed = APP.safeParse(body);
    if (status !== 200 || !parsed.success)
        return { kind: "hidden", why: `GitHub answered ${status}` };
    const { owner, slug, name, permissions, events } = parsed.data;
    const hook = await get.find("/app/hook/config", HOOK);
    if (hook.kind === "hidden")
        return hook;
    const hookUrl = hook.value?.url || null;
    const about = { id: String(parsed.data.id), slug, name, owner: owner?.login ?? "", permissions, events, hookUrl };
    return { kind: "seen", value: { kind: "known", ...about } };
}
async function mintToken(options, installation) {
    const { apiUrl, id, privateKey, now } = options;
    const jwt = id === null || privateKey === null ? null : appJwt(id, privateKey, now());
    if (jwt === null)
        return { kind: "hidden", why: NOT_GIVEN };
    const response = await fetch(`${apiUrl}/app/installations/${installation}/access_tokens`, {
        method: "POST",
        headers: { ...request_headers_requestHeaders(jwt), "content-type": "application/json" },
        body: JSON.stringify({ permissions: { metadata: "read" } }),
    });
    const parsed = TOKEN.safeParse(await response.json().catch(() => null));
    return parsed.success
        ? { kind: "seen", value: parsed.data.token }
        : { kind: "hidden", why: `GitHub gave the App no token (it answered ${response.status})` };
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/map-reading.js
function mapReading(reading, map) {
    return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(8293);
;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/parse-workflow.js

function parseWorkflow(text) {
    const content = record(parsed(text));
    const jobs = Object.values(record(content["jobs"])).map(record);
    const steps = jobs.flatMap(job => (Array.isArray(job["steps"]) ? job["steps"].map(record) : []));
    return {
        name: typeof content["name"] === "string" ? content["name"] : null,
        triggers: triggersOf(content["on"]),
        jobs: jobs.map(toJob),
        uses: [...jobs, ...steps].flatMap(({ uses }) => (typeof uses === "string" ? [uses] : [])),
    };
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return null;
    }
}
function triggersOf(on) {
    if (typeof on === "string")
        return { [on]: {} };
    if (Array.isArray(on))
        return Object.fromEntries(on.map(name => [String(name), {}]));
    return Object.fromEntries(Object.entries(record(on)).map(([name, value]) => [name, value ?? {}]));
}
function toJob(job) {
    const { uses, secrets, permissions } = job;
    const named = Object.entries(record(permissions)).map(([name, level]) => [name, String(level)]);
    return {
        uses: typeof uses === "string" ? uses : null,
        permissions: typeof permissions === "string" ? permissions : Object.fromEntries(named),
        secrets: secrets === "inherit" ? "inherit" : Object.keys(record(secrets)),
    };
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/read-code.js





const REPOSITORY = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    visibility: schemas/* enum */.k5n(["public", "private", "internal"]).default("private"),
    archived: schemas/* boolean */.zMY().default(false),
});
const BRANCH = schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() });
const RULES = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    ruleset_id: schemas/* number */.aig().default(0),
}));
const FILE = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() });
const LISTING = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })), schemas/* object */.Ikc({})]);
const MOST_LISTED = 1000;
const WORKFLOWS = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), path: schemas/* string */.YjP(), state: schemas/* string */.YjP() })) });
const RUNS = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        event: schemas/* string */.YjP(),
        actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
        conclusion: schemas/* string */.YjP().nullable(),
        created_at: schemas/* string */.YjP(),
        html_url: schemas/* string */.YjP().default(""),
    })),
});
function createCodeReader(get, repository, now) {
    const at = (path) => `/repos/${repository}${path}`;
    const file = askOncePer(async (path = "") => mapReading(await get.find(at(`/contents/${encodePath(path)}`), FILE), read_code_textOf));
    const listing = askOncePer(async (folder = "") => mapReading(await get.find(at(`/contents/${encodePath(folder)}`), LISTING), entries => Array.isArray(entries) ? entries.map(({ name }) => name) : null));
    return {
        repository: askOnce(async () => mapReading(await get.read(at(""), REPOSITORY), found => ({
            name: found.full_name,
            defaultBranch: found.default_branch,
            visibility: found.visibility,
            archived: found.archived,
        }))),
        clockAhead: askOnce(async () => {
            const answer = await get.raw(at(""));
            if (answer.kind === "hidden")
                return answer;
            const date = Date.parse(answer.value.headers.get("date") ?? "");
            return Number.isNaN(date)
                ? { kind: "hidden", why: "GitHub's answer has no date" }
                : { kind: "seen", value: date - now() };
        }),
        branch: askOncePer(async (name = "") => mapReading(await get.find(at(`/branches/${encodeURIComponent(name)}`), BRANCH), value => value)),
        branchRules: askOncePer(async (name = "") => mapReading(await get.read(at(`/rules/branches/${encodeURIComponent(name)}?per_page=100`), RULES), rules => rules.map(({ type, parameters, ruleset_id: ruleset }) => ({ type, parameters, ruleset })))),
        file,
        workflow: askOncePer(async (path) => mapReading(await file(path ?? ""), text => (text === null ? null : parseWorkflow(text)))),
        async pathExists(path) {
            const { folder, name } = splitPath(path);
            if (name === "")
                return { kind: "seen", value: true };
            const found = await listing(folder);
            if (found.kind === "hidden" || found.value === null)
                return mapReading(found, () => false);
            if (found.value.includes(name) || found.value.length < MOST_LISTED)
                return { kind: "seen", value: found.value.includes(name) };
            return mapReading(await get.find(at(`/contents/${encodePath(path)}`), schemas/* unknown */.L5J()), value => value !== null);
        },
        workflows: askOnce(async () => mapReading(await get.read(at("/actions/workflows?per_page=100"), WORKFLOWS), found => found.workflows)),
        runs: askOncePer(async (file = "") => mapReading(await get.find(at(`/actions/workflows/${file}/runs?per_page=20`), RUNS), toRuns)),
    };
}
function read_code_textOf(file) {
    return file === null || file.encoding !== "base64" ? null : Buffer.from(file.content, "base64").toString("utf8");
}
function splitPath(path) {
    const parts = path.split("/").filter(part => part !== "" && part !== ".");
    return { folder: parts.slice(0, -1).join("/"), name: parts.at(-1) ?? "" };
}
function encodePath(path) {
    return path.split("/").map(encodeURIComponent).join("/");
}
function toRuns(found) {
    return (found?.workflow_runs ?? []).map(run => ({
        id: run.id,
        event: run.event,
        actor: run.actor?.login ?? "",
        conclusion: run.conclusion,
        createdAt: Date.parse(run.created_at),
        page: run.html_url,
    }));
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/read-settings.js




const SECRETS = schemas/* object */.Ikc({ secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) });
const VARIABLES = schemas/* object */.Ikc({ variables: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })) });
const SETTINGS = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY(),
    allowed_actions: schemas/* enum */.k5n(["all", "local_only", "selected"]).default("all"),
    sha_pinning_required: schemas/* boolean */.zMY().default(false),
});
const ALLOWED = schemas/* object */.Ikc({
    github_owned_allowed: schemas/* boolean */.zMY(),
    verified_allowed: schemas/* boolean */.zMY(),
    patterns_allowed: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const TOKEN_SETTINGS = schemas/* object */.Ikc({
    default_workflow_permissions: schemas/* enum */.k5n(["read", "write"]),
    can_approve_pull_request_reviews: schemas/* boolean */.zMY(),
});
const ENVIRONMENTS = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), wait_timer: schemas/* number */.aig().optional() })).default([]),
        deployment_branch_policy: schemas/* object */.Ikc({ protected_branches: schemas/* boolean */.zMY() }).nullable().default(null),
    })),
});
const BRANCHES = schemas/* object */.Ikc({
    branch_policies: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* enum */.k5n(["branch", "tag"]).default("branch") })),
});
const ROLE = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
const USER = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
function createSettingsReader(get, repository) {
    const at = (path) => `/repos/${repository}${path}`;
    const ofEnvironment = (name, what) => at(`/environments/${encodeURIComponent(name)}/${what}`);
    const once = (path, schema, map) => askOnce(async () => mapReading(await get.read(at(path), schema), map));
    return {
        variables: once("/actions/variables?per_page=30", VARIABLES, toMap),
        organizationVariables: once("/actions/organization-variables?per_page=30", VARIABLES, toMap),
        secretNames: once("/actions/secrets?per_page=100", SECRETS, toNames),
        organizationSecretNames: once("/actions/organization-secrets?per_page=100", SECRETS, toNames),
        environments: askOnce(() => readEnvironments(get, repository)),
        environmentSecretNames: askOncePer(async (name = "") => mapReading(await get.find(ofEnvironment(name, "secrets?per_page=100"), SECRETS), toNames)),
        environmentVariables: askOncePer(async (name = "") => mapReading(await get.find(ofEnvironment(name, "variables?per_page=30"), VARIABLES), toMap)),
        actionsSettings: once("/actions/permissions", SETTINGS, found => ({
            enabled: found.enabled,
            allowed: found.allowed_actions,
            pinned: found.sha_pinning_required,
        })),
        allowedActions: once("/actions/permissions/selected-actions", ALLOWED, found => ({
            byGitHub: found.github_owned_allowed,
            verified: found.verified_allowed,
            patterns: found.patterns_allowed,
        })),
        workflowTokenSettings: once("/actions/permissions/workflow", TOKEN_SETTINGS, found => ({
            permissions: found.default_workflow_permissions,
            mayApprove: found.can_approve_pull_request_reviews,
        })),
        person: askOnce(async () => mapReading(await get.read("/user", USER), user => user.login)),
        roleOf: askOncePer(async (login = "") => {
            const path = at(`/collaborators/${encodeURIComponent(login)}/permission`);
            return mapReading(await get.find(path, ROLE), role => role?.permission ?? "none");
        }),
    };
}
function toNames(found) {
    return (found?.secrets ?? []).map(({ name }) => name.toUpperCase());
}
function toMap(found) {
    return new Map((found?.variables ?? []).map(({ name, value }) => [name.toUpperCase(), value]));
}
async function readEnvironments(get, repository) {
    const listed = await get.read(`/repos/${repository}/environments?per_page=100`, ENVIRONMENTS);
    if (listed.kind === "hidden")
        return listed;
    const found = [];
    for (const { name, protection_rules: rules, deployment_branch_policy: policy } of listed.value.environments) {
        const path = `/repos/${repository}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`;
        const custom = policy?.protected_branches === false ? await get.read(path, BRANCHES) : null;
        if (custom?.kind === "hidden")
            return custom;
        found.push({
            name,
            branches: custom?.value.branch_policies.map(({ name: pattern, type }) => (type === "tag" ? `tag ${pattern}` : pattern)) ??
                (policy === null ? "any" : "protected"),
            reviewers: rules.some(({ type }) => type === "required_reviewers"),
            waitMinutes: rules.find(({ type }) => type === "wait_timer")?.wait_timer ?? 0,
        });
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/read-expiry.js
const IMPLAUSIBLE_MS = 120_000;
function readExpiry(text, now) {
    const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|([+-]\d\d):?(\d\d))$/.exec(text ?? "");
    if (parts === null)
        return null;
    const [, day, time, hours, minutes] = parts;
    const at = Date.parse(`${day}T${time}${hours === undefined ? "Z" : `${hours}:${minutes}`}`);
    return Number.isNaN(at) || Math.abs(at - now) < IMPLAUSIBLE_MS ? null : at;
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/repository-state.js






const CODEOWNERS = (/* unused pure expression or super */ null && ([".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]));
const CONFIG_PATH = ".github/auto-triage.yml";
const QUERY = (/* unused pure expression or super */ null && (`query($owner:String!,$name:String!,$record:String!,$config:String!,$first:String!,$second:String!,$third:String!){
repository(owner:$owner,name:$name){
record:object(expression:$record){...on Commit{oid message}}
config:object(expression:$config){...on Blob{text}}
first:object(expression:$first){...on Blob{text}}
second:object(expression:$second){...on Blob{text}}
third:object(expression:$third){...on Blob{text}}}}`));
function stateRequest(request) {
    const [owner = "", name = ""] = request.repository.split("/");
    const [first, second, third] = CODEOWNERS.map(path => `HEAD:${path}`);
    const variables = { owner, name, record: request.ledgerRef, config: `HEAD:${CONFIG_PATH}`, first, second, third };
    return {
        url: graphqlUrl(request.apiUrl),
        init: {
            method: "POST",
            headers: { ...requestHeaders(request.token), "content-type": "application/json" },
            body: JSON.stringify({ query: QUERY, variables }),
        },
    };
}
async function readStateAnswer(response, repository) {
    const answer = (await response.json().catch(() => null));
    const state = answer?.data?.repository;
    if (!response.ok || !state || (answer?.errors ?? []).length > 0)
        throw notReadable(response.status, answer, repository);
    return {
        config: state.config?.text ?? null,
        codeowners: ownersOf([state.first, state.second, state.third]),
        record: typeof state.record?.oid === "string" ? { sha: state.record.oid, text: state.record.message ?? "" } : null,
    };
}
function ownersOf(blobs) {
    const index = blobs.findIndex(blob => typeof blob?.text === "string");
    const text = blobs[index]?.text;
    return typeof text === "string" ? { path: CODEOWNERS[index] ?? CODEOWNERS[0], text } : null;
}
const REQUEST = "POST /graphql";
const REFUSALS = (/* unused pure expression or super */ null && (["FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES"]));
function notReadable(status, answer, repository) {
    const fault = answer?.errors?.[0];
    const type = fault?.type ?? "";
    const detail = fault?.message ?? answer?.message ?? "";
    if (status === 401)
        return new ConfigError('GitHub does not accept the token in the input "github-token": it is expired or wrong');
    if (isLimited(status, type, detail))
        return answeredWith({ service: "github", request: REQUEST, status: 429, detail });
    if (status === 403 || status === 404 || REFUSALS.includes(type))
        return new ConfigError(`GitHub does not let this job read ${repository} (${detail}). Give the job "permissions: contents: write" and pass "github-token: \${{ github.token }}"`);
    if (status >= 400)
        return answeredWith({ service: "github", request: REQUEST, status, detail });
    return unreadableAnswer({ service: "github", request: REQUEST, ambiguous: false });
}
function isLimited(status, type, detail) {
    return status === 429 || type === "RATE_LIMITED" || isRateLimit(status, detail);
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection/read-token.js






const read_token_REPOSITORY = schemas/* object */.Ikc({
    visibility: schemas/* enum */.k5n(["public", "private", "internal"]).default("private"),
    permissions: schemas/* object */.Ikc({ push: schemas/* boolean */.zMY().optional() }).optional(),
});
const read_token_USER = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const read_token_REPOSITORIES = schemas/* array */.YOg(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }));
async function readToken(options, { repository, now }) {
    const get = createGet(options);
    const answer = await get.raw(`/repos/${repository}`);
    if (answer.kind === "hidden")
        return answer;
    const { status, body, headers } = answer.value;
    const message = messageOf(body);
    if (status >= 500 || status === 429 || is_rate_limit_isRateLimit(status, message))
        return { kind: "hidden", why: `GitHub answered ${status}` };
    if (status !== 200)
        return { kind: "seen", value: { kind: "refused", status, why: message } };
    const facts = read_token_REPOSITORY.safeParse(body);
    if (!facts.success)
        return { kind: "hidden", why: "GitHub's answer has another shape than its documentation" };
    const user = await get.read("/user", read_token_USER);
    const scopes = headers.get("x-oauth-scopes");
    return {
        kind: "seen",
        value: {
            kind: "works",
            scopes: scopes === null ? null : scopes.split(",").map(scope => scope.trim()),
            push: facts.data.permissions?.push ?? null,
            visibility: facts.data.visibility,
            expiresAt: readExpiry(headers.get("github-authentication-token-expiration"), now()),
            owner: user.kind === "seen" ? user.value : null,
        },
    };
}
const GUARDED = [
    ["Secrets", "/actions/secrets?per_page=1"],
    ["Variables", "/actions/variables?per_page=1"],
    ["Administration", "/actions/permissions"],
    ["Webhooks", "/hooks?per_page=1"],
    ["Environments", "/environments/autofix-publish/secrets?per_page=1"],
];
const GUARDED_WHERE_PRIVATE = [
    ["Actions", "/actions/runs?per_page=1"],
    ["Pull requests", "/pulls?per_page=1"],
    ["Issues", "/issues?per_page=1"],
    ["Deployments", "/deployments?per_page=1"],
    ["Contents", "/branches?per_page=1"],
];
async function readReach(options, where) {
    const get = createGet(options);
    const probes = where.visibility === "public" ? GUARDED : [...GUARDED, ...GUARDED_WHERE_PRIVATE];
    const permissions = [];
    for (const [name, path] of probes) {
        const answer = await get.raw(`/repos/${where.repository}${path}`);
        if (answer.kind === "hidden")
            return answer;
        if (answer.value.status === 200)
            permissions.push(name);
        else if (answer.value.status >= 500)
            return { kind: "hidden", why: `GitHub answered ${answer.value.status}` };
    }
    return { kind: "seen", value: { permissions, repositories: await readOthers(get, where.repository) } };
}
const MOST_OTHERS = 10;
async function readOthers(get, repository) {
    const listed = await get.read("/user/repos?per_page=100", read_token_REPOSITORIES);
    if (listed.kind === "hidden")
        return null;
    const others = listed.value
        .map(({ full_name: name }) => name)
        .filter(name => name.toLowerCase() !== repository.toLowerCase());
    const strange = [];
    for (const name of others.slice(0, MOST_OTHERS)) {
        const found = await get.raw(`/repos/${name}/contents/${CONFIG_PATH}`);
        if (found.kind === "hidden" || found.value.status !== 200)
            strange.push(name);
    }
    return [...strange, ...others.slice(MOST_OTHERS)];
}

;// CONCATENATED MODULE: ../shared/build/adapters/github/inspection.js






function createGitHubInspection(options, transport) {
    const { apiUrl, repository, now, app } = options;
    transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 1 });
    const doors = {
        dispatch: { apiUrl, token: options.dispatchToken, who: "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT" },
        switch: { apiUrl, token: options.switchToken, who: "AUTOFIX_SWITCH_TOKEN" },
    };
    const door = (which) => doors[which === "switch" ? "switch" : "dispatch"];
    const asked = createGet({ apiUrl, token: options.token, who: "The token GITHUB_TOKEN" });
    const token = askOncePer(which => readToken(door(which), { repository, now }));
    return {
        ...createCodeReader(asked, repository, now),
        ...createSettingsReader(asked, repository),
        ...createAppReader({ apiUrl, repository, now, ...app }),
        token,
        tokenReach: askOncePer(async (which) => {
            const known = await token(which ?? "");
            if (known.kind === "hidden")
                return known;
            if (known.value.kind === "refused")
                return { kind: "hidden", why: `GitHub does not take ${door(which).who}` };
            return readReach(door(which), { repository, now, visibility: known.value.visibility });
        }),
    };
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/base-url.js

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
function jiraBaseUrl(input) {
    const url = URL.canParse(input) ? new URL(input) : null;
    const safe = url !== null && (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname)));
    if (url === null || !safe || url.username !== "" || url.password !== "")
        throw new errors/* ConfigError */.xL('The input "jira-base-url" (the secret JIRA_BASE_URL) must be an https address such as https://example.atlassian.net, without user name');
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/inspection/ask.js

function ask_createAsk({ baseUrl, email, token }) {
    async function send(path, init) {
        if (baseUrl === null)
            return inspection_ask_hidden("JIRA_BASE_URL was not given to the doctor, or is no address");
        if (email === null || token === null)
            return inspection_ask_hidden(`${email === null ? "JIRA_USER_EMAIL" : "JIRA_API_TOKEN"} was not given to the doctor`);
        const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString("base64")}`;
        const headers = { authorization, accept: "application/json", "accept-language": "en" };
        return {
            kind: "seen",
            value: await vendorAnswer(`${baseUrl}${path}`, { ...init, headers: { ...headers, ...init.headers } }),
        };
    }
    return {
        raw: path => send(path, {}),
        async json(path, query = {}, body) {
            const search = new URLSearchParams(query).toString();
            const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
            const reading = await send(`${path}${search === "" ? "" : `?${search}`}`, body === undefined ? {} : post);
            if (reading.kind === "hidden")
                return reading;
            const { status } = reading.value;
            if (status === 404)
                return { kind: "seen", value: null };
            if (status === 401 || status === 403)
                return inspection_ask_hidden("Jira does not show this to the account of JIRA_API_TOKEN");
            if (status !== 200 || typeof reading.value.body !== "object" || reading.value.body === null)
                return inspection_ask_hidden(`Jira answered ${status} to ${path}`);
            return { kind: "seen", value: reading.value.body };
        },
    };
}
function inspection_ask_hidden(why) {
    return { kind: "hidden", why };
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/inspection/read-body.js
function fieldsOf(body) {
    return typeof body === "object" && body !== null ? body : {};
}
function textIn(body, name) {
    const value = fieldsOf(body)[name];
    return typeof value === "string" ? value : "";
}
function namedIn(body, list) {
    const items = fieldsOf(body)[list];
    return (Array.isArray(items) ? items : [])
        .map((item) => ({ id: textIn(item, "id"), name: textIn(item, "name") }))
        .filter(({ id }) => id !== "");
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/checked-key.js

const ISSUE_KEY = /^[A-Z][A-Z0-9_]{1,254}-\d{1,18}$/;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,254}$/;
function isIssueKey(key) {
    return ISSUE_KEY.test(key);
}
function issueKey(key) {
    if (!isIssueKey(key))
        throw new BugError("something that is not an issue key was to be sent to Jira");
    return key;
}
function projectKey(key) {
    if (!PROJECT_KEY.test(key))
        throw new errors/* ConfigError */.xL(`jira.project in .github/auto-triage.yml must be a project key such as PPL, not "${key}"`);
    return key;
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/inspection/read-edit-fields.js


async function readEditFields(ask, project, label) {
    const jql = `project = "${projectKey(project)}" AND labels = "${label.replace(/["\\]/g, "\\$&")}" ORDER BY created DESC`;
    const found = await ask.json("/rest/api/3/search/jql", {}, { jql, fields: ["status"], maxResults: 1 });
    if (found.kind === "hidden")
        return found;
    const { issues } = fieldsOf(found.value);
    const key = textIn(Array.isArray(issues) ? issues[0] : null, "key");
    if (key === "")
        return { kind: "seen", value: [] };
    const shown = await ask.json(`/rest/api/3/issue/${encodeURIComponent(key)}/editmeta`);
    return shown.kind === "hidden"
        ? shown
        : { kind: "seen", value: Object.keys(fieldsOf(fieldsOf(shown.value)["fields"])) };
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/inspection/read-transitions.js


const MOST_STATUSES = 6;
async function readTransitions(ask, project, label) {
    const jql = `project = "${projectKey(project)}" AND labels = "${label.replace(/["\\]/g, "\\$&")}" ORDER BY created DESC`;
    const found = await ask.json("/rest/api/3/search/jql", {}, { jql, fields: ["status"], maxResults: 50 });
    if (found.kind === "hidden")
        return found;
    const issues = fieldsOf(found.value)["issues"];
    const offered = new Map();
    for (const issue of Array.isArray(issues) ? issues : []) {
        const status = fieldsOf(fieldsOf(fieldsOf(issue)["fields"])["status"]);
        const name = textIn(status, "name");
        if (offered.has(name) || offered.size >= MOST_STATUSES)
            continue;
        const answer = await ask.json(`/rest/api/3/issue/${encodeURIComponent(textIn(issue, "key"))}/transitions`);
        if (answer.kind === "hidden")
            return answer;
        const { transitions } = fieldsOf(answer.value);
        offered.set(name, {
            status: name,
            done: isDone(status),
            transitions: (Array.isArray(transitions) ? transitions : []).map((one) => ({
                name: textIn(one, "name"),
                leadsToDone: isDone(fieldsOf(fieldsOf(one)["to"])),
            })),
        });
    }
    return { kind: "seen", value: [...offered.values()] };
}
function isDone(status) {
    return textIn(status["statusCategory"], "key") === "done";
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/map-field.js
function mapField(raw) {
    const field = raw;
    const id = field.fieldId ?? field.key;
    if (id === undefined)
        return null;
    return {
        id,
        name: field.name ?? id,
        required: field.required === true,
        hasDefault: field.hasDefaultValue === true,
        type: typeOf(field.schema),
        allowed: (field.allowedValues ?? []).flatMap(mapOption),
    };
}
function typeOf(schema) {
    if (schema?.type === "array")
        return `array of ${schema.items ?? schema.custom ?? "unknown"}`;
    return schema?.custom ?? schema?.type ?? "unknown";
}
function mapOption(raw) {
    if (typeof raw !== "object" || raw === null)
        return [];
    const { id, name, value } = raw;
    const text = typeof name === "string" ? name : typeof value === "string" ? value : null;
    return typeof id === "string" && text !== null ? [{ id, name: text }] : [];
}

;// CONCATENATED MODULE: ../shared/build/adapters/jira/inspection.js









const ASKED = "BROWSE_PROJECTS,CREATE_ISSUES,EDIT_ISSUES,ADD_COMMENTS,EDIT_OWN_COMMENTS,LINK_ISSUES,TRANSITION_ISSUES,ADMINISTER_PROJECTS,DELETE_ALL_COMMENTS";
function createJiraInspection(options, transport) {
    const address = addressOf(options.baseUrl);
    if (address.baseUrl !== null)
        transport.allow({ service: "jira", baseUrl: address.baseUrl, readRetries: 1 });
    const ask = ask_createAsk({ ...options, baseUrl: address.baseUrl });
    const myself = askOnce(() => ask.raw("/rest/api/3/myself"));
    return {
        address,
        token: askOnce(async () => {
            const answer = await myself();
            return answer.kind === "hidden" ? answer : tokenOf(answer.value);
        }),
        account: askOnce(async () => {
            const answer = await myself();
            if (answer.kind === "hidden")
                return answer;
            const { accountId, emailAddress, active } = fieldsOf(answer.value.body);
            if (answer.value.status !== 200 || typeof accountId !== "string")
                return { kind: "hidden", why: "Jira does not tell whose token this is" };
            const email = typeof emailAddress === "string" ? emailAddress : null;
            return { kind: "seen", value: { accountId, email, active: active !== false } };
        }),
        clockAhead: askOnce(async () => {
            const answer = await myself();
            if (answer.kind === "hidden")
                return answer;
            const { date } = answer.value;
            return date === null
                ? { kind: "hidden", why: "Jira's answer has no date" }
                : { kind: "seen", value: date - options.now() };
        }),
        tokenEnd: askOnce(() => Promise.resolve(tokenEnd(options.tokenEnds ?? null))),
        ...projectReads(ask),
        ...siteReads(ask),
    };
}
function projectReads(ask) {
    const createMeta = (project) => `/rest/api/3/issue/createmeta/${encodeURIComponent(project)}/issuetypes`;
    return {
        project: askOncePer(async (key = "") => inspection_mapped(await ask.json(`/rest/api/3/project/${encodeURIComponent(key)}`), body => body === null ? null : { name: textIn(body, "name"), archived: fieldsOf(body)["archived"] === true })),
        permissions: askOncePer(async (project = "") => {
            const query = { projectKey: project, permissions: ASKED };
            return inspection_mapped(await ask.json("/rest/api/3/mypermissions", query), body => {
                const known = Object.entries(fieldsOf(fieldsOf(body)["permissions"]));
                return Object.fromEntries(known.map(([key, value]) => [key, fieldsOf(value)["havePermission"] === true]));
            });
        }),
        issueTypes: askOncePer(async (project = "") => inspection_mapped(await ask.json(createMeta(project), { maxResults: "200" }), body => namedIn(body, "issueTypes"))),
        createFields: askOncePer(async (project = "", type = "") => {
            const path = `${createMeta(project)}/${encodeURIComponent(type)}`;
            return inspection_mapped(await ask.json(path, { maxResults: "200" }), body => {
                const { fields } = fieldsOf(body);
                return (Array.isArray(fields) ? fields : []).map(mapField).filter(field => field !== null);
            });
        }),
        editFields: askOncePer(async (project = "", label = "") => readEditFields(ask, project, label)),
        offeredTransitions: askOncePer(async (project = "", label = "") => readTransitions(ask, project, label)),
    };
}
function siteReads(ask) {
    return {
        linkTypes: askOnce(async () => inspection_mapped(await ask.json("/rest/api/3/issueLinkType"), body => namedIn(body, "issueLinkTypes").map(({ name }) => name))),
        resolutions: askOnce(async () => inspection_mapped(await ask.json("/rest/api/3/resolution/search", { maxResults: "50" }), body => namedIn(body, "values").map(({ name }) => name))),
    };
}
function addressOf(given) {
    if (given === null)
        return { baseUrl: null, given: false, form: "other" };
    try {
        const baseUrl = jiraBaseUrl(given);
        const gateway = /\/ex\/jira\/[^/]+$/.test(baseUrl);
        const site = new URL(baseUrl).pathname === "/";
        return { baseUrl, given: true, form: gateway ? "gateway" : site ? "site" : "other" };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { baseUrl: null, given: true, form: "other" };
        throw error;
    }
}
function tokenOf({ status, body, }) {
    if (status === 200 && typeof fieldsOf(body)["accountId"] === "string")
        return { kind: "seen", value: { kind: "works" } };
    if (status === 401 || status === 403) {
        const scoped = /scope does not match/i.test(textIn(body, "message"));
        return { kind: "seen", value: { kind: scoped ? "lacks-scope" : "refused" } };
    }
    if (status === 429 || status >= 500)
        return { kind: "hidden", why: `Jira answered ${status}` };
    return { kind: "seen", value: { kind: "no-jira" } };
}
function tokenEnd(written) {
    const at = Date.parse(written ?? "");
    if (!Number.isNaN(at))
        return { kind: "seen", value: at };
    return { kind: "hidden", why: "Jira tells nobody when a token ends" };
}
function inspection_mapped(reading, map) {
    return reading.kind === "hidden" ? reading : { kind: "seen", value: map(reading.value) };
}

;// CONCATENATED MODULE: ../shared/build/adapters/model/inspection.js



const ELSEWHERE = "The doctor does not run on a runner";
function createMachineInspection(options, transport) {
    const { model, runner, now } = options;
    const modelUrl = model.url.replace(/\/+$/, "");
    if (URL.canParse(modelUrl))
        transport.allow({ service: "model", baseUrl: modelUrl, readRetries: 1 });
    const listed = askOnce(() => listModels(modelUrl, model.key));
    return {
        modelUrl,
        modelKeyValid: askOnce(async () => {
            const answer = await listed();
            if (answer.kind === "hidden")
                return answer;
            const { status } = answer.value;
            if (status === 200 || status === 401 || status === 403)
                return { kind: "seen", value: status === 200 };
            return { kind: "hidden", why: `The model's API answered ${status}` };
        }),
        models: askOnce(async () => {
            const answer = await listed();
            if (answer.kind === "hidden")
                return answer;
            const ids = answer.value.status === 200 ? idsOf(answer.value.body) : null;
            return ids === null
                ? { kind: "hidden", why: "The model's API does not list its models to this key" }
                : { kind: "seen", value: ids };
        }),
        clockAhead: askOnce(async () => {
            const answer = await listed();
            if (answer.kind === "hidden")
                return answer;
            const { date } = answer.value;
            return date === null
                ? { kind: "hidden", why: "The answer of the model's API has no date" }
                : { kind: "seen", value: date - now() };
        }),
        sandbox: askOnce(async () => runner === null ? { kind: "hidden", why: ELSEWHERE } : { kind: "seen", value: runner.sandbox() }),
        version: askOncePer(async (program = "") => runner === null ? { kind: "hidden", why: ELSEWHERE } : { kind: "seen", value: runner.version(program) }),
    };
}
async function listModels(url, key) {
    if (!URL.canParse(url))
        return { kind: "hidden", why: "ANTHROPIC_URL is no address" };
    if (key === null)
        return { kind: "hidden", why: "ANTHROPIC_API_KEY was not given to the doctor" };
    const headers = { "x-api-key": key, "anthropic-version": "2023-06-01", accept: "application/json" };
    return { kind: "seen", value: await vendorAnswer(`${url}/v1/models?limit=1000`, { headers }) };
}
function idsOf(body) {
    const data = typeof body === "object" && body !== null && "data" in body ? body.data : null;
    if (!Array.isArray(data))
        return null;
    return data.flatMap((item) => typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? [item.id] : []);
}

;// CONCATENATED MODULE: ../shared/build/adapters/where-it-answers.js

function whereItAnswers(inspection, { service, reach }, besides = []) {
    const guarded = Object.entries(inspection).map(([name, member]) => {
        if (typeof member !== "function" || besides.includes(name))
            return [name, member];
        const read = async (...asked) => {
            const reached = await reach();
            if (reached.kind === "seen" && reached.value.silent !== null)
                return { kind: "hidden", why: `${serviceName(service)} did not answer: ${reached.value.silent}` };
            return member(...asked);
        };
        return [name, read];
    });
    return Object.fromEntries(guarded);
}

;// CONCATENATED MODULE: ../shared/build/config/defaults.js
const DEFAULT_CONFIG = {
    site: "datadoghq.eu",
    productionEnvironments: ["production", "prod"],
    services: [],
    teams: {},
    defaultTeam: null,
    jira: {
        project: "PPL",
        issueType: "Bug",
        labels: ["auto-triage"],
        teamField: null,
        fields: {},
        whenDone: "reopen",
        reopenTransition: null,
        wontFixResolutions: ["Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce"],
        linkType: "Relates",
        occurrencesField: null,
        priorities: [
            { atLeast: 80, name: "Highest" },
            { atLeast: 60, name: "High" },
            { atLeast: 35, name: "Medium" },
            { atLeast: 15, name: "Low" },
            { atLeast: 0, name: "Lowest" },
        ],
    },
    score: {
        weights: {},
        bands: {
            occurrences: [
                { atLeast: 1000, points: 20 },
                { atLeast: 100, points: 15 },
                { atLeast: 10, points: 8 },
                { atLeast: 2, points: 3 },
            ],
            users: [
                { atLeast: 100, points: 20 },
                { atLeast: 10, points: 14 },
                { atLeast: 2, points: 6 },
                { atLeast: 1, points: 2 },
            ],
            recencyHours: [
                { atLeast: 24, points: 0 },
                { atLeast: 1, points: 3 },
                { atLeast: 0, points: 5 },
            ],
        },
    },
    routes: [],
    ledger: { repository: null, namespace: "refs/auto-triage/issues", settleMs: 60_000, leaseMs: 300_000 },
    storm: null,
    gate: { minScore: 20, minFixability: 50 },
    autofix: {
        base: "develop",
        branchPrefix: "auto-fix/",
        model: "claude-opus-5-5",
        fallbackModel: "claude-sonnet-5-5",
        maxTurns: 40,
        maxUsd: 2,
        maxMinutes: 20,
        maxUsdPerDay: 20,
        maxUsdPerMonth: 200,
        maxPerDay: 10,
        maxOpen: 5,
        maxRunning: 2,
        sandbox: "required",
        ciTrust: "auto",
        checks: [],
        rejectionDays: 90,
        retryLabel: "auto-fix-again",
        transitions: {},
        datadogSpend: false,
        policy: { forbidden: [], tests: [], maxFiles: 20, maxLines: 400, maxBytes: 262_144 },
    },
    reconcile: { quietMs: 72 * 3_600_000 },
    smoke: { service: null, type: "Error", message: "seeded error", frames: [], doneTransition: null },
    redact: [],
    samples: { windowHours: 168, limit: 1000 },
};

;// CONCATENATED MODULE: ../shared/build/text/redact/pattern-items.js
const ATOM = /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\c[A-Za-z]|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[|)]|./suy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
function patternItems(pattern) {
    const reader = { pattern, at: 0 };
    return readAlternatives(reader);
}
function readAlternatives(reader) {
    const alternatives = [[]];
    for (let atom = pattern_items_readToken(reader, ATOM); atom !== null && atom[0] !== ")"; atom = pattern_items_readToken(reader, ATOM)) {
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
    const found = pattern_items_readToken(reader, QUANTIFIER);
    if (found === null)
        return { min: 1, max: 1 };
    const [whole, least, comma, most] = found;
    if (least !== undefined)
        return { min: Number(least), max: comma === "" ? Number(least) : most === "" ? Infinity : Number(most) };
    return { min: whole.startsWith("+") ? 1 : 0, max: whole.startsWith("?") ? 1 : Infinity };
}
function pattern_items_readToken(reader, token) {
    token.lastIndex = reader.at;
    const found = token.exec(reader.pattern);
    if (found !== null)
        reader.at += found[0].length;
    return found;
}

;// CONCATENATED MODULE: ../shared/build/text/redact/pattern-fault.js

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

;// CONCATENATED MODULE: ../shared/build/text/redact/extra-rules.js


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

;// CONCATENATED MODULE: ../shared/build/pipeline/score.js
const HOUR_MS = 3_600_000;
const score_RULES = [
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
const RULE_NAMES = score_RULES.map(rule => rule.name);
function scoreIssue(issue, config, now) {
    const all = score_RULES.flatMap(rule => applyRule(rule, rule.judge(issue, config, now), config));
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

;// CONCATENATED MODULE: ../shared/build/config/expected.js
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

;// CONCATENATED MODULE: ../shared/build/config/merge-autofix.js

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
    const base = DEFAULT_CONFIG.autofix;
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

;// CONCATENATED MODULE: ../shared/build/config/merge-config.js


function mergeConfig(file) {
    const base = DEFAULT_CONFIG;
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
    const base = DEFAULT_CONFIG.smoke;
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
    return hours === undefined ? DEFAULT_CONFIG.reconcile : { quietMs: hours * 3_600_000 };
}
function mergeStorm(storm) {
    return storm === undefined ? DEFAULT_CONFIG.storm : { issues: storm.issues, windowMs: storm.minutes * 60_000 };
}
function mergeScore(score) {
    return { weights: score.weights ?? DEFAULT_CONFIG.score.weights, bands: mergeBands(score.bands ?? {}) };
}
function mergeTeams(teams) {
    const entries = Object.entries(teams).map(([key, team]) => [key, { id: team.id ?? null, owners: team.owners ?? [] }]);
    return Object.fromEntries(entries);
}
function mergeGate(gate) {
    const base = DEFAULT_CONFIG.gate;
    return { minScore: gate["min-score"] ?? base.minScore, minFixability: gate["min-fixability"] ?? base.minFixability };
}
function mergeSamples(samples) {
    const base = DEFAULT_CONFIG.samples;
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
    const base = DEFAULT_CONFIG.jira;
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
    const base = DEFAULT_CONFIG.score.bands;
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
    const base = DEFAULT_CONFIG.ledger;
    return {
        repository: ledger.repository ?? base.repository,
        namespace: ledger.namespace ?? base.namespace,
        settleMs: ledger["settle-seconds"] === undefined ? base.settleMs : ledger["settle-seconds"] * 1000,
        leaseMs: ledger["lease-seconds"] === undefined ? base.leaseMs : ledger["lease-seconds"] * 1000,
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(6045);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(2500);
// EXTERNAL MODULE: ../../node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/api.js
var api = __webpack_require__(8144);
;// CONCATENATED MODULE: ../shared/build/config/schema.js

const described = (schema, description) => {
    registries/* globalRegistry */.fd.add(schema, { description });
    return schema;
};
const schema_name = () => mini_schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255));
const names = (description) => described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(schema_name())), description);
const schema_text = (description) => described(mini_schemas/* optional */.lqM(schema_name()), description);
const schema_points = () => mini_schemas/* number */.aig().check(api/* _gte */.qm(-100), api/* _lte */.Zm(100));
const schema_atLeast = () => mini_schemas/* number */.aig().check(api/* _gte */.qm(0));
const bands = (description) => described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({ "at-least": schema_atLeast(), points: schema_points() }))), description);
const track = mini_schemas/* enum */.k5n(["logs", "trace", "rum"]);
const positive = (max) => mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), api/* _lte */.Zm(max));
const usd = (description) => described(mini_schemas/* optional */.lqM(mini_schemas/* number */.aig().check(api/* _gte */.qm(0.01), api/* _lte */.Zm(10_000))), description);
const upTo = (max, description) => described(mini_schemas/* optional */.lqM(positive(max)), description);
const commands = mini_schemas/* strictObject */.rej({
    install: schema_text("Installs the dependencies; the only command with a network."),
    lint: schema_text("Linter."),
    typecheck: schema_text("Type checker."),
    test: schema_text("All tests of the service."),
    "test-files": schema_text("Runs single test files, whose paths stand for {files}, e.g. node --test {files}."),
});
const autofix = mini_schemas/* strictObject */.rej({
    base: described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?!(?:main|master)$)(?!.*(?:\.\.|\/\/|[/.]$))\w[\w./-]{0,200}$/, {
        error: "a branch other than main or master",
    }))), "Branch that fixes go to. Never main or master."),
    "branch-prefix": described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^[a-z][a-z0-9-]{0,40}\/$/, { error: "a prefix such as auto-fix/" }))), "What the names of fix branches begin with."),
    model: schema_text("Model of the agent, by its full name."),
    "fallback-model": described(mini_schemas/* optional */.lqM(mini_schemas/* nullable */.mee(schema_name())), "Model to use where the first is overloaded; null for none."),
    "max-turns": upTo(200, "Turns of one run."),
    "max-usd": usd("USD of one run."),
    "max-minutes": upTo(40, "Minutes of one run."),
    "max-usd-per-day": usd("USD per UTC day, over all runs."),
    "max-usd-per-month": usd("USD per UTC month, over all runs."),
    "max-per-day": upTo(1000, "Runs per UTC day."),
    "max-open": upTo(100, "Open fix pull requests."),
    "max-running": upTo(20, "Runs at the same time."),
    sandbox: described(mini_schemas/* optional */.lqM(mini_schemas/* enum */.k5n(["required", "preferred", "off"])), "Whether agent and tests run in bubblewrap: its absence is an error, is accepted, or it is not used."),
    "ci-trust": described(mini_schemas/* optional */.lqM(mini_schemas/* enum */.k5n(["auto", "approve"])), "Whether CI runs the agent's code at once, with that workflow's secrets, or after a person lets it."),
    checks: names("Names of the check runs that must be green. Default: those that rulesets require, else all."),
    "rejection-days": upTo(3650, "How long a pull request that a person closed unmerged speaks against another try."),
    "retry-label": schema_text("Label on a rejected pull request that allows another try."),
    transitions: described(mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        opened: schema_text("When the draft pull request is open."),
        "ci-green": schema_text("When its checks are green."),
        "ci-red": schema_text("When one of them is red."),
        failed: schema_text("When there is no fix."),
        proven: schema_text("When the merged fix is proven in production. See docs/sweep.md."),
    })), "Names of Jira transitions, by how the fix goes."),
    "datadog-spend": described(mini_schemas/* optional */.lqM(mini_schemas/* boolean */.zMY()), "Ask Datadog too what was spent; the larger figure counts."),
    policy: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        forbidden: names("Globs that no fix may touch, besides the built-in ones."),
        tests: names("Globs of test files, besides the built-in ones."),
        "max-files": upTo(500, "Files that a fix may change."),
        "max-lines": upTo(10_000, "Lines that a fix may add and remove."),
        "max-bytes": upTo(10_000_000, "Bytes of the changed files' difference."),
    })),
});
const monitors = mini_schemas/* strictObject */.rej({
    source: described(mini_schemas/* optional */.lqM(mini_schemas/* enum */.k5n(["all", "backend", "browser", "mobile"])), "Which errors the monitors count. Default: all."),
    "new-above": described(mini_schemas/* optional */.lqM(mini_schemas/* int */.Whr().check(api/* _gte */.qm(0))), "Occurrences within a day above which a new issue alerts. Default: 0, so the first one does."),
    "impact-above": described(mini_schemas/* optional */.lqM(positive(1_000_000_000)), "Occurrences within the window above which an issue is of high impact. Default: 50."),
    "impact-window": described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[1-9]|[1-3]\d|4[0-8])h$|^(?:[1-9]\d{0,2}|1\d{3}|2[0-7]\d{2}|28[0-7]\d|2880)m$/, {
        error: "a time such as 1h or 30m, at most 48h",
    }))), "Time in which high impact is counted, e.g. 1h or 30m. Default: 1h."),
});
const service = mini_schemas/* strictObject */.rej({
    name: described(schema_name(), "Service name as Datadog shows it."),
    path: schema_text("Folder of the service in the repository, e.g. apps/backend."),
    team: schema_text("A key of teams."),
    component: schema_text("Jira component."),
    labels: names("Labels added to its tickets."),
    tracks: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(track)), "Event kinds to search for samples, in order. Default: by platform."),
    criticality: described(mini_schemas/* optional */.lqM(schema_points()), "Points added to the score of its errors."),
    environments: names("Environments that it runs in, and that monitors watch. Default: staging and the first production one."),
    commands: described(mini_schemas/* optional */.lqM(commands), "Shell commands, run in the service's folder."),
    editable: names("Globs of what a fix may change. Default: everything below path."),
    monitors: described(mini_schemas/* optional */.lqM(monitors), "What Datadog's monitors watch."),
});
const team = mini_schemas/* strictObject */.rej({
    id: schema_text("Id (UUID) of the Atlassian team."),
    owners: names("Names in CODEOWNERS that mean this team, e.g. @org/backend."),
});
const route = mini_schemas/* strictObject */.rej({
    when: mini_schemas/* strictObject */.rej({
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
const jira = mini_schemas/* strictObject */.rej({
    project: described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^[A-Z][A-Z0-9_]+$/, { error: "a project key such as PPL" }))), "Project key."),
    "issue-type": schema_text("Name or id of the issue type."),
    labels: names("Labels on every ticket."),
    "team-field": described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" }))), "Field id of the Atlassian team field; found through the create screen by default."),
    fields: described(mini_schemas/* optional */.lqM(mini_schemas/* record */.g1P(schema_name(), mini_schemas/* unknown */.L5J())), "Values for further fields of the create screen, by id or name."),
    "when-done": described(mini_schemas/* optional */.lqM(mini_schemas/* enum */.k5n(["reopen", "new-linked", "leave"])), "What happens when the error comes back after its ticket was done."),
    "reopen-transition": schema_text("Name of the transition that reopens a ticket."),
    "wont-fix-resolutions": names("Resolutions that mean a decision; such tickets are left alone."),
    "link-type": schema_text("Link type between an old ticket and its successor."),
    "occurrences-field": described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" }))), "Number field that holds the occurrences."),
    priorities: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({ "at-least": schema_atLeast(), name: schema_name() }))), "Jira priority by score."),
});
const smoke = mini_schemas/* strictObject */.rej({
    service: schema_text("Service in whose name the error is logged. Default: the first one."),
    type: schema_text("Type of the error that the agent is to fix. Default: Error."),
    message: schema_text("Its message; the mark of the test comes before it."),
    frames: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(schema_name()).check(api/* _maxLength */.Eb(20))), "Its stack, innermost first, e.g. createBooking (/app/apps/backend/src/bookings/service.ts:12:23)."),
    "done-transition": schema_text("Name of the Jira transition that closes its ticket."),
});
const CONFIG_SCHEMA = mini_schemas/* strictObject */.rej({
    site: schema_text("Datadog site, e.g. datadoghq.eu."),
    production: names("Environments that count as production."),
    services: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(service)), "What is known about each service."),
    teams: described(mini_schemas/* optional */.lqM(mini_schemas/* record */.g1P(schema_name(), team)), "Teams that tickets are routed to."),
    "default-team": schema_text("Team of whatever no rule routes; a key of teams."),
    jira: mini_schemas/* optional */.lqM(jira),
    score: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        weights: described(mini_schemas/* optional */.lqM(mini_schemas/* record */.g1P(schema_name(), schema_points())), "Points per rule, by its name; 0 switches it off. The rules are listed in docs/rubric.md."),
        bands: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
            occurrences: bands("By occurrences."),
            users: bands("By users."),
            "recency-hours": bands("By hours since the last occurrence."),
        })),
    })),
    routes: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(route)), "Routing rules; the first that matches wins, part by part."),
    ledger: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        repository: described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.-]+\/[\w.-]+$/, { error: "a repository as owner/name" }))), "Repository that holds the ledger, owner/name."),
        namespace: described(mini_schemas/* optional */.lqM(mini_schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^refs\/[\w-]+(\/[\w-]+)+$/, { error: "a ref namespace such as refs/auto-triage/issues" }))), "Ref namespace of the ledger."),
        "settle-seconds": described(mini_schemas/* optional */.lqM(positive(900)), "How long Jira's search may lag behind a write."),
        "lease-seconds": described(mini_schemas/* optional */.lqM(mini_schemas/* int */.Whr().check(api/* _gte */.qm(60), api/* _lte */.Zm(3600))), "When a claim of an unknown run is taken as dead."),
    })),
    storm: described(mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        issues: described(mini_schemas/* int */.Whr().check(api/* _gte */.qm(2), api/* _lte */.Zm(200)), "New errors above which there is a storm."),
        minutes: described(positive(1440), "Within so many minutes."),
    })), "More new errors of one service or deploy than this share one ticket. Default: none do. See docs/storm.md."),
    gate: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({ "min-score": mini_schemas/* optional */.lqM(schema_atLeast()), "min-fixability": mini_schemas/* optional */.lqM(schema_atLeast()) })),
    autofix: mini_schemas/* optional */.lqM(autofix),
    reconcile: described(mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({
        "quiet-hours": described(mini_schemas/* optional */.lqM(positive(336)), "Hours without the error, on versions that hold its fix, after which the fix is proven. Default: 72."),
    })), "What the sweep compares. See docs/sweep.md."),
    smoke: described(mini_schemas/* optional */.lqM(smoke), "The error that a smoke test logs."),
    redact: described(mini_schemas/* optional */.lqM(mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({ name: schema_name(), pattern: schema_name() }))), "Further patterns of personal data to remove."),
    samples: mini_schemas/* optional */.lqM(mini_schemas/* strictObject */.rej({ "window-hours": mini_schemas/* optional */.lqM(positive(720)), limit: mini_schemas/* optional */.lqM(positive(1000)) })),
});

;// CONCATENATED MODULE: ../shared/build/config/load-config.js







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
        ...Object.keys(config.score?.weights ?? {}).flatMap(rule => RULE_NAMES.includes(rule)
            ? []
            : [{ path: ["score", "weights", rule], message: `there is no rule "${rule}": use ${oneOf(RULE_NAMES)}` }]),
        ...namespaceFault(config.ledger?.namespace),
        ...commandFaults(config),
        ...(config.redact ?? []).flatMap((rule, index) => load_config_patternFault(rule, ["redact", index, "pattern"])),
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
function load_config_patternFault(rule, path) {
    try {
        compileRules([rule]);
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

;// CONCATENATED MODULE: ../shared/build/adapters/probe-vendor.js



function probeVendor({ service, url, headers }) {
    return askOnce(async () => {
        if (url === null || headers === null || !URL.canParse(url))
            return { kind: "hidden", why: `The doctor was given nothing to ask ${serviceName(service)} with` };
        const at = new URL(url).origin;
        try {
            return { kind: "seen", value: { at, silent: await silence(service, await fetch(url, { headers })) } };
        }
        catch (error) {
            if (!(error instanceof errors/* UpstreamError */.gA))
                throw error;
            return { kind: "seen", value: { at, silent: lost(error) } };
        }
    });
}
async function silence(service, answer) {
    const { status } = answer;
    if (status >= 500)
        return `it answered ${status}`;
    const body = await answer.json().catch(() => null);
    if (typeof body === "object" && body !== null)
        return null;
    if (service === "jira")
        return null;
    return `it answered ${status} with something that is no data of ${serviceName(service)}, as a proxy or a login page does`;
}
function lost(error) {
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        if (cause.name === "TimeoutError")
            return "no answer came in time";
        if ("code" in cause && typeof cause.code === "string")
            return reasonOf(cause.code);
    }
    return "the connection was closed before an answer came";
}
function reasonOf(code) {
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return `the name is not known to DNS (${code})`;
    if (code === "ECONNREFUSED")
        return `the connection was refused (${code})`;
    if (/TIMEOUT|TIMEDOUT/.test(code))
        return `no answer came in time (${code})`;
    if (/CERT|SSL|TLS|SIGNED/.test(code))
        return `its certificate is not trusted here (${code})`;
    return `the connection was lost (${code})`;
}

;// CONCATENATED MODULE: ../shared/build/doctor/probe-vendors.js


function probeVendors(given, bases) {
    const { github, datadog, jira, model } = given;
    const json = { accept: "application/json" };
    const token = github.token ?? given.dispatchToken;
    const account = jira.email === null || jira.token === null ? null : `${jira.email}:${jira.token}`;
    return {
        github: probeVendor({
            service: "github",
            url: `${github.apiUrl}/repos/${github.repository}`,
            headers: token === null ? json : request_headers_requestHeaders(token),
        }),
        datadog: probeVendor({
            service: "datadog",
            url: bases.datadog === null ? null : `${bases.datadog}/api/v1/validate`,
            headers: datadog.apiKey === null ? null : { ...json, "dd-api-key": datadog.apiKey },
        }),
        jira: probeVendor({
            service: "jira",
            url: bases.jira === null ? null : `${bases.jira}/rest/api/3/myself`,
            headers: account === null ? null : { ...json, authorization: `Basic ${Buffer.from(account).toString("base64")}` },
        }),
        model: probeVendor({
            service: "model",
            url: `${model.url.replace(/\/+$/, "")}/v1/models?limit=1`,
            headers: model.key === null ? null : { ...json, "x-api-key": model.key, "anthropic-version": "2023-06-01" },
        }),
    };
}

;// CONCATENATED MODULE: ../shared/build/doctor/open-inspections.js










async function openInspections(given, { transport, clock, runner }) {
    const now = () => clock.now();
    const { github, dispatchToken, switchToken, app } = given;
    const seen = createGitHubInspection({ ...github, dispatchToken, switchToken, app, now }, transport);
    const datadog = createDatadogInspection({ ...given.datadog, githubApiUrl: github.webhookApiUrl ?? github.apiUrl, now }, transport);
    const jira = createJiraInspection({ ...given.jira, now }, transport);
    const machine = createMachineInspection({ model: given.model, runner, now }, transport);
    const reach = probeVendors(given, { datadog: datadog.site.baseUrl, jira: jira.address.baseUrl });
    const inspection = whereItAnswers(seen, { service: "github", reach: reach.github });
    return {
        expected: { repository: github.repository, ...(await readConfig(inspection)), now: clock.now() },
        github: inspection,
        datadog: whereItAnswers(datadog, { service: "datadog", reach: reach.datadog }),
        jira: whereItAnswers(jira, { service: "jira", reach: reach.jira }, ["tokenEnd"]),
        machine: whereItAnswers(machine, { service: "model", reach: reach.model }, ["sandbox", "version"]),
        reach,
    };
}
async function readConfig(github) {
    const file = await github.file(CONFIG_PATH);
    if (file.kind === "hidden")
        return { config: DEFAULT_CONFIG, configHidden: file.why };
    if (file.value === null)
        return { config: DEFAULT_CONFIG, configFault: null };
    try {
        return { config: loadConfig(file.value, CONFIG_PATH), configFault: null };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { config: DEFAULT_CONFIG, configFault: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ../shared/build/pipeline/doctor/checks.js + 142 modules
var checks = __webpack_require__(4815);
;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/doctor-report.js
function doctorReport(diagnoses, about) {
    const findings = diagnoses.map(({ check, state, subject, seen, fix }) => ({
        check: check.id,
        state,
        step: check.step,
        title: check.title,
        subject: subject ?? null,
        seen,
        why: check.why,
        fix,
        breaks: check.breaks,
    }));
    return {
        version: 1,
        repository: about.repository,
        at: new Date(about.now).toISOString(),
        counts: countStates(findings),
        findings,
    };
}
function countStates(findings) {
    const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 };
    for (const { state } of findings)
        counts[state]++;
    return counts;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/run-doctor.js
const AT_ONCE = 6;
async function runDoctor(checks, sources) {
    const diagnoses = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < checks.length; at = next++) {
            const check = checks[at];
            if (check === undefined)
                return;
            const { verdicts, ...about } = check;
            diagnoses[at] = (await verdicts(sources)).map(verdict => ({ ...verdict, check: about }));
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return diagnoses.flat();
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/access/read-access.js



function readAccess(environment, file) {
    const all = { ...environment, ...(file === null ? {} : readFile(file)) };
    const given = (name) => all[name]?.trim() || null;
    const url = (name, usual) => (given(name) ?? usual).replace(/\/+$/, "");
    return {
        github: {
            apiUrl: url("GITHUB_API_URL", "https://api.github.com"),
            serverUrl: url("GITHUB_SERVER_URL", "https://github.com"),
            repository: given("GITHUB_REPOSITORY"),
            token: given("GITHUB_TOKEN") ?? given("GH_TOKEN"),
        },
        datadog: {
            site: given("DATADOG_SITE") ?? "datadoghq.eu",
            url: url("DATADOG_URL", ""),
            apiKey: given("DATADOG_API_KEY"),
            appKey: given("DATADOG_APP_KEY"),
            otlpUrl: url("DATADOG_OTLP_URL", ""),
        },
        jira: {
            baseUrl: given("JIRA_BASE_URL"),
            email: given("JIRA_USER_EMAIL"),
            token: given("JIRA_API_TOKEN"),
            tokenEnds: given("JIRA_API_TOKEN_EXPIRES"),
        },
        app: { id: given("AUTOFIX_APP_ID"), privateKey: given("AUTOFIX_APP_PRIVATE_KEY") },
        model: { url: url("ANTHROPIC_URL", "https://api.anthropic.com"), key: given("ANTHROPIC_API_KEY") },
        dispatchToken: given("DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"),
        switchToken: given("AUTOFIX_SWITCH_TOKEN"),
        doctorToken: given("DOCTOR_TOKEN"),
    };
}
function readFile(file) {
    try {
        return (0,external_node_util_.parseEnv)((0,external_node_fs_.readFileSync)(file.full, "utf8"));
    }
    catch (error) {
        throw new errors/* ConfigError */.xL(`${file.given}: this file of settings cannot be read`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/doctor/look.js







async function look(command, environment) {
    const access = readAccess(environment, command.envFile);
    const repository = command.repository ?? access.github.repository;
    if (repository === null)
        throw new errors/* ConfigError */.xL("Say which repository triages: --repository owner/name, or GITHUB_REPOSITORY in the environment or the file of --env-file");
    const clock = { now: Date.now, sleep: (ms) => new Promise(resolve => setTimeout(resolve, ms)) };
    const { github, ...rest } = access;
    const given = { ...rest, github: { apiUrl: github.apiUrl, token: github.token, repository } };
    const transport = installTransport({ clock });
    const sources = await openInspections(given, { transport, clock, runner: null });
    const { only, steps } = command;
    const chosen = checks/* checks */.A.filter(({ id, step }) => (only.length === 0 || only.includes(id)) && (steps.length === 0 || steps.includes(step)));
    return doctorReport(await runDoctor(chosen, sources), { repository, now: clock.now() });
}


/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readDoctorCommand)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ../shared/build/errors.js
var errors = __webpack_require__(1255);
// EXTERNAL MODULE: ../shared/build/pipeline/doctor/checks.js + 142 modules
var checks = __webpack_require__(4815);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
;// CONCATENATED MODULE: ./build/explain/user-path.js



const STANDARD_INPUT = "-";
function userPath(given) {
    return { given, full: (0,external_node_path_.resolve)(process.env["INIT_CWD"] ?? process.cwd(), given) };
}
function readText(path) {
    try {
        return readFileSync(path.given === STANDARD_INPUT ? 0 : path.full, "utf8").replace(/^\ufeff/, "");
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable({ given }, error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT")
        return new ConfigError(`${given}: there is no such file or folder`);
    if (code === "EISDIR")
        return new ConfigError(`${given}: this is a folder, and a file is needed`);
    if (code === "ENOTDIR")
        return new ConfigError(`${given}: this is a file, and a folder is needed`);
    return typeof code === "string" ? new ConfigError(`${given}: it cannot be read (${code})`) : error;
}

;// CONCATENATED MODULE: ./build/doctor/read-doctor-command.js




const STEPS = ["1a", "1b", "2", "3", "4", "5", "5b", "6"];
const OPTIONS = {
    "env-file": { type: "string" },
    repository: { type: "string" },
    only: { type: "string", multiple: true },
    step: { type: "string", multiple: true },
    json: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    strict: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
};
function readDoctorCommand(args) {
    const values = parse(args);
    if (values.help)
        return { kind: "help" };
    if (values.list)
        return { kind: "list" };
    const only = values.only ?? [];
    const strange = only.find(id => !checks/* checks */.A.some(check => check.id === id));
    if (strange !== undefined)
        throw wrong(`--only ${strange}: there is no such check; --list names them`);
    const steps = values.step ?? [];
    const noStep = steps.find(step => !STEPS.includes(step));
    if (noStep !== undefined)
        throw wrong(`--step ${noStep}: the runbook has the steps ${STEPS.join(", ")}`);
    if (values.json && values.markdown)
        throw wrong("--json and --markdown: choose one");
    const { repository = null, "env-file": file, strict } = values;
    if (repository !== null && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository))
        throw wrong(`--repository ${repository}: write owner/name`);
    const envFile = file === undefined ? null : userPath(file);
    return { kind: "look", envFile, repository, only, steps, form: formOf(values), strict };
}
function formOf({ json, markdown, }) {
    if (json)
        return "json";
    return markdown ? "markdown" : "text";
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS }).values;
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
            throw error;
        const hint = args.some(arg => arg.startsWith("-")) ? "" : "npm needs -- before the options. ";
        throw wrong(`${error.message.split(/\. |\n/, 1)[0]}. ${hint}`.trimEnd());
    }
}
function wrong(message) {
    return new errors/* ConfigError */.xL(`${message}\nAll options: npm run doctor -- --help`);
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DOCTOR_USAGE)
/* harmony export */ });
const DOCTOR_USAGE = `Whether an installation stands as the runbook asks; it only reads:

  npm run doctor -- [--env-file FILE] [--only ID]... [--step STEP]... [--json | --markdown] [--strict]
  npx --yes github:percihealth/auto-triage doctor [the same]

  --env-file FILE  NAME="value" lines with credentials and addresses; they win over the environment
  --repository R   owner/name of the repository that triages; otherwise GITHUB_REPOSITORY
  --only ID        a check by its id; may be given several times
  --step STEP      the checks of one step of the runbook: 1a, 1b, 2, 3, 4, 5, 5b or 6; may be given several times
  --json           one JSON object: version, repository, at, counts, findings
  --markdown       the summary that a workflow shows
  --strict         warnings and what cannot be known count as failures
  --list           the ids of all checks with what each asks
  --help           this text

It takes what it is given, by the names of the secrets and variables: GITHUB_TOKEN or GH_TOKEN (a read-only token, see
docs/doctor.md), DATADOG_API_KEY, DATADOG_APP_KEY, DATADOG_SITE, JIRA_BASE_URL, JIRA_USER_EMAIL, JIRA_API_TOKEN,
ANTHROPIC_API_KEY, AUTOFIX_APP_ID, AUTOFIX_APP_PRIVATE_KEY, AUTOFIX_SWITCH_TOKEN, DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT.
What a credential would show that was not given, it says it cannot know.

Exit status: 0 nothing fails, 1 something fails, 2 wrong option or file, 3 a fault of the program.
`;


/***/ }),

/***/ 1255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ BugError),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = "ConfigError";
}
class UpstreamError extends Error {
    name = "UpstreamError";
    failure;
    constructor(message, failure, options) {
        super(message, options);
        this.failure = failure;
    }
}
class BugError extends Error {
    name = "BugError";
}


/***/ }),

/***/ 4815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/check.js
function defineCheck(check) {
    const { read, judge, ...about } = check;
    return {
        ...about,
        async verdicts(sources) {
            const { watched, usesConfig } = watchConfig(sources);
            const reading = await read(watched);
            if (reading.kind === "hidden")
                return [{ state: "unknown", seen: reading.why, fix: check.ask }];
            const judged = judge(reading.value, watched);
            const verdicts = "state" in judged ? [judged] : judged;
            const { configFault = null, configHidden = null } = sources.expected;
            if ((configFault ?? configHidden) === null || !usesConfig() || check.id === CONFIG_CHECK)
                return verdicts;
            const why = configFault === null ? `could not be read: ${configHidden}` : "has a fault";
            return [{ state: "unknown", seen: `It depends on the configuration, which ${why}`, fix: check.ask }];
        },
    };
}
const CONFIG_CHECK = "config-file";
function watchConfig(sources) {
    let used = false;
    const { config, ...expected } = sources.expected;
    const watched = {
        ...sources,
        expected: {
            ...expected,
            get config() {
                used = true;
                return config;
            },
        },
    };
    return { watched, usesConfig: () => used };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/pass.js
function pass(seen, subject) {
    return { state: "pass", seen, fix: null, ...(subject === undefined ? {} : { subject }) };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/answer-checks.js


const VENDORS = {
    github: {
        name: "GitHub",
        step: "2",
        why: "No workflow starts and nothing of the installation can be looked at.",
        breaks: ["prepare", "dispatch"],
        named: "GITHUB_API_URL in the environment (empty for https://api.github.com)",
        statusPage: "https://www.githubstatus.com",
    },
    datadog: {
        name: "Datadog",
        step: "3",
        why: "No error is seen, no alert is raised, and nothing is measured.",
        breaks: ["emit", "issue", "triage", "telemetry"],
        named: "the variable DATADOG_SITE, or DATADOG_URL where that is set",
        statusPage: "https://status.datadoghq.eu, or that of your site",
    },
    jira: {
        name: "Jira",
        step: "2",
        why: "No ticket can be made.",
        breaks: ["ticket", "seen-again"],
        named: "the secret JIRA_BASE_URL",
        statusPage: "https://jira-software.status.atlassian.com",
    },
    model: {
        name: "The model's API",
        step: "2",
        why: "Every fix fails at once.",
        breaks: ["fix"],
        named: "the variable ANTHROPIC_URL (empty for https://api.anthropic.com)",
        statusPage: "https://status.anthropic.com",
    },
};
const answerChecks = ["github", "datadog", "jira", "model"].map(service => {
    const { name, named, statusPage, ...about } = VENDORS[service];
    return defineCheck({
        ...about,
        id: `${service}-answers`,
        title: `${name} answers`,
        ask: `Does it answer at the address that ${named} names?`,
        read: ({ reach }) => reach[service](),
        judge: ({ at, silent }) => silent === null
            ? pass(at)
            : {
                state: "fail",
                seen: `${name} did not answer at ${at}: ${silent}`,
                fix: `Its address comes from ${named}. If that is right, look at ${statusPage}, then at the network of this machine (curl -sSI ${at}), and run the doctor again`,
            },
    });
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/api-key.js


const apiKey = defineCheck({
    id: "datadog-api-key",
    step: "3",
    title: "The site takes DATADOG_API_KEY",
    why: "Nothing reaches Datadog and nothing is read from it.",
    breaks: ["emit", "triage", "telemetry"],
    ask: "Organization Settings → API Keys: is there a key whose end is that of DATADOG_API_KEY, and is it not revoked?",
    read: async ({ datadog }) => {
        const valid = await datadog.apiKeyValid();
        return valid.kind === "hidden" ? valid : { kind: "seen", value: { valid: valid.value, site: datadog.site.site } };
    },
    judge: ({ valid, site }) => valid
        ? pass(`${site} knows the key`)
        : {
            state: "fail",
            seen: "Datadog does not know the API key, or it is a key of another site",
            fix: "Take a key from Organization Settings → API Keys of the site that DATADOG_SITE names, then: gh secret set DATADOG_API_KEY",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/needed-scopes.js
const NEEDED_SCOPES = [
    { scope: "error_tracking_read", what: "triage and the sweep read errors", missing: "fail" },
    { scope: "monitors_read", what: "the sweep knows what is watched", missing: "fail" },
    { scope: "monitors_downtime", what: "the sweep leaves alone what is muted", missing: "fail" },
    { scope: "logs_read_data", what: "samples of errors, and the proof that telemetry arrived", missing: "fail" },
    { scope: "timeseries_query", what: "the report proves that telemetry arrived", missing: "fail" },
    { scope: "apm_read", what: "samples of errors in spans", missing: "warn" },
    { scope: "rum_apps_read", what: "samples of errors in browsers and apps", missing: "warn" },
    { scope: "integrations_read", what: "the doctor looks at the webhook", missing: "unknown" },
    { scope: "dashboards_read", what: "the doctor looks at the dashboard", missing: "unknown" },
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/read-scopes.js

async function readScopes({ datadog }) {
    const api = await datadog.apiKeyValid();
    if (api.kind === "hidden")
        return api;
    if (!api.value)
        return { kind: "hidden", why: "Datadog refuses the API key, and says nothing of the other one then" };
    const readings = await Promise.all(NEEDED_SCOPES.map(({ scope }) => datadog.scope(scope)));
    const states = NEEDED_SCOPES.map((needed, at) => {
        const reading = readings[at];
        return { ...needed, granted: reading?.kind === "seen" ? reading.value : null };
    });
    const hidden = readings.find(reading => reading.kind === "hidden");
    return hidden !== undefined && states.every(({ granted }) => granted === null)
        ? hidden
        : { kind: "seen", value: states };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/app-key.js



const appKey = defineCheck({
    id: "datadog-app-key",
    step: "3",
    title: "Datadog takes DATADOG_APP_KEY",
    why: "No error can be read: triage and the sweep fail.",
    breaks: ["issue", "triage", "monitor", "telemetry", "clean-up"],
    ask: "Organization Settings → Application Keys: is there a key whose end is that of DATADOG_APP_KEY, and is its owner active?",
    read: readScopes,
    judge: scopes => scopes.every(({ granted }) => granted === false)
        ? {
            state: "fail",
            seen: "Datadog shows this key nothing at all: it is wrong, revoked or of another organisation",
            fix: "Make a key of a service account in Organization Settings → Application Keys, then: gh secret set DATADOG_APP_KEY",
        }
        : pass("the key reads"),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/metrics/metric-table.js
const METRICS = {
    "auto_triage.stage.runs": {
        kind: "count",
        unit: null,
        tags: ["stage", "status", "outcome"],
        by: "every action",
        says: "Ends of an action: status success, user-error or failure, and the outcome that it names.",
    },
    "auto_triage.stage.duration": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "status"],
        by: "every action",
        says: "How long an action ran.",
    },
    "auto_triage.calls": {
        kind: "count",
        unit: null,
        tags: ["stage", "vendor", "result"],
        by: "every action",
        says: "Requests to a vendor: result ok, missing (404), refused (another 4xx) or failed (5xx, or no answer).",
    },
    "auto_triage.dispatches": {
        kind: "count",
        unit: null,
        tags: ["trigger", "outcome", "environment"],
        by: "triage",
        says: "Alerts that arrived, by the event that brought them: repository_dispatch, workflow_dispatch or other.",
    },
    "auto_triage.dispatch.delay": {
        kind: "gauge",
        unit: "second",
        tags: ["environment"],
        by: "triage",
        says: "From the alert in Datadog to its triage.",
    },
    "auto_triage.tickets": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "team", "priority"],
        by: "dedupe",
        says: "What became of an alert on the tracker: created, updated, reopened and so on.",
    },
    "auto_triage.duplicates_avoided": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service"],
        by: "dedupe",
        says: "Alerts that met a ticket which stood for their error already.",
    },
    "auto_triage.storm.alerts": {
        kind: "count",
        unit: null,
        tags: ["service", "environment"],
        by: "dedupe",
        says: "Alerts of errors that the umbrella of a storm stands for. Above zero, fixes of the service wait for a person.",
    },
    "auto_triage.gate.decisions": {
        kind: "count",
        unit: null,
        tags: ["decision", "reason", "service", "environment"],
        by: "gate",
        says: "Decisions of the gate: fix, or hold with its reason.",
    },
    "auto_triage.budget.left": {
        kind: "gauge",
        unit: "dollar",
        tags: ["period"],
        by: "gate",
        says: "USD that runs may still spend, by period: day or month.",
    },
    "auto_triage.fix.outcome": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "ticketless"],
        by: "report",
        says: "Reports about a fix, by how it stood.",
    },
    "auto_triage.fix.cost_usd": {
        kind: "count",
        unit: "dollar",
        tags: ["service", "environment"],
        by: "report",
        says: "USD that a run of the agent cost.",
    },
    "auto_triage.fix.duration_seconds": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "service", "environment"],
        by: "report",
        says: "How long a stage of a fix took.",
    },
    "auto_triage.verify.checks": {
        kind: "count",
        unit: null,
        tags: ["check", "verdict", "service"],
        by: "report",
        says: "Verdicts about fixes, one for each check.",
    },
    "auto_triage.pull_requests": {
        kind: "count",
        unit: null,
        tags: ["event", "service"],
        by: "report",
        says: "Pull requests that were opened, and those that were recalled.",
    },
    "auto_triage.ci.results": {
        kind: "count",
        unit: null,
        tags: ["result", "service"],
        by: "report",
        says: "How the checks of a pull request stand: green, red, or blocked until a person lets them run.",
    },
    "auto_triage.heartbeat": {
        kind: "count",
        unit: null,
        tags: ["part"],
        by: "sweep",
        says: "One for each sweep that came to its end. Where it stops, nobody looks for lost alerts any more.",
    },
    "auto_triage.sweep.lost_alerts": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "sweep",
        says: "Errors that a monitor should have told of, and of which the ledger knows nothing.",
    },
    "auto_triage.sweep.repairs": {
        kind: "count",
        unit: null,
        tags: ["kind", "result"],
        by: "sweep",
        says: "What the sweep mended, or could not.",
    },
    "auto_triage.waiting": {
        kind: "gauge",
        unit: null,
        tags: ["what"],
        by: "sweep",
        says: "What waits for a person or for the next sweep: open fix pull requests, errors without a ticket.",
    },
    "auto_triage.dispatch_token.valid": {
        kind: "gauge",
        unit: null,
        tags: [],
        by: "sweep",
        says: "1 where GitHub takes the token that Datadog sends alerts with, 0 where it refuses it.",
    },
    "auto_triage.dispatch_token.days_left": {
        kind: "gauge",
        unit: "day",
        tags: [],
        by: "sweep",
        says: "Days until that token expires; nothing for one that never does.",
    },
    "auto_triage.smoke.result": {
        kind: "gauge",
        unit: null,
        tags: ["environment", "mode"],
        by: "smoke",
        says: "1 where a smoke test passed, 0 where it failed.",
    },
    "auto_triage.smoke.stage": {
        kind: "gauge",
        unit: "second",
        tags: ["step", "state", "environment", "mode"],
        by: "smoke",
        says: "How long a step of a smoke test took, by how it ended: passed, failed or skipped.",
    },
    "auto_triage.terraform.drift": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "deploy",
        says: "1 where Datadog differs from what Terraform says, 0 where not.",
    },
};

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/deploy-command.js
function deployCommand({ repository }) {
    return `Run the deployment again: gh workflow run deploy-observability.yml -R ${repository}`;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/deployed-production.js
const CALLS_PRODUCTION = /@webhook-perci-autofix-dispatch(?![\w-])/;
function deployedProduction(all, { repository, config }) {
    const own = all.filter(({ tags, message }) => tags.includes(`repository:${repository.toLowerCase()}`) &&
        (tags.includes("auto-triage:new-issue") || tags.includes("auto-triage:high-impact")) &&
        CALLS_PRODUCTION.test(message));
    const envs = own.flatMap(({ tags }) => tags.filter(tag => tag.startsWith("env:")).map(tag => tag.slice("env:".length)));
    const known = config.productionEnvironments.find(env => envs.includes(env.toLowerCase()));
    if (known !== undefined)
        return known;
    const [first] = envs;
    return first !== undefined && first !== "staging" && envs.length > 1 && envs.every(env => env === first)
        ? first
        : null;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/watched-environments.js
function watchedEnvironments(config, deployed = null) {
    const production = deployed ?? config.productionEnvironments[0] ?? "production";
    const usual = ["staging", production];
    const servicesIn = (env) => config.services.filter(({ environments }) => (environments.length > 0 ? environments : usual).includes(env));
    const names = (suffix) => ({
        webhook: `perci-autofix-dispatch${suffix}`,
        variable: `AUTOFIX_GITHUB_DISPATCH_TOKEN${suffix.toUpperCase().replaceAll("-", "_")}`,
    });
    const staging = { name: "staging", env: "staging", ...names("-staging"), services: servicesIn("staging") };
    return [
        ...(production === "staging" ? [] : [staging]),
        { name: "production", env: production, ...names(""), services: servicesIn(production) },
    ];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/own-monitors.js


function ownMonitors(all, expected) {
    const repository = `repository:${expected.repository.toLowerCase()}`;
    const own = all.filter(({ tags }) => tags.includes(repository) && tags.some(tag => tag.startsWith("auto-triage:")));
    return watchedEnvironments(expected.config, deployedProduction(all, expected))
        .map(environment => ({
        ...environment,
        monitors: own.filter(({ tags }) => tags.includes(`env:${environment.env.toLowerCase()}`)),
    }))
        .filter(({ name, monitors }) => name === "production" || monitors.length > 0);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/dashboard.js





const dashboard = defineCheck({
    id: "datadog-dashboard",
    step: "3",
    title: "Each environment has its dashboard, of metrics that exist",
    why: "Nobody sees how the pipeline does.",
    breaks: [],
    ask: "Dashboards: is there one named auto-triage for each environment, with data?",
    read: readDashboards,
    judge: (found, { expected }) => found.map(one => verdictOn(one, deployCommand(expected))),
});
async function readDashboards({ datadog, expected }) {
    const [all, monitors] = [await datadog.dashboards(), await datadog.monitors()];
    if (all.kind === "hidden")
        return all;
    const found = [];
    for (const { env } of ownMonitors(monitors.kind === "seen" ? monitors.value : [], expected)) {
        const title = `auto-triage (${env})`;
        const own = all.value.find(one => one.title.toLowerCase() === title.toLowerCase());
        if (own === undefined) {
            found.push({ env, title, queries: null });
            continue;
        }
        const queries = await datadog.dashboardQueries(own.id);
        if (queries.kind === "hidden")
            return queries;
        found.push({ env, title: own.title, queries: queries.value });
    }
    return { kind: "seen", value: found };
}
function verdictOn({ env, title, queries }, fix) {
    if (queries === null)
        return { state: "fail", subject: env, seen: `there is no dashboard "${title}"`, fix };
    const unknown = queries
        .flatMap(query => query.match(/auto_triage\.[a-z_.]{1,80}/g) ?? [])
        .find(metric => !Object.hasOwn(METRICS, metric));
    if (unknown !== undefined)
        return { state: "warn", subject: env, seen: `it draws ${unknown}, which nothing sends any more`, fix };
    if (queries.length === 0)
        return { state: "warn", subject: env, seen: "it draws no metric", fix };
    return pass(`"${title}" draws ${queries.length} queries`, env);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/all-seen.js
function allSeen(readings) {
    const values = {};
    for (const [name, reading] of Object.entries(readings)) {
        if (reading.kind === "hidden")
            return reading;
        values[name] = reading.value;
    }
    return { kind: "seen", value: values };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/dispatch-token.js


const SOON_DAYS = 21;
const dispatchToken = defineCheck({
    id: "datadog-dispatch-token",
    step: "1b",
    title: "GitHub takes the token that the webhook sends, and will for a while",
    why: "Alerts get a 401 from GitHub, which Datadog does not try again.",
    breaks: ["dispatch"],
    ask: "Is the token in the webhook the one of the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and when does it expire? Datadog shows it to nobody; a deployment puts the secret there.",
    read: async ({ datadog, expected }) => {
        const scope = `{repository:${expected.repository.toLowerCase()}}`;
        const valid = await datadog.points(`min:auto_triage.dispatch_token.valid${scope}`, 24);
        const days = await datadog.points(`min:auto_triage.dispatch_token.days_left${scope}`, 24);
        const all = allSeen({ valid, days });
        return all.kind === "seen" && all.value.valid.length === 0
            ? { kind: "hidden", why: "No sweep of the last day has tried the dispatch token" }
            : all;
    },
    judge({ valid, days }) {
        const fix = "Make a new fine-grained token of the machine user with Contents: write, gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and run deploy-observability.yml";
        if ((valid.at(-1)?.value ?? 1) < 1)
            return { state: "fail", seen: "the last sweep had it refused by GitHub", fix };
        const left = days.at(-1)?.value;
        if (left !== undefined && left < SOON_DAYS)
            return { state: "warn", seen: `it expires in ${Math.floor(left)} days`, fix };
        return {
            state: "pass",
            seen: left === undefined ? "GitHub took it" : `GitHub took it; ${Math.floor(left)} days are left`,
            fix: null,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/environment-names.js





const FILE = ".github/auto-triage.yml";
const environmentNames = defineCheck({
    id: "datadog-environments",
    step: "3",
    title: "The environments of .github/auto-triage.yml are those that are deployed",
    why: "Errors of production do not count as such, or a service raises no alert anywhere.",
    breaks: ["monitor"],
    ask: "Monitors → Manage, tag:auto-triage:new-issue: is the env tag the first of production in .github/auto-triage.yml?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const { productionEnvironments: named, services } = expected.config;
        const deployed = deployedProduction(monitors, expected);
        if (deployed !== null && !named.includes(deployed))
            return {
                state: "fail",
                subject: "production",
                seen: `production in ${FILE} is ${named.join(", ")}, and what is deployed has env:${deployed}`,
                fix: `Set production: [${deployed}] in ${FILE}; or, where errors come with env:${named[0] ?? ""}, set datadog_env in infrastructure/terraform/environments/production to that. ${deployCommand(expected)}`,
            };
        const watched = watchedEnvironments(expected.config, deployed);
        const alone = services.filter(service => !watched.some(environment => environment.services.includes(service)));
        const envs = watched.map(({ env }) => env).join(" and ");
        return alone.length === 0
            ? pass(`${envs}, as deployed`)
            : alone.map(({ name, environments }) => ({
                state: "warn",
                subject: name,
                seen: `it runs in ${environments.join(", ")} alone, and only ${envs} are watched: its errors raise no alert`,
                fix: `Put ${envs} into environments of ${name} in ${FILE}, or take that line out, which means both. ${deployCommand(expected)}`,
            }));
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/fix-telemetry.js



const HOURS = 24 * 7;
const fixTelemetry = defineCheck({
    id: "fix-telemetry",
    step: "4",
    title: "The telemetry of fixes reaches Datadog",
    why: "Each run counts at its full budget, and nobody sees what the agent does.",
    breaks: ["telemetry"],
    ask: "After the first fix: does the ticket's comment say how many tokens Datadog shows, and Metrics → Explorer show claude_code.token.usage?",
    read: async ({ datadog, expected }) => {
        const fixes = `sum:auto_triage.fix.cost_usd{repository:${expected.repository.toLowerCase()}}.as_count()`;
        const all = allSeen({
            fixes: await datadog.points(fixes, HOURS),
            tokens: await datadog.points("sum:claude_code.token.usage{*}.as_count()", HOURS),
        });
        return all.kind === "seen" && all.value.fixes.length === 0 && all.value.tokens.length === 0
            ? { kind: "hidden", why: "No fix has run within the last week" }
            : all;
    },
    judge: ({ tokens }) => tokens.length > 0
        ? pass("claude_code.token.usage of the last week is there")
        : {
            state: "fail",
            seen: "fixes ran within the last week, and Datadog has no claude_code.token.usage of them",
            fix: "gh secret set DATADOG_API_KEY --env autofix-agent, with a key of the site that DATADOG_SITE names; gh variable list shows DATADOG_OTLP_URL",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/foreign-monitors.js




const foreignMonitors = defineCheck({
    id: "datadog-foreign-monitors",
    step: "3",
    title: "Only the monitors of this repository call the webhook",
    why: "Alerts about anything else start triages, with ids that are none.",
    breaks: ["triage"],
    ask: "Monitors → Manage, search for webhook-perci-autofix-dispatch: are all of them tagged auto-triage?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const handles = watchedEnvironments(expected.config).map(({ webhook }) => `@webhook-${webhook}`);
        const own = new Set(ownMonitors(monitors, expected).flatMap(environment => environment.monitors.map(({ id }) => id)));
        const foreign = monitors.filter(({ id, message }) => !own.has(id) && handles.some(handle => calls(message, handle)));
        return foreign.length === 0
            ? pass("nobody else calls it")
            : foreign.map(({ id, name }) => ({
                state: "fail",
                subject: name,
                seen: "it calls the webhook without being a monitor of this repository",
                fix: `Take the handle out of its message: https://app.${expected.config.site}/monitors/${id}/edit`,
            }));
    },
});
function calls(message, handle) {
    for (let at = message.indexOf(handle); at >= 0; at = message.indexOf(handle, at + 1))
        if (!/[\w-]/.test(message.charAt(at + handle.length)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/is-new.js

const HOUR_MS = 3_600_000;
function isNew(monitors, expected) {
    const own = ownMonitors(monitors, expected).flatMap(environment => environment.monitors);
    const oldest = Math.min(...own.map(({ created }) => created ?? 0));
    return own.length > 0 && expected.now - oldest < HOUR_MS;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/heartbeat.js




const LATE_MS = 45 * 60_000;
const heartbeat = defineCheck({
    id: "datadog-heartbeat",
    step: "3",
    title: "The sweep has given a sign of life",
    why: "Lost alerts are not found again, and the dispatch token is not watched.",
    breaks: [],
    ask: "gh run list --workflow error-sweep.yml: did one end well within the last 45 minutes?",
    read: async ({ datadog, expected }) => allSeen({
        points: await datadog.points(`sum:auto_triage.heartbeat{repository:${expected.repository.toLowerCase()}}.as_count()`, 24),
        monitors: await datadog.monitors(),
    }),
    judge({ points, monitors }, { expected }) {
        const last = points.at(-1);
        const fix = `gh workflow enable error-sweep.yml -R ${expected.repository}; gh workflow run error-sweep.yml -R ${expected.repository}`;
        if (last !== undefined) {
            const minutes = Math.max(0, Math.round((expected.now - last.at) / 60_000));
            return expected.now - last.at <= LATE_MS
                ? pass(`the last one came ${minutes} minutes ago`)
                : { state: "fail", seen: `the last sweep reported ${minutes} minutes ago; one is due every 15`, fix };
        }
        return isNew(monitors, expected)
            ? pass("the monitors are new: the first sweep is on its way")
            : { state: "fail", seen: "no sweep has reported within the last day", fix };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/key-limits.js



const OPTIONAL = ["logs_read_config", "apm_retention_filter_read", "error_tracking_write", "user_app_keys"];
const keyLimits = defineCheck({
    id: "datadog-key-limits",
    step: "3",
    title: "DATADOG_APP_KEY has no more scopes than needed",
    why: "Whoever gets hold of the key can change what Datadog watches.",
    breaks: [],
    ask: "Organization Settings → Application Keys: does the key show scopes, and none that ends in _write?",
    read: ({ datadog }) => datadog.keyScopes(),
    judge(scopes) {
        if (scopes === "limited")
            return pass("the key is limited: it may not even list its owner's keys");
        const edit = "Organization Settings → Application Keys → Edit scopes: leave those that docs/doctor.md lists";
        if (scopes === null)
            return { state: "warn", seen: "the key has no scopes: it may do whatever its owner may", fix: edit };
        const needed = [...NEEDED_SCOPES.map(({ scope }) => scope), ...OPTIONAL];
        const more = scopes.filter(scope => !needed.includes(scope));
        return more.length === 0
            ? pass(`${scopes.length} scopes, all of use`)
            : { state: "warn", seen: `the key has scopes that nothing needs: ${more.slice(0, 10).join(", ")}`, fix: edit };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/takes-service.js
function takesService(filter, service) {
    const trimmed = filter.trim();
    if (trimmed === "" || trimmed === "*")
        return true;
    const term = /^(-?)service:\(?("?)([\w.*-]{1,200}(?: OR [\w.*-]{1,200}){0,50})\2\)?$/i.exec(trimmed);
    if (term === null)
        return trimmed.includes(`service:${service}`) || /[()*]|OR|NOT|-/.test(trimmed) ? null : mentionsOther(trimmed);
    const [, negated, , names = ""] = term;
    const listed = names.split(/ OR /i).some(name => matches(name, service));
    return negated === "-" ? !listed : listed;
}
function mentionsOther(filter) {
    return /(?:^|\s)service:/.test(filter) ? false : null;
}
function matches(pattern, service) {
    const [head = "", ...rest] = pattern.split("*");
    if (rest.length === 0)
        return pattern.toLowerCase() === service.toLowerCase();
    return rest.every(part => part === "") && service.toLowerCase().startsWith(head.toLowerCase());
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/takes-errors.js

function takesErrors(filter, service, env) {
    const terms = filter.trim().split(/\s+/);
    const parsed = terms.map(term => /^(-?)(service|env|status):"?([\w.-]{1,200})"?$/i.exec(term));
    if (!parsed.some(term => /^(?:env|status)$/i.test(term?.[2] ?? "")))
        return takesService(filter, service);
    if (/[()*]|\b(?:OR|NOT|AND)\b/.test(filter))
        return null;
    const has = { service, env, status: "error" };
    const held = parsed.map(term => {
        if (term === null)
            return null;
        const [, negated, key = "", value = ""] = term;
        return (has[key.toLowerCase()]?.toLowerCase() === value.toLowerCase()) !== (negated === "-");
    });
    if (held.includes(false))
        return false;
    return held.includes(null) ? null : true;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/log-index.js




const AGENT = "auto-triage-autofix";
const PAGE = "Logs → Configuration → Indexes";
const logIndex = defineCheck({
    id: "datadog-log-index",
    step: "4",
    title: "Log indexes keep the agent's telemetry and the services' errors long enough",
    why: "The latency of a run is not found and it counts at its limit; tickets have no stack.",
    breaks: ["telemetry", "ticket"],
    ask: `${PAGE}: does an index take service:${AGENT} and the services' error logs, for at least 7 days, without an exclusion filter on them? The scope logs_read_config shows it to the doctor.`,
    read: ({ datadog }) => datadog.logIndexes(),
    judge(indexes, { expected }) {
        const { services, samples } = expected.config;
        const wanted = [
            AGENT,
            ...services.filter(({ tracks }) => tracks.length === 0 || tracks.includes("logs")).map(({ name }) => name),
        ];
        const env = expected.config.productionEnvironments[0] ?? "production";
        const verdicts = wanted.flatMap(service => log_index_verdictOn(indexes, service, { hours: samples.windowHours, env }) ?? []);
        return verdicts.length > 0 ? verdicts : pass(`${indexes.length} indexes keep them`);
    },
});
function log_index_verdictOn(indexes, service, { hours, env }) {
    const subject = `service:${service}`;
    const takes = (filter) => service === AGENT ? takesService(filter, service) : takesErrors(filter, service, env);
    const index = indexes.find(({ filter }) => takes(filter) !== false);
    if (index === undefined)
        return {
            state: "fail",
            subject,
            seen: "no index takes its logs",
            fix: `${PAGE} → New Index with the filter ${subject}`,
        };
    const { name, exclusions, days } = index;
    if (takes(index.filter) === null)
        return {
            state: "unknown",
            subject,
            seen: `whether the index "${name}" takes its logs depends on more than the service: ${index.filter}`,
            fix: `${PAGE}: do logs of ${subject} get into an index?`,
        };
    if (index.full)
        return {
            state: "fail",
            subject,
            seen: `the daily limit of the index "${name}" is used up`,
            fix: `${PAGE} → ${name}: raise the limit`,
        };
    const whole = exclusions.filter(({ share }) => share >= 1);
    const dropped = whole.find(({ filter }) => takes(filter) === true);
    if (dropped !== undefined)
        return {
            state: "fail",
            subject,
            seen: `an exclusion filter of the index "${name}" throws its logs away`,
            fix: `${PAGE} → ${name} → Exclusion filters: take out ${dropped.filter || "*"}`,
        };
    const doubtful = whole.find(({ filter }) => takes(filter) === null);
    if (doubtful !== undefined)
        return {
            state: "unknown",
            subject,
            seen: `whether an exclusion filter of the index "${name}" throws its logs away depends on more than the service: ${doubtful.filter}`,
            fix: `${PAGE} → ${name} → Exclusion filters: does it leave the logs of ${subject} alone?`,
        };
    if (days !== null && days * 24 < hours && service !== AGENT)
        return {
            state: "warn",
            subject,
            seen: `the index "${name}" keeps logs for ${days} days, and samples are looked for over ${hours} hours`,
            fix: `${PAGE} → ${name}: keep them longer, or set samples.window-hours: ${days * 24} in .github/auto-triage.yml`,
        };
    return null;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/metrics-arrive.js




const metricsArrive = defineCheck({
    id: "datadog-metrics",
    step: "4",
    title: "The actions' metrics reach Datadog",
    why: "The dashboard is empty, and the monitors of the pipeline see nothing.",
    breaks: ["telemetry"],
    ask: "Metrics → Explorer: does auto_triage.stage.runs show points of the last day?",
    read: async ({ datadog, expected }) => allSeen({
        points: await datadog.points(`sum:auto_triage.stage.runs{repository:${expected.repository.toLowerCase()}}.as_count()`, 24),
        monitors: await datadog.monitors(),
    }),
    judge({ points, monitors }, { expected }) {
        if (points.length > 0)
            return pass(`${points.length} points within the last day`);
        return isNew(monitors, expected)
            ? pass("the monitors are new: nothing has run yet")
            : {
                state: "fail",
                seen: "auto_triage.stage.runs has no point of the last day, although a sweep is due every 15 minutes",
                fix: `Look at the last run for a warning about metrics: gh run list -R ${expected.repository} --workflow error-sweep.yml; the secret DATADOG_API_KEY sends them`,
            };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/wanted-monitors.js

const KINDS = ["new-issue", "high-impact"];
function wantedMonitors(all, expected) {
    return ownMonitors(all, expected).flatMap(environment => environment.services.flatMap(service => KINDS.map(kind => ({
        subject: `${kind} of ${service.name} in ${environment.env}`,
        kind,
        environment,
        service,
        found: environment.monitors.filter(({ tags }) => tags.includes(`auto-triage:${kind}`) && tags.includes(`service:${service.name.toLowerCase()}`)),
    }))));
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/monitor-messages.js




const ISSUE_ID = /issue_id=\{\{\[@?issue\.id\]\.name\}\}/;
const monitorMessages = defineCheck({
    id: "datadog-monitor-messages",
    step: "3",
    title: "Each monitor's message calls the webhook, inside is_alert and with the error's id",
    why: "The monitor alerts and nobody is told, recoveries start triages, or another environment is told.",
    breaks: ["dispatch", "triage"],
    ask: "Monitors → Manage: does each message say @webhook-perci-autofix-dispatch between {{#is_alert}} and {{/is_alert}}?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const present = wantedMonitors(monitors, expected).flatMap(({ found, ...wanted }) => found.map(monitor => ({ ...wanted, monitor })));
        const faults = present.flatMap(({ subject, kind, service, environment, monitor }) => {
            const { message } = monitor;
            const said = { kind, service: service.name, env: environment.env };
            const seen = faultOf(message, `webhook-${environment.webhook}`) ?? conditionFault(message) ?? saysFault(message, said);
            return seen === null ? [] : { state: "fail", subject, seen, fix: deployCommand(expected) };
        });
        return faults.length > 0 ? faults : pass(`${present.length} messages call their webhook`);
    },
});
function faultOf(message, handle) {
    const called = webhooksIn(message);
    if (!called.includes(handle))
        return `the message does not call @${handle}`;
    const other = called.find(name => name !== handle);
    if (other !== undefined)
        return `the message also calls @${other}`;
    if (message.split("{{#is_alert}}").length !== message.split("{{/is_alert}}").length)
        return "{{#is_alert}} and {{/is_alert}} do not pair up";
    if (message.includes("{{issue.attributes.error."))
        return "the message quotes the error: its text, which may be personal or forged, goes into the dispatch";
    const { inside, outside } = alertPart(message);
    if (webhooksIn(outside).length > 0)
        return `@${handle} stands outside {{#is_alert}}, so recoveries call it too`;
    return ISSUE_ID.test(inside) ? null : "the message has no issue_id={{[issue.id].name}} inside {{#is_alert}}";
}
function conditionFault(message) {
    const open = [];
    for (const [text, sign = "", name = ""] of message.matchAll(/\{\{([#^/])([a-z_]{1,40})[^}]{0,200}\}\}|@webhook-/g)) {
        if (sign === "/")
            open.splice(open.lastIndexOf(name), 1);
        else if (sign !== "")
            open.push(sign === "^" ? `not ${name}` : name);
        else {
            const other = open.find(condition => condition !== "is_alert");
            if (other !== undefined)
                return `the ${text.slice(1, -1)} stands under the condition ${other}, so some alerts do not call it`;
        }
    }
    return null;
}
function saysFault(message, said) {
    const words = `${message} `;
    const wrong = Object.entries(said).find(([name, value]) => words.includes(` ${name}=`) && !words.includes(` ${name}=${value} `));
    return wrong === undefined ? null : `the message does not say ${wrong[0]}=${wrong[1]}, and says another ${wrong[0]}`;
}
function webhooksIn(text) {
    return (text.match(/@webhook-[\w.-]{1,200}/g) ?? []).map(handle => handle.slice(1).replace(/[.-]+$/, ""));
}
function alertPart(message) {
    const [before = "", ...rest] = message.split("{{#is_alert}}");
    const parts = rest.map(part => {
        const [inner = "", ...after] = part.split("{{/is_alert}}");
        return { inner, after: after.join(" ") };
    });
    return {
        inside: parts.map(({ inner }) => inner).join(" "),
        outside: [before, ...parts.map(({ after }) => after)].join(" "),
    };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/monitor-options.js




const monitorOptions = defineCheck({
    id: "datadog-monitor-options",
    step: "3",
    title: "The monitors tell of an alert once, at once, and as Terraform made them",
    why: "A repetition counts as the error being seen again; a delay makes the ticket late; and what Terraform did not make, the next deployment changes.",
    breaks: [],
    ask: "Monitors → Manage: is Renotification off for each monitor of auto-triage, and is it as its deployment made it?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const found = wantedMonitors(monitors, expected).flatMap(({ found: own, ...wanted }) => own.map(monitor => ({ ...wanted, monitor })));
        const faults = found.flatMap(({ subject, kind, environment, monitor }) => faultsOf(monitor, { kind, webhook: environment.webhook }).map((seen) => ({
            state: "warn",
            subject,
            seen,
            fix: deployCommand(expected),
        })));
        return faults.length > 0 ? faults : pass(`${found.length} monitors`);
    },
});
const PRIORITIES = { "new-issue": 3, "high-impact": 2 };
const MOST_DELAY_SECONDS = 60;
function faultsOf({ renotifyMinutes, priority, includesTags, delaySeconds, tags }, { kind, webhook }) {
    const wanted = PRIORITIES[kind];
    const owner = `auto-triage-webhook:${webhook}`;
    return [
        ...(renotifyMinutes > 0 ? [`it tells of a lasting alert again every ${renotifyMinutes} minutes`] : []),
        ...(delaySeconds > MOST_DELAY_SECONDS ? [`it waits ${delaySeconds} seconds before it looks at an error`] : []),
        ...(priority === wanted ? [] : [`its priority is ${priority ?? "not set"}, and should be ${wanted}`]),
        ...(includesTags ? [] : ["include_tags is off, so the title of an alert does not say which error it is about"]),
        ...(tags.includes(owner) ? [] : [`it lost the tag ${owner}, by which a deployment knows whose webhook it is`]),
    ];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/expected-query.js
function expectedQuery(kind, service, env) {
    const { source, newAbove, impactAbove, impactWindow } = service.monitors;
    const term = /^[\p{L}0-9_.-]+$/u.test(service.name) ? `service:${service.name}` : `service:\\"${service.name}\\"`;
    const [what, window, above] = kind === "new-issue" ? ["new", "1d", newAbove] : ["impact", impactWindow, impactAbove];
    return `error-tracking("${term} env:${env}").source("${source}").${what}().rollup("count").by("issue.id").last("${window}") > ${above}`;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/monitor-queries.js





const monitorQueries = defineCheck({
    id: "datadog-monitor-queries",
    step: "3",
    title: "The monitors' queries are what .github/auto-triage.yml says",
    why: "Errors of another source, service or environment, or fewer than meant, raise no alert.",
    breaks: ["monitor"],
    ask: "Monitors → Manage: does each monitor's query have the service, environment, source and threshold of .github/auto-triage.yml?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const present = wantedMonitors(monitors, expected).flatMap(({ found, ...wanted }) => found.map(monitor => ({ ...wanted, monitor })));
        const faults = present.flatMap(({ subject, kind, service, environment, monitor }) => {
            const query = expectedQuery(kind, service, environment.env);
            if (compact(monitor.query) === compact(query))
                return [];
            return {
                state: "fail",
                subject,
                seen: `the query is ${monitor.query}, and should be ${query}`,
                fix: deployCommand(expected),
            };
        });
        return faults.length > 0 ? faults : pass(`${present.length} queries as configured`);
    },
});
function compact(query) {
    return query.replace(/\s/g, "").replaceAll("@issue.id", "issue.id");
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/monitors-exist.js




const monitorsExist = defineCheck({
    id: "datadog-monitors",
    step: "3",
    title: "Each service has its New Issue and High Impact monitor",
    why: "Errors of a service without monitors raise no alert, and the sweep does not look for them either.",
    breaks: ["monitor"],
    ask: "Monitors → Manage, tag:auto-triage:new-issue: is there one for each service and environment?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const wanted = wantedMonitors(monitors, expected);
        const faults = wanted.flatMap(({ subject, found }) => {
            const fix = deployCommand(expected);
            const [first] = found;
            if (first === undefined)
                return { state: "fail", subject, seen: "there is no such monitor", fix };
            if (first.type !== "error-tracking alert")
                return { state: "fail", subject, seen: `it is a ${first.type}, not an Error Tracking monitor`, fix };
            if (first.draft)
                return { state: "fail", subject, seen: "it is a draft, which tells nobody", fix };
            if (found.length > 1)
                return {
                    state: "warn",
                    subject,
                    seen: `there are ${found.length} of it, so each error is told of as often`,
                    fix,
                };
            return [];
        });
        if (wanted.length === 0)
            return {
                state: "fail",
                seen: "no service of .github/auto-triage.yml is watched",
                fix: "Add services to .github/auto-triage.yml: npm run setup",
            };
        return faults.length > 0 ? faults : pass(`${wanted.length} monitors`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/monitors-muted.js



const monitorsMuted = defineCheck({
    id: "datadog-monitors-muted",
    step: "6",
    title: "No monitor is muted",
    why: "A muted monitor raises no alert, and the sweep leaves its errors alone.",
    breaks: ["monitor", "dispatch"],
    ask: "Monitors → Manage Downtimes: is there one that covers env:staging or env:production?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const own = ownMonitors(monitors, expected).flatMap(environment => environment.monitors);
        const muted = own.filter(monitor => monitor.muted === true);
        if (muted.length > 0)
            return muted.map(({ id, name }) => ({
                state: "warn",
                subject: name,
                seen: "it is muted",
                fix: `If nobody means it: https://app.${expected.config.site}/monitors/${id} → Unmute, or end the downtime under Monitors → Manage Downtimes`,
            }));
        return own.some(monitor => monitor.muted === null)
            ? {
                state: "unknown",
                seen: "downtimes are not shown to these keys: the scope monitors_downtime shows them",
                fix: "Monitors → Manage Downtimes: is there one that covers these services?",
            }
            : pass("none is muted");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/otlp-address.js


const otlpAddress = defineCheck({
    id: "otlp-address",
    step: "4",
    title: "The OTLP intake is the site's own",
    why: "The intake answers 403 to keys of another site, and every run counts at its full budget.",
    breaks: ["telemetry"],
    ask: "Is DATADOG_OTLP_URL empty, or https://otlp.<site>?",
    read: async ({ datadog }) => ({ kind: "seen", value: datadog.site }),
    judge({ site, otlpUrl }) {
        const own = `https://otlp.${site}`;
        if (otlpUrl === "")
            return pass(own);
        const fix = `gh variable delete DATADOG_OTLP_URL, which stands for ${own}`;
        if (!URL.canParse(otlpUrl))
            return { state: "fail", seen: "DATADOG_OTLP_URL is no URL", fix };
        const { origin, hostname, protocol } = new URL(otlpUrl);
        if (origin === own)
            return pass(own);
        const local = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
        if (protocol !== "https:" && !local)
            return { state: "fail", seen: "DATADOG_OTLP_URL sends the API key in clear text", fix };
        if (/\.?(?:datadoghq\.(?:com|eu)|ddog-gov\.com)$/.test(hostname))
            return { state: "fail", seen: `DATADOG_OTLP_URL is ${origin}, and the site is ${site}`, fix };
        return pass(`${origin}, an address of yours`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/scopes.js



const scopes = defineCheck({
    id: "datadog-scopes",
    step: "3",
    title: "DATADOG_APP_KEY has the scopes that are needed",
    why: "Tickets have gaps, the sweep is red, or triage fails.",
    breaks: ["issue", "monitor", "triage", "fix", "telemetry", "clean-up"],
    ask: "Organization Settings → Application Keys → Edit scopes: does the key have those of docs/doctor.md?",
    read: readScopes,
    judge: (states, { expected }) => states.every(({ granted }) => granted === false)
        ? []
        : states.map(state => scopes_verdictOn(state, expected.config.services.some(({ tracks }) => tracks.includes("rum")))),
});
function scopes_verdictOn({ scope, what, missing, granted }, usesRum) {
    if (granted === true)
        return pass(what, scope);
    const edit = `Organization Settings → Application Keys → Edit scopes: add ${scope}`;
    if (granted === null)
        return { state: "unknown", subject: scope, seen: "Datadog gave no answer that tells", fix: edit };
    const state = scope === "rum_apps_read" && usesRum ? "fail" : missing;
    return { state, subject: scope, seen: `the key lacks it: ${what}`, fix: edit };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/site.js


const site = defineCheck({
    id: "datadog-site",
    step: "3",
    title: "Datadog's site is one of Datadog's, and the same everywhere",
    why: "Keys are good at one site alone, and links on tickets lead nowhere.",
    breaks: ["emit", "issue", "triage"],
    ask: "Look at the address bar of your Datadog: app.datadoghq.eu is the site datadoghq.eu.",
    read: async ({ datadog }) => ({ kind: "seen", value: datadog.site }),
    judge({ site: named, baseUrl, proxied }, { expected }) {
        const variable = "gh variable set DATADOG_SITE --body datadoghq.eu, with the site in the address bar of your Datadog";
        if (baseUrl === null)
            return proxied
                ? {
                    state: "fail",
                    seen: "DATADOG_URL is no URL",
                    fix: "gh variable delete DATADOG_URL, unless a proxy stands before Datadog",
                }
                : { state: "fail", seen: `DATADOG_SITE is "${named}", which is no site of Datadog`, fix: variable };
        const { site: configured } = expected.config;
        if (configured !== named)
            return {
                state: "warn",
                seen: `DATADOG_SITE is ${named}, but site in .github/auto-triage.yml is ${configured}`,
                fix: `Set site: ${named} in .github/auto-triage.yml, or: ${variable}`,
            };
        return pass(proxied ? `${named}, reached by DATADOG_URL` : named);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/span-retention.js


const spanRetention = defineCheck({
    id: "datadog-span-retention",
    step: "5",
    title: "Error spans are retained",
    why: "Tickets of errors in traces have no stack and no deployed commit.",
    breaks: ["ticket"],
    ask: "APM → Setup → Retention Filters: is an error filter on, at 100 %? The scope apm_retention_filter_read shows it to the doctor.",
    read: ({ datadog }) => datadog.retentionFilters(),
    judge(filters, { expected }) {
        const traced = expected.config.services.some(({ tracks }) => tracks.length === 0 || tracks.includes("trace"));
        if (!traced)
            return pass("no service is asked for spans");
        const keeps = filters.find(({ kind, enabled, filter, rate }) => enabled &&
            rate >= 1 &&
            (kind === "spans-errors-sampling-processor" ||
                (kind === "spans-sampling-processor" && /\bstatus:error\b/.test(filter))));
        return keeps === undefined
            ? {
                state: "warn",
                seen: "no enabled filter keeps all error spans",
                fix: "APM → Setup → Retention Filters: switch on Error Default, at 100 %",
            }
            : pass(`the filter "${keeps.name}" keeps them`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/staging-watched.js





const stagingWatched = defineCheck({
    id: "datadog-staging",
    step: "5b",
    title: "Staging is watched where DATADOG_AUTOFIX_STAGING_ENABLED says so",
    why: "Errors of staging raise no alert, so nothing can be tried there.",
    breaks: ["monitor"],
    ask: "gh variable get DATADOG_AUTOFIX_STAGING_ENABLED, and Monitors → Manage, tag:env:staging: are there monitors where it is true?",
    read: async ({ github, datadog }) => allSeen({ variables: await github.variables(), monitors: await datadog.monitors() }),
    judge({ variables, monitors }, { expected }) {
        const wanted = variables.get("DATADOG_AUTOFIX_STAGING_ENABLED") === "true";
        const watched = ownMonitors(monitors, expected).some(({ name }) => name === "staging");
        if (wanted && !watched)
            return { state: "fail", seen: "it is true, and staging has no monitor", fix: deployCommand(expected) };
        if (wanted)
            return pass("it is true, and staging has monitors");
        return pass(watched ? "staging has monitors, and is not deployed any more" : "it is off, and staging has no monitor");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/stray-monitors.js




const strayMonitors = defineCheck({
    id: "datadog-stray-monitors",
    step: "3",
    title: "No service is watched that .github/auto-triage.yml does not have",
    why: "Its errors become tickets that no team is named on.",
    breaks: ["ticket"],
    ask: "Monitors → Manage, tag:auto-triage:new-issue: is each service in .github/auto-triage.yml?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const environments = ownMonitors(monitors, expected);
        const unwatched = expected.config.services.filter(service => !environments.some(({ services }) => services.includes(service)));
        const strays = environments.flatMap(({ services, monitors: own, env }) => own
            .filter(({ tags }) => tags.includes("auto-triage:new-issue") || tags.includes("auto-triage:high-impact"))
            .filter(({ tags }) => !services.some(({ name }) => tags.includes(`service:${name.toLowerCase()}`)))
            .filter(({ tags }) => !unwatched.some(({ name }) => tags.includes(`service:${name.toLowerCase()}`)))
            .map(({ name }) => ({
            state: "warn",
            subject: name,
            seen: `.github/auto-triage.yml has no such service in ${env}`,
            fix: `Add the service to .github/auto-triage.yml, or ${env} to its environments, or remove the monitor. ${deployCommand(expected)}`,
        })));
        return strays.length > 0 ? strays : pass("all are of configured services");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/watch-faults.js
const FAR_TOO_MUCH = 10;
const USUAL_USD_PER_DAY = 20;
const MOST_DAYS = 30;
const one = () => [1, 1];
const WATCHES = [
    {
        metric: "auto_triage.heartbeat",
        says: "the sweep is silent",
        query: "sum(last_1h):sum:auto_triage.heartbeat{repository}.as_count() <",
        onSilence: true,
        limit: one,
    },
    {
        metric: "auto_triage.sweep.lost_alerts",
        says: "alerts are lost",
        query: "max(last_30m):max:auto_triage.sweep.lost_alerts{repository,environment} >",
        onSilence: false,
        limit: () => [0, 0],
    },
    {
        metric: "auto_triage.dispatch_token.valid",
        says: "GitHub refuses the dispatch token",
        query: "min(last_1h):min:auto_triage.dispatch_token.valid{repository} <",
        onSilence: false,
        limit: one,
    },
    {
        metric: "auto_triage.dispatch_token.days_left",
        says: "the dispatch token expires soon",
        query: "min(last_1h):min:auto_triage.dispatch_token.days_left{repository} <",
        onSilence: false,
        limit: () => [1, MOST_DAYS],
    },
    {
        metric: "auto_triage.fix.cost_usd",
        says: "fixes cost too much",
        query: "sum(last_1d):sum:auto_triage.fix.cost_usd{repository,environment}.as_count() >",
        onSilence: false,
        limit: ({ config }) => [0, Math.max(config.autofix.maxUsdPerDay, USUAL_USD_PER_DAY) * FAR_TOO_MUCH],
    },
];
function watchFault(monitor, watch, about) {
    const { query, message, notifiesNoData } = monitor;
    const repository = `repository:${about.repository.toLowerCase()}`;
    const wanted = watch.query
        .replace("{repository}", `{${repository}}`)
        .replace("{repository,environment}", `{${repository},environment:${about.env}}`);
    const given = watch_faults_compact(query);
    if (!given.startsWith(watch_faults_compact(wanted)))
        return `its query is ${query}, and should begin with ${wanted}`;
    const threshold = Number(given.slice(watch_faults_compact(wanted).length) || Number.NaN);
    const [lowest, highest] = watch.limit(about);
    if (!(threshold >= lowest && threshold <= highest))
        return `its threshold is ${given.slice(watch_faults_compact(wanted).length)}, which is ${threshold > highest ? "too much" : "too little"} to tell that ${watch.says}`;
    if (watch.onSilence && !notifiesNoData)
        return "it does not tell of missing data, which a dead sweep sends";
    return message.replace(/\{\{[^}]{0,200}\}\}/g, "").trim() === "" ? "its message is empty" : null;
}
function watch_faults_compact(query) {
    return query.replace(/\s/g, "").toLowerCase();
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/watch-monitors.js





const watchMonitors = defineCheck({
    id: "datadog-watch-monitors",
    step: "3",
    title: "Monitors watch the pipeline itself",
    why: "A dead pipeline is quiet, and looks like a day without errors.",
    breaks: [],
    ask: "Monitors → Manage, tag:auto-triage:watch: are there five for each environment?",
    read: ({ datadog }) => datadog.monitors(),
    judge(monitors, { expected }) {
        const environments = ownMonitors(monitors, expected);
        const faults = environments.flatMap(({ env, monitors: own }) => {
            const watching = own.filter(({ tags, draft }) => tags.includes("auto-triage:watch") && !draft);
            return WATCHES.flatMap((watch) => {
                const { metric, says } = watch;
                const found = watching.filter(({ query }) => query.includes(`:${metric}{`));
                const each = found.map(monitor => watchFault(monitor, watch, { ...expected, env }));
                if (each.includes(null))
                    return [];
                const seen = each[0] ?? `nobody is told when ${says}`;
                return [{ state: "fail", subject: `${metric} in ${env}`, seen, fix: deployCommand(expected) }];
            });
        });
        return faults.length > 0 ? faults : pass(`${environments.length * WATCHES.length} monitors`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/looks-like-token.js
function looksLikeToken(text) {
    return /\b(?:github_pat_|gh[pousr]_)\w/.test(text);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/webhooks.js

async function readWebhooks(sources) {
    const { datadog, expected } = sources;
    const monitors = await datadog.monitors();
    const environments = ownMonitors(monitors.kind === "seen" ? monitors.value : [], expected);
    const found = [];
    for (const environment of environments) {
        const webhook = await datadog.webhook(environment.webhook);
        if (webhook.kind === "hidden")
            return webhook;
        const variable = await datadog.customVariable(environment.variable);
        if (variable.kind === "hidden")
            return variable;
        found.push({ environment, webhook: webhook.value, variable: variable.value });
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/webhook-payload.js





const EVENT = "datadog-error-tracking";
const MOST_KEYS = 10;
const webhookPayload = defineCheck({
    id: "datadog-webhook-payload",
    step: "3",
    title: "The webhook's payload starts the triage with the error's id",
    why: "GitHub refuses it, no workflow listens to it, or triage does not know which error it is about.",
    breaks: ["dispatch", "triage"],
    ask: `Integrations → Webhooks: does the payload have "event_type": "${EVENT}" and $TAGS[issue.id]?`,
    read: readWebhooks,
    judge: (webhooks, { expected }) => webhooks.flatMap(({ environment, webhook }) => {
        if (webhook === null)
            return [];
        const subject = environment.webhook;
        const fix = deployCommand(expected);
        const fault = webhook_payload_faultOf(webhook.payload);
        if (fault !== null)
            return { state: "fail", subject, seen: fault, fix };
        const gap = gapOf(webhook.payload ?? "");
        return gap === null
            ? pass(`event ${EVENT} with the error's id`, subject)
            : { state: "warn", subject, seen: gap, fix };
    }),
});
function webhook_payload_faultOf(payload) {
    if (payload === null)
        return "it sends Datadog's own template, which GitHub refuses";
    const body = parse(payload);
    if (body === null)
        return "the payload is no JSON";
    if (body["event_type"] !== EVENT)
        return `event_type is not ${EVENT}, so no workflow starts`;
    const { client_payload: client } = body;
    if (typeof client !== "object" || client === null || Array.isArray(client))
        return "there is no client_payload";
    if (Object.keys(client).length > MOST_KEYS)
        return `client_payload has more than ${MOST_KEYS} keys, which GitHub refuses`;
    const text = JSON.stringify(client);
    if (looksLikeToken(payload))
        return "the payload holds a token that everybody in Datadog can read: revoke it";
    const quoted = /\$(?:EVENT_MSG|LOGS_SAMPLE)\b/.exec(text)?.[0];
    if (quoted !== undefined)
        return `${quoted} hands the error's text on, which may be personal or forged, and breaks the JSON`;
    const tags = text.match(/\$TAGS\[[^\]"]{0,100}\]/g) ?? [];
    const strange = tags.find(tag => tag !== "$TAGS[issue.id]");
    if (strange !== undefined && !tags.includes("$TAGS[issue.id]"))
        return `${strange} is filled with nothing: $TAGS[issue.id] is the error's id`;
    return /\$TAGS\[issue\.id\]|\$ALERT_SCOPE|\$TEXT_ONLY_MSG|\$LINK/.test(text)
        ? null
        : "nothing in client_payload names the error: $TAGS[issue.id] is missing";
}
function gapOf(payload) {
    if (!payload.includes("$TAGS[issue.id]"))
        return "the error's id is in a link or a text alone, where triage has to guess: $TAGS[issue.id] is missing";
    if (!/\$ALERT_TRANSITION\b/.test(payload))
        return "$ALERT_TRANSITION is missing, so triage cannot tell an alert from a recovery";
    return /\$TAGS\b(?!\[)|\$ALERT_SCOPE\b/.test(payload)
        ? null
        : "$TAGS and $ALERT_SCOPE are missing, so triage does not know the service and environment of the alert";
}
function parse(text) {
    try {
        const body = JSON.parse(text);
        return typeof body === "object" && body !== null ? body : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/webhook-headers.js
function webhookHeaders(text) {
    try {
        const known = JSON.parse(text ?? "{}");
        const entries = typeof known === "object" && known !== null ? Object.entries(known) : [];
        return new Map(entries.flatMap(([name, value]) => typeof value === "string" ? [[name.toLowerCase(), value.trim()]] : []));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/webhook-token.js






const webhookToken = defineCheck({
    id: "datadog-webhook-token",
    step: "1b",
    title: "The webhook authenticates with a secret custom variable",
    why: "GitHub answers 401, and Datadog does not try again; or everybody in Datadog can read the token.",
    breaks: ["dispatch"],
    ask: "Integrations → Webhooks: does the header Authorization say Bearer $AUTOFIX_GITHUB_DISPATCH_TOKEN, and is that custom variable hidden?",
    read: readWebhooks,
    judge: (webhooks, { expected }) => webhooks.flatMap(found => (found.webhook === null ? [] : webhook_token_verdictOn(found, found.webhook.headers, expected))),
});
function webhook_token_verdictOn(found, headers, expected) {
    const { environment, variable } = found;
    const subject = environment.webhook;
    const fix = deployCommand(expected);
    const name = environment.variable;
    const all = webhookHeaders(headers);
    const open = openSecret(all);
    if (open !== null)
        return {
            state: "fail",
            subject,
            seen: `its header ${open} holds a token that everybody in Datadog can read`,
            fix: `Revoke that token, then: ${fix}`,
        };
    const authorization = all.get("authorization");
    if (authorization === undefined)
        return { state: "fail", subject, seen: "it has no header Authorization", fix };
    if (authorization !== `Bearer $${name}`) {
        const literal = !authorization.includes("$");
        const seen = literal
            ? "its header Authorization holds a token that everybody in Datadog can read"
            : `its header Authorization is not Bearer $${name}`;
        return { state: "fail", subject, seen, fix: literal ? `Revoke that token, then: ${fix}` : fix };
    }
    if (variable === null)
        return { state: "fail", subject, seen: `there is no custom variable ${name}`, fix };
    if (!variable.isSecret)
        return {
            state: "fail",
            subject,
            seen: `the custom variable ${name} is not hidden: everybody in Datadog can read the dispatch token`,
            fix: `Revoke the dispatch token, set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT to a new one, then: ${fix}`,
        };
    return pass(`it sends the hidden variable ${name}`, subject);
}
function openSecret(headers) {
    for (const [name, value] of headers) {
        const secret = /token|secret|api-?key|auth/.test(name) && value !== "" && !value.includes("$");
        if (name !== "authorization" && (secret || looksLikeToken(value)))
            return name;
    }
    return null;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog/webhook.js





const webhook = defineCheck({
    id: "datadog-webhook",
    step: "3",
    title: "The webhook exists and leads to this repository",
    why: "Alerts go nowhere, or to somebody else with the dispatch token.",
    breaks: ["dispatch"],
    ask: "Integrations → Webhooks: is there perci-autofix-dispatch, with the URL https://api.github.com/repos/<owner>/<name>/dispatches and JSON as its format?",
    read: readWebhooks,
    judge: (webhooks, { expected }) => webhooks.map(found => webhook_verdictOn(found, expected)),
});
function webhook_verdictOn({ environment, webhook: found }, expected) {
    const subject = environment.webhook;
    const fix = deployCommand(expected);
    if (found === null)
        return { state: "fail", subject, seen: "there is no webhook of this name", fix };
    const path = `/repos/${expected.repository}/dispatches`.toLowerCase();
    if (!found.url.toLowerCase().endsWith(path))
        return { state: "fail", subject, seen: `it leads to ${found.url}, not to ${expected.repository}`, fix };
    if (!found.reachesGitHub)
        return {
            state: "fail",
            subject,
            seen: `it leads to ${found.url}, which is not GitHub's API: the dispatch token is sent there`,
            fix: `gh variable delete DATADOG_GITHUB_API_URL, make a new dispatch token, then ${lowered(fix)}`,
        };
    if (found.encodeAs !== "json")
        return { state: "fail", subject, seen: "it sends a form instead of JSON", fix };
    const kind = webhookHeaders(found.headers).get("content-type");
    if (kind !== undefined && !/^application\/(?:[\w.-]{1,60}\+)?json\b/i.test(kind))
        return { state: "fail", subject, seen: `its header Content-Type is ${kind}, and GitHub wants JSON`, fix };
    return pass(`it leads to ${expected.repository}`, subject);
}
function lowered(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/datadog-checks.js


























const datadogChecks = [
    site,
    apiKey,
    appKey,
    scopes,
    keyLimits,
    webhook,
    webhookToken,
    webhookPayload,
    dispatchToken,
    environmentNames,
    monitorsExist,
    stagingWatched,
    monitorQueries,
    monitorMessages,
    monitorOptions,
    monitorsMuted,
    foreignMonitors,
    strayMonitors,
    watchMonitors,
    heartbeat,
    metricsArrive,
    dashboard,
    logIndex,
    spanRetention,
    otlpAddress,
    fixTelemetry,
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/actions-settings.js


const actionsSettings = defineCheck({
    id: "actions-settings",
    step: "2",
    title: "Actions are on, and those that the workflows use are allowed",
    why: "GitHub refuses to start a run that uses an action which is not allowed.",
    breaks: ["dispatch", "triage", "fix"],
    ask: "Settings → Actions → General: are Actions allowed, and those of GitHub (actions/*) among them?",
    read: readSettings,
    judge: ({ settings, allowed }, { expected }) => {
        const page = `https://github.com/${expected.repository}/settings/actions`;
        if (!settings.enabled)
            return { state: "fail", seen: "Actions are off", fix: `${page}: allow actions` };
        if (settings.allowed === "local_only")
            return {
                state: "fail",
                seen: "only actions of this owner are allowed, and the workflows use actions/*",
                fix: `${page}: allow actions created by GitHub`,
            };
        if (allowed !== null && !allowed.byGitHub && !allowed.patterns.some(pattern => /^(?:actions\/\*|\*)/.test(pattern)))
            return {
                state: "fail",
                seen: "actions of GitHub are not among those that are allowed",
                fix: `${page}: check "Allow actions created by GitHub"`,
            };
        return pass(settings.allowed === "all" ? "on, all are allowed" : "on, those of GitHub are allowed");
    },
});
async function readSettings({ github }) {
    const settings = await github.actionsSettings();
    if (settings.kind === "hidden")
        return settings;
    if (settings.value.allowed !== "selected")
        return { kind: "seen", value: { settings: settings.value, allowed: null } };
    const allowed = await github.allowedActions();
    return allowed.kind === "hidden"
        ? allowed
        : { kind: "seen", value: { settings: settings.value, allowed: allowed.value } };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/known-app.js
async function knownApp({ github }) {
    const app = await github.app();
    if (app.kind === "hidden")
        return app;
    if (app.value.kind === "refused")
        return { kind: "hidden", why: "GitHub does not take the App's id and key" };
    return { kind: "seen", value: app.value };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/permission-faults.js
const APP_PERMISSIONS = {
    contents: "write",
    pull_requests: "write",
    checks: "read",
    metadata: "read",
};
function permissionFaults(has, wants) {
    const names = [...new Set([...Object.keys(wants), ...Object.keys(has)])];
    return names.flatMap(name => {
        const [is, should] = [has[name] ?? "none", wants[name] ?? "none"];
        if (is === should)
            return [];
        return [`${name} is ${is} and should be ${should}`];
    });
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-approved.js





const appApproved = defineCheck({
    id: "app-approved",
    step: "1a",
    title: "The installation grants what the App asks for, and nothing else",
    why: "After a change of the App's permissions, the old ones hold until somebody accepts the new ones.",
    breaks: ["pull-request", "checks"],
    ask: "The organisation's settings → GitHub Apps → Configure: does a banner ask to review new permissions?",
    read: async (sources) => allSeen({ app: await knownApp(sources), installed: await sources.github.installation() }),
    judge: ({ app, installed }) => {
        if (installed === null)
            return pass("not installed, so nothing is granted");
        const faults = permissionFaults(installed.permissions, app.permissions);
        if (faults.length === 0)
            return pass("as the App asks");
        return { state: "fail", seen: faults.join("; "), fix: `${installed.page}: review and accept the new permissions` };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-bypass.js


const appBypass = defineCheck({
    id: "app-bypass",
    step: "1a",
    title: "The App may not pass over the rules of the base branch and of main",
    why: "With a bypass, its key could push to these branches without a review.",
    breaks: [],
    ask: "Settings → Rules: is the App absent from the bypass list of each ruleset?",
    read: readBypasses,
    judge: (found, { expected }) => {
        if (found.length === 0)
            return pass("on no bypass list");
        const rules = `https://github.com/${expected.repository}/rules`;
        return {
            state: "fail",
            seen: `it may pass over the rules of ${found.map(({ branch }) => branch).join(", ")}`,
            fix: `${found.map(({ ruleset }) => `${rules}/${ruleset}`).join(", ")}: take the App out of the bypass list`,
        };
    },
});
async function readBypasses({ github, expected }) {
    const found = [];
    for (const branch of new Set([expected.config.autofix.base, "main"])) {
        const rules = await github.branchRules(branch);
        if (rules.kind === "hidden")
            return rules;
        for (const ruleset of new Set(rules.value.map(rule => rule.ruleset))) {
            const bypasses = await github.appBypasses(ruleset);
            if (bypasses.kind === "hidden")
                return bypasses;
            if (bypasses.value)
                found.push({ branch, ruleset });
        }
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-installed.js


const appInstalled = defineCheck({
    id: "app-installed",
    step: "1a",
    title: "The App is installed on the repository and not suspended",
    why: "An App gets a token only for what it is installed on.",
    breaks: ["pull-request"],
    ask: "The organisation's settings → GitHub Apps: is the App there, with this repository selected?",
    read: ({ github }) => github.installation(),
    judge: (found, { expected }) => {
        if (found === null)
            return {
                state: "fail",
                seen: `it is not installed on ${expected.repository}`,
                fix: `The App's settings → Install App: install it with "Only select repositories" and ${expected.repository}`,
            };
        if (found.suspended)
            return { state: "fail", seen: "it is suspended", fix: `${found.page}: Unsuspend the installation` };
        return pass("installed");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-key.js


const app_key_appKey = defineCheck({
    id: "app-key",
    step: "1a",
    title: "AUTOFIX_APP_PRIVATE_KEY is a key of the App AUTOFIX_APP_ID",
    why: "Without the App no pull request opens: the job that publishes cannot get a token.",
    breaks: ["pull-request"],
    ask: "Start the doctor's workflow (gh workflow run doctor.yml): its job in the environment autofix-publish has the App's id and key.",
    read: ({ github }) => github.app(),
    judge: app => app.kind === "known"
        ? pass(`GitHub takes the key, of the App ${app.name} (${app.slug})`)
        : {
            state: "fail",
            seen: `GitHub does not take the key: ${app.why}`,
            fix: "The App's settings → General: note the App ID and generate a private key, then: gh secret set AUTOFIX_APP_ID --env autofix-publish, and gh secret set AUTOFIX_APP_PRIVATE_KEY --env autofix-publish < KEY.pem",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-owner.js



const appOwner = defineCheck({
    id: "app-owner",
    step: "1a",
    title: "The App belongs to the owner of the repository",
    why: "Who owns an App can change what it may do and make keys for it.",
    breaks: [],
    ask: "The App's settings → Advanced: is its owner the organisation?",
    read: knownApp,
    judge: ({ owner, slug }, { expected }) => {
        const wanted = expected.repository.split("/")[0] ?? "";
        if (owner.toLowerCase() === wanted.toLowerCase())
            return pass(owner);
        const fix = `The settings of the App ${slug} → Advanced → Transfer ownership to ${wanted}`;
        return { state: "warn", seen: `its owner is ${owner === "" ? "not shown" : owner}`, fix };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-permissions.js




const appPermissions = defineCheck({
    id: "app-permissions",
    step: "1a",
    title: "The App has exactly Contents: write, Pull requests: write, Checks: read, Metadata: read",
    why: "With less it cannot open a fix; with more, whoever gets hold of its key can do more than open a draft.",
    breaks: ["pull-request", "checks"],
    ask: "The App's settings → Permissions & events: has it exactly these four repository permissions, and none of the organisation or of accounts?",
    read: knownApp,
    judge: ({ permissions, slug }) => {
        const faults = permissionFaults(permissions, APP_PERMISSIONS);
        if (faults.length === 0)
            return pass("exactly these four");
        const fix = `The settings of the App ${slug} → Permissions & events: set each as wanted, save, and accept the change on its installation`;
        return { state: "fail", seen: faults.join("; "), fix };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-repositories.js



const appRepositories = defineCheck({
    id: "app-repositories",
    step: "1a",
    title: "The App is installed on this repository alone",
    why: "Its key opens every repository that it is installed on.",
    breaks: [],
    ask: 'The organisation\'s settings → GitHub Apps → Configure → Repository access: is it "Only select repositories" with this one alone?',
    read: async ({ github }) => {
        const installation = await github.installation();
        if (installation.kind === "seen" && (installation.value === null || installation.value.suspended))
            return { kind: "hidden", why: "The App has no installation at work here" };
        return allSeen({ installation, repositories: await github.installedRepositories() });
    },
    judge: ({ installation, repositories }, { expected }) => {
        const others = repositories.filter(name => name.toLowerCase() !== expected.repository.toLowerCase());
        const all = installation?.selection === "all";
        if (others.length === 0 && !all)
            return pass("this one alone");
        return {
            state: "fail",
            seen: all
                ? "it is installed on all repositories of the organisation, future ones too"
                : `it also reaches ${others.slice(0, 5).join(", ")}`,
            fix: `${installation?.page ?? ""}: Repository access → Only select repositories → ${expected.repository} alone`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/app-webhook.js



const appWebhook = defineCheck({
    id: "app-webhook",
    step: "1a",
    title: "The App's webhook is off, and it subscribes to no event",
    why: "The App only signs for tokens. A webhook sends what happens in the repository to an address that nobody looks after.",
    breaks: [],
    ask: "The App's settings → General → Webhook: is Active off?",
    read: knownApp,
    judge: ({ hookUrl, events, slug }) => {
        if (hookUrl === null && events.length === 0)
            return pass("off, no events");
        const hook = hookUrl === null ? [] : [`its webhook has the address ${hookUrl}`];
        const subscribed = events.length === 0 ? [] : [`it subscribes to ${events.join(", ")}`];
        return {
            state: "fail",
            seen: [...hook, ...subscribed].join(" and "),
            fix: `The settings of the App ${slug}: General → Webhook: clear Active and the URL; Permissions & events: clear every event`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/base-branch.js


const baseBranch = defineCheck({
    id: "base-branch",
    step: "5",
    title: "The branch that fixes go to exists",
    why: "A fix starts from it, and its pull request goes there.",
    breaks: ["fix", "pull-request"],
    ask: "Is there a branch of the name in autofix.base of .github/auto-triage.yml (develop, unless it says otherwise)?",
    read: async ({ github, expected }) => github.branch(expected.config.autofix.base),
    judge: (branch, { expected }) => {
        const { base } = expected.config.autofix;
        if (branch !== null)
            return pass(base);
        return {
            state: "fail",
            seen: `there is no ${base}`,
            fix: `git push origin HEAD:${base}, or set autofix.base in .github/auto-triage.yml`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/checks-of.js
function checksOf(rules) {
    return rules
        .filter(({ type }) => type === "required_status_checks")
        .flatMap(({ parameters }) => {
        const checks = parameters["required_status_checks"];
        return (Array.isArray(checks) ? checks : []).map((check) => String(check?.context));
    });
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/branch-rules.js



const RULES = [
    ["pull_request", "fail", "anybody who may write can push to it, without a pull request"],
    ["required_status_checks", "fail", "a pull request can be merged while its checks are red"],
    ["non_fast_forward", "warn", "its history can be rewritten"],
    ["deletion", "warn", "it can be deleted"],
];
const branchRules = defineCheck({
    id: "branch-rules",
    step: "5",
    title: "The base of fixes and main take changes by pull request alone, with green checks",
    why: "A fix is a proposal of a machine: people and CI have to be what lets it in.",
    breaks: ["checks"],
    ask: "Settings → Rules or Branches: do develop and main require a pull request and status checks?",
    read: readRules,
    judge: (found, { expected }) => found.flatMap(({ branch, rules, protectedOtherwise }) => {
        const fix = `https://github.com/${expected.repository}/settings/rules: an active ruleset for ${branch} with Restrict deletions, Block force pushes, Require a pull request, Require status checks`;
        if (rules.length === 0 && protectedOtherwise)
            return [
                {
                    state: "unknown",
                    subject: branch,
                    seen: "it is protected by classic rules, which need an administrator to be seen",
                    fix: `Does https://github.com/${expected.repository}/settings/branches require a pull request and status checks for ${branch}?`,
                },
            ];
        const faults = RULES.filter(([type]) => !rules.some(rule => holds(rule, type)));
        if (faults.length === 0)
            return [pass(`pull requests with ${checksOf(rules).join(", ")} green`, branch)];
        const state = faults.some(([, worst]) => worst === "fail") ? "fail" : "warn";
        return [{ state, subject: branch, seen: faults.map(([, , words]) => words).join("; "), fix }];
    }),
});
function holds(rule, type) {
    return rule.type === type && (type !== "required_status_checks" || checksOf([rule]).length > 0);
}
async function readRules({ github, expected }) {
    const found = [];
    for (const branch of new Set([expected.config.autofix.base, "main"])) {
        const facts = await github.branch(branch);
        if (facts.kind === "hidden")
            return facts;
        if (facts.value === null)
            continue;
        const rules = await github.branchRules(branch);
        if (rules.kind === "hidden")
            return rules;
        found.push({ branch, rules: rules.value, protectedOtherwise: facts.value.protected });
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/stack/repository/codeowners-glob.js
function parseGlob(pattern) {
    if (pattern.startsWith("!") || pattern.startsWith("\\#") || /[[\]]/.test(pattern) || pattern.includes("***"))
        return null;
    const folderOnly = pattern.endsWith("/");
    const body = folderOnly ? pattern.slice(0, -1) : pattern;
    if (body === "")
        return folderOnly ? { segments: ["**"], folderOnly: false } : null;
    const isAnchored = body.includes("/");
    const segments = body.replace(/^\//, "").split("/");
    return { segments: isAnchored ? segments : ["**", ...segments], folderOnly };
}
function matchesGlob(glob, path) {
    const { segments } = glob;
    let reached = new Set([0]);
    for (const [at, segment] of segments.entries()) {
        const next = new Set();
        const first = Math.min(...reached);
        if (segment === "**") {
            const least = at === segments.length - 1 ? first + 1 : first;
            for (let end = least; end <= path.length; end++)
                next.add(end);
        }
        else {
            for (const end of reached)
                if (end < path.length && matchesSegment(segment, path[end] ?? ""))
                    next.add(end + 1);
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return endsWell(glob, reached, path.length);
}
function endsWell(glob, reached, length) {
    if (glob.folderOnly)
        return [...reached].some(end => end < length);
    const isDirect = glob.segments.at(-1) === "*";
    return !isDirect || reached.has(length);
}
function matchesSegment(pattern, text) {
    const tokens = tokenise(pattern);
    let [token, at, star, resume] = [0, 0, -1, 0];
    while (at < text.length) {
        const wanted = tokens[token];
        if (wanted === "**") {
            star = token++;
            resume = at;
        }
        else if (wanted !== undefined && (wanted === "?" || wanted === `=${text.charAt(at)}`)) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (tokens[token] === "**")
        token++;
    return token === tokens.length;
}
function tokenise(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at++) {
        const letter = pattern.charAt(at);
        if (letter === "*") {
            if (tokens.at(-1) !== "**")
                tokens.push("**");
        }
        else if (letter === "?")
            tokens.push("?");
        else
            tokens.push(`=${letter === "\\" && at + 1 < pattern.length ? pattern.charAt(++at) : letter}`);
    }
    return tokens;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/stack/repository/codeowners.js

const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,64}@[^\s@]{1,255})$/;
let latest = null;
function parseCodeowners(text) {
    if (latest?.text !== text)
        latest = { text, rules: codeowners_readRules(text) };
    return latest.rules;
}
function codeowners_readRules(text) {
    const rules = [];
    text.split(/\r?\n/).forEach((content, at) => {
        const [pattern, ...owners] = splitFields(content);
        if (pattern === undefined || !owners.every(owner => OWNER.test(owner)))
            return;
        const glob = parseGlob(pattern);
        if (glob !== null)
            rules.push({ pattern, glob, owners, line: at + 1 });
    });
    return rules;
}
function ownersOf(rules, path) {
    const segments = path.split("/");
    return rules.findLast(rule => matchesGlob(rule.glob, segments))?.owners ?? [];
}
function splitFields(line) {
    const fields = [];
    let field = "";
    for (let at = 0; at < line.length; at++) {
        const letter = line.charAt(at);
        if (letter === "\\" && at + 1 < line.length) {
            field += letter + line.charAt(++at);
        }
        else if (letter === "#" && field === "") {
            break;
        }
        else if (/\s/.test(letter)) {
            if (field !== "")
                fields.push(field);
            field = "";
        }
        else
            field += letter;
    }
    return field === "" ? fields : [...fields, field];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/codeowners.js



const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const codeowners = defineCheck({
    id: "codeowners",
    step: "2",
    title: "CODEOWNERS can be read, and its owners of services are teams of the configuration",
    why: "A ticket goes to the owners of the file at fault; an owner that no team has sends it to the service's or the default team.",
    breaks: ["ticket"],
    ask: "Is there a CODEOWNERS file, and is each of its teams one of teams.*.owners in .github/auto-triage.yml?",
    read: readFile,
    judge: (found, { expected }) => {
        if (found === null)
            return {
                state: "warn",
                seen: "there is none",
                fix: "Add .github/CODEOWNERS, or rely on the team of each service",
            };
        const strange = strangeLines(found.text);
        if (strange.length > 0)
            return {
                state: "warn",
                seen: `GitHub skips line ${strange.join(", ")} of ${found.path}`,
                fix: `Write the line as "path @owner" in ${found.path}`,
            };
        const unknown = unknownOwners(found.text, expected.config);
        if (unknown.length > 0)
            return {
                state: "warn",
                seen: `${unknown.slice(0, 5).join(", ")} owns a service and is no team's`,
                fix: "Add the owner to owners of its team in .github/auto-triage.yml",
            };
        return pass(found.path);
    },
});
async function readFile({ github }) {
    for (const path of PLACES) {
        const file = await github.file(path);
        if (file.kind === "hidden")
            return file;
        if (file.value !== null)
            return { kind: "seen", value: { path, text: file.value } };
    }
    return { kind: "seen", value: null };
}
function strangeLines(text) {
    const read = new Set(parseCodeowners(text).map(({ line }) => line));
    return text
        .split(/\r?\n/)
        .flatMap((line, at) => (line.trim() === "" || line.trim().startsWith("#") || read.has(at + 1) ? [] : [at + 1]))
        .slice(0, 10);
}
function unknownOwners(text, { services, teams }) {
    const known = new Set(Object.values(teams).flatMap(team => team.owners.map(owner => owner.toLowerCase())));
    if (known.size === 0)
        return [];
    const rules = parseCodeowners(text);
    const owners = services.flatMap(({ path }) => (path === null ? [] : ownersOf(rules, `${path}/x`)));
    return [...new Set(owners)].filter(owner => !known.has(owner.toLowerCase()));
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/config-file.js


const configFile = defineCheck({
    id: "config-file",
    step: "2",
    title: ".github/auto-triage.yml is on the default branch and valid",
    why: "A fault in it stops every triage. Without it, tickets go to nobody's team and no service can be fixed.",
    breaks: ["prepare", "triage"],
    ask: "Is there a .github/auto-triage.yml on the default branch, and does npm run explain take it?",
    read: ({ github }) => github.file(".github/auto-triage.yml"),
    judge: (text, { expected }) => {
        if (text === null)
            return {
                state: "warn",
                seen: "there is none: the defaults hold",
                fix: "npm run setup proposes one from what it finds in the repository",
            };
        const fault = expected.configFault ?? null;
        if (fault !== null)
            return {
                state: "fail",
                seen: fault.replace(/\s+/g, " ").trim(),
                fix: "Mend the line on the default branch; docs/configuration.md has every key",
            };
        return pass(`${expected.config.services.length} services, ${Object.keys(expected.config.teams).length} teams`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/dispatch-token.js


const RENEW = "As the machine user, https://github.com/settings/personal-access-tokens: make a fine-grained token for this repository alone with Contents: read and write, then: gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and deploy to put it into Datadog";
const dispatch_token_dispatchToken = defineCheck({
    id: "dispatch-token",
    step: "1b",
    title: "GitHub takes the dispatch token, and its owner may write to the repository",
    why: "Datadog's webhook starts the triage with it. Where GitHub refuses it, every error is lost until a sweep finds it.",
    breaks: ["dispatch"],
    ask: "Does the machine user's list of fine-grained tokens show it as active, for this repository, with Contents: read and write?",
    read: ({ github }) => github.token("dispatch"),
    judge: token => {
        if (token.kind === "refused") {
            const what = token.status === 401 ? "it is wrong, expired or revoked" : "it does not reach this repository";
            return { state: "fail", seen: `GitHub answers ${token.status}: ${what}`, fix: RENEW };
        }
        if (token.push === false)
            return {
                state: "fail",
                seen: "it may read and not write",
                fix: `Give its owner the role Write on the repository and the token Contents: read and write. ${RENEW}`,
            };
        return pass("it works, and its owner may write");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/expiry-verdict.js

const DAY_MS = 86_400_000;
const expiry_verdict_SOON_DAYS = 14;
function expiryVerdict(expiresAt, now, renew) {
    if (expiresAt === null)
        return {
            state: "warn",
            seen: "GitHub names no end: it does not expire, or GitHub does not say when",
            fix: `Look at its date in the owner's list of tokens; where it has none, ${renew}`,
        };
    const days = Math.floor((expiresAt - now) / DAY_MS);
    const on = new Date(expiresAt).toISOString().slice(0, 10);
    if (days < 0)
        return { state: "fail", seen: `it ended on ${on}`, fix: renew };
    if (days < expiry_verdict_SOON_DAYS)
        return { state: "warn", seen: `it ends on ${on}, in ${days} days`, fix: renew };
    return pass(`until ${on}, ${days} days`);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/working-token.js
async function workingToken({ github }, which) {
    const token = await github.token(which);
    if (token.kind === "hidden")
        return token;
    if (token.value.kind === "refused")
        return { kind: "hidden", why: "GitHub does not take the token" };
    return { kind: "seen", value: token.value };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/dispatch-token-expiry.js



const dispatchTokenExpiry = defineCheck({
    id: "dispatch-token-expiry",
    step: "1b",
    title: "The dispatch token has an end, and it is not near",
    why: "On the day it ends, no alert starts a triage any more.",
    breaks: ["dispatch"],
    ask: "When does the machine user's token end, and who is reminded of it?",
    read: sources => workingToken(sources, "dispatch"),
    judge: ({ expiresAt }, { expected }) => expiryVerdict(expiresAt, expected.now, "make a new one with an end as the machine user (https://github.com/settings/personal-access-tokens), then: gh secret set DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, and deploy"),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/dispatch-token-kind.js



const dispatchTokenKind = defineCheck({
    id: "dispatch-token-kind",
    step: "1b",
    title: "The dispatch token is a fine-grained one",
    why: "A classic token reaches every repository of its owner, and it lies in Datadog and in Terraform's state.",
    breaks: [],
    ask: "Does the dispatch token begin with github_pat_?",
    read: sources => workingToken(sources, "dispatch"),
    judge: ({ scopes }) => scopes === null
        ? pass("fine-grained")
        : {
            state: "fail",
            seen: `it is a classic token with the scopes ${scopes.join(", ")}`,
            fix: "As the machine user, make a fine-grained token (https://github.com/settings/personal-access-tokens), put it into the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT, deploy, and delete the classic one",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/dispatch-token-owner.js


const dispatchTokenOwner = defineCheck({
    id: "dispatch-token-owner",
    step: "1b",
    title: "The dispatch token is of a machine user, who may write and not administer",
    why: "A person's token ends with their work here, and carries what they may.",
    breaks: [],
    ask: "Whose is the dispatch token: a machine user's, with the role Write and no more?",
    read: readOwner,
    judge: ({ login, role, isPerson }) => {
        const fix = "Make the token as a user that belongs to no person and has the role Write on this repository alone";
        if (role === "admin")
            return { state: "fail", seen: `${login} administers the repository`, fix };
        if (isPerson)
            return { state: "fail", seen: `${login} is who asks here: a person`, fix };
        return { state: "unknown", seen: `it is ${login}'s`, fix: `Is ${login} a machine user, used by no person?` };
    },
});
async function readOwner(sources) {
    const { github } = sources;
    const token = await workingToken(sources, "dispatch");
    if (token.kind === "hidden")
        return token;
    const login = token.value.owner?.login;
    if (login === undefined)
        return { kind: "hidden", why: "GitHub does not show whose the token is" };
    const [role, person] = await Promise.all([github.roleOf(login), github.person()]);
    const isPerson = person.kind === "seen" && person.value.toLowerCase() === login.toLowerCase();
    return { kind: "seen", value: { login, role: role.kind === "seen" ? role.value : null, isPerson } };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/dispatch-token-rights.js


const EXPECTED = ["Contents"];
const dispatchTokenRights = defineCheck({
    id: "dispatch-token-rights",
    step: "1b",
    title: "The dispatch token has Contents on this repository and nothing else",
    why: "It lies in Datadog and in Terraform's state: whoever reads it there can do all that it may.",
    breaks: [],
    ask: "The machine user's token: is this the only repository, and Contents the only permission beside Metadata?",
    read: ({ github }) => github.tokenReach("dispatch"),
    judge: ({ permissions, repositories }, { expected }) => {
        const fix = `The machine user's token (https://github.com/settings/personal-access-tokens): Only select repositories → ${expected.repository}; Contents: read and write; nothing else`;
        const more = permissions.filter(name => !EXPECTED.includes(name));
        const rights = more.length === 0
            ? pass("it reads nothing that Contents does not show", "permissions")
            : { state: "fail", subject: "permissions", seen: `it also has ${more.join(", ")}`, fix };
        if (repositories === null)
            return [
                rights,
                {
                    state: "unknown",
                    subject: "repositories",
                    seen: "GitHub does not list them",
                    fix: "Is the token limited to this one repository?",
                },
            ];
        const reach = repositories.length === 0
            ? pass("none that does not triage", "repositories")
            : {
                state: "fail",
                subject: "repositories",
                seen: `it also reaches ${repositories.slice(0, 5).join(", ")}`,
                fix,
            };
        return [rights, reach];
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/needed-secrets.js
const TRIAGE_SECRETS = [
    "DATADOG_API_KEY",
    "DATADOG_APP_KEY",
    "JIRA_BASE_URL",
    "JIRA_USER_EMAIL",
    "JIRA_API_TOKEN",
];
const FIX_ONLY_SECRETS = [
    "ANTHROPIC_API_KEY",
    "AUTOFIX_APP_ID",
    "AUTOFIX_APP_PRIVATE_KEY",
    "AUTOFIX_SWITCH_TOKEN",
];
const DISPATCH_SECRET = "DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT";
const ENVIRONMENT_SECRETS = {
    "autofix-agent": ["ANTHROPIC_API_KEY", "DATADOG_API_KEY"],
    "autofix-publish": ["AUTOFIX_APP_ID", "AUTOFIX_APP_PRIVATE_KEY"],
    "autofix-report": [...TRIAGE_SECRETS],
    "observability-plan": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
    "observability-staging": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
    "observability-production": ["DATADOG_API_KEY", "DATADOG_APP_KEY", DISPATCH_SECRET],
};
const FIX_ENVIRONMENTS = ["autofix-agent", "autofix-publish", "autofix-report"];
const SECRET_NAMES = [
    ...TRIAGE_SECRETS,
    ...FIX_ONLY_SECRETS,
    DISPATCH_SECRET,
    "TERRAFORM_STATE_PASSPHRASE",
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/environment-branches.js




const environmentBranches = defineCheck({
    id: "environment-branches",
    step: "2",
    title: "Each environment is limited to the branches whose jobs need it",
    why: "Otherwise any branch's workflow can take its secrets, so everybody who can push one.",
    breaks: ["fix", "pull-request"],
    ask: "Settings → Environments: is Deployment branches limited to the default branch for each?",
    read: async ({ github }) => allSeen({ environments: await github.environments(), repository: await github.repository() }),
    judge: ({ environments, repository }, { expected }) => {
        const branch = repository.defaultBranch;
        return environments
            .filter(({ name }) => name.toLowerCase() in ENVIRONMENT_SECRETS && name.toLowerCase() !== "observability-plan")
            .map(environment => judgeBranches(environment, branch, `https://github.com/${expected.repository}/settings/environments`));
    },
});
function judgeBranches({ name, branches }, branch, page) {
    const wanted = branchesOf(name.toLowerCase(), branch);
    const fix = `${page} → ${name} → Deployment branches and tags → Selected branches: exactly ${wanted.join(", ")}`;
    const verdict = (state, seen) => ({ state, subject: name, seen, fix });
    if (branches === "any")
        return verdict("fail", "every branch's jobs may use it");
    if (branches === "protected")
        return verdict("warn", "every protected branch's jobs may use it");
    const more = branches.filter(pattern => !wanted.includes(pattern));
    if (more.length > 0)
        return verdict("fail", `jobs of ${more.slice(0, 5).join(", ")} may use it, too`);
    if (!branches.includes(branch) && !name.startsWith("observability-"))
        return verdict("fail", `jobs of ${branch} may not use it, and that is where it is needed`);
    if (branches.length === 0)
        return verdict("fail", "no branch's jobs may use it");
    return pass(branches.join(", "), name);
}
function branchesOf(name, branch) {
    if (name === "observability-staging")
        return [...new Set(["develop", branch])];
    return name === "observability-production" ? [...new Set(["main", branch])] : [branch];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/repository-secret-names.js
async function repositorySecretNames({ github, }) {
    const [own, shared] = await Promise.all([github.secretNames(), github.organizationSecretNames()]);
    if (own.kind === "hidden")
        return own;
    return { kind: "seen", value: new Set([...own.value, ...(shared.kind === "seen" ? shared.value : [])]) };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/environment-secrets.js




const environmentSecrets = defineCheck({
    id: "environment-secrets",
    step: "2",
    title: "Each environment holds the secrets of its job",
    why: "The job that misses one stops: no fix, no pull request, no report or no deployment.",
    breaks: ["fix", "pull-request", "checks", "telemetry"],
    ask: "Settings → Environments: has each environment the secrets that docs/security.md lists?",
    read: readSecrets,
    judge: (found) => found.map(({ environment, missing, elsewhere }) => {
        const fix = missing.map(name => `gh secret set ${name} --env ${environment}`).join("; ");
        if (missing.length > 0)
            return { state: "fail", subject: environment, seen: `it has no ${missing.join(", ")}`, fix };
        return pass(elsewhere.length === 0 ? "all are set" : `${elsewhere.join(", ")} is the repository's`, environment);
    }),
});
async function readSecrets(sources) {
    const { github } = sources;
    const [environments, shared] = [await github.environments(), await repositorySecretNames(sources)];
    if (environments.kind === "hidden")
        return environments;
    if (shared.kind === "hidden")
        return shared;
    const found = [];
    for (const { name } of environments.value) {
        const needed = ENVIRONMENT_SECRETS[name.toLowerCase()];
        if (needed === undefined)
            continue;
        const own = await github.environmentSecretNames(name);
        if (own.kind === "hidden")
            return own;
        const variables = await github.variables();
        const asVariable = (secret) => secret === "JIRA_BASE_URL" && variables.kind === "seen" && (variables.value.get(secret) ?? "") !== "";
        const absent = needed.filter(secret => !own.value.includes(secret) && !asVariable(secret));
        const missing = absent.filter(secret => !shared.value.has(secret));
        found.push({ environment: name, missing, elsewhere: absent.filter(secret => shared.value.has(secret)) });
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/environment-waits.js



const environmentWaits = defineCheck({
    id: "environment-waits",
    step: "2",
    title: "Fixes do not wait for a person or a timer",
    why: "The job waits until somebody presses a button, and its money stays reserved meanwhile.",
    breaks: ["fix", "pull-request"],
    ask: "Settings → Environments: have the autofix- environments Required reviewers or a Wait timer that you want?",
    read: ({ github }) => github.environments(),
    judge: (environments, { expected }) => {
        const slow = environments.filter(({ name, reviewers, waitMinutes }) => FIX_ENVIRONMENTS.includes(name.toLowerCase()) && (reviewers || waitMinutes > 0));
        if (slow.length === 0)
            return [pass("nobody is waited for")];
        return slow.map(({ name, reviewers, waitMinutes }) => ({
            state: "warn",
            subject: name,
            seen: reviewers ? "it has required reviewers" : `it waits ${waitMinutes} minutes`,
            fix: `https://github.com/${expected.repository}/settings/environments → ${name}: clear Required reviewers and Wait timer, unless you want them`,
        }));
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/environments.js



const environments = defineCheck({
    id: "environments",
    step: "2",
    title: "The environments of the jobs with secrets exist",
    why: "GitHub makes a missing environment by itself, without secrets and open to every branch.",
    breaks: ["fix", "pull-request", "checks"],
    ask: "Settings → Environments: are there autofix-agent, autofix-publish and autofix-report?",
    read: ({ github }) => github.environments(),
    judge: (found, { expected }) => {
        const names = found.map(({ name }) => name.toLowerCase());
        const deploys = names.some(name => name.startsWith("observability-"));
        const wanted = Object.keys(ENVIRONMENT_SECRETS).filter(name => deploys || FIX_ENVIRONMENTS.includes(name));
        return wanted.map(name => names.includes(name)
            ? pass("there", name)
            : {
                state: "fail",
                subject: name,
                seen: "there is no such environment",
                fix: `gh api -X PUT repos/${expected.repository}/environments/${name}, limit it to the default branch, then set its secrets`,
            });
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/fix-branches.js


const IN_THE_WAY = {
    creation: "creating them is restricted",
    update: "updating them is restricted",
    pull_request: "they take changes by pull request alone",
    required_status_checks: "a commit needs green checks before it is pushed",
    branch_name_pattern: "names follow a pattern",
};
const fixBranches = defineCheck({
    id: "fix-branches",
    step: "5",
    title: "Nothing keeps the App from making branches for fixes",
    why: "A ruleset for all branches holds for these, too: the commit or the branch is then refused.",
    breaks: ["pull-request"],
    ask: "Settings → Rules: does a ruleset for all branches hold for auto-fix/, too?",
    read: async ({ github, expected }) => github.branchRules(`${expected.config.autofix.branchPrefix}doctor`),
    judge: (rules, { expected }) => {
        const prefix = expected.config.autofix.branchPrefix;
        const faults = rules.filter(({ type }) => type in IN_THE_WAY);
        if (faults.length === 0)
            return pass(`${prefix}* is free`);
        return {
            state: "fail",
            seen: [...new Set(faults.map(({ type }) => IN_THE_WAY[type] ?? type))].join("; "),
            fix: `https://github.com/${expected.repository}/rules/${faults[0]?.ruleset ?? ""}: exclude ${prefix}**/* from the ruleset`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/workflow-paths.js
const FOLDER = ".github/workflows/";
const TRIAGE_WORKFLOW = `${FOLDER}error-triage.yml`;
const SWEEP_WORKFLOW = `${FOLDER}error-sweep.yml`;
const REPORT_WORKFLOW = `${FOLDER}error-autofix-report.yml`;
const WORKFLOWS = [TRIAGE_WORKFLOW, SWEEP_WORKFLOW, REPORT_WORKFLOW];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/local-actions.js



const localActions = defineCheck({
    id: "local-actions",
    step: "2",
    title: "The actions that the workflows use are there, with their bundles",
    why: "A step whose action or bundle is missing fails before it does anything.",
    breaks: ["triage"],
    ask: "Is there an action.yml and a dist/index.js below actions/ for each step of the error- workflows?",
    read: readMissing,
    judge: ({ checked, missing }) => missing.length === 0
        ? [pass(checked === 0 ? "none is of this repository" : `${checked} actions`)]
        : missing.map(path => ({
            state: "fail",
            subject: path,
            seen: "it is not on the default branch",
            fix: `Restore ${path} from the release that the workflows are of`,
        })),
});
async function readMissing({ github }) {
    const actions = new Set();
    const called = new Set();
    for (const path of [...WORKFLOWS, ".github/workflows/error-autofix.yml"]) {
        const file = await github.workflow(path);
        if (file.kind === "hidden")
            return file;
        for (const uses of file.value?.uses ?? [])
            if (/^[.$]\/actions\//.test(uses))
                actions.add(uses.slice(2));
            else if (/^[.$]\/\.github\/workflows\//.test(uses))
                called.add(uses.slice(2));
    }
    const missing = [];
    for (const path of called) {
        const found = await github.pathExists(path);
        if (found.kind === "hidden")
            return found;
        if (!found.value)
            missing.push(path);
    }
    for (const action of actions)
        for (const path of [`${action}/action.yml`, `${action}/dist/index.js`]) {
            const found = await github.pathExists(path);
            if (found.kind === "hidden")
                return found;
            if (!found.value)
                missing.push(path);
        }
    return { kind: "seen", value: { checked: actions.size, missing } };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/misplaced-secrets.js




const misplaced_secrets_OPTIONAL = {
    "autofix-publish": ["AUTOFIX_SWITCH_TOKEN"],
    "autofix-report": ["DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT"],
    "observability-plan": ["TERRAFORM_STATE_PASSPHRASE"],
    "observability-staging": ["TERRAFORM_STATE_PASSPHRASE"],
    "observability-production": ["TERRAFORM_STATE_PASSPHRASE"],
};
const HOMES = { ANTHROPIC_API_KEY: "autofix-agent" };
const misplacedSecrets = defineCheck({
    id: "misplaced-secrets",
    step: "2",
    title: "What only a fix needs is a secret of its environment, and of nothing else",
    why: "A job that does not need a secret can lose it: one of the repository to every branch that is pushed, one beside the agent to the code that the agent runs.",
    breaks: [],
    ask: "Settings → Secrets and variables → Actions: are ANTHROPIC_API_KEY and the AUTOFIX_ secrets absent from the repository's own, and has each environment only what docs/security.md lists?",
    read: readStrays,
    judge: found => {
        if (found.length === 0)
            return pass("each is where its job is, and nowhere else");
        const move = ({ name, environment }) => {
            if (environment !== null)
                return `gh secret delete ${name} --env ${environment}`;
            return `gh secret set ${name} --env ${HOMES[name] ?? "autofix-publish"} && gh secret delete ${name}`;
        };
        const where = ({ name, environment }) => `${name} of ${environment ?? "the repository"}`;
        return { state: "fail", seen: found.map(where).join(", "), fix: found.map(move).join("; ") };
    },
});
async function readStrays(sources) {
    const { github } = sources;
    const shared = await repositorySecretNames(sources);
    if (shared.kind === "hidden")
        return shared;
    const found = FIX_ONLY_SECRETS.filter(name => shared.value.has(name)).map(name => ({
        name,
        environment: null,
    }));
    for (const [environment, known] of Object.entries(ENVIRONMENT_SECRETS)) {
        const own = await github.environmentSecretNames(environment);
        if (own.kind === "hidden")
            continue;
        const mayHold = [...known, ...(misplaced_secrets_OPTIONAL[environment] ?? [])];
        const strays = own.value.filter(name => SECRET_NAMES.includes(name) && !mayHold.includes(name));
        found.push(...strays.map(name => ({ name, environment })));
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/recent-runs.js



const RED = ["failure", "timed_out", "startup_failure"];
const recent_runs_HOUR_MS = 3_600_000;
const STALE_HOURS = 6;
const recentRuns = defineCheck({
    id: "recent-runs",
    step: "6",
    title: "The last runs of triage and sweep went well",
    why: "What breaks an installation shows there first.",
    breaks: [],
    ask: "The Actions tab: are the last runs of error-triage and error-sweep green?",
    read: async ({ github }) => allSeen({ triage: await github.runs("error-triage.yml"), sweep: await github.runs("error-sweep.yml") }),
    judge: ({ triage, sweep }, { expected }) => [
        judgeRuns("error-triage.yml", triage),
        stale(sweep, expected.now) ?? judgeRuns("error-sweep.yml", sweep),
    ],
});
function judgeRuns(file, runs) {
    const ended = runs.filter(({ conclusion }) => conclusion !== null && conclusion !== "cancelled" && conclusion !== "skipped");
    const [last] = ended;
    if (last === undefined)
        return pass("none has run yet", file);
    const red = ended.slice(0, 3).filter(({ conclusion }) => RED.includes(conclusion ?? ""));
    const fix = `gh run view ${last.id}: the summary says what to change`;
    if (red.length === Math.min(ended.length, 3))
        return { state: "fail", subject: file, seen: `its last ${red.length} runs failed`, fix };
    if (RED.includes(last.conclusion ?? ""))
        return { state: "warn", subject: file, seen: "its last run failed", fix };
    return pass(`the last of ${ended.length} went well`, file);
}
function stale(sweep, now) {
    const last = sweep.find(({ event }) => event === "schedule");
    if (last === undefined || now - last.createdAt < STALE_HOURS * recent_runs_HOUR_MS)
        return null;
    const hours = Math.floor((now - last.createdAt) / recent_runs_HOUR_MS);
    return {
        state: "warn",
        subject: "error-sweep.yml",
        seen: `its schedule last started it ${hours} hours ago`,
        fix: "gh workflow enable error-sweep.yml, and gh workflow run error-sweep.yml",
    };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/report-follows.js



const reportFollows = defineCheck({
    id: "report-follows",
    step: "5",
    title: "error-autofix-report.yml follows workflows that exist and check pull requests",
    why: "GitHub takes any name and starts nothing for one that does not exist: the ticket never hears how CI ended.",
    breaks: ["checks"],
    ask: "Is each name under workflow_run in error-autofix-report.yml the name of a workflow that runs on pull_request?",
    read: readFollowed,
    judge: ({ report, followed, known }, { expected }) => {
        if (report === null)
            return [pass("there is no such file, which is said above")];
        const offered = known
            .map(({ name }) => name)
            .slice(0, 8)
            .join(", ");
        if (followed.length === 0)
            return [
                {
                    state: "fail",
                    seen: "it follows no workflow",
                    fix: `In ${REPORT_WORKFLOW}: on: workflow_run: workflows: [the names of your CI], types: [completed]`,
                },
            ];
        return followed.map(({ name, file }) => {
            if (file === null)
                return {
                    state: "fail",
                    subject: name,
                    seen: "there is no workflow of this name",
                    fix: `In ${REPORT_WORKFLOW}, name one of: ${offered}`,
                };
            const asleep = known.find(workflow => workflow.name === name && workflow.state !== "active");
            if (asleep !== undefined)
                return { state: "fail", subject: name, seen: `it is ${asleep.state}`, fix: `gh workflow enable "${name}"` };
            if (!("pull_request" in file.triggers) && !("pull_request_target" in file.triggers))
                return {
                    state: "fail",
                    subject: name,
                    seen: "it does not run on pull_request",
                    fix: `Add pull_request to the triggers of ${name}, or follow the workflow that checks pull requests`,
                };
            const fault = deafness(report, file, expected.config.autofix);
            return fault === null ? pass("runs on pull requests", name) : { state: "fail", subject: name, ...fault };
        });
    },
});
async function readFollowed({ github }) {
    const [report, workflows] = [await github.workflow(REPORT_WORKFLOW), await github.workflows()];
    if (report.kind === "hidden")
        return report;
    if (workflows.kind === "hidden")
        return workflows;
    const followed = [];
    for (const name of followedNames(report.value)) {
        const path = workflows.value.find(workflow => workflow.name === name)?.path;
        const file = path === undefined ? null : await github.workflow(path);
        if (file?.kind === "hidden")
            return file;
        followed.push({ name, file: file?.value ?? null });
    }
    return { kind: "seen", value: { report: report.value, followed, known: workflows.value } };
}
function followedNames(report) {
    const trigger = report?.triggers["workflow_run"];
    if (typeof trigger !== "object" || trigger === null || !("workflows" in trigger))
        return [];
    const { workflows } = trigger;
    return (Array.isArray(workflows) ? workflows : [workflows]).map(String);
}
function deafness(report, checks, { base, branchPrefix }) {
    const follows = record(report.triggers["workflow_run"]);
    const types = texts(follows["types"]);
    if (types.length > 0 && !types.includes("completed"))
        return {
            seen: `the report starts when it is ${types.join(", ")}`,
            fix: `In ${REPORT_WORKFLOW}: types: [completed]`,
        };
    const heard = texts(follows["branches"]);
    if (heard.length > 0 && !heard.some(pattern => covers(pattern, `${branchPrefix}x`)))
        return {
            seen: `the report hears of runs on ${heard.slice(0, 5).join(", ")} alone, and fixes are on ${branchPrefix}*`,
            fix: `In ${REPORT_WORKFLOW}, take out branches below workflow_run`,
        };
    const into = texts(record(checks.triggers["pull_request"] ?? checks.triggers["pull_request_target"])["branches"]);
    return into.length > 0 && !into.some(pattern => covers(pattern, base))
        ? {
            seen: `it runs on pull requests into ${into.slice(0, 5).join(", ")}, and fixes go into ${base}`,
            fix: `Add ${base} to the branches below its pull_request`,
        }
        : null;
}
function covers(pattern, branch) {
    const plain = pattern.replace(/\*{1,2}$/, "");
    if (/[*?+[\]!]/.test(plain))
        return true;
    return plain === pattern ? pattern === branch : branch.startsWith(plain);
}
function record(value) {
    return typeof value === "object" && value !== null ? { ...value } : {};
}
function texts(value) {
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/repository.js


const repository = defineCheck({
    id: "repository",
    step: "2",
    title: "The repository can be read, is not archived, and is not public",
    why: "Where it is public, anybody reads the ledger, the summaries of runs and their logs.",
    breaks: ["prepare", "dispatch"],
    ask: "Give the doctor a token that reads the repository: GITHUB_TOKEN, with the permissions of docs/doctor.md.",
    read: ({ github }) => github.repository(),
    judge: ({ name, archived, visibility, defaultBranch }) => {
        const page = `https://github.com/${name}/settings`;
        if (archived)
            return {
                state: "fail",
                seen: "it is archived: nothing can be written, no workflow starts",
                fix: `${page}: Unarchive this repository`,
            };
        if (visibility === "public")
            return {
                state: "warn",
                seen: "it is public",
                fix: `${page}: Change visibility, or accept that errors of production can be read`,
            };
        return pass(`${visibility}, default branch ${defaultBranch}`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/required-checks.js



const requiredChecks = defineCheck({
    id: "required-checks",
    step: "5",
    title: "The checks of autofix.checks are those that the base branch requires",
    why: "The ticket says that CI is green when these are; a merge waits for the others.",
    breaks: ["checks"],
    ask: "Is each name in autofix.checks the name of a check that the base branch requires?",
    read: async ({ github, expected }) => github.branchRules(expected.config.autofix.base),
    judge: (rules, { expected }) => {
        const { checks, base } = expected.config.autofix;
        if (checks.length === 0)
            return pass("those that are required");
        const required = checksOf(rules);
        const missing = checks.filter(name => !required.includes(name));
        if (required.length === 0 || missing.length === 0)
            return pass(checks.join(", "));
        return {
            state: "warn",
            seen: `${missing.join(", ")} of autofix.checks is not required by ${base}`,
            fix: `Require it in the ruleset of ${base}, or correct autofix.checks in .github/auto-triage.yml`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/secrets-in-variables.js



const NAMES = [...SECRET_NAMES.filter(name => name !== "JIRA_BASE_URL" && name !== "AUTOFIX_APP_ID"), "DOCTOR_TOKEN"];
const secretsInVariables = defineCheck({
    id: "secrets-in-variables",
    step: "2",
    title: "No secret is kept as a variable",
    why: "Variables are shown in the settings and in logs, and no job reads a secret from there.",
    breaks: ["triage"],
    ask: "Settings → Secrets and variables → Actions → Variables: is there a key or token?",
    read: readFound,
    judge: found => {
        if (found.length === 0)
            return pass("none");
        const fix = found.map(({ name, flag }) => `gh variable delete ${name}${flag}, make a new key, gh secret set ${name}`);
        return {
            state: "fail",
            seen: `${found.map(({ name, of }) => `${name} of ${of}`).join(", ")}: a variable, which anybody in the repository can read`,
            fix: fix.join("; "),
        };
    },
});
async function readFound({ github, expected }) {
    const own = await github.variables();
    if (own.kind === "hidden")
        return own;
    const organization = expected.repository.split("/")[0] ?? "";
    const places = [
        { of: "the repository", flag: "", reading: own },
        { of: "the organisation", flag: ` --org ${organization}`, reading: await github.organizationVariables() },
    ];
    for (const environment of Object.keys(ENVIRONMENT_SECRETS))
        places.push({
            of: environment,
            flag: ` --env ${environment}`,
            reading: await github.environmentVariables(environment),
        });
    const found = places.flatMap(({ of, flag, reading }) => reading.kind === "hidden" ? [] : NAMES.filter(name => reading.value.has(name)).map(name => ({ name, of, flag })));
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/service-folders.js


const serviceFolders = defineCheck({
    id: "service-folders",
    step: "2",
    title: "The folder of each service exists on the default branch",
    why: "The frames of an error are mapped to files there; without it an error has no suspect, no owner and no fix.",
    breaks: ["fix"],
    ask: "Is each path of services in .github/auto-triage.yml a folder of the repository?",
    read: service_folders_readMissing,
    judge: (missing) => missing.length === 0
        ? [pass("all are there")]
        : missing.map(({ service, path }) => ({
            state: "fail",
            subject: service,
            seen: `there is no ${path}`,
            fix: `Correct path of the service ${service} in .github/auto-triage.yml`,
        })),
});
const MOST = 60;
async function service_folders_readMissing({ github, expected }) {
    const missing = [];
    for (const { name, path } of expected.config.services.slice(0, MOST)) {
        if (path === null)
            continue;
        const found = await github.pathExists(path);
        if (found.kind === "hidden")
            return found;
        if (!found.value)
            missing.push({ service: name, path });
    }
    return { kind: "seen", value: missing };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/sweep-schedule.js



const sweepSchedule = defineCheck({
    id: "sweep-schedule",
    step: "3",
    title: "error-sweep.yml runs on a schedule",
    why: "Nothing else finds an alert that was lost on the way.",
    breaks: [],
    ask: "Has error-sweep.yml on the default branch a schedule?",
    read: ({ github }) => github.workflow(SWEEP_WORKFLOW),
    judge: file => {
        if (file === null)
            return pass("there is no such file, which is said above");
        const crons = cronsOf(file.triggers["schedule"]);
        if (crons.some(isHourly))
            return pass(crons.join(", "));
        if (crons.length > 0)
            return {
                state: "warn",
                seen: `it runs at ${crons.join(", ")}: not within every hour, so lost alerts wait for as long`,
                fix: `In ${SWEEP_WORKFLOW}: on: schedule: - cron: "7,22,37,52 * * * *"`,
            };
        return {
            state: "fail",
            seen: "it has no schedule",
            fix: `In ${SWEEP_WORKFLOW}: on: schedule: - cron: "7,22,37,52 * * * *"`,
        };
    },
});
function cronsOf(schedule) {
    return (Array.isArray(schedule) ? schedule : []).flatMap((entry) => typeof entry === "object" && entry !== null && "cron" in entry ? [String(entry.cron)] : []);
}
function isHourly(cron) {
    return cron
        .trim()
        .split(/\s+/)
        .slice(1)
        .every(part => part === "*" || part === "*/1");
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/switch-overrides.js



const SWITCHES = ["AUTOFIX_ENABLED", "STAGING_FIX_ENABLED"];
const switchOverrides = defineCheck({
    id: "switch-overrides",
    step: "2",
    title: "No environment has a switch of its own",
    why: "It wins over the repository's in its job, so that the switch, once turned off, would not stop that job.",
    breaks: ["pull-request"],
    ask: "Settings → Environments: has autofix-agent, autofix-publish or autofix-report a variable AUTOFIX_ENABLED or STAGING_FIX_ENABLED?",
    read: readOverrides,
    judge: found => {
        if (found.length === 0)
            return pass("none has");
        const fix = found.map(({ name, environment }) => `gh variable delete ${name} --env ${environment}`).join("; ");
        return { state: "fail", seen: found.map(({ name, environment }) => `${name} in ${environment}`).join(", "), fix };
    },
});
async function readOverrides({ github }) {
    const found = [];
    for (const environment of FIX_ENVIRONMENTS) {
        const variables = await github.environmentVariables(environment);
        if (variables.kind === "hidden")
            return variables;
        found.push(...SWITCHES.filter(name => variables.value.has(name)).map(name => ({ name, environment })));
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/switch-token.js



const FIX = "Make a fine-grained token for this repository with Variables: read and nothing else, then: gh secret set AUTOFIX_SWITCH_TOKEN --env autofix-publish";
const switchToken = defineCheck({
    id: "switch-token",
    step: "2",
    title: "AUTOFIX_SWITCH_TOKEN reads variables and nothing else",
    why: "Without it, a switch that is turned off while a fix is under way is seen one step later.",
    breaks: ["pull-request"],
    ask: "Start the doctor's workflow (gh workflow run doctor.yml), which has the token where it is used; none is needed where you live without it.",
    read: readSwitchToken,
    judge: ({ token, reach }, { expected }) => {
        if (token.kind === "refused")
            return { state: "fail", seen: `GitHub answers ${token.status}`, fix: FIX };
        if (token.scopes !== null)
            return { state: "fail", seen: "it is a classic token", fix: FIX };
        if (reach !== null && !reach.permissions.includes("Variables"))
            return { state: "fail", seen: "it may not read variables", fix: FIX };
        const more = (reach?.permissions ?? []).filter(name => name !== "Variables");
        if (more.length > 0)
            return { state: "fail", seen: `it also has ${more.join(", ")}`, fix: FIX };
        return token.expiresAt === null ? pass("it reads variables") : expiryVerdict(token.expiresAt, expected.now, FIX);
    },
});
async function readSwitchToken({ github }) {
    const token = await github.token("switch");
    if (token.kind === "hidden")
        return token;
    const reach = await github.tokenReach("switch");
    return { kind: "seen", value: { token: token.value, reach: reach.kind === "seen" ? reach.value : null } };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/switches.js


const switches_SWITCHES = [
    {
        name: "AUTOFIX_ENABLED",
        on: "the gate decides for fixes, and pull requests open",
        off: "tickets only, no fix starts",
    },
    { name: "STAGING_FIX_ENABLED", on: "errors of staging are fixed too", off: "only errors of production are fixed" },
    {
        name: "DATADOG_AUTOFIX_STAGING_ENABLED",
        on: "the next deployment makes staging's monitors and webhook",
        off: "staging has no monitors",
    },
];
const switches = defineCheck({
    id: "switches",
    step: "2",
    title: "Each switch says exactly true or false",
    why: "Anything that is not exactly true is off, also where somebody meant on, or believes that it is off by being told otherwise.",
    breaks: ["fix", "pull-request", "monitor"],
    ask: "Settings → Secrets and variables → Actions → Variables: which value has each of AUTOFIX_ENABLED, STAGING_FIX_ENABLED, DATADOG_AUTOFIX_STAGING_ENABLED?",
    read: async ({ github }) => {
        const [own, shared] = [await github.variables(), await github.organizationVariables()];
        if (own.kind === "hidden")
            return own;
        return { kind: "seen", value: { own: own.value, shared: shared.kind === "seen" ? shared.value : null } };
    },
    judge: ({ own, shared }) => switches_SWITCHES.map(one => {
        const inherited = shared?.get(one.name);
        if (own.has(one.name) || inherited === undefined)
            return judgeSwitch(one, own.get(one.name));
        return {
            state: "warn",
            subject: one.name,
            seen: `it is ${JSON.stringify(inherited)} by the organisation, so other repositories switch with it, and gh variable set here does not show it`,
            fix: `gh variable set ${one.name} --body ${inherited === "true" ? "true" : "false"}: the repository's own wins`,
        };
    }),
});
function judgeSwitch({ name, on, off }, value) {
    if (value === undefined)
        return pass(`not set: ${off}`, name);
    if (value === "false" || value === "")
        return pass(`${value === "" ? "empty" : "false"}: ${off}`, name);
    if (value === "true") {
        if (name !== "STAGING_FIX_ENABLED")
            return pass(`true: ${on}`, name);
        return {
            state: "warn",
            subject: name,
            seen: `true: ${on}`,
            fix: `After the test in staging: gh variable set ${name} --body false`,
        };
    }
    const counts = value.trim() === "true" ? `which counts as on in some places: ${on}` : `which counts as off: ${off}`;
    return {
        state: "fail",
        subject: name,
        seen: `its value is ${JSON.stringify(value)}, ${counts}`,
        fix: `gh variable set ${name} --body true, or --body false: in small letters, without blanks`,
    };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/triage-call.js




const NEEDS = {
    contents: "write",
    "pull-requests": "write",
    checks: "read",
    actions: "read",
};
const triageCall = defineCheck({
    id: "triage-call",
    step: "2",
    title: "error-triage.yml gives the jobs below it their permissions and secrets",
    why: "The permissions of a calling job cap those of every job below it; GitHub refuses to start a run that asks for more.",
    breaks: ["triage"],
    ask: "Where error-triage.yml calls the product's: has its job contents: write, pull-requests: write, checks: read, actions: read, and the five secrets?",
    read: ({ github }) => github.workflow(TRIAGE_WORKFLOW),
    judge: (file) => {
        const calls = file?.jobs.filter(({ uses }) => /^[^./$][^@]*\/error-triage\.ya?ml@/.test(uses ?? "")) ?? [];
        if (calls.length === 0)
            return [pass("it is the product's own")];
        return calls.map(judgeCall);
    },
});
function judgeCall({ permissions, secrets }) {
    const missing = Object.entries(NEEDS).filter(([name, level]) => !grants(permissions, name, level));
    if (missing.length > 0) {
        const list = missing.map(([name, level]) => `${name}: ${level}`).join(", ");
        return {
            state: "fail",
            seen: `its job lacks ${list}`,
            fix: `In ${TRIAGE_WORKFLOW}, add to permissions of the calling job: ${list}`,
        };
    }
    const unpassed = secrets === "inherit" ? [] : TRIAGE_SECRETS.filter(name => name !== "JIRA_BASE_URL" && !secrets.includes(name));
    if (unpassed.length > 0)
        return {
            state: "fail",
            seen: `it does not pass ${unpassed.join(", ")}`,
            fix: `In ${TRIAGE_WORKFLOW}, pass them under secrets of the calling job, as README.md has it`,
        };
    return pass("permissions and secrets are handed down");
}
function grants(permissions, name, level) {
    if (typeof permissions === "string")
        return permissions === "write-all" || (permissions === "read-all" && level === "read");
    return permissions[name] === level || permissions[name] === "write";
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/triage-secrets.js





const triageSecrets = defineCheck({
    id: "triage-secrets",
    step: "2",
    title: "The secrets of the triage are there",
    why: "A run whose secret is empty stops before it has made a ticket.",
    breaks: ["triage", "ticket", "emit", "issue"],
    ask: "Settings → Secrets and variables → Actions: are DATADOG_API_KEY, DATADOG_APP_KEY, JIRA_BASE_URL, JIRA_USER_EMAIL, JIRA_API_TOKEN and DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT there?",
    read: async (sources) => allSeen({ names: await repositorySecretNames(sources), variables: await sources.github.variables() }),
    judge: ({ names, variables }) => [...TRIAGE_SECRETS, DISPATCH_SECRET].map(name => {
        if (names.has(name))
            return pass("set", name);
        if (name === "JIRA_BASE_URL" && (variables.get(name) ?? "") !== "")
            return pass("set, as a variable", name);
        const state = name === DISPATCH_SECRET ? "warn" : "fail";
        return { state, subject: name, seen: "there is no such secret", fix: `gh secret set ${name}` };
    }),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/triage-trigger.js



const triage_trigger_EVENT = "datadog-error-tracking";
const triageTrigger = defineCheck({
    id: "triage-trigger",
    step: "3",
    title: "error-triage.yml starts on the webhook's event and by hand",
    why: "GitHub takes a dispatch of another type with a friendly answer, and starts nothing.",
    breaks: ["dispatch", "triage"],
    ask: `Has error-triage.yml on the default branch repository_dispatch with the type ${triage_trigger_EVENT}, and workflow_dispatch with the input issue_id?`,
    read: ({ github }) => github.workflow(TRIAGE_WORKFLOW),
    judge: (file) => {
        if (file === null)
            return pass("there is no such file, which is said above");
        const fix = `In ${TRIAGE_WORKFLOW}: on: repository_dispatch: types: [${triage_trigger_EVENT}], and workflow_dispatch with the inputs issue_id and force_fix, as README.md has it`;
        const { repository_dispatch: dispatch, workflow_dispatch: byHand } = file.triggers;
        if (dispatch === undefined)
            return { state: "fail", seen: "it has no trigger repository_dispatch", fix };
        const types = triage_trigger_texts(field(dispatch, "types"));
        if (types.length > 0 && !types.includes(triage_trigger_EVENT))
            return { state: "fail", seen: `it starts on ${types.join(", ")}, and the webhook sends ${triage_trigger_EVENT}`, fix };
        const inputs = field(byHand, "inputs");
        if (field(inputs, "issue_id") === undefined)
            return { state: "fail", seen: "it cannot be started by hand with an issue_id, as the sweep does", fix };
        return pass(`on ${triage_trigger_EVENT}, and by hand`);
    },
});
function field(value, name) {
    return typeof value === "object" && value !== null && name in value
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}
function triage_trigger_texts(value) {
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String);
}

// EXTERNAL MODULE: ../shared/build/ports/datadog-sites.js
var datadog_sites = __webpack_require__(5122);
;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/variable-values.js



const PAIRS = [
    ["GCP_WORKLOAD_IDENTITY_PROVIDER", "GCP_SERVICE_ACCOUNT"],
    ["GCP_SERVICE_ACCOUNT", "GCP_WORKLOAD_IDENTITY_PROVIDER"],
];
const LOCAL = ["127.0.0.1", "localhost", "[::1]"];
function safe(value) {
    if (value === "")
        return null;
    const fix = "write an address that begins with https://, or delete it";
    if (value !== value.trim() || !URL.canParse(value))
        return { seen: `${JSON.stringify(value)} is no address`, fix };
    const { protocol, hostname } = new URL(value);
    if (protocol === "https:" || (protocol === "http:" && LOCAL.includes(hostname)))
        return null;
    return { seen: `${value} is not https: keys would go there in clear text`, fix };
}
function ofSite(value, site) {
    const fault = safe(value);
    if (fault !== null || value === "")
        return fault;
    const host = `.${new URL(value).hostname}`;
    const other = datadog_sites/* DATADOG_SITES */.m.toSorted((one, next) => next.length - one.length).find(name => host.endsWith(`.${name}`));
    return other === undefined || other === site
        ? null
        : {
            seen: `${value} is at the site ${other}, and the keys are of ${site}`,
            fix: "delete it: the site's own holds then",
        };
}
function ofJira(value) {
    if (value === "")
        return null;
    const { hostname, pathname } = new URL(value);
    return hostname.endsWith(".atlassian.net") && pathname !== "/"
        ? { seen: `${value} has a path`, fix: `write https://${hostname}` }
        : null;
}
const JUDGES = {
    DATADOG_URL: ofSite,
    DATADOG_OTLP_URL: ofSite,
    ANTHROPIC_URL: safe,
    JIRA_BASE_URL: value => safe(value) ?? ofJira(value),
    DATADOG_GITHUB_API_URL: safe,
    JIRA_API_TOKEN_EXPIRES: value => value === "" || (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)))
        ? null
        : { seen: `${JSON.stringify(value)} is no date`, fix: "write it as 2027-01-31" },
    DATADOG_SITE(value, site) {
        if (!datadog_sites/* DATADOG_SITES */.m.includes(value))
            return { seen: `${JSON.stringify(value)} is no site of Datadog`, fix: `write ${site}` };
        if (value === site)
            return null;
        return {
            seen: `it is ${value}, and .github/auto-triage.yml says ${site}`,
            fix: "make it and the key site of the file the same",
        };
    },
    SWEEP_GRACE_MINUTES: value => value === "" || (/^\d{1,3}$/.test(value) && Number(value) <= 720)
        ? null
        : { seen: `${JSON.stringify(value)} is no number of minutes up to 720`, fix: "write 10" },
};
const variableValues = defineCheck({
    id: "variable-values",
    step: "2",
    title: "The variables hold values that the workflows can use",
    why: "A run with a value that is none stops, or asks a stranger.",
    breaks: ["emit", "triage", "ticket", "fix", "telemetry"],
    ask: "Settings → Secrets and variables → Actions → Variables: is DATADOG_SITE your site, and are the addresses right?",
    read: ({ github }) => github.variables(),
    judge: (variables, { expected }) => {
        const faults = [...variables].flatMap(([name, value]) => {
            const fault = JUDGES[name]?.(value, expected.config.site) ?? null;
            return fault === null ? [] : [failed(name, fault)];
        });
        const alone = PAIRS.filter(([name, other]) => (variables.get(name) ?? "") !== "" && (variables.get(other) ?? "") === "");
        faults.push(...alone.map(([name, other]) => failed(other, { seen: `it is not set beside ${name}`, fix: "set both or neither" })));
        return faults.length === 0 ? [pass("all can be used")] : faults;
    },
});
function failed(name, { seen, fix }) {
    return { state: "fail", subject: name, seen, fix: `gh variable set ${name}: ${fix}` };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/workflow-files.js



const workflowFiles = defineCheck({
    id: "workflow-files",
    step: "2",
    title: "The workflows are on the default branch and active",
    why: "An event starts only what stands on the default branch and is not disabled.",
    breaks: ["dispatch", "checks"],
    ask: "The Actions tab: are error-triage, error-sweep and error-autofix-report listed, and none of them disabled?",
    read: ({ github }) => github.workflows(),
    judge: (workflows) => WORKFLOWS.map(path => {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const found = workflows.find(workflow => workflow.path === path);
        if (found?.state === "active")
            return pass("active", name);
        if (found !== undefined) {
            const asleep = found.state === "disabled_inactivity"
                ? " (GitHub puts schedules to sleep after 60 days without a commit)"
                : "";
            return {
                state: "fail",
                subject: name,
                seen: `it is ${found.state}${asleep}`,
                fix: `gh workflow enable ${name}`,
            };
        }
        const guide = path === TRIAGE_WORKFLOW
            ? "README.md has the file to copy"
            : "docs/sweep.md and docs/fix-setup.md have the files to copy";
        return {
            state: "fail",
            subject: name,
            seen: "there is no such workflow on the default branch",
            fix: `Add ${path}: ${guide}`,
        };
    }),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/workflow-pins.js



const workflowPins = defineCheck({
    id: "workflow-pins",
    step: "2",
    title: "What the workflows use from other repositories is pinned by a commit, and the product at one version",
    why: "A tag or branch can be moved to other code, which then runs with the secrets of these jobs.",
    breaks: ["triage"],
    ask: "Does each uses: of the error- workflows end in 40 hexadecimal digits?",
    read: readUses,
    judge: (all) => {
        const remote = all.filter(({ uses }) => !/^[./$]/.test(uses) && !uses.startsWith("docker://"));
        const faults = remote.flatMap(workflow_pins_faultOf);
        const versions = new Set(remote.map(({ uses }) => /\/auto-triage\/.*@(.+)$/.exec(uses)?.[1] ?? "").filter(ref => ref !== ""));
        if (versions.size > 1)
            faults.push({
                state: "warn",
                seen: `the product is used at ${versions.size} versions`,
                fix: "Pin all uses of the product to the same commit",
            });
        return faults.length > 0 ? faults : [pass(`${remote.length} uses, each by its commit`)];
    },
});
function workflow_pins_faultOf({ file, uses }) {
    const [what = "", ref = ""] = uses.split("@");
    if (/^0{40}$/.test(ref))
        return [
            {
                state: "fail",
                subject: uses,
                seen: `${file} still has the placeholder of the README`,
                fix: `Replace it with the commit of a release: gh release list --repo ${what.split("/").slice(0, 2).join("/")}`,
            },
        ];
    if (/^[0-9a-f]{40}$/.test(ref))
        return [];
    const repository = what.split("/").slice(0, 2).join("/");
    return [
        {
            state: "fail",
            subject: uses,
            seen: `${file} uses a tag or branch, which can be moved`,
            fix: `gh api repos/${repository}/commits/${ref === "" ? "HEAD" : ref} --jq .sha, and write it behind the @`,
        },
    ];
}
async function readUses({ github }) {
    const found = [];
    for (const path of [...WORKFLOWS, ".github/workflows/error-autofix.yml"]) {
        const file = await github.workflow(path);
        if (file.kind === "hidden")
            return file;
        found.push(...(file.value?.uses ?? []).map(uses => ({ file: path, uses })));
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github/workflow-token.js


const workflowToken = defineCheck({
    id: "workflow-token",
    step: "2",
    title: "GITHUB_TOKEN reads unless a workflow says more, and opens pull requests only where ci-trust needs it",
    why: "Code of any workflow gets this token. With ci-trust: approve, it and not the App opens the pull request.",
    breaks: ["pull-request"],
    ask: "Settings → Actions → General → Workflow permissions: is it Read repository contents, and is the box for pull requests as ci-trust needs it?",
    read: ({ github }) => github.workflowTokenSettings(),
    judge: ({ permissions, mayApprove }, { expected }) => {
        const page = `https://github.com/${expected.repository}/settings/actions → Workflow permissions`;
        const { ciTrust } = expected.config.autofix;
        return [
            permissions === "read"
                ? pass("it reads", "default permissions")
                : {
                    state: "warn",
                    subject: "default permissions",
                    seen: "it may write",
                    fix: `${page}: Read repository contents and packages permissions`,
                },
            judgeApproval(mayApprove, ciTrust, page),
        ];
    },
});
function judgeApproval(mayApprove, ciTrust, page) {
    const subject = "pull requests";
    const box = "Allow GitHub Actions to create and approve pull requests";
    if (ciTrust === "approve" && !mayApprove)
        return {
            state: "fail",
            subject,
            seen: "it may not open them, and ci-trust is approve",
            fix: `${page}: check "${box}"`,
        };
    if (ciTrust === "auto" && mayApprove)
        return {
            state: "warn",
            subject,
            seen: "it may open and approve them, and the App is meant to",
            fix: `${page}: clear "${box}"`,
        };
    return pass(mayApprove ? "it may open them, as ci-trust: approve needs" : "it may not open them", subject);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/github-checks.js










































const githubChecks = [
    repository,
    app_key_appKey,
    appInstalled,
    appPermissions,
    appApproved,
    appWebhook,
    appRepositories,
    appOwner,
    appBypass,
    dispatch_token_dispatchToken,
    dispatchTokenKind,
    dispatchTokenRights,
    dispatchTokenExpiry,
    dispatchTokenOwner,
    environments,
    environmentBranches,
    environmentWaits,
    triageSecrets,
    environmentSecrets,
    misplacedSecrets,
    secretsInVariables,
    switches,
    switchOverrides,
    switchToken,
    variableValues,
    actionsSettings,
    workflowToken,
    configFile,
    serviceFolders,
    codeowners,
    workflowFiles,
    triageTrigger,
    triageCall,
    sweepSchedule,
    reportFollows,
    workflowPins,
    localActions,
    baseBranch,
    branchRules,
    requiredChecks,
    fixBranches,
    recentRuns,
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/account.js

const account = defineCheck({
    id: "jira-account",
    step: "2",
    title: "The token is of an active account of its own, of no person",
    why: "When a person leaves, tickets end; and all that the person may do, the pipeline may do.",
    breaks: ["ticket"],
    ask: "https://admin.atlassian.com → Directory: is the account of JIRA_USER_EMAIL a service account?",
    read: ({ jira }) => jira.account(),
    judge: ({ email, active }) => active
        ? {
            state: "unknown",
            seen: `the account is ${email ?? "one whose e-mail address is hidden"}; whether a person uses it, Jira does not tell`,
            fix: "https://admin.atlassian.com → Directory: is it a service account, used by nobody else?",
        }
        : {
            state: "fail",
            seen: "the account is not active",
            fix: "https://admin.atlassian.com → Directory: activate it",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/address.js


const address_FIX = "gh secret set JIRA_BASE_URL --body https://<site>.atlassian.net, or for a scoped token https://api.atlassian.com/ex/jira/<cloud id>; the cloud id is at https://<site>.atlassian.net/_edge/tenant_info";
const address = defineCheck({
    id: "jira-address",
    step: "2",
    title: "JIRA_BASE_URL is the address of a Jira",
    why: "No ticket can be made.",
    breaks: ["ticket", "seen-again"],
    ask: "Is the secret JIRA_BASE_URL https://<site>.atlassian.net, without a path?",
    read: async ({ jira }) => jira.address.given
        ? { kind: "seen", value: { address: jira.address, token: await jira.token() } }
        : { kind: "hidden", why: "JIRA_BASE_URL was not given to the doctor" },
    judge({ address: { baseUrl, form }, token }) {
        if (baseUrl === null)
            return { state: "fail", seen: "it is no https address", fix: address_FIX };
        if (token.kind === "seen" && token.value.kind === "no-jira")
            return { state: "fail", seen: `what answers at ${baseUrl} is no Jira, or the cloud id is wrong`, fix: address_FIX };
        if (token.kind === "hidden")
            return { state: "unknown", seen: token.why, fix: "Is it the address of your Jira?" };
        return form === "other"
            ? { state: "warn", seen: `${baseUrl} has a path that is not Jira Cloud's`, fix: address_FIX }
            : pass(form === "site" ? "the site's own address" : "the gateway of scoped tokens");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/choices.js
const distinct = (values) => [
    ...new Set(values.filter(value => value !== null && value !== undefined)),
];
function prioritiesOf({ jira, routes }) {
    return distinct([...jira.priorities.map(({ name }) => name), ...routes.map(({ priority }) => priority)]);
}
function componentsOf({ services, routes }) {
    return distinct([...services, ...routes].map(({ component }) => component));
}

// EXTERNAL MODULE: ../shared/build/errors.js
var errors = __webpack_require__(1255);
;// CONCATENATED MODULE: ../shared/build/pipeline/ticket/fields/field-option.js

function fieldOption(field, name, setting) {
    const found = field.allowed.find(option => option.id === name || option.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined)
        return { id: found.id };
    const offered = field.allowed.map(option => `"${option.name}"`).join(", ");
    throw new errors/* ConfigError */.xL(`Jira offers no "${name}" in the field ${field.name}. In .github/auto-triage.yml, change "${name}" (${setting}) to one of: ${offered || "nothing; the field has no values yet"}`);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/not-offered.js


function notOffered(screens, id, names) {
    return screens.flatMap(({ fields, project, type }) => {
        const field = fields.find(candidate => candidate.id === id);
        if (field === undefined)
            return [];
        return names.flatMap((name) => {
            try {
                fieldOption(field, name, id === "priority" ? "jira.priorities or a route" : "a service or a route");
                return [];
            }
            catch (error) {
                if (!(error instanceof errors/* ConfigError */.xL))
                    throw error;
                const seen = `${type?.name ?? ""} in ${project} has no ${field.name} of this name`;
                return [{ state: "fail", subject: name, seen, fix: error.message }];
            }
        });
    });
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/places.js
function places({ jira, routes }) {
    const usual = { project: jira.project, issueType: jira.issueType };
    const all = [
        usual,
        ...routes.map(({ project, issueType }) => ({
            project: project ?? jira.project,
            issueType: issueType ?? jira.issueType,
        })),
    ];
    return all.filter((place, at) => all.findIndex(other => same(place, other)) === at);
}
function same(one, other) {
    return one.project === other.project && one.issueType === other.issueType;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/projects-of.js

function projectsOf(config) {
    return [...new Set(places(config).map(({ project }) => project))];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/with-token.js
async function withToken({ jira }, read) {
    const token = await jira.token();
    if (token.kind === "hidden")
        return token;
    return token.value.kind === "works" ? read(jira) : { kind: "hidden", why: "Jira does not take the credentials" };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/each-project.js


async function eachProject(sources, read) {
    return withToken(sources, () => inTurn(projectsOf(sources.expected.config), read));
}
async function inTurn(projects, read) {
    const found = [];
    for (const project of projects) {
        const reading = await read(project);
        if (reading.kind === "hidden")
            return reading;
        found.push({ project, value: reading.value });
    }
    return { kind: "seen", value: found };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/read-screens.js


async function readScreens(sources) {
    const { jira, expected } = sources;
    const types = await eachProject(sources, project => jira.issueTypes(project));
    if (types.kind === "hidden")
        return types;
    if (types.value.every(({ value }) => value.length === 0))
        return {
            kind: "hidden",
            why: "Jira offers the account no issue type: the project is hidden, or Create issues is missing",
        };
    const screens = [];
    for (const place of places(expected.config)) {
        const offered = types.value.find(({ project }) => project === place.project)?.value ?? [];
        const wanted = place.issueType.toLowerCase();
        const type = offered.find(({ id, name }) => id === place.issueType || name.toLowerCase() === wanted) ?? null;
        const fields = type === null ? null : await jira.createFields(place.project, type.id);
        if (fields?.kind === "hidden")
            return fields;
        screens.push({ ...place, type, offered: offered.map(({ name }) => name), fields: fields?.value ?? [] });
    }
    return { kind: "seen", value: screens };
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/components.js





const components = defineCheck({
    id: "jira-components",
    step: "2",
    title: "The projects have each component of .github/auto-triage.yml",
    why: "Tickets of that service are refused.",
    breaks: ["ticket"],
    ask: "Project → Components: are those of the services there?",
    read: readScreens,
    judge(screens, { expected }) {
        const names = componentsOf(expected.config);
        const faults = notOffered(screens, "components", names);
        return faults.length > 0 ? faults : pass(`${names.length} components`);
    },
});

// EXTERNAL MODULE: ../shared/build/text/clean.js
var clean = __webpack_require__(21);
;// CONCATENATED MODULE: ../shared/build/text/adf.js

function doc(...blocks) {
    return { type: "doc", version: 1, content: blocks };
}
function paragraph(...parts) {
    return { type: "paragraph", content: inline(parts) };
}
function heading(level, ...parts) {
    return { type: "heading", attrs: { level }, content: inline(parts) };
}
function adf_text(value) {
    return marked(value, []);
}
function strong(value) {
    return marked(value, [{ type: "strong" }]);
}
function code(value) {
    return marked(value, [{ type: "code" }]);
}
function adf_link(value, url, allowedHosts) {
    const href = allowedHref(url, allowedHosts);
    return marked(value, href === null ? [] : [{ type: "link", attrs: { href } }]);
}
function hardBreak() {
    return [{ type: "hardBreak" }];
}
function codeBlock(value, language = "text") {
    const clean = cleanText(value, { keepNewlines: true }).text;
    const content = clean === "" ? [] : [{ type: "text", text: clean }];
    return { type: "codeBlock", attrs: { language }, content };
}
function bulletList(items) {
    if (items.length === 0)
        return paragraph();
    return { type: "bulletList", content: items.map(item => ({ type: "listItem", content: [paragraph(...item)] })) };
}
function table(header, rows) {
    const cells = (type, row) => ({
        type: "tableRow",
        content: header.map((_, column) => ({ type, content: [paragraph(row[column] ?? "")] })),
    });
    return { type: "table", content: [cells("tableHeader", header), ...rows.map(row => cells("tableCell", row))] };
}
function panel(panelType, ...blocks) {
    return { type: "panel", attrs: { panelType }, content: blocks };
}
function expand(title, ...blocks) {
    return { type: "expand", attrs: { title: cleanText(title).text }, content: blocks };
}
function inline(parts) {
    return parts.flatMap(part => (typeof part === "string" ? adf_text(part) : part));
}
function marked(value, marks) {
    const lines = (0,clean/* cleanText */.X)(value, { keepNewlines: true }).text.replaceAll("\t", " ").split("\n");
    return lines.flatMap((line, index) => {
        const node = line === "" ? [] : [marks.length === 0 ? { type: "text", text: line } : { type: "text", text: line, marks }];
        return index === 0 ? node : [...hardBreak(), ...node];
    });
}
function allowedHref(url, allowedHosts) {
    const parsed = URL.parse(url);
    if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
        return null;
    if (parsed.username !== "" || parsed.password !== "")
        return null;
    return allowedHosts.includes(parsed.host) ? parsed.href : null;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/ticket/fields/field-value.js


function fieldValue(field, value) {
    if (field.type.startsWith("array")) {
        const values = Array.isArray(value) ? value : [value];
        return values.map(item => single(field, item));
    }
    return single(field, value);
}
function single(field, value) {
    if (typeof value !== "string")
        return value;
    if (field.allowed.length > 0)
        return fieldOption(field, value, `jira.fields.${field.id}`);
    return isRichText(field) ? doc(paragraph(value)) : value;
}
function isRichText(field) {
    return field.type.endsWith(":textarea") || field.id === "environment" || field.id === "description";
}

;// CONCATENATED MODULE: ../shared/build/pipeline/ticket/fields/wanted-fields.js


function wantedFields({ issue, route, jira, text }) {
    const { component, teamId } = route;
    const labels = route.labels.map(label => label.replace(/\s+/g, "-").slice(0, 255));
    return [
        ...Object.entries(jira.fields).map(([name, value]) => wanted(`jira.fields.${name}`, byIdOrName(name), asConfigured(value))),
        { ...wanted("Labels", byId("labels"), () => labels), missing: "fail" },
        wanted("Description", byId("description"), () => text.description),
        wanted(`Priority "${route.priority}"`, byId("priority"), field => fieldOption(field, route.priority, "a name under jira.priorities, or the priority of a route")),
        ...(component === null
            ? []
            : [
                wanted(`Component "${component}"`, byId("components"), field => [
                    fieldOption(field, component, "the component of a service or route"),
                ]),
            ]),
        ...(teamId === null ? [] : [wanted(`Team "${route.team}"`, teamField(jira.teamField), () => teamId)]),
        ...(jira.occurrencesField === null
            ? []
            : [wanted("jira.occurrences-field", byIdOrName(jira.occurrencesField), () => issue.occurrences)]),
    ];
}
function wanted(name, matches, value) {
    return { name, missing: "warn", matches, value };
}
function byId(id) {
    return field => field.id === id;
}
function byIdOrName(name) {
    return field => field.id === name || field.name.toLowerCase() === name.toLowerCase();
}
function teamField(configured) {
    return configured === null ? field => field.type.endsWith(":atlassian-team") : byIdOrName(configured);
}
function asConfigured(value) {
    return field => fieldValue(field, value);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/ticket/fields/resolve-fields.js


const CONFIG_FILE = ".github/auto-triage.yml";
const ALWAYS_SET = ["project", "issuetype", "summary"];
function resolveFields(request) {
    const { route, type, text } = request;
    const screen = `the create screen of issue type "${type.name}" in project ${route.project}`;
    const warnings = [];
    const fields = {
        project: { key: route.project },
        issuetype: { id: type.id },
        summary: text.summary,
    };
    for (const wanted of wantedFields(request)) {
        const field = type.fields.find(candidate => wanted.matches(candidate));
        if (field !== undefined)
            fields[field.id] = wanted.value(field);
        else if (wanted.missing === "fail")
            throw new errors/* ConfigError */.xL(`The field ${wanted.name} is not on ${screen}. Add it to that screen, or set jira.issue-type in ${CONFIG_FILE} to a type whose screen has it`);
        else
            warnings.push(`${wanted.name} was left out: it is not on ${screen}`);
    }
    refuseMissing(type.fields, fields, screen);
    return { fields, warnings };
}
function refuseMissing(screen, fields, where) {
    const missing = screen.filter(field => field.required && !field.hasDefault && !ALWAYS_SET.includes(field.id) && fields[field.id] === undefined);
    if (missing.length === 0)
        return;
    const named = missing.map(field => `"${field.name}" (${field.id})`).join(", ");
    const settings = missing.map(field => `jira.fields.${field.id}: ${example(field)}`).join("; ");
    const line = missing.map(field => `${field.id}: ${example(field)}`).join(", ");
    throw new errors/* ConfigError */.xL(`Jira requires ${named} on ${where}, and nothing gives a value. Set ${settings} in ${CONFIG_FILE}: under "jira:" add the line  fields: { ${line} }`);
}
function example(field) {
    const [option] = field.allowed;
    return option === undefined ? '"…"' : JSON.stringify(option.name);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/try-ticket.js



function tryTicket({ project, issueType, type, fields }, { jira }, parts) {
    const route = { project, issueType, team: "", labels: jira.labels, reason: "", ...parts };
    const text = { summary: "", description: doc() };
    try {
        return { ok: true, ...resolveFields({ issue: { occurrences: 1 }, route, type: { ...type, fields }, jira, text }) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { ok: false, fault: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/create-screen.js




const createScreen = defineCheck({
    id: "jira-create-screen",
    step: "2",
    title: "The create screens take a ticket: Labels is on them, and every required field has a value",
    why: "Jira refuses the ticket; without Labels it cannot be found again.",
    breaks: ["ticket"],
    ask: "Project settings → Screens: is Labels on the create screen, and is every required field set by jira.fields in .github/auto-triage.yml or by a default?",
    read: readScreens,
    judge: (screens, { expected }) => screens.flatMap(screen => create_screen_verdictOn(screen, expected)),
});
function create_screen_verdictOn(screen, { config }) {
    const { type, fields, project } = screen;
    if (type === null)
        return [];
    const priority = fields.find(({ id }) => id === "priority")?.allowed[0]?.id ?? "";
    const open = fields.map(field => (field.id === "priority" && priority === "" ? { ...field, id: "-" } : field));
    const tried = tryTicket({ ...screen, type, fields: open }, config, { priority, component: null, teamId: null });
    const subject = `${type.name} in ${project}`;
    if (!tried.ok)
        return [{ state: "fail", subject, seen: firstSentence(tried.fault), fix: tried.fault }];
    const settings = tried.warnings.filter(warning => /jira\.(?:fields|occurrences-field)/.test(warning));
    return settings.length > 0
        ? settings.map(seen => ({
            state: "warn",
            subject,
            seen,
            fix: `Project settings of ${project} → Screens: put the field on the create screen, or take the setting out of .github/auto-triage.yml`,
        }))
        : [pass(`${fields.length} fields`, subject)];
}
function firstSentence(text) {
    return text.split(/\. /)[0] ?? text;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/edit-screen.js


const editScreen = defineCheck({
    id: "jira-edit-screen",
    step: "2",
    title: "Labels is on the edit screen of tickets",
    why: "Jira refuses the label of an error that joins a ticket, so the ticket is not found again by it.",
    breaks: ["seen-again"],
    ask: "Project settings → Screens: is Labels on the edit screen of the issue type of tickets?",
    read: readEditable,
    judge: (fields, { expected }) => fields.includes("labels")
        ? pass(`as seen on a ticket: ${fields.length} fields`)
        : {
            state: "fail",
            seen: "a ticket offers no Labels to be edited",
            fix: `Project settings of ${expected.config.jira.project} → Screens → edit screen: add Labels`,
        },
});
async function readEditable({ jira, expected }) {
    const { project, labels } = expected.config.jira;
    const reading = await jira.editFields(project, labels[0] ?? "auto-triage");
    return reading.kind === "seen" && reading.value.length === 0
        ? { kind: "hidden", why: "Jira shows an edit screen on tickets alone, and there is none yet that may be edited" }
        : reading;
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/issue-types.js



const issueTypes = defineCheck({
    id: "jira-issue-type",
    step: "2",
    title: "The issue types of tickets exist",
    why: "No ticket can be made.",
    breaks: ["ticket"],
    ask: "Project settings → Issue types: is there the one of jira.issue-type?",
    read: readScreens,
    judge: (screens, { expected }) => screens.flatMap(({ project, issueType, type, offered }) => {
        if (type !== null)
            return pass(type.name, project);
        if (offered.length === 0)
            return [];
        return {
            state: "fail",
            subject: project,
            seen: `there is no issue type "${issueType}"`,
            fix: `Set ${issueType === expected.config.jira.issueType ? "jira.issue-type" : `the issue-type of the route to "${issueType}"`} in .github/auto-triage.yml to one of: ${offered.join(", ")}`,
        };
    }),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/labels.js


const labels = defineCheck({
    id: "jira-labels",
    step: "2",
    title: "The labels of .github/auto-triage.yml have no blanks",
    why: "Jira's labels have none: tickets get another label than the one that people search for.",
    breaks: [],
    ask: "Is each of labels in .github/auto-triage.yml one word?",
    read: async ({ expected }) => ({ kind: "seen", value: expected.config }),
    judge({ jira, services, routes }) {
        const all = [...new Set([...jira.labels, ...[...services, ...routes].flatMap(each => each.labels ?? [])])];
        const faults = all
            .filter(label => /\s/.test(label))
            .map((subject) => {
            const written = subject.replace(/\s+/g, "-");
            return {
                state: "warn",
                subject,
                seen: `it has a blank, so tickets get ${written}`,
                fix: `Write ${written} in .github/auto-triage.yml`,
            };
        });
        return faults.length > 0 ? faults : pass(`${all.length} labels`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/link-type.js



const linkType = defineCheck({
    id: "jira-link-type",
    step: "2",
    title: "The link type of the configuration exists",
    why: "A ticket and the one that follows it are not linked.",
    breaks: ["seen-again"],
    ask: "Jira settings → Issues → Issue linking: is there the type of jira.link-type?",
    read: sources => withToken(sources, jira => jira.linkTypes()),
    judge(names, { expected }) {
        const { linkType: wanted } = expected.config.jira;
        return names.some(name => name.toLowerCase() === wanted.toLowerCase())
            ? pass(wanted)
            : {
                state: "fail",
                seen: `there is no link type "${wanted}"`,
                fix: `Set jira.link-type in .github/auto-triage.yml to one of: ${names.join(", ") || "none; issue linking is off in Jira settings"}`,
            };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/permissions-many.js



const TOO_MUCH = [
    ["ADMINISTER_PROJECTS", "Administer projects"],
    ["DELETE_ALL_COMMENTS", "Delete all comments"],
];
const permissionsMany = defineCheck({
    id: "jira-permissions-many",
    step: "2",
    title: "The account may no more than that",
    why: "Whoever gets hold of the token can change the project itself.",
    breaks: [],
    ask: "Project settings → People: is the service account no administrator?",
    read: sources => eachProject(sources, project => sources.jira.permissions(project)),
    judge(found) {
        const faults = found.flatMap(({ project, value }) => TOO_MUCH.filter(([key]) => value[key] === true).map(([, name]) => ({
            state: "warn",
            subject: project,
            seen: `the account has ${name}`,
            fix: `Project settings of ${project} → People: give the account a role without ${name}`,
        })));
        return faults.length > 0 ? faults : pass("it does not administer the project");
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/permissions.js



const NEEDED = [
    ["BROWSE_PROJECTS", "Browse projects", "fail"],
    ["CREATE_ISSUES", "Create issues", "fail"],
    ["EDIT_ISSUES", "Edit issues", "fail"],
    ["ADD_COMMENTS", "Add comments", "fail"],
    ["EDIT_OWN_COMMENTS", "Edit own comments", "fail"],
    ["LINK_ISSUES", "Link issues", "fail"],
    ["TRANSITION_ISSUES", "Transition issues", "fail"],
];
const permissions = defineCheck({
    id: "jira-permissions",
    step: "2",
    title: "The account may browse, create, edit, comment, link and transition",
    why: "Tickets are not made, not updated when the error is seen again, or not reopened.",
    breaks: ["ticket", "seen-again", "clean-up"],
    ask: "Project settings → Permissions → Permission helper, with the service account: may it create, edit, comment, link and transition?",
    read: sources => eachProject(sources, async (project) => {
        const found = await sources.jira.project(project);
        if (found.kind === "seen" && found.value === null)
            return { kind: "seen", value: null };
        return sources.jira.permissions(project);
    }),
    judge(found) {
        const faults = found.flatMap(({ project, value }) => value === null
            ? []
            : NEEDED.filter(([key]) => value[key] !== true).map(([, name, state]) => ({
                state,
                subject: project,
                seen: `the account lacks ${name}`,
                fix: `Project settings of ${project} → Permissions: grant ${name} to the account of JIRA_USER_EMAIL`,
            })));
        const seen = found.some(({ value }) => value !== null);
        return faults.length > 0 || !seen ? faults : pass(`${NEEDED.length} permissions in ${found.length} projects`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/priorities.js





const priorities = defineCheck({
    id: "jira-priorities",
    step: "2",
    title: "Jira offers each priority of .github/auto-triage.yml",
    why: "Tickets of that priority are refused.",
    breaks: ["ticket"],
    ask: "Project settings → Priorities: are those of jira.priorities there?",
    read: readScreens,
    judge(screens, { expected }) {
        const names = prioritiesOf(expected.config);
        const faults = notOffered(screens, "priority", names);
        return faults.length > 0 ? faults : pass(`${names.length} priorities`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/projects.js



const projects = defineCheck({
    id: "jira-project",
    step: "2",
    title: "The projects that tickets go to exist",
    why: "No ticket can be made there.",
    breaks: ["ticket"],
    ask: "Jira → Projects: is there one with the key of jira.project?",
    read: sources => eachProject(sources, project => sources.jira.project(project)),
    judge: found => found.map(({ project, value }) => {
        if (value === null)
            return {
                state: "fail",
                subject: project,
                seen: "there is no such project, or the account may not browse it",
                fix: "Set jira.project in .github/auto-triage.yml to the key of a project, or give the account Browse projects in it: Project settings → People",
            };
        return value.archived
            ? {
                state: "fail",
                subject: project,
                seen: "the project is archived",
                fix: "Restore it, or set jira.project in .github/auto-triage.yml to another",
            }
            : pass(value.name, project);
    }),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/resolutions.js



const resolutions = defineCheck({
    id: "jira-wont-fix",
    step: "2",
    title: "Jira has the resolutions that mean: will not be fixed",
    why: "A ticket that people decided not to fix is opened again and again.",
    breaks: ["seen-again"],
    ask: "Jira settings → Issues → Resolutions: are those of jira.wont-fix-resolutions there?",
    read: sources => withToken(sources, jira => jira.resolutions()),
    judge(names, { expected }) {
        const wanted = expected.config.jira.wontFixResolutions;
        if (wanted.length === 0)
            return pass("none is configured");
        const known = new Set(names.map(name => name.toLowerCase()));
        const found = wanted.filter(name => known.has(name.toLowerCase()));
        return found.length > 0
            ? pass(found.join(", "))
            : {
                state: "warn",
                seen: `none of ${wanted.join(", ")} is a resolution`,
                fix: `Set jira.wont-fix-resolutions in .github/auto-triage.yml to some of: ${names.join(", ")}`,
            };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/screen-fields.js



const screenFields = defineCheck({
    id: "jira-screen-fields",
    step: "2",
    title: "The create screens have Description, Priority, Components and the team field",
    why: "Tickets are made without them: nobody is told whose they are, how urgent, or what happened.",
    breaks: ["ticket"],
    ask: "Project settings → Screens: are Description, Priority, Components and Team on the create screen?",
    read: readScreens,
    judge: (screens, { expected }) => {
        const { services, routes, teams, jira } = expected.config;
        const wanted = [
            { name: "Description", has: screen_fields_byId("description") },
            { name: "Priority", has: screen_fields_byId("priority") },
            ...([...services, ...routes].some(({ component }) => Boolean(component))
                ? [{ name: "Components", has: screen_fields_byId("components") }]
                : []),
            ...(Object.values(teams).some(({ id }) => id !== null)
                ? [{ name: jira.teamField ?? "the team field", has: (screen) => hasTeam(screen, jira.teamField) }]
                : []),
        ];
        return screens.flatMap((screen) => {
            if (screen.type === null || screen.fields.length === 0)
                return [];
            const subject = `${screen.type.name} in ${screen.project}`;
            const missing = wanted.filter(({ has }) => !has(screen));
            return missing.length === 0
                ? [pass("all are there", subject)]
                : missing.map(({ name }) => ({
                    state: "warn",
                    subject,
                    seen: `${name} is not on the create screen, so tickets go without it`,
                    fix: `Project settings of ${screen.project} → Screens → create screen: add ${name}`,
                }));
        });
    },
});
function screen_fields_byId(id) {
    return ({ fields }) => fields.some(field => field.id === id);
}
function hasTeam({ fields }, configured) {
    if (configured === null)
        return fields.some(({ type }) => type.endsWith(":atlassian-team"));
    return fields.some(({ id, name }) => id === configured || name.toLowerCase() === configured.toLowerCase());
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/teams.js


const TEAM_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-\d{1,10})?$/i;
const teams = defineCheck({
    id: "jira-teams",
    step: "2",
    title: "Each team that tickets go to is in .github/auto-triage.yml, with the id of an Atlassian team",
    why: "Tickets go to nobody, or Jira refuses the id.",
    breaks: ["ticket"],
    ask: "Open each team in Jira → Teams: is the id at the end of its address the one in .github/auto-triage.yml?",
    read: async ({ expected }) => ({ kind: "seen", value: expected.config }),
    judge({ teams: known, services, routes, defaultTeam }) {
        const named = [...services, ...routes].flatMap(({ team }) => team ?? []).concat(defaultTeam ?? []);
        const missing = [...new Set(named)].filter(team => !Object.hasOwn(known, team));
        const faults = missing.map(subject => ({
            state: "fail",
            subject,
            seen: "it is named as a team, and there is none of this name under teams",
            fix: `Add ${subject} under teams in .github/auto-triage.yml, with its id from the address of the team's page in Jira`,
        }));
        for (const [subject, { id }] of Object.entries(known))
            if (id !== null && !TEAM_ID.test(id))
                faults.push({
                    state: "fail",
                    subject,
                    seen: `"${id}" is no id of an Atlassian team`,
                    fix: "Open the team in Jira → Teams: the id is the UUID at the end of its address",
                });
        return faults.length > 0 ? faults : pass(`${Object.keys(known).length} teams, with ids of the right form`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/token-end.js


const token_end_DAY_MS = 86_400_000;
const token_end_SOON_DAYS = 30;
const tokenEnd = defineCheck({
    id: "jira-token-end",
    step: "2",
    title: "JIRA_API_TOKEN does not expire soon",
    why: "From that day on no ticket is made.",
    breaks: ["ticket"],
    ask: "https://id.atlassian.com/manage-profile/security/api-tokens, as the service account: when does the token expire? Keep the date in the variable JIRA_API_TOKEN_EXPIRES, and the doctor reminds you.",
    read: async ({ jira, github }) => {
        const told = await jira.tokenEnd();
        if (told.kind === "seen")
            return told;
        const variables = await github.variables();
        const written = variables.kind === "seen" ? (variables.value.get("JIRA_API_TOKEN_EXPIRES") ?? "") : "";
        const at = /^\d{4}-\d{2}-\d{2}/.test(written) ? Date.parse(written) : Number.NaN;
        return Number.isNaN(at) ? told : { kind: "seen", value: at };
    },
    judge(end, { expected }) {
        const days = Math.floor((end - expected.now) / token_end_DAY_MS);
        const fix = "Make a new token at https://id.atlassian.com/manage-profile/security/api-tokens, as the service account; gh secret set JIRA_API_TOKEN; gh variable set JIRA_API_TOKEN_EXPIRES --body <its last day, e.g. 2027-01-31>";
        if (days < 0)
            return { state: "fail", seen: "by the date in JIRA_API_TOKEN_EXPIRES it has expired", fix };
        return days < token_end_SOON_DAYS ? { state: "warn", seen: `${days} days are left`, fix } : pass(`${days} days are left`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/token.js


const TOKENS = "https://id.atlassian.com/manage-profile/security/api-tokens, as the service account";
const token = defineCheck({
    id: "jira-token",
    step: "2",
    title: "Jira takes JIRA_USER_EMAIL with JIRA_API_TOKEN",
    why: "No ticket can be made: triage fails.",
    breaks: ["ticket", "seen-again"],
    ask: "Does curl -u <e-mail>:<token> <JIRA_BASE_URL>/rest/api/3/myself answer with the service account?",
    read: async ({ jira }) => {
        const reading = await jira.token();
        if (reading.kind === "seen" && reading.value.kind === "no-jira")
            return { kind: "hidden", why: "JIRA_BASE_URL leads to no Jira" };
        return reading.kind === "seen"
            ? { kind: "seen", value: { token: reading.value, form: jira.address.form } }
            : reading;
    },
    judge({ token: { kind }, form }) {
        if (kind === "works")
            return pass("Jira knows the account");
        if (kind === "lacks-scope")
            return {
                state: "fail",
                seen: "the token lacks a scope",
                fix: `Make one with read:jira-work, write:jira-work and read:jira-user: ${TOKENS}; then gh secret set JIRA_API_TOKEN`,
            };
        const place = form === "site"
            ? "A scoped token also needs JIRA_BASE_URL to be https://api.atlassian.com/ex/jira/<cloud id>"
            : "A token without scopes also needs JIRA_BASE_URL to be https://<site>.atlassian.net";
        return {
            state: "fail",
            seen: "Jira refuses the credentials: the token is wrong or has expired (it lives a year at most), or is not of JIRA_USER_EMAIL",
            fix: `Make a new token: ${TOKENS}; then gh secret set JIRA_API_TOKEN, and gh secret set JIRA_USER_EMAIL. ${place}`,
        };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira/transitions.js


const transitions = defineCheck({
    id: "jira-transitions",
    step: "2",
    title: "The transitions of the configuration are there, and one leads out of Done",
    why: "Tickets stay where they are: an error that comes back gets a new one, and a fix does not show.",
    breaks: ["seen-again", "clean-up"],
    ask: "Project settings → Workflows: are there the transitions of autofix.transitions, and one out of Done that the service account may go?",
    read: readOffered,
    judge(offered, { expected: { config } }) {
        const faults = [...reopening(offered, config), ...ofFixes(offered, config)];
        return faults.length > 0 ? faults : pass(`as seen on tickets in ${offered.map(({ status }) => status).join(", ")}`);
    },
});
async function readOffered({ jira, expected }) {
    const { project, labels } = expected.config.jira;
    const reading = await jira.offeredTransitions(project, labels[0] ?? "auto-triage");
    return reading.kind === "seen" && reading.value.length === 0
        ? { kind: "hidden", why: "Jira shows transitions on tickets alone, and there is none yet" }
        : reading;
}
function reopening(offered, { jira }) {
    const done = offered.filter(status => status.done);
    if (jira.whenDone !== "reopen" || done.length === 0)
        return [];
    return done.flatMap(({ status, transitions: ways }) => {
        const open = ways.filter(({ leadsToDone }) => !leadsToDone);
        const named = jira.reopenTransition?.toLowerCase();
        const fix = `Project settings → Workflows: add a transition out of ${status} that the service account may go; or set jira.when-done: new-linked in .github/auto-triage.yml`;
        if (open.length === 0)
            return [{ state: "fail", subject: status, seen: "nothing leads out of it", fix }];
        if (named === undefined || open.some(({ name }) => name.toLowerCase() === named))
            return [];
        const names = open.map(({ name }) => name).join(", ");
        return [
            {
                state: "fail",
                subject: status,
                seen: `the transition "${jira.reopenTransition}" does not lead out of it`,
                fix: `Set jira.reopen-transition in .github/auto-triage.yml to one of: ${names}`,
            },
        ];
    });
}
function ofFixes(offered, { autofix }) {
    const known = new Set(offered.flatMap(({ transitions: ways }) => ways.map(({ name }) => name.toLowerCase())));
    if (offered.length < 3)
        return [];
    return Object.entries(autofix.transitions)
        .filter(([, name]) => !known.has(name.toLowerCase()))
        .map(([moment, name]) => ({
        state: "warn",
        subject: `autofix.transitions.${moment}`,
        seen: `no ticket offers "${name}"`,
        fix: `Set it in .github/auto-triage.yml to one of: ${[...known].join(", ")}`,
    }));
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/jira-checks.js


















const jiraChecks = [
    address,
    token,
    tokenEnd,
    account,
    projects,
    permissions,
    permissionsMany,
    issueTypes,
    createScreen,
    editScreen,
    labels,
    screenFields,
    priorities,
    components,
    teams,
    linkType,
    resolutions,
    transitions,
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/budget-left.js


const budgetLeft = defineCheck({
    id: "fix-budget-left",
    step: "4",
    title: "There is budget left for a fix",
    why: "The gate holds every fix until the day or the month is over.",
    breaks: ["fix"],
    ask: "The summary of the last triage that reached the gate: how much is left?",
    read: ({ datadog, expected }) => datadog.points(`min:auto_triage.budget.left{repository:${expected.repository.toLowerCase()}}`, 24),
    judge(points, { expected }) {
        const midnight = Math.floor(expected.now / 86_400_000) * 86_400_000;
        const left = points.findLast(({ at }) => at >= midnight)?.value;
        const { maxUsd } = expected.config.autofix;
        if (left === undefined)
            return pass("no fix was asked for today");
        return left < maxUsd
            ? {
                state: "warn",
                seen: `${left.toFixed(2)} USD are left, and a fix may cost ${maxUsd}`,
                fix: "Wait for the next UTC day or month, or raise autofix.max-usd-per-day or max-usd-per-month in .github/auto-triage.yml",
            }
            : pass(`${left.toFixed(2)} USD are left`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/budget.js


const budget = defineCheck({
    id: "fix-budget",
    step: "4",
    title: "A fix fits into the day's budget, and a day into the month's",
    why: "The gate holds every fix, or a cap is none.",
    breaks: ["fix"],
    ask: "Are autofix.max-usd, max-usd-per-day and max-usd-per-month in .github/auto-triage.yml what you mean?",
    read: async ({ expected }) => ({ kind: "seen", value: expected.config.autofix }),
    judge({ maxUsd, maxUsdPerDay, maxUsdPerMonth, maxPerDay, maxRunning, maxOpen }) {
        const faults = [];
        const say = (state, seen, fix) => void faults.push({ state, seen, fix });
        if (maxUsd > maxUsdPerDay)
            say("fail", `one run may cost ${maxUsd} USD, and a day ${maxUsdPerDay}: no fix ever starts`, "Set autofix.max-usd-per-day in .github/auto-triage.yml to at least autofix.max-usd");
        else if (maxUsd > maxUsdPerMonth)
            say("fail", `one run may cost ${maxUsd} USD, and a month ${maxUsdPerMonth}: no fix ever starts`, "Set autofix.max-usd-per-month in .github/auto-triage.yml to at least autofix.max-usd");
        else if (maxUsdPerDay > maxUsdPerMonth)
            say("warn", `a day may cost ${maxUsdPerDay} USD, and a month only ${maxUsdPerMonth}`, "Set autofix.max-usd-per-day in .github/auto-triage.yml to no more than autofix.max-usd-per-month");
        if (maxPerDay === 0 || maxRunning === 0 || maxOpen === 0)
            say("fail", "a cap on the number of fixes is 0: no fix ever starts", "Set autofix.max-per-day, max-open and max-running in .github/auto-triage.yml to at least 1; AUTOFIX_ENABLED is the switch");
        return faults.length > 0 ? faults : pass(`${maxUsd} USD a run, ${maxUsdPerDay} a day, ${maxUsdPerMonth} a month`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/clocks.js


const TOO_FAR_MS = 60_000;
const clocks = defineCheck({
    id: "clocks",
    step: "2",
    title: "This machine's clock is that of the vendors",
    why: "GitHub refuses the App's signature, metrics are dropped as too old, and errors are taken as old or new.",
    breaks: ["pull-request", "telemetry"],
    ask: "Is the clock of the machine right? date -u",
    read: async ({ github, datadog, jira, machine }) => {
        const asked = {
            GitHub: await github.clockAhead(),
            Datadog: await datadog.clockAhead(),
            Jira: await jira.clockAhead(),
            "the model's API": await machine.clockAhead(),
        };
        const told = Object.entries(asked).flatMap(([name, reading]) => reading.kind === "seen" ? [{ name, ahead: reading.value }] : []);
        return told.length === 0 ? { kind: "hidden", why: "No vendor told its time" } : { kind: "seen", value: told };
    },
    judge(told) {
        const faults = told
            .filter(({ ahead }) => Math.abs(ahead) > TOO_FAR_MS)
            .map(({ name, ahead }) => ({
            state: "fail",
            subject: name,
            seen: `its clock is ${Math.round(Math.abs(ahead) / 1000)} seconds ${ahead > 0 ? "ahead of" : "behind"} this machine's`,
            fix: "Set the clock of this machine: sudo timedatectl set-ntp true",
        }));
        return faults.length > 0 ? faults : pass(`as that of ${told.map(({ name }) => name).join(", ")}`);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/model-address.js


const modelAddress = defineCheck({
    id: "model-address",
    step: "2",
    title: "ANTHROPIC_URL is empty or a safe address",
    why: "The key and the code of the repository go to whoever is there.",
    breaks: ["fix"],
    ask: "gh variable list: is ANTHROPIC_URL missing, or your own gateway?",
    read: async ({ machine }) => ({ kind: "seen", value: machine.modelUrl }),
    judge(url) {
        const fix = "gh variable delete ANTHROPIC_URL, which stands for https://api.anthropic.com";
        if (!URL.canParse(url))
            return { state: "fail", seen: "it is no URL", fix };
        const { protocol, hostname, origin } = new URL(url);
        const local = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
        if (protocol !== "https:" && !local)
            return { state: "fail", seen: `${origin} is not https`, fix };
        return pass(origin);
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/model-key.js


const modelKey = defineCheck({
    id: "model-key",
    step: "2",
    title: "The model's API takes ANTHROPIC_API_KEY",
    why: "Every fix fails at once.",
    breaks: ["fix"],
    ask: "https://console.anthropic.com/settings/keys: is the key of the environment autofix-agent there, active, and with a spending limit of its own?",
    read: ({ machine }) => machine.modelKeyValid(),
    judge: valid => valid
        ? pass("the key is taken; asking cost nothing")
        : {
            state: "fail",
            seen: "the model's API refuses the key",
            fix: "Make a key at https://console.anthropic.com/settings/keys, then: gh secret set ANTHROPIC_API_KEY --env autofix-agent",
        },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/models.js


const models = defineCheck({
    id: "model-names",
    step: "2",
    title: "The key may use the configured models",
    why: "Every fix fails, or has nothing to fall back to.",
    breaks: ["fix"],
    ask: "Are autofix.model and autofix.fallback-model names of models that the key may use?",
    read: ({ machine }) => machine.models(),
    judge(known, { expected }) {
        const { model, fallbackModel } = expected.config.autofix;
        const wanted = [
            { setting: "autofix.model", name: model, state: "fail" },
            ...(fallbackModel === null
                ? []
                : [{ setting: "autofix.fallback-model", name: fallbackModel, state: "warn" }]),
        ];
        return wanted.map(({ setting, name, state }) => known.includes(name)
            ? pass(name, setting)
            : {
                state,
                subject: setting,
                seen: `the API has no model "${name}" for this key`,
                fix: `Set ${setting} in .github/auto-triage.yml to one of: ${known.slice(0, 12).join(", ")}`,
            });
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/programs.js



const NODE = 22;
const programs = defineCheck({
    id: "runner-programs",
    step: "2",
    title: "The runner has Node.js, npm and git",
    why: "The agent's program is not installed, or the services' checks cannot run.",
    breaks: ["fix"],
    ask: `Does the runner have git, npm and Node.js ${NODE} or later? gh workflow run doctor.yml looks.`,
    read: async ({ machine }) => allSeen({
        node: await machine.version("node"),
        npm: await machine.version("npm"),
        git: await machine.version("git"),
    }),
    judge(versions) {
        const missing = Object.entries(versions).filter(([, version]) => version === null);
        if (missing.length > 0)
            return missing.map(([subject]) => ({
                state: "fail",
                subject,
                seen: "it is not on the runner",
                fix: `Install ${subject} in .github/actions/auto-fix-setup/action.yml`,
            }));
        const { node, npm, git } = versions;
        return Number.parseInt(node ?? "", 10) >= NODE
            ? pass(`Node.js ${node}, npm ${npm}, git ${git}`)
            : {
                state: "fail",
                subject: "node",
                seen: `it is ${node}`,
                fix: `Install Node.js ${NODE} or later in .github/actions/auto-fix-setup/action.yml: actions/setup-node`,
            };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/sandbox.js


const sandbox = defineCheck({
    id: "runner-sandbox",
    step: "2",
    title: "The runner has a sandbox for the agent",
    why: "With autofix.sandbox: required every fix fails; otherwise the agent's code runs unconfined.",
    breaks: ["fix"],
    ask: "Start the doctor's workflow, which runs where fixes run: gh workflow run doctor.yml",
    read: ({ machine }) => machine.sandbox(),
    judge({ unusable, mendable }, { expected }) {
        const { sandbox: wanted } = expected.config.autofix;
        if (wanted === "off")
            return {
                state: "warn",
                seen: "autofix.sandbox is off: the agent's code runs unconfined",
                fix: "Set autofix.sandbox: required in .github/auto-triage.yml",
            };
        if (unusable === null)
            return pass("bubblewrap works");
        if (mendable)
            return pass(`${unusable}; a fix installs and permits it, which this runner allows`);
        const fix = "Install bubblewrap and socat on the runner and allow user namespaces: sudo apt-get install -y bubblewrap socat; sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
        return { state: wanted === "required" ? "fail" : "warn", seen: unusable, fix };
    },
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine/storm-breaker.js


const MINUTE_MS = 60_000;
const stormBreaker = defineCheck({
    id: "storm-breaker",
    step: "6",
    title: "Whether a storm of new errors shares one ticket is known",
    why: "Without the breaker, a bad deploy makes a ticket for each of its errors.",
    breaks: [],
    ask: "Has .github/auto-triage.yml the key storm, with the values that you mean?",
    read: async ({ expected }) => ({ kind: "seen", value: expected.config.storm }),
    judge: storm => pass(storm === null
        ? "off: each new error gets a ticket (docs/storm.md says how to switch it on)"
        : `on: more than ${storm.issues} new errors of one service or deploy within ${storm.windowMs / MINUTE_MS} minutes share one`),
});

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks/machine-checks.js









const machineChecks = [
    modelAddress,
    modelKey,
    models,
    budget,
    budgetLeft,
    sandbox,
    programs,
    clocks,
    stormBreaker,
];

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/checks.js





const checks = [
    ...answerChecks,
    ...githubChecks,
    ...datadogChecks,
    ...jiraChecks,
    ...machineChecks,
];


/***/ }),

/***/ 7136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ countText)
/* harmony export */ });
function countText({ counts }) {
    return `${counts.pass} pass, ${counts.warn} warn, ${counts.fail} fail, ${counts.unknown} cannot be known`;
}


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ doctorFails)
/* harmony export */ });
function doctorFails({ counts }, strict) {
    return counts.fail > 0 || (strict && counts.warn + counts.unknown > 0);
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ writeDoctorSummary)
});

// EXTERNAL MODULE: ../shared/build/text/clip.js + 2 modules
var clip = __webpack_require__(1625);
// EXTERNAL MODULE: ../shared/build/text/clean.js
var text_clean = __webpack_require__(21);
;// CONCATENATED MODULE: ../shared/build/text/markdown.js

const BREAK = "&#8203;";
const ACTIVE = /[&<>\\`*_[\]|~$#@]/g;
const RECOGNISED = [
    /@(?=[\p{L}\p{N}_-])/gu,
    /#(?=\p{N})/gu,
    /GH-(?=\p{N})/giu,
    /:(?=\/\/)/g,
    /(?:mailto|xmpp):(?=\S)/gi,
    /www(?=\.)/gi,
    /:(?=[\w+-]{1,50}:)/gu,
];
const COMMIT = /\b[0-9a-f]{7,64}\b/g;
const LINE_START = /^(?:[-+/=]|\d{1,9}(?=[.)]))/;
function mdText(value) {
    const clean = (0,text_clean/* cleanText */.X)(value).text.trim();
    const parted = RECOGNISED.reduce((text, pattern) => text.replace(pattern, "$&\u200b"), clean);
    const unlinked = parted.replace(COMMIT, id => id.replace(/.{6}(?=.)/g, "$&\u200b"));
    const escaped = unlinked.replace(ACTIVE, entity).replaceAll("\u200b", BREAK);
    return escaped.replace(LINE_START, start => (/\d/.test(start) ? `${start}${BREAK}` : entity(start)));
}
function mdCode(value) {
    const clean = cleanText(value).text;
    if (clean.trim() === "")
        return '`""`';
    const fence = "`".repeat(longestRun(clean) + 1);
    const pad = /^[` ]|[` ]$/.test(clean) ? " " : "";
    return `${fence}${pad}${clean}${pad}${fence}`;
}
function mdCodeBlock(value, language = "text") {
    const clean = cleanText(value, { keepNewlines: true }).text;
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}${language}\n${clean}\n${fence}`;
}
function mdTable(header, rows) {
    const line = (cells) => `| ${header.map((_, column) => cell(cells[column] ?? "")).join(" | ")} |`;
    return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
function mdLink(label, url) {
    const parsed = URL.parse(url);
    if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
        return mdText(label);
    return `[${mdText(label)}](<${parsed.href.replace(/[<>\\`|\s]/g, encodeURIComponent)}>)`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function cell(markdown) {
    return markdown
        .replace(/\n/g, " ")
        .replace(/\\(?=\|)/g, "\\ ")
        .replaceAll("|", "\\|");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

;// CONCATENATED MODULE: ../shared/build/pipeline/summary/markdown-list.js
const MOST_ITEMS = 40;
function bullets(items, write) {
    const more = items.length > MOST_ITEMS ? [`and ${items.length - MOST_ITEMS} more`] : [];
    return [...items.slice(0, MOST_ITEMS).map(write), ...more].map(line => `- ${line}`).join("\n");
}
function section(title, block) {
    return block === "" ? "" : `**${title}**\n\n${block}`;
}
function folded(title, block) {
    return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`;
}

// EXTERNAL MODULE: ../shared/build/pipeline/doctor/count-text.js
var count_text = __webpack_require__(7136);
;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/write-doctor-summary.js




const TITLES = {
    fail: "To be mended",
    warn: "To be looked at",
    unknown: "Only a person can know",
    pass: "As it should be",
};
const MARKS = { fail: "❌", warn: "⚠️", unknown: "❔", pass: "✅" };
const STATES = ["fail", "warn", "unknown", "pass"];
const MOST_ROWS = 200;
function writeDoctorSummary(report) {
    const blocks = STATES.map(state => {
        const found = report.findings.filter(finding => finding.state === state);
        if (found.length === 0)
            return "";
        if (state === "unknown")
            return section(TITLES[state], found.slice(0, MOST_ROWS).map(question).join("\n"));
        const header = state === "pass" ? ["", "Step", "What", "Seen"] : ["", "Step", "What", "Seen", "Why it matters", "Mend it"];
        return section(TITLES[state], mdTable(header, found.slice(0, MOST_ROWS).map(finding => row(finding, header.length))));
    });
    return [`### Doctor: ${(0,count_text/* countText */.l)(report)}`, firstStep(report), ...blocks]
        .filter(block => block !== "")
        .join("\n\n")
        .concat("\n");
}
function firstStep({ findings }) {
    const first = findings.find(({ state }) => state === "fail") ?? findings.find(({ state }) => state === "warn");
    if (first === undefined)
        return "";
    const { step, title, subject, seen, fix } = first;
    return `**Do this first** (step ${step}): ${named(title, subject)}. ${write_doctor_summary_text(seen)}. ${write_doctor_summary_text(fix ?? "")}`;
}
function row({ state, step, title, subject, seen, why, fix }, columns) {
    return [MARKS[state], step, named(title, subject), write_doctor_summary_text(seen), write_doctor_summary_text(why), write_doctor_summary_text(fix ?? "")].slice(0, columns);
}
function question({ step, title, subject, seen, fix }) {
    return `- [ ] ${named(title, subject)} (step ${step}): ${write_doctor_summary_text(seen)}. ${write_doctor_summary_text(fix ?? "")}`;
}
function named(title, subject) {
    return write_doctor_summary_text(subject === null ? title : `${title}: ${subject}`);
}
function write_doctor_summary_text(value) {
    return mdText((0,clip/* clipText */.g)(value, 600));
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ writeDoctorText)
});

// EXTERNAL MODULE: ../shared/build/text/clip.js + 2 modules
var clip = __webpack_require__(1625);
// EXTERNAL MODULE: ../shared/build/pipeline/doctor/count-text.js
var count_text = __webpack_require__(7136);
;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/wrap-text.js
function wrapText(text, width, indent) {
    const start = text.length - text.trimStart().length;
    const lines = [];
    let line = " ".repeat(start);
    let isEmpty = true;
    for (const word of text.slice(start).split(" ")) {
        if (!isEmpty && line.length + 1 + word.length > width) {
            lines.push(line.trimEnd());
            line = " ".repeat(indent);
            isEmpty = true;
        }
        line += isEmpty ? word : ` ${word}`;
        isEmpty = false;
    }
    return [...lines, line.trimEnd()];
}

;// CONCATENATED MODULE: ../shared/build/pipeline/doctor/write-doctor-text.js



const WIDTH = 80;
const INDENT = 6;
const MARKS = { pass: "pass", warn: "warn", fail: "FAIL", unknown: "ask" };
const TITLES = {
    fail: "TO BE MENDED",
    warn: "TO BE LOOKED AT",
    unknown: "CANNOT KNOW: LOOK YOURSELF",
    pass: "AS IT SHOULD BE",
};
function writeDoctorText(report) {
    const blocks = ["pass", "unknown", "warn", "fail"].flatMap(state => {
        const found = report.findings.filter(finding => finding.state === state);
        if (found.length === 0)
            return [];
        return [`${TITLES[state]} (${found.length})`, ...found.flatMap(linesOf), ""];
    });
    return [`${report.repository} at ${report.at}`, "", ...blocks, (0,count_text/* countText */.l)(report), ...firstStep(report), ""].join("\n");
}
function firstStep({ findings }) {
    const first = findings.find(({ state }) => state === "fail") ?? findings.find(({ state }) => state === "warn");
    if (first === undefined)
        return [];
    return [
        "",
        ...wrapText(`Do this first, step ${first.step}: ${headOf(first)}: ${(0,clip/* clipText */.g)(first.seen, 1000)}`, WIDTH, 0),
        ...mendOf(first),
    ];
}
function linesOf(finding) {
    const { state, step, seen, why } = finding;
    const head = wrapText(`${MARKS[state].padEnd(INDENT)}${step.padEnd(3)} ${headOf(finding)}`, WIDTH, INDENT + 4);
    if (state === "pass")
        return head;
    const reason = state === "unknown" ? [] : wrapText(`${" ".repeat(INDENT)}why:  ${why}`, WIDTH, INDENT + 6);
    return [
        ...head,
        ...wrapText(`${" ".repeat(INDENT)}seen: ${(0,clip/* clipText */.g)(seen, 1000)}`, WIDTH, INDENT + 6),
        ...reason,
        ...mendOf(finding),
    ];
}
function mendOf({ state, fix }) {
    if (fix === null)
        return [];
    return wrapText(`${" ".repeat(INDENT)}${state === "unknown" ? "look: " : "mend: "}${(0,clip/* clipText */.g)(fix, 1000)}`, WIDTH, INDENT + 6);
}
function headOf({ title, subject }) {
    return subject === null ? title : `${title}: ${(0,clip/* clipText */.g)(subject, 200)}`;
}


/***/ }),

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ DATADOG_SITES)
/* harmony export */ });
const DATADOG_SITES = [
    "datadoghq.com",
    "us3.datadoghq.com",
    "us5.datadoghq.com",
    "datadoghq.eu",
    "ap1.datadoghq.com",
    "ap2.datadoghq.com",
    "ddog-gov.com",
];


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
const TERMINAL_SEQUENCE = /(?:\x1b\[|\x9b)[0-9;?]{0,40}[A-Za-z]/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;
const PRINTABLE_ASCII = /^[\t\n\x20-\x7e]*$/;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
function cleanText(text, options = {}) {
    const visible = removeInvisible(text);
    const lined = options.keepNewlines === true ? visible : visible.replace(/[\n\t]/g, " ");
    return cutText(lined, options.maxLength ?? lined.length);
}
function removeInvisible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    const lined = text.toWellFormed().replace(LINE_BREAK, "\n");
    return lined.replace(TERMINAL_SEQUENCE, "").replace(INVISIBLE, "").replace(NONCHARACTER, "\ufffd");
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return { text, cut: 0 };
    const end = Math.max(0, Math.floor(maxLength));
    const splitsPair = end > 0 && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    const kept = text.slice(0, splitsPair ? end - 1 : end);
    return { text: kept, cut: text.length - kept.length };
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ clipText)
});

// EXTERNAL MODULE: ../shared/build/text/clean.js
var clean = __webpack_require__(21);
;// CONCATENATED MODULE: ../shared/build/text/grouped-number.js
function groupedNumber(value) {
    return String(value).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}

;// CONCATENATED MODULE: ../shared/build/text/cut-note.js

const NOTE = / … \(([\d,]{1,13}) characters cut\)$/;
function cutNote(lost) {
    return lost === 0 ? "" : ` … (${groupedNumber(lost)} characters cut)`;
}
function withoutCutNote(text) {
    const note = NOTE.exec(text);
    if (note === null)
        return { body: text, lost: 0 };
    return { body: text.slice(0, note.index), lost: Number((note[1] ?? "").replaceAll(",", "")) };
}

;// CONCATENATED MODULE: ../shared/build/text/clip.js


function clipText(text, maxLength, options = {}) {
    const whole = (0,clean/* cleanText */.X)(text, options).text;
    if (whole.length <= maxLength)
        return whole;
    const { body, lost } = withoutCutNote(whole);
    const room = Math.max(0, maxLength - cutNote(1_234_567_890).length);
    const { text: kept, cut } = (0,clean/* cleanText */.X)(body, { ...options, maxLength: room });
    return `${kept.trimEnd()}${cutNote(lost + cut)}`;
}


/***/ })

};
