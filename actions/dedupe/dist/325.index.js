export const id = 325;
export const ids = [325];
export const modules = {

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performDedupe: () => (/* binding */ performDedupe)
});

// EXTERNAL MODULE: ../../packages/shared/build/action/result-file.js
var result_file = __webpack_require__(2000);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/service-name.js
var service_name = __webpack_require__(5679);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/unreadable-answer.js


function unreadable_answer_unreadableAnswer({ service, request, ambiguous, cause }) {
    const name = (0,service_name/* serviceName */.f)(service);
    return new errors/* UpstreamError */.gA(`The answer to ${request} is not one that ${name} gives: something between this job and ${name} may have answered, or the answer was cut`, { service, request, status: null, ambiguous, retryable: true }, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ../../packages/shared/build/adapters/upstream-error.js
var upstream_error = __webpack_require__(1620);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/request-headers.js
function requestHeaders(token) {
    return {
        authorization: `bearer ${token}`,
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "auto-triage",
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/ask.js





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
    throw unreadable_answer_unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") });
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/is-rate-limit.js
function is_rate_limit_isRateLimit(status, message) {
    return status === 403 && /rate limit|abuse/i.test(message);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/ledger.js





const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const MAX_HISTORY_PAGES = 10;
const CONFLICTS = /already exists|not a fast[- ]forward|does not exist|reference update failed|cannot lock ref/i;
function createGitHubLedger(options) {
    const request = askRepository(options);
    const ask = (method, path, body) => request([method, `/${path}`, `/${path.replace(/\?.*$/, "").replace(/[0-9a-f]{40}/, "{sha}")}`], body);
    let tree = Promise.resolve(EMPTY_TREE);
    async function commit(parent, message) {
        return ask("POST", "git/commits", { message, tree: await tree, parents: parent === null ? [] : [parent] });
    }
    return {
        async read(ref) {
            const found = await ask("GET", `git/ref/${shortName(ref)}`);
            if (found.status === 404)
                return null;
            const sha = textAt(ledger_success(found, options), "object", "sha");
            const stored = ledger_success(await ask("GET", `git/commits/${sha}`), options);
            return { sha, text: textAt(stored, "message") };
        },
        async stage(parent, text) {
            const first = await commit(parent, text);
            if (first.status !== 422 || !/tree/i.test(messageOf(first.body)))
                return textAt(ledger_success(first, options), "sha");
            tree = ask("GET", "commits/HEAD").then(head => textAt(ledger_success(head, options), "commit", "tree", "sha"));
            return textAt(ledger_success(await commit(parent, text), options), "sha");
        },
        async publish(ref, parent, sha) {
            const answer = parent === null
                ? await ask("POST", "git/refs", { ref, sha })
                : await ask("PATCH", `git/refs/${shortName(ref)}`, { sha, force: false });
            const lost = answer.status === 409 || (answer.status === 422 && CONFLICTS.test(messageOf(answer.body)));
            if (lost)
                return "conflict";
            ledger_success(answer, options);
            return "published";
        },
        async history(ref) {
            const newest = await ask("GET", `git/ref/${shortName(ref)}`);
            if (newest.status === 404)
                return [];
            const sha = textAt(ledger_success(newest, options), "object", "sha");
            const records = [];
            for (let page = 1; page <= MAX_HISTORY_PAGES; page++) {
                const list = ledger_success(await ask("GET", `commits?sha=${sha}&per_page=100&page=${page}`), options);
                const commits = (Array.isArray(list.body) ? list.body : []).map((body) => ({ ...list, body }));
                records.push(...commits.map(item => ({ sha: textAt(item, "sha"), text: textAt(item, "commit", "message") })));
                if (commits.length < 100)
                    break;
            }
            return records.toReversed();
        },
    };
}
function ledger_success(answer, { repository }) {
    const { request, status, body } = answer;
    if (status >= 200 && status < 300) {
        if (typeof body === "object" && body !== null)
            return answer;
        throw unreadable_answer_unreadableAnswer({ service: "github", request, ambiguous: !request.startsWith("GET ") });
    }
    const message = messageOf(body);
    if (status === 401)
        throw new errors/* ConfigError */.xL('GitHub does not accept the token in the input "github-token": it is expired or wrong');
    if ((status === 403 && !is_rate_limit_isRateLimit(status, message)) || status === 404)
        throw new errors/* ConfigError */.xL(`GitHub does not let this job keep the ledger in ${repository} (${status}: ${message}). Give the job "permissions: contents: write" and pass "github-token: \${{ github.token }}"; a ledger in another repository (ledger.repository) needs a token that may write there`);
    if (status === 409)
        throw new errors/* ConfigError */.xL(`The repository ${repository} has no commit yet, so it cannot hold the ledger`);
    if (status === 403)
        throw new errors/* UpstreamError */.gA(`GitHub answered 403 to ${request}: its rate limit is used up (${message})`, {
            service: "github",
            request,
            status,
            ambiguous: false,
            retryable: true,
        });
    throw (0,upstream_error/* answeredWith */.i)({ service: "github", request, status, detail: message });
}
function shortName(ref) {
    return ref.replace(/^refs\//, "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/jira/jira-error.js



const SEARCH = "/rest/api/3/search/jql";
function jiraError(error, request) {
    const lost = findUpstream(error);
    if (lost !== null)
        return lost;
    const asked = `${request.method} ${request.path}`;
    const status = statusOf(error);
    if (status === null)
        return unreadable(error, request);
    const detail = wordsOf(error);
    if (status === 401)
        return notAuthorised(detail, error);
    if (status === 404 && request.path === SEARCH)
        return new errors/* ConfigError */.xL('There is no Jira at the address in the input "jira-base-url" (the secret JIRA_BASE_URL): it answers 404 to a search. Correct the address, e.g. https://example.atlassian.net');
    if (status === 400 || status === 403 || status === 404) {
        const hint = status === 400 ? (request.invalid ?? request.hint) : request.hint;
        return new errors/* ConfigError */.xL(`Jira refused ${asked} with ${status}${detail === "" ? "" : `: ${detail}`}. ${hint}`);
    }
    return (0,upstream_error/* answeredWith */.i)({ service: "jira", request: asked, status, detail });
}
function unreadable(cause, request) {
    const asked = `${request.method} ${request.path}`;
    const ambiguous = request.method !== "GET" && request.reads !== true;
    return unreadable_answer_unreadableAnswer({ service: "jira", request: asked, ambiguous, cause: named(cause) });
}
function notAuthorised(detail, cause) {
    const scope = /scope does not match/i.test(detail);
    return new errors/* ConfigError */.xL(scope
        ? 'The token in the input "jira-api-token" (the secret JIRA_API_TOKEN) lacks a scope: it needs read:jira-work and write:jira-work'
        : 'Jira does not accept the credentials: the token in the input "jira-api-token" (the secret JIRA_API_TOKEN) is wrong or has expired (it lives a year at most), or the account in "jira-user-email" (JIRA_USER_EMAIL) is not the one it belongs to. Replace the token, or correct the address; a scoped token also needs "jira-base-url" (JIRA_BASE_URL) to be https://api.atlassian.com/ex/jira/<cloud id>', { cause: named(cause) });
}
function findUpstream(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if (current instanceof errors/* UpstreamError */.gA)
            return current;
    return null;
}
function statusOf(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : null;
}
function wordsOf(error) {
    const body = error instanceof Error && "body" in error ? error.body : null;
    if (typeof body !== "object" || body === null)
        return "";
    const { errorMessages, errors, message } = body;
    const fields = typeof errors === "object" && errors !== null ? Object.entries(errors) : [];
    const words = [
        ...(Array.isArray(errorMessages) ? errorMessages.map(String) : []),
        ...fields.map(([field, text]) => `${field}: ${String(text)}`),
        ...(typeof message === "string" ? [message] : []),
    ];
    return words
        .map(text => text.replace(/[\s.]+$/, ""))
        .join("; ")
        .slice(0, 500);
}
function named(error) {
    return new Error(error instanceof Error ? error.name : "unknown error");
}

// EXTERNAL MODULE: ../../packages/shared/build/adapters/jira/checked-key.js
var checked_key = __webpack_require__(122);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/jira/early-request.js + 1 modules
var early_request = __webpack_require__(7061);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/jira/map-field.js
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

// EXTERNAL MODULE: ../../packages/shared/build/adapters/jira/map-issue.js
var map_issue = __webpack_require__(6549);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/jira/read-issues.js






const BROWSE = "Either jira.project in .github/auto-triage.yml is not the key of a project, or the account of the token in JIRA_API_TOKEN lacks the permission Browse projects in it";
const MAY_CREATE = "the account of the token in JIRA_API_TOKEN lacks the permission Create issues in it";
const MARKER = "auto-triage";
function createReader(ask) {
    return { ...issueReads(ask), ...screenReads(ask), ...detailReads(ask) };
}
function issueReads(ask) {
    return {
        getIssue: key => getIssue(ask, key),
        async searchByLabels(project, labels) {
            const request = { method: "POST", path: "/rest/api/3/search/jql", reads: true, hint: BROWSE };
            const found = await ask(request, (jira, client) => jira.searchAndReconsileIssuesUsingJqlPost(client, (0,early_request/* labelSearch */.HB)(project, labels)));
            if (!Array.isArray(found?.issues))
                throw unreadable(null, request);
            return found.issues.map(map_issue/* mapIssue */.YN).filter(issue => issue !== null);
        },
    };
}
function screenReads(ask) {
    return {
        async issueTypes(project) {
            const path = "/rest/api/3/issue/createmeta/{project}/issuetypes";
            const hint = `Either jira.project in .github/auto-triage.yml is wrong, because there is no project ${project}, or ${MAY_CREATE}`;
            const request = { method: "GET", path, hint };
            const page = await ask(request, (jira, client) => jira.getCreateIssueMetaIssueTypes(client, { projectIdOrKey: (0,checked_key/* projectKey */.$N)(project), maxResults: 200 }));
            const types = page?.issueTypes;
            if (!Array.isArray(types))
                throw unreadable(null, request);
            return types.flatMap(type => namedOf(type));
        },
        async createFields(project, issueTypeId) {
            const path = "/rest/api/3/issue/createmeta/{project}/issuetypes/{id}";
            const hint = `Either jira.issue-type in .github/auto-triage.yml is wrong, because project ${project} has no issue type ${issueTypeId}, or ${MAY_CREATE}`;
            const request = { method: "GET", path, hint };
            if (!/^\d+$/.test(issueTypeId))
                throw new errors/* ConfigError */.xL("The id of the issue type must be a number");
            const page = await ask(request, (jira, client) => jira.getCreateIssueMetaIssueTypeId(client, {
                projectIdOrKey: (0,checked_key/* projectKey */.$N)(project),
                issueTypeId,
                maxResults: 200,
            }));
            const fields = page?.fields;
            if (!Array.isArray(fields))
                throw unreadable(null, request);
            return fields.map(mapField).filter(field => field !== null);
        },
    };
}
function detailReads(ask) {
    return {
        async listComments(key) {
            const request = { method: "GET", path: "/rest/api/3/issue/{key}/comment", hint: BROWSE };
            const page = await ask(request, (jira, client) => jira.getComments(client, {
                issueIdOrKey: (0,checked_key/* issueKey */.FT)(key),
                orderBy: "-created",
                maxResults: 100,
                expand: "properties",
            }));
            const comments = page?.comments;
            if (!Array.isArray(comments))
                throw unreadable(null, request);
            return comments.flatMap(commentOf);
        },
        async transitions(key) {
            const request = { method: "GET", path: "/rest/api/3/issue/{key}/transitions", hint: BROWSE };
            const found = await ask(request, (jira, client) => jira.getTransitions(client, { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key) }));
            return (found?.transitions ?? []).flatMap(({ id, name, to }) => {
                if (id === undefined)
                    return [];
                return [{ id, name: name ?? "", to: { name: to?.name ?? "", category: (0,map_issue/* mapCategory */.BI)(to?.statusCategory?.key) } }];
            });
        },
    };
}
async function getIssue(ask, key) {
    if (!(0,checked_key/* isIssueKey */.TW)(key))
        return null;
    const request = { method: "GET", path: "/rest/api/3/issue/{key}", hint: BROWSE };
    const raw = await ask(request, (jira, client) => jira.getIssue(client, { issueIdOrKey: key, fields: early_request/* READ_FIELDS */.FJ }).catch((error) => {
        if (jira.isApiError(error) && error.status === 404)
            return "absent";
        throw error;
    }));
    if (raw === "absent")
        return null;
    const issue = (0,map_issue/* mapIssue */.YN)(raw);
    if (issue === null)
        throw unreadable(null, request);
    return issue;
}
function namedOf(raw) {
    const { id, name } = raw;
    return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
}
function commentOf(raw) {
    const { id, properties } = raw;
    if (typeof id !== "string")
        return [];
    const list = Array.isArray(properties) ? properties : [];
    const mine = list.find(property => property?.key === MARKER);
    return [{ id, marker: mine?.value ?? null }];
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/jira/write-issues.js


const write_issues_MARKER = "auto-triage";
const DATADOG = { type: "com.datadoghq", name: "Datadog" };
function createWriter(ask) {
    return { ...issueWrites(ask), ...commentWrites(ask), ...linkWrites(ask) };
}
function issueWrites(ask) {
    return {
        async createIssue(draft) {
            const hint = "Grant the account of the token in JIRA_API_TOKEN the permission Create issues in the project";
            const invalid = "Correct the value of the named field in .github/auto-triage.yml: a team's id stands under teams, all others under jira, services or routes";
            const request = { method: "POST", path: "/rest/api/3/issue", hint, invalid };
            const created = await ask(request, (jira, client) => jira.createIssue(client, { fields: draft.fields, properties: draft.properties }));
            const { id, key } = (created ?? {});
            if (typeof id !== "string" || typeof key !== "string")
                throw unreadable(null, request);
            return { id, key };
        },
        async updateIssue(key, { addLabels = [], fields = {} }) {
            const hint = "Grant the account Edit issues in the project, and have the field on the edit screen";
            const request = { method: "PUT", path: "/rest/api/3/issue/{key}", hint };
            const update = addLabels.length === 0 ? {} : { update: { labels: addLabels.map(label => ({ add: label })) } };
            await ask(request, (jira, client) => jira.editIssue(client, { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key), fields, ...update }));
        },
        async transition(key, transitionId) {
            const hint = "Grant the account Transition issues in the project";
            const request = { method: "POST", path: "/rest/api/3/issue/{key}/transitions", hint };
            await ask(request, (jira, client) => jira.doTransition(client, { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key), transition: { id: transitionId } }));
        },
    };
}
function commentWrites(ask) {
    const hint = "Grant the account Add comments and Edit own comments in the project";
    return {
        async addComment(key, body, marker) {
            const request = { method: "POST", path: "/rest/api/3/issue/{key}/comment", hint };
            const properties = [{ key: write_issues_MARKER, value: marker }];
            const comment = await ask(request, (jira, client) => jira.addComment(client, { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key), body, properties }));
            const { id } = (comment ?? {});
            if (typeof id !== "string")
                throw unreadable(null, request);
            return id;
        },
        updateComment(...update) {
            const [key, commentId, body, marker] = update;
            const request = { method: "PUT", path: "/rest/api/3/issue/{key}/comment/{id}", hint };
            if (!/^\d+$/.test(commentId))
                return Promise.resolve(false);
            const content = { body, properties: [{ key: write_issues_MARKER, value: marker }] };
            const parameters = { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key), id: commentId, body: content };
            return ask(request, async (jira, client) => {
                try {
                    await jira.updateComment(client, parameters);
                    return true;
                }
                catch (error) {
                    if (jira.isApiError(error) && error.status === 404)
                        return false;
                    throw error;
                }
            });
        },
    };
}
function linkWrites(ask) {
    const hint = "Grant the account Link issues in the project";
    return {
        async setRemoteLink(key, { globalId, url, title, relationship = "observed in", application = DATADOG }) {
            const request = { method: "POST", path: "/rest/api/3/issue/{key}/remotelink", hint };
            const link = { globalId, application, relationship, object: { url, title } };
            await ask(request, (jira, client) => jira.createOrUpdateRemoteIssueLink(client, { issueIdOrKey: (0,checked_key/* issueKey */.FT)(key), ...link }));
        },
        async linkIssues(type, inwardKey, outwardKey) {
            const request = { method: "POST", path: "/rest/api/3/issueLink", hint };
            const ends = { inwardIssue: { key: (0,checked_key/* issueKey */.FT)(inwardKey) }, outwardIssue: { key: (0,checked_key/* issueKey */.FT)(outwardKey) } };
            await ask(request, (jira, client) => jira.linkIssues(client, { type: { name: type }, ...ends }));
        },
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/jira/tracker.js




function createJiraTracker(options) {
    const loading = load(options);
    loading.catch(() => { });
    const ask = async (request, call) => {
        const { jira, client } = await loading;
        try {
            return await call(jira, client);
        }
        catch (error) {
            throw jiraError(error, request);
        }
    };
    return { ...createReader(ask), ...createWriter(ask) };
}
async function load({ baseUrl, email, apiToken, log }) {
    const jira = await Promise.all(/* import() */[__webpack_require__.e(21), __webpack_require__.e(492)]).then(__webpack_require__.bind(__webpack_require__, 9492));
    try {
        const client = jira.createClient({
            host: baseUrl,
            auth: { type: "basic", email, apiToken },
            headers: { "Accept-Language": "en" },
            onSchemaMismatch: ({ endpoint, issues }) => {
                log.warn("Jira answered in a shape that its client does not know", { endpoint, at: issues[0]?.path ?? "" });
            },
        });
        return { jira, client };
    }
    catch {
        throw new errors/* ConfigError */.xL('The input "jira-user-email" (the secret JIRA_USER_EMAIL) must be the e-mail address of the account that the token is of');
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/best-effort.js

async function bestEffort(session, warning, work) {
    try {
        return await work();
    }
    catch (error) {
        session.warnings.push(warning);
        session.log.warn(warning, { cause: error instanceof Error ? error.message : String(error) });
        return null;
    }
}
async function unlessRefused(session, warning, work) {
    let later = null;
    const result = await bestEffort(session, warning, () => work().catch((error) => {
        const mayComeRight = error instanceof errors/* UpstreamError */.gA && (error.failure.retryable || error.failure.ambiguous);
        if (mayComeRight)
            later = error;
        throw error;
    }));
    if (later !== null)
        throw later;
    return result;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/is-ambiguous.js

function isAmbiguous(error) {
    return error instanceof errors/* UpstreamError */.gA && error.failure.ambiguous;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/comment-once.js

async function commentOnce(session, key, request) {
    const marker = { schema: 1, issueId: session.issue.id, reason: request.reason };
    const handle = `${key} ${request.reason}`;
    const posted = session.posted.get(handle);
    if (posted !== undefined)
        return { id: posted, added: false };
    const existing = request.lookFirst ? await findComment(session, key, request.reason) : null;
    const id = existing ?? (await add(session, key, { body: request.body, marker }));
    session.posted.set(handle, id);
    return { id, added: existing === null };
}
async function add(session, key, comment) {
    try {
        return await session.tracker.addComment(key, comment.body, comment.marker);
    }
    catch (error) {
        if (!isAmbiguous(error))
            throw error;
        const id = await findComment(session, key, comment.marker.reason);
        if (id === null)
            throw error;
        return id;
    }
}
async function findComment(session, key, reason) {
    const comments = await session.tracker.listComments(key);
    const mine = comments.find(comment => {
        const marker = comment.marker;
        if (typeof marker !== "object" || marker === null)
            return false;
        const { issueId, reason: written } = marker;
        return issueId === session.issue.id && written === reason;
    });
    return mine?.id ?? null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/close-duplicate.js


async function closeDuplicate(session, key, of) {
    const { tracker, texts } = session;
    session.warnings.push(`${key} is a second ticket of the error of ${of}`);
    await unlessRefused(session, `${key} could not be linked to ${of}`, () => tracker.linkIssues("Duplicate", key, of));
    await unlessRefused(session, `${key} could not be commented on`, () => commentOnce(session, key, {
        reason: `duplicate of ${of}`,
        body: texts.event({ kind: "closed-as-duplicate", of }),
        lookFirst: true,
    }));
    await unlessRefused(session, `${key} could not be closed`, async () => {
        const done = (await tracker.transitions(key)).find(transition => transition.to.category === "done");
        if (done === undefined)
            throw new Error("its workflow has no transition to Done from here");
        await tracker.transition(key, done.id);
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/confirm-label.js

async function confirmLabel(session, key, readBack) {
    if (readBack === null) {
        session.warnings.push(`${key} could not be read back; the next run looks whether it carries its label`);
        return { labelled: false, error: null };
    }
    if (readBack.labels.includes(session.issueLabel))
        return { labelled: true, error: null };
    const added = await addLabel(session, key);
    if (added.labelled)
        session.warnings.push(`${key} was created without its label, which was added. Add the field Labels to ${screensOf(session)}`);
    return added;
}
async function addLabel(session, key) {
    const { tracker, issueLabel, fingerprintLabel } = session;
    try {
        await tracker.updateIssue(key, { addLabels: [issueLabel, fingerprintLabel] });
        if ((await tracker.getIssue(key))?.labels.includes(issueLabel) !== true)
            throw new Error("the label did not stay");
        return { labelled: true, error: null };
    }
    catch (cause) {
        if (cause instanceof errors/* UpstreamError */.gA && cause.failure.retryable)
            return { labelled: false, error: cause };
        const message = `${key} does not carry the label ${issueLabel}, without which it cannot be known again. Add the field Labels to ${screensOf(session)}, or set jira.issue-type in .github/auto-triage.yml to a type whose screens have it`;
        return { labelled: false, error: new errors/* ConfigError */.xL(message, { cause }) };
    }
}
function screensOf({ route }) {
    return `the create screen and the edit screen of issue type "${route.issueType}" in project ${route.project}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/in-parallel.js
async function inParallel(...work) {
    const ends = await Promise.allSettled(work);
    const failed = ends.find(end => end.status === "rejected");
    if (failed !== undefined)
        throw failed.reason;
    return ends.map(end => (end.status === "fulfilled" ? end.value : undefined));
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js
var clip = __webpack_require__(1589);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/decide/news-since.js
function newsSince(record, issue) {
    const before = record.occurrences;
    const environments = namesOf(issue.environments.map(counts => counts.environment)).filter(name => before !== null && !before.environments.includes(name));
    const versions = versionsOf(issue).filter(name => before !== null && !before.versions.includes(name));
    const more = before === null || issue.lastSeen > before.lastSeen || issue.occurrences > before.count;
    return {
        environments,
        versions,
        day: new Date(issue.lastSeen).toISOString().slice(0, 10),
        magnitude: magnitudeOf(issue.occurrences),
        any: more || environments.length > 0 || versions.length > 0,
    };
}
function versionsOf(issue) {
    return namesOf(issue.environments.flatMap(counts => counts.versions.map(version => version.version)));
}
function namesOf(names) {
    return [...new Set(names.filter(name => name !== null && name !== ""))];
}
function magnitudeOf(count) {
    return Math.floor(Math.log10(Math.max(1, count)) + 1e-9);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record/next-record.js


const DELIVERIES_KEPT = 20;
const NAMES_KEPT = 50;
const FILES_KEPT = 60;
function nextRecord(session, previous, change) {
    const { issue, assessment } = session;
    const before = previous !== null && previous.ticket?.key === change.ticket?.key ? previous : null;
    return {
        schema: 1,
        issueId: issue.id,
        at: session.clock.now(),
        holder: session.holder,
        earlierTickets: previous?.earlierTickets ?? [],
        comment: before?.comment ?? null,
        commentsSeen: before?.commentsSeen ?? null,
        facts: factsOf(issue, previous),
        score: { total: assessment.total, priority: assessment.priority, fixability: assessment.fixability.total },
        ...(takesIn(change) ? takenIn(session, previous, before) : notTakenIn(previous)),
        ...change,
    };
}
function takesIn(change) {
    return change.state === "ticketed" && change.event !== "released";
}
function takenIn({ issue, dispatch }, previous, sameTicket) {
    return {
        occurrences: occurrencesNow(issue, sameTicket),
        deliveries: addDelivery(previous?.deliveries ?? [], dispatch.delivery),
    };
}
function notTakenIn(previous) {
    return { occurrences: previous?.occurrences ?? null, deliveries: previous?.deliveries ?? [] };
}
function occurrencesNow(issue, previous) {
    const before = previous?.occurrences;
    const environments = namesOf(issue.environments.map(counts => counts.environment));
    return {
        count: Math.max(issue.occurrences, before?.count ?? 0),
        users: Math.max(issue.users, before?.users ?? 0),
        lowerBound: issue.countsAreLowerBound,
        lastSeen: Math.max(issue.lastSeen, before?.lastSeen ?? 0),
        environments: namesOf([...(before?.environments ?? []), ...environments]).slice(-NAMES_KEPT),
        versions: namesOf([...(before?.versions ?? []), ...versionsOf(issue)]).slice(-NAMES_KEPT),
    };
}
function factsOf(issue, previous) {
    const files = issue.stack.frames.map(frame => frame.repositoryPath);
    return {
        type: (0,clip/* clipText */.g)(issue.type, 200),
        message: (0,clip/* clipText */.g)(issue.message, 500),
        service: issue.service,
        platform: issue.platform,
        track: issue.track,
        firstSeen: issue.firstSeen,
        fingerprint: issue.fingerprint,
        languages: issue.languages,
        isCrash: issue.isCrash,
        commit: issue.commit,
        namedCommit: issue.namedCommit,
        files: namesOf([...files, ...(previous?.facts?.files ?? [])]).slice(0, FILES_KEPT),
    };
}
function addDelivery(kept, delivery) {
    return [...kept.filter(known => known !== delivery), delivery].slice(-DELIVERIES_KEPT);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/set-links.js

async function setLinks(session, key, follows) {
    const { tracker, link, config } = session;
    await Promise.all([
        bestEffort(session, `${key} could not be linked to the Datadog issue`, () => tracker.setRemoteLink(key, link)),
        follows === null
            ? null
            : bestEffort(session, `${key} could not be linked to ${follows}`, () => tracker.linkIssues(config.jira.linkType, key, follows)),
    ]);
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/ledger-record.js
var ledger_record = __webpack_require__(8503);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record/read-known.js

function readKnown(stored) {
    if (stored === null)
        return { sha: null, record: null, unreadable: false };
    const record = (0,ledger_record/* parseRecord */.H)(stored.text);
    return { sha: stored.sha, record, unreadable: record === null };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record/write-record.js



const READ_BACK_AFTER_MS = 1000;
const MAX_ATTEMPTS = 3;
function stageRecord(session, parent, record) {
    return stageText(session, parent, (0,ledger_record/* formatRecord */.b)(record));
}
async function stageText(session, parent, text) {
    try {
        return await session.ledger.stage(parent, text);
    }
    catch (error) {
        if (!isAmbiguous(error))
            throw error;
        return session.ledger.stage(parent, text);
    }
}
async function publishRecord(session, parent, sha) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await session.ledger.publish(session.ref, parent, sha);
            if (answer === "published" || attempt === 1)
                return answer;
            return (await session.ledger.read(session.ref))?.sha === sha ? "published" : "conflict";
        }
        catch (error) {
            if (!isAmbiguous(error) || attempt === MAX_ATTEMPTS)
                throw error;
            await session.clock.sleep(READ_BACK_AFTER_MS * attempt);
            const current = (await session.ledger.read(session.ref))?.sha ?? null;
            if (current === sha)
                return "published";
            if (current !== parent)
                return "conflict";
        }
    }
}
async function writeRecord(session, parent, record) {
    const sha = await stageRecord(session, parent, record);
    if ((await publishRecord(session, parent, sha)) === "conflict")
        return { kind: "conflict" };
    return { kind: "published", known: { sha, record, unreadable: false } };
}
async function decideAgain(session) {
    return { kind: "again", known: readKnown(await session.ledger.read(session.ref)) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/adopt-ticket.js








async function adoptTicket(session, known, { found, opening }) {
    const { ticket } = found;
    if (ticket.category === "done")
        return adoptDone(session, known, found);
    if (!ticket.labels.includes(session.issueLabel))
        return adoptUnlabelled(session, known, found);
    const record = adoptedRecord(session, known.record, found);
    const [sha] = await inParallel(stageRecord(session, known.sha, record), setLinks(session, ticket.key, opening.follows), closeAll(session, found));
    if ((await publishRecord(session, known.sha, sha)) === "conflict")
        return decideAgain(session);
    return adoptedStep(session, found, record);
}
async function adoptDone(session, known, found) {
    const record = { ...adoptedRecord(session, known.record, found), deliveries: known.record?.deliveries ?? [] };
    const written = await writeRecord(session, known.sha, { ...record, occurrences: null });
    if (written.kind === "conflict")
        return decideAgain(session);
    return { kind: "again", known: written.known };
}
async function adoptUnlabelled(session, known, found) {
    const { ticket } = found;
    const first = adoptedRecord(session, known.record, found);
    const written = await writeRecord(session, known.sha, first);
    if (written.kind === "conflict")
        return decideAgain(session);
    const [label, , comment] = await inParallel(addLabel(session, ticket.key), setLinks(session, ticket.key, null), announce(session, found));
    if (label.error !== null)
        throw label.error;
    const record = nextRecord(session, first, {
        state: "ticketed",
        event: first.event,
        ticket: first.ticket === null ? null : { ...first.ticket, labelled: true },
        commentsSeen: ticket.comments === null ? null : ticket.comments + (comment?.added === true ? 1 : 0),
    });
    const confirmed = await writeRecord(session, written.known.sha, record);
    return confirmed.kind === "conflict" ? decideAgain(session) : adoptedStep(session, found, record);
}
function announce(session, found) {
    const { key } = found.ticket;
    const event = found.by === "fingerprint"
        ? { kind: "duplicate-issue", issueUrl: session.issue.url }
        : { kind: "adopted" };
    return bestEffort(session, `${key} could not be commented on`, () => commentOnce(session, key, { reason: event.kind, body: session.texts.event(event), lookFirst: true }));
}
async function closeAll(session, found) {
    for (const duplicate of found.duplicates)
        await closeDuplicate(session, duplicate.key, found.ticket.key);
}
function adoptedRecord(session, before, found) {
    const { ticket, by } = found;
    return nextRecord(session, before, {
        state: "ticketed",
        event: by === "fingerprint" ? "duplicate" : "adopted",
        ticket: {
            id: ticket.id,
            key: ticket.key,
            project: projectOf(ticket.key),
            labelled: ticket.labels.includes(session.issueLabel),
        },
        commentsSeen: ticket.comments,
    });
}
function projectOf(key) {
    return key.slice(0, key.lastIndexOf("-"));
}
function adoptedStep(session, found, record) {
    const { key, id } = found.ticket;
    const reasons = {
        label: `${key} carries ${session.issueLabel}`,
        "datadog-link": `Datadog links the issue to ${key}`,
        fingerprint: `${key} is about the same error under another Datadog issue`,
    };
    return {
        kind: "done",
        outcome: found.by === "fingerprint" ? "duplicate" : "adopted",
        reason: reasons[found.by],
        match: { kind: found.by === "fingerprint" ? "duplicate-of" : "seen-again", key },
        ticket: { key, id },
        record,
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/decide/judge-holder.js
function judgeHolder(claim, me, time) {
    const { holder } = claim;
    if (time.now >= claim.at + time.leaseMs)
        return "dead";
    if (holder.repository !== me.repository)
        return "alive";
    if (holder.runId === me.runId)
        return holder.attempt < me.attempt ? "dead" : "alive";
    return holder.lock !== null && holder.lock === me.lock ? "dead" : "alive";
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record/created-record.js

function createdRecord(session, before, created) {
    const { project } = session.route;
    const ticket = { id: created.ticket.id, key: created.ticket.key, project, labelled: created.labelled };
    const commentsSeen = before.ticket?.key === ticket.key ? before.commentsSeen : 0;
    return nextRecord(session, before, { state: "ticketed", event: "created", ticket, commentsSeen });
}
function createdStep({ ticket, opening }, record) {
    const { replaces, match } = opening;
    return {
        kind: "done",
        outcome: replaces === null ? "created" : "replaced",
        reason: replaces === null ? "no ticket was known for this error" : `${replaces} no longer counts for this error`,
        match,
        ticket,
        record,
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record/ledger-busy.js

function ledgerBusy() {
    return new errors/* UpstreamError */.gA("The ledger kept changing while this run tried to write to it; run the same dispatch again", {
        service: "github",
        request: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        status: null,
        ambiguous: false,
        retryable: true,
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/settle-rivals.js





const MAX_CONFLICTS = 5;
async function settleRivals(session, claim, created) {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
        const known = readKnown(await session.ledger.read(session.ref));
        if (knowsAll(session, known, created.ticket.key))
            return createdStep(created, known.record);
        const rival = await rivalTicket(session, known, created.ticket.key);
        if (rival !== null && Number(rival.id) < Number(created.ticket.id)) {
            await closeDuplicate(session, created.ticket.key, rival.key);
            return { kind: "again", known };
        }
        const record = createdRecord(session, known.record ?? claim.record, created);
        const written = await writeRecord(session, known.sha, record);
        if (written.kind === "conflict")
            continue;
        if (rival !== null)
            await closeDuplicate(session, rival.key, created.ticket.key);
        return createdStep(created, record);
    }
    throw ledgerBusy();
}
function knowsAll(session, { record }, key) {
    return record?.ticket?.key === key && record.deliveries.includes(session.dispatch.delivery);
}
async function rivalTicket(session, known, key) {
    const recorded = known.record?.ticket ?? null;
    if (recorded === null || recorded.key === key)
        return null;
    const ticket = await session.tracker.getIssue(recorded.key);
    const counts = ticket !== null && ticket.category !== "done" && ticket.labels.includes(session.issueLabel);
    return counts ? ticket : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/record-created.js





async function recordCreated(session, claim, created) {
    const { key } = created.ticket;
    const hoped = createdRecord(session, claim.record, { ...created, labelled: true });
    const [readBack, staged] = await Promise.allSettled([
        session.tracker.getIssue(key),
        stageRecord(session, claim.sha, hoped),
        setLinks(session, key, created.opening.follows),
    ]);
    const label = await confirmLabel(session, key, readBack.status === "fulfilled" ? readBack.value : null);
    const { labelled } = label;
    const record = labelled ? hoped : createdRecord(session, claim.record, { ...created, labelled });
    const stored = labelled && staged.status === "fulfilled" ? staged.value : null;
    const published = await publishRecord(session, claim.sha, stored ?? (await stageRecord(session, claim.sha, record)));
    const step = published === "published"
        ? createdStep(created, record)
        : await settleRivals(session, claim, { ...created, labelled });
    if (label.error !== null)
        throw label.error;
    return step;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/decide/choose-ticket.js
const ISSUE_LABEL = /^datadog-issue-/;
function chooseTicket(candidates) {
    const { linked, issueLabel, fingerprintLabel } = candidates;
    const usable = candidates.labelled.filter(ticket => !candidates.excluded.includes(ticket.key)).toSorted(oldestFirst);
    const ours = usable.filter(ticket => ticket.labels.includes(issueLabel));
    const [oldest, ...duplicates] = ours.filter(isOpen);
    if (oldest !== undefined)
        return { by: "label", ticket: oldest, duplicates };
    const byLink = linked !== null && !candidates.excluded.includes(linked.key) ? linked : null;
    if (byLink !== null && isOpen(byLink))
        return { by: "datadog-link", ticket: byLink, duplicates: [] };
    const twin = usable.find(ticket => isOpen(ticket) && ticket.labels.includes(fingerprintLabel) && ticket.labels.some(isIssueLabel));
    if (twin !== undefined)
        return { by: "fingerprint", ticket: twin, duplicates: [] };
    const done = ours.at(-1);
    if (done !== undefined)
        return { by: "label", ticket: done, duplicates: [] };
    return byLink === null ? null : { by: "datadog-link", ticket: byLink, duplicates: [] };
}
function isOpen(ticket) {
    return ticket.category !== "done";
}
function isIssueLabel(label) {
    return ISSUE_LABEL.test(label);
}
function oldestFirst(one, other) {
    return Number(one.id) - Number(other.id);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/find-ticket.js

async function findTicket(session, excluded) {
    const { tracker, issue, route, issueLabel, fingerprintLabel } = session;
    const asksLink = issue.jiraKey !== null && !excluded.includes(issue.jiraKey);
    const [hits, linked] = await Promise.all([
        tracker.searchByLabels(route.project, [issueLabel, fingerprintLabel]),
        asksLink ? tracker.getIssue(issue.jiraKey) : null,
    ]);
    return chooseTicket({
        labelled: await readAgain(session, hits, excluded),
        linked,
        excluded,
        issueLabel,
        fingerprintLabel,
    });
}
async function findLabelled(session, excluded) {
    const { tracker, route, issueLabel, fingerprintLabel } = session;
    const hits = await tracker.searchByLabels(route.project, [issueLabel]);
    const labelled = (await readAgain(session, hits, excluded)).filter(ticket => ticket.labels.includes(issueLabel));
    return chooseTicket({ labelled, linked: null, excluded, issueLabel, fingerprintLabel });
}
async function readAgain({ tracker }, hits, excluded) {
    const meant = hits.filter(hit => !excluded.includes(hit.key));
    const tickets = await Promise.all(meant.map(hit => tracker.getIssue(hit.key)));
    return tickets.filter(ticket => ticket !== null);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/settle-create.js

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 5000;
const EMPTY_ANSWERS_NEEDED = 3;
async function settleCreate(session, lastSent, excluded) {
    const deadline = lastSent + session.config.ledger.settleMs;
    for (let late = 0, delay = FIRST_DELAY_MS;; delay = Math.min(2 * delay, LONGEST_DELAY_MS)) {
        const found = await findLabelled(session, excluded);
        if (found !== null || session.dryRun)
            return found;
        const left = deadline - session.clock.now();
        if (left <= 0 && ++late === EMPTY_ANSWERS_NEEDED)
            return null;
        await session.clock.sleep(left > 0 ? Math.min(delay, left) : FIRST_DELAY_MS);
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/create-under-claim.js






const MAX_CREATES = 2;
async function createUnderClaim(session, claim, plan) {
    let current = claim;
    for (let attempt = 1;; attempt++) {
        if (attempt > 1 || isOld(session, current)) {
            const renewed = await renewClaim(session, current);
            if (renewed === null)
                return decideAgain(session);
            current = renewed;
        }
        const sent = await sendCreate(session, current, plan.draft);
        if (sent.kind === "created")
            return recordCreated(session, current, { ticket: sent.ticket, opening: plan.opening });
        session.log.warn("Jira did not answer to the create; looking for its ticket", { message: sent.error.message });
        const found = await settleCreate(session, session.clock.now(), current.record.earlierTickets);
        if (found !== null)
            return recordCreated(session, current, { ticket: found.ticket, opening: plan.opening });
        if (attempt === MAX_CREATES)
            throw sent.error;
    }
}
async function sendCreate(session, claim, draft) {
    try {
        return { kind: "created", ticket: await session.tracker.createIssue(draft) };
    }
    catch (error) {
        if (isAmbiguous(error))
            return { kind: "unknown", error };
        await releaseClaim(session, claim);
        throw error;
    }
}
function isOld(session, claim) {
    return session.clock.now() - claim.record.at > session.config.ledger.leaseMs / 4;
}
async function renewClaim(session, claim) {
    const record = nextRecord(session, claim.record, { state: "claimed", event: claim.record.event, ticket: null });
    const written = await writeRecord(session, claim.sha, record);
    if (written.kind === "conflict")
        return null;
    const renewed = { sha: written.known.sha ?? "", record, before: claim.before };
    if (!isOld(session, renewed))
        return renewed;
    await releaseClaim(session, renewed);
    throw new errors/* ConfigError */.xL("The ledger answers too slowly for the lease of a claim. Raise ledger.lease-seconds in .github/auto-triage.yml");
}
async function releaseClaim(session, claim) {
    const { before } = claim;
    const known = before?.state === "ticketed";
    const record = nextRecord(session, known ? before : claim.record, {
        state: known ? "ticketed" : "released",
        event: "released",
        ticket: known ? before.ticket : null,
        ...(known && before.storm !== undefined ? { storm: before.storm } : {}),
    });
    try {
        await writeRecord(session, claim.sha, record);
    }
    catch (error) {
        session.log.warn("The claim could not be given back", { message: error instanceof Error ? error.message : "" });
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/fields/field-option.js

function fieldOption(field, name, setting) {
    const found = field.allowed.find(option => option.id === name || option.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined)
        return { id: found.id };
    const offered = field.allowed.map(option => `"${option.name}"`).join(", ");
    throw new errors/* ConfigError */.xL(`Jira offers no "${name}" in the field ${field.name}. In .github/auto-triage.yml, change "${name}" (${setting}) to one of: ${offered || "nothing; the field has no values yet"}`);
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var text_clean = __webpack_require__(614);
;// CONCATENATED MODULE: ../../packages/shared/build/text/adf.js

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
    const clean = (0,text_clean/* cleanText */.X)(value, { keepNewlines: true }).text;
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
    return { type: "expand", attrs: { title: (0,text_clean/* cleanText */.X)(title).text }, content: blocks };
}
function inline(parts) {
    return parts.flatMap(part => (typeof part === "string" ? adf_text(part) : part));
}
function marked(value, marks) {
    const lines = (0,text_clean/* cleanText */.X)(value, { keepNewlines: true }).text.replaceAll("\t", " ").split("\n");
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/fields/field-value.js


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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/fields/wanted-fields.js


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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/fields/resolve-fields.js


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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/draft-ticket.js

function draftTicket(session, type, opening) {
    const { issue, route, config, holder } = session;
    const { fields, warnings } = resolveFields({
        issue,
        route: { ...route, labels: [...new Set([...route.labels, session.issueLabel, session.fingerprintLabel])] },
        type,
        jira: config.jira,
        text: session.texts.ticket(opening.follows),
    });
    session.warnings.push(...warnings);
    const origin = { schema: 1, issueId: issue.id, fingerprint: issue.fingerprint, run: holder.url };
    return { fields, properties: [{ key: "auto-triage", value: origin }] };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/read-issue-type.js

async function readIssueType(session) {
    const { project, issueType } = session.route;
    if (/^\d+$/.test(issueType)) {
        const fields = await session.tracker.createFields(project, issueType);
        return { id: issueType, name: issueType, fields };
    }
    const offered = await session.tracker.issueTypes(project);
    const wanted = issueType.toLowerCase();
    const type = offered.find(candidate => candidate.name.toLowerCase() === wanted);
    if (type !== undefined)
        return { ...type, fields: null };
    if (offered.length === 0)
        throw new errors/* ConfigError */.xL(`Jira offers no issue type at all in project ${project}: the account of the token in JIRA_API_TOKEN lacks the permission Create issues in it. Grant it, or set jira.project in .github/auto-triage.yml to the project that is meant`);
    const names = offered.map(candidate => `"${candidate.name}"`).join(", ");
    throw new errors/* ConfigError */.xL(`Project ${project} has no issue type "${issueType}". Set jira.issue-type in .github/auto-triage.yml to one of: ${names}`);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/open-ticket.js








async function openTicket(session, known, opening) {
    const record = claimRecord(session, known.record, opening);
    const [found, type, sha] = await inParallel(findTicket(session, record.earlierTickets), readIssueType(session), stageRecord(session, known.sha, record));
    if (found !== null)
        return adoptTicket(session, known, { found, opening });
    const claim = { sha, record, before: known.record };
    const early = type.fields === null ? null : draftTicket(session, { ...type, fields: type.fields }, opening);
    const [drafted, claimed] = await Promise.allSettled([
        early ?? readAndDraft(session, type, opening),
        publishRecord(session, known.sha, sha),
    ]);
    if (claimed.status === "rejected")
        throw claimed.reason;
    if (claimed.value === "conflict")
        return decideAgain(session);
    if (drafted.status === "fulfilled")
        return createUnderClaim(session, claim, { draft: drafted.value, opening });
    await releaseClaim(session, claim);
    throw drafted.reason;
}
async function readAndDraft(session, type, opening) {
    const fields = await session.tracker.createFields(session.route.project, type.id);
    return draftTicket(session, { ...type, fields }, opening);
}
function claimRecord(session, before, opening) {
    const earlier = before?.earlierTickets ?? [];
    const { replaces } = opening;
    return nextRecord(session, before, {
        state: "claimed",
        event: opening.follows === null ? "claimed" : "regressed",
        ticket: null,
        earlierTickets: replaces === null || earlier.includes(replaces) ? earlier : [...earlier, replaces],
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/handle-claim.js






const handle_claim_FIRST_DELAY_MS = 1000;
const handle_claim_LONGEST_DELAY_MS = 5000;
async function handleClaim(session, known) {
    const claim = known.record;
    if (claim !== null && !session.dryRun) {
        const changed = await waitWhileAlive(session, known);
        if (changed !== null)
            return { kind: "again", known: changed };
    }
    const opening = openingOf(claim);
    const leaseEnd = claim === null ? Number.POSITIVE_INFINITY : claim.at + session.config.ledger.leaseMs;
    const lastSent = Math.min(session.clock.now(), leaseEnd);
    const found = await settleCreate(session, lastSent, claim?.earlierTickets ?? []);
    return found === null ? openTicket(session, known, opening) : adoptTicket(session, known, { found, opening });
}
async function waitWhileAlive(session, known) {
    const claim = known.record;
    if (claim === null)
        throw new errors/* BugError */.f9("waited for a claim that is none");
    const { clock, config } = session;
    for (let delay = handle_claim_FIRST_DELAY_MS;; delay = Math.min(2 * delay, handle_claim_LONGEST_DELAY_MS)) {
        const { leaseMs } = config.ledger;
        if (judgeHolder(claim, session.holder, { now: clock.now(), leaseMs }) === "dead")
            return null;
        session.log.info("Another run is making the ticket; waiting for it", { run: claim.holder.url });
        await clock.sleep(Math.min(delay, claim.at + leaseMs - clock.now()));
        const now = readKnown(await session.ledger.read(session.ref));
        if (now.sha !== known.sha)
            return now;
    }
}
function openingOf(claim) {
    const last = claim?.earlierTickets.at(-1) ?? null;
    if (claim?.event === "regressed" && last !== null)
        return { match: { kind: "regressed", key: last }, replaces: last, follows: last };
    return { match: { kind: "new" }, replaces: last, follows: null };
}

// EXTERNAL MODULE: ../../packages/shared/build/text/fingerprint-label.js
var fingerprint_label = __webpack_require__(7356);
// EXTERNAL MODULE: ../../packages/shared/build/text/label.js + 2 modules
var text_label = __webpack_require__(5913);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/record-writes.js
function recordWrites(ports, writes, dryRun) {
    const note = (service) => (method, what, detail) => void writes.push({ service, method, what, detail });
    const ledger = dryRun ? silentLedger(ports.ledger) : ports.ledger;
    const tracker = dryRun ? silentTracker(ports.tracker, ports.clock.now()) : ports.tracker;
    return { ledger: notedLedger(ledger, note("github")), tracker: notedTracker(tracker, note("jira")) };
}
function notedLedger(ledger, note) {
    return {
        read: ref => ledger.read(ref),
        history: ref => ledger.history(ref),
        stage(parent, text) {
            note("stage", "store a ledger record", text);
            return ledger.stage(parent, text);
        },
        publish(ref, parent, sha) {
            note("publish", "make the ledger record the current one", { ref });
            return ledger.publish(ref, parent, sha);
        },
    };
}
function notedTracker(tracker, note) {
    return {
        ...tracker,
        createIssue(draft) {
            note("createIssue", "create the ticket", draft);
            return tracker.createIssue(draft);
        },
        updateIssue(key, update) {
            note("updateIssue", `edit ${key}`, update);
            return tracker.updateIssue(key, update);
        },
        addComment(key, body, marker) {
            note("addComment", `comment on ${key}`, { body, marker });
            return tracker.addComment(key, body, marker);
        },
        updateComment(...update) {
            const [key, commentId, body, marker] = update;
            note("updateComment", `update a comment of ${key}`, { commentId, body, marker });
            return tracker.updateComment(...update);
        },
        transition(key, transitionId) {
            note("transition", `move ${key} to another status`, { transitionId });
            return tracker.transition(key, transitionId);
        },
        setRemoteLink(key, link) {
            note("setRemoteLink", `link ${key} to the Datadog issue`, link);
            return tracker.setRemoteLink(key, link);
        },
        linkIssues(type, inwardKey, outwardKey) {
            note("linkIssues", `link ${inwardKey} to ${outwardKey}`, { type });
            return tracker.linkIssues(type, inwardKey, outwardKey);
        },
    };
}
function silentLedger(ledger) {
    return {
        read: ref => ledger.read(ref),
        history: ref => ledger.history(ref),
        stage: async () => "not-stored",
        publish: async () => "published",
    };
}
const NOT_CREATED = "not-created";
function silentTracker(tracker, now) {
    let planned = null;
    return {
        ...tracker,
        getIssue: async (key) => (key === NOT_CREATED ? planned : tracker.getIssue(key)),
        async createIssue(draft) {
            planned = { ...plannedIssue, labels: asStrings(draft.fields["labels"]), created: now };
            return { id: planned.id, key: planned.key };
        },
        updateIssue: async () => { },
        addComment: async () => NOT_CREATED,
        updateComment: async () => true,
        transition: async () => { },
        setRemoteLink: async () => { },
        linkIssues: async () => { },
    };
}
const plannedIssue = {
    id: "0",
    key: NOT_CREATED,
    status: "",
    category: "new",
    resolution: null,
    priority: null,
    comments: 0,
};
function asStrings(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/open-session.js



function openSession(result, ports, context) {
    const { issue, assessment, route, dispatch, config } = result;
    if (issue === null || assessment === null || route === null || dispatch === null)
        return null;
    const writes = [];
    return {
        ...ports,
        ...recordWrites(ports, writes, context.dryRun),
        ...context,
        texts: context.texts({ issue, assessment, route }),
        config,
        issue,
        assessment,
        route,
        dispatch,
        ref: `${config.ledger.namespace}/${issue.id}`,
        issueLabel: (0,text_label/* issueLabel */.c)(issue.id),
        fingerprintLabel: (0,fingerprint_label/* fingerprintLabel */.T)(issue.fingerprint),
        link: { globalId: `datadog-issue=${issue.id}`, url: issue.url, title: `Datadog issue ${issue.id}` },
        writes,
        warnings: [],
        posted: new Map(),
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/storm-record.js
function formatStormRecord(record) {
    const json = JSON.stringify(record).replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"));
    const { length } = record.storms.filter(({ lifted }) => !lifted);
    return `storms: ${length} not lifted, ${record.recent.length} new issues lately\n\n${json}`;
}
function parseStormRecord(text) {
    const start = text.indexOf("\n\n{");
    if (start < 0)
        return null;
    try {
        const value = JSON.parse(text.slice(start + 2));
        return isStormRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isStormRecord(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { schema, service, recent, storms } = value;
    return (schema === 1 &&
        typeof service === "string" &&
        areNewcomers(recent) &&
        Array.isArray(storms) &&
        storms.every(isStorm));
}
function isStorm(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { id, startedAt, lastNewAt, key, early, members, joined, described } = value;
    return (typeof id === "string" &&
        typeof startedAt === "number" &&
        typeof lastNewAt === "number" &&
        (key === null || typeof key === "string") &&
        areNewcomers(early) &&
        areNewcomers(members) &&
        typeof joined === "number" &&
        typeof described?.joined === "number");
}
function areNewcomers(value) {
    return (Array.isArray(value) &&
        value.every((one) => typeof one?.issueId === "string" && typeof one.at === "number"));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/storm-ref.js

function stormRef({ ledger }, service) {
    return `${parentOf(ledger.namespace)}/storms/${serviceHash(service)}`;
}
function umbrellaRef({ ledger }, stormId) {
    return `${parentOf(ledger.namespace)}/umbrellas/${stormId}`;
}
function stormId(service, startedAt) {
    return `${serviceHash(service)}-${Math.round(startedAt).toString(36)}`;
}
function stormLabel(id) {
    return `auto-triage-storm-${id}`;
}
function parentOf(namespace) {
    return namespace.slice(0, namespace.lastIndexOf("/"));
}
function serviceHash(service) {
    return (0,external_node_crypto_.createHash)("sha256").update(service).digest("hex").slice(0, 16);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/change-storms.js




const MAX_ROUNDS = 40;
const change_storms_LONGEST_DELAY_MS = 2000;
async function readStorms(session, service) {
    const stored = await session.ledger.read(stormRef(session.config, service));
    const record = stored === null ? null : parseStormRecord(stored.text);
    return { sha: stored?.sha ?? null, record: record ?? { schema: 1, service, recent: [], storms: [] } };
}
async function changeStorms(session, service, change) {
    const ref = stormRef(session.config, service);
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const { sha, record } = await readStorms(session, service);
        const changed = change(record);
        if (changed.record === null)
            return changed.result;
        const staged = await stageText(session, sha, formatStormRecord(changed.record));
        if ((await publishRecord({ ...session, ref }, sha, staged)) === "published")
            return changed.result;
        await session.clock.sleep(Math.min(change_storms_LONGEST_DELAY_MS, 50 * (round + 1)) + (Number(session.holder.runId) % 97) * 5);
    }
    throw ledgerBusy();
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/change-storm.js

function changeStorm(session, { service, id }, change) {
    return changeStorms(session, service, record => {
        const before = record.storms.find(storm => storm.id === id);
        const after = before === undefined ? undefined : change(before);
        if (after === undefined || after === before)
            return { record: null, result: null };
        const storms = record.storms.map(storm => (storm === before ? after : storm));
        return { record: { ...record, storms }, result: after };
    });
}

// EXTERNAL MODULE: ../../packages/shared/build/text/cut-note.js
var cut_note = __webpack_require__(808);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __webpack_require__(6891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/adf-fit.js



function adfSize(document) {
    return JSON.stringify(document).length;
}
const NOTE_ROOM = 400;
const CUT_MARK = "\n… cut here …";
const SHORTEST_BLOCK = 200;
function fitDocument(document, maxChars) {
    if (adfSize(document) <= maxChars)
        return document;
    const cuts = [];
    let current = document;
    for (const step of [shortenCode, dropRows, dropItems, dropBlocks]) {
        const excess = adfSize(current) + NOTE_ROOM - maxChars;
        if (excess <= 0)
            break;
        current = step(current, excess, cuts);
    }
    const note = panel("note", paragraph(`Cut to fit this ticket: ${cuts.join("; ")}.`));
    return { ...current, content: [...current.content, note] };
}
const shortenCode = (document, excess, cuts) => {
    let left = excess;
    let lost = 0;
    const result = mapNodes(document, "codeBlock", node => {
        const text = node.content?.[0]?.text ?? "";
        const size = JSON.stringify(text).length;
        if (left <= 0 || size <= SHORTEST_BLOCK)
            return node;
        const kept = headOf(text, Math.max(SHORTEST_BLOCK, size - left) - CUT_MARK.length - 1);
        left -= size - JSON.stringify(kept + CUT_MARK).length;
        const earlier = (0,cut_note/* withoutCutNote */.H)(text);
        lost += earlier.body.length + earlier.lost - kept.length;
        return { ...node, content: [{ type: "text", text: kept + CUT_MARK }] };
    });
    if (lost > 0)
        cuts.push(`${(0,grouped_number/* groupedNumber */.O)(lost)} characters of code blocks`);
    return result;
};
const dropRows = (document, excess, cuts) => dropChildren(document, "table", { excess, keep: 3, what: "table rows", cuts });
const dropItems = (document, excess, cuts) => dropChildren(document, "bulletList", { excess, keep: 2, what: "list items", cuts });
const dropBlocks = (document, excess, cuts) => {
    const content = [...document.content];
    let left = excess;
    let lost = 0;
    while (left > 0 && content.length > 1) {
        left -= JSON.stringify(content.pop()).length + 1;
        lost += 1;
    }
    if (lost > 0)
        cuts.push(`${lost} whole sections`);
    return { ...document, content };
};
function dropChildren(document, type, drop) {
    let left = drop.excess;
    let lost = 0;
    const result = mapNodes(document, type, node => {
        const children = [...(node.content ?? [])];
        while (left > 0 && children.length > drop.keep) {
            left -= JSON.stringify(children.pop()).length + 1;
            lost += 1;
        }
        return { ...node, content: children };
    });
    if (lost > 0)
        drop.cuts.push(`${lost} ${drop.what}`);
    return result;
}
function headOf(text, budget) {
    let used = 2;
    let end = 0;
    for (const character of text) {
        used += JSON.stringify(character).length - 2;
        if (used > budget)
            break;
        end += character.length;
    }
    const lineEnd = text.lastIndexOf("\n", end);
    return text.slice(0, lineEnd > end - 200 && lineEnd > 0 ? lineEnd : end);
}
function mapNodes(document, type, change) {
    const visit = (node) => {
        if (node.type === type)
            return change(node);
        return node.content === undefined ? node : { ...node, content: node.content.map(visit) };
    };
    return { ...document, content: document.content.map(visit) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/own-link.js


const LONGEST_URL = 600;
function ownLink(label, url, context) {
    const text = (0,clip/* clipText */.g)(label, 250);
    if (url === null || url.length > LONGEST_URL)
        return text;
    const runHost = URL.parse(context.runUrl)?.host;
    return adf_link(text, url, [`app.${context.site}`, ...(runHost === undefined ? [] : [runHost])]);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/early-listed.js
const EARLY_LISTED = 25;

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/umbrella-text.js







const LIMIT = 28_000;
function umbrellaText(storm, service, context) {
    const { early, members, joined } = storm;
    const where = storm.deploy === null ? service : `${service}, deploy ${storm.deploy}`;
    const whole = doc(paragraph(`Many new errors of ${(0,clip/* clipText */.g)(where, 200)} within a short time. This ticket stands for those without a ticket of their own: ${(0,grouped_number/* groupedNumber */.O)(Math.max(1, joined))} or more. No automatic fix starts for any of them, nor for the ${(0,grouped_number/* groupedNumber */.O)(early.length)} that came first.`), paragraph(strong("To lift this: "), `remove the label ${stormLabel(storm.id)}, or close this ticket. Each error that is seen after that gets a ticket of its own.`), ...umbrella_text_section("Errors that this ticket stands for", { newcomers: members, total: joined, context }), ...umbrella_text_section("Errors before them, with tickets of their own", {
        newcomers: early.slice(0, EARLY_LISTED),
        total: early.length,
        context,
    }), paragraph(ownLink("The run that wrote this", context.runUrl, context)));
    return {
        summary: (0,clip/* clipText */.g)(`Storm of new errors in ${where}`, 200).replaceAll("\n", " "),
        description: fitDocument(whole, LIMIT),
    };
}
function umbrella_text_section(title, { newcomers, total, context }) {
    if (newcomers.length === 0)
        return [];
    const rest = total - newcomers.length;
    const items = newcomers.map((one) => [
        ownLink(one.type === "" ? "error" : one.type, one.url, context),
        `, ${new Date(one.at).toISOString().slice(0, 19)}Z`,
    ]);
    return [
        heading(3, title),
        bulletList(rest > 0 ? [...items, [`and ${(0,grouped_number/* groupedNumber */.O)(rest)} more, which the ledger knows`]] : items),
    ];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/umbrella-session.js


function umbrellaSession(session, storm, service) {
    const { config, issue, holder, clock } = session;
    const label = stormLabel(storm.id);
    const url = `https://app.${config.site}/error-tracking?query=${encodeURIComponent(`service:${JSON.stringify(service)}`)}`;
    return {
        ...session,
        ref: umbrellaRef(config, storm.id),
        issueLabel: label,
        fingerprintLabel: label,
        issue: { ...issue, id: storm.id, url, jiraKey: null, occurrences: 0 },
        route: { ...session.route, project: storm.project, issueType: storm.issueType },
        link: { globalId: `datadog-storm=${storm.id}`, url, title: "Errors of the service in Datadog" },
        texts: {
            ...session.texts,
            ticket: () => umbrellaText(storm, service, { runUrl: holder.url, now: clock.now(), site: config.site }),
        },
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/ensure-umbrella.js





const ensure_umbrella_MAX_ROUNDS = 12;
const OPENING = { match: { kind: "new" }, replaces: null, follows: null };
async function ensureUmbrella(session, storm, service) {
    const own = umbrellaSession(session, storm, service);
    let known = readKnown(await own.ledger.read(own.ref));
    for (let round = 0; round < ensure_umbrella_MAX_ROUNDS; round++) {
        const { record, unreadable } = known;
        if (record?.state === "ticketed" && record.ticket !== null)
            return record.ticket;
        const claimed = unreadable || record?.state === "claimed";
        const step = claimed ? await handleClaim(own, known) : await openTicket(own, known, OPENING);
        if (step.kind === "done" && step.ticket !== null)
            return { ...step.ticket, labelled: step.record?.ticket?.labelled ?? false };
        if (step.kind === "again")
            known = step.known;
    }
    throw ledgerBusy();
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/is-lifted.js

function isLifted(umbrella, { id, labelled }) {
    if (umbrella === null || umbrella.category === "done")
        return true;
    return labelled && !umbrella.labels.includes(stormLabel(id));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/notice-lift.js







async function noticeLift(session) {
    const { service, id: issueId } = session.issue;
    if (session.config.storm === null || service === null || session.dryRun)
        return;
    await bestEffort(session, "Whether a storm was lifted could not be told; its fixes wait on", async () => {
        const { record } = await readStorms(session, service);
        const mine = record.storms.filter(({ lifted, early }) => !lifted && early.some(one => one.issueId === issueId));
        for (const storm of mine) {
            const { id, key } = storm;
            if (key === null)
                await completeStorm(session, storm, service);
            else if (isLifted(await session.tracker.getIssue(key), { id, labelled: true }))
                await changeStorm(session, { service, id }, now => (now.lifted ? now : { ...now, lifted: true }));
        }
    });
}
async function completeStorm(session, storm, service) {
    const { id, lastNewAt } = storm;
    const { windowMs = 0 } = session.config.storm ?? {};
    const { leaseMs } = session.config.ledger;
    if (session.clock.now() - lastNewAt < Math.max(windowMs, leaseMs))
        return;
    const begun = readKnown(await session.ledger.read(umbrellaSession(session, storm, service).ref));
    const isBegun = begun.unreadable || begun.record?.state === "claimed" || begun.record?.state === "ticketed";
    const key = isBegun ? (await ensureUmbrella(session, storm, service)).key : null;
    await changeStorm(session, { service, id }, now => {
        if (now.key !== null)
            return now;
        return key === null ? { ...now, lifted: true } : { ...now, key };
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/decide-storm.js


const STORMS_KEPT = 8;
function decideStorm(record, { newcomer, rule, place }) {
    const { issueId, at, deploy } = newcomer;
    const standing = record.storms.filter(({ lifted }) => !lifted);
    if ([...record.recent, ...standing.flatMap(({ early }) => early)].some(one => one.issueId === issueId))
        return { storm: null, record: null };
    const open = standing.find(storm => decide_storm_isOpen(storm, { at, rule }) && (storm.deploy ?? deploy) === deploy);
    if (open !== undefined)
        return { storm: open, record: null };
    const before = record.recent.filter(one => at - one.at < rule.windowMs);
    const ofDeploy = deploy === null ? [] : before.filter(one => one.deploy === deploy);
    const early = [ofDeploy, before].find(({ length }) => length >= rule.issues);
    if (early === undefined)
        return { storm: null, record: { ...record, recent: [...before, newcomer] } };
    const storm = {
        ...place,
        id: freeId(record, at),
        deploy: early === ofDeploy ? deploy : null,
        startedAt: at,
        lastNewAt: at,
        key: null,
        early: early.map(shortened),
        members: [],
        joined: 0,
        described: { joined: 0, at },
        lifted: false,
    };
    const recent = before.filter(one => !early.includes(one));
    return { storm, record: { ...record, recent, storms: [...record.storms.map(settled), storm].slice(-STORMS_KEPT) } };
}
function shortened(one, index) {
    return index < EARLY_LISTED ? one : { ...one, type: "", url: "" };
}
function settled(storm) {
    return storm.lifted ? { ...storm, early: [], members: [] } : storm;
}
function decide_storm_isOpen({ lastNewAt }, { at, rule }) {
    return at - lastNewAt < rule.windowMs;
}
function freeId({ service, storms }, at) {
    for (let moment = at;; moment++) {
        const id = stormId(service, moment);
        if (storms.every(storm => storm.id !== id))
            return id;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/deploy-of.js

function deployOf({ version, namedCommit }) {
    const parts = [version, namedCommit?.slice(0, 12)].filter(part => part !== null && part !== undefined && part !== "");
    return parts.length === 0 ? null : (0,clip/* clipText */.g)(parts.join(" at "), 120);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/newcomer-of.js


function newcomerOf({ issue, clock }) {
    const { id, type, url } = issue;
    const deploy = deployOf(issue);
    return { issueId: id, at: clock.now(), deploy, type: (0,clip/* clipText */.g)(type, 90), url: url.length > 300 ? "" : url };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/admit-new.js




async function admitNew(session) {
    const rule = session.config.storm;
    const { service } = session.issue;
    if (rule === null || service === null)
        return null;
    const { project, issueType } = session.route;
    return bestEffort(session, "Whether this error belongs to a storm could not be told; it gets a ticket of its own", () => changeStorms(session, service, before => {
        const question = { newcomer: newcomerOf(session), rule, place: { project, issueType } };
        const { storm, record } = decideStorm(before, question);
        return { record, result: storm };
    }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/storm/count-in.js
const MEMBERS_LISTED = 25;
const REWRITE_AFTER_MS = 600_000;
function countIn(storm, newcomer) {
    const { described, members } = storm;
    const joined = storm.joined + 1;
    const rewrite = joined <= 10 || joined >= described.joined * 1.25 || newcomer.at - described.at >= REWRITE_AFTER_MS;
    return {
        storm: {
            ...storm,
            joined,
            lastNewAt: Math.max(storm.lastNewAt, newcomer.at),
            members: members.length < MEMBERS_LISTED && !members.some(one => one.issueId === newcomer.issueId)
                ? [...members, newcomer]
                : members,
            described: rewrite ? { joined, at: newcomer.at } : described,
        },
        rewrite,
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/link-early.js


const MOST_LINKED = 25;
async function linkEarly(session, storm, key) {
    if (![1, 3, 10].includes(storm.joined))
        return;
    const { ledger, config, tracker } = session;
    for (const { issueId } of storm.early.slice(0, MOST_LINKED)) {
        await bestEffort(session, "A ticket from before the storm could not be linked to its umbrella", async () => {
            const { record } = readKnown(await ledger.read(`${config.ledger.namespace}/${issueId}`));
            const own = record?.storm === undefined && record?.state === "ticketed" ? record.ticket : null;
            if (own !== null)
                await tracker.linkIssues(config.jira.linkType, own.key, key);
        });
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/join-storm.js














async function joinStorm(session, known, { storm, opening }) {
    const { service } = session.issue;
    if (service === null)
        throw new errors/* BugError */.f9("an error without a service has joined a storm");
    const replaced = opening.replaces === null ? [] : [opening.replaces];
    const earlierTickets = [...new Set([...(known.record?.earlierTickets ?? []), ...replaced])];
    const found = await findTicket(session, earlierTickets);
    if (found !== null)
        return adoptTicket(session, known, { found, opening });
    const umbrella = await ensureUmbrella(session, storm, service);
    const place = { service, id: storm.id };
    if (storm.key !== umbrella.key)
        await changeStorm(session, place, now => (now.key === umbrella.key ? now : { ...now, key: umbrella.key }));
    const ticket = await session.tracker.getIssue(umbrella.key);
    if (isLifted(ticket, { id: storm.id, labelled: umbrella.labelled })) {
        await changeStorm(session, place, now => (now.lifted ? now : { ...now, lifted: true }));
        return { kind: "again", known };
    }
    const record = nextRecord(session, known.record, {
        state: "ticketed",
        event: "storm",
        ticket: { key: umbrella.key, id: umbrella.id, project: storm.project, labelled: umbrella.labelled },
        earlierTickets,
        commentsSeen: null,
        storm: { id: storm.id },
    });
    const written = await writeRecord(session, known.sha, record);
    if (written.kind === "conflict")
        return decideAgain(session);
    await tellUmbrella(session, { umbrella, ...place });
    return {
        kind: "done",
        outcome: "storm",
        reason: `${umbrella.key} stands for a storm of new errors of this service`,
        match: { kind: "storm", key: umbrella.key },
        ticket: { key: umbrella.key, id: umbrella.id },
        record,
    };
}
async function tellUmbrella(session, { umbrella, ...place }) {
    const { key } = umbrella;
    if (key === NOT_CREATED)
        return;
    await bestEffort(session, `${key} could not be told of this error`, async () => {
        const told = { rewrite: false };
        const storm = await changeStorm(session, place, before => {
            const counted = countIn(before, newcomerOf(session));
            told.rewrite = counted.rewrite;
            return counted.storm;
        });
        if (storm === null || !told.rewrite)
            return;
        const { holder, clock, config } = session;
        const text = umbrellaText(storm, place.service, { runUrl: holder.url, now: clock.now(), site: config.site });
        await session.tracker.updateIssue(key, { fields: { description: text.description } });
        await linkEarly(session, storm, key);
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/open-new.js



async function openNew(session, known, opening) {
    const storm = await admitNew(session);
    return storm === null ? openTicket(session, known, opening) : joinStorm(session, known, { storm, opening });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/storm/review-joined.js







async function reviewJoined(session, known) {
    const { record } = known;
    const { ticket, storm } = record ?? {};
    if (record === null || ticket === null || ticket === undefined || storm === undefined)
        throw new errors/* BugError */.f9("an error was taken for one of a storm");
    const { key, id } = ticket;
    if (isLifted(await session.tracker.getIssue(key), { id: storm.id, labelled: ticket.labelled })) {
        const { service } = session.issue;
        if (service !== null)
            await changeStorm(session, { service, id: storm.id }, now => (now.lifted ? now : { ...now, lifted: true }));
        return openNew(session, known, { match: { kind: "new" }, replaces: key, follows: null });
    }
    const match = { kind: "storm", key };
    const isKnown = record.deliveries.includes(session.dispatch.delivery) && !newsSince(record, session.issue).any;
    if (isKnown)
        return {
            kind: "done",
            outcome: "replayed",
            reason: `this delivery is already counted`,
            match,
            ticket: { key, id },
            record,
        };
    const next = nextRecord(session, record, { state: "ticketed", event: "seen-again", ticket, storm });
    const written = await writeRecord(session, known.sha, next);
    if (written.kind === "conflict")
        return decideAgain(session);
    const reason = `${key} stands for a storm of errors that this one belongs to`;
    return { kind: "done", outcome: "storm", reason, match, ticket: { key, id }, record: next };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/decide/plan-review.js

function planReview(facts, jira) {
    const { record, recorded, ticket, issue } = facts;
    if (ticket === null)
        return { kind: "replace", why: `${recorded.key} no longer exists`, follows: null };
    if (!ticket.labels.includes(facts.issueLabel)) {
        if (!recorded.labelled)
            return { kind: "label" };
        return { kind: "replace", why: `the label was cleared on ${recorded.key}`, follows: null };
    }
    const news = newsSince(record, issue);
    if (record.deliveries.includes(facts.delivery) && !news.any)
        return { kind: "replayed" };
    if (ticket.category === "done")
        return planForDone(ticket, news, jira);
    if (news.environments.length > 0)
        return { kind: "escalate", news };
    return { kind: "comment", reason: reasonToAppend(record, news), news };
}
function planForDone(ticket, news, jira) {
    const resolution = ticket.resolution?.toLowerCase();
    if (jira.wontFixResolutions.some(name => name.toLowerCase() === resolution))
        return { kind: "leave", why: `${ticket.key} was closed as "${ticket.resolution}"`, news };
    switch (jira.whenDone) {
        case "leave":
            return { kind: "leave", why: `${ticket.key} is done, and jira.when-done is "leave"`, news };
        case "new-linked":
            return { kind: "replace", why: `the error came back after ${ticket.key} was done`, follows: ticket.key };
        case "reopen":
            return { kind: "reopen" };
    }
}
function reasonToAppend(record, news) {
    const { comment } = record;
    if (comment === null)
        return "seen again";
    if (news.versions.length > 0)
        return `new version ${news.versions.slice(0, 3).join(", ")}`;
    if (news.day > comment.day)
        return `first time on ${news.day}`;
    if (news.magnitude > comment.magnitude)
        return `${10 ** news.magnitude} occurrences reached`;
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/reopen-ticket.js







async function reopenTicket(session, known, { ticket, record }) {
    const { key, id } = ticket;
    switch (await reopen(session, ticket)) {
        case "refused":
            session.warnings.push(`${key} is done and could not be reopened; a new ticket follows it`);
            return openTicket(session, known, { match: { kind: "regressed", key }, replaces: key, follows: key });
        case "open-already":
            return decideAgain(session);
        case "reopened":
    }
    const comment = await bestEffort(session, `${key} could not be commented on`, () => commentOnce(session, key, {
        reason: `reopened after ${known.sha}`,
        body: session.texts.event({ kind: "reopened" }),
        lookFirst: ticket.comments === null || ticket.comments !== record.commentsSeen,
    }));
    const next = nextRecord(session, record, {
        state: "ticketed",
        event: "regressed",
        ticket: { key, id, project: record.ticket?.project ?? "", labelled: true },
        commentsSeen: ticket.comments === null ? null : ticket.comments + (comment?.added === true ? 1 : 0),
    });
    const written = await writeRecord(session, known.sha, next);
    if (written.kind === "conflict")
        return decideAgain(session);
    const reason = `the error came back after ${key} was done`;
    return {
        kind: "done",
        outcome: "reopened",
        reason,
        match: { kind: "regressed", key },
        ticket: { key, id },
        record: next,
    };
}
async function reopen(session, ticket) {
    const { tracker, config } = session;
    const chosen = chooseTransition(await tracker.transitions(ticket.key), config.jira.reopenTransition);
    const error = chosen === null ? null : await transition(session, ticket.key, chosen.id);
    if (chosen !== null && error === null)
        return "reopened";
    const now = await tracker.getIssue(ticket.key);
    if (now !== null && now.category !== "done")
        return isAmbiguous(error) ? "reopened" : "open-already";
    if (error instanceof errors/* UpstreamError */.gA && (error.failure.retryable || error.failure.ambiguous))
        throw error;
    return "refused";
}
async function transition(session, key, id) {
    try {
        await session.tracker.transition(key, id);
        return null;
    }
    catch (error) {
        session.log.warn("The transition did not succeed", {
            cause: error instanceof Error ? error.message : String(error),
        });
        return error;
    }
}
function chooseTransition(offered, name) {
    const open = offered.filter(transition => transition.to.category !== "done");
    const named = open.find(transition => transition.name.toLowerCase() === name?.toLowerCase());
    return named ?? open[0] ?? null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/tracker/write-review-comment.js



async function writeReviewComment(session, key, { comment, lookFirst }) {
    switch (comment.kind) {
        case "update":
            if (await updateMarked(session, key, comment.id))
                return { kind: "updated" };
            return append(session, key, { reason: `again after comment ${comment.id}`, lookFirst });
        case "append":
            return append(session, key, { reason: comment.reason, lookFirst });
        case "event": {
            const reason = `new environment ${comment.event.environments.join(", ")}`;
            const body = session.texts.event(comment.event);
            const { id, added } = await commentOnce(session, key, { reason, body, lookFirst });
            return { kind: "added", id, marked: false, isNew: added };
        }
    }
}
async function append(session, key, { reason, lookFirst }) {
    const body = session.texts.occurrence(reason);
    try {
        const { id, added } = await commentOnce(session, key, { reason, body, lookFirst });
        return { kind: "added", id, marked: true, isNew: added };
    }
    catch (error) {
        if (!(error instanceof errors/* UpstreamError */.gA) || error.failure.status !== 413)
            throw error;
        session.warnings.push(`${key} takes no more comments; this alert stands in the ledger alone`);
        return { kind: "updated" };
    }
}
async function updateMarked(session, key, id) {
    const body = session.texts.occurrence(null);
    const marker = { schema: 1, issueId: session.issue.id, reason: "seen again" };
    try {
        return await session.tracker.updateComment(key, id, body, marker);
    }
    catch (error) {
        if (!isAmbiguous(error))
            throw error;
        return session.tracker.updateComment(key, id, body, marker);
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/decide/raise-priority.js
function raisePriority(current, wanted, priorities) {
    const highestFirst = priorities.toSorted((one, other) => other.atLeast - one.atLeast).map(({ name }) => rank(name));
    const from = highestFirst.indexOf(rank(current ?? ""));
    const to = highestFirst.indexOf(rank(wanted));
    return from >= 0 && to >= 0 && to < from ? wanted : null;
}
function rank(name) {
    return name.toLowerCase();
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/update-ticket.js






async function updateTicket(session, known, update) {
    const { plan, ticket, record } = update;
    const priority = plan.kind === "escalate" ? priorityFor(session, ticket) : null;
    const comment = commentFor(plan, record, priority);
    const editing = editTicket(session, update, priority);
    const hoped = comment?.kind === "update" ? stageRecord(session, known.sha, updatedRecord(session, update, null)) : null;
    const [written, early] = await inParallel(writeComment(session, update, comment), hoped ?? Promise.resolve(null), editing);
    const final = updatedRecord(session, update, written);
    const unchanged = early !== null && (written === null || written.kind === "updated");
    const sha = unchanged ? early : await stageRecord(session, known.sha, final);
    if ((await publishRecord(session, known.sha, sha)) === "conflict")
        return decideAgain(session);
    return updatedStep(update, final);
}
function priorityFor(session, ticket) {
    return raisePriority(ticket.priority, session.route.priority, session.config.jira.priorities);
}
function commentFor(plan, record, priority) {
    const { environments } = plan.news;
    if (plan.kind !== "comment" && environments.length > 0)
        return { kind: "event", event: { kind: "new-environment", environments, priority } };
    if (plan.kind === "comment" && plan.reason !== null)
        return { kind: "append", reason: plan.reason };
    return record.comment === null ? null : { kind: "update", id: record.comment.id };
}
function writeComment(session, { ticket, record }, comment) {
    if (comment === null)
        return Promise.resolve(null);
    const lookFirst = ticket.comments === null || ticket.comments !== record.commentsSeen;
    return writeReviewComment(session, ticket.key, { comment, lookFirst });
}
async function editTicket(session, { plan, ticket, record }, priority) {
    const { occurrencesField } = session.config.jira;
    const counted = plan.kind === "leave" || session.issue.occurrences <= (record.occurrences?.count ?? 0);
    const fields = {
        ...(occurrencesField === null || counted ? {} : { [occurrencesField]: session.issue.occurrences }),
        ...(priority === null ? {} : { priority: /^\d+$/.test(priority) ? { id: priority } : { name: priority } }),
    };
    const missing = session.route.labels.filter(label => !ticket.labels.includes(label));
    const addLabels = plan.kind === "escalate" ? missing : [];
    if (Object.keys(fields).length === 0 && addLabels.length === 0)
        return;
    await bestEffort(session, `The fields of ${ticket.key} could not be updated`, () => session.tracker.updateIssue(ticket.key, { fields, addLabels }));
}
function updatedRecord(session, { plan, ticket, record }, written) {
    const events = { leave: "left-alone", escalate: "new-environment", comment: "seen-again" };
    const { day, magnitude } = plan.news;
    const marked = written?.kind === "added" && written.marked ? written.id : (record.comment?.id ?? null);
    const before = record.comment ?? { day, magnitude };
    const added = written?.kind === "added" && written.isNew ? 1 : 0;
    return nextRecord(session, record, {
        state: "ticketed",
        event: events[plan.kind],
        ticket: { key: ticket.key, id: ticket.id, project: record.ticket?.project ?? "", labelled: true },
        comment: marked === null
            ? null
            : {
                id: marked,
                day: before.day > day ? before.day : day,
                magnitude: Math.max(before.magnitude, magnitude),
            },
        commentsSeen: ticket.comments === null ? null : ticket.comments + added,
    });
}
function updatedStep({ plan, ticket }, record) {
    const { key } = ticket;
    const { environments } = plan.news;
    switch (plan.kind) {
        case "leave":
            return done("left-alone", plan.why, { kind: "regressed", key });
        case "escalate":
            return done("new-environment", `first time in ${environments.join(", ")}`, {
                kind: "new-environment",
                key,
                environments,
            });
        case "comment":
            return done("seen-again", plan.reason ?? `${key} already stands for this error`, { kind: "seen-again", key });
    }
    function done(outcome, reason, match) {
        return { kind: "done", outcome, reason, match, ticket: { key, id: ticket.id }, record };
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/steps/review-ticket.js








async function reviewTicket(session, known) {
    const { record } = known;
    const recorded = record?.ticket ?? null;
    if (record === null || recorded === null)
        throw new errors/* BugError */.f9("a ticketed record without a ticket");
    const { issue, issueLabel, dispatch } = session;
    const ticket = await session.tracker.getIssue(recorded.key);
    const facts = { record, recorded, ticket, issue, issueLabel, delivery: dispatch.delivery };
    const plan = planReview(facts, session.config.jira);
    return plan.kind === "label" ? labelFirst(session, known, facts) : performReview(session, known, { plan, facts });
}
async function labelFirst(session, known, facts) {
    const { error } = await addLabel(session, facts.recorded.key);
    if (error !== null)
        throw error;
    const { occurrences, deliveries, event } = facts.record;
    const ticket = { ...facts.recorded, labelled: true };
    const record = nextRecord(session, facts.record, { state: "ticketed", event, ticket });
    const written = await writeRecord(session, known.sha, { ...record, occurrences, deliveries });
    return written.kind === "conflict" ? decideAgain(session) : { kind: "again", known: written.known };
}
function performReview(session, known, { plan, facts }) {
    const { key } = facts.recorded;
    switch (plan.kind) {
        case "label":
            throw new errors/* BugError */.f9("a label was asked for that is there");
        case "replace": {
            const { follows } = plan;
            session.log.info("The known ticket no longer counts", { why: plan.why });
            const match = follows === null ? { kind: "new" } : { kind: "regressed", key: follows };
            return openTicket(session, known, { match, replaces: key, follows });
        }
        case "reopen":
            return reopenTicket(session, known, { ticket: present(facts), record: facts.record });
        case "replayed":
            return replayed(present(facts), known);
        case "leave":
        case "escalate":
        case "comment":
            return updateTicket(session, known, { plan, ticket: present(facts), record: facts.record });
    }
}
function replayed(ticket, known) {
    return {
        kind: "done",
        outcome: "replayed",
        reason: `this delivery is already on ${ticket.key}, and nothing happened since`,
        match: { kind: "seen-again", key: ticket.key },
        ticket,
        record: known.record,
    };
}
function present(facts) {
    if (facts.ticket === null)
        throw new errors/* BugError */.f9("a ticket that does not exist was to be worked on");
    return facts.ticket;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe.js









const dedupe_MAX_ROUNDS = 12;
async function runDedupe(result, ports, context) {
    const session = openSession(result, ports, context);
    if (session === null)
        return skipped(result);
    let known = readKnown(result.record);
    for (let round = 0; round < dedupe_MAX_ROUNDS; round++) {
        const step = await takeStep(session, known);
        if (step.kind === "done") {
            await noticeLift(session);
            return finished(session, step);
        }
        known = step.known;
    }
    throw ledgerBusy();
}
function takeStep(session, known) {
    if (known.unreadable)
        return handleClaim(session, known);
    switch (known.record?.state) {
        case "claimed":
            return handleClaim(session, known);
        case "ticketed":
            return known.record.storm === undefined ? reviewTicket(session, known) : reviewJoined(session, known);
        default:
            return openNew(session, known, { match: { kind: "new" }, replaces: null, follows: null });
    }
}
function finished(session, step) {
    const ticket = step.ticket?.key === NOT_CREATED ? null : step.ticket;
    return {
        schema: 1,
        outcome: session.dryRun ? "dry-run" : step.outcome,
        reason: step.reason,
        match: step.match,
        ticket: ticket === null ? null : { key: ticket.key, id: ticket.id, url: session.browseUrl(ticket.key) },
        writes: session.writes,
        warnings: session.warnings,
        record: step.record,
    };
}
function skipped(result) {
    return {
        schema: 1,
        outcome: "skipped",
        reason: result.reason,
        match: null,
        ticket: null,
        writes: [],
        warnings: [],
        record: null,
    };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/metrics/measure.js + 1 modules
var measure = __webpack_require__(4084);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/dedupe-metrics.js

const MET_A_TICKET = new Set([
    "adopted",
    "seen-again",
    "new-environment",
    "reopened",
    "left-alone",
    "duplicate",
    "replayed",
    "storm",
]);
function dedupeMetrics({ outcome }, { issue, route }) {
    if (outcome === "dry-run" || outcome === "skipped")
        return [];
    const service = issue?.service ?? null;
    const environment = issue?.environments[0]?.environment ?? null;
    const { team = null, priority = null } = route ?? {};
    return [
        (0,measure/* measure */.x)("auto_triage.tickets", 1, { outcome, service, environment, team, priority }),
        ...(MET_A_TICKET.has(outcome) ? [(0,measure/* measure */.x)("auto_triage.duplicates_avoided", 1, { outcome, service })] : []),
        ...(outcome === "storm" ? [(0,measure/* measure */.x)("auto_triage.storm.alerts", 1, { service, environment })] : []),
    ];
}

// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var counted = __webpack_require__(9213);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __webpack_require__(8398);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js
var calls_block = __webpack_require__(6736);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __webpack_require__(6813);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/writes-block.js



const MOST_WRITES = 40;
const LONGEST_DETAIL = 6000;
function writesBlock(writes, withDetails) {
    if (writes.length === 0)
        return "";
    const shown = writes.slice(0, MOST_WRITES).map(({ service, method, what, detail }, index) => {
        const line = `${index + 1}. ${(0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(`${service} ${method}`, 80))} ${(0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(what, 300))}`;
        return withDetails ? `${line}\n\n${(0,markdown/* mdCodeBlock */.w6)(asJson(detail), "json")}` : line;
    });
    const more = writes.length > MOST_WRITES ? [`and ${writes.length - MOST_WRITES} more`] : [];
    return (0,markdown_list/* folded */.TM)(withDetails ? "What would be written" : "What was written", [...shown, ...more].join(withDetails ? "\n\n" : "\n"));
}
function asJson(detail) {
    return (0,clip/* clipText */.g)(JSON.stringify(detail, null, 2) ?? "", LONGEST_DETAIL, { keepNewlines: true });
}

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
    return blocks(`### ${TRIAGE_TITLES[outcome]}${issue === null ? "" : `: ${summary_text(issue.type, 150)}`}`, summary_text(reason, 600), issue === null ? "" : mdTable(["", ""], errorRows(issue, assessment, route)), section("Why this score", bullets(assessment?.rules ?? [], points)), section("Why this fixability", bullets(assessment?.fixability.rules ?? [], points)), section("What is missing", bullets(issue?.gaps ?? [], missing)), section("Redacted", bullets(issue?.redactions ?? [], ({ rule, count }) => `${summary_text(rule, 60)}: ${count}`)), callsBlock(calls));
}
function writeDedupeSummary(result, calls) {
    const { ticket, outcome, reason, match, writes, warnings } = result;
    const dry = outcome === "dry-run";
    const title = ticket === null ? "No ticket" : `Ticket ${(0,markdown/* mdLink */.YF)(ticket.key, ticket.url)}`;
    const written = dry
        ? `A dry run: ${(0,counted/* counted */.h)(writes.length, "write")} would be done, none was.`
        : `${(0,counted/* counted */.h)(writes.length, "write")} done.`;
    return blocks(`### ${title}: ${(0,markdown/* mdText */.bC)(outcome)}`, summary_text(reason, 600), (0,markdown/* mdTable */.gJ)(["", ""], [
        ["This alert is", match === null ? "nothing to do" : (0,markdown/* mdText */.bC)(match.kind.replaceAll("-", " "))],
        ["Written", written],
    ]), (0,markdown_list/* section */.uW)("Warnings", (0,markdown_list/* bullets */.e5)(warnings, warning => summary_text(warning, 600))), writesBlock(writes, dry), (0,calls_block/* callsBlock */.p)(calls));
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/closing-sections.js






const MOST_GAPS = 12;
function closingSections(issue, context) {
    return [...closing_sections_missing(issue.gaps), ...redacted(issue), ...links(issue, context), ...retest(issue)];
}
function closing_sections_missing(gaps) {
    if (gaps.length === 0)
        return [];
    const items = gaps.slice(0, MOST_GAPS).map((gap) => {
        const fix = gap.fix === null ? "" : ` To mend it: ${(0,clip/* clipText */.g)(gap.fix, 300)}`;
        return [`${(0,clip/* clipText */.g)(gap.what, 200)}: ${(0,clip/* clipText */.g)(gap.why, 300)}.`.replace(/\.\.$/, "."), fix];
    });
    return [heading(3, "What is missing"), bulletList(items)];
}
function redacted(issue) {
    if (issue.redactions.length === 0)
        return [];
    const total = issue.redactions.reduce((sum, { count }) => sum + count, 0);
    const rules = issue.redactions.map(({ rule, count }) => `${rule} ${(0,grouped_number/* groupedNumber */.O)(count)}`);
    const text = `Personal or secret data was removed from the texts ${(0,counted/* counted */.h)(total, "time")}: ${(0,clip/* clipText */.g)(rules.join(", "), 600)}.`;
    return [heading(3, "Redacted"), paragraph(text)];
}
function links(issue, context) {
    const commit = issue.commit === null ? [] : [[`Deployed commit ${issue.commit.slice(0, 12)}`]];
    return [
        heading(3, "Links"),
        bulletList([
            [ownLink("The error in Datadog", issue.url, context)],
            [ownLink("The run that wrote this", context.runUrl, context)],
            ...commit,
        ]),
    ];
}
function retest(issue) {
    const label = (0,text_label/* issueLabel */.c)(issue.id);
    return [
        heading(3, "How to test this again"),
        paragraph("Remove the label ", code(label), " from this ticket, and the next alert opens a new ticket."),
    ];
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/time-ago.js

const UNITS = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
];
function timeAgo(at, now) {
    const [name, ms] = UNITS.find(([, size]) => now - at >= size) ?? ["moment", Infinity];
    if (ms === Infinity)
        return "just now";
    const count = Math.floor((now - at) / ms);
    return `${(0,grouped_number/* groupedNumber */.O)(count)} ${name}${count === 1 ? "" : "s"} ago`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/utc-time.js
function utcTime(at) {
    if (at === null || at === 0 || !Number.isFinite(at) || Math.abs(at) > 8.64e15)
        return "unknown";
    return `${new Date(at).toISOString().slice(0, -8).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/count-section.js






const MOST_ROWS = 12;
function countSection(issue, { now }) {
    const lower = issue.countsAreLowerBound;
    const totals = `First seen ${utcTime(issue.firstSeen)}${issue.firstSeen === 0 ? "" : ` (${timeAgo(issue.firstSeen, now)})`}, last seen ${utcTime(issue.lastSeen)}. ` +
        `In the last ${(0,counted/* counted */.h)(issue.windowHours, "hour")}: ${(0,counted/* counted */.h)(issue.occurrences, "occurrence", lower)}, ${(0,counted/* counted */.h)(issue.users, "user", lower)}.`;
    const regressed = issue.regressedAt === null ? "" : ` It had been resolved and came back ${utcTime(issue.regressedAt)}.`;
    const rows = issue.environments.flatMap(environment => rowsOf(environment, lower));
    const more = rows.length > MOST_ROWS ? [paragraph(`${(0,counted/* counted */.h)(rows.length - MOST_ROWS, "further row")} not listed here.`)] : [];
    const header = ["Environment", "Version", "Occurrences", "Users", "First seen", "Last seen"];
    const details = rows.length === 0 ? [] : [table(header, rows.slice(0, MOST_ROWS)), ...more];
    return [heading(3, "Since when and how often"), paragraph(totals, regressed), ...details];
}
function rowsOf(environment, lower) {
    const name = (0,clip/* clipText */.g)(environment.environment ?? "(none)", 80);
    const versions = environment.versions.length > 0 ? environment.versions : [{ ...environment, version: null }];
    return versions.map(counts => [
        name,
        (0,clip/* clipText */.g)(counts.version ?? "(none)", 80),
        atLeast(counts.occurrences, lower),
        atLeast(counts.users, lower),
        utcTime(counts.firstSeen),
        utcTime(counts.lastSeen),
    ]);
}
function atLeast(count, lower) {
    return `${lower ? "at least " : ""}${(0,grouped_number/* groupedNumber */.O)(count)}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/capitalised.js
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/occurrence-comment.js








const COMMENT_LIMIT = 8_000;
function writeOccurrenceComment(issue, reason, context) {
    const lower = issue.countsAreLowerBound;
    const why = reason === null ? "Seen again" : capitalised((0,clip/* clipText */.g)(reason, 300));
    const counts = `${(0,counted/* counted */.h)(issue.occurrences, "occurrence", lower)}, ${(0,counted/* counted */.h)(issue.users, "user", lower)}`;
    const whole = doc(paragraph(strong(`${why}.`), ` In the last ${(0,counted/* counted */.h)(issue.windowHours, "hour")}: ${counts}.`), bulletList([
        [`Last seen ${utcTime(issue.lastSeen)} (${timeAgo(issue.lastSeen, context.now)})`],
        ...occurrence_comment_named("Environments", issue.environments.map(({ environment }) => environment)),
        ...occurrence_comment_named("Versions", issue.environments.flatMap(({ versions }) => versions.map(({ version }) => version))),
        [ownLink("The error in Datadog", issue.url, context), ", ", ownLink("this run", context.runUrl, context)],
    ]));
    return fitDocument(whole, COMMENT_LIMIT);
}
function occurrence_comment_named(what, names) {
    const known = [...new Set(names.filter(name => name !== null))];
    if (known.length === 0)
        return [];
    const shown = known.slice(0, 12).map(name => (0,clip/* clipText */.g)(name, 80));
    return [
        [`${what}: ${shown.join(", ")}${known.length > shown.length ? `, and ${known.length - shown.length} more` : ""}`],
    ];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/event-comment.js








function writeEventComment(event, issue, context) {
    const [title, ...text] = words(event, issue, context);
    const links = [
        ownLink("The error in Datadog", issue.url, context),
        ", ",
        ownLink("this run", context.runUrl, context),
    ];
    return fitDocument(doc(paragraph(strong(title), " ", ...text), paragraph(...links)), COMMENT_LIMIT);
}
function words(event, issue, context) {
    const last = `last seen ${utcTime(issue.lastSeen)}`;
    switch (event.kind) {
        case "new-environment": {
            const raised = event.priority === null ? "" : ` The priority is ${(0,clip/* clipText */.g)(event.priority, 60)} now.`;
            const names = event.environments.slice(0, 12).map(name => (0,clip/* clipText */.g)(name, 80));
            return [`Now also in ${names.join(", ")}.`, `${seen(issue)}, ${last}.${raised}`];
        }
        case "reopened":
            return ["The error came back, so this ticket is open again.", `${seen(issue)}, ${last}.`];
        case "duplicate-issue":
            return [
                "Another Datadog issue is the same error.",
                ownLink("That issue", event.issueUrl, context),
                " gets no ticket of its own; its alerts are counted here.",
            ];
        case "adopted":
            return [
                "This ticket stands for the Datadog issue from now on.",
                `Further alerts are counted here. ${seen(issue)}, ${last}.`,
            ];
        case "closed-as-duplicate":
            return [
                `Closed as a duplicate of ${(0,clip/* clipText */.g)(event.of, 40)}.`,
                "Two tickets were opened for one error; the older one stays.",
            ];
    }
}
function seen(issue) {
    const lower = issue.countsAreLowerBound;
    return `${capitalised((0,counted/* counted */.h)(issue.occurrences, "occurrence", lower))} and ${(0,counted/* counted */.h)(issue.users, "user", lower)} in the last ${(0,counted/* counted */.h)(issue.windowHours, "hour")}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/place-section.js




const OWN_FRAMES = 10;
const OTHER_FRAMES = 4;
function placeSection(issue, context) {
    const { frames, omitted } = issue.stack;
    if (frames.length === 0)
        return [heading(3, "Where"), paragraph("No stack frames were found.")];
    const own = frames.filter(frame => frame.inApp);
    const others = frames.filter(frame => !frame.inApp);
    const shown = [...own.slice(0, OWN_FRAMES), ...others.slice(0, OTHER_FRAMES)];
    const hidden = frames.length - shown.length + omitted;
    const more = hidden > 0 ? [paragraph(`${(0,counted/* counted */.h)(hidden, "further frame")} not listed here.`)] : [];
    return [heading(3, "Where"), bulletList(shown.map(frame => describe(frame, issue, context))), ...more];
}
function describe(frame, issue, context) {
    const name = (0,clip/* clipText */.g)(frame.function ?? "(anonymous)", 120);
    const file = frame.repositoryPath ?? frame.file;
    const place = file === null ? [] : [" in ", ownLink((0,clip/* clipText */.g)(`${file}${position(frame)}`, 220), urlOf(frame, issue), context)];
    return [code(name), ...place, frame.inApp ? "" : " (library)"];
}
function position({ line, column }) {
    if (line === null)
        return "";
    return column === null ? `:${line}` : `:${line}:${column}`;
}
function urlOf({ repositoryPath, line }, issue) {
    const suspect = issue.suspects.find(({ path, url }) => path === repositoryPath && url !== null);
    if (suspect === undefined || suspect.url === null)
        return null;
    const page = suspect.url.split("#")[0] ?? suspect.url;
    return line === null ? page : `${page}#L${line}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/score-section.js


const MOST_RULES = 30;
function scoreSection(assessment, route) {
    const { total, rules, fixability } = assessment;
    const rows = rules
        .slice(0, MOST_RULES)
        .map(({ rule, points, reason }) => [(0,clip/* clipText */.g)(rule, 60), signed(points), (0,clip/* clipText */.g)(reason, 200)]);
    const configured = route.priority === assessment.priority ? "" : ` The route asks for ${(0,clip/* clipText */.g)(route.priority, 60)} instead.`;
    return [
        heading(3, "Why this score"),
        table(["Rule", "Points", "Reason"], [...rows, [strong("total"), strong(String(total)), `priority ${(0,clip/* clipText */.g)(assessment.priority, 60)}`]]),
        paragraph(strong(`Fixability ${fixability.total} of 100.`), configured),
        ...(fixability.rules.length === 0
            ? []
            : [bulletList(fixability.rules.slice(0, MOST_RULES).map(rule => [inWords(rule)]))]),
    ];
}
function inWords({ rule, points, reason }) {
    return `${(0,clip/* clipText */.g)(rule, 60)} ${signed(points)}: ${(0,clip/* clipText */.g)(reason, 200)}`;
}
function signed(points) {
    return points > 0 ? `+${points}` : String(points);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/suspect-section.js



const MOST_FILES = 10;
function suspectSection(issue, route, context) {
    const files = issue.suspects
        .slice(0, MOST_FILES)
        .map(({ path, line, function: name, owners, url }) => [
        ownLink(line === null ? path : `${path}:${line}`, url, context),
        ...(name === null ? [] : [" in ", code((0,clip/* clipText */.g)(name, 120))]),
        owners.length === 0 ? "" : `, owned by ${(0,clip/* clipText */.g)(owners.join(", "), 200)}`,
    ]);
    const list = files.length === 0 ? paragraph("No frame leads to a file of this repository.") : bulletList(files);
    const team = route.team === null
        ? `No team: ${(0,clip/* clipText */.g)(route.reason, 300)}.`
        : `Team ${(0,clip/* clipText */.g)(route.team, 80)}: ${(0,clip/* clipText */.g)(route.reason, 300)}.`;
    return [heading(3, "Suspect files and owners"), list, paragraph(team)];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/summary-line.js

const LONGEST = 255;
function summaryLine(issue) {
    const type = summary_line_short(issue.type, 90) || "Error";
    const service = issue.service === null ? "" : ` in ${summary_line_short(issue.service, 60)}`;
    return summary_line_short(`${type}${service}: ${issue.message}`.replace(/: \s*$/, ""), LONGEST);
}
function summary_line_short(text, maxLength) {
    const line = (0,text_clean/* cleanText */.X)(text, { maxLength: maxLength * 4 })
        .text.replace(/\s{2,}/g, " ")
        .trim();
    return line.length <= maxLength ? line : `${(0,text_clean/* cleanText */.X)(line, { maxLength: maxLength - 1 }).text.trimEnd()}…`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket/what-happened.js


function whatHappened(issue) {
    const service = issue.service === null ? [] : [" in ", strong((0,clip/* clipText */.g)(issue.service, 100))];
    const where = issue.where === null ? [] : [" at ", code((0,clip/* clipText */.g)(issue.where, 200))];
    const environments = issue.environments.map(({ environment }) => environment ?? "an unnamed environment");
    const seen = environments.length === 0 ? [] : [`, seen in ${(0,clip/* clipText */.g)(environments.slice(0, 5).join(", "), 300)}`];
    const ending = [
        issue.isCrash ? ". It ended the application." : issue.handled === false ? ". Nothing caught it." : ".",
    ];
    const message = issue.message.trim() === "" ? [] : [paragraph((0,clip/* clipText */.g)(issue.message, 1500, { keepNewlines: true }))];
    return [paragraph(strong((0,clip/* clipText */.g)(issue.type, 200)), ...service, ...where, ...seen, ...ending), ...message];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ticket.js











const DESCRIPTION_LIMIT = 28_000;
function writeTicket({ issue, assessment, route }, context) {
    const stack = issue.stackText.trim() === "" ? [] : [expand("Stack", codeBlock(issue.stackText))];
    const follows = context.earlier ?? null;
    const whole = doc(...whatHappened(issue), ...(follows === null ? [] : [paragraph(`It came back after ${follows} was done.`)]), ...placeSection(issue, context), ...countSection(issue, context), ...scoreSection(assessment, route), ...suspectSection(issue, route, context), ...stack, ...closingSections(issue, context));
    return { summary: summaryLine(issue), description: fitDocument(whole, DESCRIPTION_LIMIT) };
}
function ticketTexts(facts, context) {
    const { issue } = facts;
    return {
        ticket: earlier => writeTicket(facts, { ...context, earlier }),
        occurrence: reason => writeOccurrenceComment(issue, reason, context),
        event: event => writeEventComment(event, issue, context),
    };
}

// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(9043);
;// CONCATENATED MODULE: ./build/perform-dedupe.js








async function performDedupe(run, inputs, task) {
    const result = await runDedupe(task.triage, portsOf(run, inputs, task), contextOf(run, inputs, task));
    const { outcome, reason, ticket } = result;
    run.log.info(`dedupe: ${outcome}`, { reason, ticket: ticket?.key });
    for (const warning of result.warnings)
        run.log.warn(warning);
    return {
        outputs: {
            outcome,
            "ticket-key": ticket?.key ?? "",
            "ticket-url": ticket?.url ?? "",
            created: String(outcome === "created" || outcome === "replaced"),
            result: (0,result_file/* writeResultFile */.t)(run.env.temp, "dedupe", result),
        },
        summary: calls => writeDedupeSummary(result, calls),
        metrics: dedupeMetrics(result, task.triage),
        handOnMetrics: !inputs.dryRun && (0,build_inputs/* handsOnMetrics */.X3)(run.inputs),
    };
}
function portsOf(run, { githubToken: token }, { triage, site }) {
    const repository = triage.config.ledger.repository ?? triage.repository;
    return {
        ledger: createGitHubLedger({ apiUrl: run.env.apiUrl, token, repository }),
        tracker: createJiraTracker({ ...site, log: run.log }),
        clock: run.clock,
        log: run.log,
    };
}
function contextOf(run, inputs, { triage, site }) {
    const { repository, runId, runAttempt, runUrl } = run.env;
    const text = { runUrl, now: run.clock.now(), site: triage.config.site };
    return {
        holder: { repository, runId, attempt: runAttempt, lock: inputs.lock, url: runUrl },
        dryRun: inputs.dryRun,
        browseUrl: key => `${site.baseUrl}/browse/${key}`,
        texts: facts => ticketTexts(facts, text),
    };
}


/***/ })

};
