export const id = 841;
export const ids = [841];
export const modules = {

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fixId)
/* harmony export */ });
function fixId({ runId, runAttempt }) {
    return `${runId}.${runAttempt}`;
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGate: () => (/* binding */ openGate)
});

// EXTERNAL MODULE: ../../packages/shared/build/adapters/datadog/base-url.js + 1 modules
var base_url = __webpack_require__(277);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(608);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/unreadable-answer.js
var unreadable_answer = __webpack_require__(643);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/upstream-error.js
var upstream_error = __webpack_require__(620);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/spend-source.js



const PATH = "/api/v2/query/scalar";
const REQUEST = `POST ${PATH}`;
function createDatadogSpendSource({ apiKey, appKey, baseUrl, repository }) {
    const query = `sum:claude_code.cost.usage{service:auto-triage-autofix,autofix.repository:${repository}}.as_count()`;
    const queries = [{ data_source: "metrics", name: "spent", query, aggregator: "sum" }];
    const headers = { "dd-api-key": apiKey, "dd-application-key": appKey, "content-type": "application/json" };
    return {
        async spentUsd(from, to) {
            const attributes = { from, to, queries, formulas: [{ formula: "spent" }] };
            const body = JSON.stringify({ data: { type: "scalar_request", attributes } });
            const response = await fetch(`${baseUrl}${PATH}`, { method: "POST", headers, body });
            if (response.status === 401 || response.status === 403)
                throw new errors/* ConfigError */.xL('Datadog does not tell what was spent: give the application key in the input "datadog-app-key" (the secret DATADOG_APP_KEY) the scope timeseries_query, or switch autofix.datadog-spend off');
            if (!response.ok)
                throw (0,upstream_error/* answeredWith */.i)({ service: "datadog", request: REQUEST, status: response.status, detail: "" });
            return sumOf(await response.json().catch(() => null));
        },
    };
}
function sumOf(body) {
    const columns = body?.data?.attributes?.columns;
    if (!Array.isArray(columns))
        throw unreadable();
    const column = columns.find(candidate => candidate?.name === "spent");
    if (column === undefined && columns.length > 0)
        throw unreadable();
    const values = Array.isArray(column?.values) ? column.values : [];
    const [value = null] = values;
    if (value === null)
        return 0;
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
        throw unreadable();
    return value;
}
function unreadable() {
    return (0,unreadable_answer/* unreadableAnswer */.C)({ service: "datadog", request: REQUEST, ambiguous: false });
}

// EXTERNAL MODULE: ../../packages/shared/build/adapters/github/ask.js
var github_ask = __webpack_require__(87);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/graphql-url.js
function graphqlUrl(apiUrl) {
    return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
}

// EXTERNAL MODULE: ../../packages/shared/build/adapters/github/is-rate-limit.js
var is_rate_limit = __webpack_require__(325);
// EXTERNAL MODULE: ../../packages/shared/build/adapters/github/request-headers.js
var request_headers = __webpack_require__(95);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/commit-on-branch.js







const commit_on_branch_REQUEST = "POST /graphql createCommitOnBranch";
const MUTATION = "mutation($input:CreateCommitOnBranchInput!){createCommitOnBranch(input:$input){commit{oid}}}";
const CONFLICTS = ["STALE_DATA", "NOT_FOUND"];
async function commitOnBranch(options, commit) {
    const response = await fetch(graphqlUrl(options.apiUrl), {
        method: "POST",
        headers: { ...(0,request_headers/* requestHeaders */.A)(options.token), "content-type": "application/json" },
        body: JSON.stringify({ query: MUTATION, variables: { input: inputOf(options.repository, commit) } }),
    });
    return readAnswer(response.status, await response.json().catch(() => null), options.repository);
}
function inputOf(repository, { branch, parent, message, files }) {
    const additions = files.flatMap(({ path, contents }) => contents === null ? [] : [{ path, contents: contents.toString("base64") }]);
    const deletions = files.filter(file => file.contents === null).map(({ path }) => ({ path }));
    return {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: parent,
        message,
        fileChanges: { additions, deletions },
    };
}
function readAnswer(status, answer, repository) {
    const { data, errors = [] } = (answer ?? {});
    const [fault] = errors;
    if (fault !== undefined) {
        const { type = "", message = "" } = fault;
        if (CONFLICTS.includes(type))
            return "conflict";
        throw refusal({ status, type, detail: message, repository });
    }
    if (status !== 200)
        throw refusal({ status, type: "", detail: (0,github_ask/* messageOf */.bD)(answer), repository });
    const sha = data?.createCommitOnBranch?.commit?.oid;
    if (typeof sha === "string")
        return { sha };
    throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "github", request: commit_on_branch_REQUEST, ambiguous: true });
}
function refusal({ status, type, detail, repository }) {
    if (status === 401)
        return new errors/* ConfigError */.xL("GitHub does not accept the token of this job: it is expired or wrong");
    const limited = type === "RATE_LIMITED" || (0,is_rate_limit/* isRateLimit */.a)(status, detail);
    if (limited)
        return (0,upstream_error/* answeredWith */.i)({ service: "github", request: commit_on_branch_REQUEST, status: 429, detail });
    if (status === 403 || type === "FORBIDDEN")
        return new errors/* ConfigError */.xL(`GitHub does not let the token of this job commit to ${repository} (${detail}); it needs the permission contents: write`);
    if (status !== 200)
        return (0,upstream_error/* answeredWith */.i)({ service: "github", request: commit_on_branch_REQUEST, status, detail });
    return new errors/* UpstreamError */.gA(`GitHub did not commit: ${detail}`, {
        service: "github",
        request: commit_on_branch_REQUEST,
        status,
        ambiguous: type === "",
        retryable: type === "",
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/is-ambiguous.js

function isAmbiguous(error) {
    return error instanceof errors/* UpstreamError */.gA && error.failure.ambiguous;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/branches.js




const MAX_FILES = 300;
function createBranches(ask, options) {
    const { repository } = options;
    const branchHead = async (branch) => {
        const answer = await ask(["GET", `/git/ref/heads/${pathOf(branch)}`, "/git/ref/heads/{branch}"]);
        if (answer.status === 404)
            return null;
        (0,github_ask/* success */.kX)(answer, repository);
        return (0,github_ask/* textAt */.$6)(answer, "object", "sha");
    };
    const commitMessage = async (sha) => {
        const answer = await ask(["GET", `/git/commits/${sha}`, "/git/commits/{sha}"]);
        (0,github_ask/* success */.kX)(answer, repository);
        return (0,github_ask/* textAt */.$6)(answer, "message");
    };
    const commit = async (sha) => {
        const answer = await ask(["GET", `/commits/${sha}?per_page=${MAX_FILES}`, "/commits/{sha}"]);
        (0,github_ask/* success */.kX)(answer, repository);
        return readCommit(answer);
    };
    return {
        branchHead,
        commitMessage,
        commit,
        async contains(branch, sha) {
            const path = `/compare/${encodeURIComponent(branch)}...${sha}?per_page=1`;
            const answer = await ask(["GET", path, "/compare/{branch}...{sha}"]);
            if (answer.status === 404)
                return false;
            (0,github_ask/* success */.kX)(answer, repository);
            return ["behind", "identical"].includes((0,github_ask/* textAt */.$6)(answer, "status"));
        },
        createBranch: (branch, sha) => createBranch({ ask, repository, branchHead }, branch, sha),
        async deleteBranch(branch) {
            const path = `/git/refs/heads/${pathOf(branch)}`;
            const answer = await ask(["DELETE", path, "/git/refs/heads/{branch}"]).catch(async (error) => {
                if (isAmbiguous(error) && (await branchHead(branch)) === null)
                    return null;
                throw error;
            });
            if (answer === null || (answer.status === 422 && /does not exist/i.test((0,github_ask/* messageOf */.bD)(answer.body))))
                return;
            if (answer.status >= 500 && (await branchHead(branch)) === null)
                return;
            (0,github_ask/* success */.kX)(answer, repository);
        },
        commitOnBranch: asked => commitOnBranch(options, asked).catch(async (error) => {
            if (!isAmbiguous(error))
                throw error;
            const head = await branchHead(asked.branch);
            if (head === null || head === asked.parent)
                throw error;
            return isOurs(await commit(head), asked) ? { sha: head } : "conflict";
        }),
    };
}
async function createBranch({ ask, repository, branchHead }, branch, sha) {
    try {
        const answer = await ask(["POST", "/git/refs"], { ref: `refs/heads/${branch}`, sha });
        if (answer.status === 422 && /already exists/i.test((0,github_ask/* messageOf */.bD)(answer.body)))
            return "exists";
        (0,github_ask/* success */.kX)(answer, repository);
        return "created";
    }
    catch (error) {
        if (!isAmbiguous(error))
            throw error;
        const head = await branchHead(branch);
        if (head === null)
            throw error;
        return head === sha ? "created" : "exists";
    }
}
function isOurs(found, { parent, message }) {
    return found.parents[0] === parent && found.message.trim() === `${message.headline}\n\n${message.body}`.trim();
}
function readCommit(answer) {
    const body = answer.body;
    const files = body.files ?? [];
    if (files.length >= MAX_FILES)
        throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "github", request: answer.request, ambiguous: false });
    const renamed = files.filter(file => file.status === "renamed").map(file => file.previous_filename);
    const [removed, written] = [true, false].map(gone => files.filter(file => (file.status === "removed") === gone));
    return {
        sha: (0,github_ask/* textAt */.$6)(answer, "sha"),
        message: (0,github_ask/* textAt */.$6)(answer, "commit", "message"),
        parents: (body.parents ?? []).map(parent => String(parent.sha)),
        written: (written ?? []).map(file => String(file.filename)),
        removed: [...(removed ?? []).map(file => file.filename), ...renamed].map(String),
    };
}
function pathOf(branch) {
    return branch.split("/").map(encodeURIComponent).join("/");
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/checks.js

const PAGE = 100;
const MAX_PAGES = 10;
function createChecks(ask, { repository }) {
    const pages = async (sha, what) => {
        const found = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
            const path = `/commits/${sha}/${what}?${what === "check-runs" ? "filter=latest&" : ""}per_page=${PAGE}&page=${page}`;
            const answer = await ask(["GET", path, `/commits/{sha}/${what}`]);
            const list = (0,github_ask/* success */.kX)(answer, repository)[what.replace("-", "_")];
            const items = Array.isArray(list) ? list : [];
            found.push(...items);
            if (items.length < PAGE)
                break;
        }
        return found;
    };
    return {
        async checkRuns(sha) {
            const runs = await pages(sha, "check-runs");
            return runs.map(readCheck);
        },
        async heldSuites(sha) {
            const suites = await pages(sha, "check-suites");
            return suites.filter(suite => suite.conclusion === "action_required").length;
        },
        async requiredChecks(branch) {
            const path = `/rules/branches/${encodeURIComponent(branch)}?per_page=${PAGE}`;
            const answer = await ask(["GET", path, "/rules/branches/{branch}"]);
            if (answer.status === 403 || answer.status === 404)
                return [];
            const rules = (0,github_ask/* success */.kX)(answer, repository);
            return Array.isArray(rules) ? [...new Set(rules.flatMap(namesOf))] : [];
        },
    };
}
function readCheck(run) {
    return {
        name: checks_text(run.name) ?? "",
        status: checks_text(run.status) ?? "",
        conclusion: checks_text(run.conclusion),
        url: checks_text(run.html_url) ?? checks_text(run.details_url),
        app: checks_text(run.app?.slug) ?? "",
    };
}
function namesOf({ type, parameters }) {
    if (type !== "required_status_checks")
        return [];
    return (parameters?.required_status_checks ?? []).map(check => checks_text(check.context)).filter(name => name !== null);
}
function checks_text(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/read-pull.js
function readPull(value, repository) {
    const pull = value;
    const { head, base } = pull ?? {};
    if (typeof pull?.number !== "number" || typeof head?.ref !== "string" || typeof base?.ref !== "string")
        return null;
    if (String(head.repo?.full_name).toLowerCase() !== repository.toLowerCase())
        return null;
    return {
        number: pull.number,
        url: read_pull_text(pull.html_url),
        branch: head.ref,
        base: base.ref,
        headSha: read_pull_text(head.sha),
        state: pull.state === "open" ? "open" : "closed",
        merged: typeof pull.merged_at === "string",
        draft: pull.draft === true,
        author: read_pull_text(pull.user?.login),
        body: read_pull_text(pull.body),
        labels: (pull.labels ?? []).map(label => read_pull_text(label.name)),
        closedAt: typeof pull.closed_at === "string" ? Date.parse(pull.closed_at) : null,
        mergedAs: mergeOf(pull),
    };
}
function mergeOf({ merged_at: at, merge_commit_sha: sha }) {
    return typeof at === "string" && typeof sha === "string" ? { sha, at: Date.parse(at) } : null;
}
function read_pull_text(value) {
    return typeof value === "string" ? value : "";
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host/pulls.js





const pulls_PAGE = 100;
const pulls_MAX_PAGES = 3;
function createPulls(ask, { repository }) {
    const [owner = ""] = repository.split("/");
    async function list({ query, pages }) {
        const found = [];
        for (let page = 1; page <= pages; page++) {
            const path = `/pulls?state=all&sort=updated&direction=desc&per_page=${pulls_PAGE}&page=${page}${query}`;
            const answer = await ask(["GET", path, "/pulls"]);
            const body = (0,github_ask/* success */.kX)(answer, repository);
            if (!Array.isArray(body))
                throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "github", request: answer.request, ambiguous: false });
            found.push(...body.map(item => readPull(item, repository)).filter(pull => pull !== null));
            if (body.length < pulls_PAGE)
                break;
        }
        return found;
    }
    async function findPull(branch, base) {
        const into = base === null ? "" : `&base=${encodeURIComponent(base)}`;
        const query = `&head=${encodeURIComponent(`${owner}:${branch}`)}${into}`;
        const pulls = (await list({ query, pages: 1 })).filter(pull => pull.branch === branch && (base === null || pull.base === base));
        return pulls.find(pull => pull.state === "open") ?? pulls.toSorted((a, b) => b.number - a.number)[0] ?? null;
    }
    return {
        findPull,
        async listPulls(branchPrefix) {
            const pulls = await list({ query: "", pages: pulls_MAX_PAGES });
            return pulls.filter(pull => pull.branch.startsWith(branchPrefix)).toSorted((a, b) => b.number - a.number);
        },
        async openPull({ branch, base, title, body }) {
            const asked = { title, head: branch, base, body, draft: true, maintainer_can_modify: false };
            try {
                const answer = await ask(["POST", "/pulls"], asked);
                const faults = answer.status === 422 ? [(0,github_ask/* messageOf */.bD)(answer.body), ...(0,github_ask/* errorsOf */.Bp)(answer.body)] : [];
                if (faults.some(text => /already exists/i.test(text)))
                    return "exists";
                if (faults.some(text => /draft pull requests are not supported/i.test(text)))
                    throw noDrafts(repository);
                (0,github_ask/* success */.kX)(answer, repository);
                return pullOf(answer, repository);
            }
            catch (error) {
                if (!isAmbiguous(error))
                    throw error;
                const found = await findPull(branch, base);
                if (found?.state !== "open")
                    throw error;
                return found;
            }
        },
        async updatePull(number, change) {
            (0,github_ask/* success */.kX)(await ask(["PATCH", `/pulls/${number}`, "/pulls/{number}"], change), repository);
        },
    };
}
function pullOf({ request, body }, repository) {
    const pull = readPull(body, repository);
    if (pull === null)
        throw (0,unreadable_answer/* unreadableAnswer */.C)({ service: "github", request, ambiguous: true });
    return pull;
}
function noDrafts(repository) {
    return new errors/* ConfigError */.xL(`GitHub has no draft pull requests for ${repository}: a private repository needs the plan Team or Enterprise, and a fix is never published as anything but a draft`);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/github/fix-host.js




function createGitHubFixHost(options) {
    const ask = (0,github_ask/* askRepository */.gq)(options);
    return { ...createBranches(ask, options), ...createPulls(ask, options), ...createChecks(ask, options) };
}

// EXTERNAL MODULE: ../../packages/shared/build/adapters/github/ledger.js
var github_ledger = __webpack_require__(326);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/fix-ledger-ref.js
function fixLedgerRef(config, repository) {
    const { namespace, repository: ledgerRepository } = config.ledger;
    const parent = namespace.slice(0, namespace.lastIndexOf("/"));
    if (ledgerRepository === null || ledgerRepository.toLowerCase() === repository.toLowerCase())
        return `${parent}/fixes`;
    return `${parent}/fixes-of/${repository.toLowerCase().replace("/", "--")}`;
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/make-brief.js
var make_brief = __webpack_require__(167);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/route/match-glob.js
function matchGlob(pattern, path) {
    const wanted = pattern.replace(/^\/+/, "").replace(/\/+$/, "/**");
    if (!/[*?]/.test(wanted))
        return path === wanted || path.startsWith(`${wanted}/`);
    return matchTokens(tokensOf(wanted), path);
}
function tokensOf(pattern) {
    const tokens = [];
    for (const part of pattern.match(/\*\*\/|\*+|[^*]/gu) ?? []) {
        if (part === "?")
            tokens.push({ kind: "one" });
        else if (part.startsWith("*"))
            tokens.push({ kind: "many", acrossFolders: part.length > 1 });
        else
            for (const character of part)
                tokens.push({ kind: "text", character });
    }
    return tokens;
}
function matchTokens(tokens, path) {
    let reached = closure(tokens, new Set([0]));
    for (const character of path) {
        const next = new Set();
        for (const position of reached) {
            const token = tokens[position];
            if (token === undefined)
                continue;
            if (token.kind === "many" && (token.acrossFolders || character !== "/"))
                next.add(position);
            if (token.kind === "one" && character !== "/")
                next.add(position + 1);
            if (token.kind === "text" && token.character === character)
                next.add(position + 1);
        }
        if (next.size === 0)
            return false;
        reached = closure(tokens, next);
    }
    return reached.has(tokens.length);
}
function closure(tokens, positions) {
    for (const position of positions)
        if (tokens[position]?.kind === "many")
            positions.add(position + 1);
    return positions;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/path/test-path.js

const FOLDERS = new Set([
    "test",
    "tests",
    "__tests__",
    "spec",
    "specs",
    "e2e",
    "cypress",
    "testing",
    "integration_test",
    "__mocks__",
]);
const NAMES = [
    /\.(?:test|spec|e2e|cy|test-d)\.[a-z]{1,6}$/,
    /^test_[^/]{0,200}\.py$/,
    /_test\.(?:py|go|dart|rb|exs|c|cc|cpp)$/,
    /_spec\.rb$/,
    /(?:test|tests|testcase|spec)\.(?:java|kt|kts|groovy|scala|php|cs|swift|fs|vb)$/,
];
const NOT_TESTS = /(?:latest|contest|attest|protest|inspec)\.[a-z]{1,6}$/;
function isTestPath(path, globs) {
    if (globs.some(glob => matchGlob(glob.toLowerCase(), path.whole)))
        return true;
    if (path.segments.slice(0, -1).some(segment => FOLDERS.has(segment)))
        return true;
    return NAMES.some(name => name.test(path.base)) && !NOT_TESTS.test(path.base);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/path/folded-path.js
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;
const LOOK_ALIKES = Object.fromEntries([
    "аa",
    "еe",
    "оo",
    "рp",
    "сc",
    "уy",
    "хx",
    "іi",
    "јj",
    "ѕs",
    "ԁd",
    "һh",
    "ӏl",
    "ԛq",
    "ԝw",
    "кk",
    "мm",
    "тt",
    "вb",
    "нh",
]
    .concat([
    "αa",
    "οo",
    "νv",
    "ρp",
    "τt",
    "υu",
    "ιi",
    "κk",
    "ɡg",
    "ıi",
    "ⅼl",
    "օo",
    "ѵv",
    "ɩi",
    "ƽs",
    "ꜱs",
    "ʟl",
    "ᴋk",
    "ꓖg",
])
    .map(pair => [[...pair][0] ?? "", [...pair][1] ?? ""]));
function foldPath(path) {
    const segments = path.split(/[/\\]/).map(foldSegment);
    const solid = segments.filter(segment => segment !== "" && segment !== ".");
    return { whole: solid.join("/"), segments: solid, base: solid.at(-1) ?? "" };
}
function foldSegment(segment) {
    const plain = PRINTABLE_ASCII.test(segment) ? segment : foldLetters(segment);
    const lower = plain.toLowerCase();
    const stream = lower.indexOf(":");
    const name = stream > 0 ? lower.slice(0, stream) : lower;
    if (/^\.{1,2}$/.test(name))
        return name;
    let end = name.length;
    while (end > 0 && (name[end - 1] === "." || name[end - 1] === " "))
        end -= 1;
    let start = 0;
    while (start < end && name[start] === " ")
        start += 1;
    return name.slice(start, end);
}
function foldLetters(text) {
    const known = text
        .normalize("NFKC")
        .replace(IGNORABLE, "")
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{Mn}/gu, "");
    return [...known].map(letter => LOOK_ALIKES[letter] ?? letter).join("");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/diff-lines.js
const MAX_EDITS = 1_500;
function diffLines(before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail += 1;
    const [a, b] = numbered(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
    if (a.length === 0 && b.length === 0)
        return [];
    const kept = a.length === 0 || b.length === 0 ? [] : (commonLines(a, b) ?? []);
    return between(kept, a.length, b.length).map(hunk => ({
        ...hunk,
        removedAt: hunk.removedAt + head,
        addedAt: hunk.addedAt + head,
    }));
}
function numbered(before, after) {
    const numbers = new Map();
    const numberOf = (line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, numbers.size);
        return numbers.size - 1;
    };
    return [before.map(numberOf), after.map(numberOf)];
}
function commonLines(a, b) {
    const limit = Math.min(MAX_EDITS, a.length + b.length);
    const offset = limit + 1;
    const furthest = new Int32Array(2 * limit + 3);
    const trace = [];
    for (let edits = 0; edits <= limit; edits++) {
        trace.push(furthest.slice(offset - edits - 1, offset + edits + 2));
        for (let k = -edits; k <= edits; k += 2) {
            const down = k === -edits || (k !== edits && at(furthest, offset + k - 1) < at(furthest, offset + k + 1));
            let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x += 1;
            furthest[offset + k] = x;
            if (x >= a.length && x - k >= b.length)
                return walkBack(trace, a.length, b.length);
        }
    }
    return null;
}
function walkBack(trace, aLength, bLength) {
    const pairs = [];
    let [x, y] = [aLength, bLength];
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const row = trace[edits] ?? new Int32Array();
        const k = x - y;
        const middle = edits + 1 + k;
        const down = k === -edits || (k !== edits && at(row, middle - 1) < at(row, middle + 1));
        const previous = down ? k + 1 : k - 1;
        const fromX = edits === 0 ? 0 : at(row, edits + 1 + previous);
        const fromY = edits === 0 ? 0 : fromX - previous;
        const afterX = edits === 0 ? 0 : down ? fromX : fromX + 1;
        while (x > afterX && y > afterX - k) {
            x -= 1;
            y -= 1;
            pairs.push([x, y]);
        }
        x = fromX;
        y = fromY;
    }
    return pairs.reverse();
}
function at(row, index) {
    return row[index] ?? 0;
}
function between(kept, aLength, bLength) {
    const hunks = [];
    let [x, y] = [0, 0];
    for (const [keptX, keptY] of [...kept, [aLength, bLength]]) {
        if (keptX > x || keptY > y)
            hunks.push({ removedAt: x, removed: keptX - x, addedAt: y, added: keptY - y });
        x = keptX + 1;
        y = keptY + 1;
    }
    return hunks;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/language.js
const BY_ENDING = {
    javascript: "ts tsx js jsx mjs cjs mts cts vue svelte astro",
    python: "py pyi pyx pyw",
    java: "java groovy",
    kotlin: "kt kts",
    go: "go",
    ruby: "rb rake erb",
    dart: "dart",
    csharp: "cs fs vb",
    php: "php phtml",
    swift: "swift m mm",
    rust: "rs",
    scala: "scala sc",
    c: "c h cc cpp cxx hpp hh",
    shell: "sh bash zsh fish ps1 psm1 bat cmd",
    elixir: "ex exs erl",
    sql: "sql",
    markup: "html htm xhtml svg ejs hbs pug mustache twig jinja j2 liquid",
    data: "json jsonl yaml yml toml ini properties csv tsv txt md mdx rst adoc xml po arb graphql proto snap lock",
};
const LANGUAGES = new Map(Object.entries(BY_ENDING).flatMap(([language, endings]) => endings.split(" ").map(ending => [ending, language])));
const PROSE = /^(?:changes|changelog|news|authors|contributors|history|readme|todo|thanks|copying)$/;
const NEWS_FRAGMENT = /^[\w+-]{1,60}\.(?:bugfix|feature|doc|removal|deprecation|breaking|packaging|contrib|misc)(?:\.\d{1,3})?$/;
function languageOf(base) {
    if (PROSE.test(base) || NEWS_FRAGMENT.test(base))
        return "data";
    const dot = base.lastIndexOf(".");
    return (dot < 0 ? undefined : LANGUAGES.get(base.slice(dot + 1))) ?? "unknown";
}
function isProgram(language) {
    return language !== "data";
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/syntax.js
const plain = (mark) => ({ open: mark, close: mark, multi: false, escapes: true, code: null });
const syntax_long = (mark) => ({ ...plain(mark), multi: true });
const withCode = (quote, open, close = "}") => ({ ...quote, code: [open, close] });
const syntax = (lineComments, quotes) => ({
    lineComments,
    blockComments: lineComments.includes("//"),
    quotes,
    slash: "division",
    raw: null,
});
const FORMATTED = /[fFtT]/;
const python = [syntax_long('"""'), syntax_long("'''"), plain('"'), plain("'")].map(quote => ({
    ...withCode(quote, "{"),
    codeAfter: FORMATTED,
}));
const dart = [syntax_long('"""'), syntax_long("'''"), plain('"'), plain("'")].map(quote => withCode(quote, "${"));
const SLASHES = ["//"];
const SYNTAXES = {
    javascript: {
        ...syntax(SLASHES, [withCode(syntax_long("`"), "${"), plain('"'), plain("'")]),
        slash: "expression",
    },
    python: syntax(["#"], python),
    java: syntax(SLASHES, [syntax_long('"""'), plain('"'), plain("'")]),
    kotlin: syntax(SLASHES, [{ ...withCode(syntax_long('"""'), "${"), escapes: false }, withCode(plain('"'), "${"), plain("'")]),
    go: syntax(SLASHES, [{ ...syntax_long("`"), escapes: false }, plain('"'), plain("'")]),
    ruby: { ...syntax(["#"], [withCode(plain('"'), "#{"), plain("'")]), slash: "hides-comments" },
    dart: { ...syntax(SLASHES, dart), raw: /r/ },
    csharp: {
        ...syntax(SLASHES, [syntax_long('"""'), { ...withCode(plain('"'), "{"), codeAfter: /\$/ }, plain("'")]),
        raw: /@/,
    },
    php: syntax(["//", "#"], [{ ...withCode(plain('"'), "{$") }, plain("'")]),
    swift: { ...syntax(SLASHES, [withCode(syntax_long('"""'), "\\(", ")"), withCode(plain('"'), "\\(", ")")]), raw: /#/ },
    c: { ...syntax(SLASHES, [plain('"'), plain("'")]), raw: /R/ },
    sql: { ...syntax(["--"], [plain("'")]), blockComments: true },
};
function syntaxOf(language) {
    return SYNTAXES[language] ?? null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/mask-source.js

const MAX_EXPRESSION = 1_000;
const MAX_DEPTH = 50;
function maskSource(text, language) {
    const syntax = syntaxOf(language);
    if (syntax === null)
        return { code: text, bare: text };
    const scan = { text, syntax, at: 0, spans: [], open: [], doubtful: [], lost: false };
    while (scan.at < text.length && !scan.lost)
        readOne(scan);
    if (scan.lost || scan.open.length > 0 || doubtSpreads(scan))
        return { code: text, bare: text };
    const spans = withoutDoubtful(scan);
    return {
        code: blank(text, spans),
        bare: blank(text, spans.filter(span => span.kind === "comment")),
    };
}
const NOTHING_BEGINS = /[\w\s.,;=]/;
function readOne(scan) {
    const { text, syntax, at } = scan;
    const mark = text.charAt(at);
    if (NOTHING_BEGINS.test(mark))
        scan.at += 1;
    else if (syntax.lineComments.some(comment => text.startsWith(comment, at)))
        readLineComment(scan);
    else if (syntax.blockComments && text.startsWith("/*", at))
        readBlockComment(scan);
    else if (mark === "/" && syntax.slash === "expression")
        readSlash(scan);
    else
        readQuote(scan, mark);
}
function readQuote(scan, mark) {
    const { text, syntax, at } = scan;
    const quote = syntax.quotes.find(candidate => text.startsWith(candidate.open, at));
    if (quote === undefined)
        return readBracket(scan, mark);
    if (syntax.raw?.test(text.slice(Math.max(0, at - 2), at)) === true)
        scan.doubtful.push(at);
    readString(scan, quote, at + quote.open.length);
}
function readBracket(scan, mark) {
    const top = scan.open.at(-1);
    const brackets = top?.quote.code ?? null;
    scan.at += 1;
    if (top === undefined || brackets === null)
        return;
    if (brackets[0].endsWith(mark))
        top.depth += 1;
    if (mark !== brackets[1])
        return;
    top.depth -= 1;
    if (top.depth >= 0)
        return;
    scan.open.pop();
    readString(scan, top.quote, scan.at);
}
function readLineComment(scan) {
    const { text, at, syntax } = scan;
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    const lineStart = text.lastIndexOf("\n", at) + 1;
    if (syntax.slash === "hides-comments" && /[/%?]/.test(text.slice(lineStart, at)))
        scan.doubtful.push(at);
    scan.spans.push({ start: at, end: stop, kind: "comment" });
    scan.at = stop;
}
function readBlockComment(scan) {
    const end = scan.text.indexOf("*/", scan.at + 2);
    if (end < 0)
        scan.lost = true;
    else
        scan.spans.push({ start: scan.at, end: end + 2, kind: "comment" });
    scan.at = end + 2;
}
function readString(scan, quote, from) {
    const { text } = scan;
    const code = hasCode(scan, quote, from) ? quote.code : null;
    for (let at = from; at < text.length; at++) {
        const mark = text.charAt(at);
        if (mark === "\n" && !quote.multi)
            return endInDoubt(scan, at);
        if (code !== null && text.startsWith(code[0], at)) {
            if (code[0] === "{" && text.charAt(at + 1) === "{")
                at += 1;
            else
                return enterCode(scan, quote, { from, at, code: code[0] });
        }
        else if (mark === "\\" && quote.escapes) {
            at += 1;
        }
        else if (text.startsWith(quote.close, at)) {
            scan.spans.push({ start: from, end: at, kind: "string" });
            scan.at = at + quote.close.length;
            return;
        }
    }
    if (quote.multi)
        scan.lost = true;
    endInDoubt(scan, text.length);
}
function hasCode(scan, quote, from) {
    if (quote.codeAfter === undefined)
        return true;
    const prefix = scan.text.slice(Math.max(0, from - quote.open.length - 2), from - quote.open.length);
    return quote.codeAfter.test(prefix) || scan.text.charAt(from - 1) === "}";
}
function enterCode(scan, quote, place) {
    scan.spans.push({ start: place.from, end: place.at, kind: "string" });
    scan.open.push({ quote, depth: 0 });
    scan.at = place.at + place.code.length;
    if (scan.open.length > MAX_DEPTH)
        scan.lost = true;
}
function endInDoubt(scan, at) {
    scan.doubtful.push(Math.max(0, at - 1));
    scan.at = at;
}
const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{;+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield))$/;
function readSlash(scan) {
    const { text, at } = scan;
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    const unclear = before.endsWith(")") || before.endsWith("}");
    if (!unclear && !BEFORE_EXPRESSION.test(before)) {
        scan.at += 1;
        return;
    }
    const end = regularExpressionEnd(text, at);
    if (unclear || end === null)
        scan.doubtful.push(at);
    scan.at = end ?? at + 1;
}
function regularExpressionEnd(text, start) {
    let inClass = false;
    for (let at = start + 1; at < Math.min(text.length, start + MAX_EXPRESSION); at++) {
        const mark = text.charAt(at);
        if (mark === "\n")
            return null;
        if (mark === "\\")
            at += 1;
        else if (mark === "[")
            inClass = true;
        else if (mark === "]")
            inClass = false;
        else if (mark === "/" && !inClass)
            return at + 1;
    }
    return null;
}
function doubtSpreads(scan) {
    return lineRanges(scan).some(({ start, end }) => /`|\/\*|\*\/|"""|'''/.test(scan.text.slice(start, end)));
}
function withoutDoubtful(scan) {
    const ranges = lineRanges(scan);
    if (ranges.length === 0)
        return scan.spans;
    let next = 0;
    return scan.spans.filter(span => {
        while (next < ranges.length && (ranges[next]?.end ?? 0) <= span.start)
            next += 1;
        const range = ranges[next];
        return range === undefined || span.end <= range.start;
    });
}
function lineRanges(scan) {
    const ranges = [];
    for (const position of scan.doubtful) {
        if (position < (ranges.at(-1)?.end ?? 0))
            continue;
        const end = scan.text.indexOf("\n", position);
        ranges.push({ start: scan.text.lastIndexOf("\n", position) + 1, end: end < 0 ? scan.text.length : end });
    }
    return ranges;
}
function blank(text, spans) {
    const parts = [];
    let from = 0;
    for (const { start, end } of spans) {
        parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, " "));
        from = end;
    }
    parts.push(text.slice(from));
    return parts.join("");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/side.js

function readSide(text, language, isMarkup) {
    const lines = text.split("\n");
    let masked = null;
    const layer = (name) => {
        if (name === "text" || isMarkup)
            return text;
        masked ??= maskSource(text, language);
        return masked[name];
    };
    let starts = null;
    const startsOf = () => (starts ??= lineStarts(lines));
    return {
        lines,
        layer,
        lineAt: position => lineAt(startsOf(), position),
        startOf: line => startsOf()[line] ?? text.length,
    };
}
function lineStarts(lines) {
    let start = 0;
    return lines.map(line => {
        const here = start;
        start += line.length + 1;
        return here;
    });
}
function lineAt(starts, position) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/file-view.js





const MIXED = /\.(?:tsx|jsx|vue|svelte|astro|erb|phtml)$/;
function viewFile(change, context) {
    const folded = foldPath(change.path);
    const language = languageOf(folded.base);
    const side = (text) => text === null ? null : readSide(text, language, MIXED.test(folded.base));
    const [before, after] = [side(change.beforeText), side(change.afterText)];
    const hunks = once(() => diffLines(before?.lines ?? [], after?.lines ?? []));
    return {
        change,
        folded,
        language,
        isTest: isTestPath(folded, context.policy.tests),
        before,
        after,
        hunks,
        added: once(() => new Set(hunks().flatMap(hunk => range(hunk.addedAt, hunk.added)))),
    };
}
function withoutText(file) {
    return { ...file, before: null, after: null, hunks: () => [], added: () => new Set() };
}
function range(start, length) {
    return Array.from({ length }, (_, index) => start + index);
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/policy-context.js
function editableOf(service) {
    if (service === null)
        return [];
    if (service.editable.length > 0)
        return service.editable;
    return service.path === null || service.path === "" ? [] : [service.path];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/introduced.js
function introduced(file, pattern, layer) {
    const { before, after } = file;
    if (after === null)
        return [];
    const matches = [...after.layer(layer).matchAll(pattern)];
    if (matches.length === 0)
        return [];
    const touching = matches.filter(match => touchesAdded(file, match.index, match[0].length));
    if (touching.length === 0)
        return [];
    const more = matches.length > countMatches(before?.layer(layer) ?? "", pattern);
    return touching.map(match => ({ line: after.lineAt(match.index) + 1, match, more }));
}
function countMatches(text, pattern) {
    let count = 0;
    for (const _ of text.matchAll(pattern))
        count += 1;
    return count;
}
function touchesAdded({ after, added }, start, length) {
    if (after === null)
        return false;
    const last = after.lineAt(start + Math.max(0, length - 1));
    for (let line = after.lineAt(start); line <= last; line++)
        if (added().has(line))
            return true;
    return false;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/token-rule.js

function tokenRule(name, tokens) {
    return { name, judge: files => tokens.flatMap(token => judgeToken(files, token)) };
}
function judgeToken(files, token) {
    const layer = token.layer ?? "code";
    const concerned = files.filter(file => concerns(token, file.language));
    const found = concerned.flatMap(file => introduced(file, token.pattern, layer).map(place => ({ file, place })));
    if (found.length === 0)
        return [];
    const total = (side) => concerned.reduce((sum, file) => sum + countMatches(file[side]?.layer(layer) ?? "", token.pattern), 0);
    const isNew = total("after") > total("before");
    const readings = new Map(isNew || token.moved === undefined
        ? []
        : concerned.map(file => [file, readingsOf(file.before, token.pattern, layer)]));
    const hasMoved = (file, { match }) => file.after !== null && (readings.get(file)?.has(readingAt(file.after, match.index ?? 0, layer)) ?? false);
    return found.flatMap(({ file, place }) => {
        const verdict = hasMoved(file, place) ? (token.moved ?? "pass") : weigh(token, file, isNew);
        return verdict === "pass" ? [] : [{ verdict, path: file.change.path, line: place.line, what: token.what }];
    });
}
function readingsOf(side, pattern, layer) {
    if (side === null)
        return new Set();
    return new Set([...side.layer(layer).matchAll(pattern)].map(({ index }) => readingAt(side, index, layer)));
}
function readingAt(side, index, layer) {
    return side
        .layer(layer)
        .slice(index, side.startOf(side.lineAt(index) + 1))
        .trimEnd();
}
function concerns({ languages }, language) {
    if (language === "unknown")
        return true;
    if (languages === undefined)
        return language !== "data";
    return languages.includes(language === "markup" ? "javascript" : language);
}
function weigh(token, file, isNew) {
    const { verdict = "deny", inTests = verdict, familiar = verdict, edited = "warn" } = token;
    if (!file.isTest && token.inSource !== undefined)
        return token.inSource;
    if (!isNew)
        return edited;
    if (file.isTest)
        return inTests;
    if (token.familiar === undefined)
        return verdict;
    return (file.before?.layer(token.layer ?? "code") ?? "").search(token.pattern) >= 0 ? familiar : verdict;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/assertions-escaped.js

const what = "an assertion passes whatever the code does";
const escapes = tokenRule("assertions-escaped", [
    {
        pattern: /\bexpect\.soft\b|\bexpect\s{0,3}\([^\n]{0,200}(?:\|\||\?\?)[^\n]{0,100}\)\s{0,3}\.\s{0,3}to|\.to\w{1,20}\s{0,3}\([^\n)]{0,100}(?:\|\||\?\?)|^[ \t]{0,60}(?:async\s{0,3})?\(\)\s{0,3}=>\s{0,3}expect\b|\[\s{0,3}\]\s{0,3}\.\s{0,3}(?:forEach|map|every)\s{0,3}\([^\n]{0,60}expect\b|\b(?:setTimeout|setImmediate|queueMicrotask)\s{0,3}\([^\n]{0,60}expect\b|^[ \t]{0,60}Promise\.resolve\(\)\.then\([^\n]{0,40}expect\b|\|\|\s{0,3}expect\s{0,3}\(|\bfalse\s{0,3}&&\s{0,3}(?:it|test|describe|expect)\b|\btypeof\s[^\n)]{1,80}\)\s{0,3}\.to(?:Be|Equal)\b|\bexpect\s{0,3}\([^\n]{0,160}\s[<>]=?\s[^\n]{0,60}\)\s{0,3}\.\s{0,3}to(?:Be|Equal)\s{0,3}\(\s{0,3}true|\btoBeOneOf\b|\(\s{0,3}\/\.[*+]\/[a-z]{0,3}\s{0,3}\)|\btoMatchObject\s{0,3}\(\s{0,3}\{\s{0,3}\}\s{0,3}\)|\bexpect\s{0,3}\(\s{0,3}document\.body\s{0,3}\)\s{0,3}\.\s{0,3}toBeIn/gm,
        languages: ["javascript"],
        edited: "deny",
        what,
    },
    {
        pattern: /\braises\s{0,3}\(\s{0,3}(?:Base)?Exception\s{0,3}\)|\bassertRaises\s{0,3}\(\s{0,3}(?:Base)?Exception\b|\bsuppress\s{0,3}\(\s{0,3}(?:AssertionError|(?:Base)?Exception)|\bnullcontext\s{0,3}\(|\bwhile\s{1,3}(?:False|0)\b|\bapprox\s{0,3}\([^\n]{1,80},\s{0,3}(?:abs|rel)\s{0,3}=\s{0,3}[1-9]|\bflaky\b|(?<![.\w])assert\s{0,3}\([^()\n]{0,100}(?:\([^()\n]{0,60}\)[^()\n]{0,20}){0,2},\s{0,3}["']/g,
        languages: ["python"],
        edited: "deny",
        what,
    },
    {
        pattern: /\bassertThrows(?:Exactly)?\s{0,3}\(\s{0,3}(?:Exception|Throwable|RuntimeException|Error)\.class|\bassertFails\s{0,3}\{|\bassertFailsWith\s{0,3}<\s{0,3}(?:Exception|Throwable|RuntimeException)\s{0,3}>|\brunCatching\b[^\n]{0,60}\bassert|\bThrows(?:Any)?(?:Async)?\s{0,3}<\s{0,3}(?:System\.)?Exception\s{0,3}>|\bRecord\.Exception|\bexpectException\s{0,3}\(\s{0,3}\\?(?:Throwable|Exception)::|\bexpectNotToPerformAssertions\b|\bassertEquals\s{0,3}\(\s{0,3}-?\d[\d.]{0,20}[dfDF]?\s{0,3},[^\n]{1,160},\s{0,3}(?:-\d|[1-9]\d{1,9})(?:\.\d{1,9})?\s{0,3}\)(?!\s{0,3}[),.])|\bAssert\.Equal\s{0,3}\(\s{0,3}(\d{1,9}m?)\s{0,3},\s{0,3}\1\s{0,3}\)|\bAssert\.Equal\s{0,3}\([^\n]{1,160},\s{0,3}-\d|\bassertEqualsWithDelta\b[^\n]{1,120},\s{0,3}[1-9]\d{0,9}(?:\.\d{1,9})?\s{0,3}\)/g,
        languages: ["java", "kotlin", "scala", "csharp", "php"],
        edited: "deny",
        what,
    },
    {
        pattern: /\braise_error\b(?!\s{0,3}[("'\w:])(?!\s{1,3}\/)|\braise_error\s{0,3}\(?\s{0,3}(?:StandardError|Exception)\b|\bexpect\b[^\n]{0,200}\s(?:rescue\s|if\s{1,3}false|unless\s{1,3}true)|\bbe_within\s{0,3}\(\s{0,3}[1-9]|\bto\b[^\n]{1,100}\)\.or[\s(]|\bexpect\s{0,3}\(\s{0,3}(\d{1,9})\s{0,3}\)\.to\s{1,3}eq\s{0,3}\(\s{0,3}\1\s{0,3}\)|\bxdescribe\b/g,
        languages: ["ruby"],
        edited: "deny",
        what,
    },
    {
        pattern: /\breturnsNormally\b|\bSkip\s{0,3}\(\)|\bexpect\s{0,3}\([^\n]{1,120},\s{0,3}skip\s{0,3}:/g,
        languages: ["dart"],
        edited: "deny",
        what,
    },
    {
        pattern: /\bif\s{1,3}(\w{1,40})\s{0,3}!=\s{0,3}\1\b|\bfunc\s{1,3}TestMain\b/g,
        languages: ["go"],
        edited: "deny",
        what,
    },
]);
const assertionsEscaped = {
    name: escapes.name,
    judge: (files, context) => escapes.judge(files.filter(file => file.isTest), context),
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/test-detection.js

const test_detection_what = "the code asks whether it is under test";
const testDetection = tokenRule("test-detection", [
    {
        pattern: /\bprocess\.env(?:\.|\[["'`])(?:VITEST|JEST|MOCHA|TEST_|CI\b|NODE_TEST|GITHUB_)\w{0,40}|\bimport\.meta\.(?:vitest|jest)\b|\btypeof\s{1,3}(?:vi|vitest|jest|describe|it|expect|test|mocha)\b|\bNODE_ENV\b["'`\])]{0,3}\s{0,3}[!=]==?\s{0,3}["'`]test|["'`]test["'`]\s{0,3}[!=]==?\s{0,3}process\.env|\b(?:argv|stack)\b[^\n]{0,80}["'`/][^"'`\n]{0,20}(?:vitest|jest|mocha|\.test\b|\.spec\b)|\b__(?:vitest|jest)_\w{1,40}/g,
        languages: ["javascript"],
        layer: "bare",
        inTests: "pass",
        what: test_detection_what,
    },
    {
        pattern: /PYTEST_CURRENT_TEST|["'](?:pytest|unittest)["']\s{0,3}(?:not\s{1,3})?in\s{1,3}sys\.(?:modules|argv)|\bsettings\.TESTING\b|sys\.argv[^\n]{0,60}["']test/g,
        languages: ["python"],
        layer: "bare",
        inTests: "pass",
        what: test_detection_what,
    },
    {
        pattern: /\btesting\.Testing\s{0,3}\(|\bflag\.Lookup\s{0,3}\(\s{0,3}"test\./g,
        languages: ["go"],
        layer: "bare",
        inTests: "pass",
        what: test_detection_what,
    },
    {
        pattern: /\bRails\.env\.test\?|\bdefined\?\s{0,3}\(?\s{0,3}(?:RSpec|Minitest)\b/g,
        languages: ["ruby"],
        inTests: "pass",
        what: test_detection_what,
    },
    {
        pattern: /PHPUNIT_\w{1,40}|\brunningUnitTests\b|class_exists\s{0,3}\([^\n]{0,40}TestCase/g,
        languages: ["php"],
        layer: "bare",
        inTests: "pass",
        what: test_detection_what,
    },
    { pattern: /FLUTTER_TEST\b/g, languages: ["dart"], layer: "bare", inTests: "pass", what: test_detection_what },
    {
        pattern: /["'`](?:node:test(?:\/\w{1,20})?|vitest(?:\/\w{1,20})?|@jest\/globals|mocha|chai|sinon|@playwright\/test|package:(?:test|flutter_test|mockito)\/[^"'\n]{1,40})["'`]|^\s{0,40}(?:import|from)\s{1,3}(?:pytest|unittest|mock)\b|^\s{0,40}"testing"$|\bimport\s{1,3}(?:static\s)?(?:org\.junit|org\.mockito|io\.mockk|kotlin\.test)\b|\busing\s{1,3}(?:Xunit|NUnit|Moq)\b|\buse\s{1,3}PHPUnit\\|\brequire\s{1,3}["'](?:rspec|minitest)/gm,
        layer: "bare",
        inTests: "pass",
        what: "code that is no test reaches for the test framework",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/debugging-left.js

const debugging_left_what = "a debugger or debugging mode is left in the code";
const debuggingLeft = tokenRule("debugging-left", [
    {
        pattern: /(?<![\w$.])debugger\b|["'`](?:node:)?inspector["'`]|\bprocess\._debug\w{1,20}|\.set\s{0,3}\(\s{0,3}["'`]env["'`]\s{0,3},\s{0,3}["'`]development/g,
        languages: ["javascript"],
        layer: "bare",
        what: debugging_left_what,
    },
    {
        pattern: /(?<![\w.])breakpoint\s{0,3}\(|\bi?pdb\.(?:set_trace|post_mortem)\b|\bimport\s{1,9}i?pdb\b|\bdebugpy\b|^[ \t]{0,40}DEBUG\s{0,3}=\s{0,3}True\b|\bdebug\s{0,3}=\s{0,3}True\b/gm,
        languages: ["python"],
        what: debugging_left_what,
    },
    { pattern: /\bbinding\.(?:pry|irb|break)\b|(?<![\w.])(?:byebug|debugger)\b/g, languages: ["ruby"], what: debugging_left_what },
    { pattern: /"net\/http\/pprof"|"expvar"/g, languages: ["go"], layer: "bare", what: debugging_left_what },
    { pattern: /\bUseDeveloperExceptionPage\b|\bDebugger\.(?:Launch|Break)\b/g, languages: ["csharp"], what: debugging_left_what },
    { pattern: /(?<![\w>:])(?:var_dump|print_r|dd|xdebug_break)\s{0,3}\(/g, languages: ["php"], inTests: "warn", what: debugging_left_what },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rule.js
function perFile(name, judge) {
    return { name, judge: (files, context) => files.flatMap(file => judge(file, context)) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/added-lines.js
function addedLines(file, layer) {
    const { after } = file;
    if (after === null)
        return [];
    const whole = after.layer(layer);
    return [...file.added()].map(index => ({
        line: index + 1,
        text: whole.slice(after.startOf(index), after.startOf(index) + (after.lines[index]?.length ?? 0)),
    }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/new-lines.js

const MAX_LENGTH = 2_000;
function newLines(file, layer) {
    const known = new Set((file.before?.layer(layer) ?? "").split("\n").map(line => line.trim()));
    return addedLines(file, layer)
        .map(({ line, text }) => ({ line, text: text.trim().slice(0, MAX_LENGTH) }))
        .filter(({ text }) => !known.has(text));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/sensitive-logs.js



const LOG = /\b(?:_?log(?:ger|ging)?|slog|console|Timber|System\.out|print(?:ln|f)?|puts|debugPrint|error_log|echo|logger\??)(?:\s{0,3}(?:\.|->|\?\.)\s{0,3}\w{1,24}){0,2}\s{0,3}[( ]/i;
const SECRET = /(?:\.|->)\s{0,3}(?:get_?)?\w{0,20}?(?:password|passwd|passcode|passphrase|secret|api_?key|private_?key|credit_?card|card_?number|cvv|cvc|ssn|iban|social_?security|national_?id|authorization|(?<!csrf_?|page_?|next_?)token)(?!s?\.(?:length|size|count|type|id)\b)\b|(?:\.|->)(?:credit_?card|card)\w{0,20}\b|\.cookies?\b|\b(?:req(?:uest)?|ctx)\.headers\b(?!\s{0,3}[.[])/i;
const sensitiveLogs = perFile("sensitive-logs", file => {
    if (!isProgram(file.language))
        return [];
    return newLines(file, "code").flatMap(({ line, text }) => {
        const call = LOG.exec(text);
        if (call === null || !SECRET.test(text.slice(call.index + call[0].length)))
            return [];
        const verdict = file.isTest ? "warn" : "deny";
        return [{ verdict, path: file.change.path, line, what: "a secret or personal data is logged" }];
    });
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/sql-injection.js



const QUERY = /\b(?:SELECT\s.{1,300}\sFROM|select\s[\w.,*() ]{1,200}\sfrom|(?:INSERT|insert)\s{1,9}(?:INTO|into)|(?:UPDATE|update)\s.{1,100}\s(?:SET|set)|(?:DELETE|delete)\s{1,9}(?:FROM|from))\s|\b(?:where|and|or|having|WHERE|AND|OR|HAVING)(?:\s{1,9}|\s{0,3}\(\s{0,3}["'])[\w."]{1,60}\s{0,3}(?:[=<>]|like\b|LIKE\b|in\b|IN\b)/;
const VALUE = /(?:\$\{|#\{|\{\$?[a-z_])|'?\$[a-z_]|["'`]\s{0,9}(?:\+|%|\.)\s{0,9}[a-z$_(]|["'`]\s{0,3}\.\s?format\s{0,3}\(/i;
const FILLED = /\b(?:sprintf|string\.format)\s{0,3}\(/i;
const TAGGED = /\b(?:sql|SQL|Prisma\.sql|\$queryRaw|\$executeRaw)(?:<[^<>]{1,60}>)?\s{0,3}`/;
const sqlInjection = perFile("sql-injection", file => {
    if (!isProgram(file.language))
        return [];
    return newLines(file, "bare").flatMap(({ line, text }) => {
        const query = QUERY.exec(text);
        if (query === null || TAGGED.test(text) || !/["'`]/.test(text.slice(0, query.index + query[0].length)))
            return [];
        const isFilled = FILLED.test(text) && /%[svdq]|\{\d/.test(text);
        if (!VALUE.test(text.slice(query.index)) && !isFilled)
            return [];
        const verdict = file.isTest ? "warn" : "deny";
        return [{ verdict, path: file.change.path, line, what: "a value is put into the text of a query" }];
    });
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/access-control.js


const opened = "access is opened";
const WORD = "(?:password|passwd|pwd|secret|token|api_?key|authorization|signature|otp|pin)";
const openings = tokenRule("access-control", [
    {
        pattern: /@(?:AllowAnonymous|PermitAll|Public|csrf_exempt|SkipAuth|NoAuth|CrossOrigin)\b|\[AllowAnonymous\]|\bpermitAll\b|\banonymous\s{0,9}\(\s{0,9}\)|\bcsrf\s{0,9}\([^()\n]{0,60}\)?\s{0,9}[.{]\s{0,9}(?:disable|it\.disable)|\bcsrf\.disable\b|\bAllowAny\b|\bskip_before_action\b|\bskip_authorization\b|\bWithoutMiddleware\b|\bwithoutMiddleware\b|\bAllowAnyOrigin\b|\bauthentication_classes\s{0,3}=\s{0,3}[[(]\s{0,3}[\])]|\bAbstractHttpConfigurer::disable\b|\b(?:is|has|can)_?(?:Authenticated|Authori[sz]ed|Admin|Permission|Access|Allowed|Role|Owner)\w{0,20}\s{0,3}(?:=\s{0,3})?\([^()\n]{0,80}\)(?:\s{0,3}:\s{0,3}\w{1,20})?\s{0,3}(?:=>|\{|=)\s{0,3}(?:return\s{1,3})?true\b/g,
        inTests: "warn",
        edited: "deny",
        what: opened,
    },
    {
        pattern: /\balgorithms?["']?\s{0,9}[:=]\s{0,9}\[?\s{0,9}["']none["']|["']alg["']\s{0,9}:\s{0,9}["']none["']|\bignoreExpiration["']?\s{0,9}:\s{0,9}true|\bverify_(?:signature|exp|aud)["']?\s{0,9}:\s{0,9}False|\bjwt\.decode\s{0,9}\([^\n]{0,200}(?:verify\s{0,9}=\s{0,9}False|options)|\bnoVerify\b|\bParseUnverified\b/gi,
        layer: "bare",
        inTests: "warn",
        edited: "deny",
        what: "signatures are no longer checked",
    },
    {
        pattern: /["']?Access-Control-Allow-Origin["']?\s{0,9}(?:[,:]|\]\s{0,3}=)\s{0,9}(?:["']?\*|req\w{0,6}\.headers?\b)|\borigin["']?\s{0,9}:\s{0,9}true\b|\ballow(?:ed)?_?origins?\s{0,3}[=(]\s{0,3}\[?\s{0,3}["']\*|\baddAllowedOrigin\w{0,8}\s{0,3}\(\s{0,3}"\*|\borigins?["']?\s{0,9}[:=]\s{0,9}\[?\s{0,9}["']\*["']|\bCORS_ALLOW_ALL_ORIGINS\s{0,9}=\s{0,9}True|\bAllowedOrigins\b[^\n]{0,60}"\*"/gi,
        layer: "bare",
        edited: "deny",
        what: "every site may ask",
    },
    {
        pattern: new RegExp(`\\b[\\w.]{0,60}${WORD}\\w{0,20}\\s{0,9}(?:===?|==|\\.equals\\()\\s{0,9}["'\`][^"'\`\\n]{4,200}["'\`]`, "gi"),
        layer: "bare",
        inTests: "pass",
        edited: "deny",
        what: "a secret is compared with a fixed text",
    },
    {
        pattern: /\bunless\s{1,9}(?:true\b|[^\n]{1,100}\|\|\s{0,3}true\b)|\b(?:if|while|return)\b[^\n]{0,200}(?:\|\|\s{0,9}(?:true|!0|1)\b|\bor\s{1,9}(?:True|1)\b)|\bif\s{0,9}\(?\s{0,9}(?:true|True|1|!0)\s{0,9}[):{]/g,
        inTests: "pass",
        edited: "deny",
        what: "a condition is always true",
    },
    {
        pattern: /\bif\s{0,9}\(?\s{0,9}(?:false|False|0|!1)\s{0,9}(?:[):{]|&&|\band\b)|&&\s{0,9}(?:false|!1)\b|(?<!\w\s)\bunless\s{1,3}true\b|\band\s{1,9}False\b/g,
        edited: "deny",
        what: "a condition is never true",
    },
    {
        pattern: /\.\s{0,3}(?:is_?(?:admin|superuser|staff|authenticated|authorized))\s{0,9}=\s{0,9}true\b/gi,
        inTests: "pass",
        what: "a right is given without a question",
    },
    { pattern: /["'(]\s{0,3}permitAll\b/g, layer: "bare", inTests: "warn", what: opened },
    {
        pattern: /^[ \t]{0,40}_\s{0,3}=\s{0,3}(?:\w{1,40}\.)?(?:[Aa]uthori[sz]e|[Cc]heck|[Vv]erify|[Rr]equire)\w{0,40}\(/gm,
        languages: ["go"],
        inTests: "pass",
        what: "what a check says is ignored",
    },
    {
        pattern: /(\b\w{1,40}(?:\.\w{1,40}){1,3})\s{0,3}(?:!==?|===?)\s{0,3}\1(?![\w.([])/g,
        inTests: "pass",
        edited: "deny",
        what: "a thing is compared with itself",
    },
    {
        pattern: /\bif\b[^\n]{0,60}\b(?:email|e_mail|login|user_?name)\b\s{0,3}\)?\s{0,3}(?:===?|\.equals\()\s{0,3}["'`][^"'`\n]{3,100}["'`]|\bif\b[^\n]{0,60}\bheaders?\b[^\n]{0,60}(?:===?)\s{0,3}["'`][^"'`\n]{4,100}["'`][^\n]{0,10}\breturn\b/gi,
        layer: "bare",
        inTests: "pass",
        what: "one user or one header is treated otherwise",
    },
    {
        pattern: /\b(?:is_?admin|is_?superuser|is_?staff|is_?authenticated|is_?authorized|has_?permission|has_?access|can_?access|allowed|authorized|verified)\s{0,9}(?:=|:)\s{0,9}(?:true|True)\b|\brole["']?\s{0,9}[:=]\s{0,9}["'](?:admin|root|owner|superuser)["']/gi,
        layer: "bare",
        inTests: "pass",
        verdict: "warn",
        what: "a right is given without a question",
    },
]);
const DECLARED = /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|DenyAll|login_required|permission_required|user_passes_test|staff_member_required|requires_auth|auth_required|jwt_required|token_required|UseGuards|Roles|Authorized|Protected|RequiresPermissions?|RequirePermissions?|Throttle|RateLimit|limiter\.limit|Valid|Validated)\b|\[(?:Authorize|ValidateAntiForgeryToken|RequireHttps)\b|\bbefore_action\s{1,9}:(?:authenticate|authorize|require)\w{0,40}|\bprotect_from_forgery\b|\bpermission_classes\b|\bLoginRequiredMixin\b|\bPermissionRequiredMixin\b/g;
const CALLED = /\b(?:authori[sz]e!?|authenticate\w{0,20}|requireAuth\w{0,20}|ensureAuth\w{0,20}|requireLogin|require(?:d)?_?(?:User|Role|Session|Admin|Owner|Token|Scope|Account)\w{0,20}|require_(?:user|role|login|permission|session|admin|auth)\w{0,20}|[Ee]nsure[A-Z]\w{0,20}(?:Auth|Permi|Access|Role|Owner)\w{0,20}|[Ee]nsureAuthori[sz]ed|denyAccessUnless\w{0,10}|(?:check|assert|verify|require|ensure)_?(?:[Aa]ccess|[Pp]ermissions?|[Oo]wner\w{0,10}|[Aa]uth\w{0,12}|[Rr]ole)|can\?|(?:require|check)\s{0,3}\([^()\n]{0,60}\b(?:can|may|has|is)[A-Z]\w{0,30}|requirePermission\w{0,20}|checkPermissions?|checkAccess|assertCan\w{0,20}|verifyToken|verifySignature|verifyCsrf|csrfProtection|isAdmin|isAuthori[sz]ed|isAuthenticated|hasRole|hasPermission|hasAuthority|canAccess|sanitize\w{0,20}|escapeHtml|rateLimit\w{0,10}|timingSafeEqual|compare_digest|bcrypt\.compare)\b/g;
const REFUSED = /\b(?:throw|raise|return|abort|reject)\b[^\n]{0,60}\b(?:Forbidden\w{0,30}|Unauthori[sz]ed\w{0,30}|PermissionError|PermissionDenied\w{0,20}|AccessDenied\w{0,20}|NotAuthori[sz]ed\w{0,20}|HttpStatus\.(?:FORBIDDEN|UNAUTHORIZED)|Status(?:Forbidden|Unauthorized)|40[13])\b/g;
const accessControl = {
    name: openings.name,
    judge: (files, context) => [
        ...openings.judge(files, context),
        ...fewer(files, DECLARED, "deny"),
        ...fewer(files, CALLED, "deny"),
        ...fewer(files, REFUSED, "deny"),
    ],
};
function fewer(files, pattern, verdict) {
    const sources = files.filter(file => !file.isTest && file.language !== "data");
    const lost = (file) => countMatches(file.before?.layer("code") ?? "", pattern) - countMatches(file.after?.layer("code") ?? "", pattern);
    if (sources.reduce((sum, file) => sum + lost(file), 0) <= 0)
        return [];
    return sources
        .filter(file => lost(file) > 0)
        .map(file => ({ verdict, path: file.change.path, line: null, what: "a check of who may do this is removed" }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/path/path-rule.js

const DATA_FOLDERS = new Set("locales locale i18n lang langs languages translations messages fixtures __fixtures__ testdata".split(" "));
function pathRule(name, what, patterns) {
    const matches = pathMatcher(patterns);
    return perFile(name, ({ folded, change }) => matches(folded) ? [{ verdict: "deny", path: change.path, line: null, what }] : []);
}
function pathMatcher(patterns) {
    const files = new Set(patterns.files);
    const folders = new Set(patterns.folders);
    const ambiguous = new Set(patterns.ambiguous);
    const top = new Set(patterns.top);
    return path => files.has(path.base) ||
        (ambiguous.has(path.base) && !path.segments.some(segment => DATA_FOLDERS.has(segment))) ||
        top.has(path.segments[0] ?? "") ||
        path.segments.some(segment => folders.has(segment)) ||
        (patterns.filePatterns ?? []).some(pattern => pattern.test(path.base)) ||
        (patterns.paths ?? []).some(pattern => pattern.test(path.whole));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/agent-files.js

const agentFiles = pathRule("agent-files", "instructions or settings of a coding agent or an editor", {
    files: [
        "claude.md",
        "claude.local.md",
        "agents.md",
        "agent.md",
        "gemini.md",
        "copilot-instructions.md",
        "skill.md",
        ".mcp.json",
        "mcp.json",
        ".cursorrules",
        ".cursorignore",
        ".windsurfrules",
        ".clinerules",
        ".roorules",
        ".goosehints",
        ".aider.conf.yml",
        ".aiderignore",
        ".ripgreprc",
        ".rgignore",
        ".ignore",
        "opencode.json",
        "llms.txt",
        "warp.md",
        "qwen.md",
        "crush.md",
        "conventions.md",
        "replit.md",
        "devbox.json",
        "devfile.yaml",
    ],
    filePatterns: [/\.(?:code-workspace|sublime-project)$/],
    folders: [".claude", ".cursor", ".gemini", ".codex", ".agents", ".windsurf", ".roo", ".kiro", ".continue", ".aider"],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/assertions-always-true.js

const assertions_always_true_what = "an assertion that cannot fail";
const assertionsAlwaysTrue = tokenRule("assertions-always-true", [
    {
        pattern: /\bexpect\s{0,3}\(\s{0,3}(true|false|\d{1,9}|["'`][^"'`\n]{0,60}["'`]|null|undefined)\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBe|toEqual|toStrictEqual|eql|equal|to\.equal|to\.be)\s{0,3}\(\s{0,3}\1\s{0,3}\)|\bexpect\s{0,3}\(\s{0,3}(?:true|1|!0|!false)\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBeTruthy|toBeDefined|not\.toBe\w{4,12}|to\.be\.(?:true|ok))|\bexpect\s{0,3}\(\s{0,3}([\w.]{1,80})\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBe|toEqual|toStrictEqual)\s{0,3}\(\s{0,3}\2\s{0,3}\)|\bexpect\.(?:assertions\s{0,3}\(\s{0,3}0|pass\b)/g,
        layer: "bare",
        languages: ["javascript"],
        edited: "deny",
        what: assertions_always_true_what,
    },
    {
        pattern: /\bassert(?:\.(?:ok|isTrue|True))?\s{0,3}\(\s{0,3}(?:t\s{0,3},\s{0,3})?(?:true|1|!0)\s{0,3}[,)]|\bassert\.(?:equal|strictEqual|deepEqual|deepStrictEqual|Equal)\s{0,3}\(\s{0,3}(?:t\s{0,3},\s{0,3})?(true|\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]/g,
        layer: "bare",
        edited: "deny",
        what: assertions_always_true_what,
    },
    {
        pattern: /(?<![.\w])assert\s{1,3}(?:True|1|not False|(\w{1,60})\s{0,3}==\s{0,3}\1)\s{0,3}(?:$|[,;#\n])|(?<![.\w])assert\s[^\n]{1,200}\bor\s{1,3}(?:True|1)\b|(?<![.\w])assert\s{0,3}\(\s{0,3}[^()\n]{1,100},\s{0,3}["']/gm,
        languages: ["python"],
        layer: "bare",
        edited: "deny",
        what: assertions_always_true_what,
    },
    {
        pattern: /\bassert(?:True|_true)?\s{0,3}\(\s{0,3}(?:true|True)\s{0,3}[,)]|\bassert(?:False|_false)\s{0,3}\(\s{0,3}(?:false|False)\s{0,3}[,)]|\bassert(?:Equals?|_equal|_eq|Same)!?\s{0,3}\(\s{0,3}(\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_$][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]|\bassertThat\s{0,3}\(\s{0,3}(?:true|(\w{1,60})\s{0,3}\)\s{0,3}\.\s{0,3}isEqualTo\s{0,3}\(\s{0,3}\2\s{0,3}\))/g,
        layer: "bare",
        edited: "deny",
        what: assertions_always_true_what,
    },
    {
        pattern: /\bAssert\.(?:IsTrue|True)\s{0,3}\(\s{0,3}true\s{0,3}[,)]|\bAssert\.(?:AreEqual|Equal|Same)\s{0,3}\(\s{0,3}(\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]|\bexpect\s{0,3}\(\s{0,3}(?:true,\s{0,3}(?:isTrue|true|equals\(true\))|(\w{1,60}),\s{0,3}\2\s{0,3}\))|\bexpect\s{0,3}\(\s{0,3}true\s{0,3}\)\s{0,3}\.to\s{0,3}(?:be|eq)|\$this->assertTrue\s{0,3}\(\s{0,3}true\s{0,3}\)|\bassert\s{1,3}true\b/g,
        layer: "bare",
        edited: "deny",
        what: assertions_always_true_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/tests/test-syntax.js
const ASSERTIONS = /\b(?:expect|expectLater|expectTypeOf|assertThat|assertThatThrownBy|assertThatExceptionOfType|verify|verifyNoMoreInteractions|expectError|shouldThrow)\s{0,3}[({.]|(?<![.\w])assert\w{0,60}!?\s{0,3}[({]|(?<![.\w])assert\s|\.assert_(?:called|not_called|any_call|has_calls|awaited|not_awaited|any_await|has_awaits)\w{0,20}\s{0,3}\(|\.Should\s{0,3}\(\s{0,3}\)|\bshould(?:Be|NotBe|Throw|Equal|Have|Contain|NotContain|Match)\w{0,30}\b|\b(?:assert|Assert|assertions|chai|should|self|t|this|cls|suite|Require\s{0,3}\(\s{0,3}\)|Assert\s{0,3}\(\s{0,3}\))\s{0,3}(?:\?\.|\.|->|::)\s{0,3}(?:assert\w{0,60}|equals?|notEqual|strictEqual|deepEqual|deepStrictEqual|ok|is|not|true|false|throws\w{0,10}|rejects|Equal\w{0,30}|NotEqual\w{0,20}|True|False|Nil|NotNil|NoError|Error\w{0,20}|Errorf|Fatal|Fatalf|FailNow|Fail|Contains|Len|Empty|NotEmpty|Same|Throws\w{0,20}|IsTrue|IsFalse|IsNull|IsNotNull|AreEqual|Null|NotNull|That|Single|Greater|Less|match|snapshot|like|teardown|called\w{0,20}|notCalled\w{0,10}|callCount|doesNot\w{2,12}|instanceOf|typeOf|property|lengthOf|include|exists)\b|\$this->(?:assert|expect)\w{1,60}|->expects\s{0,3}\(|\brequire\.(?:Equal|NoError|Error|True|False|Nil|NotNil|Len|Contains|JSONEq|ErrorIs|ErrorAs|Greater|Less|Empty|NotEmpty)\w{0,10}|\bpytest\.(?:raises|warns|fail)\b|\bXCTAssert\w{0,40}|\.should\b|\bmust_\w{2,30}|\bwont_\w{2,30}|\brefute\w{0,30}\b|\bis_expected\b|\bfail\s{0,3}\(/g;
const MATCHERS = /\.\s{0,3}(?:to[A-Z]\w{1,40}|to\.(?:be|equal|eql|have|throw|include|deep|match)\b|is(?:Equal|Same|True|False|Null|NotNull|Empty|Instance)\w{0,30}|has\w{2,30}|contains\w{0,30}|should[A-Z]\w{1,40})\b/g;
const TESTS = /(?<![\w$.])(?:it|test|specify|testWidgets|blocTest|Deno\.test|property|scenario)(?:\.(?:each|for|concurrent|sequential|prop|serial))?\s{0,3}[(`]|\bdef\s{1,9}test\w{0,200}|\bfunc\s{1,9}(?:Test|Fuzz|Example)\w{0,200}|@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b|\[(?:Fact|Theory|Test|TestMethod|TestCase|DataTestMethod)\b|\bfunction\s{1,9}test\w{1,200}|#\[(?:tokio::)?test\]|^[ \t]{0,60}(?:it|specify|scenario|test)\s{1,3}["'].{0,400}\bdo\b|\bt\.Run\s{0,3}\(/gm;
const EXACT = /\.\s{0,3}(?:toBe|toEqual|toStrictEqual|toHaveLength|toHaveBeenCalledWith|toHaveBeenNthCalledWith|toHaveBeenLastCalledWith|toHaveBeenCalledExactlyOnceWith|toHaveBeenCalledTimes|toHaveBeenCalledOnce|toMatchObject|toHaveProperty|isEqualTo|isSameAs|hasSize|containsExactly\w{0,20}|isEqualByComparingTo|toBeNull|toBeUndefined|isTrue|isFalse|isNull)\s{0,3}\(|\bassert(?:_)?(?:Equals?|Same|equals?|eq|StrictEquals?|ArrayEquals|IterableEquals|Raises|Throws\w{0,20}|ListEqual|DictEqual|is_equal|called_(?:once_)?with|Is|IsNone|Null|Count|Len)\b|\b(?:assert|t|Assert|require|chai\.assert)\.(?:equals?|strictEqual|deepEqual|deepStrictEqual|is|Equal\w{0,20}|AreEqual|Same|Exactly|ErrorIs|ErrorAs|JSONEq|Len|Nil|Null)\b|\bto\.(?:equal|eql|deep)\b|(?<![.\w])assert\s[^\n]{0,300}(?:==|\bis\s)|\bif\b[^\n]{0,300}!=|\bto\s{0,3}(?:\(\s{0,3})?eq\b|\bmust_equal\b|\bshould(?:Be|Equal)\b|\bexpect\s{0,3}\([^\n]{0,200},\s{0,3}(?:equals\s{0,3}\(|-?\d|["'])|\breflect\.DeepEqual\b|\bcmp\.Diff\b|\bverify\s{0,3}\([^\n]{0,200}\btimes\s{0,3}\(|\btoThrow(?:Error)?\s{0,3}\(\s{0,3}[^)\s]/g;
const LOOSE = /\.\s{0,3}(?:toBeTruthy|toBeFalsy|toBeDefined|toBeInstanceOf|toContain|toContainEqual|toMatch|toBeGreaterThan\w{0,10}|toBeLessThan\w{0,10}|toBeCloseTo|toHaveBeenCalled|toHaveReturned|toSatisfy|toBeTypeOf|isNotNull|isNotEmpty|isPresent|isInstanceOf|isNotEqualTo|contains|isGreaterThan\w{0,12}|isLessThan\w{0,12}|isNotNegative|doesNotThrowAnyException)\s{0,3}\(|\.not\s{0,3}\.|\btoThrow(?:Error)?\s{0,3}\(\s{0,3}(?:Error\s{0,3})?\)|\btoMatch(?:Inline)?Snapshot\b|\braises\s{0,3}\(\s{0,3}\(|\bexpect\s{0,3}\.\s{0,3}(?:anything|any|objectContaining|arrayContaining|stringContaining|stringMatching|closeTo)\b|\bassert(?:_)?(?:True|IsNotNone|NotNull|IsNotNull|In|IsInstance|AlmostEquals?|Greater\w{0,20}|Less\w{0,20}|IsInt|IsString|IsArray|IsBool|IsNumeric|Regex\w{0,10}|Matches|Contains|Any|NotEquals?|InstanceOf|NotEmpty|not_nil|includes?|match|in_delta|kind_of|DoesNotThrow|called)\b|\b(?:assert|t|Assert|require|chai\.assert)\.(?:ok|truthy|assert|notEqual|notStrictEqual|match|isDefined|isNotNull|exists|doesNotThrow|NotNil|NotNull|NotEmpty|True|IsTrue|IsNotNull|Contains|InDelta|InEpsilon|NotEqual|NotPanics|Greater\w{0,8}|Less\w{0,8}|Error|NotZero|That)\b|\bto\.(?:be\.(?:ok|an?|not)|exist|include|not)\b|(?<![.\w])assert\s(?![^\n]{0,300}(?:==|\bis\s(?!not\b)))|\b(?:anyOf|anything|isNotNull|isA|isNotEmpty|greaterThan|lessThan|closeTo|contains|startsWith|any(?=\s{0,3}[(<])|anyOrNull|mock\.ANY|ANY|anyString|anyInt|be_truthy|be_present|not_to|be_a|be_kind_of|pytest\.approx)\b|\bif\b[^\n!]{0,300}[<>]|\bto\s{1,3}be\s{0,3}[<>]/g;

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/tests/lines-in-assertions.js

const LOOK_BACK = 20;
const MAX_LINE = 2_000;
function isInAssertion(code, line) {
    const text = lineOf(code, line);
    if (text.search(ASSERTIONS) >= 0 || (goesOn(text) && text.search(MATCHERS) >= 0))
        return true;
    if (/^\s*if\b/.test(text) && lineOf(code, line + 1).search(ASSERTIONS) >= 0)
        return true;
    let balance = 0;
    for (let at = line - 1; at >= Math.max(0, line - LOOK_BACK); at--) {
        const above = lineOf(code, at);
        balance += count(above, /[([{]/g) - count(above, /[)\]}]/g);
        if (above.search(ASSERTIONS) >= 0)
            return balance > 0;
        if (balance < 0 && !goesOn(above))
            return false;
    }
    return false;
}
function goesOn(text) {
    return /^\s*[.)\]}]/.test(text);
}
function lineOf(code, line) {
    return (code[line] ?? "").slice(0, MAX_LINE);
}
function count(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/tests/test-titles.js

const WITHIN = " / ";
const MAX_TABLE = 60;
function declarationsOf(side) {
    const bare = side.layer("bare").split("\n");
    const lines = [...side.layer("code").matchAll(TESTS)].map(({ 0: match, index }) => side.lineAt(index + match.length - 1));
    let outer = "";
    return [...new Set(lines)].map(line => {
        const title = titleAt(bare, line);
        if (/^\s*t\.Run\b/.test(bare[line] ?? ""))
            return { line, title: `${outer}${WITHIN}${title}` };
        outer = title;
        return { line, title };
    });
}
function titleAt(lines, line) {
    const own = (lines[line] ?? "").trim();
    const below = /^[@[#]/.test(own) ? lines.slice(line + 1, line + 6).find(text => !/^\s*(?:[@[#]|$)/.test(text)) : null;
    const declared = (below ?? own).trim();
    const name = /\b(?:def|func|fun|function|void)\s{1,9}(\w{1,200})/.exec(declared) ?? /["'`]([^"'`]{1,200})["'`]/.exec(declared);
    return titleBelowTable(lines, line) ?? name?.[1] ?? declared.slice(0, 200);
}
function titleBelowTable(lines, line) {
    if (!/\.(?:each|for)\b/.test((lines[line] ?? "").slice(0, 100)))
        return null;
    for (const text of lines.slice(line, line + MAX_TABLE)) {
        const title = /(?:\)|`)\s{0,3}\(\s{0,3}["'`]([^"'`]{1,200})["'`]/.exec(text.slice(0, 1_000))?.[1];
        if (title !== undefined)
            return title;
    }
    return null;
}
function titlesByLine(side) {
    const titles = new Map();
    const declarations = declarationsOf(side);
    for (const [index, { line, title }] of declarations.entries()) {
        const end = Math.min(blockEnd(side.lines, line), declarations[index + 1]?.line ?? side.lines.length);
        for (let own = line; own < end; own++)
            titles.set(own, title);
    }
    return line => titles.get(line) ?? "";
}
function blockEnd(lines, start) {
    const indent = indentOf(lines[start] ?? "");
    let isBody = false;
    for (let line = start + 1; line < lines.length; line++) {
        const text = lines[line] ?? "";
        if (/^\s*\{?\s*$/.test(text))
            continue;
        if (indentOf(text) > indent)
            isBody = true;
        else if (/^\s*(?:[)}\]]|end\b)/.test(text))
            return line + 1;
        else if (isBody || !/^\s*[@[#]/.test(lines[start] ?? ""))
            return line;
    }
    return lines.length;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/tests/detours.js



const DETOUR = /^\s{0,200}(?:\}\s{0,3})?(?:(?:if|unless|switch|try|else)\b|begin$|(?:return|continue|break|next)\b\s{0,3}(?:;|$|if\b|unless\b))|(?:&&|\?|\bthen\b|\band\b)\s{0,3}expect\b|\)\s{0,3}expect\b/;
const CONDITION = /^\s{0,200}(?:\}\s{0,3})?(?:else\b|(?:if|unless)\b[^\n]{0,500}[^;\s])\s{0,3}$/;
const LEAVES = /\b(?:return|break|continue|next|done|end|skip\w{0,10}|exit|fail)\b\s{0,3}(?:[;(]|$|if\b|unless\b)/;
const MAX_BLOCK = 200;
function detours(file) {
    const { before, after } = file;
    if (before === null || after === null || file.hunks().length === 0)
        return [];
    const known = new Set(declarationsOf(before).map(({ title }) => title));
    const titleOf = titlesByLine(after);
    const code = after.layer("code").split("\n");
    const was = new Set(before
        .layer("code")
        .split("\n")
        .map(line => line.trim()));
    return [...file.added()]
        .filter(line => titleOf(line) !== "" && known.has(titleOf(line)) && !was.has((code[line] ?? "").trim()))
        .filter(line => DETOUR.test(code[line] ?? "") && !isGoCheck(code, line) && !isByTheWay(code, line))
        .map(line => line + 1);
}
function isGoCheck(code, line) {
    return (/^\s*if\s{1,9}[^(\s]/.test(code[line] ?? "") &&
        isInAssertion(code, line) &&
        !/\b(?:false|true)\b\s{0,3}(?:&&|\|\|)/.test(code[line] ?? ""));
}
function isByTheWay(code, line) {
    const own = code[line] ?? "";
    if (!CONDITION.test(own))
        return false;
    const indent = detours_indentOf(own);
    let last = line + 1;
    while (last < code.length && last - line <= MAX_BLOCK && isDeeper(code[last] ?? "", indent))
        last += 1;
    const block = code.slice(line + 1, last);
    return (block.length > 0 &&
        last - line <= MAX_BLOCK &&
        !block.some(text => LEAVES.test(text) || text.search(ASSERTIONS) >= 0));
}
function isDeeper(text, indent) {
    return text.trim() === "" || detours_indentOf(text) > indent || /^\s*\{\s*$/.test(text);
}
function detours_indentOf(text) {
    return text.length - text.trimStart().length;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/tests/test-changes.js


function testChanges(file) {
    const { before, after } = file;
    if (before === null || after === null || file.hunks().length === 0)
        return [];
    const [was, is] = [byTitle(places(before)), byTitle(places(after))];
    const titles = new Set([...was.keys(), ...is.keys()]);
    const renames = renamesOf(file, { before, after });
    const now = (title) => is.get(title) ?? is.get(renames.get(title) ?? "") ?? [];
    return [...titles]
        .map(title => changeOf(title, was.get(title) ?? [], now(title)))
        .filter(change => change.removed.length > 0 || change.added.length > 0);
}
function places(side) {
    const code = side.layer("code").split("\n");
    const bare = side.layer("bare").split("\n");
    const titleAt = titlesByLine(side);
    return bare
        .map((text, line) => ({ title: titleAt(line), line, text: text.trim() }))
        .filter(({ text, line }) => text !== "" && isInAssertion(code, line));
}
function renamesOf(file, { before, after }) {
    const [old, fresh] = [declarationsOf(before), declarationsOf(after)];
    const [oldTitles, freshTitles] = [new Set(old.map(titleOf)), new Set(fresh.map(titleOf))];
    const renames = new Map();
    for (const { removedAt, removed, addedAt, added } of file.hunks()) {
        const gone = old.filter(one => !freshTitles.has(one.title) && isWithin(one.line, removedAt, removed));
        const come = fresh.filter(one => !oldTitles.has(one.title) && isWithin(one.line, addedAt, added));
        for (const [index, { title }] of gone.entries())
            renames.set(title, come[index]?.title ?? title);
    }
    for (const { title } of old) {
        const [outer = "", inner] = title.split(WITHIN, 2);
        const now = `${renames.get(outer) ?? outer}${WITHIN}${inner ?? ""}`;
        if (inner !== undefined && !freshTitles.has(title) && freshTitles.has(now))
            renames.set(title, now);
    }
    return renames;
}
function isWithin(line, start, length) {
    return line >= start && line < start + length;
}
function titleOf(declaration) {
    return declaration.title;
}
function byTitle(all) {
    return Map.groupBy(all, place => place.title);
}
function changeOf(title, was, is) {
    const removed = without(was, is);
    const added = without(is, was);
    return { title, line: ((added[0] ?? is[0])?.line ?? 0) + 1, removed: removed.map(textOf), added: added.map(textOf) };
}
function textOf(place) {
    return place.text;
}
function without(all, others) {
    const counts = new Map();
    for (const { text } of others)
        counts.set(text, (counts.get(text) ?? 0) + 1);
    return all.filter(({ text }) => {
        const count = counts.get(text) ?? 0;
        if (count > 0)
            counts.set(text, count - 1);
        return count === 0;
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/assertions-loosened.js





const assertionsLoosened = perFile("assertions-loosened", file => {
    if (!file.isTest)
        return [];
    const at = { verdict: "deny", path: file.change.path };
    const loosened = testChanges(file).flatMap(({ line, removed, added }) => {
        if (removed.length === 0)
            return [];
        const change = (pattern) => countMatches(added.join("\n"), pattern) - countMatches(removed.join("\n"), pattern);
        if (removed.some(was => /^await\b/.test(was) && added.includes(was.replace(/^await\s+/, ""))))
            return [{ ...at, line, what: "an assertion is no longer waited for" }];
        const isLooser = change(LOOSE) > 0 && (change(EXACT) < 0 || added.length <= removed.length);
        return isLooser ? [{ ...at, line, what: "an assertion checks less than before" }] : [];
    });
    const what = "an existing test may end before its assertions";
    return [...loosened, ...detours(file).map(line => ({ ...at, line, what }))];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/assertions-removed.js





const CHECKS = [ASSERTIONS, MATCHERS];
const assertionsRemoved = perFile("assertions-removed", file => {
    const { before, after, isTest } = file;
    if (!isTest || before === null || after === null)
        return [];
    const sides = { before, after };
    const findings = [...lostTests(file, sides), ...lostChecks(file, sides), ...fewerChecks(file, sides)];
    const shorter = file.hunks().reduce((sum, hunk) => sum + hunk.removed - hunk.added, 0) > 0;
    if (findings.length > 0 || !shorter)
        return findings;
    return [{ verdict: "warn", path: file.change.path, line: null, what: "a test file is shorter than before" }];
});
function lostTests(file, { before, after }) {
    const titles = new Set(declarationsOf(after).map(({ title }) => title));
    const gone = declarationsOf(before).filter(({ title }) => !titles.has(title));
    const known = new Set(declarationsOf(before).map(({ title }) => title));
    const fresh = declarationsOf(after).filter(({ title }) => !known.has(title) && !title.startsWith("Example"));
    return file.hunks().flatMap(({ removedAt, removed, addedAt, added }) => {
        const lost = gone.filter(({ line }) => line >= removedAt && line < removedAt + removed).length;
        const gained = fresh.filter(({ line }) => line >= addedAt && line < addedAt + added).length;
        return lost > gained ? [found(file, { line: addedAt + 1, what: "a test is gone" })] : [];
    });
}
function lostChecks(file, sides) {
    const titles = new Set([
        "",
        ...declarationsOf(sides.after).map(({ title }) => title),
        ...renamesOf(file, sides).keys(),
    ]);
    return testChanges(file).flatMap(({ title, removed, added, line }) => {
        if (removed.length === 0)
            return [];
        if (!titles.has(title))
            return [found(file, { line, what: "a test is gone, with its assertions" })];
        const fewer = CHECKS.some(pattern => countAll(added, pattern) < countAll(removed, pattern));
        return fewer ? [found(file, { line, what: "a test has fewer assertions than before" })] : [];
    });
}
function fewerChecks(file, { before, after }) {
    return [TESTS, ...CHECKS].flatMap(pattern => {
        const [was, is] = [countMatches(before.layer("code"), pattern), countMatches(after.layer("code"), pattern)];
        return is < was ? [found(file, { line: null, what: `${was} tests or assertions became ${is}` })] : [];
    });
}
function countAll(lines, pattern) {
    return countMatches(lines.join("\n"), pattern);
}
function found({ change }, finding) {
    return { verdict: "deny", path: change.path, ...finding };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/binary-files.js

const binaryFiles = perFile("binary-files", ({ change }) => change.binary
    ? [{ verdict: "deny", path: change.path, line: null, what: "binary content, or too large to read" }]
    : []);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/blind-defaults.js

const blind_defaults_what = "a missing value is passed over or replaced by a default; ask why it is missing";
const blindDefaults = tokenRule("blind-defaults", [
    {
        pattern: /\?\.(?=[\w$[(])|\?\?=?/g,
        languages: ["javascript", "kotlin", "dart", "csharp", "swift", "php"],
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: blind_defaults_what,
    },
    {
        pattern: /\|\|\s{0,9}(?:null|undefined|\{\s{0,3}\}|\[\s{0,3}\]|["'`]{2}|0\b|false\b)/g,
        languages: ["javascript", "ruby"],
        layer: "bare",
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: blind_defaults_what,
    },
    {
        pattern: /\bor\s{1,9}(?:None\b|\{\s{0,3}\}|\[\s{0,3}\]|["']{2}|0\b|False\b)|\.get\s{0,3}\([^()\n]{1,80},\s{0,3}|\bgetattr\s{0,3}\([^()\n]{1,80},[^()\n]{1,80},/g,
        languages: ["python"],
        layer: "bare",
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: blind_defaults_what,
    },
    {
        pattern: /\?:|\borElse(?:Get)?\s{0,3}\(|\bofNullable\b|\bgetOrDefault\s{0,3}\(|&\.\w|\bunwrap_or\w{0,12}\b|\bcmp\.Or\b/g,
        languages: ["java", "kotlin", "scala", "ruby", "rust", "go", "php"],
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: blind_defaults_what,
    },
    {
        pattern: /\bif\b[^\n]{0,120}(?:[!=]==?\s{0,3}(?:null|undefined|nil|None)|\bis\s{1,3}(?:not\s{1,3})?(?:None|null)|\.nil\?|\bisNull\b|\bisset\b)/g,
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: "a guard against a missing value; ask why it is missing",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/brackets.js
function pairBrackets(code, open, close) {
    const partners = new Map();
    const waiting = [];
    for (let at = 0; at < code.length; at++) {
        const mark = code.charAt(at);
        if (mark === open)
            waiting.push(at);
        if (mark !== close)
            continue;
        const start = waiting.pop();
        if (start === undefined)
            continue;
        partners.set(start, at);
        partners.set(at, start);
    }
    const partner = (at) => partners.get(at) ?? null;
    return { closing: partner, opening: partner };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/brace-handlers.js

const MAX_GUARDED = 5_000;
const CATCH = /\b(?:on\s{1,3}([\w.]{1,100})\s{1,3})?catch\b\s{0,20}(?:\(([^()\n{]{0,200})\)|(?:let\s[^{\n]{0,100}|[\w.]{1,60})(?=\s{0,9}\{))?\s{0,20}(?:when\s{0,3}\([^()\n]{0,200}\)\s{0,20})?\{|\bon\s{1,3}([A-Z][\w.]{0,100})\s{0,9}\{/g;
function findBraceHandlers({ code, bare }, pattern = CATCH) {
    const handlers = [];
    const braces = pairBrackets(code, "{", "}");
    for (const match of code.matchAll(pattern)) {
        const open = match.index + match[0].length - 1;
        const close = braces.closing(open);
        if (close === null)
            continue;
        handlers.push({
            start: match.index,
            end: close + 1,
            types: typesOf(match[1] ?? match[3] ?? "", match[2] ?? ""),
            body: bare.slice(open + 1, close),
            guarded: guardedBefore({ code, bare }, match.index, braces),
        });
    }
    return handlers;
}
function typesOf(on, brackets) {
    if (on !== "")
        return [on];
    const annotated = /:\s{0,3}([\w.|\s]{1,150})$/.exec(brackets)?.[1];
    if (annotated !== undefined)
        return annotated.split("|").map(type => type.trim());
    const words = brackets.replace(/\b(?:final|val|var|@\w{1,40})\s/g, "").trim();
    const named = /^([\w.\\|\s]{1,180})\s\$?\w{1,60}$/.exec(words)?.[1];
    if (named !== undefined)
        return named.split("|").map(type => type.trim());
    return /^\\?[A-Z][\w.\\|\s]{0,180}$/.test(words) ? words.split("|").map(type => type.trim()) : [];
}
function guardedBefore({ code, bare }, start, braces) {
    let at = start - 1;
    while (at > 0 && start - at < 200 && /\s/.test(code.charAt(at)))
        at -= 1;
    const open = code.charAt(at) === "}" ? braces.opening(at) : null;
    return open === null ? "" : bare.slice(Math.max(open + 1, at - MAX_GUARDED), at);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/callback-handlers.js

const CALLS = /\.\s{0,9}(?:catch|then|catchError|onErrorReturn|onErrorResumeNext|onErrorReturnItem|exceptionally|recover|onErrorComplete)\s{0,9}(?:<[^<>\n]{1,60}>\s{0,3})?\(/g;
const callback_handlers_MAX_LENGTH = 20_000;
const ARROW = /^[ \t]{0,40}(?:async\s{1,3})?(?:\([^()\n]{0,120}\)(?:\s{0,3}:\s{0,3}[\w<>[\]| ]{1,60}?)?|\w{0,40})\s{0,9}(?:=>|->)\s{0,40}/;
const FUNCTION = /^\s{0,40}(?:async\s{1,3})?(?:function\s{0,3}\w{0,40}\s{0,3})?\([^()\n]{0,120}\)\s{0,9}(?:async\s{0,3})?(?=\{)/;
function findCallbackHandlers({ code, bare }) {
    const handlers = [];
    const brackets = pairBrackets(code, "(", ")");
    for (const match of code.matchAll(CALLS)) {
        const open = match.index + match[0].length - 1;
        const close = brackets.closing(open);
        if (close === null)
            continue;
        const handler = match[0].includes("then") ? secondArgument(code, open, close) : open + 1;
        const body = handler === null ? null : bodyOf(bare.slice(handler, close).trim());
        if (body !== null)
            handlers.push({ start: match.index, end: close + 1, types: [], body, guarded: "" });
    }
    return handlers;
}
function bodyOf(argument) {
    const head = ARROW.exec(argument) ?? FUNCTION.exec(argument);
    if (head === null)
        return /^[ \t]{0,40}(?:noop|_\.noop|(?:console|logger|log)\.\w{1,20}|\(\)|null|print)\s{0,40}$/.test(argument)
            ? ""
            : null;
    if (argument.length > callback_handlers_MAX_LENGTH)
        return null;
    const rest = argument.slice(head[0].length).trim();
    if (!rest.startsWith("{"))
        return rest.replace(/^\(([\s\S]{0,200})\)$/, "$1").replace(/,\s{0,9}$/, "");
    const close = pairBrackets(rest, "{", "}").closing(0);
    return close === null ? null : rest.slice(1, close);
}
function secondArgument(code, open, close) {
    let depth = 0;
    for (let at = open + 1; at < Math.min(close, open + callback_handlers_MAX_LENGTH); at++) {
        const mark = code.charAt(at);
        if ("([{".includes(mark))
            depth += 1;
        if (")]}".includes(mark))
            depth -= 1;
        if (mark === "," && depth === 0)
            return code.slice(at + 1, close).trim() === "" ? null : at + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/python-handlers.js
const EXCEPT = /^([ \t]{0,200})except\b\*?[ \t]{0,9}([^\n]{0,300}?)(?:[ \t]{1,9}as[ \t]{1,9}\w{1,60})?[ \t]{0,9}:[ \t]{0,9}(?!=)([^\n]{0,300})$/;
const MAX_LINES = 60;
function findPythonHandlers({ code, bare }) {
    const [lines, texts] = [code.split("\n"), bare.split("\n")];
    const handlers = [];
    let position = 0;
    for (const [index, line] of lines.entries()) {
        const head = line.length < 900 ? EXCEPT.exec(line) : null;
        if (head !== null) {
            const block = blockBelow(texts, index);
            handlers.push({
                start: position,
                end: position + block.reduce((sum, text) => sum + text.length + 1, line.length),
                types: python_handlers_namesOf(head[2] ?? ""),
                body: [(texts[index] ?? "").slice(line.length - (head[3] ?? "").length), ...block].join("\n"),
                guarded: guardedAbove(texts, index),
            });
        }
        position += line.length + 1;
    }
    return [...handlers, ...suppressions(code)];
}
function python_handlers_namesOf(types) {
    return types
        .replace(/[()]/g, "")
        .split(",")
        .map(type => type.trim())
        .filter(type => type !== "");
}
function blockBelow(lines, index) {
    const indent = python_handlers_indentOf(lines[index] ?? "");
    const below = lines.slice(index + 1, index + 1 + MAX_LINES);
    const end = below.findIndex(line => line.trim() !== "" && python_handlers_indentOf(line) <= indent);
    return end < 0 ? below : below.slice(0, end);
}
function guardedAbove(lines, index) {
    const indent = python_handlers_indentOf(lines[index] ?? "");
    for (let at = index - 1; at >= Math.max(0, index - MAX_LINES); at--) {
        const line = lines[at] ?? "";
        if (line.trim().startsWith("try:") && python_handlers_indentOf(line) === indent)
            return lines.slice(at, index).join("\n");
    }
    return "";
}
function python_handlers_indentOf(line) {
    return line.length - line.trimStart().length;
}
function suppressions(code) {
    return [...code.matchAll(/\bsuppress[ \t]{0,3}\(([^()\n]{0,200})\)/g)].map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        types: python_handlers_namesOf(match[1] ?? ""),
        body: "",
        guarded: "",
    }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/ruby-handlers.js
const RESCUE = /^[ \t]{0,200}rescue\b[ \t]{0,9}([^\n=]{0,200}?)[ \t]{0,9}(?:=>[ \t]{0,9}\w{1,60})?[ \t]{0,9}(?:;|then)?[ \t]{0,9}$/;
const INLINE = /\S[ \t]{1,9}rescue[ \t]{1,9}([^\n]{1,200})/g;
const END = /^[ \t]{0,200}(?:end|rescue|else|ensure)\b/;
const ruby_handlers_MAX_LINES = 60;
function findRubyHandlers({ code, bare }) {
    const [lines, texts] = [code.split("\n"), bare.split("\n")];
    const handlers = [];
    let position = 0;
    for (const [index, line] of lines.entries()) {
        const head = line.length < 900 ? RESCUE.exec(line) : null;
        if (head !== null) {
            const below = texts.slice(index + 1, index + 1 + ruby_handlers_MAX_LINES);
            const end = below.findIndex(text => END.test(text));
            const block = end < 0 ? below : below.slice(0, end);
            handlers.push({
                start: position,
                end: position + block.reduce((sum, text) => sum + text.length + 1, line.length),
                types: (head[1] ?? "")
                    .split(",")
                    .map(type => type.trim())
                    .filter(type => type !== ""),
                body: block.join("\n"),
                guarded: texts.slice(Math.max(0, index - 20), index).join("\n"),
            });
        }
        position += line.length + 1;
    }
    const inline = [...code.matchAll(INLINE)].map(match => ({
        start: match.index,
        end: match.index + match[0].length,
        types: [],
        body: bare
            .slice(match.index + match[0].length - (match[1] ?? "").length, match.index + match[0].length)
            .replace(/\)\s{0,9}$/, ""),
        guarded: "",
    }));
    return [...handlers, ...inline];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/find-handlers.js




const BRACES = [
    "javascript",
    "java",
    "kotlin",
    "csharp",
    "php",
    "dart",
    "swift",
    "scala",
    "markup",
    "unknown",
];
function findHandlers(side, language) {
    const layers = { code: side.layer("code"), bare: side.layer("bare") };
    if (language === "python")
        return findPythonHandlers(layers);
    if (language === "ruby")
        return findRubyHandlers(layers);
    if (language === "go")
        return findBraceHandlers(layers, /\bif\s[^\n{]{0,120}\b(?:err\w{0,20}\s{0,3}!=\s{0,3}nil|recover\(\)[^\n{]{0,40})()\s{0,3}\{/g);
    if (!BRACES.includes(language))
        return [];
    return [...findBraceHandlers(layers), ...findCallbackHandlers(layers)];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/handler.js
const BROAD = /^(?:exception|baseexception|throwable|error|runtimeexception|standarderror|object|any|dynamic|unknown|interrupt)$/;
function isBroad(handler) {
    if (handler.types.length === 0)
        return true;
    return handler.types.some(type => BROAD.test(lastName(type).toLowerCase()));
}
function takesType(handler, type) {
    return handler.types.some(own => lastName(own).toLowerCase() === lastName(type).toLowerCase());
}
function lastName(type) {
    return type.split(/[.\\:]/).at(-1) ?? type;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/broadened-handlers.js



const RETHROW = /\b(?:throw|raise|rethrow|reject|panic|return\s{1,3}(?:nil\s{0,3},\s{0,3})?(?:err|fmt\.Errorf|errors\.\w{1,10}))\b/;
const broadenedHandlers = perFile("broadened-handlers", file => {
    if (file.before === null || file.after === null || file.hunks().length === 0)
        return [];
    const was = findHandlers(file.before, file.language);
    const is = findHandlers(file.after, file.language);
    if (was.length === is.length)
        return is.flatMap((handler, index) => compare(file, was[index], handler));
    if (is.length < was.length)
        return [];
    const isNew = is.filter(handler => isTouched(file, handler) && !was.some(old => old.body === handler.body));
    return isNew.map(handler => broadened_handlers_found(file, handler, { verdict: "warn", what: "exceptions are handled where they were not" }));
});
function compare(file, was, is) {
    if (was === undefined || (was.body === is.body && was.types.join() === is.types.join()))
        return [];
    if (!isBroad(was) && isBroad(is))
        return [broadened_handlers_found(file, is, { verdict: "deny", what: "a handler takes every exception" })];
    if (RETHROW.test(was.body) && !RETHROW.test(is.body))
        return [broadened_handlers_found(file, is, { verdict: "deny", what: "a handler no longer hands the exception on" })];
    const more = is.types.some(type => !was.types.includes(type)) && is.types.length >= was.types.length;
    return more ? [broadened_handlers_found(file, is, { verdict: "warn", what: "a handler takes other exceptions" })] : [];
}
function isTouched({ after, added }, handler) {
    return after !== null && added().has(after.lineAt(handler.start));
}
function broadened_handlers_found(file, handler, finding) {
    return { ...finding, path: file.change.path, line: (file.after?.lineAt(handler.start) ?? 0) + 1 };
}

// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var counted = __webpack_require__(213);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/change-size.js

const changeSize = {
    name: "change-size",
    judge: (files, { policy }) => {
        const lines = linesChanged(files);
        const bytes = sum(files.map(bytesOf));
        return [
            ...over(files.length, policy.maxFiles, "file"),
            ...over(lines, policy.maxLines, "line"),
            ...over(bytes, policy.maxBytes, "byte"),
        ];
    },
};
function over(found, limit, unit) {
    if (found <= limit)
        return [];
    const what = `${(0,counted/* counted */.h)(found, unit)} changed, at most ${limit} may be`;
    return [{ verdict: "deny", path: "", line: null, what }];
}
function linesChanged(files) {
    return sum(files.map(linesOf));
}
function linesOf(file) {
    return sum(file.hunks().map(hunk => hunk.added + hunk.removed));
}
function bytesOf(file) {
    const { before, after, change } = file;
    if (change.binary)
        return change.bytesAfter;
    const bytes = (lines) => sum((lines ?? []).map(line => Buffer.byteLength(line) + 1));
    return sum(file.hunks().map(({ addedAt, added, removedAt, removed }) => {
        const [plus, minus] = [
            after?.lines.slice(addedAt, addedAt + added),
            before?.lines.slice(removedAt, removedAt + removed),
        ];
        return bytes(plus) + bytes(minus);
    }));
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/check-config.js

const checkConfig = pathRule("check-config", "configuration of build, test or lint", {
    files: [
        "makefile",
        "gnumakefile",
        "justfile",
        "taskfile.yml",
        "taskfile.yaml",
        "rakefile",
        "gulpfile.js",
        "gruntfile.js",
        "cakefile",
        "build.gradle",
        "settings.gradle",
        "build.zig",
        "cmakelists.txt",
        "meson.build",
        "sconstruct",
        "wscript",
        "nx.json",
        "turbo.json",
        ".bazelrc",
        "workspace.bazel",
        "module.bazel",
        "workspace",
        "build.bazel",
        "build",
        "pytest.ini",
        ".pytest.ini",
        "conftest.py",
        "sitecustomize.py",
        "usercustomize.py",
        "tox.ini",
        "tox.toml",
        "noxfile.py",
        "mypy.ini",
        ".mypy.ini",
        "pyrightconfig.json",
        "ruff.toml",
        ".ruff.toml",
        ".flake8",
        ".pylintrc",
        "pylintrc",
        ".coveragerc",
        ".bandit",
        "bandit.yaml",
        ".isort.cfg",
        "manage.py",
        ".rspec",
        "spec_helper.rb",
        "rails_helper.rb",
        "test_helper.rb",
        "test_helper.exs",
        "phpunit.xml",
        "phpunit.xml.dist",
        "phpstan.neon",
        "phpstan.neon.dist",
        "phpstan-baseline.neon",
        "psalm.xml",
        "phpcs.xml",
        "checkstyle.xml",
        "spotbugs.xml",
        "pmd.xml",
        "detekt.yml",
        "detekt-baseline.xml",
        "lint.xml",
        "analysis_options.yaml",
        "dart_test.yaml",
        "build.yaml",
        "directory.build.props",
        "directory.build.targets",
        ".editorconfig",
        ".globalconfig",
        "stylecop.json",
        "xunit.runner.json",
        ".runsettings",
        "biome.json",
        "biome.jsonc",
        "rome.json",
        "tslint.json",
        "jsconfig.json",
        ".swcrc",
        ".nycrc",
        ".mocharc",
        ".jshintrc",
        "lefthook.yml",
        "semgrep.yml",
        ".semgrepignore",
        ".snyk",
        ".trivyignore",
        ".gitleaks.toml",
        ".gitleaksignore",
        "angular.json",
        "knip.json",
        "deno.test.json",
        "spotbugs-exclude.xml",
        "lombok.config",
        "flutter_test_config.dart",
        "junit-platform.properties",
        "kotest.properties",
        "pest.php",
        "rector.php",
        "infection.json",
        "infection.json5",
        "steepfile",
        "guardfile",
        "thorfile",
        "build.rs",
        "build.cake",
        "magefile.go",
        "assemblyinfo.cs",
        "ktlint.yml",
        "rspec.yml",
    ],
    filePatterns: [
        /^(?:gnu)?makefile\./,
        /^(?:[\w-]{1,40}\.)?(?:vite|vitest|jest|webpack|rollup|rspack|rsbuild|esbuild|tsup|tsdown|babel|swc|postcss|tailwind|next|nuxt|svelte|astro|remix|playwright|cypress|ava|eslint|oxlint|prettier|stylelint|stryker|knip|metro|gatsby|snowpack|vue|quasar|craco|drizzle|lingui|i18next-parser|nodemon|pm2|ecosystem|orval|codegen|wdio|karma|nightwatch|release|app)(?:[-.][\w-]{1,40}){0,2}\.conf(?:ig)?\.(?:[cm]?[jt]sx?|json|json5|jsonc|ya?ml|toml)$/,
        /^(?:webpack|rollup|gulpfile|gruntfile)(?:[-.][\w-]{1,40}){0,2}\.[cm]?[jt]s$/,
        /^(?:vitest|jest)[.-](?:workspace|projects|preset|config)(?:[-.][\w-]{1,40})?\.[cm]?[jt]s(?:on)?$/,
        /^(?:cypress|nest-cli|ormconfig|nodemon|codegen|vetur|stryker)(?:\.conf)?\.(?:[cm]?js|json|ya?ml)$/,
        /^\.(?:eslint|oxlint|oxfmt|prettier|stylelint|babel|swc|mocha|nyc|c8|jshint|jscs|postcss|browserslist|rubocop|yamllint|markdownlint|hadolint|golangci|scalafmt|swiftlint|swiftformat|clang-format|clang-tidy|php-cs-fixer|php_cs|reek|tern|remark|htmlhint)[\w.-]{0,60}$/,
        /^(?:ts|js)config[\w.-]{0,60}\.jsonc?$/,
        /\.(?:gradle|gradle\.kts|sbt|bazel|bzl|cmake|mk|targets|props|rake|ruleset|runsettings|tsbuildinfo)$/,
        /^(?:setup|global-?setup|global-?teardown|vitest|jest|test)[-._]?(?:setup|env|environment|globals|preset|polyfills?)(?:[-._][\w-]{1,40}){0,3}\.[cm]?[jt]sx?$/,
        /^(?:setup-?tests?|setup-?jest|setup-?vitest|global-?setup|global-?teardown)\.[cm]?[jt]sx?$/,
        /^\.?golangci\.(?:ya?ml|toml|json)$/,
        /^(?:proguard|r8)[\w.-]{0,60}\.(?:pro|cfg|txt)$/,
    ],
    paths: [
        /(?:^|\/)(?:tests?|spec|__tests__|e2e)\/(?:[\w-]{1,60}\/)?(?:global-?)?(?:setup|teardown|bootstrap)\.[a-z]{1,4}$/,
        /(?:^|\/)spec\/support\//,
        /(?:^|\/)meta-inf\/services\//,
    ],
    folders: ["buildsrc", "build-logic", "gradle", "__mocks__", "mockito-extensions"],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/checks-disabled.js

const checks_disabled_what = "a check of the code is switched off";
const checksDisabled = tokenRule("checks-disabled", [
    {
        pattern: /\b(?:eslint|oxlint|tslint|stylelint|standard|jshint|jscs|biome|deno-lint|prettier|rome|semgrep|htmlhint|markdownlint|shellcheck|hadolint|yamllint|rubocop|reek|credo|detekt|ktlint|scalastyle|swiftlint|swiftformat|pylint|pyright|pyre|mypy|ruff|flake8|isort|sonar|checkstyle|spotless|phpcs|phpstan|psalm|phan|stryker|steep|infection|pytype|revive|checkstyle|codeql)(?:\s{0,3}[.:-]\s{0,3}|\s{1,3})(?:disable|ignore|off|skip|noqa)\b/gi,
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /@ts-ignore\b/g,
        languages: ["javascript"],
        layer: "text",
        inTests: "warn",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /#\s{0,9}(?:type:\s{0,9}ignore|pyright:\s{0,9}ignore)\b/gi,
        languages: ["python"],
        layer: "text",
        inTests: "warn",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /@ts-nocheck\b|\bNOSONAR\b|\bnoinspection\b|\/\/\s{0,3}lgtm\b|\/\*\s{0,9}(?:istanbul|c8|v8|node:coverage)\s{1,9}(?:ignore|disable)/g,
        languages: ["javascript"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /@ts-expect-error\b/g,
        languages: ["javascript"],
        layer: "text",
        inTests: "warn",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /\bas\s{1,9}any\b|\bas\s{1,9}unknown\s{1,9}as\b|:\s{0,9}any\b(?!\s{0,3}\()|<any>|=\s{0,3}any\s{0,3}(?=[;\n]|$)/g,
        languages: ["javascript"],
        inTests: "warn",
        familiar: "warn",
        what: "a type is given up",
    },
    {
        pattern: /#\s{0,9}(?:noqa|nosec|pragma:\s{0,9}no\s{0,3}(?:cover|mutate)|noinspection|fmt:\s{0,3}(?:off|skip)|nopycln|pylint:\s{0,9}disable|mypy:\s{0,9}ignore-errors|ruff:\s{0,9}noqa|flake8:\s{0,9}noqa)\b|\btyping\.(?:no_type_check|cast)\b|@no_type_check\b/gi,
        languages: ["python"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /@Suppress(?:Warnings|Lint|FBWarnings)?\b|@file:Suppress\b|\bNOSONAR\b|\bnoinspection\b|\bCHECKSTYLE:OFF\b|\bNOPMD\b|@Generated\b|\bktlint-disable\b/g,
        languages: ["java", "kotlin", "scala"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /\/\/\s{0,3}nolint\b|\/\/\s{0,3}#nosec\b|\/\/lint:(?:file-)?ignore\b|\/\/\s{0,3}nosemgrep\b|\/\/go:build\s{1,3}ignore\b|\/\/\s{0,3}\+build\s{1,3}ignore\b/g,
        languages: ["go"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /#\s{0,3}rubocop\s{0,3}:\s{0,3}(?:disable|todo)|:nocov:|#\s{0,3}brakeman:ignore|\bT\.(?:unsafe|untyped|must)\b|#\s{0,3}typed:\s{0,3}(?:false|ignore)/g,
        languages: ["ruby"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /\/\/\s{0,3}ignore(?:_for_file)?\s{0,3}:\s{0,3}\w|\bcoverage:ignore\b/g,
        languages: ["dart"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /#\s{0,3}pragma\s{1,9}warning\s{1,9}disable|#\s{0,3}nullable\s{1,9}disable|\[(?:assembly:\s{0,3})?(?:System\.Diagnostics\.CodeAnalysis\.)?(?:SuppressMessage|ExcludeFromCodeCoverage)\b|\bReSharper\s{1,3}disable\b/g,
        languages: ["csharp"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /@(?:phpstan|psalm|phan|phpcs)-?\w{0,10}[-:](?:ignore|suppress|disable)\w{0,20}|\bphpcs:(?:ignore|disable)|@codeCoverageIgnore\b|@noinspection\b|declare\s{0,3}\(\s{0,3}strict_types\s{0,3}=\s{0,3}0/g,
        languages: ["php"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /#!?\[allow\(|#\[cfg_attr|\bunsafe\s{0,3}\{|#pragma\s{1,9}(?:GCC|clang)\s{1,9}diagnostic\s{1,9}ignored|\bNOLINT\w{0,12}\b|@dialyzer\b/g,
        languages: ["rust", "c", "elixir", "swift"],
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
    {
        pattern: /^[ \t]{0,40}["']use sloppy["']|\bnosemgrep\b|\bgitleaks:allow\b|\bpragma:\s{0,3}allowlist\s{1,3}secret\b|\bnosec\b|\blgtm\s{0,3}\[|\bcodeql\s{0,3}\[|\btrufflehog:ignore\b|\bsnyk:ignore\b/gim,
        layer: "text",
        edited: "deny",
        moved: "warn",
        what: checks_disabled_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/ci-workflows.js

const ciWorkflows = pathRule("ci-workflows", "a workflow of CI", {
    files: [
        ".gitlab-ci.yml",
        ".gitlab-ci.yaml",
        ".travis.yml",
        ".drone.yml",
        ".drone.star",
        ".woodpecker.yml",
        ".appveyor.yml",
        "appveyor.yml",
        ".cirrus.yml",
        "jenkinsfile",
        "bitbucket-pipelines.yml",
        "buildspec.yml",
        "buildspec.yaml",
        "codemagic.yaml",
        "bitrise.yml",
        "cloudbuild.yaml",
        "cloudbuild.yml",
        "wercker.yml",
        "circle.yml",
        "shippable.yml",
        "codefresh.yml",
        "concourse.yml",
        "skaffold.yaml",
        "tiltfile",
        "earthfile",
        "dangerfile",
        "dagger.json",
        "screwdriver.yaml",
        "fastfile",
        "action.yml",
        "action.yaml",
        "renovate.json",
        "renovate.json5",
        "dependabot.yml",
        "codecov.yml",
        "sonar-project.properties",
    ],
    filePatterns: [/^jenkinsfile(?:\.|$)/, /^azure-pipelines[^/]*\.ya?ml$/, /\.gitlab-ci\.ya?ml$/, /^dangerfile\./],
    folders: [
        ".github",
        ".gitlab",
        ".circleci",
        ".buildkite",
        ".azuredevops",
        ".semaphore",
        ".woodpecker",
        ".teamcity",
        "concourse",
    ],
    top: ["ci", ".ci", "azure-pipelines", "jenkins", "fastlane", "workflows"],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/code-evaluation.js

const code_evaluation_what = "code made of text is run";
const codeEvaluation = tokenRule("code-evaluation", [
    {
        pattern: /(?<![.\w$-])eval\b(?!-)|\b(?:globalThis|window|self|global)\s{0,9}(?:\?\.|\.)\s{0,9}eval\b/g,
        languages: ["javascript"],
        what: code_evaluation_what,
    },
    {
        pattern: /(?<![\w$.])(?:new\s{1,9})?Function\s{0,9}\)?\s{0,9}\(|\bReflect\.(?:construct|apply)\s{0,9}\(\s{0,9}Function\b/g,
        languages: ["javascript"],
        what: code_evaluation_what,
    },
    { pattern: /\bgetPrototypeOf\s{0,9}\(\s{0,9}(?:async\b|function\b|\()/g, languages: ["javascript"], what: code_evaluation_what },
    {
        pattern: /\bnew\s{1,9}(?:Shared)?Worker\s{0,9}\(\s{0,9}(?!new\s{1,9}URL\b|["'`])[^\s)]/g,
        languages: ["javascript"],
        layer: "bare",
        inTests: "warn",
        what: code_evaluation_what,
    },
    { pattern: /\.constructor\s{0,9}(?:\.\s{0,9}constructor\b|\(\s{0,9}["'`])/g, languages: ["javascript"], what: code_evaluation_what },
    {
        pattern: /["'`]data:text\/javascript|["'`](?:node:)?(?:vm|vm2|isolated-vm|repl)["'`]/g,
        languages: ["javascript"],
        layer: "bare",
        what: code_evaluation_what,
    },
    {
        pattern: /\b(?:runInNewContext|runInThisContext|runInContext|compileFunction)\b/g,
        languages: ["javascript"],
        what: code_evaluation_what,
    },
    {
        pattern: /\bset(?:Timeout|Interval|Immediate)\s{0,9}\(\s{0,9}["'`]/g,
        languages: ["javascript"],
        layer: "bare",
        what: code_evaluation_what,
    },
    {
        pattern: /\[\s{0,9}["'`](?:eval|Function|constructor|__proto__)["'`]\s{0,9}\]/g,
        languages: ["javascript"],
        layer: "bare",
        what: code_evaluation_what,
    },
    {
        pattern: /\b(?:document\.write(?:ln)?|insertAdjacentHTML|dangerouslySetInnerHTML|v-html|bypassSecurityTrust\w{1,20})\b|\.(?:inner|outer)HTML\s{0,9}\+?=(?!=)/g,
        languages: ["javascript"],
        inTests: "warn",
        what: "text becomes markup of the page",
    },
    {
        pattern: /(?<![.\w])(?:eval|exec|compile|execfile)\s{0,9}\(|\bbuiltins\b|\b__builtins__\b|\b__(?:subclasses|bases?|globals|code)__\b/g,
        languages: ["python"],
        what: code_evaluation_what,
    },
    {
        pattern: /\b(?:marshal|types)\s{0,9}\.\s{0,9}(?:loads|FunctionType|CodeType)\b|\bcode\.(?:interact|InteractiveInterpreter)\b/g,
        languages: ["python"],
        what: code_evaluation_what,
    },
    {
        pattern: /\bjinja2\s{0,9}\.\s{0,9}Template\b|\brender_template_string\s{0,3}\(\s{0,60}(?!["'\s])/g,
        languages: ["python"],
        layer: "bare",
        inTests: "warn",
        what: code_evaluation_what,
    },
    {
        pattern: /\btemplate\s{0,9}\.\s{0,9}(?:HTML|HTMLAttr|JS|JSStr|CSS|URL)\s{0,9}\(/g,
        languages: ["go"],
        inTests: "warn",
        what: "text becomes markup of the page",
    },
    {
        pattern: /\b(?:instance_eval|class_eval|module_eval|instance_exec|binding\.eval|RubyVM)\b|(?<![.\w])eval\b|\bKernel\.eval\b|\bERB\.new\b/g,
        languages: ["ruby"],
        what: code_evaluation_what,
    },
    {
        pattern: /(?<![\w$>:])(?:eval|assert|create_function|preg_replace_callback_array)\s{0,9}\(\s{0,9}(?=["'$])/g,
        languages: ["php"],
        what: code_evaluation_what,
    },
    {
        pattern: /\bScriptEngine(?:Manager)?\b|\bGroovyShell\b|\bSpelExpressionParser\b|\bjavax\.script\b|\bdefineClass\b|\bJexlEngine\b|\bNashorn\w{0,30}\b|\bOgnl\w{0,12}\b|\bUnsafe\.getUnsafe\b|\bmethod\.invoke\s{0,3}\(/g,
        languages: ["java", "kotlin", "scala"],
        what: code_evaluation_what,
    },
    {
        pattern: /\b(?:CSharpScript|CSharpCodeProvider|CodeDom|DynamicMethod|ILGenerator)\b|\.CompileAssemblyFromSource\b/g,
        languages: ["csharp"],
        what: code_evaluation_what,
    },
    { pattern: /\b(?:Isolate\.spawnUri|dart:mirrors)\b/g, languages: ["dart"], layer: "bare", what: code_evaluation_what },
    {
        pattern: /"(?:plugin|unsafe|go\/interpreter|github\.com\/traefik\/yaegi[\w/]{0,40})"|^[ \t]{0,40}\/\/go:(?:linkname|generate|embed)\b|^[ \t]{0,40}#cgo\b|\bimport\s{1,9}"C"/gm,
        languages: ["go"],
        layer: "text",
        what: code_evaluation_what,
    },
    {
        pattern: /(?<![>:\w])\$\w{1,40}\s{0,3}\(|\bnew\s{1,3}\$\w|(?<![\w>:])extract\s{0,3}\(\s{0,3}\$|\$\$\w|\b(?:FFI::|putenv\s{0,3}\()|\bReflection(?:Function|Method)\b|\b(?:array_map|array_filter|usort|array_walk)\s{0,3}\(\s{0,3}\$\w{1,40}\[/g,
        languages: ["php"],
        inTests: "warn",
        familiar: "warn",
        what: code_evaluation_what,
    },
    {
        pattern: /\bpreg_replace\s{0,3}\(\s{0,3}["'](.)[^"'\n]{1,100}\1\w{0,5}e\w{0,5}["']/g,
        languages: ["php"],
        layer: "bare",
        what: code_evaluation_what,
    },
    { pattern: /\bunsafe\.(?:Pointer|Slice|String)\b|\.MethodByName\s{0,3}\(/g, languages: ["go"], what: code_evaluation_what },
    { pattern: /\bunsafe\s{0,3}\{/g, languages: ["csharp"], what: code_evaluation_what },
    { pattern: /\bmethod(?:Info)?\.Invoke\s{0,3}\(/g, languages: ["csharp"], inTests: "warn", what: code_evaluation_what },
    { pattern: /\breflect\s{0,3}\([^()\n]{1,40}\)\.invoke\b/g, languages: ["dart"], what: code_evaluation_what },
    { pattern: /\bCode\.(?:eval_string|compile_string|eval_quoted)\b/g, languages: ["elixir"], what: code_evaluation_what },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/commented-out-code.js



const MARK = /^[ \t]{0,200}(?:\/\/|#|--|\/\*|\*)\s{0,20}/;
const commentedOutCode = perFile("commented-out-code", file => {
    if (!isProgram(file.language))
        return [];
    const removed = new Set(file
        .hunks()
        .flatMap(({ removedAt, removed }) => (file.before?.lines.slice(removedAt, removedAt + removed) ?? []).map(line => line.trim())));
    return addedLines(file, "text").flatMap(({ line, text }) => {
        const comment = MARK.exec(text);
        const content = comment === null
            ? ""
            : text
                .slice(comment[0].length)
                .replace(/\*\/\s*$/, "")
                .trim();
        const isCode = content.length > 3 &&
            (removed.has(content) ||
                /^[\w.$]{1,80}\(.{0,200}\);?$|^(?:return|const|let|var|if|for|import|throw)\b.{0,200}[;{]$/.test(content));
        return isCode ? [{ verdict: "warn", path: file.change.path, line, what: "code is put into a comment" }] : [];
    });
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/confusable-identifiers.js



const confusable_identifiers_WORD = /[\p{L}\p{N}\p{M}_$]{1,200}/gu;
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Georgian}\p{Script=Lisu}\p{Script=Coptic}]/u;
const LOOKS_LATIN = /^[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХІЈЅαονρτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ_$\d]+$/u;
const confusableIdentifiers = perFile("confusable-identifiers", file => {
    if (!isProgram(file.language))
        return [];
    return addedLines(file, "code").flatMap(({ line, text }) => {
        if (/^[\x00-\x7f]*$/.test(text) || !(text.match(confusable_identifiers_WORD) ?? []).some(isConfusable))
            return [];
        return [{ verdict: "deny", path: file.change.path, line, what: "a name in letters that look like others" }];
    });
});
function isConfusable(word) {
    if (/^[\x00-\x7f]*$/.test(word))
        return false;
    const composed = word.normalize("NFC");
    if (composed.normalize("NFKC") !== composed)
        return true;
    if (/ı/.test(word) && /^[A-Za-z\d_$ı]+$/.test(word))
        return true;
    return (OTHER_SCRIPT.test(word) && /[A-Za-z]/.test(word)) || LOOKS_LATIN.test(word);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/containers-and-infrastructure.js

const infrastructure = pathRule("containers-and-infrastructure", "containers or infrastructure", {
    ambiguous: ["app.json", "host.json", "app.yaml"],
    files: [
        "vagrantfile",
        "procfile",
        "serverless.yml",
        "serverless.yaml",
        "serverless.ts",
        "template.yaml",
        "samconfig.toml",
        "fly.toml",
        "vercel.json",
        "netlify.toml",
        "now.json",
        "heroku.yml",
        "render.yaml",
        "railway.json",
        "railway.toml",
        "wrangler.toml",
        "wrangler.json",
        "firebase.json",
        "firestore.rules",
        "storage.rules",
        "database.rules.json",
        "cdk.json",
        "pulumi.yaml",
        "kustomization.yaml",
        "kustomization.yml",
        "chart.yaml",
        "chart.yml",
        "helmfile.yaml",
        "helmfile.yml",
        "nginx.conf",
        "httpd.conf",
        ".htaccess",
        "web.config",
        "supervisord.conf",
        "crontab",
        "docker-bake.hcl",
        "datadog.yaml",
        "playbook.yml",
        "apprunner.yaml",
        "uwsgi.ini",
        "gunicorn.conf.py",
        "caddyfile",
        "haproxy.cfg",
        "amplify.yml",
        "appspec.yml",
        "envoy.yaml",
        "traefik.yml",
        "traefik.toml",
        "staticwebapp.config.json",
        "androidmanifest.xml",
        "info.plist",
    ],
    filePatterns: [
        /^values(?:[-.][\w-]{1,40})?\.ya?ml$/,
        /^(?:[\w.-]{0,60}[-.])?(?:dockerfile|containerfile)(?:[-.][\w.-]{0,60})?$/,
        /^(?:[\w.-]{0,60}[-.])?(?:docker-)?compose(?:[-.][\w.-]{0,60})?\.ya?ml$/,
        /\.(?:tf|tfvars|tofu|hcl|bicep|nomad|service|timer|entitlements|plist|cron)$/,
        /\.tf(?:vars|state)?\.json$/,
        /^\.dockerignore$/,
        /^cloudformation[\w.-]{0,60}\.(?:ya?ml|json)$/,
    ],
    folders: ["terraform", "k8s", "kubernetes", "helm", "kustomize", "ansible", "cloudformation", "pulumi", "cdk"],
    top: ["infrastructure", "infra", "deploy", "deployment", "deployments", "ops", "iac", "docker", "nginx"],
    paths: [
        /(?:^|\/)config\/deploy(?:\.[\w-]{1,40})?\.yml$/,
        /(?:^|\/)(?<!(?:^|\/)(?:src|lib|app|apps|modules|domain|features|routes|pages|components|services|controllers|views|models|api)\/)charts\//,
        /(?:^|\/)(?:infrastructure|infra|deploy|deployments?|manifests)\/.{1,4000}\.(?:ya?ml|json|toml|conf|tpl)$/,
    ],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/control-characters.js


const CONTROL = /(?!\t)[\p{Cc}\u2028\u2029](?!$)|(?![\t\r])[\p{Cc}\u2028\u2029]$/u;
const controlCharacters = perFile("control-characters", file => addedLines(file, "text").flatMap(({ line, text }) => CONTROL.test(text) ? [{ verdict: "deny", path: file.change.path, line, what: "control characters" }] : []));

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/deserialisation.js

const deserialisation_what = "data is turned into objects in a way that can run code";
const deserialisation = tokenRule("deserialisation", [
    {
        pattern: /\btorch\.load\s{0,3}\(|\bread_pickle\s{0,3}\(/g,
        languages: ["python"],
        what: "objects that run code are read",
    },
    {
        pattern: /\b(?:c?[pP]ickle|_pickle|dill|cloudpickle|shelve|jsonpickle|joblib)\b|\byaml\.(?:unsafe_load(?:_all)?|full_load|load_all)\b|\byaml\.load\s{0,9}\((?![^()\n]{0,120}SafeLoader)|\b(?:Unsafe|Full)Loader\b|\bmarshal\.loads?\b|\bnumpy\.load\b[^\n]{0,80}allow_pickle|\ballow_pickle\s{0,9}=\s{0,9}True/g,
        languages: ["python"],
        inTests: "warn",
        what: deserialisation_what,
    },
    {
        pattern: /["'`](?:node-serialize|serialize-to-js|funcster|cryo|v8)["'`]|\bunserialize\s{0,9}\(|\bv8\.deserialize\b/g,
        languages: ["javascript"],
        layer: "bare",
        what: deserialisation_what,
    },
    {
        pattern: /\bObjectInputStream\b|\bXMLDecoder\b|\bXStream\b|\breadObject\s{0,9}\(|\benableDefaultTyping\b|\bactivateDefaultTyping\b|\bSerializationUtils\.deserialize\b|\bnew\s{1,9}Yaml\s{0,9}\(\s{0,9}\)|\bInitialContext\b/g,
        languages: ["java", "kotlin", "scala"],
        what: deserialisation_what,
    },
    {
        pattern: /\bMarshal\.(?:load|restore)\b|\bYAML\.(?:load|unsafe_load|load_file)\b(?!_)|\bPsych\.unsafe_load\b|\bOj\.(?:load|object_load)\b/g,
        languages: ["ruby"],
        what: deserialisation_what,
    },
    { pattern: /(?<![\w$>])unserialize\s{0,9}\(|\byaml_parse\b|phar:\/\//g, languages: ["php"], layer: "bare", what: deserialisation_what },
    {
        pattern: /\bBinaryFormatter\b|\bLosFormatter\b|\bNetDataContractSerializer\b|\bSoapFormatter\b|\bTypeNameHandling\.(?:All|Auto|Objects|Arrays)\b|\bJavaScriptSerializer\b/g,
        languages: ["csharp"],
        what: deserialisation_what,
    },
    {
        pattern: /\bgob\.NewDecoder\b|:erlang\.binary_to_term\b|\bNSKeyedUnarchiver\b/g,
        languages: ["go", "elixir", "swift"],
        what: deserialisation_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/destructive-statements.js

const destructiveStatements = tokenRule("destructive-statements", [
    {
        pattern: /\bobjects\.all\s{0,3}\(\)\.(?:delete|update)\b|\b\w{1,40}(?:[Rr]epository|[Dd]ao)\.deleteAll(?:InBatch)?\s{0,3}\(\s{0,3}\)|\brepository\.deleteAll\s{0,3}\(\s{0,3}\)/g,
        inTests: "pass",
        what: "data is dropped",
    },
    {
        pattern: /["'`]\s{0,9}update\s{1,9}\w{1,60}\s{1,9}set\s{1,9}\w{1,60}\s{0,3}=\s{0,3}[\w.']{1,60}\s{0,3};?["'`]\s{0,3}[),;]/gi,
        layer: "bare",
        inTests: "pass",
        what: "every row is changed",
    },
    {
        pattern: /\b(?:DROP\s{1,9}(?:TABLE|DATABASE|SCHEMA|INDEX|VIEW|USER|ROLE)|TRUNCATE\s{1,9}(?:TABLE\s{1,9})?\w{1,60}|ALTER\s{1,9}(?:TABLE|ROLE|USER)|GRANT\s{1,9}\w{1,20}|REVOKE\s{1,9}\w{1,20}\s{1,9}ON|CREATE\s{1,9}(?:USER|ROLE|EXTENSION))\b/gi,
        layer: "bare",
        inTests: "warn",
        what: "a statement that changes the database itself",
    },
    {
        pattern: /\bDELETE\s{1,9}FROM\s{1,9}[\w."`]{1,80}\s{0,9}(?:;|["'`](?!\s{0,9}[+.]))/gi,
        layer: "bare",
        inTests: "warn",
        what: "all rows of a table are deleted",
    },
    {
        pattern: /\brm\s{1,9}-\w{0,4}[rf]\w{0,4}\b|\bmkfs\b|\bdd\s{1,9}if=|:\(\)\s{0,9}\{/g,
        layer: "bare",
        what: "a command that removes files",
    },
    {
        pattern: /\b(?:dropDatabase|dropCollection|drop_all|flushall|flushAll|flushdb|flushDb|delete_all|destroy_all|executeRawUnsafe|queryRawUnsafe)\b|\bdeleteMany\s{0,9}\(\s{0,9}(?:\{\s{0,9}\})?\s{0,9}\)/g,
        inTests: "warn",
        what: "all data of a store is deleted, or raw statements are run",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/dot-folders.js

const DOTTED = /(?:^|\/)\.[^/.]/;
const RELEASE_NOTE = /^\.changeset\/[\w-]{1,100}\.md$/;
const dotFolders = perFile("dot-folders", ({ folded, change }) => {
    if (!DOTTED.test(folded.whole))
        return [];
    const isNote = RELEASE_NOTE.test(folded.whole) && change.kind === "added" && change.after === "file";
    const what = isNote ? "a note for the next release" : "a file or folder of tools";
    return [{ verdict: isNote ? "warn" : "deny", path: change.path, line: null, what }];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/dynamic-loading.js

const dynamic_loading_what = "code is loaded by a name that is computed, or that comes from elsewhere";
const dynamicLoading = tokenRule("dynamic-loading", [
    {
        pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}(?!["'`)])[^\s]/g,
        languages: ["javascript"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')\s{0,9}[^\s),]/g,
        languages: ["javascript"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /(?<![\w$.])(?:require|import)\s{0,9}\(\s{0,9}`[^`\n]{0,200}\$\{/g,
        languages: ["javascript"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /\b(?:from|import|require)\s{0,9}\(?\s{0,9}["'`](?:https?:|data:|blob:|file:|\/)/g,
        languages: ["javascript"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /\bcreateRequire\b|\bprocess\.mainModule\b|\bmodule\.(?:_load|_resolveFilename|constructor)\b|\bregisterHooks\b|\bimportScripts\b|\bWebAssembly\b|\brequire\.(?:cache|extensions)\b/g,
        languages: ["javascript"],
        inTests: "deny",
        what: dynamic_loading_what,
    },
    {
        pattern: /\b__import__\b|\bimportlib\b|\bimp\.load_\w{1,20}|\brunpy\b|\bpkgutil\.\w{1,20}|\bsys\.(?:path|modules|meta_path)\b|\bctypes\b|\bcffi\b/g,
        languages: ["python"],
        what: dynamic_loading_what,
    },
    {
        pattern: /\bgetattr\s{0,9}\(\s{0,9}(?:os|sys|builtins|__builtins__|subprocess)\b|\bglobals\s{0,9}\(\s{0,9}\)\s{0,9}\[|\bvars\s{0,9}\(\s{0,9}\)\s{0,9}\[/g,
        languages: ["python"],
        what: dynamic_loading_what,
    },
    {
        pattern: /\bClass\.forName\b|\bURLClassLoader\b|\bgetDeclaredMethod\b|\bsetAccessible\b|\bMethodHandles\b|\bInstrumentation\b/g,
        languages: ["java", "kotlin", "scala"],
        inTests: "warn",
        what: dynamic_loading_what,
    },
    { pattern: /\bplugin\.Open\b/g, languages: ["go"], what: dynamic_loading_what },
    {
        pattern: /(?<![.\w])(?:load|require|require_relative|autoload)\s{1,9}(?!["':])[\w#(]|\.(?:public_)?send\s{0,9}\(\s{0,9}(?![:"'])|\bconst_get\b|\bconstantize\b/g,
        languages: ["ruby"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /\b(?:include|require)(?:_once)?\s{0,9}\(?\s{0,9}(?!__DIR__|["'(\s])\$|\$\$[A-Za-z_]\w{0,40}\s{0,9}\(|\bcall_user_func(?:_array)?\b|\ballow_url_include\b/g,
        languages: ["php"],
        layer: "bare",
        what: dynamic_loading_what,
    },
    {
        pattern: /\bAssembly\.(?:Load|LoadFrom|LoadFile|UnsafeLoadFrom)\b|\bActivator\.CreateInstance\b|\bNativeLibrary\.Load\b|\bType\.GetType\b/g,
        languages: ["csharp"],
        inTests: "warn",
        what: dynamic_loading_what,
    },
    {
        pattern: /\bDynamicLibrary\b|\bdart:ffi\b|\bdlopen\b|\bdlsym\b|\blibloading\b/g,
        languages: ["dart", "c", "swift", "rust"],
        layer: "bare",
        what: dynamic_loading_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/early-returns.js

const earlyReturns = tokenRule("early-returns", [
    {
        pattern: /\b(?:if|unless|when)\b[^\n]{1,200}(?:\n\s{0,60})?\b(?:return|continue|break)\b\s{0,3}(?:null|undefined|None|nil|false|False|0|\[\s{0,3}\]|\{\s{0,3}\}|["'`]{2}|\(\))?\s{0,3}(?:[;}]|$)/gm,
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: "the code goes away early; ask what it hides",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/encoded-blobs.js


const RUN = /[A-Za-z0-9+/_=-]{32,}/g;
const encoded_blobs_MAX_LENGTH = 200;
const encodedBlobs = perFile("encoded-blobs", file => {
    const findings = [];
    let sum = 0;
    let previous = 0;
    for (const { line, text } of addedLines(file, "text")) {
        const length = encodedLength(text);
        if (length > 0 && line - previous > 2)
            sum = 0;
        if (length > 0)
            previous = line;
        sum += length;
        if (length > 0 && sum > encoded_blobs_MAX_LENGTH)
            findings.push(encoded_blobs_found(file, line));
    }
    return findings.slice(0, 1);
});
function encoded_blobs_found(file, line) {
    return { verdict: "deny", path: file.change.path, line, what: "more than 200 characters of encoded data" };
}
function encodedLength(text) {
    return (text.match(RUN) ?? []).filter(looksEncoded).reduce((sum, run) => sum + run.length, 0);
}
function looksEncoded(run) {
    const sample = run.slice(0, 4_000);
    const distinct = new Set(sample).size;
    if (run.length > encoded_blobs_MAX_LENGTH && distinct >= 3 && /^[A-Za-z0-9+/]+={0,2}$/.test(sample))
        return true;
    if (/^[0-9a-f]+$/i.test(sample))
        return distinct >= 8;
    const digits = sample.match(/\d/g)?.length ?? 0;
    const turns = sample.match(/[a-z][A-Z0-9]|[A-Z0-9][a-z]/g)?.length ?? 0;
    return distinct >= 16 && (turns > sample.length / 8 || digits > sample.length / 8);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/environment-access.js

const environment_access_all = "the whole environment is read";
const secret = "a secret of the environment is read";
const environment_access_SECRET = "(?:SECRET|TOKEN|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|AUTH|COOKIE|SESSION)";
const names = (before, after = "") => new RegExp(`${before}\\w{0,60}${environment_access_SECRET}\\w{0,60}${after}`, "g");
const environmentAccess = tokenRule("environment-access", [
    {
        pattern: /\bprocess\s{0,9}(?:\?\.|\.)\s{0,9}env\b(?!\s{0,9}(?:\?\.|\.|\[|!\.))|\bBun\.env\b(?!\s{0,9}[.[])|\bDeno\.env\.toObject\b|\bimport\.meta\.env\b(?!\s{0,9}(?:\?\.|[.[]))|\bprocess\s{0,9}\[\s{0,9}["'`]env/g,
        languages: ["javascript"],
        layer: "bare",
        what: environment_access_all,
    },
    {
        pattern: /\bprocess\.env\s{0,9}\[\s{0,9}(?!["'`])/g,
        languages: ["javascript"],
        layer: "bare",
        verdict: "warn",
        what: "a computed name of the environment is read",
    },
    {
        pattern: names("\\bprocess\\.env(?:\\.|\\[[\"'`])"),
        languages: ["javascript"],
        layer: "bare",
        inTests: "warn",
        what: secret,
    },
    {
        pattern: /\bprocess\.env(?:\.|\[["'`])\w{1,60}/g,
        languages: ["javascript"],
        layer: "bare",
        verdict: "warn",
        what: "a setting of the environment is read",
    },
    {
        pattern: /\bos\.environ\b(?!\s{0,9}(?:\[|\.get\b|\.setdefault\b|\.pop\b))|\bos\.environ\.(?:copy|items|values|keys)\b|\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,100}\benviron\b|\bdict\s{0,9}\(\s{0,9}os\.environ/g,
        languages: ["python"],
        what: environment_access_all,
    },
    {
        pattern: names("\\b(?:os\\.environ(?:\\.get\\(|\\[)|os\\.getenv\\()\\s{0,9}[\"']"),
        languages: ["python"],
        layer: "bare",
        inTests: "warn",
        what: secret,
    },
    {
        pattern: /\bSystem\.getenv\s{0,9}\(\s{0,9}\)|\bSystem\.getProperties\s{0,9}\(/g,
        languages: ["java", "kotlin", "scala"],
        what: environment_access_all,
    },
    {
        pattern: names('\\bSystem\\.getenv\\s{0,9}\\(\\s{0,9}"'),
        languages: ["java", "kotlin", "scala"],
        layer: "bare",
        inTests: "warn",
        what: secret,
    },
    { pattern: /\bos\.Environ\s{0,9}\(/g, languages: ["go"], what: environment_access_all },
    {
        pattern: names('\\bos\\.(?:Getenv|LookupEnv)\\s{0,9}\\(\\s{0,9}"'),
        languages: ["go"],
        layer: "bare",
        inTests: "warn",
        what: secret,
    },
    { pattern: /\bENV\b(?!\s{0,9}(?:\[|\.fetch\b|\.key\?|\.has_key\?|\.delete\b))/g, languages: ["ruby"], what: environment_access_all },
    {
        pattern: names("\\bENV(?:\\.fetch\\(|\\[)\\s{0,9}[\"']"),
        languages: ["ruby"],
        layer: "bare",
        inTests: "warn",
        what: secret,
    },
    {
        pattern: /\bgetenv\s{0,9}\(\s{0,9}\)|\$_(?:ENV|SERVER)\b(?!\s{0,9}\[)|\bphpinfo\b/g,
        languages: ["php"],
        layer: "bare",
        what: environment_access_all,
    },
    {
        pattern: /\bPlatform\.environment\b(?!\s{0,9}\[)|\bEnvironment\.GetEnvironmentVariables\b|\bProcessInfo\.processInfo\.environment\b(?!\[)|\benv::vars\b|\bSystem\.get_env\(\)/g,
        languages: ["dart", "csharp", "swift", "rust", "elixir"],
        what: environment_access_all,
    },
    {
        pattern: /\/proc\/(?:self|\d{1,9}|thread-self)\/(?:environ|cmdline|maps|mem|fd)\b|\/var\/run\/secrets\b|\/run\/secrets\b|\/etc\/(?:shadow|sudoers|ssh)\b|(?:~|\$HOME|\/root|\/home\/\w{1,40})\/\.(?:ssh|aws|netrc|npmrc|docker|kube|gnupg|git-credentials|bash_history)\b|\bhomedir\s{0,3}\(\)[^\n]{0,20}\/\.(?:ssh|aws|netrc|npmrc|docker|kube|gnupg|git)|\b169\.254\.169\.254\b|\bmetadata\.google\.internal\b|\b169\.254\.170\.2\b|\bfd00:ec2::254\b/g,
        layer: "bare",
        what: "a place where secrets are kept is named",
    },
    {
        pattern: /\/etc\/(?:passwd|hosts|group|resolv\.conf)\b/g,
        layer: "bare",
        inTests: "warn",
        what: "a file of the system is named",
    },
    {
        pattern: /\benv\b[^\n{}]{0,60}\}\s{0,9}(?:=|from)\s{0,9}(?:process\b|["'`](?:node:)?process["'`])|=\s{0,9}process\s{0,3}(?=[;,)\n]|$)/g,
        languages: ["javascript"],
        layer: "bare",
        what: environment_access_all,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/error-text-changed.js


const THROWN = /\b(?:throw|raise|rethrow|panic|fmt\.Errorf|errors\.New|new\s\w{0,60}(?:Error|Exception)|\w{0,60}(?:Error|Exception))\s{0,3}\(?[^\n]{0,60}["'`]([^"'`\n]{4,200})["'`]/g;
const THROWS = /\b(?:throw|raise|rethrow|panic)\b/g;
const TYPES = /\b(?:throw|raise)\s{1,3}(?:new\s{1,3})?([A-Z]\w{0,80})/g;
const MIN_TEXT = 8;
const errorTextChanged = perFile("error-text-changed", (file, { error }) => {
    if (file.isTest || file.before === null || file.after === null)
        return [];
    const [was, is] = [thrownTexts(file, "before"), thrownTexts(file, "after")];
    const gone = [...was].filter(text => !is.has(text));
    const added = [...is].filter(text => !was.has(text));
    const renamed = gone.length > 0 && added.length > 0;
    const thrown = (side) => countMatches(file[side]?.layer("code") ?? "", THROWS);
    const fewer = thrown("after") < thrown("before") || !sameTypes(file);
    const reported = error !== null && losesError(file, error);
    if (reported)
        return [error_text_changed_found(file, "the text or type of the reported error is gone")];
    if (renamed)
        return [error_text_changed_found(file, "the text of an error is changed")];
    return fewer ? [error_text_changed_found(file, "an error is no longer thrown, or is of another type")] : [];
});
function sameTypes({ before, after }) {
    const types = (text) => [...text.matchAll(TYPES)].map(match => match[1] ?? "");
    const is = new Set(types(after?.layer("code") ?? ""));
    return types(before?.layer("code") ?? "").every(type => is.has(type));
}
function thrownTexts(file, side) {
    const lines = file[side]?.layer("bare") ?? "";
    return new Set([...lines.matchAll(THROWN)].map(match => match[1] ?? ""));
}
function losesError({ before, after }, error) {
    const type = error.type.split(/[.\\:]/).at(-1) ?? "";
    const pieces = error.message.split(/["'`\d{}<>:[\]()]/).map(piece => piece.trim());
    const texts = [`${type}(`, ...pieces.filter(piece => piece.length >= MIN_TEXT)].filter(text => text.length > 4);
    const [was, is] = [before?.layer("bare") ?? "", after?.layer("bare") ?? ""];
    return texts.some(text => was.includes(text) && !is.includes(text));
}
function error_text_changed_found(file, what) {
    return { verdict: "warn", path: file.change.path, line: null, what };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/executables.js

const executables = perFile("executables", ({ language, change: { path, before, after } }) => {
    const found = (what) => [{ verdict: "deny", path, line: null, what }];
    if (before !== "executable" && after !== "executable")
        return [];
    if (before === null)
        return found("a new executable file");
    if (before !== after && after !== null)
        return found("the file mode changes");
    const isRead = after !== null && language !== "unknown" && language !== "shell";
    const what = "an executable file is changed or removed";
    return isRead ? [{ verdict: "warn", path, line: null, what }] : found(what);
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/expectations-changed.js



const expectationsChanged = {
    name: "expectations-changed",
    judge: files => {
        const tests = files.filter(file => file.isTest);
        const gained = expectations_changed_count(tests, "after") > expectations_changed_count(tests, "before");
        const renamed = namesOfSource(files);
        return tests.flatMap(file => testChanges(file)
            .filter(({ removed, added }) => removed.length > 0 && added.length > 0)
            .map((change) => ({
            verdict: gained || FORGIVEN.some(isSo => isSo(change, renamed)) ? "warn" : "deny",
            path: file.change.path,
            line: change.line,
            what: "an existing assertion expects something else",
        })));
    },
};
const AWAITED = /\b(?:find(?:All)?By|waitFor)\w{0,40}\s{0,3}\(/g;
function expectations_changed_count(tests, side) {
    return [ASSERTIONS, AWAITED]
        .flatMap(pattern => tests.map(file => countMatches(file[side]?.layer("code") ?? "", pattern)))
        .reduce((sum, one) => sum + one, 0);
}
const FORGIVEN = [
    onlySubjectChanged,
    onlyAdds,
    onlyLengthens,
    onlyRenames,
];
function onlyAdds({ removed, added }) {
    const words = (lines) => lines.join(" ").match(/[\w.'"-]+/g) ?? [];
    return expectations_changed_isWithin(words(removed), words(added)) && signs(removed) === signs(added);
}
function onlyLengthens({ removed, added }) {
    const numbers = (lines) => (lines.join("\n").match(/(?<!\w)-?\d[\d.]*/g) ?? []).join();
    return (removed.length === added.length &&
        removed.every((was, at) => expectations_changed_isWithin([...was], [...(added[at] ?? "")])) &&
        numbers(removed) === numbers(added) &&
        signs(removed) === signs(added));
}
function signs(lines) {
    return (lines.join("\n").match(/[!<>=]+|\bnot\b|\w*(?:Not|_not)[A-Z_(]\w*|\b(?:refute|wont)\w*/g) ?? []).join();
}
function onlyRenames({ removed, added }, { gone, come }) {
    const [was, is] = [wordsOf(removed.join("\n")), wordsOf(added.join("\n"))];
    if (was.length !== is.length)
        return false;
    return was.every((word, at) => word === is[at] || (gone.has(word) && come.has(is[at] ?? "")));
}
function onlySubjectChanged({ removed, added }) {
    const expected = (line) => {
        const at = line.search(MATCHERS);
        return at < 0 ? null : line.slice(at);
    };
    const [was, is] = [removed.map(expected), added.map(expected)];
    return was.length === is.length && was.every((text, index) => text !== null && text === is[index]);
}
function expectations_changed_isWithin(wanted, given) {
    let found = 0;
    for (const one of given)
        if (found < wanted.length && one === wanted[found])
            found += 1;
    return found === wanted.length;
}
function namesOfSource(files) {
    const source = files.filter(file => !file.isTest);
    const words = (side) => new Set(source.flatMap(file => wordsOf(file[side]?.layer("bare") ?? "")).filter(word => /[A-Za-z]{2}/.test(word)));
    const [before, after] = [words("before"), words("after")];
    return {
        gone: new Set([...before].filter(word => !after.has(word))),
        come: new Set([...after].filter(word => !before.has(word))),
    };
}
function wordsOf(text) {
    return text.match(/[\w$]+|[!<>=]+/g) ?? [];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/file-writes.js

const writes = {
    what: "files are written where none were before",
    familiar: "warn",
    inTests: "warn",
};
const outside = "a file outside of the application is written or removed";
const OUT = "(?:/(?!tmp/)|\\.\\./|~|[A-Za-z]:\\\\)";
const fileWrites = tokenRule("file-writes", [
    {
        pattern: /\bnew\s{1,3}File\s{0,3}\([^()\n]{1,100}\)\.delete\w{0,10}\s{0,3}\(|\bfopen\s{0,3}\([^()\n]{1,100},\s{0,3}["'][waxc]/g,
        layer: "bare",
        inTests: "pass",
        familiar: "warn",
        what: "a file is written or removed",
    },
    {
        pattern: /\b(?:writeFile|appendFile|createWriteStream|copyFile|symlink|link|chmod|chown|rename|rm|unlink|rmdir|cp|truncate|outputFile|outputJson|writeJson)(?:Sync)?\s{0,9}\((?<=\b(?:fs|fsp|promises|fsPromises|fse)\s{0,9}\.\s{0,9}\w{1,20}\s{0,9}\(|\b(?:writeFile|appendFile|createWriteStream|copyFile|unlink|rmdir|outputFile|writeJson)\w{0,4}\s{0,9}\()|\b(?:Bun|Deno)\.(?:write\w{0,20}|remove\w{0,5}|rename\w{0,5})\b/g,
        languages: ["javascript"],
        ...writes,
    },
    {
        pattern: /(?<![.\w])open\s{0,9}\([^()\n]{1,200},\s{0,9}(?:mode\s{0,9}=\s{0,9})?["'][wax+rbt]{0,3}[wax+][bt+]{0,2}["']|\.write_(?:text|bytes)\s{0,9}\(|\bshutil\.(?:rmtree|move|copy\w{0,5}|chown)\b|\bos\.(?:remove|unlink|rename|replace|chmod|chown|symlink|link|rmdir|removedirs|truncate)\b/g,
        languages: ["python"],
        layer: "bare",
        ...writes,
    },
    {
        pattern: /\bFiles\.(?:write\w{0,8}|copy|move|delete\w{0,8}|newOutputStream|newBufferedWriter|setPosixFilePermissions|createSymbolicLink)\b|\b(?:FileOutputStream|FileWriter|RandomAccessFile|PrintWriter)\s{0,9}\(|\.(?:writeText|writeBytes|appendText|deleteRecursively)\s{0,9}\(/g,
        languages: ["java", "kotlin", "scala"],
        ...writes,
    },
    {
        pattern: /\b(?:os|ioutil)\.(?:WriteFile|Create|CreateTemp|OpenFile|Remove(?:All)?|Rename|Chmod|Chown|Symlink|Link|Truncate|MkdirAll)\b/g,
        languages: ["go"],
        ...writes,
    },
    {
        pattern: /\bFile\.(?:write|binwrite|delete|unlink|rename|chmod|chown|symlink|truncate)\b|\bFile\.open\s{0,9}\([^()\n]{1,200},\s{0,9}["'][wa]|\bFileUtils\b|\bIO\.(?:write|binwrite)\b/g,
        languages: ["ruby"],
        layer: "bare",
        ...writes,
    },
    {
        pattern: /\b(?:file_put_contents|fwrite|fputs|unlink|rename|copy|chmod|chown|symlink|move_uploaded_file|rmdir)\s{0,9}\(/g,
        languages: ["php"],
        ...writes,
    },
    {
        pattern: /\.(?:writeAsString|writeAsBytes|openWrite|deleteSync|renameSync)(?:Sync)?\s{0,9}\(|\bFile\.(?:Write\w{1,16}|Append\w{1,16}|Delete|Move|Copy|Create\w{0,16}|Open(?:Write)?|SetAttributes)\b|\bDirectory\.Delete\b|\bStreamWriter\s{0,9}\(|\bfs::(?:write|remove_\w{1,12}|rename|copy)\b|\bFile\.(?:write|rm|rm_rf|cp)!?\s{0,9}\(/g,
        languages: ["dart", "csharp", "rust", "elixir", "swift"],
        ...writes,
    },
    {
        pattern: new RegExp(`(?:(?<![.\\w])open|\\b(?:writeFile|appendFile|createWriteStream|copyFile|rm|unlink|rename|symlink|write_text|WriteFile|Create|OpenFile|RemoveAll|Remove|FileWriter|FileOutputStream|file_put_contents|File\\.write|WriteAllText)(?:Sync)?)\\s{0,9}\\(\\s{0,9}["'\`]${OUT}`, "g"),
        layer: "bare",
        what: outside,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/forbidden-by-config.js



const forbiddenByConfig = perFile("forbidden-by-config", ({ change, folded }, { policy }) => {
    const glob = policy.forbidden.find(forbidden => matchGlob(forbidden, change.path) || matchGlob(foldGlob(forbidden), folded.whole));
    if (glob === undefined)
        return [];
    return [{ verdict: "deny", path: change.path, line: null, what: `forbidden by ${glob}` }];
});
function foldGlob(glob) {
    return foldPath(glob).whole + (glob.endsWith("/") ? "/" : "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/forced-types.js

const forcedTypes = tokenRule("forced-types", [
    {
        pattern: /[\w)\]]!(?=\s{0,3}[.;,)[\]])|\bas\s{1,3}(?!const\b|any\b|unknown\s)[A-Z{]\w{0,60}/g,
        languages: ["javascript"],
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: "a type is claimed",
    },
    {
        pattern: /!!|[\w)\]]!(?=[.;,)[])|\blateinit\b/g,
        languages: ["kotlin", "dart", "swift", "csharp"],
        inTests: "pass",
        verdict: "warn",
        edited: "pass",
        what: "a value is claimed to be there",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/generated-files.js

const generatedFiles = pathRule("generated-files", "generated, built or copied-in code", {
    filePatterns: [
        /\.min\.(?:js|mjs|cjs|css)$/,
        /\.(?:map|bundle\.js|wasm|node|so|dll|dylib|exe|jar|war|class|pyc|pyo|whl|egg|phar|o|a|lib|bin|apk|aab|ipa)$/,
        /[._](?:generated|g|freezed|pb|pb2|pb2_grpc|designer)\.(?:[cm]?[jt]sx?|dart|go|py|cs|rb|java|kt|php|swift)$/,
        /\.(?:pkl|pickle|npy|npz|onnx|h5|parquet)$/,
        /\.(?:zip|tar|tgz|gz|bz2|xz|7z|rar|zst)$/,
    ],
    paths: [
        /^(?:build|target|out|obj)\//,
        /(?:^|\/)(?:build|target|out|obj)\/(?:classes|debug|release|outputs|libs|tmp|resources|generated[\w-]{0,20})\//,
        /(?:^|\/)bin\/(?:debug|release)\//,
        /(?:^|\/)(?<!(?:^|\/)(?:src|lib|app|apps|modules|domain|features|routes|pages|components|services|controllers|views|models|api)\/)(?:vendor|coverage)\//,
    ],
    folders: [
        "node_modules",
        "bower_components",
        "site-packages",
        "__pycache__",
        "__pypackages__",
        "third_party",
        "dist",
        "htmlcov",
        "gen",
        "__generated__",
    ],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/git-files.js

const gitFiles = pathRule("git-files", "a file that git or its hooks obey", {
    filePatterns: [
        /^\.git/,
        /^\.?(?:lint-?staged|commitlint|lefthook|overcommit|captainhook|grumphp|simple-git-hooks)(?:rc)?(?:[-.]|$)/,
        /^(?:pre|post)-(?:commit|push|receive|checkout|merge|rewrite|rebase|applypatch)(?:\.sample)?$/,
        /^(?:prepare-)?commit-msg$/,
    ],
    folders: [".git", ".githooks", ".husky", "githooks", "hooks.d"],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/global-patching.js

const global_patching_what = "what all code shares is changed";
const globalPatching = tokenRule("global-patching", [
    {
        pattern: /\b(?:Object|Array|String|Number|Boolean|Function|Promise|Map|Set|Date|RegExp|Error|JSON|Math|Buffer|Response|Request|EventEmitter)\.prototype\s{0,9}(?:\.\s{0,9}\w{1,60}|\[[^\]\n]{1,80}\])\s{0,9}=(?!=)|\b(?:Object\.(?:defineProperty|defineProperties|assign)|Reflect\.\w{1,20})\s{0,9}\(\s{0,9}(?:\w{1,40}\.prototype\b|globalThis\b|global\b|window\b)|\bsetPrototypeOf\s{0,3}\(|__proto__\s{0,9}[=\]:]|\b__define[GS]etter__\b/g,
        languages: ["javascript"],
        layer: "bare",
        what: global_patching_what,
    },
    {
        pattern: /\b(?:JSON|Math|console|Date|Promise|globalThis|global|window|process|Object|Reflect|Error)\s{0,9}\.\s{0,9}\w{1,60}\s{0,9}=(?![=>])/g,
        languages: ["javascript"],
        inTests: "warn",
        what: global_patching_what,
    },
    {
        pattern: /\bprocess\s{0,9}\.\s{0,9}(?:on|once|addListener|prependListener)\s{0,9}\(\s{0,9}["'`](?:uncaughtException\w{0,8}|unhandledRejection|warning|exit|beforeExit)|\bprocess\.(?:removeAllListeners|setuid|setgid|chdir|umask|emitWarning)\b|\bprocess\.env(?:\.\w{1,60}|\[[^\]\n]{1,80}\])\s{0,9}=(?!=)/g,
        languages: ["javascript"],
        layer: "bare",
        inTests: "warn",
        what: global_patching_what,
    },
    {
        pattern: /\bwindow\.on(?:error|unhandledrejection)\b|\baddEventListener\s{0,9}\(\s{0,9}["'`](?:error|unhandledrejection)["'`]/g,
        languages: ["javascript"],
        layer: "bare",
        what: global_patching_what,
    },
    {
        pattern: /\bsys\.(?:excepthook|settrace|setprofile|setrecursionlimit|unraisablehook)\b|\bthreading\.excepthook\b|\bbuiltins\.\w{1,40}\s{0,9}=|\bwarnings\.(?:filterwarnings|simplefilter)\b|\blogging\.(?:disable|raiseExceptions)\b|\bos\.environ\s{0,9}\[[^\]\n]{1,80}\]\s{0,9}=(?!=)|\bfaulthandler\b|\bsetattr\s{0,3}\(\s{0,3}[A-Z]\w{0,40}\s{0,3},|^[ \t]{0,40}[A-Z]\w{0,40}\.__\w{1,20}__\s{0,3}=(?!=)|\bsignal\.SIG_IGN\b|\batexit\.register\b/gm,
        languages: ["python"],
        layer: "bare",
        inTests: "warn",
        what: global_patching_what,
    },
    {
        pattern: /\bset(?:Default)?UncaughtExceptionHandler\b|\bSystem\.set(?:SecurityManager|Property|Err|Out)\b|\bRuntime\.getRuntime\(\)\.addShutdownHook\b|\bAppDomain\.CurrentDomain\.(?:UnhandledException|FirstChanceException)\b|\bTaskScheduler\.UnobservedTaskException\b/g,
        languages: ["java", "kotlin", "scala", "csharp"],
        what: global_patching_what,
    },
    {
        pattern: /\bset_(?:error|exception)_handler\b|\berror_reporting\s{0,9}\(|\bini_set\s{0,9}\(|@ini_set\b|\bset_time_limit\b|\bregister_shutdown_function\b/g,
        languages: ["php"],
        what: global_patching_what,
    },
    {
        pattern: /\bFlutterError\.onError\s{0,9}=|\bPlatformDispatcher\.instance\.onError\b|\bErrorWidget\.builder\s{0,9}=|\brunZonedGuarded\b/g,
        languages: ["dart"],
        what: global_patching_what,
    },
    {
        pattern: /^[ \t]{0,40}class\s{1,9}(?:::)?(?:String|Array|Hash|Integer|NilClass|Object|Kernel|Symbol|Float|Exception)\s{0,9}(?:$|;)|\b(?:String|Array|Hash|Integer|NilClass|Object|Kernel|Symbol|Float)\.(?:define_method|prepend|include|remove_method)\b|\brefine\s{1,9}(?:String|Array|Hash|NilClass|Object)\b|\balias_method\b|\bat_exit\b|\bThread\.report_on_exception\b|\$(?:VERBOSE|stderr|stdout)\s{0,9}=/gm,
        languages: ["ruby"],
        what: global_patching_what,
    },
    {
        pattern: /\bhttp\.Default(?:Transport|Client)\s{0,3}=(?!=)|\blog\.SetOutput\s{0,3}\(\s{0,3}io\.Discard/g,
        languages: ["go"],
        what: global_patching_what,
    },
    {
        pattern: /\bObject\s{0,3}\.\s{0,3}(?:is|keys|entries)\s{0,3}=(?![=>])|\bexpect\s{0,3}\.\s{0,3}extend\s{0,3}\(\s{0,3}\{\s{0,60}to(?:Be|Equal|StrictEqual|Throw|Match|Contain|HaveLength)\b/g,
        languages: ["javascript"],
        what: "what tests are written with is changed",
    },
    {
        pattern: /\b(?:assert\w{0,8}|expect|chai|sinon|vi|jest|describe|mocha)\.(?!config\b)\w{1,60}\s{0,9}=(?![=>])/g,
        languages: ["javascript"],
        what: "what tests are written with is changed",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/hidden-characters.js


const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}){1,12}|[0-9#*]\ufe0f\u20e3/gu;
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\ufff9-\ufffb\u2800\u3164\u115f\u1160\uffa0\p{Co}\p{Noncharacter_Code_Point}]/u;
const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const hiddenCharacters = perFile("hidden-characters", file => addedLines(file, "text").flatMap(({ line, text }) => {
    if (/^[\t\r\x20-\x7e]*$/.test(text))
        return [];
    const at = { path: file.change.path, line };
    const shown = (line === 1 ? text.replace(/^\ufeff/, "") : text).replace(EMOJI, "");
    if (HIDDEN.test(shown))
        return [{ ...at, verdict: "deny", what: "characters that are not visible" }];
    return STRANGE_SPACE.test(shown) ? [{ ...at, verdict: "warn", what: "spaces of an unusual kind" }] : [];
}));

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/huge-files.js

const MAX_BYTES = 1_048_576;
const hugeFiles = perFile("huge-files", ({ change }) => change.bytesAfter > MAX_BYTES ? [{ verdict: "deny", path: change.path, line: null, what: "larger than 1 MiB" }] : []);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/line-endings.js


const lineEndings = perFile("line-endings", file => {
    const windows = file.before?.lines[0]?.endsWith("\r");
    if (windows === undefined)
        return [];
    const other = addedLines(file, "text").find(({ line, text }) => {
        const isLast = line === file.after?.lines.length;
        return !isLast && text.endsWith("\r") !== windows;
    });
    if (other === undefined)
        return [];
    return [{ verdict: "warn", path: file.change.path, line: other.line, what: "another line ending than the file's" }];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/lockfiles.js

const lockfiles = pathRule("lockfiles", "a lockfile", {
    files: [
        "package-lock.json",
        "npm-shrinkwrap.json",
        "yarn.lock",
        "pnpm-lock.yaml",
        "bun.lock",
        "bun.lockb",
        "deno.lock",
        "pipfile.lock",
        "poetry.lock",
        "uv.lock",
        "pdm.lock",
        "pylock.toml",
        "conda-lock.yml",
        "go.sum",
        "go.work.sum",
        "manifest.toml",
        "gopkg.lock",
        "gemfile.lock",
        "gems.locked",
        "pubspec.lock",
        "composer.lock",
        "packages.lock.json",
        "paket.lock",
        "project.assets.json",
        "cargo.lock",
        "package.resolved",
        "podfile.lock",
        "cartfile.resolved",
        "mix.lock",
        "rebar.lock",
        "gradle.lockfile",
        "verification-metadata.xml",
        "maven-metadata.xml",
        "flake.lock",
        "conan.lock",
        "module.bazel.lock",
        ".terraform.lock.hcl",
        "chart.lock",
    ],
    filePatterns: [/\.lock(?:b|file)?$/, /[-.]lock\.(?:json|ya?ml|toml)$/, /\.sha(?:256|512)(?:sums?)?$/],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/long-lines.js



const long_lines_MAX_LENGTH = 2_000;
const GAP = /\S(?: {160}|\t{40})/;
const longLines = perFile("long-lines", file => addedLines(file, "text").flatMap(({ line, text }) => {
    const isLong = text.length > long_lines_MAX_LENGTH;
    const isGap = !isLong && isProgram(file.language) && GAP.test(text);
    if (!isLong && !isGap)
        return [];
    const what = isLong ? `a line of ${text.length} characters` : "code far to the right of what is seen";
    return [{ verdict: "deny", path: file.change.path, line, what }];
}));

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/manifests.js

const manifests = pathRule("manifests", "a manifest of packages", {
    ambiguous: ["component.json", "project.json", "global.json", "meta.yaml", "package.yaml"],
    files: [
        "package.json",
        "package.json5",
        "deno.json",
        "deno.jsonc",
        "jsr.json",
        "bower.json",
        "pnpm-workspace.yaml",
        "lerna.json",
        "rush.json",
        "pyproject.toml",
        "setup.py",
        "setup.cfg",
        "pipfile",
        "environment.yml",
        "environment.yaml",
        "conda.yaml",
        "manifest.in",
        "pom.xml",
        "ivy.xml",
        "build.xml",
        "build.sbt",
        "build.sc",
        "libs.versions.toml",
        "go.mod",
        "go.work",
        "gopkg.toml",
        "gemfile",
        "gems.rb",
        "pubspec.yaml",
        "pubspec.yml",
        "pubspec_overrides.yaml",
        "melos.yaml",
        "composer.json",
        "directory.packages.props",
        "packages.config",
        "paket.dependencies",
        "cargo.toml",
        "package.swift",
        "podfile",
        "cartfile",
        "mix.exs",
        "rebar.config",
        "cpanfile",
        "conanfile.txt",
        "conanfile.py",
        "vcpkg.json",
        "flake.nix",
        "shell.nix",
        "default.nix",
        "project.clj",
        "deps.edn",
        "stack.yaml",
        "dub.json",
        "brewfile",
        "import_map.json",
        "importmap.json",
        "elm.json",
        "project.toml",
        "importmap.rb",
    ],
    filePatterns: [
        /^gemfile\./,
        /^(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?\.(?:txt|in|pip)$/,
        /^constraints[\w.-]{0,60}\.txt$/,
        /\.(?:csproj|fsproj|vbproj|vcxproj|sln|slnx|nuspec|gemspec|podspec|cabal|rockspec|opam|proj)$/,
    ],
    paths: [/(?:^|\/)requirements\/[^/]{1,100}\.(?:txt|in)$/],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/migrations.js

const migrations = pathRule("migrations", "a database migration or schema", {
    files: ["schema.prisma", "schema.rb", "alembic.ini", "liquibase.properties", "flyway.conf", "atlas.hcl"],
    filePatterns: [
        /^[vur]\d[\d._]{0,40}__[^/]{1,200}\.(?:sql|java|kt)$/,
        /^(?:db\.)?changelog[\w.-]{0,60}\.(?:xml|sql)$/,
        /\.sql$/,
        /^(?:knexfile|seeds?)\.(?:[cm]?[jt]s|rb|php|py|exs)$/,
        /^sqlc\.ya?ml$/,
    ],
    folders: ["migrations", "migration", "migrate", "alembic", "liquibase", "flyway", "seeders", "hasura", "drizzle"],
    paths: [/(?:^|\/)db\/changelog\//, /(?:^|\/)ent\/schema\//],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/minified-code.js



const MIN_LENGTH = 400;
const minifiedCode = perFile("minified-code", file => {
    if (!isProgram(file.language))
        return [];
    return addedLines(file, "code")
        .filter(({ text }) => isPacked(text))
        .map(({ line }) => ({ verdict: "deny", path: file.change.path, line, what: "packed code" }));
});
function isPacked(text) {
    const line = text.trim();
    if (line.length < MIN_LENGTH)
        return false;
    const count = (pattern) => line.match(pattern)?.length ?? 0;
    return count(/\s/g) < line.length / 8 && count(/[;,(){}=]/g) > line.length / 20;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/name-collisions.js

const nameCollisions = {
    name: "name-collisions",
    judge: (files, { basePaths }) => {
        const added = files.filter(file => file.change.kind === "added");
        if (added.length === 0)
            return [];
        const deleted = new Set(files.filter(file => file.change.kind === "deleted").map(file => file.change.path));
        const known = new Map();
        for (const path of basePaths)
            if (!deleted.has(path))
                addPrefixes(known, path);
        return added
            .filter(file => collides(file, known))
            .map(({ change }) => ({
            verdict: "deny",
            path: change.path,
            line: null,
            what: "differs from another path only in spelling",
        }));
    },
};
function collides({ change }, known) {
    const found = prefixesOf(change.path).some(prefix => {
        const other = known.get(foldPath(prefix).whole);
        return other !== undefined && other !== prefix;
    });
    addPrefixes(known, change.path);
    return found;
}
function addPrefixes(known, path) {
    for (const prefix of prefixesOf(path)) {
        const folded = foldPath(prefix).whole;
        if (!known.has(folded))
            known.set(folded, prefix);
    }
}
function prefixesOf(path) {
    const segments = path.split("/");
    return segments.slice(0, 100).map((_, index) => segments.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/network-access.js

const access = {
    what: "the network is used where it was not before",
    familiar: "warn",
    inTests: "warn",
};
const networkAccess = tokenRule("network-access", [
    {
        pattern: /(?<![\w$.])(?:fetch|\$fetch|ofetch)\s{0,9}\(|\b(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bnew\s{1,9}(?:WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b|\bnew\s{1,9}Image\s{0,9}\(|\b(?:axios|got|superagent|needle|ky)\s{0,9}(?:\.\s{0,9}\w{1,20}\s{0,9})?\(/g,
        languages: ["javascript"],
        ...access,
    },
    {
        pattern: /["'`](?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|axios|got|node-fetch|undici|superagent|needle|request|ws|socket\.io-client|ky|phin|bent|nodemailer|ssh2|ftp|basic-ftp)["'`]/g,
        languages: ["javascript"],
        layer: "bare",
        ...access,
    },
    {
        pattern: /\b(?:import|from)\s{1,9}(?:requests|urllib\d?|httpx|aiohttp|http\.client|socket|smtplib|ftplib|telnetlib|websockets?|pycurl|dns|xmlrpc|asyncssh|paramiko|grpc)\b|\b(?:requests|httpx|aiohttp)\.\w{1,20}\s{0,9}\(|\burl(?:open|retrieve)\b|\bsocket\.(?:socket|create_connection|getaddrinfo|gethostbyname)\b/g,
        languages: ["python"],
        ...access,
    },
    {
        pattern: /\b(?:HttpURLConnection|HttpClient|OkHttpClient|RestTemplate|WebClient|Socket|ServerSocket|DatagramSocket|URLConnection|Jsoup|Unirest|InetAddress|HttpRequest|SocketChannel)\b|\bnew\s{1,9}URL\s{0,9}\(|\.openConnection\b|\bopenStream\b/g,
        languages: ["java", "kotlin", "scala"],
        ...access,
    },
    {
        pattern: /"(?:net\/smtp|net\/rpc|net\/mail|golang\.org\/x\/net\/[\w/]{1,40}|google\.golang\.org\/grpc)"/g,
        languages: ["go"],
        layer: "bare",
        ...access,
    },
    {
        pattern: /\bhttp\.(?:Get|Post|PostForm|Head|NewRequest(?:WithContext)?|DefaultClient|Client)\b|\bnet\.(?:Dial\w{0,12}|Listen\w{0,8}|Lookup\w{1,8})\b/g,
        languages: ["go"],
        ...access,
    },
    {
        pattern: /\b(?:Net::HTTP|Net::SMTP|Net::FTP|TCPSocket|UDPSocket|TCPServer|HTTParty|Faraday|RestClient|Excon|Typhoeus|HTTPX|URI\.open|OpenURI|Resolv|Socket\.\w{1,20})\b|require\s{0,9}\(?["'](?:net\/http|open-uri|socket|httparty|faraday|rest-client)["']/g,
        languages: ["ruby"],
        layer: "bare",
        ...access,
    },
    {
        pattern: /\bcurl_(?:init|exec|multi_init|setopt)\b|\bfsockopen\b|\bgethostbyname\w{0,2}\s{0,3}\(|\bdns_get_record\b|\bstream_socket_client\b|\bsocket_(?:create|connect)\b|\bfile_get_contents\s{0,9}\(\s{0,9}["'](?:https?|ftp):|\bGuzzleHttp\b|\bSoapClient\b|\bmail\s{0,9}\(/g,
        languages: ["php"],
        layer: "bare",
        ...access,
    },
    {
        pattern: /\b(?:HttpClient|RawSocket|SecureSocket|Socket\.connect|WebSocket\.connect|RawDatagramSocket|InternetAddress\.lookup|Dio)\b|package:(?:http|dio)\/|\bhttp\.(?:get|post|put|patch|delete|read|Request)\b/g,
        languages: ["dart"],
        layer: "bare",
        ...access,
    },
    {
        pattern: /\b(?:HttpClient|WebClient|HttpWebRequest|WebRequest|TcpClient|UdpClient|Socket|SmtpClient|FtpWebRequest|Dns\.GetHost\w{1,12}|RestClient)\b/g,
        languages: ["csharp"],
        ...access,
    },
    {
        pattern: /\b(?:URLSession|NWConnection|CFSocket\w{0,20}|reqwest|TcpStream|UdpSocket|hyper::\w{1,20}|HTTPoison|Finch|:gen_tcp|:httpc|getaddrinfo|curl_easy_init)\b/g,
        languages: ["swift", "rust", "elixir", "c"],
        ...access,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/host.js
const RESERVED_NAMES = /(?:^|\.)(?:localhost|example\.(?:com|net|org)|example|test|invalid|local|www\.w3\.org|json-schema\.org|schema\.org|xmlns\.com|purl\.org|schemas\.(?:xmlsoap|openxmlformats|microsoft)\.(?:org|com))$/;
const RESERVED_ADDRESSES = /^(?:127\.|0\.0\.0\.0$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|255\.255\.)/;
function hostOf(rest) {
    const authority = rest.split(/[/?#]/, 1)[0] ?? "";
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    if (host.startsWith("["))
        return host.slice(0, host.indexOf("]") + 1).toLowerCase();
    const name = (host.split(":", 1)[0] ?? "").toLowerCase().replace(/[.,;]+$/, "");
    return /^[$%{#]/.test(name) || !/[.\w]/.test(name) ? "" : name;
}
function isPrivateHost(host) {
    return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host);
}
function isReservedHost(host) {
    return host === "[::1]" || RESERVED_NAMES.test(host) || RESERVED_ADDRESSES.test(host);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/new-hosts.js



const URLS = /\b(?!data:)[a-z][a-z0-9+.-]{1,20}:\/\/([^\s"'`<>)\\]{1,300})/gi;
const WITHOUT_PROTOCOL = /["'`]\/\/((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,20})/gi;
const ADDRESSES = /["'`]((?:\d{1,3}\.){3}\d{1,3})(?=[:/"'`])/g;
const CONNECTED = /\b(?:Uri\.https?|connect|createConnection|lookup|resolve\w{0,5}|getByName|Dial\w{0,8}|gethostbyname\w{0,3}|getaddress)\s{0,3}\([^"'`\n]{0,60}["'`]((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20})(?=[:/"'`])/gi;
const new_hosts_NAMES = /["'`]((?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|io|dev|xyz|ru|cn|top|site|online|cloud|tk|cc|biz|sh|pw|ws))(?=[:/"'`])/gi;
const REMARK = /^\s*\/\//;
const new_hosts_PROSE = /\.(?:md|mdx|txt|rst|adoc|csv|tsv)$/;
const newHosts = perFile("new-hosts", file => {
    const known = file.before?.layer("text").toLowerCase() ?? "";
    const bare = addedLines(file, "bare");
    return addedLines(file, "text").flatMap(({ line, text }, index) => {
        const code = bare[index]?.text ?? text;
        return hostsIn(text)
            .filter(({ host }) => !isReservedHost(host) && !known.includes(host))
            .map(({ host, certain }) => {
            const serious = certain &&
                !isPrivateHost(host) &&
                !file.isTest &&
                !new_hosts_PROSE.test(file.folded.base) &&
                !(file.language === "javascript" && REMARK.test(text)) &&
                code.toLowerCase().includes(host);
            return new_hosts_found(file, { line, host, serious });
        });
    });
});
function new_hosts_found({ change }, { line, host, serious }) {
    return { verdict: serious ? "deny" : "warn", path: change.path, line, what: `names the new host ${host}` };
}
function hostsIn(text) {
    const matches = (pattern, certain) => [...text.matchAll(pattern)].map(match => ({ host: hostOf(match[1] ?? ""), certain }));
    return [
        ...matches(URLS, true),
        ...matches(WITHOUT_PROTOCOL, true),
        ...matches(ADDRESSES, true),
        ...matches(CONNECTED, true),
        ...matches(new_hosts_NAMES, false),
    ].filter(({ host }) => host !== "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/no-test-changed.js

const noTestChanged = {
    name: "no-test-changed",
    judge: files => {
        const changesCode = files.some(file => !file.isTest && isProgram(file.language));
        if (!changesCode || files.some(file => file.isTest && file.change.kind !== "deleted"))
            return [];
        return [{ verdict: "warn", path: "", line: null, what: "No test is added or changed" }];
    },
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/obfuscated-code.js

const obfuscated_code_what = "text or names are written so that they cannot be read";
const obfuscatedCode = tokenRule("obfuscated-code", [
    {
        pattern: /\bString\s{0,9}\.\s{0,9}from(?:CharCode|CodePoint)\s{0,9}\((?:[^(),\n]{1,40},){2}|\bString\s{0,9}\.\s{0,9}from(?:CharCode|CodePoint)\s{0,9}\(\s{0,9}\.\.\./g,
        languages: ["javascript", "dart"],
        what: obfuscated_code_what,
    },
    {
        pattern: /(?:\bchr\s{0,9}\(\s{0,9}(?:0x)?[0-9a-fA-F]{1,4}\s{0,9}\)\s{0,9}[.+]\s{0,9}){3}/g,
        languages: ["python", "php", "ruby", "go", "csharp", "java"],
        what: obfuscated_code_what,
    },
    {
        pattern: /(?:\\x[2-7][0-9a-fA-F]){4}|(?:\\u00[2-7][0-9a-fA-F]){4}|(?:\\u\{0{0,4}[2-7][0-9a-fA-F]\}){4}|(?:\\1[0-7]{2}){4}/g,
        layer: "bare",
        what: obfuscated_code_what,
    },
    {
        pattern: /(?<![\\[\w-])\\u(?:00[4-7][0-9a-fA-F]|\{0{0,4}[4-7][0-9a-fA-F]\})[\w\\]|\w\\u(?:00[4-7][0-9a-fA-F]|\{0{0,4}[4-7][0-9a-fA-F]\})/g,
        languages: ["javascript", "java", "csharp"],
        what: obfuscated_code_what,
    },
    {
        pattern: /\[\s{0,3}["'`]\\(?:u00[4-7]|u\{0{0,4}[4-7]|x[4-7])[0-9a-fA-F]/g,
        languages: ["javascript", "python", "php"],
        layer: "bare",
        what: obfuscated_code_what,
    },
    { pattern: /\b_0x[0-9a-f]{3,8}\b/g, what: obfuscated_code_what },
    { pattern: /(?:(?:0x[0-9a-fA-F]{2}|\d{2,3})\s{0,9},\s{0,9}){30}/g, inTests: "warn", what: obfuscated_code_what },
    {
        pattern: /\b(?:eval|exec|Function|compile|system|loads|import|require)\s{0,9}\(\s{0,9}(?:\w{1,40}\.){0,3}(?:atob|b64decode|base64_decode|unhexlify|fromhex|decompress|gzinflate|str_rot13|unescape|decodeURIComponent|Buffer)\b/g,
        what: obfuscated_code_what,
    },
    {
        pattern: /(?<![\w.$])(?:atob|unescape)\s{0,9}\(\s{0,9}["'`]|\bBuffer\.from\s{0,9}\(\s{0,9}["'`][^"'`\n]{1,200}["'`]\s{0,9},\s{0,9}["'`](?:base64(?:url)?|hex)["'`]|\b(?:b64decode|unhexlify|bytes\.fromhex|base64_decode|hex2bin|Base64\.(?:strict_|urlsafe_)?decode64|FromBase64String|base64\.StdEncoding\.DecodeString|base64Decode|base64\.decode)\s{0,9}\(\s{0,9}b?["'`]/g,
        layer: "bare",
        inTests: "warn",
        what: "a text in the code is decoded where it is used",
    },
    {
        pattern: /\b(?:globalThis|global|window|self|process|module)\s{0,9}\[\s{0,9}(?![\]\s])/g,
        languages: ["javascript"],
        layer: "bare",
        inTests: "warn",
        what: obfuscated_code_what,
    },
    {
        pattern: /["'`]\w{1,12}["'`]\s{0,9}\+\s{0,9}["'`]\w{1,12}["'`]\s{0,9}\]/g,
        languages: ["javascript", "python", "php"],
        layer: "bare",
        what: obfuscated_code_what,
    },
    { pattern: /(?:["'`][^"'`\n]{1,3}["'`]\s{0,9}[+.]\s{0,9}){4}/g, layer: "bare", what: obfuscated_code_what },
    {
        pattern: /\.split\s{0,9}\(\s{0,9}["'`]{2}\s{0,9}\)\s{0,9}\.\s{0,9}reverse\s{0,9}\(\s{0,9}\)\s{0,9}\.\s{0,9}join|\[::-1\]\s{0,9}\)?\s{0,9}\(|\bcodecs\.decode\s{0,9}\([^()\n]{1,100}rot/g,
        layer: "bare",
        verdict: "warn",
        what: "a text is turned around where it is used",
    },
    {
        pattern: /(?:\[\s{0,3}\]|!\s{0,3}\[\s{0,3}\]|\+\s{0,3}\[\s{0,3}\])(?:\s{0,3}[+[\]()!]){12}/g,
        languages: ["javascript"],
        what: obfuscated_code_what,
    },
    {
        pattern: /\bReflect\s{0,3}\.\s{0,3}(?:get|apply|construct|set)\s{0,3}\(\s{0,3}(?:globalThis|global|window|self|process|module)\b/g,
        languages: ["javascript"],
        what: obfuscated_code_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/outside-editable.js


const outsideEditable = perFile("outside-editable", ({ change }, { editable }) => {
    const inside = editable.length === 0 || editable.some(glob => matchGlob(glob, change.path));
    const straight = !change.path.split("/").includes("..");
    if (inside && straight)
        return [];
    return [{ verdict: "deny", path: change.path, line: null, what: "outside of what a fix may change" }];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/ownership-and-legal.js

const ownershipAndLegal = pathRule("ownership-and-legal", "a file of ownership, security policy or licence", {
    files: ["codeowners", "owners", "owners_aliases", "maintainers", "patents", "dco", "cla.md"],
    top: ["licenses"],
    filePatterns: [
        /^(?:codeowners|maintainers|security|(?:un)?licen[cs]e|copyright|copying|notice|code_of_conduct)(?:[-_][\w-]{1,40})?(?:\.(?:md|txt|rst|adoc|html))?$/,
    ],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/package-manager-config.js

const packageManagerConfig = pathRule("package-manager-config", "configuration of a package manager", {
    ambiguous: ["auth.json"],
    files: [
        ".npmrc",
        "npmrc",
        ".npmignore",
        ".yarnrc",
        ".yarnrc.yml",
        ".pnpmfile.cjs",
        ".pnpmfile.mjs",
        "pnpmfile.js",
        ".pnp.cjs",
        ".pnp.loader.mjs",
        "bunfig.toml",
        ".bunfig.toml",
        ".bowerrc",
        "pip.conf",
        "pip.ini",
        ".pypirc",
        ".condarc",
        "condarc",
        "uv.toml",
        "poetry.toml",
        "pdm.toml",
        "nuget.config",
        ".gemrc",
        "bundle.config",
        "settings.xml",
        "gradle.properties",
        "local.properties",
        "gradle-wrapper.properties",
        "gradle-wrapper.jar",
        "maven-wrapper.properties",
        "init.gradle",
        ".netrc",
        "_netrc",
        ".curlrc",
        ".wgetrc",
        "cargo-config.toml",
        ".tool-versions",
        "mise.toml",
        ".mise.toml",
        ".nvmrc",
        ".node-version",
        ".python-version",
        ".ruby-version",
        ".java-version",
        ".sdkmanrc",
        "rust-toolchain",
        "rust-toolchain.toml",
        "volta.json",
        ".envrc",
    ],
    filePatterns: [/^\.?(?:npm|yarn|pnpm|bun)(?:rc|file)(?:\.|$)/, /\.pth$/],
    folders: [".yarn", ".pnpm-store", ".bundle", ".cargo", ".mvn"],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/process-ended.js

const process_ended_what = "the process is ended";
const processEnded = tokenRule("process-ended", [
    {
        pattern: /\bGetCurrentProcess\s{0,3}\(\)\s{0,3}\.\s{0,3}(?:Kill|Close)|\bSystemNavigator\.pop\b/g,
        languages: ["csharp", "dart"],
        what: "the process is ended",
    },
    {
        pattern: /\bprocess\s{0,9}(?:\?\.|\.)\s{0,9}(?:exit|abort|kill|reallyExit|exitCode\s{0,9}=)|\bDeno\.exit\b/g,
        languages: ["javascript"],
        what: process_ended_what,
    },
    {
        pattern: /\bos\s{0,3}\.\s{0,3}_exit\b|\bsys\s{0,3}\.\s{0,3}exit\b|(?<![.\w])(?:exit|quit)\s{0,3}\(|\bpytest\.exit\b|\bSystemExit\b|\bos\.(?:kill|abort)\b/g,
        languages: ["python"],
        what: process_ended_what,
    },
    {
        pattern: /\bSystem\.exit\b|\bRuntime\.getRuntime\(\)\.(?:exit|halt)\b|\bexitProcess\b|\bEnvironment\.(?:Exit|FailFast)\b/g,
        languages: ["java", "kotlin", "scala", "csharp"],
        what: process_ended_what,
    },
    { pattern: /\bos\.Exit\b|\bruntime\.Goexit\b|\bsyscall\.Kill\b|\blog\.Fatal\w{0,3}\b/g, languages: ["go"], what: process_ended_what },
    { pattern: /(?<![.\w:])(?:exit|exit!|abort)\b(?!\s{0,3}=)|\bProcess\.(?:exit|kill)\b/g, languages: ["ruby"], what: process_ended_what },
    { pattern: /(?<![\w$>:])(?:exit|die)\s{0,3}[(;]/g, languages: ["php"], what: process_ended_what },
    {
        pattern: /(?<![.\w])exit\s{0,3}\(|\b(?:process::exit|abort|_exit|System\.halt)\s{0,3}\(/g,
        languages: ["dart", "swift", "rust", "c", "elixir"],
        what: process_ended_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/process-execution.js

const process_execution_what = "a program is started";
const processExecution = tokenRule("process-execution", [
    { pattern: /(?<![\w$.])await\s{1,3}\$\s{0,3}`/g, languages: ["javascript"], what: "a program is started" },
    { pattern: /\bmultiprocessing\.Process\b/g, languages: ["python"], what: "a program is started" },
    {
        pattern: /\b(?:Kernel|Object)\.(?:public_)?send\s{0,3}\(|(?<![\w.])open\s{0,3}\(\s{0,3}["']\||(?<![\w.:])fork\s{0,3}(?:\{|do\b|$)|(?<![\w.:])load\s{0,3}\(\s{0,3}[a-z]\w{0,40}\.|(?<![\w:])(?:public_)?send\s{0,3}\(\s{0,3}(?:[a-z_]\w{0,40}\s{0,3}[.,)]|\[)/gm,
        languages: ["ruby"],
        layer: "bare",
        inTests: "warn",
        what: "a program is started, or a method of a computed name is called",
    },
    {
        pattern: /["'`](?:node:)?(?:child_process|cluster|worker_threads|execa|shelljs|cross-spawn|zx|node-pty|tinyexec)(?:\/promises)?["'`]/g,
        languages: ["javascript"],
        layer: "bare",
        what: process_execution_what,
    },
    {
        pattern: /(?<![\w$])(?:execSync|execFile(?:Sync)?|spawnSync|spawn|execa(?:Sync|Command)?)\s{0,9}\(|(?:(?<![\w$.])|\b(?:cp|child|child_?[pP]rocess|cluster)\s{0,9}\.\s{0,9})fork\s{0,9}\(|\b(?:Bun|Deno)\s{0,9}\.\s{0,9}(?:spawn(?:Sync)?|Command|run|\$)|\bprocess\s{0,9}\.\s{0,9}(?:binding|dlopen|_linkedBinding|getBuiltinModule)\b/g,
        languages: ["javascript"],
        what: process_execution_what,
    },
    {
        pattern: /(?<![.\w])(?:subprocess|pty|pexpect|sh|plumbum|fabric|paramiko)\b(?=\s{0,9}(?:\.|import|$))|\bimport\s{1,9}(?:subprocess|pty|pexpect)\b|\bfrom\s{1,9}(?:subprocess|pty|pexpect)\b/gm,
        languages: ["python"],
        what: process_execution_what,
    },
    {
        pattern: /\bos\s{0,9}\.\s{0,9}(?:system|popen\d?|spawn\w{1,6}|exec[lv]\w{0,3}|posix_spawn\w{0,2}|fork|startfile)\b|\bcreate_subprocess_(?:exec|shell)\b|\bcommands\.getoutput\b/g,
        languages: ["python"],
        what: process_execution_what,
    },
    {
        pattern: /\bfrom\s{1,9}os\s{1,9}import\s[^\n]{0,200}\b(?:system|popen|exec\w{1,4}|spawn\w{1,4})\b/g,
        languages: ["python"],
        what: process_execution_what,
    },
    {
        pattern: /\bRuntime\s{0,9}\.\s{0,9}getRuntime\s{0,9}\(\s{0,9}\)|\bProcessBuilder\b|\bDefaultExecutor\b|\bSystem\.load(?:Library)?\b/g,
        languages: ["java", "kotlin", "scala"],
        what: process_execution_what,
    },
    { pattern: /"(?:os\/exec|golang\.org\/x\/sys\/unix)"/g, languages: ["go"], layer: "bare", what: process_execution_what },
    {
        pattern: /\bexec\s{0,9}\.\s{0,9}Command(?:Context)?\b|\bos\.StartProcess\b|\bsyscall\.(?:Exec|ForkExec)\b/g,
        languages: ["go"],
        what: process_execution_what,
    },
    {
        pattern: /(?<![.\w:])(?:system|spawn|fork|exec|syscall)(?:\s{0,9}\(|\s{1,9}["'])|\b(?:Open3|PTY|IO\.popen|Process\.spawn|Kernel\.(?:system|exec|spawn|`))|%x[[({!|/]|(?<![\w"'])`[^`\n]{1,200}`/g,
        languages: ["ruby"],
        layer: "bare",
        what: process_execution_what,
    },
    {
        pattern: /(?<![\w$>:])(?:exec|shell_exec|system|passthru|popen|proc_open|pcntl_exec|dl)\s{0,9}\(|(?<![\w"'])`[^`\n]{1,200}`/g,
        languages: ["php"],
        layer: "bare",
        what: process_execution_what,
    },
    { pattern: /\bProcess(?:\.(?:run|start|runSync)|ResourceLimits)\b/g, languages: ["dart"], what: process_execution_what },
    {
        pattern: /\bProcess\s{0,9}\.\s{0,9}Start\b|\bProcessStartInfo\b|\bnew\s{1,9}Process\b|\bDllImport\b/g,
        languages: ["csharp"],
        what: process_execution_what,
    },
    {
        pattern: /\b(?:system|popen|execv[pe]{0,2}|execl[pe]{0,2}|posix_spawn|NSTask)\s{0,9}\(|\bProcess\(\)|\bCommand::new\b|\bSystem\.cmd\b|:os\.cmd\b/g,
        languages: ["c", "swift", "rust", "elixir"],
        what: process_execution_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/reporting-removed.js


const REPORTS = /\b(?:captureException|captureMessage|recordException|noticeError|notice_error|addError|trackException|recordError|reportError|logException|record_exception|capture_exception|set_error|setError|SetStatus|RecordError|logger\.exception|log\.exception|logging\.exception|log_exception)\b/g;
const LOGGED = /\b_?(?:logger|log|logging|console|LOG|LOGGER)\s{0,3}(?:\.|->)\s{0,3}(?:error|severe|fatal|critical|exception|LogError|LogCritical)\b/g;
const silenced = tokenRule("reporting-removed", [
    {
        pattern: /\b(?:beforeSend|before_send)\b|\bignoreErrors\b|\bignore_errors\s{0,9}=|\bdenyUrls\b|\bDD_TRACE_ENABLED\b|\bDD_APM_ENABLED\b|\bOTEL_SDK_DISABLED\b|\bsampleRate["']?\s{0,9}[:=]\s{0,9}0\b|\btracer\.init\s{0,9}\([^\n]{0,100}enabled\s{0,9}:\s{0,9}false|\b(?:console|logger|log)\.(?:level|silent|setLevel|transports)\b\s{0,9}[=(]|\b(?:logger|log|logging)\.disable\w{0,10}\b/gi,
        inTests: "warn",
        edited: "deny",
        what: "errors are kept from being reported",
    },
]);
const reportingRemoved = {
    name: silenced.name,
    judge: (files, context) => {
        const counts = files.map(file => ({ file, count: file.isTest ? 0 : lost(file, REPORTS) }));
        const gone = counts.reduce((sum, { count }) => sum + count, 0) > 0;
        const where = counts.filter(({ count }) => gone && count > 0);
        return [
            ...silenced.judge(files, context),
            ...files
                .filter(file => !file.isTest && lost(file, LOGGED) > 0)
                .map(({ change }) => ({ verdict: "warn", path: change.path, line: null, what: "an error is no longer logged as one" })),
            ...where.map(({ file }) => ({ verdict: "deny", path: file.change.path, line: null, what: "a report of an error is removed" })),
        ];
    },
};
function lost({ before, after }, pattern) {
    return countMatches(before?.layer("code") ?? "", pattern) - countMatches(after?.layer("code") ?? "", pattern);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/retries-and-waits.js

const retriesAndWaits = tokenRule("retries-and-waits", [
    {
        pattern: /\b(?:setTimeout|setInterval|sleep|usleep|nanosleep|delay|Future\.delayed|Thread\.sleep|Task\.Delay|asyncio\.sleep|time\.Sleep|time\.After|waitFor|eventually|backoff)\s{0,3}\(|\bsleep\s{1,3}[\d.]/gi,
        verdict: "warn",
        edited: "pass",
        what: "the code waits",
    },
    {
        pattern: /\b(?:retry|retries|retrying|max_?retries|attempts?|max_?attempts|tenacity|@Retryable|pRetry|with_?retry|RetryAsync|WaitAndRetry\w{0,12})\b|\brepeat\s{0,3}\(/gi,
        verdict: "warn",
        edited: "pass",
        what: "the code tries again",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/scripts.js

const scripts = pathRule("scripts", "a shell script", {
    filePatterns: [
        /\.(?:sh|bash|zsh|fish|ksh|csh|ps1|psm1|psd1|bat|cmd|vbs|command|applescript|awk|expect)$/,
        /^(?:gradlew|mvnw|configure|autogen|entrypoint|bootstrap|install|run)$/,
        /^\.(?:bashrc|bash_profile|profile|zshrc|zprofile|inputrc)$/,
    ],
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/secret-files.js

const secretFiles = pathRule("secret-files", "a file for keys or settings of an environment", {
    files: [
        "credentials",
        "htpasswd",
        ".htpasswd",
        ".pgpass",
        ".my.cnf",
        "id_rsa",
        "id_dsa",
        "id_ecdsa",
        "id_ed25519",
        "known_hosts",
        "authorized_keys",
        "kubeconfig",
        "google-services.json",
        "googleservice-info.plist",
        "service-account.json",
        "serviceaccount.json",
        "master.key",
        ".vault-token",
        ".dockercfg",
        ".git-credentials",
        "key.properties",
        "wp-config.php",
        "vault.yml",
        "terraform.tfstate",
    ],
    filePatterns: [
        /secret(?!.*\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|dart|cs|php|swift|rs)$)/,
        /credentials?[\w-]{0,60}\.(?:json|ya?ml|toml|ini|xml|txt|properties|env|cfg|conf|enc)$/,
        /^\.?env(?:$|[-._](?!d\.ts$)[\w.-]{0,60}$)(?<!\.[cm]?[jt]sx?)(?<!\.(?:py|go|rb|java|kt|dart|cs|php))/,
        /\.env(?:\.[\w-]{1,40})?$/,
        /\.(?:pem|key|p12|pfx|jks|keystore|crt|cer|der|csr|asc|gpg|pgp|kdbx|ppk|ovpn|age|p8|mobileprovision|enc)$/,
        /^(?:application|bootstrap)(?:[-.][\w-]{1,40})?\.(?:ya?ml|properties)$/,
        /^appsettings(?:[-.][\w-]{1,40})?\.json$/,
    ],
    folders: ["secrets", ".secrets", ".ssh", ".aws", ".gnupg", ".kube", "certs"],
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(30);
;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/checksums.js
const IBAN_LENGTHS = new Map(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 " +
    "GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 " +
    "MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20")
    .split(" ")
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]));
function isLuhnNumber(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
        const digit = Number(digits.charAt(digits.length - 1 - index));
        const doubled = digit * 2;
        sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
function isNhsNumber(digits) {
    let sum = 0;
    for (let index = 0; index < 9; index++)
        sum += Number(digits.charAt(index)) * (10 - index);
    return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
function ibanLength(compact) {
    const length = IBAN_LENGTHS.get(compact.slice(0, 2)) ?? 0;
    if (length === 0 || compact.length < length)
        return 0;
    const moved = compact.slice(4, length) + compact.slice(0, 4);
    let rest = 0;
    for (const character of moved) {
        const value = Number.parseInt(character, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1 ? length : 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/patterns.js


const digitsOf = (text) => text.replace(/\D/g, "");
const SECRET_PATTERNS = [
    { rule: "jwt", pattern: /eyJ[\w-]{16,}(?:\.[\w-]*)*/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])gh[pousr]_[\w.-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])github_pat_\w{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])sk-(?:ant|proj|svcacct)-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{32,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])xapp-\d-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])dd(?:pat|sat|app)_[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])glpat-[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])ya29\.[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])ATATT3[\w=-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])hv[sb]\.[\w-]{20,}/dg },
    { rule: "api-key", pattern: /(?<=hooks\.slack\.com\/(?:services|workflows)\/)[\w/-]{10,}/dg },
];
const CARD_START = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6)/;
const IPV6_START = /^(?:[23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}|64):/i;
const VERSION_BEFORE = /(?:\bv|version|\bver|build|release|[@^~])[ "'=:]{0,4}$|[A-Za-z]\/$/i;
const PERSONAL_PATTERNS = [
    {
        rule: "bearer-token",
        pattern: /\bbearer[ \t:]{1,4}(?<v>[\w.~+/-]{8,}=*)/dgi,
        accept: match => /\d|[A-Z].*[a-z].*[A-Z]|.{33}/.test(match.slice(6, 80)),
    },
    {
        rule: "basic-credentials",
        pattern: /\bbasic[ \t:]{1,4}(?<v>[A-Za-z0-9+/]{6,2000}={0,2})/dgi,
        accept: match => Buffer.from(match.slice(6).trim(), "base64").toString("latin1").includes(":") &&
            /[\d=]|[A-Z].*[a-z].*[A-Z]/.test(match.slice(6, 80)),
    },
    {
        rule: "card-number",
        pattern: /(?<!\w|\d[.-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3[068]\d{2}[ -]?\d{6}[ -]?\d{4})(?![\w-]|\.\d)/dg,
        accept: match => CARD_START.test(match) && isLuhnNumber(digitsOf(match)),
    },
    {
        rule: "iban",
        pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/dg,
        accept: match => {
            const length = ibanLength(match.replaceAll(" ", ""));
            return length === 0 ? 0 : lengthWithSpaces(match, length);
        },
    },
    {
        rule: "nhs-number",
        pattern: /(?<![\w+]|\d[.-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-]|\.\d)/dg,
        accept: match => isNhsNumber(digitsOf(match)) && /^[3-9]/.test(match),
    },
    {
        rule: "us-ssn",
        pattern: /(?<!\w|\d[.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/dg,
    },
    {
        rule: "uk-ni-number",
        pattern: /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/dg,
    },
    {
        rule: "phone",
        pattern: /(?:(?<![\w.])\+|%2B|(?<![\w.])00(?=[1-9]\d{0,2}[ -]))[1-9]\d{0,2}[ .-]?(?:\(\d{1,5}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?!\w)/dg,
        accept: match => digitsOf(match).length >= 8,
    },
    {
        rule: "phone",
        pattern: /(?<![\w+/]|\d[.-])(?:\(0\d{2,5}\)|0\d{2,5})[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-]|\.\d)/dg,
        accept: match => /^\(?0[123578]/.test(match) &&
            (digitsOf(match).length === 11 || (digitsOf(match).length === 10 && /\D/.test(match))),
    },
    {
        rule: "phone",
        pattern: /(?<![\w+/]|\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-]|\.\d)/dg,
    },
    {
        rule: "ip-address",
        pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\w)/dg,
        accept: (match, before, after) => !/^(?:127\.|0\.0\.0\.0$)/.test(match) &&
            (!VERSION_BEFORE.test(before) || (before.endsWith("/") && /^:\d/.test(after))),
    },
    {
        rule: "ip-address",
        pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])/dg,
        accept: match => (0,external_node_net_.isIPv6)(match) && (IPV6_START.test(match) || !match.includes("::")),
    },
    {
        rule: "medical-id",
        pattern: /\b(?:nhs|mrn|chi|patients?|medical[ _-]record)(?:[ _-]?(?:no|num|number|id|identifier|ref|uuid)\.?)?[:#= /]{1,3}(?!v\d)(?=[\w-]{0,40}\d)(?<v>[A-Za-z0-9][\w-]{2,60}(?: \d{3} ?\d{4}(?!\d))?)/dgi,
    },
    { rule: "medical-id", pattern: /(?<=\/patients?\/)\d{1,30}/dgi },
];
function lengthWithSpaces(text, characters) {
    let seen = 0;
    for (let index = 0; index < text.length; index++) {
        if (text.charAt(index) !== " ")
            seen += 1;
        if (seen === characters)
            return index + 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/secrets-added.js


const FORMS = [
    { what: "a private key", pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/g },
    { what: "a Datadog key", pattern: /(?:dd|datadog)[\w.-]{0,40}["'`]?\s{0,9}[:=,(]\s{0,9}["'`]?[0-9a-f]{32,40}\b/gi },
    {
        what: "an AWS secret key",
        pattern: /aws[\w.-]{0,40}["'`]?\s{0,9}[:=]\s{0,9}["'`]?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/gi,
    },
    {
        what: "a password in a URL",
        pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`$<{]{1,80}:(?![$<{%*])[^\s:@/"'`<{]{3,80}@/gi,
    },
    {
        what: "an API key",
        pattern: /(?<![A-Za-z0-9])(?:SK[0-9a-f]{32}|shp(?:at|ca|pa|ss)_[0-9a-f]{32}|do[opr]_v1_[0-9a-f]{64}|key-[0-9a-f]{32}|pul-[0-9a-f]{40}|dapi[0-9a-f]{32}|hf_[A-Za-z]{34}|EAAC[A-Za-z0-9]{24,200}|AGE-SECRET-KEY-1[A-Z0-9]{50,60}|PMAK-[0-9a-f]{24}-[0-9a-f]{34}|NRAK-[A-Z0-9]{27}|rubygems_[0-9a-f]{48}|\d{8,10}:AA[\w-]{33})(?![A-Za-z0-9])/g,
    },
    ...SECRET_PATTERNS.map(({ rule, pattern }) => ({
        what: rule === "jwt" ? "a JSON web token" : "an API key",
        pattern,
    })),
];
const AUTHORIZATION = /\b(?:Basic|Bearer)\s([A-Za-z0-9+/=_.~-]{16,400})(?=["'`\s]|$)/g;
const ACCOUNT_KEY = /\b(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{40,100}={0,2})/g;
const ASSIGNED = /(?:secret|token|passw(?:or)?d|passphrase|api_?-?key|private_?key|access_?key|signing_?key|encryption_?key|credential|bearer)[\w-]{0,30}["'`]?\s{0,9}(?::\s{0,9}\w{1,20}\s{0,9})?(?:=>|[:=,(]|:=)\s{0,9}["'`]([^\s"'`]{12,200})["'`]/gi;
const PLACEHOLDER = /example|sample|dummy|fake|placeholder|change-?me|test|mock|your|xxx|redacted|\*{3}|\$\{|\{\{|<|%s|0{6}|1234|abcdef/i;
const INVENTED = /:\/\/[^:]{1,80}:(?:pass|password|passwd|pwd|pw|secret|example[\w-]{0,20}|foo|bar|baz|user|\[\w{1,20}\])@$/i;
const JOINTS = /["'`]\s{0,60}[+.\\]?\s{0,60}["'`]/g;
const secretsAdded = perFile("secrets-added", file => {
    const before = file.before?.layer("text") ?? "";
    return file.hunks().flatMap(({ addedAt, added }) => {
        const lines = file.after?.lines.slice(addedAt, addedAt + added) ?? [];
        const single = lines.flatMap((line, index) => findingsIn(file, { line: addedAt + index + 1, text: line, before }));
        if (single.length > 0)
            return single;
        return findingsIn(file, { line: addedAt + 1, text: lines.join("\n").replace(JOINTS, ""), before });
    });
});
function findingsIn(file, part) {
    const { line, text, before } = part;
    const isNew = (match) => !before.includes(match);
    const formed = FORMS.filter(({ pattern }) => [...text.matchAll(pattern)].some(match => isNew(match[0]) && !(file.isTest && INVENTED.test(match[0]))));
    const assigned = [ASSIGNED, ACCOUNT_KEY, ...(file.isTest ? [] : [AUTHORIZATION])].some(pattern => [...text.matchAll(pattern)].some(([, value = ""]) => isNew(value) && isRandom(value)));
    const whats = [...formed.map(form => form.what), ...(assigned ? ["a value that looks like a secret"] : [])];
    return whats.map(what => ({ verdict: "deny", path: file.change.path, line, what }));
}
function isRandom(value) {
    if (PLACEHOLDER.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
        return false;
    return entropy(value) > 2.9 && !/^[a-z]+(?:[-_.:/][a-z]+)*\d{0,3}$/i.test(value);
}
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/settings-changed.js

const SETTINGS = /\.(?:ya?ml|toml|ini|properties|conf|cfg|xml|json|json5|jsonc|hocon|config)$/;
const DATA = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations|messages|fixtures|__fixtures__|testdata|mocks|l10n)\//;
const INFRASTRUCTURE = /^[ \t]{0,9}["']?(?:apiVersion|AWSTemplateFormatVersion|kind)["']?\s{0,3}:\s{0,3}["']?[\w./-]{1,60}|^[ \t]{0,40}["']?(?:privileged|hostNetwork|runAsUser|allowPrivilegeEscalation|securityContext|clusterRole|serviceAccountName)["']?\s{0,3}:/m;
const settingsChanged = perFile("settings-changed", file => {
    const { change, folded, isTest, after, before } = file;
    if (isTest || !SETTINGS.test(folded.base) || DATA.test(folded.whole))
        return [];
    const text = `${before?.layer("text") ?? ""}\n${after?.layer("text") ?? ""}`;
    if (INFRASTRUCTURE.test(text))
        return [{ verdict: "deny", path: change.path, line: null, what: "a description of infrastructure" }];
    return [{ verdict: "warn", path: change.path, line: null, what: "a setting is changed" }];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/shadowing-modules.js
const PYTHON = new Set("pytest unittest decimal json os sys re random datetime asyncio typing collections functools itertools subprocess socket ssl hashlib pathlib time math copy io logging abc enum dataclasses uuid tempfile shutil importlib inspect string struct threading contextlib warnings".split(" "));
const shadowingModules = {
    name: "shadowing-modules",
    judge: (files, { basePaths }) => {
        const known = new Set(basePaths);
        return files
            .filter(file => file.change.kind === "added" && shadows(file, known))
            .map(({ change }) => ({
            verdict: "deny",
            path: change.path,
            line: null,
            what: "takes the place of another module of that name",
        }));
    },
};
function shadows({ folded, change, language }, known) {
    const stem = folded.base.replace(/\.\w{1,5}$/, "");
    if (language === "python")
        return PYTHON.has(stem);
    if (language === "javascript") {
        const path = change.path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
        return ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts"].some(ending => known.has(`${path}.${ending}`));
    }
    return /\/src\/test\//.test(change.path) && known.has(change.path.replace("/src/test/", "/src/main/"));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/snapshots-rewritten.js


const FILES = /\.(?:snap|ambr|golden|approved\.\w{1,10}|verified\.\w{1,10}|snapshot)$/;
const snapshots_rewritten_FOLDERS = new Set(["__snapshots__", "snapshots", "golden", "goldens", "__image_snapshots__", "__approvals__"]);
const snapshots_rewritten_INLINE = /\btoMatchInlineSnapshot\s{0,3}\(|\btoThrowErrorMatchingInlineSnapshot\s{0,3}\(|\binline_snapshot\b/g;
const snapshotsRewritten = perFile("snapshots-rewritten", file => {
    const { change, folded } = file;
    const at = { path: change.path, line: null };
    const isRecord = FILES.test(folded.base) || folded.segments.slice(0, -1).some(segment => snapshots_rewritten_FOLDERS.has(segment));
    if (isRecord && change.before !== null)
        return [{ ...at, verdict: "deny", what: "a recorded result is changed" }];
    if (isRecord)
        return [{ ...at, verdict: "warn", what: "a recorded result is new" }];
    return introduced(file, snapshots_rewritten_INLINE, "code").map(({ line, more }) => ({
        verdict: more ? "warn" : "deny",
        path: change.path,
        line,
        what: more ? "a recorded result is new" : "a recorded result is changed",
    }));
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/something-changed.js
const somethingChanged = {
    name: "something-changed",
    judge: files => files.length > 0 ? [] : [{ verdict: "deny", path: "", line: null, what: "The patch changes no file" }],
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/source/changed-names.js
const DEFINED = /\b(?:function|def|func|fun|class|object)\s{1,3}(?:self\.|\([^()\n]{1,60}\)\s{0,3})?(\w{1,80})|^[ \t]{1,40}(?:(?:public|private|protected|static|async|final|override)\s{1,3}){0,4}(?:[\w<>[\],?]{1,60}\s{1,3})?(\w{1,80})\s{0,3}\([^()\n]{0,200}\)[^;\n]{0,60}\{|\b(?:const|let)\s{1,3}(\w{1,80})\s{0,3}=\s{0,3}(?:async\s{0,3})?(?:\(|function)/gm;
const NO_NAMES = new Set(["if", "for", "while", "switch", "catch", "return", "with"]);
function changedNames(file) {
    if (file.after === null)
        return [];
    const { lineAt } = file.after;
    const definitions = [...file.after.layer("code").matchAll(DEFINED)]
        .map(match => ({ line: lineAt(match.index), name: match.slice(1).find(part => part !== undefined) ?? "" }))
        .filter(({ name }) => !NO_NAMES.has(name));
    return [...file.added()].flatMap(line => definitions.findLast(definition => definition.line <= line)?.name ?? []);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/source-as-text.js


const source_as_text_FILES = /\b(?:readFile|exists|stat|lstat|access|read_text|getmtime|isfile|ReadFile|Stat|file_get_contents|file_exists|File\.(?:read|exist\?)|Files\.(?:readString|exists))\w{0,12}\s{0,3}\([^\n]{0,120}\.(?:[cm]?[jt]sx?|py|go|rb|java|kt|dart|php|cs)["'`]|\bopen\s{0,3}\([^\n]{0,80}\.py["']|\binspect\.get(?:source|sourcelines|sourcefile)\b|\bimport\s{0,3}\([^()\n]{1,100}\)\s{0,3}\.\s{0,3}catch\b|\b__code__\b|\bmethod_source\b/g;
const TEXT_OF = /\b(?:(\w{1,80})\.toString\s{0,3}\(\s{0,3}\)|String\s{0,3}\(\s{0,3}(\w{1,80})\s{0,3}\)|\$\{(\w{1,80})\})/g;
const sourceAsText = {
    name: "source-as-text",
    judge: files => {
        const changed = new Set(files.filter(file => !file.isTest).flatMap(changedNames));
        return files.filter(file => file.isTest).flatMap(file => judge(file, changed));
    },
};
function judge(file, changed) {
    const texts = introduced(file, TEXT_OF, "bare").filter(({ match }) => changed.has(match.slice(1).find(name => name !== undefined) ?? ""));
    const known = file.before?.layer("bare") ?? "";
    const reads = introduced(file, source_as_text_FILES, "bare").map(({ line, match }) => {
        const call = match[0].split("(", 1)[0] ?? "";
        const isFamiliar = !call.startsWith("import") && known.includes(`${call}(`);
        return { line, verdict: isFamiliar ? "warn" : "deny" };
    });
    const what = "a test looks at the text of the code, or at which files there are";
    return [...texts.map(({ line }) => ({ line, verdict: "deny" })), ...reads].map(found => ({
        ...found,
        path: file.change.path,
        what,
    }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/source-deleted.js
const KEPT = 0.6;
const source_deleted_MAX_LINES = 5_000;
const source_deleted_MAX_FILES = 100;
const sourceDeleted = {
    name: "source-deleted",
    judge: files => files.filter(({ isTest }) => !isTest).flatMap(file => source_deleted_judge(file, files)),
};
function source_deleted_judge({ change, before, folded }, files) {
    if (change.before === null)
        return [];
    const at = { verdict: "deny", path: change.path, line: null };
    if (change.kind === "deleted") {
        const isRenamed = files
            .slice(0, source_deleted_MAX_FILES)
            .some(other => other.change.before === null &&
            other.change.after === change.before &&
            !other.isTest &&
            endingOf(other.folded.base) === endingOf(folded.base) &&
            keeps(other.after?.lines ?? [], before?.lines ?? []));
        if (isRenamed)
            return [{ ...at, verdict: "warn", what: "a file is renamed" }];
        return [{ ...at, what: "a file is removed or renamed" }];
    }
    const isEmpty = change.afterText !== null && change.afterText.trim() === "" && change.beforeText?.trim() !== "";
    return isEmpty ? [{ ...at, what: "a file is emptied" }] : [];
}
function keeps(after, before) {
    if (before.length > source_deleted_MAX_LINES || after.length > source_deleted_MAX_LINES)
        return false;
    const lines = before.map(line => line.trim()).filter(line => line.length > 2);
    const there = new Set(after.map(line => line.trim()));
    return lines.length > 2 && lines.filter(line => there.has(line)).length >= KEPT * lines.length;
}
function endingOf(base) {
    return base.slice(base.indexOf("."));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/subject-mocked.js


const MODULES = /\b(?:vi|vitest|jest)\s{0,3}\.\s{0,3}(?:mock|doMock|unstable_mockModule|setMock)\s{0,3}\(\s{0,3}(?:import\s{0,3}\(\s{0,3})?["'`]([^"'`\n]{1,200})|\bmock\.module\s{0,3}\(\s{0,3}["'`]([^"'`\n]{1,200})/g;
const OTHERS = /\b(?:spyOn|mockImplementation|mockReturnValue|mockResolvedValue)\w{0,8}\s{0,3}\(|\bpatch(?:\.object)?\s{0,3}\(|\bmonkeypatch\.setattr\b|@(?:MockBean|Mock|MockitoBean|SpyBean)\b|\ballow\s{0,3}\([^()\n]{1,80}\)\.to\s{1,3}receive\b|\ballow_any_instance_of\b|\bwhen\s{0,3}\([^\n]{1,120}\)\.then\w{1,12}\s{0,3}\(/g;
const NAMED = /\bspyOn\s{0,3}\([^\n]{1,80},\s{0,3}["'`](\w{1,80})["'`]|\b(?:patch|monkeypatch\.setattr)\s{0,3}\(\s{0,3}["'][\w.]{0,200}\.(\w{1,80})["']|\b(?:patch\.object|monkeypatch\.setattr)\s{0,3}\(\s{0,3}\w{1,80},\s{0,3}["'](\w{1,80})["']|\breceive\s{0,3}\(\s{0,3}:(\w{1,80})|\b(?:mock|spy)\s{0,3}\(\s{0,3}(\w{1,80})\.class|@(?:Mock|MockBean|MockitoBean)\s{1,40}(?:private\s|final\s|lateinit\svar\s\w{1,40}\s?:\s?){0,3}(\w{1,80})|\bmockk\s{0,3}<\s{0,3}(\w{1,80})|\bcreate(?:Mock|Stub)\s{0,3}\(\s{0,3}(\w{1,80})::class|\bnew\s{1,3}Mock\s{0,3}<\s{0,3}(\w{1,80})|\bextends\s{1,3}Mock\s{1,3}implements\s{1,3}(\w{1,80})|\b(?:instance_double|allow_any_instance_of)\s{0,3}\(\s{0,3}(\w{1,80})|^[ \t]{0,40}[A-Z]\w{1,80}\.(?:prototype\.)?(\w{1,80})\s{0,3}=(?![=>])|^[ \t]{0,40}(\w{1,80})\s{0,3}=\s{0,3}(?:Magic|Async)?Mock\s{0,3}\(/gm;
const subjectMocked = {
    name: "subject-mocked",
    judge: files => {
        const changed = new Set(files.filter(file => !file.isTest).flatMap(changedNames));
        return files.filter(file => file.isTest).flatMap(file => subject_mocked_judge(file, changed));
    },
};
function subject_mocked_judge(file, changed) {
    const subject = subjectOf(file.folded.base);
    const at = (line, isSubject, part) => ({
        verdict: isSubject ? "deny" : "warn",
        path: file.change.path,
        line,
        what: isSubject ? `the ${part} under test is replaced` : `a ${part} is replaced in a test`,
    });
    const modules = introduced(file, MODULES, "bare").map(({ line, match }) => {
        const name = subjectOf((match[1] ?? match[2] ?? "").toLowerCase().split("/").at(-1) ?? "");
        return at(line, name === subject || (name === "." && subject === "index"), "module");
    });
    const named = introduced(file, NAMED, "bare")
        .filter(({ match }) => isSubjectName(match.slice(1).find(name => name !== undefined) ?? "", subject, changed))
        .map(({ line }) => at(line, true, "part"));
    const others = introduced(file, OTHERS, "code").filter(({ more }) => more);
    return [...modules, ...named, ...others.map(({ line }) => at(line, false, "part"))];
}
function isSubjectName(name, subject, changed) {
    const isClass = /^[A-Z]/.test(name);
    return isClass ? subject.replaceAll("_", "") === name.toLowerCase() : changed.has(name);
}
function subjectOf(name) {
    return name
        .replace(/\.(?:[cm]?[jt]sx?|py|rb|java|kt|cs|php|dart|go|swift|scala)$/, "")
        .replace(/[._-]?(?:tests?|spec|e2e|unit|integration)$/, "")
        .replace(/^test_/, "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/submodules.js

const submodules = perFile("submodules", ({ change }) => change.after === "submodule" || change.before === "submodule"
    ? [{ verdict: "deny", path: change.path, line: null, what: "a submodule is added, changed or removed" }]
    : []);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/handlers/does-nothing.js
const DEFAULT = '(?:null|undefined|None|nil|true|false|True|False|void 0|-?\\d{1,9}(?:\\.\\d{1,9})?|"[^"\\n]{0,60}"|\'[^\'\\n]{0,60}\'|`[^`\\n$]{0,60}`|\\[\\s{0,3}\\]|\\{\\s{0,3}\\}|\\(\\s{0,3}\\)|(?:const\\s{1,3})?<\\w{1,40}(?:,\\s\\w{1,40})?>\\s{0,3}[\\[{][\\]}]|Optional\\.empty\\(\\)|empty(?:List|Map|Set)\\(\\)|(?:List|Map|Set)\\.of\\(\\)|Collections\\.empty\\w{3,6}\\(\\)|Array\\.Empty<\\w{1,40}>\\(\\)|new\\s\\w{1,40}(?:<[\\w,\\s]{0,40}>)?\\(\\)|(?:list|dict|set|tuple|str)\\(\\)|array\\(\\)|Promise\\.resolve\\([^()\\n]{0,30}\\)|default|string\\.Empty|Decimal\\("?0"?\\))';
const RECORD = `\\{\\s{0,3}(?:["']?\\w{1,40}["']?\\s{0,3}(?::|=>)\\s{0,3}${DEFAULT}\\s{0,3},?\\s{0,3}){1,12}\\}`;
const does_nothing_VALUE = `(?:${DEFAULT}|${RECORD})(?:\\s{1,3}(?:as|satisfies)\\s{1,3}[\\w.<>[\\]| ]{1,60})?`;
const does_nothing_LOG = "(?:await\\s{1,3})?(?:this\\.|self\\.|@|\\$this->|_)?(?:console|logger|log|logging|Log|Logger|LOG|LOGGER|_logger|Rails\\.logger|Timber|slog|System\\.(?:out|err)|Console|winston|pino|debug|util|metrics?|stats|statsd|counter|Sentry|sentry_sdk|Bugsnag|Rollbar|Honeybadger|Raven|tracer|span)(?:\\.|->|::)\\w{1,20}\\([\\s\\S]{0,400}|(?:print|println|puts|warn|p|pp|printf|debugPrint|error_log|var_dump|echo|fmt\\.Print\\w{1,5}|log)\\b[\\s(][\\s\\S]{0,400}|\\w{1,20}\\.printStackTrace\\(\\)";
const STATEMENTS = [
    /^(?:pass|continue|break|return|\.\.\.|next|noop\(\)|undefined|null|nil|ignored?|_|e|err|error|ex|exception)$/,
    new RegExp(`^(?:return\\s{1,3})?${does_nothing_VALUE}$`),
    new RegExp(`^(?:return\\s{1,3})?${does_nothing_LOG}$`),
    new RegExp(`^(?:(?:const|let|var|val|final)\\s{1,3})?[\\w.$@\\[\\]>-]{1,80}\\s{0,3}:?=\\s{0,3}(?:${does_nothing_VALUE}|_?(?:e|err|error|ex|exception))$`),
    new RegExp(`^return\\s{1,3}(?:${DEFAULT}|\\w{1,40}\\{\\})(?:\\s{0,3},\\s{0,3}(?:${DEFAULT}|\\w{1,40}\\{\\})){0,4}$`),
    /^(?:return\s{1,3})?(?:void\s{1,3})?(?:0|_\s{0,3}=\s{0,3}\w{1,20})$/,
    /^(?:if\s{0,3}\((?:false|0)\)\s{0,3}(?:throw|raise)\b.{0,80}|(?:const|let|var)\s{1,3}\w{1,40}\s{0,3}=\s{0,3}\w{1,40})$/,
    /^\w[\w.]{0,40}\s{0,3}[+]=\s{0,3}0$/,
    /^unset\([^()]{0,60}\)$/,
];
const does_nothing_MAX_LENGTH = 20_000;
const does_nothing_CONDITION = /^\s{0,200}(?:\}\s{0,3})?(?:else\s{0,3})?(?:if\s{0,3}\([^()\n]{0,120}\)\s{0,3}|if\s[^:\n{]{0,120}[:{]\s{0,3})?(?:\{(?=\s{0,3}$)|\}$)?/;
function doesNothing(body) {
    if (body.length > does_nothing_MAX_LENGTH)
        return false;
    const plain = body.replace(/\/\/[^\n]{0,400}|\/\*|\*\/|^[ \t]{0,200}#[^\n]{0,400}/gm, " ");
    const statements = plain
        .split(/[;\n]/)
        .map(statement => statement.replace(does_nothing_CONDITION, "").trim())
        .filter(statement => statement !== "");
    return joined(statements).every(statement => STATEMENTS.some(form => form.test(statement)));
}
function joined(statements) {
    const whole = [];
    let depth = 0;
    for (const statement of statements) {
        if (depth > 0)
            whole.push(`${whole.pop() ?? ""} ${statement}`);
        else
            whole.push(statement);
        depth += (statement.match(/[([{]/g)?.length ?? 0) - (statement.match(/[)\]}]/g)?.length ?? 0);
    }
    return whole;
}
function isEmptyBody(body) {
    return body.length < does_nothing_MAX_LENGTH && /^(?:\s|;|pass\b|\.\.\.|\/\*|\*\/|\/\/|#|null\b|nil\b|\(\))*$/.test(body);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/swallowed-exceptions.js







const swallowed_exceptions_what = "an error is made to vanish";
const shortForms = tokenRule("swallowed-exceptions", [
    {
        pattern: /\bfinally\s{0,9}\{\s{0,40}(?:return|continue|break)\b/g,
        languages: ["javascript", "java", "csharp", "kotlin"],
        edited: "deny",
        what: swallowed_exceptions_what,
    },
    {
        pattern: /\brunCatching\s{0,3}\{[^{}]{0,300}\}\s{0,9}\.\s{0,9}get\w{1,12}|\.getOr(?:Null|Default|Else)\s{0,3}[({]/g,
        languages: ["kotlin"],
        what: swallowed_exceptions_what,
    },
    { pattern: /\brunCatching\s{0,3}\{[^{}\n]{0,300}\}[ \t]{0,3}$/gm, languages: ["kotlin"], what: swallowed_exceptions_what },
    { pattern: /\bfinally\s{0,3}:\s{0,60}(?:return|continue|break)\b/g, languages: ["python"], edited: "deny", what: swallowed_exceptions_what },
    {
        pattern: /^[ \t]{0,80}ensure\s{1,60}return\b|\bsuppress\s{0,3}\(\s{0,3}(?:StandardError|Exception)/gm,
        languages: ["ruby"],
        edited: "deny",
        what: swallowed_exceptions_what,
    },
    {
        pattern: /\)\s{0,3}\.\s{0,3}ignore\s{0,3}\(\s{0,3}\)|\bonError\s{0,3}\(\s{0,3}\([^()\n]{0,40}\)\s{0,3}(?:=>\s{0,3}null\b|\{\s{0,3}\})/g,
        languages: ["dart"],
        what: swallowed_exceptions_what,
    },
    { pattern: /\btry\?\s/g, languages: ["swift"], what: swallowed_exceptions_what },
    { pattern: /(?<![\w@$>"'])@(?=[a-z_]\w{1,40}\s{0,3}\(|\$)/g, languages: ["php"], what: swallowed_exceptions_what },
    {
        pattern: /\bdefer\s{1,3}func\s{0,3}\(\)\s{0,3}\{\s{0,40}(?:_\s{0,3}=\s{0,3})?recover\(\)\s{0,40}\}|^[ \t]{0,40}(?:_\s{0,3},\s{0,3})?_\s{0,3}=\s{0,3}err\b/gm,
        languages: ["go"],
        edited: "deny",
        what: swallowed_exceptions_what,
    },
    {
        pattern: /\bOn\s{1,3}Error\s{1,3}Resume\s{1,3}Next\b|\breturn_exceptions\s{0,3}=\s{0,3}True\b|\bPromise\.allSettled\b/g,
        languages: ["csharp", "python", "javascript"],
        verdict: "warn",
        what: "errors become values",
    },
    {
        pattern: /^[ \t]{0,40}_\s{0,3}=\s{0,3}\w[\w.]{0,80}\.(?:Scan|Exec|ExecContext|Commit|Save|Decode|Unmarshal|Write|Send)\(/gm,
        languages: ["go"],
        inTests: "pass",
        what: swallowed_exceptions_what,
    },
    {
        pattern: /,\s{0,3}_\s{0,3}:?=\s{0,3}\w[\w.]{0,80}\(|^[ \t]{0,40}_\s{0,3}=\s{0,3}\w[\w.]{0,80}\(/gm,
        languages: ["go"],
        inTests: "pass",
        verdict: "warn",
        what: "an error may be dropped",
    },
]);
const CHECKED = /,\s{0,3}err\s{0,3}:?=\s{0,3}(\w[\w.]{0,80}\()/g;
const DROPPED = /,\s{0,3}_\s{0,3}:?=\s{0,3}(\w[\w.]{0,80}\()/g;
const dropped = perFile("swallowed-exceptions", file => {
    if (file.language !== "go" || file.isTest || file.before === null || file.after === null)
        return [];
    const [was, is] = [callsOf(file.before.layer("code")), callsOf(file.after.layer("code"))];
    const lost = new Set([...was].filter(([call, count]) => (is.get(call) ?? 0) < count).map(([call]) => call));
    return introduced(file, DROPPED, "code")
        .filter(({ match }) => lost.has(match[1] ?? ""))
        .map(({ line }) => ({ verdict: "deny", path: file.change.path, line, what: swallowed_exceptions_what }));
});
function callsOf(text) {
    const counts = new Map();
    for (const [, call = ""] of text.matchAll(CHECKED))
        counts.set(call, (counts.get(call) ?? 0) + 1);
    return counts;
}
const handlers = perFile("swallowed-exceptions", (file, context) => {
    if (file.after === null)
        return [];
    const { lineAt } = file.after;
    const known = new Set(handlersOf(file, "before").map(fingerprint));
    return handlersOf(file, "after")
        .filter(handler => touches(file, handler) && doesNothing(handler.body) && !known.has(fingerprint(handler)))
        .map((handler) => ({
        verdict: swallowed_exceptions_weigh(handler, file, context),
        path: file.change.path,
        line: lineAt(handler.start) + 1,
        what: isEmptyBody(handler.body)
            ? "an exception is swallowed"
            : "an exception becomes a default or a line in a log",
    }));
});
const swallowedExceptions = {
    name: "swallowed-exceptions",
    judge: (files, context) => [handlers, dropped, shortForms].flatMap(rule => rule.judge(files, context)),
};
function handlersOf(file, side) {
    const text = file[side];
    return text === null ? [] : findHandlers(text, file.language);
}
function fingerprint({ types, body, guarded }) {
    return [types.join(), body, guarded].map(part => part.slice(0, 1_000).replace(/\s+/g, " ").trim()).join("\0");
}
function touches({ after, added }, handler) {
    if (after === null)
        return false;
    const last = after.lineAt(handler.end - 1);
    for (let line = after.lineAt(handler.start); line <= last; line++)
        if (added().has(line))
            return true;
    return false;
}
function swallowed_exceptions_weigh(handler, file, { error }) {
    if (file.isTest)
        return handler.guarded.search(ASSERTIONS) >= 0 ? "deny" : "warn";
    if (isBroad(handler) || isEmptyBody(handler.body))
        return "deny";
    return error !== null && takesType(handler, error.type) ? "deny" : "warn";
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/symlinks.js

const symlinks = perFile("symlinks", ({ change }) => change.after === "symlink" || change.before === "symlink"
    ? [{ verdict: "deny", path: change.path, line: null, what: "a symlink is added, changed or removed" }]
    : []);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/tests-alone.js

const testsAlone = {
    name: "tests-alone",
    judge: files => {
        if (files.length === 0 || files.some(file => !file.isTest && isSource(file)))
            return [];
        const what = files.some(file => file.isTest)
            ? "Tests are changed, and no source file is"
            : "Texts for people are changed, and no source file is";
        return [{ verdict: "deny", path: "", line: null, what }];
    },
};
function isSource(file) {
    return (isProgram(file.language) ||
        /\.(?:json|jsonc|json5|ya?ml|toml|ini|csv|po|xml|arb|properties|graphql|proto)$/.test(file.folded.base));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/tests-deleted.js

const testsDeleted = perFile("tests-deleted", ({ change, isTest }) => {
    if (!isTest || change.before === null)
        return [];
    const at = { verdict: "deny", path: change.path, line: null };
    if (change.kind === "deleted")
        return [{ ...at, what: "a test file is removed or renamed" }];
    const isEmpty = change.afterText !== null && change.afterText.trim() === "" && change.beforeText?.trim() !== "";
    return isEmpty ? [{ ...at, what: "a test file is emptied" }] : [];
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/tests-focused.js

const tests_focused_what = "only some tests are run";
const testsFocused = tokenRule("tests-focused", [
    {
        pattern: /(?<![\w$])(?:it|test|describe|suite|context|specify)\s{0,3}(?:\.\s{0,3}\w{1,20}\s{0,3}){0,2}\.\s{0,3}only\b|(?<![\w$.])(?:fit|fdescribe|ftest|fcontext|fspecify|ddescribe|iit)\s{0,3}\(|(?<![\w$])(?:it|test|describe)\s{0,3}\[\s{0,3}["'`]only|\bonly\s{0,3}:\s{0,3}true/g,
        languages: ["javascript"],
        layer: "bare",
        edited: "deny",
        what: tests_focused_what,
    },
    {
        pattern: /(?<![\w.:])(?:fit|fdescribe|fcontext|fspecify|fexample)\b|,\s{0,3}:focus\b|\bfocus\s{0,3}(?::|=>)\s{0,3}true|\bsolo\s{0,3}:\s{0,3}true|@Solo\b/g,
        languages: ["ruby", "dart"],
        edited: "deny",
        what: tests_focused_what,
    },
    {
        pattern: /\b(?:FIt|FDescribe|FContext|FWhen|FEntry)\s{0,3}\(|->only\s{0,3}\(|@pytest\.mark\.only\b|\bf:\s{0,3}should\b/g,
        languages: ["go", "php", "python", "kotlin", "scala"],
        edited: "deny",
        what: tests_focused_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/tests-skipped.js


const tests_skipped_what = "a test is not run any more";
const tests_skipped_CONDITION = /\.(?:skipIf|runIf)\s{0,3}\((?!\s{0,3}(?:true|false|!?\d|!|process\b|["'`]))|\bmark\.skipif\s{0,3}\((?!\s{0,3}(?:True|not False|\d|"|'))/;
const LOOK_AHEAD = 8;
const skipped = tokenRule("tests-skipped", [
    {
        pattern: /\.\s{0,3}(?:each|for)\s{0,3}\(\s{0,3}\[\s{0,60}\]\s{0,3}\)|\bfunction\s{1,9}(?:it|test|describe)\s{0,3}\(|\b(?:const|let|var)\s{1,9}(?:it|test|describe)\s{0,3}=\s{0,3}(?:function\b|\([^()\n]{0,60}\)[^=\n]{0,20}=>)/g,
        languages: ["javascript"],
        inSource: "pass",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /(?<![\w$])(?:it|test|describe|suite|context|specify|bench)\s{0,3}(?:\.\s{0,3}\w{1,20}\s{0,3}){0,2}\.\s{0,3}(?:skip|skipIf|runIf|todo|fails|failing|fixme|slow)\b|(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|xfeature|xscenario)\b|(?<![\w$])(?:it|test|describe)\s{0,3}\[\s{0,3}["'`](?:skip|todo)|\b(?:ctx|t|context|this)\s{0,3}\.\s{0,3}(?:skip|todo)\s{0,3}\(|\b(?:skip|todo)\s{0,3}:\s{0,3}(?:true\b|["'`!]|process\b|[\w.]{0,40}\b(?:isCI|CI|env)\b)|(?<![\w$.])(?:it|test|describe|suite)\s{0,3}\([^\n]{0,300}\b(?:skip|todo)\s{0,3}:\s{0,3}(?!false\b)[^,}\s]/g,
        languages: ["javascript"],
        layer: "bare",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\bpytest\s{0,3}\.\s{0,3}(?:mark\s{0,3}\.\s{0,3}(?:skip|skipif|xfail)|skip|xfail|importorskip)\b|\bmark\s{0,3}\.\s{0,3}(?:skip|xfail)\w{0,3}\b|\bunittest\s{0,3}\.\s{0,3}(?:skip\w{0,10}|expectedFailure)\b|@(?:skip|skipIf|skipUnless|expectedFailure)\b|\bskipTest\s{0,3}\(|\bSkipTest\b|\b__test__\s{0,3}=\s{0,3}False|\bpytestmark\s{0,3}=|\bparametrize\s{0,3}\(\s{0,60}["'][^"'\n]{1,100}["']\s{0,3},\s{0,60}(?:\[\s{0,60}\]|\(\s{0,60}\))\s{0,60}[),]|^\s{0,40}test_\w{1,80}\s{0,3}=(?!=)|@pytest\.fixture\b[^\n]{0,60}\n\s{0,40}(?:async\s{1,3})?def\s{1,3}test_|@pytest\.mark\.(?:slow|manual|nightly|flaky|broken|wip|disabled|ignore|quarantine|external)\b|\bcollect_ignore\w{0,5}\b/gm,
        languages: ["python"],
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /@Test\b\s{1,40}private\b|@RepeatedTest\s{0,3}\(\s{0,3}0|@(?:[a-z]\w{0,30}\.){0,6}(?:Ignore|Ignored|Disabled\w{0,40}|EnabledIf\w{0,40}|EnabledOn\w{0,20}|DisabledIf\w{0,40}|Tag|Category)\b|\bassum(?:e|ing)(?:True|False|That|NoException)?\s{0,3}\(|\bAssumptions?\s{0,3}\.|\bSkipException\b|@Test\s{0,3}\(\s{0,3}(?:enabled\s{0,3}=\s{0,3}false|expected\s{0,3}=)|\bxshould\b|\bxdescribe\b|\.config\s{0,3}\(\s{0,3}enabled\s{0,3}=\s{0,3}false/g,
        languages: ["java", "kotlin", "scala"],
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\b[tb]\s{0,3}\.\s{0,3}Skip(?:f|Now)?\b|\btesting\.Short\b|^\/\/\s{0,3}(?:go:build|\+build)\b|\bFlakyTest\b|\b(?:Skip|XIt|PIt|XDescribe|PDescribe|PContext)\s{0,3}\(/gm,
        languages: ["go"],
        layer: "text",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /(?<![\w.:@])(?:skip|pending|xit|xdescribe|xcontext|xspecify|xscenario|xexample)\b(?!\s{0,3}[=.])|\bskip\s{0,3}(?::|=>)\s{0,3}(?!false)|(?<![\w.])omit\b|:skip\b|:pending\b|,\s{0,3}:slow\b|,\s{0,3}(?:if|unless):\s/g,
        languages: ["ruby"],
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\bskip\s{0,3}:\s{0,3}(?!false\b|null\b)[^,)\s]|@Skip\b|\bmarkTestSkipped\b|@Tags\b|@TestOn\b/g,
        languages: ["dart"],
        layer: "bare",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\bSkip\s{0,3}=\s{0,3}["'\w]|\bExplicit\s{0,3}=\s{0,3}true|\[(?:\w{1,20},\s{0,3})?(?:Ignore|Explicit|Inconclusive|Trait|Category)\b|^[ \t]{0,20}#if\s|\bAssert\.(?:Ignore|Inconclusive|Pass|Skip)\b|\bSkip\.If\w{0,4}\b/gm,
        languages: ["csharp"],
        layer: "bare",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\bmarkTest(?:Skipped|Incomplete)\b|@(?:group|requires|doesNotPerformAssertions|depends)\b|->skip\s{0,3}\(|->todo\s{0,3}\(|#\[(?:Group|RequiresPhp|DoesNotPerformAssertions)/g,
        languages: ["php"],
        layer: "text",
        edited: "deny",
        what: tests_skipped_what,
    },
    {
        pattern: /\bXCTSkip\w{0,10}\b|\.disabled\s{0,3}\(|#\[ignore\]|@tag\s{1,3}:?skip|@moduletag\s{1,3}:?skip|\bGTEST_SKIP\b|\bDISABLED_\w/g,
        languages: ["swift", "rust", "elixir", "c"],
        edited: "deny",
        what: tests_skipped_what,
    },
]);
const testsSkipped = {
    name: skipped.name,
    judge: (files, context) => skipped.judge(files, context).map((finding) => {
        const file = files.find(one => one.change.path === finding.path);
        return file !== undefined && isNewWithCondition(file, finding.line ?? 0)
            ? { ...finding, verdict: "warn" }
            : finding;
    }),
};
function isNewWithCondition({ before, after }, line) {
    if (before === null || after === null)
        return false;
    const condition = tests_skipped_CONDITION.exec((after.lines[line - 1] ?? "").slice(0, 1_000))?.[0];
    if (condition === undefined || !before.layer("code").includes(condition))
        return false;
    const known = new Set(declarationsOf(before).map(({ title }) => title));
    const next = declarationsOf(after).find(one => one.line >= line - 1 && one.line < line + LOOK_AHEAD);
    return next !== undefined && !known.has(next.title);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/timeouts-raised.js

const LIMIT = /(?:time_?out|timeLimit|deadline|interval|max_?wait|delay|ttl|max_?age|limit|max_?size|max_?length|max_?retries|pool_?size|memory)\w{0,30}["'`]?\s{0,3}(?::\s{0,3}\w{1,20}\s{0,3}=|[:=(,])[^\d\n]{0,60}([\d_]{1,15})/gi;
const timeoutsRaised = perFile("timeouts-raised", file => file.hunks().flatMap(({ addedAt, added, removedAt, removed }) => {
    const was = numbers(file.before?.lines.slice(removedAt, removedAt + removed));
    const is = numbers(file.after?.lines.slice(addedAt, addedAt + added));
    const isRaised = was.length > 0 && is.length > 0 && Math.max(...is) > Math.max(...was);
    if (!isRaised)
        return [];
    return [{ verdict: "warn", path: file.change.path, line: addedAt + 1, what: "a limit is raised" }];
}));
function numbers(lines) {
    const text = (lines ?? []).join("\n");
    return [...text.matchAll(LIMIT)].map(match => Number((match[1] ?? "").replaceAll("_", ""))).slice(0, 1_000);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/tls-verification.js

const tls_verification_what = "certificates are no longer checked";
const tlsVerification = tokenRule("tls-verification", [
    {
        pattern: /\bInsecureIgnoreHostKey\b|\bVersion(?:SSL30|TLS10|TLS11)\b|\bAllowAllHostnameVerifier\b|\bALLOW_ALL_HOSTNAME_VERIFIER\b|\binsecureSkipVerify\b[^\n]{0,6}\btrue\b|\bJWT\.decode\s{0,3}\([^()\n]{1,100},\s{0,3}false\b|["'`](?:SSLv[23]|TLSv1(?:\.1)?)(?:_\w{1,12})?["'`]|\bjwt\.decode\s{0,3}\(\s{0,3}\w{1,40}\s{0,3}\)/g,
        layer: "bare",
        inTests: "warn",
        edited: "deny",
        what: "certificates or signatures are not verified",
    },
    {
        pattern: /\brejectUnauthorized\b["']?\s{0,9}[:=]\s{0,9}(?!true\b)[^,}\n]|\bNODE_TLS_REJECT_UNAUTHORIZED\b|\bcheckServerIdentity\b|\bstrictSSL\b["']?\s{0,9}[:=]\s{0,9}false|\binsecure\b["']?\s{0,9}[:=]\s{0,9}true|--ignore-certificate-errors|\ballowUnauthorized\w{0,20}\b|\bignoreHTTPSErrors\b["']?\s{0,9}[:=]\s{0,9}true/g,
        layer: "bare",
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\bverify(?:_ssl|_mode|_certs)?\s{0,9}=\s{0,9}(?:False|ssl\.CERT_NONE|0\b)|["']verify["']\s{0,9}:\s{0,9}False|\bssl\s{0,9}=\s{0,9}False|\b_create_unverified_context\b|\b_create_default_https_context\b|\bCERT_NONE\b|\bcheck_hostname\s{0,9}=\s{0,9}False|\bdisable_warnings\s{0,9}\(|\bPYTHONHTTPSVERIFY\b/g,
        languages: ["python"],
        layer: "bare",
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\bInsecureSkipVerify\b["']?\s{0,9}[:=]\s{0,9}(?!false\b)[^,}\n]|\.InsecureSkipVerify\b|\bWithInsecure\b|\binsecure\.NewCredentials\b/g,
        languages: ["go"],
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\b(?:setHostnameVerifier|hostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|TrustAll\w{0,30}|X509TrustManager|X509ExtendedTrustManager|InsecureTrustManagerFactory|TrustSelfSignedStrategy|trustAllCerts|setDefaultHostnameVerifier|checkServerTrusted)\b/g,
        languages: ["java", "kotlin", "scala"],
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\bVERIFY_NONE\b|\bverify_ssl\s{0,9}(?:=>|:|=)\s{0,9}false|\bverify\s{0,9}(?:=>|:)\s{0,9}false|\bssl\s{0,9}:\s{0,9}\{\s{0,9}verify\s{0,9}:\s{0,9}false/g,
        languages: ["ruby", "elixir"],
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\b["']?\s{0,9}(?:,|=>)\s{0,9}(?:false|0|FALSE)\b|["'](?:verify|verify_peer|verify_peer_name)["']\s{0,9}=>\s{0,9}(?:false|FALSE)|["']allow_self_signed["']\s{0,9}=>\s{0,9}true/g,
        languages: ["php"],
        layer: "bare",
        edited: "deny",
        what: tls_verification_what,
    },
    { pattern: /\bbadCertificateCallback\b|\bonBadCertificate\b/g, languages: ["dart"], edited: "deny", what: tls_verification_what },
    {
        pattern: /\b(?:ServerCertificateValidationCallback|ServerCertificateCustomValidationCallback|RemoteCertificateValidationCallback|DangerousAcceptAnyServerCertificateValidator)\b|\bCheckCertificateRevocationList\s{0,9}=\s{0,9}false/g,
        languages: ["csharp"],
        edited: "deny",
        what: tls_verification_what,
    },
    {
        pattern: /\bdanger_accept_invalid_(?:certs|hostnames)\b|\bkCFStreamSSLValidatesCertificateChain\b|\bdisableEvaluation\b|\bSSL_VERIFY_NONE\b|\bNSAllowsArbitraryLoads\b/g,
        layer: "bare",
        edited: "deny",
        what: tls_verification_what,
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/unsafe-names.js

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/i;
const unsafe_names_OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
const MAX_SEGMENT_BYTES = 255;
const MAX_PATH_BYTES = 1_000;
const FAULTS = [
    { what: "leads out of its folder", has: segment => /^\.{0,2}$/.test(segment) },
    { what: "a name with control characters", has: segment => /[\p{Cc}\u2028\u2029]/u.test(segment) },
    { what: "a name that is no UTF-8", has: segment => /[\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u.test(segment) },
    {
        what: "a name with invisible characters",
        has: segment => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(segment),
    },
    { what: "a name with a backslash or colon", has: segment => /[\\:]/.test(segment) },
    { what: "a name that begins or ends in a space, or ends in a dot", has: segment => /^\s|[\s.]$/u.test(segment) },
    { what: "a name that a command would take for an option", has: segment => segment.startsWith("-") },
    { what: "a name with characters that a shell obeys", has: segment => /[`;|&<>"'*?!]|\$[({]/.test(segment) },
    { what: "a short name of Windows for another file", has: segment => /~\d/.test(segment) },
    { what: "a name that Windows reserves", has: segment => RESERVED.test(segment) },
    { what: "a name in letters that stand for others", has: isDisguised },
    { what: "a name that is too long", has: segment => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES },
];
const unsafeNames = perFile("unsafe-names", ({ change: { path } }) => {
    const segments = path.split("/");
    const faults = FAULTS.filter(fault => segments.some(fault.has)).map(fault => fault.what);
    if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        faults.push("a path that is too long");
    return faults.map(what => ({ verdict: "deny", path, line: null, what }));
});
function isDisguised(segment) {
    if (/^[\x20-\x7e]*$/.test(segment))
        return false;
    const composed = segment.normalize("NFC");
    return composed.normalize("NFKC") !== composed || (unsafe_names_OTHER_SCRIPT.test(segment) && /[A-Za-z]/.test(segment));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/weak-cryptography.js

const weakCryptography = tokenRule("weak-cryptography", [
    {
        pattern: /\bcreate(?:Hash|Hmac)\s{0,3}\(\s{0,3}["'`](?:md5|sha1|md4)|\bhashlib\.(?:md5|sha1)\b|\bMessageDigest\.getInstance\s{0,3}\(\s{0,3}"(?:MD5|SHA-?1)"|"crypto\/(?:md5|sha1|des|rc4)"|\bDigest::(?:MD5|SHA1)\b|\b(?:MD5|SHA1|DES|RC2)\.Create\b|\bmd5\s{0,3}\(|["'`](?:des|rc4|aes-\d{3}-ecb)["'`]|\bAES\/ECB\b|\bMODE_ECB\b/gi,
        layer: "bare",
        inTests: "pass",
        verdict: "warn",
        what: "a weak digest or cipher",
    },
    {
        pattern: /\b(?:token|secret|password|nonce|salt|session_?id|otp)\w{0,20}\s{0,3}(?::?=)\s{0,3}[^\n]{0,80}\b(?:Math\.random|random\.(?:random|randint|choice)|rand\(|new Random\(|mt_rand)/gi,
        verdict: "warn",
        what: "a secret of predictable numbers",
    },
]);

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules.js















































































const POLICY_RULES = [
    somethingChanged,
    outsideEditable,
    forbiddenByConfig,
    changeSize,
    unsafeNames,
    nameCollisions,
    shadowingModules,
    symlinks,
    submodules,
    executables,
    binaryFiles,
    hugeFiles,
    ciWorkflows,
    gitFiles,
    agentFiles,
    dotFolders,
    manifests,
    lockfiles,
    packageManagerConfig,
    ownershipAndLegal,
    infrastructure,
    migrations,
    checkConfig,
    secretFiles,
    generatedFiles,
    scripts,
    settingsChanged,
    sourceDeleted,
    longLines,
    minifiedCode,
    encodedBlobs,
    hiddenCharacters,
    controlCharacters,
    lineEndings,
    confusableIdentifiers,
    obfuscatedCode,
    secretsAdded,
    codeEvaluation,
    processExecution,
    dynamicLoading,
    networkAccess,
    newHosts,
    environmentAccess,
    sensitiveLogs,
    fileWrites,
    deserialisation,
    sqlInjection,
    tlsVerification,
    accessControl,
    globalPatching,
    destructiveStatements,
    processEnded,
    debuggingLeft,
    weakCryptography,
    testsDeleted,
    testsSkipped,
    testsFocused,
    assertionsRemoved,
    assertionsLoosened,
    assertionsEscaped,
    expectationsChanged,
    assertionsAlwaysTrue,
    snapshotsRewritten,
    subjectMocked,
    testDetection,
    sourceAsText,
    testsAlone,
    noTestChanged,
    swallowedExceptions,
    broadenedHandlers,
    reportingRemoved,
    checksDisabled,
    blindDefaults,
    earlyReturns,
    forcedTypes,
    retriesAndWaits,
    timeoutsRaised,
    errorTextChanged,
    commentedOutCode,
];

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/fixable-path.js



function isFixablePath(path, { service, policy }) {
    const context = {
        policy,
        editable: editableOf(service),
        servicePath: service?.path ?? null,
        error: null,
        suspects: [],
        basePaths: [],
    };
    const file = viewFile(unchanged(path), context);
    return !POLICY_RULES.some(rule => rule.judge([file], context).some(finding => finding.verdict === "deny" && finding.path === path));
}
function unchanged(path) {
    return {
        path,
        kind: "modified",
        before: "file",
        after: "file",
        beforeText: "",
        afterText: "",
        binary: false,
        bytesAfter: 0,
    };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/gate/kill-switch-hold.js
var kill_switch_hold = __webpack_require__(945);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate.js


const RULES = [
    {
        reason: "not-production",
        holds: input => fromProduction(input) || input.stagingEnabled || forced(input)
            ? null
            : 'the error does not come from production, and the variable STAGING_FIX_ENABLED is not exactly "true"',
    },
    {
        reason: "below-score",
        holds: input => forced(input) || total(input) >= input.config.gate.minScore
            ? null
            : `the score ${total(input)} is below ${input.config.gate.minScore}`,
    },
    {
        reason: "below-fixability",
        holds: input => forced(input) || fixability(input) >= input.config.gate.minFixability
            ? null
            : `the fixability ${fixability(input)} is below ${input.config.gate.minFixability}`,
    },
    {
        reason: "unsymbolicated",
        holds: ({ issue }) => (issue.symbolicated ? null : "the stack does not name source files"),
    },
    { reason: "no-suspect-file", holds: noSuspectFile },
    {
        reason: "forbidden-path",
        holds: ({ issue, config }) => {
            const service = config.services.find(({ name }) => name === issue.service) ?? null;
            const paths = { service, policy: config.autofix.policy };
            return issue.suspects.some(suspect => isFixablePath(suspect.path, paths))
                ? null
                : "every file that the error leads to is one that no fix may touch";
        },
    },
];
function decideGate(input) {
    if (!input.enabled)
        return kill_switch_hold/* KILL_SWITCH_HOLD */.E;
    const { issue, ticketKey } = input;
    if (issue === null || ticketKey === null)
        return hold("no-ticket", "there is no ticket that a fix could report to");
    for (const rule of RULES) {
        const why = rule.holds({ ...input, issue });
        if (why !== null)
            return hold(rule.reason, why);
    }
    return {
        kind: "fix",
        why: forced(input) ? "a person asked for it and the switch is on" : "every rule of the gate is met",
    };
}
function hold(reason, why) {
    return { kind: "hold", reason, why };
}
function noSuspectFile({ issue }) {
    if (issue.suspects.length === 0)
        return "no frame leads to a file of the repository at the deployed commit";
    const { commit, namedCommit } = issue;
    return namedCommit !== null && commit === null ? "the repository does not know the deployed commit" : null;
}
function fromProduction({ issue }) {
    return issue.environments.some(environment => environment.production);
}
function forced(input) {
    return input.dispatch?.forced ?? false;
}
function total(input) {
    return input.assessment?.total ?? 0;
}
function fixability(input) {
    return input.assessment?.fixability.total ?? 0;
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
var external_node_crypto_ = __webpack_require__(598);
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/hold-in-storm.js


async function holdInStorm(candidate, ledger) {
    const { issue, config } = candidate;
    if (config.storm === null || issue.service === null)
        return null;
    const stored = await ledger.read(stormRef(config, issue.service));
    if (stored === null)
        return null;
    const record = parseStormRecord(stored.text);
    return record === null
        ? hold_in_storm_hold("what the ledger knows of this service's storms cannot be read")
        : hold_in_storm_judge(record, candidate);
}
function hold_in_storm_judge({ storms }, { issue, ticketKey }) {
    const storm = storms.find(({ lifted, key, early }) => !lifted && (key === ticketKey || early.some(one => one.issueId === issue.id)));
    if (storm === undefined)
        return null;
    return hold_in_storm_hold(`the error belongs to a storm that nobody has lifted: ${storm.key ?? "its ticket is being made"}`);
}
function hold_in_storm_hold(why) {
    return { kind: "hold", reason: "storm", why };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/fix-branch.js
var fix_branch = __webpack_require__(390);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/dedupe/is-ambiguous.js

function is_ambiguous_isAmbiguous(error) {
    return error instanceof errors/* UpstreamError */.gA && error.failure.ambiguous;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/fix-ledger-text.js
const EMPTY_FIX_LEDGER = { schema: 1, runs: [] };
function formatFixLedger(record) {
    const newest = record.runs.at(-1);
    const told = newest === undefined ? "no run" : `newest run ${newest.id} for ${newest.ticketKey}`;
    const json = JSON.stringify(record);
    return `fixes: ${told}\n\n${json}`.replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"));
}
function parseFixLedger(text) {
    const start = text.indexOf("\n\n{");
    if (start < 0)
        return null;
    try {
        const value = JSON.parse(text.slice(start + 2));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    const { schema, runs } = value;
    return schema === 1 && Array.isArray(runs) && runs.every(isRun);
}
const TEXTS = ["id", "issueId", "ticketKey", "place", "branch", "runUrl"];
const TELEMETRY = ["unknown", "arrived", "missing"];
function isRun(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const run = value;
    return (TEXTS.every(key => typeof run[key] === "string") &&
        isAmount(run.reservedAt) &&
        isAmount(run.limitUsd) &&
        (run.settledAt === null || isAmount(run.settledAt)) &&
        (run.spentUsd === null || isAmount(run.spentUsd)) &&
        TELEMETRY.includes(run.telemetry) &&
        (run.pullRequest === null || typeof run.pullRequest === "number"));
}
function isAmount(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/change-fix-ledger.js



const MAX_TRIES = 8;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;
async function changeFixLedger(store, change) {
    for (let tries = 1;; tries++) {
        const { parent, record } = await readFixLedger(store);
        const changed = change(record);
        if (changed === null)
            return null;
        if (changed.record === record)
            return changed.result;
        if (tries > MAX_TRIES)
            throw busy();
        if (await wasWritten(store, parent, changed.record))
            return changed.result;
        await store.clock.sleep(waitMs(tries));
    }
}
async function readFixLedger({ ledger, ref, }) {
    const stored = await ledger.read(ref);
    if (stored === null)
        return { parent: null, record: EMPTY_FIX_LEDGER };
    const record = parseFixLedger(stored.text);
    if (record !== null)
        return { parent: stored.sha, record };
    throw new errors/* ConfigError */.xL(`The git ref ${ref} holds no fix ledger that this version can read, so nobody knows what was spent: use the same version of auto-triage everywhere, or delete the ref to begin anew`);
}
async function wasWritten(store, parent, record) {
    try {
        const sha = await store.ledger.stage(parent, formatFixLedger(record));
        return (await store.ledger.publish(store.ref, parent, sha)) === "published";
    }
    catch (error) {
        if (is_ambiguous_isAmbiguous(error))
            return false;
        throw error;
    }
}
function waitMs(tries) {
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries);
    return Math.round(longest * (0.5 + Math.random() / 2));
}
function busy() {
    return new errors/* UpstreamError */.gA("The fix ledger kept changing, or GitHub kept losing its answers; run this job again", {
        service: "github",
        request: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
        status: null,
        ambiguous: true,
        retryable: true,
    });
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/issue-hash.js
var issue_hash = __webpack_require__(998);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/prune.js
const DAY_MS = 86_400_000;
const KEPT_DAYS = 62;
function prune(runs, { now, rejectionDays, remembered }) {
    return runs.filter(run => {
        const days = (now - run.reservedAt) / DAY_MS;
        if (days <= KEPT_DAYS)
            return true;
        return run.pullRequest !== null && (days <= rejectionDays || remembered.has(run.pullRequest));
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/reserve.js


function ownRun(record, { id, issueId }) {
    const ids = [id, idBeside(id, issueId)];
    return record.runs.find(run => run.issueId === issueId && ids.includes(run.id)) ?? null;
}
function reserve(record, run, keeping) {
    const taken = record.runs.some(other => other.id === run.id);
    const reserved = taken ? { ...run, id: idBeside(run.id, run.issueId) } : run;
    return { record: { schema: 1, runs: [...prune(record.runs, keeping), reserved] }, run: reserved };
}
function idBeside(id, issueId) {
    return `${id}.${(0,issue_hash/* issueHash */.O)(issueId)}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/utc-window.js
function utcDay(now) {
    const date = new Date(now);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    return { from: Date.UTC(year, month, day), to: Date.UTC(year, month, day + 1) };
}
function utcMonth(now) {
    const date = new Date(now);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return { from: Date.UTC(year, month), to: Date.UTC(year, month + 1) };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/place-of.js
var place_of = __webpack_require__(219);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __webpack_require__(891);
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

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/sum-usd.js
var sum_usd = __webpack_require__(574);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/find-open-pull.js

const LAG_MS = 3_600_000;
function findOpenPull({ record, pulls, issueId, now }) {
    const own = record.runs.filter(run => run.issueId === issueId);
    const numbers = new Set(own.flatMap(run => run.pullRequest ?? []));
    const open = pulls.find(pull => pull.state === "open" && ((0,fix_branch/* isBranchOf */.S)(pull.branch, issueId) || numbers.has(pull.number)));
    if (open !== undefined)
        return open.number;
    const unlisted = own.find(run => run.pullRequest !== null &&
        run.outcome !== "switched-off" &&
        now - (run.settledAt ?? run.reservedAt) < LAG_MS &&
        !pulls.some(pull => pull.number === run.pullRequest));
    return unlisted?.pullRequest ?? null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/find-rejection.js

const find_rejection_DAY_MS = 86_400_000;
function isRecent(pull, { now, autofix }) {
    return pull.closedAt === null || now - pull.closedAt <= autofix.rejectionDays * find_rejection_DAY_MS;
}
function findRejection(facts) {
    const rejected = facts.pulls.find(pull => pull.state === "closed" &&
        !pull.merged &&
        isRecent(pull, facts) &&
        !pull.labels.includes(facts.autofix.retryLabel) &&
        find_rejection_concerns(pull, facts) &&
        !closedByUs(pull, facts));
    return rejected ?? null;
}
function find_rejection_concerns(pull, { record, issueId, place }) {
    if ((0,fix_branch/* isBranchOf */.S)(pull.branch, issueId))
        return true;
    return record.runs.some(run => (run.pullRequest === pull.number || run.branch === pull.branch) &&
        (run.issueId === issueId || run.place === place));
}
function closedByUs(pull, { record }) {
    return record.runs.some(run => run.pullRequest === pull.number && run.outcome === "switched-off");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/counted.js
function counted_counted(run) {
    if (run.settledAt !== null && run.spentUsd !== null && run.telemetry === "arrived")
        return run.spentUsd;
    return Math.max(run.limitUsd, run.spentUsd ?? 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-ledger/spent-in.js


function runsIn(record, window) {
    return record.runs.filter(run => run.reservedAt >= window.from && run.reservedAt < window.to);
}
function spentIn(record, window) {
    return (0,sum_usd/* sumUsd */.eg)(runsIn(record, window).map(counted_counted));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/fix-attempt.js
function fixAttempt(fixId) {
    const [runId = "", attempt = ""] = fixId.split(".");
    return { runId, attempt };
}
function isOtherAttempt(fixId, own) {
    const [other, mine] = [fixAttempt(fixId), fixAttempt(own)];
    return other.runId === mine.runId && other.attempt !== mine.attempt;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/longest-run-ms.js
const MINUTE_MS = 60_000;
const BESIDE_MINUTES = 120;
function longestRunMs({ maxMinutes }) {
    return (maxMinutes + BESIDE_MINUTES) * MINUTE_MS;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/running-runs.js


function runningRuns({ record, autofix, now, fixId }) {
    const longestMs = longestRunMs(autofix);
    return record.runs.filter(run => run.settledAt === null && now - run.reservedAt < longestMs && !isOtherAttempt(run.id, fixId));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/room-left.js



function roomLeft(facts) {
    const { record, pulls, datadog, now } = facts;
    const day = utcDay(now);
    const running = runningRuns(facts);
    const open = [...pulls.filter(pull => pull.state === "open"), ...running].map(({ branch }) => branch);
    const seen = datadog.kind === "known" ? datadog : { dayUsd: 0, monthUsd: 0 };
    return {
        open: new Set(open).size,
        running: running.length,
        today: runsIn(record, day).length,
        dayUsd: Math.max(spentIn(record, day), seen.dayUsd),
        monthUsd: Math.max(spentIn(record, utcMonth(now)), seen.monthUsd),
    };
}

// EXTERNAL MODULE: ../../packages/shared/build/text/usd-text.js
var usd_text = __webpack_require__(795);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/decide-room.js







const decide_room_RULES = [
    { reason: "already-running", holds: alreadyRunning },
    {
        reason: "open-pull-request",
        holds: facts => {
            const number = findOpenPull(facts);
            return number === null ? null : `pull request ${number} already fixes this error and is open`;
        },
    },
    { reason: "rejected", holds: rejected },
    {
        reason: "too-many-open",
        holds: ({ autofix }, { open }) => open < autofix.maxOpen
            ? null
            : `${open} fix pull requests are open or on their way, and autofix.max-open is ${autofix.maxOpen}`,
    },
    {
        reason: "too-many-running",
        holds: ({ autofix }, { running }) => running < autofix.maxRunning
            ? null
            : `${running} fixes are at work, and autofix.max-running is ${autofix.maxRunning}`,
    },
    {
        reason: "too-many-today",
        holds: ({ autofix }, { today }) => today < autofix.maxPerDay
            ? null
            : `${today} fixes were started on this UTC day, and autofix.max-per-day is ${autofix.maxPerDay}`,
    },
    {
        reason: "day-budget",
        holds: ({ autofix }, { dayUsd }) => overBudget(autofix.maxUsd, { spent: dayUsd, limit: autofix.maxUsdPerDay, window: "day" }),
    },
    {
        reason: "month-budget",
        holds: ({ autofix }, { monthUsd }) => overBudget(autofix.maxUsd, { spent: monthUsd, limit: autofix.maxUsdPerMonth, window: "month" }),
    },
    {
        reason: "spend-unknown",
        holds: ({ datadog }) => datadog.kind === "unknown"
            ? "Datadog could not be asked what was spent, and autofix.datadog-spend wants it to be"
            : null,
    },
];
function decideRoom(facts) {
    const room = roomLeft(facts);
    for (const { reason, holds } of decide_room_RULES) {
        const why = holds(facts, room);
        if (why !== null)
            return { kind: "hold", reason, why };
    }
    return null;
}
function alreadyRunning(facts) {
    const run = runningRuns(facts).find(({ issueId }) => issueId === facts.issueId);
    if (run === undefined)
        return null;
    return `another run has been at work on this error since ${timeAgo(run.reservedAt, facts.now)}: ${run.runUrl}`;
}
function rejected(facts) {
    const pull = findRejection(facts);
    if (pull === null)
        return null;
    const when = pull.closedAt === null ? "" : ` ${timeAgo(pull.closedAt, facts.now)}`;
    const { retryLabel } = facts.autofix;
    return `pull request ${pull.number} for the same error or place was closed unmerged${when}; the label "${retryLabel}" on it allows another try`;
}
function overBudget(maxUsd, { spent, limit, window }) {
    if ((0,sum_usd/* fitsUsd */.$S)(maxUsd, { spent, limit }))
        return null;
    return `${(0,usd_text/* usdText */.Y)(spent)} of ${(0,usd_text/* usdText */.Y)(limit)} count as spent in this UTC ${window}, and a run may cost ${(0,usd_text/* usdText */.Y)(maxUsd)}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/gate/reserve-fix.js









const MAX_LOOKED_UP = 10;
async function reserveFix(request, ports) {
    const { base } = request.config.autofix;
    const [baseSha, pulls, datadog] = await Promise.all([
        ports.host.branchHead(base),
        knownPulls(request, ports),
        askDatadog(ports),
    ]);
    if (baseSha === null)
        throw new errors/* ConfigError */.xL(`The branch "${base}" does not exist, and fixes go to it: create it, or name another in autofix.base of .github/auto-triage.yml`);
    return changeFixLedger(ports.store, record => {
        const facts = factsOf(request, { record, pulls, datadog, now: ports.store.clock.now() });
        const decided = decide(request, facts, baseSha);
        return { record: decided.record, result: decided.end };
    });
}
async function knownPulls(request, { host, store }) {
    const { autofix } = request.config;
    const [listed, { record }] = await Promise.all([host.listPulls(autofix.branchPrefix), readFixLedger(store)]);
    const place = (0,place_of/* placeOf */.$)(request.issue);
    const tried = record.runs.filter(run => run.pullRequest !== null && (run.issueId === request.issue.id || run.place === place));
    const branches = new Set([branchOf(request), ...tried.slice(-MAX_LOOKED_UP).map(run => run.branch)]);
    const missing = [...branches].filter(branch => !listed.some(pull => pull.branch === branch));
    const found = await Promise.all(missing.map(branch => host.findPull(branch, null)));
    return [...listed, ...found.filter(pull => pull !== null)];
}
async function askDatadog({ spend, store, log }) {
    if (spend === null)
        return { kind: "not-asked" };
    const now = store.clock.now();
    try {
        const [dayUsd, monthUsd] = await Promise.all([
            spend.spentUsd(utcDay(now).from, now),
            spend.spentUsd(utcMonth(now).from, now),
        ]);
        return { kind: "known", dayUsd, monthUsd };
    }
    catch (error) {
        log.warn("Datadog could not be asked what was spent", { why: error instanceof Error ? error.message : "" });
        return { kind: "unknown" };
    }
}
function factsOf({ fixId, issue, config }, known) {
    return { ...known, fixId, issueId: issue.id, place: (0,place_of/* placeOf */.$)(issue), autofix: config.autofix };
}
function decide(request, facts, baseSha) {
    const { record } = facts;
    const own = ownRun(record, { id: facts.fixId, issueId: facts.issueId });
    const reserved = (run, after) => ({
        record: after,
        end: { kind: "reserved", run, baseSha, room: roomLeft({ ...facts, record: after }) },
    });
    if (own !== null && own.settledAt === null)
        return reserved(own, record);
    const hold = own === null ? decideRoom(facts) : HAD_ITS_TRY;
    if (hold !== null)
        return { record, end: { kind: "held", hold, room: roomLeft(facts) } };
    const { now, autofix, pulls } = facts;
    const remembered = new Set(pulls.filter(pull => pull.state === "open" || isRecent(pull, facts)).map(pull => pull.number));
    const made = reserve(record, newRun(request, facts), { now, rejectionDays: autofix.rejectionDays, remembered });
    return reserved(made.run, made.record);
}
const HAD_ITS_TRY = {
    kind: "hold",
    reason: "already-running",
    why: "this attempt of this run has already tried to fix the error: start the run again for another try",
};
function newRun(request, { fixId, issueId, place, now, autofix }) {
    return {
        id: fixId,
        issueId,
        ticketKey: request.ticketKey,
        service: request.issue.service,
        place,
        branch: branchOf(request),
        runUrl: request.runUrl,
        reservedAt: now,
        settledAt: null,
        limitUsd: autofix.maxUsd,
        spentUsd: null,
        telemetry: "unknown",
        outcome: null,
        pullRequest: null,
        commentId: null,
    };
}
function branchOf({ config, ticketKey, issue }) {
    return (0,fix_branch/* fixBranch */.k)(config.autofix.branchPrefix, ticketKey, issue.id);
}

// EXTERNAL MODULE: ./build/fix-id.js
var fix_id = __webpack_require__(465);
// EXTERNAL MODULE: ./build/gate-end.js + 3 modules
var gate_end = __webpack_require__(218);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(43);
// EXTERNAL MODULE: ./build/write-brief.js + 1 modules
var write_brief = __webpack_require__(152);
;// CONCATENATED MODULE: ./build/open-gate.js














async function openGate(run, input) {
    const decision = decideGate(input);
    const { issue, ticketKey, assessment, config } = input;
    if (decision.kind === "hold")
        return (0,gate_end/* gateEnd */.N)(run, { decision, input });
    if (issue === null || assessment === null || ticketKey === null)
        throw new errors/* BugError */.f9("The rules of the gate let a fix through without an error, its assessment or a ticket");
    const ports = portsOf(run, input);
    const stormy = await holdInStorm({ issue, ticketKey, config }, ports.store.ledger);
    if (stormy !== null)
        return (0,gate_end/* gateEnd */.N)(run, { decision: stormy, input });
    const request = { fixId: (0,fix_id/* fixId */.z)(run.env), issue, ticketKey, config, runUrl: run.env.runUrl };
    const end = await reserveFix(request, ports);
    if (end.kind === "held")
        return (0,gate_end/* gateEnd */.N)(run, { decision: end.hold, input, room: end.room });
    const { run: reserved, baseSha, room } = end;
    const handedOn = (0,write_brief/* writeBrief */.k)(run.env.temp, (0,make_brief/* makeBrief */.j)({ input, reserved, baseSha, repository: run.env.repository, runUrl: run.env.runUrl }));
    return (0,gate_end/* gateEnd */.N)(run, { decision, input, room, handedOn: { ...handedOn, baseSha } });
}
function portsOf(run, { config }) {
    const { apiUrl, repository } = run.env;
    const token = (0,inputs/* readToken */.AI)(run.inputs);
    run.transport.allow({ service: "github", baseUrl: apiUrl, readRetries: 2 });
    const ledger = (0,github_ledger/* createGitHubLedger */.d)({ apiUrl, token, repository: config.ledger.repository ?? repository });
    return {
        store: { ledger, ref: fixLedgerRef(config, repository), clock: run.clock },
        host: createGitHubFixHost({ apiUrl, token, repository }),
        spend: config.autofix.datadogSpend ? lateSpendSource(run) : null,
        log: run.log,
    };
}
function lateSpendSource(run) {
    return { spentUsd: async (from, to) => spendSource(run).spentUsd(from, to) };
}
function spendSource(run) {
    const { apiKey, appKey, site, url } = (0,inputs/* readDatadog */.hU)(run.inputs);
    const baseUrl = (0,base_url/* datadogBaseUrl */.J)(site, url);
    run.transport.allow({ service: "datadog", baseUrl, readRetries: 2 });
    return createDatadogSpendSource({ apiKey, appKey, baseUrl, repository: run.env.repository });
}


/***/ }),

/***/ 152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ writeBrief)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ../../packages/shared/build/action/sealed-file.js



function writeSealedFile(path, value) {
    const text = JSON.stringify(value);
    (0,external_node_fs_.writeFileSync)(path, text);
    return { sha256: sha256(text) };
}
function readSealedFile(path, digest, name) {
    const text = readText(path, name);
    if (sha256(text) !== digest.toLowerCase())
        throw new ConfigError(`The ${name} is not the one that its job wrote: its SHA-256 differs from the job's output`);
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        throw new ConfigError(`The ${name} was written by another version of auto-triage: use the same version of all its actions`);
    return value;
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
}
function readText(path, name) {
    try {
        return readFileSync(path, "utf8");
    }
    catch (error) {
        throw new ConfigError(`The ${name} is not at the path that the input gives: pass what the job before wrote`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/write-brief.js



function writeBrief(temp, brief) {
    const folder = (0,external_node_path_.join)(temp, "auto-triage-brief");
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, "brief.json");
    return { brief: path, ...writeSealedFile(path, brief) };
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gq: () => (/* binding */ askRepository),
/* harmony export */   kX: () => (/* binding */ success)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);
/* harmony import */ var _unreadable_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var _upstream_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(620);
/* harmony import */ var _is_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95);





function askRepository({ apiUrl, token, repository }) {
    return async ([method, path, shown], body) => {
        const response = await fetch(`${apiUrl}/repos/${repository}${path}`, {
            method,
            headers: { ...(0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .requestHeaders */ .A)(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
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
        throw (0,_unreadable_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .C)({ service: "github", request, ambiguous: !request.startsWith("GET ") });
    }
    const detail = messageOf(body);
    if (status === 401)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL("GitHub does not accept the token of this job: it is expired or wrong");
    if ((0,_is_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a)(status, detail))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(`GitHub answered ${status} to ${request}: its rate limit is used up (${detail})`, {
            service: "github",
            request,
            status,
            ambiguous: false,
            retryable: true,
        });
    if (status === 403 || status === 404)
        throw refusedToken(answer, repository);
    throw (0,_upstream_error_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredWith */ .i)({ service: "github", request, status, detail: [detail, ...errorsOf(body)].join("; ") });
}
function refusedToken({ request, status, body, accepted }, repository) {
    const needs = accepted === "" ? "" : `; it needs the permission ${accepted.replaceAll("=", ": ")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`GitHub does not let the token of this job do ${request} in ${repository} (${status}: ${messageOf(body)})${needs}`);
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
    throw (0,_unreadable_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .C)({ service: "github", request, ambiguous: !request.startsWith("GET ") });
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRateLimit)
/* harmony export */ });
function isRateLimit(status, message) {
    return status === 403 && /rate limit|abuse/i.test(message);
}


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createGitHubLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);
/* harmony import */ var _unreadable_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(643);
/* harmony import */ var _upstream_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(620);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87);
/* harmony import */ var _is_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(325);





const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
const MAX_HISTORY_PAGES = 10;
const CONFLICTS = /already exists|not a fast[- ]forward|does not exist|reference update failed|cannot lock ref/i;
function createGitHubLedger(options) {
    const request = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askRepository */ .gq)(options);
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
            const sha = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(success(found, options), "object", "sha");
            const stored = success(await ask("GET", `git/commits/${sha}`), options);
            return { sha, text: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(stored, "message") };
        },
        async stage(parent, text) {
            const first = await commit(parent, text);
            if (first.status !== 422 || !/tree/i.test((0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(first.body)))
                return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(success(first, options), "sha");
            tree = ask("GET", "commits/HEAD").then(head => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(success(head, options), "commit", "tree", "sha"));
            return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(success(await commit(parent, text), options), "sha");
        },
        async publish(ref, parent, sha) {
            const answer = parent === null
                ? await ask("POST", "git/refs", { ref, sha })
                : await ask("PATCH", `git/refs/${shortName(ref)}`, { sha, force: false });
            const lost = answer.status === 409 || (answer.status === 422 && CONFLICTS.test((0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(answer.body)));
            if (lost)
                return "conflict";
            success(answer, options);
            return "published";
        },
        async history(ref) {
            const newest = await ask("GET", `git/ref/${shortName(ref)}`);
            if (newest.status === 404)
                return [];
            const sha = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(success(newest, options), "object", "sha");
            const records = [];
            for (let page = 1; page <= MAX_HISTORY_PAGES; page++) {
                const list = success(await ask("GET", `commits?sha=${sha}&per_page=100&page=${page}`), options);
                const commits = (Array.isArray(list.body) ? list.body : []).map((body) => ({ ...list, body }));
                records.push(...commits.map(item => ({ sha: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, "sha"), text: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, "commit", "message") })));
                if (commits.length < 100)
                    break;
            }
            return records.toReversed();
        },
    };
}
function success(answer, { repository }) {
    const { request, status, body } = answer;
    if (status >= 200 && status < 300) {
        if (typeof body === "object" && body !== null)
            return answer;
        throw (0,_unreadable_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .C)({ service: "github", request, ambiguous: !request.startsWith("GET ") });
    }
    const message = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(body);
    if (status === 401)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('GitHub does not accept the token in the input "github-token": it is expired or wrong');
    if ((status === 403 && !(0,_is_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .isRateLimit */ .a)(status, message)) || status === 404)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`GitHub does not let this job keep the ledger in ${repository} (${status}: ${message}). Give the job "permissions: contents: write" and pass "github-token: \${{ github.token }}"; a ledger in another repository (ledger.repository) needs a token that may write there`);
    if (status === 409)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`The repository ${repository} has no commit yet, so it cannot hold the ledger`);
    if (status === 403)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UpstreamError */ .gA(`GitHub answered 403 to ${request}: its rate limit is used up (${message})`, {
            service: "github",
            request,
            status,
            ambiguous: false,
            retryable: true,
        });
    throw (0,_upstream_error_js__WEBPACK_IMPORTED_MODULE_4__/* .answeredWith */ .i)({ service: "github", request, status, detail: message });
}
function shortName(ref) {
    return ref.replace(/^refs\//, "");
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ requestHeaders)
/* harmony export */ });
function requestHeaders(token) {
    return {
        authorization: `bearer ${token}`,
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "auto-triage",
    };
}


/***/ }),

/***/ 643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unreadableAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
/* harmony import */ var _service_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(679);


function unreadableAnswer({ service, request, ambiguous, cause }) {
    const name = (0,_service_name_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceName */ .f)(service);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .gA(`The answer to ${request} is not one that ${name} gives: something between this job and ${name} may have answered, or the answer was cut`, { service, request, status: null, ambiguous, retryable: true }, cause === undefined ? {} : { cause });
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBranchOf),
/* harmony export */   k: () => (/* binding */ fixBranch)
/* harmony export */ });
/* harmony import */ var _issue_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(998);

function fixBranch(prefix, ticketKey, issueId) {
    const ticket = ticketKey
        .toLowerCase()
        .replace(/[^a-z0-9-]/g, "-")
        .slice(0, 60);
    return `${prefix}${ticket}-${(0,_issue_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .issueHash */ .O)(issueId)}`;
}
function isBranchOf(branch, issueId) {
    return branch.endsWith(`-${(0,_issue_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .issueHash */ .O)(issueId)}`);
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ issueHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);

function issueHash(issueId) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(issueId).digest("hex").slice(0, 8);
}


/***/ }),

/***/ 167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ makeBrief)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(608);

function makeBrief({ input, reserved, baseSha, repository, runUrl }) {
    const { issue, assessment, config, dispatch } = input;
    if (issue === null || assessment === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9("A brief was written about an error that nobody knows");
    return {
        schema: 1,
        fixId: reserved.id,
        issue,
        assessment,
        forced: dispatch?.forced ?? false,
        ticketKey: reserved.ticketKey,
        repository,
        runUrl,
        base: { branch: config.autofix.base, sha: baseSha },
        branch: reserved.branch,
        place: reserved.place,
        service: config.services.find(({ name }) => name === issue.service) ?? null,
        config,
    };
}


/***/ }),

/***/ 219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
function placeOf(issue) {
    const first = issue.suspects[0];
    if (first === undefined)
        return "";
    return first.function === null ? first.path : `${first.path}:${first.function}`;
}


/***/ })

};
