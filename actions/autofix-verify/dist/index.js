import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 959:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

// Stands in for the parts of the Actions toolkit that are loaded but never used here, and that made up most of the time
// to start: @actions/http-client, which @actions/core uses for OIDC tokens, and @actions/exec, which describes the platform.
function unused(what) {
  return () => {
    throw new Error(`${what} is not available in this action`)
  }
}

__webpack_unused_export__ = class HttpClient {
  getJson = unused("An OIDC token")
}
__webpack_unused_export__ = class BearerCredentialHandler {}
__webpack_unused_export__ = unused("The platform's description")


/***/ }),

/***/ 317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ autofixVerify)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/action/sealed-file.js



function writeSealedFile(path, value) {
    const text = JSON.stringify(value);
    (0,external_node_fs_.writeFileSync)(path, text);
    return { sha256: sha256(text) };
}
function readSealedFile(path, digest, name) {
    const text = readText(path, name);
    if (sha256(text) !== digest.toLowerCase())
        throw new errors/* ConfigError */.xL(`The ${name} is not the one that its job wrote: its SHA-256 differs from the job's output`);
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        throw new errors/* ConfigError */.xL(`The ${name} was written by another version of auto-triage: use the same version of all its actions`);
    return value;
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest("hex");
}
function readText(path, name) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new errors/* ConfigError */.xL(`The ${name} is not at the path that the input gives: pass what the job before wrote`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/bubblewrap-programs.js
const SANDBOX_UID = 65_534;

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/mounts.js

const SHARED_MEMORY = "/dev/shm";
function mountArguments(mounts) {
    const temporary = new Set(["/tmp", "/var/tmp"]);
    const closed = mounts.hidden.filter(path => !temporary.has(path));
    const all = [
        ...mounts.hidden.map(path => ({
            path,
            args: ["--perms", temporary.has(path) ? "1777" : "0755", "--tmpfs", path],
        })),
        ...mounts.readable.map(path => ({ path, args: ["--ro-bind", path, path] })),
        ...mounts.writable.map(path => ({ path, args: ["--bind", path, path] })),
        ...mounts.files.map(path => ({ path, args: ["--bind", path, path] })),
    ];
    const parents = [...mounts.readable, ...mounts.writable, ...mounts.files].flatMap(path => parentsInside(path, [...mounts.hidden, SHARED_MEMORY]));
    for (const path of new Set(parents))
        all.push({ path, args: ["--perms", "0755", "--dir", path] });
    const ordered = all.toSorted((a, b) => depth(a.path) - depth(b.path));
    return [...ordered.flatMap(mount => mount.args), ...closed.flatMap(path => ["--remount-ro", path])];
}
function parentsInside(path, hidden) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!hidden.some(folder => parent.startsWith(`${folder}/`)))
        return [];
    return [parent, ...parentsInside(parent, hidden)];
}
function depth(path) {
    return path === (0,external_node_path_.dirname)(path) ? 0 : path.split("/").length;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/bubblewrap-arguments.js


const BRIDGE = `
bridge="$1" port="$2" socket="$3"
shift 3
setsid "$bridge" "TCP4-LISTEN:$port,bind=127.0.0.1,fork,reuseaddr,backlog=64" "UNIX-CONNECT:$socket" </dev/null >/dev/null 2>&1 &
tries=0
until "$bridge" -u OPEN:/dev/null "TCP4:127.0.0.1:$port" >/dev/null 2>&1; do
  tries=$((tries + 1))
  [ "$tries" -lt 200 ] || exit 125
  sleep 0.02
done
exec "$@"`;
const STATUS_FD = 3;
const BASE = "--ro-bind / / --dev /dev --perms 1777 --tmpfs /dev/shm --proc /proc".split(" ");
const WALLS = `--unshare-pid --unshare-ipc --unshare-uts --die-with-parent --new-session --json-status-fd ${STATUS_FD}`.split(" ");
function bubblewrapArguments(command, programs, mounts) {
    const user = programs.setpriv === null ? ["--unshare-user"] : ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"];
    return [
        programs.bwrap,
        ...BASE,
        ...mountArguments(mounts),
        ...WALLS,
        ...user,
        ...(command.network === "host" ? [] : ["--unshare-net"]),
        "--chdir",
        command.cwd,
        "--",
        ...dropPrivileges(programs),
        ...bridge(command.network, programs),
        ...command.argv,
    ];
}
function dropPrivileges({ setpriv }) {
    if (setpriv === null)
        return [];
    const id = String(SANDBOX_UID);
    return [setpriv, "--reuid", id, "--regid", id, "--clear-groups", "--inh-caps=-all", "--no-new-privs"];
}
function bridge(network, { socat }) {
    if (typeof network === "string")
        return [];
    return ["/bin/sh", "-c", BRIDGE, "sh", socat ?? "socat", String(network.port), network.socket];
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/output-tail.js
class OutputTail {
    #limit;
    #chunks = [];
    #bytes = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        if (this.#bytes > 2 * this.#limit + 65_536)
            this.#compact();
    }
    text() {
        this.#compact();
        return Buffer.concat(this.#chunks).toString("utf8");
    }
    #compact() {
        const all = Buffer.concat(this.#chunks);
        const kept = all.subarray(Math.max(0, all.length - this.#limit));
        this.#chunks = [Buffer.from(kept)];
        this.#bytes = kept.length;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/run-process.js


const DRAIN_MS = 1_000;
const NOT_FOUND = 127;
async function runProcess(command, started) {
    const startedAt = performance.now();
    const [program, ...args] = started.argv;
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, args, {
        cwd: started.cwd,
        env: command.env,
        detached: true,
        stdio: ["pipe", "pipe", "pipe", started.status === undefined ? "ignore" : "pipe"],
    });
    started.status?.(child.stdio[3]);
    const outputs = [new OutputTail(command.maxOutputBytes), new OutputTail(command.maxOutputBytes)];
    child.stdout?.on("data", (chunk) => outputs[0].push(chunk));
    child.stderr?.on("data", (chunk) => outputs[1].push(chunk));
    child.stdin?.on("error", () => undefined).end(command.stdin ?? "");
    child.once("error", error => outputs[1].push(Buffer.from(`${error.message}\n`)));
    const limits = limit(command, (name) => started.signal(child, name), started.graceMs);
    try {
        const { code, signal } = await ended(child);
        limits.clear();
        await started.sweep(child);
        await drained(child);
        const ms = Math.round(performance.now() - startedAt);
        return { code, signal, timedOut: limits.timedOut(), stdout: outputs[0].text(), stderr: outputs[1].text(), ms };
    }
    finally {
        limits.clear();
    }
}
function limit(command, send, graceMs) {
    const signals = command.endSignal === "SIGINT" ? ["SIGINT", "SIGTERM", "SIGKILL"] : ["SIGTERM", "SIGKILL"];
    let timedOut = false;
    let timer;
    const escalate = () => {
        const next = signals.shift();
        if (next === undefined)
            return;
        send(next);
        timer = setTimeout(escalate, graceMs);
    };
    timer = setTimeout(() => {
        timedOut = true;
        escalate();
    }, command.timeoutMs);
    const abort = () => {
        clearTimeout(timer);
        escalate();
    };
    if (command.abort?.aborted === true)
        abort();
    else
        command.abort?.addEventListener("abort", abort, { once: true });
    const clear = () => {
        clearTimeout(timer);
        command.abort?.removeEventListener("abort", abort);
    };
    return { clear, timedOut: () => timedOut };
}
function ended(child) {
    return new Promise(resolve => {
        child.once("error", () => resolve({ code: NOT_FOUND, signal: null }));
        child.once("exit", (code, signal) => resolve({ code, signal }));
    });
}
function drained(child) {
    const open = [child.stdout, child.stderr].filter(stream => stream !== null && !stream.closed);
    if (open.length === 0)
        return Promise.resolve();
    return new Promise(resolve => {
        const timer = setTimeout(() => {
            for (const stream of open)
                stream?.destroy();
            resolve();
        }, DRAIN_MS);
        child.once("close", () => {
            clearTimeout(timer);
            resolve();
        });
    });
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/signal-group.js

function signalGroup(group, name) {
    try {
        return external_node_process_.kill(-group, name);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/tool-folders.js

function toolFolders(path, hidden) {
    const inside = path.split(":").filter(folder => hidden.some(outer => folder.startsWith(`${outer}/`)));
    return [...new Set(inside.map(folder => prefixOf(folder, hidden)))];
}
function prefixOf(folder, hidden) {
    const prefix = (0,external_node_path_.dirname)(folder);
    const isHome = hidden.includes(prefix) || hidden.includes((0,external_node_path_.dirname)(prefix));
    return (0,external_node_path_.basename)(folder) === "bin" && !isHome && !(0,external_node_path_.basename)(prefix).startsWith(".") ? prefix : folder;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/bubblewrap-sandbox.js








const HIDDEN = ["/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media", "/__w", "/github"];
const RESOLVER = ["/run/systemd/resolve", "/run/resolvconf"];
const GONE_MS = 10_000;
function bubblewrapSandbox(programs, tools, graceMs) {
    return {
        kind: "bubblewrap",
        run: command => withHandedOver(command, { programs, tools }, () => runWalled(command, { programs, graceMs })),
    };
}
async function runWalled(command, { programs, graceMs }) {
    const first = firstProcess();
    return runProcess(command, {
        argv: bubblewrapArguments(command, programs, mountsOf(command)),
        cwd: "/",
        graceMs,
        status: first.listen,
        signal: (child, name) => {
            const group = first.pid() ?? child.pid;
            if (group !== undefined)
                signalGroup(group, name);
        },
        sweep: first.gone,
    });
}
function mountsOf({ hidden, writable, network, env }) {
    const covered = [...HIDDEN, ...hidden].flatMap(realPath);
    const mine = writable.map(path => (0,external_node_fs_.realpathSync)(path));
    const tools = toolFolders((env["PATH"] ?? "").split(":").flatMap(realPath).join(":"), covered);
    return {
        hidden: [...new Set(covered)],
        readable: [
            ...tools.filter(tool => !mine.some(path => `${tool}/`.startsWith(`${path}/`))),
            ...(network === "host" ? RESOLVER.flatMap(realPath) : []),
        ],
        writable: mine,
        files: typeof network === "string" ? [] : [(0,external_node_fs_.realpathSync)(network.socket)],
    };
}
function realPath(path) {
    try {
        return [(0,external_node_fs_.realpathSync)(path)];
    }
    catch {
        return [];
    }
}
function firstProcess() {
    let said = "";
    const pid = () => {
        const found = /"child-pid": (\d+)/.exec(said)?.[1];
        return found === undefined ? null : Number(found);
    };
    return {
        pid,
        listen: (stream) => stream.on("data", chunk => (said += String(chunk))).on("error", () => undefined),
        gone: async () => {
            const first = pid();
            if (first !== null)
                await untilGone(first);
        },
    };
}
async function untilGone(pid) {
    const until = performance.now() + GONE_MS;
    while (isAlive(pid)) {
        signalGroup(pid, "SIGKILL");
        if (performance.now() > until)
            throw new errors/* BugError */.f9("A process of a sandboxed command could not be ended");
        await (0,promises_namespaceObject.setTimeout)(2);
    }
}
function isAlive(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
        return !stat.slice(stat.lastIndexOf(")")).startsWith(") Z");
    }
    catch {
        return false;
    }
}
async function withHandedOver({ writable, network }, { programs, tools }, work) {
    if (programs.setpriv === null)
        return work();
    const paths = [...writable, ...(typeof network === "string" ? [] : [network.socket])];
    const owners = paths.map(path => (0,external_node_fs_.lstatSync)(path));
    const chown = (path, owner) => {
        const { ok, text } = tools.run([tools.find("chown") ?? "/bin/chown", "-R", "-h", owner, "--", path]);
        if (!ok)
            throw new errors/* BugError */.f9("The owner of a folder could not be changed", { cause: new Error(text) });
    };
    for (const path of paths)
        chown(path, `${SANDBOX_UID}:${SANDBOX_UID}`);
    try {
        return await work();
    }
    finally {
        for (const [index, path] of paths.entries())
            chown(path, `${owners[index]?.uid ?? 0}:${owners[index]?.gid ?? 0}`);
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/direct-sandbox.js


function directSandbox(graceMs) {
    return {
        kind: "none",
        run: command => runProcess(command, {
            argv: command.argv,
            cwd: command.cwd,
            graceMs,
            signal: (child, name) => {
                if (child.pid !== undefined)
                    signalGroup(child.pid, name);
            },
            sweep: child => {
                if (child.pid !== undefined)
                    signalGroup(child.pid, "SIGKILL");
                return Promise.resolve();
            },
        }),
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/find-bubblewrap.js

const APPARMOR = "kernel.apparmor_restrict_unprivileged_userns";
function findBubblewrap(tools, mend) {
    if (mend && (tools.find("bwrap") === null || tools.find("socat") === null))
        install(tools);
    const first = probe(tools);
    if ("programs" in first || !barred(tools))
        return first;
    elevated(tools, ["sysctl", "-q", "-w", `${APPARMOR}=0`]);
    return probe(tools);
}
function probe(tools) {
    const [bwrap, socat, setpriv] = ["bwrap", "socat", "setpriv"].map(name => tools.find(name));
    if (!bwrap)
        return { unusable: "bubblewrap is not installed" };
    if (!socat)
        return { unusable: "socat is not installed" };
    if (tools.isRoot && !setpriv)
        return { unusable: "setpriv (of util-linux) is not installed" };
    const programs = { bwrap, socat, setpriv: tools.isRoot ? (setpriv ?? null) : null };
    const mounts = { hidden: ["/tmp"], readable: [], writable: [], files: [] };
    const argv = bubblewrapArguments({ argv: ["/bin/true"], cwd: "/", network: "none" }, programs, mounts);
    const { ok, text } = tools.run(withoutStatus(argv));
    return ok ? { programs } : { unusable: `bubblewrap does not work here: ${text.trim()}` };
}
function withoutStatus(argv) {
    const [program, ...args] = argv;
    const at = args.indexOf("--json-status-fd");
    return args[at + 1] === String(STATUS_FD) ? [program, ...args.toSpliced(at, 2)] : argv;
}
function barred(tools) {
    return !tools.isRoot && tools.read(`/proc/sys/${APPARMOR.replaceAll(".", "/")}`)?.trim() === "1";
}
function install(tools) {
    const packages = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "bubblewrap", "socat"];
    if (elevated(tools, packages))
        return;
    elevated(tools, ["apt-get", "update", "-q"]);
    elevated(tools, packages);
}
function elevated(tools, [name, ...args]) {
    const program = tools.find(name);
    const sudo = tools.find("sudo");
    if (program === null)
        return false;
    if (tools.isRoot)
        return tools.run([program, ...args]).ok;
    return sudo !== null && tools.run([sudo, "-n", program, ...args]).ok;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/host-tools.js




const FOLDERS = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"];
const TIMEOUT_MS = 180_000;
const hostTools = {
    isRoot: (0,external_node_os_namespaceObject.userInfo)().uid === 0,
    find: name => FOLDERS.map(folder => (0,external_node_path_.join)(folder, name)).find(isExecutable) ?? null,
    run([program, ...args]) {
        const { status, stderr, error } = (0,external_node_child_process_namespaceObject.spawnSync)(program, args, {
            env: { PATH: FOLDERS.join(":"), LANG: "C.UTF-8", DEBIAN_FRONTEND: "noninteractive" },
            stdio: ["ignore", "ignore", "pipe"],
            encoding: "utf8",
            timeout: TIMEOUT_MS,
        });
        return { ok: status === 0, text: error?.message ?? stderr };
    },
    read(path) {
        try {
            return (0,external_node_fs_.readFileSync)(path, "utf8");
        }
        catch {
            return null;
        }
    },
};
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/sandbox/open-sandbox.js





const GRACE_MS = 15_000;
async function openSandbox(mode, options) {
    const { log, graceMs = GRACE_MS, tools = hostTools } = options;
    const found = mode === "off" ? { unusable: "the configuration says off" } : findBubblewrap(tools, mode === "required");
    if ("programs" in found)
        return bubblewrapSandbox(found.programs, tools, graceMs);
    if (mode === "required")
        throw new errors/* ConfigError */.xL(`autofix.sandbox is "required", and no sandbox works on this runner (${found.unusable}): install the packages bubblewrap and socat and allow user namespaces (on Ubuntu 24.04: sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), or set autofix.sandbox to "preferred", which runs the commands without walls where there is none`);
    log.warn("commands run without a sandbox: files, network and other processes of the runner are open to them", {
        why: found.unusable,
    });
    return directSandbox(graceMs);
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var counted = __nccwpck_require__(213);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __nccwpck_require__(813);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/verify-summary.js




const TITLES = {
    publish: "the fix may be published",
    "publish-with-warnings": "the fix may be published, with warnings",
    refuse: "the fix is refused",
};
const FIRST = ["deny", "warn", "pass"];
const MOST_CHECKS = 100;
function writeVerifySummary(verdict) {
    const sorted = FIRST.flatMap(said => verdict.checks.filter(check => check.verdict === said)).slice(0, MOST_CHECKS);
    const silent = sorted.filter(check => check.verdict === "pass" && check.evidence.length === 0);
    const shown = sorted.filter(check => !silent.includes(check));
    const skipped = verdict.checks.filter(check => check.verdict === "skipped");
    const told = shown.filter(check => check.evidence.length > 1 && check.verdict !== "pass");
    const parts = [
        `### verify: ${TITLES[verdict.decision]}`,
        shown.length === 0 ? "" : (0,markdown/* mdTable */.gJ)(["Check", "Verdict", "Evidence"], shown.map(rowOf)),
        listed("Also passed", silent),
        listed("Not asked", skipped),
        (0,markdown_list/* section */.uW)(`${(0,counted/* counted */.h)(verdict.files.length, "file")} changed`, (0,markdown_list/* bullets */.e5)(verdict.files, path => (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(path, 250)))),
        ...told.map(check => (0,markdown_list/* folded */.TM)(`Evidence of ${(0,markdown/* mdText */.bC)(check.rule)}`, (0,markdown/* mdCodeBlock */.w6)(check.evidence.join("\n")))),
    ];
    return `${parts.filter(part => part !== "").join("\n\n")}\n`;
}
function listed(title, checks) {
    return checks.length === 0 ? "" : `${title}: ${checks.map(({ rule }) => (0,markdown/* mdCode */.xs)(rule)).join(", ")}`;
}
function rowOf({ rule, verdict, evidence }) {
    return [(0,markdown/* mdCode */.xs)(rule), verdict === "deny" ? "**deny**" : verdict, (0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(evidence[0] ?? "", 300))];
}
function whyRefused(verdict) {
    const denied = verdict.checks.filter(check => check.verdict === "deny");
    return (0,clip/* clipText */.g)(denied.map(({ rule, evidence }) => `${rule}: ${evidence[0] ?? "denied"}`).join("; "), 1_000);
}

;// CONCATENATED MODULE: ./build/inputs.js
function readInputs(inputs) {
    return Object.freeze({
        brief: inputs.required("brief"),
        briefSha256: inputs.required("brief-sha256"),
        fix: inputs.required("fix"),
        patchSha256: inputs.required("patch-sha256").toLowerCase(),
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/run-git.js


const CLEAN = {
    PATH: "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin",
    HOME: external_node_os_namespaceObject.devNull,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: external_node_os_namespaceObject.devNull,
    GIT_CONFIG_GLOBAL: external_node_os_namespaceObject.devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_ALLOC_LIMIT: "256m",
};
const SAFE_CONFIG = [
    "safe.directory=*",
    `core.hooksPath=${external_node_os_namespaceObject.devNull}`,
    `core.attributesFile=${external_node_os_namespaceObject.devNull}`,
    "core.fsmonitor=false",
    "core.protectNTFS=true",
    "core.protectHFS=true",
    "core.quotePath=true",
    "core.autocrlf=false",
    "protocol.allow=never",
    "gc.auto=0",
].flatMap(setting => ["-c", setting]);
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_STDERR = 8_192;
const run_git_TIMEOUT_MS = 60_000;
function runGit(call) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...SAFE_CONFIG, "--no-pager", "--literal-pathspecs", ...call.args], {
            cwd: call.cwd,
            env: { ...CLEAN, ...call.env },
            stdio: ["pipe", "pipe", "pipe"],
        });
        const out = [];
        let bytes = 0;
        let stderr = "";
        const timer = setTimeout(() => child.kill("SIGKILL"), call.timeoutMs ?? run_git_TIMEOUT_MS);
        child.stdout.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > (call.maxBytes ?? MAX_BYTES))
                child.kill("SIGKILL");
            else
                out.push(chunk);
        });
        child.stderr.on("data", (chunk) => {
            if (stderr.length < MAX_STDERR)
                stderr += chunk.toString("utf8").slice(0, MAX_STDERR);
        });
        child.stdin.on("error", () => undefined);
        child.stdin.end(call.input ?? "");
        child.on("error", error => {
            clearTimeout(timer);
            reject(error);
        });
        child.on("close", code => {
            clearTimeout(timer);
            resolve({ code, stdout: Buffer.concat(out), stderr });
        });
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/git-store.js




const ATTRIBUTES = "* -text -ident -filter -working-tree-encoding -merge -diff\n";
async function openGitStore(repository, into) {
    const objects = await ask(repository, ["rev-parse", "--git-path", "objects"]);
    const format = await ask(repository, ["rev-parse", "--show-object-format"]);
    const gitDir = (0,external_node_path_.resolve)(into, "store.git");
    for (const folder of ["objects/info", "objects/pack", "refs/heads", "info"])
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "HEAD"), "ref: refs/heads/none\n");
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "config"), configOf(format));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "info", "attributes"), ATTRIBUTES);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, "objects", "info", "alternates"), `${quoted((0,external_node_path_.resolve)(repository, objects))}\n`);
    return { gitDir };
}
function configOf(format) {
    const version = format === "sha1" ? 0 : 1;
    const extensions = version === 0 ? "" : `[extensions]\n\tobjectformat = ${format}\n`;
    return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n\tsymlinks = false\n${extensions}`;
}
function quoted(path) {
    return /["\\\n]/.test(path) ? JSON.stringify(path) : path;
}
async function ask(repository, args) {
    const end = await runGit({ cwd: repository, args }).catch((error) => {
        throw new errors/* ConfigError */.xL("git cannot be run in the repository's folder: check that the folder and git are there", {
            cause: error,
        });
    });
    if (end.code !== 0)
        throw new errors/* ConfigError */.xL("There is no git repository in this folder: pass a checkout or a bare one");
    return end.stdout.toString("utf8").replace(/\n$/, "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/patch-fault.js
const MAX_PATCH_BYTES = 32 * 1024 * 1024;
const MAX_BINARY_BLOBS = 20;
function patchFault(patch) {
    if (patch.length > MAX_PATCH_BYTES)
        return `The patch is larger than ${MAX_PATCH_BYTES >> 20} MiB`;
    const text = patch.toString("latin1");
    if (text.trim() === "")
        return "The patch is empty";
    const blobs = text.match(/^(?:literal|delta) \d/gm)?.length ?? 0;
    if (blobs > MAX_BINARY_BLOBS)
        return `The patch holds more than ${MAX_BINARY_BLOBS} binary contents`;
    if (!/^(?:diff --git|--- )/m.test(text))
        return "This is not a patch";
    if (/^(?:--- \/(?!dev\/null)[^\n]*\n\+\+\+ |--- [^\n]*\n\+\+\+ \/(?!dev\/null))/m.test(text))
        return "The patch names an absolute path";
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/apply-patch.js







async function applyPatch({ repository, base, patch, into }) {
    (0,external_node_fs_.mkdirSync)(into, { recursive: true });
    const store = await openGitStore(repository, into);
    const git = gitOn(store, into);
    const baseTree = await treeOf(git, base);
    if (baseTree === null)
        return { kind: "rejected", why: "The repository does not hold the base commit" };
    const fault = patchFault(patch);
    if (fault !== null)
        return { kind: "rejected", why: fault };
    const read = await git(["read-tree", baseTree]);
    if (read.code !== 0)
        return { kind: "rejected", why: reason("The tree of the base cannot be read", read) };
    const applied = await applyTo(git, patch);
    if (applied !== null)
        return { kind: "rejected", why: applied };
    const written = await git(["write-tree", "--missing-ok"]);
    const tree = written.stdout.toString("utf8").trim();
    if (written.code !== 0)
        return { kind: "rejected", why: reason("The patch makes no tree", written) };
    if (!/^[0-9a-f]{40,64}$/.test(tree))
        throw new errors/* BugError */.f9("git wrote a tree without an id");
    return { kind: "applied", store, baseTree, tree };
}
function gitOn(store, into) {
    const env = { GIT_DIR: store.gitDir, GIT_INDEX_FILE: (0,external_node_path_.join)((0,external_node_path_.resolve)(into), "index") };
    return (args, input) => runGit({ cwd: store.gitDir, args, env, ...(input === undefined ? {} : { input }) });
}
async function treeOf(git, base) {
    if (!/^[0-9a-f]{40,64}$/.test(base))
        return null;
    const end = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{tree}`]);
    return end.code === 0 ? end.stdout.toString("utf8").trim() : null;
}
async function applyTo(git, patch) {
    const apply = ["apply", "--cached", "--whitespace=nowarn"];
    const first = await git([...apply, "-"], patch);
    if (first.code === 0)
        return null;
    if (!/^diff --git /m.test(patch.toString("latin1")) && (await git([...apply, "-p0", "-"], patch)).code === 0)
        return null;
    return reason("The patch does not apply to the base", first);
}
function reason(what, end) {
    if (end.code === null)
        return `${what}: it took too long or too much memory`;
    const lines = end.stderr.split("\n").filter(line => /^(?:error|fatal): /.test(line));
    const said = lines.map(line => line.replace(/^(?:error|fatal): /, "")).slice(0, 3);
    return (0,clip/* clipText */.g)(`${what}: ${said.join("; ") || "git gave no reason"}`, 400);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/list-paths.js


async function listPaths(store, tree) {
    const end = await runGit({
        cwd: store.gitDir,
        args: ["ls-tree", "-r", "-z", "--name-only", "--full-tree", tree],
        env: { GIT_DIR: store.gitDir },
    });
    if (end.code !== 0)
        throw new errors/* BugError */.f9("git could not list a tree that it holds");
    return end.stdout.toString("utf8").split("\0").slice(0, -1);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/read-blobs.js


const MAX_BLOB = 5 * 1024 * 1024;
const MAX_SUM = 64 * 1024 * 1024;
async function readBlobs(store, ids) {
    const sizes = await sizesOf(store, [...new Set(ids)]);
    const wanted = [];
    let sum = 0;
    for (const [id, bytes] of sizes) {
        if (bytes > MAX_BLOB || sum + bytes > MAX_SUM)
            continue;
        sum += bytes;
        wanted.push(id);
    }
    const contents = await contentsOf(store, wanted);
    return new Map([...sizes].map(([id, bytes]) => [id, { bytes, data: contents.get(id) ?? null }]));
}
async function sizesOf(store, ids) {
    const sizes = new Map();
    for (const line of (await catFile(store, "--batch-check", ids)).toString("latin1").split("\n")) {
        const [id = "", kind = "", bytes = ""] = line.split(" ");
        if (kind === "blob")
            sizes.set(id, Number(bytes));
    }
    return sizes;
}
async function contentsOf(store, ids) {
    const contents = new Map();
    const answer = await catFile(store, "--batch", ids);
    let at = 0;
    while (at < answer.length) {
        const end = answer.indexOf(10, at);
        const [id = "", kind = "", bytes = ""] = answer.toString("latin1", at, end).split(" ");
        if (end < 0 || kind !== "blob")
            throw new errors/* BugError */.f9("git's answer about blobs cannot be read");
        const start = end + 1;
        contents.set(id, answer.subarray(start, start + Number(bytes)));
        at = start + Number(bytes) + 1;
    }
    return contents;
}
async function catFile(store, mode, ids) {
    if (ids.length === 0)
        return Buffer.alloc(0);
    const end = await runGit({
        cwd: store.gitDir,
        args: ["cat-file", mode],
        env: { GIT_DIR: store.gitDir },
        input: `${ids.join("\n")}\n`,
    });
    if (end.code !== 0)
        throw new errors/* BugError */.f9("git could not read blobs of a tree that it wrote");
    return end.stdout;
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/read-changes.js



async function readChanges(trees) {
    const { store, baseTree, tree } = trees;
    const end = await runGit({
        cwd: store.gitDir,
        args: ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--full-index", "--no-ext-diff", baseTree, tree],
        env: { GIT_DIR: store.gitDir },
    });
    if (end.code !== 0)
        throw new errors/* BugError */.f9("git could not compare two trees that it holds");
    const raw = parseRaw(end.stdout);
    const entries = raw.flatMap(({ before, after }) => [before, after]);
    const ids = entries.filter(entry => entry !== null && isFile(entry.kind)).map(entry => entry?.id ?? "");
    const blobs = await readBlobs(store, ids);
    return raw.map(change => toChange(change, blobs));
}
function parseRaw(answer) {
    const fields = answer.toString("utf8").split("\0");
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [modeBefore = "", modeAfter = "", idBefore = "", idAfter = ""] = (fields[at] ?? "").slice(1).split(" ");
        changes.push({
            path: fields[at + 1] ?? "",
            before: entryOf(modeBefore, idBefore),
            after: entryOf(modeAfter, idAfter),
        });
    }
    return changes;
}
function entryOf(mode, id) {
    if (mode === "000000")
        return null;
    return { kind: kindOf(mode), id };
}
function kindOf(mode) {
    if (mode === "120000")
        return "symlink";
    if (mode === "160000")
        return "submodule";
    return mode === "100644" || mode === "100664" ? "file" : "executable";
}
function isFile(kind) {
    return kind === "file" || kind === "executable";
}
function toChange({ path, before, after }, blobs) {
    const kind = before === null ? "added" : after === null ? "deleted" : "modified";
    const sides = [before, after].filter(entry => entry !== null && isFile(entry.kind));
    const texts = [textOf(before, blobs), textOf(after, blobs)];
    return {
        path,
        kind,
        before: before?.kind ?? null,
        after: after?.kind ?? null,
        beforeText: texts[0],
        afterText: texts[1],
        binary: texts.filter(text => text !== null).length < sides.length,
        bytesAfter: after === null ? 0 : (blobs.get(after.id)?.bytes ?? 0),
    };
}
function textOf(entry, blobs) {
    const data = entry === null || !isFile(entry.kind) ? null : (blobs.get(entry.id)?.data ?? null);
    if (data === null || data.includes(0))
        return null;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/resolve-revision.js

async function resolveRevision(repository, revision) {
    if (revision === "" || revision.includes("\0"))
        return null;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const end = await runGit({ cwd: repository, args });
    const sha = end.stdout.toString("utf8").trim();
    return end.code === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/fix/verdict.js
function decideVerdict(checks) {
    if (checks.some(check => check.verdict === "deny"))
        return "refuse";
    return checks.some(check => check.verdict === "warn") ? "publish-with-warnings" : "publish";
}

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

const test_path_FOLDERS = new Set([
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
    if (path.segments.slice(0, -1).some(segment => test_path_FOLDERS.has(segment)))
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/policy-check.js

const MAX_LINES = 10;
const MAX_LENGTH = 300;
function toCheck(rule, findings) {
    const denied = findings.filter(finding => finding.verdict === "deny");
    const ordered = [...denied, ...findings.filter(finding => finding.verdict === "warn")];
    const lines = [...new Set(ordered.map(toLine))];
    const rest = lines.length - MAX_LINES;
    return {
        rule,
        verdict: denied.length > 0 ? "deny" : findings.length > 0 ? "warn" : "pass",
        evidence: rest > 0 ? [...lines.slice(0, MAX_LINES), `and ${rest} more`] : lines,
    };
}
function toLine({ path, line, what }) {
    const place = path === "" ? "" : `${(0,clip/* clipText */.g)(path, 150)}${line === null ? "" : `:${line}`}: `;
    return (0,clip/* clipText */.g)(`${place}${what}`, MAX_LENGTH);
}

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

const new_lines_MAX_LENGTH = 2_000;
function newLines(file, layer) {
    const known = new Set((file.before?.layer(layer) ?? "").split("\n").map(line => line.trim()));
    return addedLines(file, layer)
        .map(({ line, text }) => ({ line, text: text.trim().slice(0, new_lines_MAX_LENGTH) }))
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
    return { title, line: ((added[0] ?? is[0])?.line ?? 0) + 1, removed: removed.map(test_changes_textOf), added: added.map(test_changes_textOf) };
}
function test_changes_textOf(place) {
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
const python_handlers_MAX_LINES = 60;
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
                types: namesOf(head[2] ?? ""),
                body: [(texts[index] ?? "").slice(line.length - (head[3] ?? "").length), ...block].join("\n"),
                guarded: guardedAbove(texts, index),
            });
        }
        position += line.length + 1;
    }
    return [...handlers, ...suppressions(code)];
}
function namesOf(types) {
    return types
        .replace(/[()]/g, "")
        .split(",")
        .map(type => type.trim())
        .filter(type => type !== "");
}
function blockBelow(lines, index) {
    const indent = python_handlers_indentOf(lines[index] ?? "");
    const below = lines.slice(index + 1, index + 1 + python_handlers_MAX_LINES);
    const end = below.findIndex(line => line.trim() !== "" && python_handlers_indentOf(line) <= indent);
    return end < 0 ? below : below.slice(0, end);
}
function guardedAbove(lines, index) {
    const indent = python_handlers_indentOf(lines[index] ?? "");
    for (let at = index - 1; at >= Math.max(0, index - python_handlers_MAX_LINES); at--) {
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
        types: namesOf(match[1] ?? ""),
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
const hidden_characters_HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\ufff9-\ufffb\u2800\u3164\u115f\u1160\uffa0\p{Co}\p{Noncharacter_Code_Point}]/u;
const STRANGE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const hiddenCharacters = perFile("hidden-characters", file => addedLines(file, "text").flatMap(({ line, text }) => {
    if (/^[\t\r\x20-\x7e]*$/.test(text))
        return [];
    const at = { path: file.change.path, line };
    const shown = (line === 1 ? text.replace(/^\ufeff/, "") : text).replace(EMOJI, "");
    if (hidden_characters_HIDDEN.test(shown))
        return [{ ...at, verdict: "deny", what: "characters that are not visible" }];
    return STRANGE_SPACE.test(shown) ? [{ ...at, verdict: "warn", what: "spaces of an unusual kind" }] : [];
}));

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/rules/huge-files.js

const huge_files_MAX_BYTES = 1_048_576;
const hugeFiles = perFile("huge-files", ({ change }) => change.bytesAfter > huge_files_MAX_BYTES ? [{ verdict: "deny", path: change.path, line: null, what: "larger than 1 MiB" }] : []);

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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
        accept: match => (0,external_node_net_namespaceObject.isIPv6)(match) && (IPV6_START.test(match) || !match.includes("::")),
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
const MAX_FILES = 100;
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
            .slice(0, MAX_FILES)
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy.js




const APPLIES = "patch-applies";
const policy_MAX_LINES = 20_000;
function judgeChanges(changes, context) {
    const files = changes.map(change => viewFile(change, context));
    const tooLarge = linesChanged(files) > policy_MAX_LINES;
    const texts = tooLarge ? files.map(withoutText) : files;
    const checks = POLICY_RULES.map(rule => rule === changeSize
        ? toCheck(rule.name, rule.judge(files, context))
        : toCheck(rule.name, rule.judge(texts, context)));
    const seen = tooLarge ? checks.map(unread) : checks;
    return [{ rule: APPLIES, verdict: "pass", evidence: [] }, ...seen];
}
function unread(check) {
    if (check.verdict !== "pass" || check.rule === changeSize.name)
        return check;
    return { ...check, verdict: "skipped", evidence: ["The change is too large to be read"] };
}
function judgeRejected(why) {
    const skipped = POLICY_RULES.map(rule => ({ rule: rule.name, verdict: "skipped", evidence: [] }));
    return [{ rule: APPLIES, verdict: "deny", evidence: [why] }, ...skipped];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/policy/policy-context.js
function editableOf(service) {
    if (service === null)
        return [];
    if (service.editable.length > 0)
        return service.editable;
    return service.path === null || service.path === "" ? [] : [service.path];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/check-fix-file.js
function checkFixFile(text, known) {
    const fault = faultOf(text, known);
    return fault === null
        ? { rule: "fix-file", verdict: "pass", evidence: [] }
        : { rule: "fix-file", verdict: "deny", evidence: [fault] };
}
function faultOf(text, { fixId, patchSha256 }) {
    const value = parse(text);
    if (value === null)
        return "fix.json is missing, or is not what the agent's job writes";
    if (value["schema"] !== 1)
        return "fix.json was written by another version of auto-triage";
    if (value["fixId"] !== fixId)
        return "fix.json belongs to another try";
    if (value["end"] !== "patched")
        return "fix.json says that there is no fix";
    const patch = record(value["patch"]);
    return patch?.["sha256"] === patchSha256 ? null : "fix.json names another patch than the job's output";
}
function parse(text) {
    try {
        return record(JSON.parse(text ?? ""));
    }
    catch {
        return null;
    }
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : null;
}

;// CONCATENATED MODULE: ./build/read-bounded.js

function readBounded(path, maxBytes) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return null;
    }
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        return stat.isFile() && stat.size <= maxBytes ? (0,external_node_fs_.readFileSync)(file) : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/export-tree.js




async function exportTree(store, tree, into) {
    const folder = (0,external_node_path_.resolve)(into);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(store.gitDir, "export-"));
    const env = { GIT_DIR: store.gitDir, GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, "index"), GIT_WORK_TREE: folder };
    try {
        const read = await runGit({ cwd: folder, args: ["read-tree", tree], env });
        const args = ["-c", "core.symlinks=true", "-c", "core.bare=false", "checkout-index", "--all", "--force", "--quiet"];
        const written = read.code === 0 ? await runGit({ cwd: folder, args, env, timeoutMs: 300_000 }) : read;
        if (written.code !== 0)
            throw new errors/* BugError */.f9("git could not write a tree that it holds");
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/shell-argv.js
const LIMITS = "ulimit -c 0; ulimit -f 4194304";
function shellArgv(command, files = []) {
    const paths = files.map(file => (file.startsWith("-") ? `./${file}` : file));
    return ["sh", "-c", `${LIMITS}; ${command.replaceAll("{files}", '"$@"')}`, "sh", ...paths];
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/room.js





const run = (0,external_node_util_namespaceObject.promisify)(external_node_child_process_namespaceObject.execFile);
const PATH = "/usr/local/bin:/usr/bin:/bin";
function roomIn(folder) {
    const root = (0,external_node_path_.join)(folder, "room");
    return { root, tree: (0,external_node_path_.join)(root, "tree"), home: (0,external_node_path_.join)(root, "home"), tmp: (0,external_node_path_.join)(root, "tmp") };
}
async function fillRoom(room, kept, overlay) {
    await emptyRoom(room);
    await run("cp", ["-a", "--", kept, room.root], { env: { PATH } });
    (0,external_node_fs_.mkdirSync)(room.tmp);
    const top = (0,external_node_fs_.realpathSync)(room.tree);
    for (const file of overlay)
        lay(top, file);
}
async function keepRoom(room, kept) {
    (0,external_node_fs_.rmSync)(room.tmp, { recursive: true, force: true });
    await remove(kept);
    (0,external_node_fs_.renameSync)(room.root, kept);
}
async function emptyRoom(room) {
    const used = `${room.root}.used`;
    await remove(used);
    try {
        (0,external_node_fs_.renameSync)(room.root, used);
    }
    catch {
        return;
    }
    await remove(used);
}
async function remove(folder) {
    await run("chmod", ["-R", "u+rwX", "--", folder], { env: { PATH } }).catch(() => undefined);
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
function lay(top, { path, contents, executable }) {
    const target = (0,external_node_path_.join)(top, path);
    if (contents === null) {
        (0,external_node_fs_.rmSync)(target, { force: true });
        return;
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    if (!`${(0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(target))}/`.startsWith(`${top}/`))
        throw new errors/* BugError */.f9("A changed file would lie outside of the tree");
    (0,external_node_fs_.rmSync)(target, { force: true });
    (0,external_node_fs_.writeFileSync)(target, contents, { flag: "wx" });
    if (executable)
        (0,external_node_fs_.chmodSync)(target, 0o755);
}

;// CONCATENATED MODULE: ./build/bench.js





async function openBench(base, options) {
    const { clock, limits, folder } = options;
    const kept = (0,external_node_path_.join)(folder, "kept");
    const room = roomIn(folder);
    const until = clock.now() + limits.wholeMs;
    await exportTree(base.store, base.tree, (0,external_node_path_.join)(kept, "tree"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(kept, "home"));
    let hung = false;
    const left = () => Math.max(0, until - clock.now());
    return {
        root: room.tree,
        repeats: limits.repeats,
        commandMs: limits.commandMs,
        hung: () => hung,
        left,
        async install(command) {
            await fillRoom(room, kept, []);
            const end = await runIn(room, options, { command, network: "host", ms: Math.min(left(), limits.installMs) });
            if (end.code === 0 && !end.timedOut)
                await keepRoom(room, kept);
            return end;
        },
        async run({ command, files = [], overlay, limitMs = limits.commandMs }) {
            await fillRoom(room, kept, overlay);
            const end = await runIn(room, options, {
                command,
                files,
                network: "none",
                ms: Math.min(left(), limits.commandMs, limitMs),
            });
            hung ||= end.timedOut;
            await emptyRoom(room);
            return end;
        },
        async close() {
            await emptyRoom(room);
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
const NO_TIME = { code: null, signal: null, timedOut: true, stdout: "", stderr: "", ms: 0 };
function runIn(room, options, { command, files = [], network, ms }) {
    if (ms <= 0)
        return Promise.resolve(NO_TIME);
    return options.sandbox.run({
        argv: shellArgv(command, files),
        cwd: (0,external_node_path_.join)(room.tree, options.service),
        env: {
            PATH: options.path,
            HOME: room.home,
            TMPDIR: room.tmp,
            LANG: "C.UTF-8",
            CI: "true",
            NO_UPDATE_NOTIFIER: "1",
        },
        writable: [room.root],
        hidden: options.hidden,
        network,
        timeoutMs: ms,
        maxOutputBytes: options.limits.maxOutputBytes,
        endSignal: "SIGTERM",
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/comment-out.js
const comment_out_SLASHES = /\.(?:[cm]?[jt]sx?|go|java|kts?|swift|dart|cs|rs|scala|c|cc|cpp|h)$/;
const HASH = /\.(?:py|rb|ex|exs)$/;
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/;
const TELLING = /sourceMappingURL|__END__|__DATA__/;
function withCommentedOut(path, text, other) {
    const mark = comment_out_SLASHES.test(path) ? "// " : HASH.test(path) ? "# " : null;
    if (mark === null || TELLING.test(text) || TELLING.test(other))
        return null;
    const lines = other.split(LINE_ENDS).map(line => `${mark}${line}`.trimEnd());
    return `${text.replace(/\n$/, "")}\n\n${lines.join("\n")}\n`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/runnable-test.js
const runnable_test_NAMES = [
    /[._-](?:test|tests|spec)\.[cm]?[jt]sx?$/,
    /^test[_-][^/]*\.(?:py|rb|[cm]?[jt]s)$/,
    /_(?:test|spec)\.(?:py|go|rb|dart|exs?|[cm]?[jt]s)$/,
    /^(?:Test[A-Z][^/]*|[^/]*(?:Tests?|IT|Spec))\.(?:java|kt|groovy|scala|cs|php|swift)$/,
];
const CODE_IN_TEST_FOLDER = /(?:^|\/)(?:__tests__|tests?)\/(?:[^/]+\/)?[^/]+\.(?:[cm]?[jt]sx?|rs)$/;
const SUPPORT = /(?:^|\/)(?:fixtures?|helpers?|testing|mocks?|__mocks__|__fixtures__|setup)(?:\/|\.)/;
function isRunnableTest(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return runnable_test_NAMES.some(pattern => pattern.test(name)) || (CODE_IN_TEST_FOLDER.test(path) && !SUPPORT.test(path));
}

;// CONCATENATED MODULE: ./build/proof-tests.js





function proofTests(changes, policy) {
    const isTest = ({ path }) => isTestPath(foldPath(path), policy.tests);
    const tests = changes.filter(isTest);
    const runnable = tests.filter(({ path, afterText }) => afterText !== null && (isRunnableTest(path) || policy.tests.some(glob => matchGlob(glob, path))));
    return { runnable, tests, sources: changes.filter(change => !isTest(change)) };
}
function overlayOf(changes) {
    return changes.map(({ path, after, afterText }) => ({
        path,
        contents: afterText,
        executable: after === "executable",
    }));
}
function decoyOverlay(sources, side) {
    return sources.flatMap(({ path, before, after, beforeText, afterText }) => {
        if (beforeText === null || afterText === null)
            return [];
        const [text, other] = side === "base" ? [beforeText, afterText] : [afterText, beforeText];
        const contents = withCommentedOut(path, text, other);
        const executable = (side === "base" ? before : after) === "executable";
        return contents === null ? [] : [{ path, contents, executable }];
    });
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var text_clean = __nccwpck_require__(614);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/counts.js
const RUNNERS = [
    { runner: "jest", read: lines => counts_listed(last(lines, /^Tests: {2,}(.*\d total)$/), "passed", "failed") },
    { runner: "mocha", read: readMocha },
    { runner: "go", read: readGo },
    { runner: "cargo", read: lines => summed(lines, /^test result: \w+\. (\d{1,9} passed; \d{1,9} failed);/) },
    {
        runner: "rspec",
        read: lines => ofTotal(last(lines, /^(\d{1,9} examples?, \d{1,9} failures?.*)$/), "examples?", "failures?"),
    },
    { runner: "junit", read: readMaven },
    { runner: "phpunit", read: readPhpunit },
    { runner: "dotnet", read: readDotnet },
    { runner: "dart", read: readDart },
    { runner: "unittest", read: readUnittest },
];
const COUNT_READERS = RUNNERS.map(({ runner, read }) => lines => {
    const counts = read(lines);
    return counts === null ? null : { runner, ...counts, names: new Map() };
});
function readMocha(lines) {
    const passing = last(lines, /^ {2}(\d{1,9}) passing \(/);
    return passing === null
        ? null
        : { passed: Number(passing), failed: Number(last(lines, /^ {2}(\d{1,9}) failing$/) ?? "0") };
}
function readGo(lines) {
    const passed = lines.filter(line => /^ok {2}\t?\S/.test(line) && !line.includes("[no tests to run]")).length;
    const failed = lines.filter(line => /^FAIL\t\S/.test(line)).length;
    const empty = lines.some(line => /\t\[no test files\]$|\[no tests to run\]$/.test(line));
    return passed + failed === 0 && !empty ? null : { passed, failed };
}
function readMaven(lines) {
    const line = last(lines, /\b(Tests run: \d{1,9}, Failures: \d{1,9}, Errors: \d{1,9}, Skipped: \d{1,9})/);
    if (line === null)
        return null;
    const [run = 0, failures = 0, errors = 0, skipped = 0] = (line.match(/\d+/g) ?? []).map(Number);
    return { passed: Math.max(0, run - failures - errors - skipped), failed: failures + errors };
}
function readPhpunit(lines) {
    const ok = last(lines, /^OK \((\d{1,9}) tests?, /);
    if (ok !== null)
        return { passed: Number(ok), failed: 0 };
    const line = last(lines, /^(Tests: \d{1,9}, Assertions: .*)$/);
    if (line === null)
        return null;
    const failed = counts_counted(line, /Failures: (\d{1,9})/) + counts_counted(line, /Errors: (\d{1,9})/);
    return { passed: Math.max(0, counts_counted(line, /Tests: (\d{1,9})/) - failed), failed };
}
function readDotnet(lines) {
    const found = lines.filter(line => /^(?:Passed|Failed)! {1,3}- Failed: /.test(line));
    if (found.length === 0)
        return null;
    return {
        passed: counts_sum(found.map(line => counts_counted(line, /Passed: {1,9}(\d{1,9})/))),
        failed: counts_sum(found.map(line => counts_counted(line, /Failed: {1,9}(\d{1,9})/))),
    };
}
function readDart(lines) {
    const line = last(lines, /^\d\d:\d\d (\+\d{1,9}.*: (?:All tests passed!|Some tests failed\.))$/);
    return line === null ? null : { passed: counts_counted(line, /\+(\d{1,9})/), failed: counts_counted(line, / -(\d{1,9})/) };
}
function readUnittest(lines) {
    const run = last(lines, /^Ran (\d{1,9}) tests? in /);
    if (run === null)
        return null;
    const end = last(lines, /^FAILED \((.*)\)$/) ?? "";
    const failed = counts_counted(end, /failures=(\d{1,9})/) + counts_counted(end, /errors=(\d{1,9})/);
    return { passed: Math.max(0, Number(run) - failed), failed };
}
function counts_listed(line, passed, failed) {
    return line === null ? null : { passed: before(line, passed), failed: before(line, failed) };
}
function ofTotal(line, total, failed) {
    return line === null
        ? null
        : { passed: Math.max(0, before(line, total) - before(line, failed)), failed: before(line, failed) };
}
function summed(lines, pattern) {
    const found = lines.flatMap(line => pattern.exec(line)?.[1] ?? []);
    if (found.length === 0)
        return null;
    return {
        passed: counts_sum(found.map(line => before(line, "passed"))),
        failed: counts_sum(found.map(line => before(line, "failed"))),
    };
}
function before(line, word) {
    return counts_counted(line, new RegExp(`\\b(\\d{1,9}) ${word}\\b`));
}
function counts_counted(line, pattern) {
    return Number(pattern.exec(line)?.[1] ?? "0");
}
function last(lines, pattern) {
    return pattern.exec(lines.findLast(line => pattern.test(line)) ?? "")?.[1] ?? null;
}
function counts_sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/node-summary.js
const ORDER = ["tests", "suites", "pass", "fail", "cancelled", "skipped", "todo"];
function nodeSummary(lines, mark) {
    const at = lines.findLastIndex((_, index) => ORDER.every((key, offset) => node_summary_count(lines[index + offset], mark, key) >= 0));
    if (at === -1)
        return null;
    const counts = new Map(ORDER.map((key, offset) => [key, node_summary_count(lines[at + offset], mark, key)]));
    return { at, tests: counts.get("tests") ?? 0, counts };
}
function nodeReport(summary, names) {
    const of = (key) => summary.counts.get(key) ?? 0;
    const files = (wanted) => [...names].filter(([name, result]) => result === wanted && isFileName(name)).length;
    const forged = names.size > summary.tests + of("suites");
    return {
        runner: "node",
        passed: forged ? 0 : Math.max(0, of("pass") - files("passed")),
        failed: Math.max(0, of("fail") + of("cancelled") - files("failed")),
        names: forged ? new Map() : names,
    };
}
function isFileName(name) {
    return /^\S+\.[cm]?[jt]sx?$/.test(name);
}
function node_summary_count(line, mark, key) {
    const prefix = `${mark} ${key} `;
    if (line === undefined || !line.startsWith(prefix))
        return -1;
    const value = line.slice(prefix.length);
    return /^\d{1,9}$/.test(value) ? Number(value) : -1;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/node-spec.js

const RESULT = /^( *)([✔✖▶]) (.*)$/;
const DURATION = / \(\d{1,12}(?:\.\d{1,9})?ms\)$/;
function readNodeSpec(lines) {
    const summary = nodeSummary(lines, "ℹ");
    return summary === null ? null : nodeReport(summary, node_spec_namesOf(lines.slice(0, summary.at)));
}
function node_spec_namesOf(lines) {
    const names = new Map();
    const path = [];
    for (const line of lines) {
        const [, indent = "", mark = "", text = ""] = RESULT.exec(line) ?? [];
        if (mark === "")
            continue;
        const depth = indent.length / 2;
        if (mark === "▶")
            path.splice(depth, path.length, text);
        else if (DURATION.test(text)) {
            const name = [...path.slice(0, depth), text.replace(DURATION, "")].join(" > ");
            if (mark === "✖" || names.get(name) !== "failed")
                names.set(name, mark === "✖" ? "failed" : "passed");
        }
    }
    return names;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/node-tap.js

const node_tap_RESULT = /^( *)(not )?ok \d{1,9} - (.*)$/;
const SUBTEST = /^( *)# Subtest: (.*)$/;
function readNodeTap(lines) {
    const summary = nodeSummary(lines, "#");
    return summary === null ? null : nodeReport(summary, node_tap_namesOf(lines.slice(0, summary.at)));
}
function node_tap_namesOf(lines) {
    const names = new Map();
    const path = [];
    let blockEnd = null;
    for (const line of lines) {
        if (blockEnd !== null) {
            if (line === blockEnd)
                blockEnd = null;
            continue;
        }
        const trimmed = line.trimStart();
        if (trimmed === "---")
            blockEnd = `${line.slice(0, line.length - 3)}...`;
        const subtest = SUBTEST.exec(line);
        if (subtest !== null)
            path.splice((subtest[1] ?? "").length / 4, path.length, subtest[2] ?? "");
        const result = node_tap_RESULT.exec(line);
        if (result !== null)
            note(names, path, result);
    }
    return names;
}
function note(names, path, result) {
    const text = result[3] ?? "";
    if (/ # (?:SKIP|TODO)\b/.test(text))
        return;
    const name = [...path.slice(0, (result[1] ?? "").length / 4), text].join(" > ");
    if (names.get(name) !== "failed")
        names.set(name, result[2] === undefined ? "passed" : "failed");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/pytest.js
const pytest_END = /^(?:=+ )?(\d{1,9} [a-z].*|no tests ran) in \d{1,9}(?:\.\d{1,9})?s\b/;
const pytest_NAMED = /^(PASSED|FAILED|ERROR) (\S+)/;
function readPytest(lines) {
    const end = pytest_END.exec(lines.findLast(line => pytest_END.test(line)) ?? "")?.[1];
    if (end === undefined)
        return null;
    const counted = (pattern) => Number(pattern.exec(end)?.[1] ?? "0");
    const names = new Map();
    for (const line of lines) {
        const [, result, name] = pytest_NAMED.exec(line) ?? [];
        if (name !== undefined)
            names.set(name, result === "PASSED" ? "passed" : "failed");
    }
    return { runner: "pytest", passed: counted(/\b(\d{1,9}) passed\b/), failed: counted(/\b(\d{1,9}) failed\b/), names };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/reports/vitest.js
const vitest_RESULT = /^ {1,8}([✓×✗]) (.*)$/;
const vitest_DURATION = / \d{1,9}m?s$/;
function readVitest(lines) {
    const at = lines.findLastIndex(line => /^ {1,8}Tests {2}\S/.test(line));
    const files = lines.findLastIndex(line => /^ {0,8}Test Files {2}\S/.test(line));
    if (at === -1 || files === -1 || at - files > 2)
        return null;
    const line = lines[at] ?? "";
    const counted = (word) => Number(new RegExp(`\\b(\\d{1,9}) ${word}\\b`).exec(line)?.[1] ?? "0");
    const names = new Map();
    for (const text of lines.slice(0, at)) {
        const [, mark, rest = ""] = vitest_RESULT.exec(text) ?? [];
        if (mark === undefined || !rest.includes(" > "))
            continue;
        const name = rest.replace(vitest_DURATION, "");
        if (mark !== "✓" || names.get(name) !== "failed")
            names.set(name, mark === "✓" ? "passed" : "failed");
    }
    return { runner: "vitest", passed: counted("passed"), failed: counted("failed"), names };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/test-report.js






const READERS = [
    lines => readNodeSpec(lines) ?? readNodeTap(lines),
    readVitest,
    readPytest,
    ...COUNT_READERS,
];
const LONGEST_LINE = 4_000;
function readTestReport(output) {
    const found = [
        ...read(output.stdout).map(report => ({ report, source: `${report.runner} on stdout` })),
        ...read(output.stderr).map(report => ({ report, source: `${report.runner} on stderr` })),
    ];
    if (found.length === 0)
        return null;
    return {
        sources: found.map(({ source }) => source),
        passed: found.reduce((total, { report }) => total + report.passed, 0),
        failed: found.reduce((total, { report }) => total + report.failed, 0),
        names: new Map(found.flatMap(({ report }) => [...report.names])),
    };
}
function read(text) {
    const lines = (0,text_clean/* cleanText */.X)(text, { keepNewlines: true })
        .text.split("\n")
        .filter(line => line.length <= LONGEST_LINE);
    return READERS.map(reader => reader(lines)).filter(report => report !== null);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/judge-run.js


const NO_TESTS = /\bno tests? (?:files? )?(?:were |was )?(?:found|ran|executed|to run|specified)\b|\b0 tests?\b|\b0 passing\b|did not find any tests|no test specified/i;
const PYTEST_NOTHING = 5;
function judgeTestRun(end) {
    const report = readTestReport(end);
    return { kind: judge_run_kindOf(end, report), report, end };
}
function testsRun({ report }) {
    return report === null ? null : report.passed + report.failed;
}
function judge_run_kindOf(end, report) {
    if (end.timedOut)
        return "timed-out";
    if (end.code === PYTEST_NOTHING && ranPytest(report))
        return "no-tests";
    if (report === null && (end.code === 126 || end.code === 127))
        return "not-run";
    if (end.code !== 0)
        return "failed";
    if (report !== null && report.failed > 0)
        return "failed";
    const nothing = report === null ? saysNothingRan(end) : report.passed === 0;
    return nothing ? "no-tests" : "passed";
}
function ranPytest(report) {
    return report?.sources.some(source => source.startsWith("pytest ")) ?? false;
}
function lostReport(before, after) {
    const known = new Set(after.report?.sources);
    return before.report?.sources.some(source => !known.has(source)) ?? false;
}
function saysNothingRan({ stdout, stderr }) {
    return [stdout, stderr].some(text => NO_TESTS.test((0,text_clean/* cleanText */.X)(text.slice(-4_000), { keepNewlines: true }).text));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/judge-static.js

function judgeStatic(rule, { head, base }, tail) {
    if (head.timedOut)
        return { rule, verdict: "deny", evidence: ["it did not end in time", ...tail] };
    if (head.code === 0)
        return { rule, verdict: "pass", evidence: [] };
    if (base !== null && !base.timedOut && base.code === head.code && saysNothingNew(head, base))
        return { rule, verdict: "warn", evidence: ["it fails on the base in the same way", ...tail] };
    return { rule, verdict: "deny", evidence: [`it fails with the fix (${endOf(head)})`, ...tail] };
}
function endOf({ code, signal }) {
    return signal === null ? `exit code ${code ?? "unknown"}` : `signal ${signal}`;
}
function saysNothingNew(head, base) {
    const known = judge_static_counted(base);
    const said = judge_static_counted(head);
    return said.size > 0 && [...said].every(([line, times]) => times <= (known.get(line) ?? 0));
}
function judge_static_counted({ stdout, stderr }) {
    const lines = new Map();
    for (const line of (0,text_clean/* cleanText */.X)(`${stdout}\n${stderr}`, { keepNewlines: true }).text.split("\n")) {
        const key = line.replace(/\d+/g, "0").trim();
        if (key !== "")
            lines.set(key, (lines.get(key) ?? 0) + 1);
    }
    return lines;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/judge-suite.js



const RULE = "tests";
const ALREADY = "tests-already-failing";
const MOST_NAMES = 10;
function judgeSuite(runs, tail) {
    const { head, base } = runs;
    if (head.kind === "passed")
        return [judgePassed(head, base), { rule: ALREADY, verdict: "pass", evidence: [] }];
    const denied = (why) => [
        { rule: RULE, verdict: "deny", evidence: [...why, ...tail] },
        { rule: ALREADY, verdict: "skipped", evidence: [] },
    ];
    if (head.kind === "timed-out")
        return denied(["they did not end in time"]);
    if (head.kind === "not-run")
        return denied(["the command cannot be run"]);
    if (head.kind === "no-tests")
        return denied(["the command ended well, and ran no test"]);
    const already = base === null ? null : alreadyFailing(head, base);
    if (already === null)
        return denied([`they fail with the fix (${endOf(head.end)})`, ...newlyFailing(head, base)]);
    return [
        { rule: RULE, verdict: "pass", evidence: ["no test fails with the fix that passed before it"] },
        { rule: ALREADY, verdict: "warn", evidence: ["these fail on the base as well", ...already] },
    ];
}
function judgePassed(head, base) {
    const ran = testsRun(head);
    const before = base === null ? null : testsRun(base);
    if (base !== null && lostReport(base, head))
        return { rule: RULE, verdict: "deny", evidence: ["the run ended before its report, which the base's run has"] };
    if (before !== null && ran !== null && ran < before)
        return {
            rule: RULE,
            verdict: "deny",
            evidence: [`${(0,counted/* counted */.h)(ran, "test")} ran with the fix, and ${before} before it`],
        };
    if (ran === null)
        return { rule: RULE, verdict: "pass", evidence: ["by exit code alone: the runner's report is not known"] };
    const lost = base === null ? [] : judge_suite_namesOf(base, "passed").filter(name => head.report?.names.get(name) === undefined);
    const compared = base === null ? ["there was no time to count the tests of the base"] : [];
    return head.report?.names.size === 0 || lost.length === 0
        ? { rule: RULE, verdict: "pass", evidence: [`${(0,counted/* counted */.h)(ran, "test")} ran`, ...compared] }
        : { rule: RULE, verdict: "deny", evidence: ["tests of the base did not run with the fix", ...shown(lost)] };
}
function alreadyFailing(head, base) {
    const failing = judge_suite_namesOf(head, "failed");
    const before = new Set(judge_suite_namesOf(base, "failed"));
    if (base.kind !== "failed" || failing.length === 0 || !failing.every(name => before.has(name)))
        return null;
    const headRan = testsRun(head) ?? 0;
    return headRan < (testsRun(base) ?? 0) || (head.report?.failed ?? 0) > (base.report?.failed ?? 0)
        ? null
        : shown(failing);
}
function newlyFailing(head, base) {
    const before = new Set(base === null ? [] : judge_suite_namesOf(base, "failed"));
    return shown(judge_suite_namesOf(head, "failed").filter(name => !before.has(name)));
}
function judge_suite_namesOf({ report }, wanted) {
    return [...(report?.names ?? [])].filter(([, result]) => result === wanted).map(([name]) => name);
}
function shown(names) {
    const more = names.length > MOST_NAMES ? [`and ${names.length - MOST_NAMES} more`] : [];
    return [...names.slice(0, MOST_NAMES), ...more];
}

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
    return { kind: pattern_items_kindOf(source), source, alternatives, ...readCount(reader) };
}
function pattern_items_kindOf(source) {
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

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/match-patterns.js
function matchPatterns(text, rules) {
    return rules.flatMap(rule => matchPattern(text, rule));
}
function matchPattern(text, { rule, pattern, accept }) {
    const spans = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const found = match[0];
        const end = match.index + found.length;
        const answer = accept?.(found, text.slice(Math.max(0, match.index - 16), match.index), text.slice(end, end + 8)) ?? true;
        const taken = typeof answer === "number" ? answer : answer ? found.length : 0;
        if (taken === 0)
            pattern.lastIndex = match.index + 1;
        else
            spans.push(taken < found.length ? { start: match.index, end: match.index + taken, rule } : spanOf(match, rule));
    }
    return spans;
}
function spanOf(match, rule) {
    const [start, end] = match.indices?.groups?.["v"] ?? [match.index, match.index + match[0].length];
    return { start, end, rule };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/context.js
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DATE = new RegExp([
    String.raw `(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)`,
    String.raw `(?<!\d)[0-3]?\d[-/.][0-3]?\d[-/.](?:19|20)?\d{2}(?!\d)`,
    String.raw `(?<!\d)[0-3]?\d(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](?:19|20)?\d{2}(?!\d)`,
    String.raw `\b${MONTH} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)?\d{2}(?!\d)`,
    String.raw `(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
].join("|"), "gi");
const BIRTH = /(?:d\.?o\.?b(?![a-z])|birth|born|geb(?:oren|urt))/i;
const ICD_CODE = /(?<![\w-])[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![\w-])/g;
const DIAGNOSIS = /diagnos|(?<![a-z])icd|(?<![a-z])dx(?![a-z])|comorbid|diagnóst/i;
function contextSpans(text) {
    return [
        ...near(text, { rule: "date-of-birth", value: DATE, word: BIRTH, before: 40, after: 32 }),
        ...near(text, { rule: "icd-10", value: ICD_CODE, word: DIAGNOSIS, before: 60, after: 0 }),
    ];
}
function near(text, { rule, value, word, before, after }) {
    if (!word.test(text))
        return [];
    const spans = [];
    for (const match of text.matchAll(value)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const left = text
            .slice(Math.max(0, start - before), start)
            .split("\n")
            .at(-1) ?? "";
        const right = text.slice(end, end + after).split("\n")[0] ?? "";
        if (word.test(left) || word.test(right))
            spans.push({ start, end, rule });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/emails.js
const LOCAL = /[\p{L}\p{N}._+%'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const FILE_ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|json|png|jpe?g|gif|svg|webp|avif|java|kt|scala|dart|swift|php|cs|map|jar|dll|exe)$/i;
const VERSION = /^v?\d+\.\d+(?:[.+-]\d|[+-])/;
function emailSpans(text) {
    const spans = [];
    let floor = 0;
    for (const { 0: at, index } of text.matchAll(/@|%40/g)) {
        const start = localStart(text, index, floor);
        const end = domainEnd(text, index + at.length);
        const isPlace = /^:\d{1,9}:\d{1,9}(?!\d)/.test(text.slice(end, end + 21));
        if (!isPlace && isAddress(text.slice(start, index), text.slice(index + at.length, end)))
            spans.push({ start, end, rule: "email" });
        floor = index + at.length;
    }
    return spans;
}
function localStart(text, at, floor) {
    let start = at;
    for (let before = characterBefore(text, start); start > floor && LOCAL.test(before); before = characterBefore(text, start))
        start -= before.length;
    while (start < at && /['.-]/.test(text.charAt(start)))
        start += 1;
    return start;
}
function characterBefore(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index - 1))
        ? text.slice(Math.max(0, index - 2), index)
        : text.charAt(index - 1);
}
function domainEnd(text, from) {
    let end = from;
    while (end < from + 255) {
        const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
        if (!DOMAIN.test(character))
            break;
        end += character.length;
    }
    while (end > from && /[.-]/.test(text.charAt(end - 1)))
        end -= 1;
    return end;
}
function isAddress(local, domain) {
    if (local === "" || local === "git" || domain.includes(".."))
        return false;
    if (VERSION.test(domain) || FILE_ENDING.test(domain))
        return false;
    return /\.\p{L}[\p{L}\p{N}-]{0,60}$/u.test(domain) && /[\p{L}\p{N}]{2}$/u.test(domain);
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/keys.js
const keys_SECRET = { rule: "secret", kind: "word" };
const NAME = { rule: "name", kind: "phrase" };
const ID = { rule: "medical-id", kind: "word", looksLike: /\d/ };
const PERSONAL_ID = { rule: "personal-id", kind: "phrase", looksLike: /\d/ };
const HEALTH = { rule: "health-text", kind: "text" };
const TABLE = [
    [
        { rule: "password", kind: "word" },
        "password passwd pwd passphrase passcode pincode pin otp onetimepassword onetimecode userpassword dbpassword newpassword oldpassword",
    ],
    [{ rule: "password", kind: "word", notAfterColon: true, looksLike: /\D|\d{4}/ }, "pass pw"],
    [
        keys_SECRET,
        "secret clientsecret secretkey secretaccesskey accesskey accesskeyid privatekey signingkey encryptionkey masterkey apikey appkey " +
            "applicationkey apitoken authtoken accesstoken refreshtoken idtoken sessiontoken csrftoken xsrftoken bearertoken jwt " +
            "authkey licensekey sharedaccesskey accountkey xamzsignature ddapikey ddapplicationkey webhooksecret connectionstring",
    ],
    [{ ...keys_SECRET, looksLike: /\d|.{16}/ }, "token credential credentials signature auth"],
    [{ ...keys_SECRET, looksLike: /.{16}/ }, "sas sig"],
    [{ rule: "authorization", kind: "line" }, "authorization proxyauthorization xauthorization"],
    [{ rule: "cookie", kind: "line" }, "cookie setcookie cookies"],
    [{ rule: "cookie", kind: "word" }, "sessionid sid jsessionid phpsessid connectsid sessid aspnetsessionid"],
    [
        NAME,
        "firstname lastname surname forename givenname familyname fullname middlename maidenname patientname customername membername " +
            "personname legalname preferredname contactname nextofkin emergencycontact guardianname mothersname mothermaidenname " +
            "cardholder cardholdername accountholder accountholdername beneficiaryname username fname lname employeename clientname " +
            "displayname doctorname clinicianname practitionername",
    ],
    [
        { rule: "date-of-birth", kind: "phrase", looksLike: /\d/ },
        "dob dateofbirth birthdate birthday birthdaydate datebirth bornon born birth birthyear yearofbirth",
    ],
    [
        { rule: "phone", kind: "phrase", looksLike: /\d{3}|(?:\d\D?){6}/ },
        "phone phoneno phonenumber telephone telephonenumber telephoneno tel mobile mobileno mobilenumber mobilephone homephone " +
            "workphone cell cellphone cellno fax faxnumber msisdn contactnumber whatsapp",
    ],
    [{ rule: "email", kind: "word", looksLike: /@|%40/ }, "email emailaddress mail"],
    [
        ID,
        "mrn medicalrecordnumber medicalrecordno medicalrecordid medicalrecord patientid patientno patientnumber patientuuid patientref " +
            "patientidentifier hospitalnumber hospitalno nhsnumber nhsno nhsid nhs chinumber chi healthid healthcareid healthcardnumber " +
            "memberid membernumber insuranceid insurancenumber policynumber prescriptionid encounterid",
    ],
    [
        PERSONAL_ID,
        "ssn socialsecurity socialsecuritynumber socialsecurityno nino ninumber nationalinsurance nationalinsurancenumber nationalid " +
            "passport passportno passportnumber drivinglicence drivinglicense driverslicense driverslicence licencenumber taxid " +
            "taxnumber tin iban accountnumber accountno bankaccount sortcode routingnumber cardnumber cardno creditcard cvv cvc cvv2 pan",
    ],
    [
        { rule: "address", kind: "text", looksLike: /\d.{0,80}\p{L}{3}|\p{L}{2,} \p{L}{2,}/u },
        "streetaddress street addressline address1 address2 addressline1 addressline2 homeaddress postaladdress billingaddress " +
            "shippingaddress deliveryaddress mailingaddress residentialaddress patientaddress addr1 addr2 addrline",
    ],
    [{ rule: "address", kind: "text", looksLike: /^[^/]*\d.{0,80}\p{L}{3,}.{0,80} \p{L}{2}/u }, "address"],
    [
        {
            rule: "postcode",
            kind: "phrase",
            looksLike: /^[A-Za-z]{1,2}\d[\dA-Za-z]? ?\d[A-Za-z]{2}|^[A-Za-z]{0,2}-?\d[\d -]{3,}/,
        },
        "postcode postalcode zip zipcode postzip",
    ],
    [
        HEALTH,
        "diagnosis diagnoses diagnosistext diagnosisdescription primarydiagnosis secondarydiagnosis symptom symptoms notes " +
            "clinicalnotes clinicalnote doctornotes nursenotes patientnotes patientnote casenotes medication medications medicine " +
            "medicines drug drugs prescription prescriptions allergy allergies chiefcomplaint presentingcomplaint medicalcondition " +
            "healthcondition medicalhistory familyhistory treatment treatmentplan treatments reasonforvisit labresult labresults " +
            "testresult bloodtype bloodpressure dosage immunization immunizations vaccination vaccinations disability prognosis",
    ],
    [
        { ...HEALTH, notAfterColon: true, looksLike: /\p{L}{2}/u },
        "note condition conditions complaint complaints dose dx rx",
    ],
    [{ rule: "icd-10", kind: "word", looksLike: /\d/ }, "icd icdcode diagnosiscode diagnosiscodes conditioncode"],
    [
        { rule: "personal-detail", kind: "phrase" },
        "gender ethnicity ethnicorigin maritalstatus religion nationality sexualorientation sexatbirth",
    ],
];
const ORDINARY = "ipaddress macaddress memoryaddress baseaddress bindaddress listenaddress serveraddress hostaddress localaddress remoteaddress " +
    "peeraddress clientaddress unexpectedtoken nexttoken pagetoken continuationtoken endtoken starttoken " +
    "releasenotes releasenote socketaddress faultaddress physicaladdress virtualaddress returnaddress";
const KEYS = new Map([
    ...TABLE.flatMap(([rule, keys]) => keys.split(" ").map((key) => [key, rule])),
    ...ORDINARY.split(" ").map((key) => [key, null]),
]);
function keyRule(key) {
    const words = (key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word => word.toLowerCase());
    if (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "") && !KEYS.has(words.slice(-2).join("")))
        words.pop();
    for (const count of [4, 3, 2, 1]) {
        const rule = words.length < count ? undefined : KEYS.get(words.slice(-count).join(""));
        if (rule !== undefined)
            return rule;
    }
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/spans.js
const spans_HIDDEN = "\ufffc";
const MARKER = /\[redacted:[a-z0-9-]{1,60}\]/g;
function spans_hideMarkers(text) {
    return text.replace(MARKER, marker => spans_HIDDEN.repeat(marker.length));
}
function spans_replaceSpans(text, spans) {
    const pieces = withoutMarkers(text, mergeSpans(spans));
    const counts = new Map();
    const parts = [];
    let at = 0;
    for (const { start, end, rule } of pieces) {
        parts.push(text.slice(at, start), `[redacted:${rule}]`);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        at = end;
    }
    parts.push(text.slice(at));
    const receipts = [...counts].map(([rule, count]) => ({ rule, count }));
    return { text: parts.join(""), receipts: receipts.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)) };
}
function mergeSpans(spans) {
    const merged = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        const joins = last !== undefined && (span.start < last.end || (span.start === last.end && span.rule === last.rule));
        if (joins)
            merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
        else
            merged.push(span);
    }
    return merged;
}
function withoutMarkers(text, spans) {
    const markers = [...text.matchAll(MARKER)].map(match => ({ start: match.index, end: match.index + match[0].length }));
    if (markers.length === 0)
        return [...spans];
    const pieces = [];
    let next = 0;
    for (const span of spans) {
        let start = span.start;
        while (next < markers.length && (markers[next]?.end ?? 0) <= start)
            next += 1;
        for (let index = next; index < markers.length && (markers[index]?.start ?? 0) < span.end; index++) {
            pieces.push({ ...span, start, end: Math.max(start, markers[index]?.start ?? start) });
            start = markers[index]?.end ?? start;
        }
        pieces.push({ ...span, start, end: Math.max(start, span.end) });
    }
    return pieces.filter(piece => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/value-end.js
const REACH = 4000;
const CLOSING = { "{": "}", "[": "]", "(": ")" };
function valueEnd(text, start, how) {
    const first = text.charAt(start);
    const escaped = /^\\{1,7}["']/.exec(text.slice(start, start + 8))?.[0];
    if (escaped !== undefined)
        return untilEscapedQuote(text, start, escaped);
    if (first === '"' || first === "'" || first === "`")
        return untilQuote(text, start, first);
    if (CLOSING[first] !== undefined)
        return untilBracket(text, start);
    const end = bareEnd(text, start, how);
    return end === start ? null : { start, end, quoted: false };
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
function untilEscapedQuote(text, start, quote) {
    const from = start + quote.length;
    const close = text.slice(from, from + REACH).indexOf(quote);
    return { start: from, end: close < 0 ? lineEnd(text, from) : from + close, quoted: true };
}
function untilQuote(text, start, quote) {
    const from = start + 1;
    for (let at = from; at < Math.min(text.length, from + REACH); at++) {
        const unit = text.charAt(at);
        if (unit === "\\")
            at += 1;
        else if (unit === quote && text.charAt(at + 1) === quote && at > from)
            at += 1;
        else if (unit === quote)
            return { start: from, end: at, quoted: true };
    }
    return { start: from, end: lineEnd(text, from), quoted: true };
}
function untilBracket(text, start) {
    let depth = 0;
    for (let at = start; at < Math.min(text.length, start + REACH); at++) {
        const unit = text.charAt(at);
        if ("{[(".includes(unit))
            depth += 1;
        if ("}])".includes(unit))
            depth -= 1;
        if (depth === 0)
            return { start: start + 1, end: at, quoted: true };
    }
    return { start: start + 1, end: Math.max(Math.min(text.length, start + REACH), start + 1), quoted: true };
}
const WORD_END = /[\s&;"'`<>]|,(?=\s|[A-Za-z_][\w.-]{0,40}[=:])/g;
const PHRASE_END = /[\n,;|&"<>{}()[\]]|(?<=[ \t])[A-Za-z_][\w.-]{0,40}[=:]/g;
const TEXT_END = /[\n;|}\]]|(?<=[\s,&])[A-Za-z_][\w.-]{0,40}=|&(?=\w)/g;
const LINE_END = /\n/g;
function bareEnd(text, start, how) {
    const freeEnd = how.style === "=" ? TEXT_END : LINE_END;
    const pattern = { word: WORD_END, phrase: PHRASE_END, text: freeEnd, line: LINE_END }[how.kind];
    const finder = new RegExp(pattern);
    finder.lastIndex = start;
    let end = finder.exec(text)?.index ?? text.length;
    if (how.kind === "phrase")
        end = afterComma(text, end);
    while (end > start && /[\s,&(){}[\]]/.test(text.charAt(end - 1)))
        end -= 1;
    return end;
}
function afterComma(text, end) {
    const more = /^, ?\p{Lu}[\p{L}'.-]{0,40}(?: \p{Lu}[\p{L}'.-]{0,40}){0,2}(?![\w]|\s?[=:])/u.exec(text.slice(end, end + 160));
    return more === null ? end : end + more[0].length;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/keyed-values.js



const KEY_LENGTH = 64;
const GLANCE = 400;
const NOTHING = /^(?:null|undefined|none|nil|nan|true|false|n\/a|\[?object object\]?|\[?(?:filtered|redacted|hidden)\]?|x{3,}|[*•_.\-?\s]*)$/i;
const keyed_values_PROSE = /^(?:is|was|are|must|should|shall|cannot|can|can't|may|might|not|no|has|have|does|do|did|will|required|missing|empty|expired|rejected|failed|denied|wrong|incorrect|mismatch|invalid|expected|unexpected|unknown|too|at|already|string|number|object|boolean|array|field|value|this|the|property)(?=$|[\s,;)\]}"'`]|[.:!?](?:$|\s))/;
function keyedSpans(text) {
    const spans = [];
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(/[=:]|<[A-Za-z]/g)) {
        if (index < from)
            continue;
        const span = mark.length > 1 ? elementSpan(text, index) : separatorSpan(text, index);
        if (span === null)
            continue;
        spans.push(span);
        from = span.end;
    }
    return spans;
}
function separatorSpan(text, index) {
    const separator = separatorAt(text, index);
    if (separator === null)
        return null;
    const found = keyBefore(text, separator.start, text.charAt(separator.end) === "(");
    if (found === null)
        return null;
    const { rule, quoted } = found;
    if (rule.notAfterColon === true && separator.style === ":" && !quoted)
        return null;
    let start = separator.end;
    while (start < separator.end + 8 && /[ \t]/.test(text.charAt(start)))
        start += 1;
    if (text.charAt(start) === spans_HIDDEN)
        return null;
    const how = { kind: rule.kind, style: separator.style };
    const glance = text.slice(start, start + GLANCE);
    const seen = valueEnd(glance, 0, how);
    const explicit = seen?.quoted === true || separator.style === "=";
    if (seen === null || isOrdinary(glance.slice(seen.start, seen.end), rule, explicit))
        return null;
    const value = valueEnd(text, start, how) ?? { start, end: start };
    return { start: value.start, end: value.end, rule: rule.rule };
}
function isOrdinary(value, rule, explicit) {
    const plain = value.trim();
    if (NOTHING.test(plain.slice(0, 40)) && plain.length <= 40)
        return true;
    if (rule.looksLike !== undefined && !rule.looksLike.test(plain.slice(0, 400)))
        return true;
    return !explicit && rule.kind !== "text" && keyed_values_PROSE.test(plain.slice(0, 20));
}
function separatorAt(text, index) {
    const [before, mark, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)];
    if (mark === ":") {
        if (before === ":" || after === ":" || (after === "/" && text.charAt(index + 2) === "/"))
            return null;
        return after === "=" ? { start: index, end: index + 2, style: "=" } : { start: index, end: index + 1, style: ":" };
    }
    if (before !== "" && "=!<>+*/:".includes(before))
        return null;
    if (after === "=")
        return null;
    return { start: index, end: after === ">" ? index + 2 : index + 1, style: "=" };
}
function keyBefore(text, end, beforeBracket) {
    const window = text.slice(Math.max(0, end - KEY_LENGTH), end).replace(/[ \t]{1,8}$/, "");
    const bare = window.replace(/[\\"'`)\]]{1,8}$/, "");
    const quoted = bare.length < window.length;
    const isList = beforeBracket && window.endsWith(")");
    const names = isList ? bare.slice(bare.lastIndexOf("(") + 1).split(",") : [lastPhrase(bare)];
    const rule = names.map(keyRule).find(found => found !== null) ?? null;
    return rule === null ? null : { rule, quoted };
}
function lastPhrase(text) {
    let start = text.length;
    while (start > 0 && /[\w .$-]/.test(text.charAt(start - 1)))
        start -= 1;
    return text.slice(start);
}
function elementSpan(text, index) {
    const head = /^<([A-Za-z][\w.:-]{0,60})>/.exec(text.slice(index, index + 64));
    const rule = head === null ? null : keyRule(head[1] ?? "");
    if (head === null || rule === null)
        return null;
    const start = index + head[0].length;
    const close = text.indexOf("<", start);
    const end = close < 0 ? text.length : close;
    return isOrdinary(text.slice(start, end), rule, true) ? null : { start, end, rule: rule.rule };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/private-keys.js
const KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BODY = /(?:[A-Za-z0-9+/=\s]|\\[nr])*/y;
function privateKeySpans(text) {
    const ends = [...text.matchAll(KEY_END)].map(match => match.index + match[0].length);
    const spans = [];
    let next = 0;
    for (const { 0: start, index } of text.matchAll(KEY_START)) {
        while (next < ends.length && (ends[next] ?? 0) <= index)
            next += 1;
        spans.push({ start: index, end: ends[next] ?? bodyEnd(text, index + start.length), rule: "private-key" });
    }
    return spans;
}
function bodyEnd(text, from) {
    const body = new RegExp(KEY_BODY);
    body.lastIndex = from;
    return from + (body.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/row-values.js

const ROW = /\bfailing row contains \(|\bvalues?\s{0,4}\((?=[^)\n]{0,400}['"])/gi;
const ENTRY = /\bduplicate entry (?=')/gi;
function rowValueSpans(text) {
    const rows = [...text.matchAll(ROW)].map(match => match.index + match[0].length - 1);
    const entries = [...text.matchAll(ENTRY)].map(match => match.index + match[0].length);
    const spans = [];
    for (const start of [...rows, ...entries].toSorted((a, b) => a - b)) {
        if (start < (spans.at(-1)?.end ?? 0))
            continue;
        const value = valueEnd(text, start, { kind: "line", style: "=" });
        if (value !== null && value.end > value.start)
            spans.push({ start: value.start, end: value.end, rule: "row-values" });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/url-credentials.js
function urlCredentialSpans(text) {
    const spans = [];
    for (const { index } of text.matchAll(/:\/\//g)) {
        const start = index + 3;
        let end = start;
        while (end < text.length && !/[\s/?#"'<>\\]/.test(text.charAt(end)))
            end += 1;
        const authority = text.slice(start, end);
        const at = authority.lastIndexOf("@");
        if (at > 0 && authority.slice(0, at).includes(":"))
            spans.push({ start, end: start + at, rule: "url-credentials" });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/personal-data.js








function personalDataSpans(text) {
    return [
        ...privateKeySpans(text),
        ...urlCredentialSpans(text),
        ...matchPatterns(text, SECRET_PATTERNS),
        ...emailSpans(text),
        ...matchPatterns(text, PERSONAL_PATTERNS),
        ...contextSpans(text),
        ...rowValueSpans(text),
        ...keyedSpans(text),
    ];
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact.js








function redactText(text, extraRules = []) {
    const clean = (0,text_clean/* cleanText */.X)(text, { keepNewlines: true }).text;
    return spans_replaceSpans(clean, messageSpans(spans_hideMarkers(clean), extraRules));
}
function redactStack(text, isFrame = isFrameLine, extraRules = []) {
    const clean = cleanText(text, { keepNewlines: true }).text;
    return replaceSpans(clean, stackSpans(hideMarkers(clean), isFrame, extraRules));
}
function redactFrame(text) {
    return replaceSpans(text, frameSecretSpans(hideMarkers(text))).text;
}
function messageSpans(text, extraRules) {
    return [...personalDataSpans(text), ...matchPatterns(text, compileRules(extraRules))];
}
function stackSpans(text, isFrame, extraRules) {
    const spans = [];
    let message = [];
    let at = 0;
    const flush = () => {
        const joined = message.join("\n");
        if (message.length > 0)
            spans.push(...shifted(messageSpans(joined, extraRules), at - joined.length - 1));
        message = [];
    };
    for (const line of text.split("\n")) {
        if (isFrame(line)) {
            flush();
            spans.push(...shifted(frameSecretSpans(line), at));
        }
        else
            message.push(line);
        at += line.length + 1;
    }
    flush();
    return spans;
}
function shifted(spans, by) {
    return spans.map(span => ({ ...span, start: span.start + by, end: span.end + by }));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/output-tail.js


const NOISE = /\(node:internal\//;
const RAW = 12_000;
const LINES = 25;
const CHARACTERS = 1_800;
function outputTail({ stdout, stderr }, { redact, root }) {
    const text = [stdout, stderr]
        .map(lastPart)
        .filter(part => part.trim() !== "")
        .join("\n");
    const redacted = redactText(text.replaceAll(`${root}/`, ""), redact).text;
    const lines = redacted
        .split("\n")
        .filter(line => line.trim() !== "" && !NOISE.test(line))
        .slice(-LINES);
    return fitting(lines.map(line => (0,text_clean/* cleanText */.X)(line, { maxLength: 300 }).text));
}
function lastPart(text) {
    const part = text.slice(-RAW);
    if (part.length === text.length)
        return part;
    const lineEnd = part.indexOf("\n");
    return lineEnd === -1 ? "" : part.slice(lineEnd + 1);
}
function fitting(lines) {
    const kept = [];
    let room = CHARACTERS;
    for (const line of lines.toReversed()) {
        room -= line.length + 1;
        if (room < 0)
            break;
        kept.unshift(line);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/run-checks.js





async function runInstall({ bench, commands, tail }) {
    const rule = "install";
    if (commands.install === null)
        return { rule, verdict: "skipped", evidence: ["the service has no install command"] };
    const end = await bench.install(commands.install);
    if (end.code === 0 && !end.timedOut)
        return { rule, verdict: "pass", evidence: [] };
    const why = end.timedOut ? "it did not end in time" : `it fails on the base (${endOf(end)})`;
    return { rule, verdict: "deny", evidence: [why, ...outputTail(end, tail)] };
}
async function runStatic(task, rule) {
    const { bench, commands, changes, tail } = task;
    const command = rule === "lint" ? commands.lint : commands.typecheck;
    if (command === null)
        return { rule, verdict: "skipped", evidence: ["the service has no such command"] };
    const head = await bench.run({ command, overlay: overlayOf(changes) });
    const base = head.code === 0 || head.timedOut ? null : await bench.run({ command, overlay: [] });
    return judgeStatic(rule, { head, base }, outputTail(head, tail));
}
async function runSuite({ bench, commands, changes, tail }) {
    if (commands.test === null)
        return [{ rule: "tests", verdict: "skipped", evidence: ["the service has no command for all tests"] }];
    const head = judgeTestRun(await bench.run({ command: commands.test, overlay: overlayOf(changes) }));
    const known = head.kind === "passed" || head.kind === "failed";
    const base = known && bench.left() > head.end.ms ? judgeTestRun(await bench.run({ command: commands.test, overlay: [] })) : null;
    return judgeSuite({ head, base: base?.kind === "timed-out" ? null : base }, outputTail(head.end, tail));
}

// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __nccwpck_require__(891);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/judge-proof.js





const PROOF_RULES = ["new-test", "fails-on-base", "fails-for-the-reason", "passes-on-head", "judges-behaviour"];
function judgeProof(runs) {
    return [
        { rule: "new-test", verdict: "pass", evidence: runs.onBase.map(({ path }) => path) },
        failsOnBase(runs.onBase),
        failsForTheReason(runs.onBase),
        passesOnHead(runs),
        judgesBehaviour(runs),
    ];
}
function judgeNoProof(why) {
    return PROOF_RULES.map((rule, index) => index === 0 ? { rule, verdict: "deny", evidence: [why] } : { rule, verdict: "skipped", evidence: [] });
}
function judgeEndless(tests, tail) {
    return PROOF_RULES.map(rule => {
        if (rule === "new-test")
            return { rule, verdict: "pass", evidence: tests.map(({ path }) => path) };
        if (rule === "passes-on-head")
            return { rule, verdict: "deny", evidence: [headFault["timed-out"], ...tail] };
        return { rule, verdict: "skipped", evidence: [] };
    });
}
function failsOnBase(runs) {
    const rule = "fails-on-base";
    const hanging = runs.filter(({ run }) => run.kind === "timed-out");
    if (hanging.length > 0)
        return { rule, verdict: "deny", evidence: hanging.flatMap(run => [hangs(run), ...run.tail]) };
    const failing = runs.filter(({ run }) => fails(run));
    const empty = runs.filter(({ run, added }) => added && !fails(run));
    if (failing.length === 0 || empty.length > 0) {
        const guilty = failing.length === 0 ? runs : empty;
        return {
            rule,
            verdict: "deny",
            evidence: guilty.map(({ path, run }) => `${path} ${judge_proof_wordsOf[run.kind]} without the fix`),
        };
    }
    return { rule, verdict: "pass", evidence: failing.map(({ path }) => `${path} fails without the fix`) };
}
function hangs({ path, limit: { ms, command } }) {
    if (ms === 0)
        return `no time was left to run ${path} without the fix`;
    const seconds = `${(0,grouped_number/* groupedNumber */.O)(Math.ceil(ms / 1_000))} s`;
    return `${path} did not end within its limit of ${seconds} without the fix, so it did not fail for the reported reason: ${(0,clip/* clipText */.g)(command, 200)}`;
}
const judge_proof_wordsOf = {
    passed: "passes",
    "no-tests": "runs no test",
    "not-run": "cannot be run",
    failed: "fails",
    "timed-out": "does not end",
};
function fails({ kind }) {
    return kind === "failed" || kind === "timed-out";
}
const RANK = ["recognised", "only-with-fix", "unknown", "unrelated"];
function failsForTheReason(runs) {
    const rule = "fails-for-the-reason";
    const found = runs.filter(({ reason }) => reason !== null);
    const best = RANK.flatMap(kind => found.filter(({ reason }) => reason?.kind === kind))[0];
    if (best === undefined || best.reason === null)
        return { rule, verdict: "skipped", evidence: [] };
    const evidence = [`${best.path}: ${best.reason.how}`, ...best.tail];
    if (best.reason.kind === "recognised")
        return { rule, verdict: "pass", evidence };
    return { rule, verdict: best.reason.kind === "unrelated" ? "deny" : "warn", evidence };
}
function passesOnHead({ onBase, onHead }) {
    const rule = "passes-on-head";
    const deny = (why, tail = []) => ({
        rule,
        verdict: "deny",
        evidence: [why, ...tail],
    });
    if (onHead.length === 0)
        return { rule, verdict: "skipped", evidence: [] };
    const passed = onHead.filter(({ run }) => run.kind === "passed");
    const failed = onHead.find(({ run }) => run.kind !== "passed");
    if (failed !== undefined && passed.length > 0)
        return deny(`they are flaky: ${passed.length} of ${onHead.length} runs passed with the fix`, failed.tail);
    if (failed !== undefined)
        return deny(headFault[failed.run.kind], failed.tail);
    const fault = onHead.map(({ run }) => leftOut(onBase, run)).find(words => words !== null);
    if (fault !== undefined && fault !== null)
        return deny(fault);
    const ran = onHead[0] === undefined ? null : testsRun(onHead[0].run);
    if (ran === null)
        return {
            rule,
            verdict: "warn",
            evidence: ["by exit code alone: the runner's report is not known, so nobody counted the tests"],
        };
    return {
        rule,
        verdict: "pass",
        evidence: [`${(0,counted/* counted */.h)(ran, "test")} passed in each of ${(0,counted/* counted */.h)(onHead.length, "run")}`],
    };
}
const headFault = {
    passed: "",
    failed: "they fail with the fix",
    "not-run": "the command cannot be run",
    "no-tests": "the command ended well with the fix, and ran no test",
    "timed-out": "they do not end with the fix",
};
function leftOut(onBase, head) {
    const before = onBase.reduce((total, { run }) => total + (testsRun(run) ?? 0), 0);
    const ran = testsRun(head);
    if (onBase.some(({ run }) => lostReport(run, head)))
        return "the run ended before its report, which the run without the fix has";
    if (ran === null)
        return null;
    if (ran < before)
        return `${(0,counted/* counted */.h)(ran, "test")} ran with the fix, and ${before} without it`;
    const names = head.report?.names ?? new Map();
    const wanted = onBase.flatMap(({ run }) => [...(run.report?.names ?? [])]).filter(([name]) => !isFileName(name));
    const missing = names.size === 0 ? [] : wanted.filter(([name]) => names.get(name) !== "passed");
    return missing.length === 0
        ? null
        : `a test that failed without the fix did not pass with it: ${missing[0]?.[0] ?? ""}`;
}
function judgesBehaviour({ onBaseWithText, onHeadWithText }) {
    const rule = "judges-behaviour";
    if (onBaseWithText === null && onHeadWithText === null)
        return { rule, verdict: "skipped", evidence: [] };
    const byText = "they look at the text of the source and not at what it does";
    if (onBaseWithText !== null && !fails(onBaseWithText))
        return { rule, verdict: "deny", evidence: [`${byText}: they pass without the fix where comments hold its text`] };
    if (onHeadWithText !== null && onHeadWithText.kind !== "passed")
        return { rule, verdict: "deny", evidence: [`${byText}: they fail with the fix where comments hold the old text`] };
    return { rule, verdict: "pass", evidence: [] };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/proof-limit.js
const LEAST_MS = 30_000;
const TIMES = 10;
function proofLimit(headMs, commandMs) {
    return Math.min(commandMs, Math.max(LEAST_MS, TIMES * headMs));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/exercises-source.js
const IMPORTS = /\b(?:from|import|require|mock)\b[^\n'"`]{0,200}['"`]([^'"`\n]{1,300})['"`]/g;
const PYTHON_IMPORTS = /^[ \t]*(?:from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+([\w, \t*()]{1,400})|import[ \t]+([\w., \t]{1,400}))/gm;
function exercisesSource(test, sources) {
    const used = usedNames(test);
    return sources.some(source => {
        const stem = stemOf(source);
        if (used === null)
            return folderOf(source) === folderOf(test.path) || mentions(test.text, stem);
        return used.some(name => name === stem || (stem === "index" && name === stemOf(folderOf(source))));
    });
}
function usedNames({ path, text }) {
    if (/\.[cm]?[jt]sx?$/.test(path))
        return [...text.matchAll(IMPORTS)].map(match => stemOf(match[1] ?? ""));
    if (!path.endsWith(".py"))
        return null;
    return [...text.matchAll(PYTHON_IMPORTS)].flatMap(match => [match[1] ?? "", match[2] ?? "", match[3] ?? ""]
        .join(",")
        .split(/[^\w.]+/)
        .flatMap(name => name.split(".")));
}
function stemOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const dot = name.indexOf(".");
    return dot > 0 ? name.slice(0, dot) : name;
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function mentions(text, name) {
    return name.length >= 3 && text.includes(name);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/missing-part.js
const MISSING = [
    /does not provide an export named '([^'\n]{1,100})'/,
    /has no exported member (?:named )?'([^'\n]{1,100})'/,
    /cannot import name '([^'\n]{1,100})'/,
    /Cannot find (?:module|package) '([^'\n]{1,300})'/,
    /Failed to resolve import "([^"\n]{1,300})"/,
    /Failed to load url (\S{1,300})/,
    /No module named '([^'\n]{1,200})'/,
    /undefined: ([\w.]{1,100})/,
    /cannot find symbol\s{1,20}symbol:\s{1,20}\w{1,20} (\w{1,100})/,
    /([\w$.]{1,100})\)? is not a (?:function|constructor)\b/,
    /has no attribute '([^'\n]{1,100})'/,
    /undefined (?:local variable or )?method [`'](\w{1,100})[`']/,
    /([\w$]{1,100}) is not defined\b/,
];
function missingPart(output, changes) {
    for (const pattern of MISSING) {
        const found = pattern.exec(output)?.[1];
        if (found === undefined)
            continue;
        const name = missing_part_lastName(found);
        return { name, added: changes.some(change => adds(change, name)) };
    }
    return null;
}
function adds(change, name) {
    if (change.afterText === null || name.length < 2)
        return false;
    const stem = missing_part_lastName(change.path);
    if (change.kind === "added" && stem === name)
        return true;
    return change.afterText.includes(name) && !(change.beforeText ?? "").includes(name);
}
function missing_part_lastName(text) {
    const name = text.slice(text.lastIndexOf("/") + 1);
    const parts = name.split(".").filter(part => part !== "");
    const isFile = text.includes("/") || /\.(?:[cm]?[jt]sx?|py|rb|go|java|dart)$/.test(text);
    return (isFile ? parts[0] : parts.at(-1)) ?? name;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/recognise-reason.js


const GENERIC_TYPE = /^(?:Error|Exception|AssertionError|AssertionException|RuntimeException|panic|unknown)?$/i;
const ASSERTION = /\bAssertionError\b|\bERR_ASSERTION\b|\bassert(?:ion)?(?: |_)?failed\b|\bexpect(?:ed|\()|\bassert /i;
const SHORTEST_MESSAGE = 8;
const LONGEST_MESSAGE = 200;
function recogniseReason(failed, error, changes) {
    const { output, ran, test } = failed;
    if (mentionsMessage(output, error.message))
        return { kind: "recognised", how: "the output has the reported message" };
    const missing = missingPart(output, changes);
    if (missing !== null && missing.added)
        return { kind: "only-with-fix", how: `it uses ${missing.name}, which only the fix adds` };
    const frame = error.suspects.find(suspect => mentionsPlace(output, suspect.path));
    if (frame !== undefined)
        return { kind: "recognised", how: `it fails in ${frame.path}` };
    if (ran === 0)
        return { kind: "unrelated", how: missing === null ? "no test came to run" : `${missing.name} is missing` };
    const sources = [...error.suspects, ...changes].map(({ path }) => path).filter(path => path !== test.path);
    const type = error.type.slice(error.type.lastIndexOf(".") + 1);
    if (!exercisesSource(test, sources))
        return { kind: "unknown", how: "nothing shows that the test uses the code at fault" };
    if (!GENERIC_TYPE.test(type) && hasWord(output, type))
        return { kind: "recognised", how: "the output has the reported type" };
    if (ASSERTION.test(output))
        return { kind: "recognised", how: "an assertion about the code at fault does not hold" };
    return { kind: "unknown", how: "the output names neither the error nor the code at fault" };
}
function mentionsMessage(output, message) {
    const text = ` ${words(output)} `;
    const parts = message.split(/\[redacted:[a-z0-9-]{1,40}\]|…|\n/).map(part => words(part.slice(0, LONGEST_MESSAGE)));
    const telling = parts.filter(part => part.length >= SHORTEST_MESSAGE);
    return telling.length > 0 && telling.slice(0, 5).every(part => text.includes(` ${part} `));
}
function words(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}\p{N}_]+/u)
        .filter(word => word !== "" && !/\p{N}/u.test(word))
        .join(" ");
}
function mentionsPlace(output, path) {
    const tail = path.split("/").slice(-2).join("/");
    for (let at = output.indexOf(tail); at !== -1; at = output.indexOf(tail, at + 1)) {
        const before = output.charAt(at - 1);
        if (!/[\w.-]/.test(before) &&
            /^(?::\d|", line \d|\(\d)/.test(output.slice(at + tail.length, at + tail.length + 10)))
            return true;
    }
    return false;
}
function hasWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
        if (!/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + word.length)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/run-proof.js








const MOST_SINGLE = 6;
async function runProof(task) {
    const { runnable } = task.tests;
    if (runnable.length === 0)
        return judgeNoProof("no test was added or changed");
    const { bench } = task;
    const first = await runOnHead(task, bench.commandMs);
    if (first.run.kind === "timed-out")
        return judgeEndless(runnable, first.tail);
    const limitMs = proofLimit(first.run.end.ms, bench.commandMs);
    const onBase = await runOnBase(task, limitMs);
    if (onBase.every(({ reason }) => reason === null) || onBase.some(({ run }) => run.kind === "timed-out"))
        return judgeProof({ ...run_proof_NOTHING, onBase });
    const text = decoyOverlay(task.tests.sources, "base");
    const overlay = [...testOverlay(task), ...text];
    const onBaseWithText = text.length === 0 ? null : await runTests(task, { tests: runnable, overlay, limitMs });
    const onHead = await repeatOnHead(task, first, limitMs);
    return judgeProof({ onBase, onBaseWithText, onHead, onHeadWithText: await withOldText(task, onHead, limitMs) });
}
const run_proof_NOTHING = { onBaseWithText: null, onHead: [], onHeadWithText: null };
async function runOnBase(task, limitMs) {
    const { runnable } = task.tests;
    const single = task.commands.testFiles !== null && runnable.length <= MOST_SINGLE;
    const groups = single ? runnable.map(change => [change]) : [runnable];
    const runs = [];
    for (const tests of groups) {
        const ms = Math.min(limitMs, task.bench.left());
        const run = await runTests(task, { tests, overlay: testOverlay(task), limitMs });
        runs.push(baseRun(task, tests, { run, limit: { ms, command: commandOf(task) } }));
        if (run.kind === "timed-out")
            break;
    }
    return runs;
}
function baseRun(task, group, { run, limit }) {
    const path = group.map(change => change.path).join(", ");
    const added = group.some(({ kind }) => kind === "added");
    const test = { path: group[0]?.path ?? "", text: group.map(change => change.afterText ?? "").join("\n") };
    const output = (0,text_clean/* cleanText */.X)(`${run.end.stdout}\n${run.end.stderr}`, { keepNewlines: true }).text;
    const failed = run.kind === "failed";
    const reason = failed ? recogniseReason({ output, ran: testsRun(run), test }, task.error, task.tests.sources) : null;
    return { path, added, run, limit, reason, tail: outputTail(run.end, task.tail) };
}
async function runOnHead(task, limitMs) {
    const run = await runTests(task, { tests: task.tests.runnable, overlay: overlayOf(task.changes), limitMs });
    return { run, tail: outputTail(run.end, task.tail) };
}
async function repeatOnHead(task, first, limitMs) {
    const runs = [first];
    while (runs.length < task.bench.repeats && runs.at(-1)?.run.kind !== "timed-out")
        runs.push(await runOnHead(task, limitMs));
    return runs;
}
async function withOldText(task, onHead, limitMs) {
    const text = decoyOverlay(task.tests.sources, "head");
    if (text.length === 0 || !onHead.every(({ run }) => run.kind === "passed"))
        return null;
    const overlay = [...overlayOf(task.changes), ...text];
    return runTests(task, { tests: task.tests.runnable, overlay, limitMs });
}
async function runTests(task, { tests, overlay, limitMs }) {
    const { bench, commands, service } = task;
    const command = commandOf(task);
    const files = commands.testFiles === null ? [] : tests.map(({ path }) => external_node_path_.posix.relative(service, path));
    return judgeTestRun(await bench.run({ command, files, overlay, limitMs }));
}
function commandOf({ commands }) {
    return commands.testFiles ?? commands.test ?? "false";
}
function testOverlay({ tests }) {
    return overlayOf(tests.tests);
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/git/read-file-at.js

async function readFileAt(store, tree, path) {
    const end = await runGit({
        cwd: store.gitDir,
        args: ["cat-file", "blob", `${tree}:${path}`],
        env: { GIT_DIR: store.gitDir },
    });
    return end.code === 0 ? end.stdout : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/single-file-command.js
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=[\w./:=,@+-]*$/;
const PLAIN = /^[\w./:=,@+*!-]+$/;
const single_file_command_PLACEHOLDER = "no test specified";
function parseScript(script) {
    if (script === undefined || script.trim() === "" || script.includes(single_file_command_PLACEHOLDER))
        return null;
    const all = script
        .trim()
        .split(/\s+/)
        .map(word => word.replace(/^(['"])(.*)\1$/, "$2"));
    const start = all.findIndex(word => !ASSIGNMENT.test(word));
    const [program, ...others] = all.slice(start === -1 ? all.length : start);
    return program === undefined
        ? { environment: [], words: ["sh"] }
        : { environment: all.slice(0, Math.max(0, start)), words: [program, ...others] };
}
function singleFileCommand({ environment, words }) {
    if (!words.every(word => PLAIN.test(word)))
        return null;
    const [program, ...others] = words[0] === "npx" ? words.slice(1) : words;
    const command = single_file_command_commandOf(program ?? "", others);
    return command === null ? null : [...environment, command].join(" ");
}
function single_file_command_commandOf(program, words) {
    const flags = words.filter(word => word.startsWith("-"));
    if (program === "node" && flags.includes("--test"))
        return nodeCommand(flags);
    const config = flags.filter(flag => /^--(?:config|root|project)=/.test(flag));
    if (program === "vitest")
        return ["npx --no-install vitest run --reporter=verbose", ...config, "{files}"].join(" ");
    if (program === "jest")
        return ["npx --no-install jest --verbose", ...config, "--runTestsByPath {files}"].join(" ");
    return null;
}
function nodeCommand(flags) {
    const kept = flags.filter(flag => !/^--test(?:$|-reporter|-coverage|-only|-name|-skip|-shard)/.test(flag));
    return ["node --test --test-reporter=tap", ...kept, "{files}"].join(" ");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/verify/infer-commands.js

const NONE = { install: null, lint: null, typecheck: null, test: null, testFiles: null };
function inferCommands(tree, folder) {
    const has = (name) => tree.files.has(inFolder(folder, name));
    if (has("package.json"))
        return nodeCommands(tree, folder);
    if (["pyproject.toml", "pytest.ini", "setup.py", "setup.cfg", "requirements.txt", "tox.ini"].some(has))
        return pythonCommands(tree, folder);
    if (has("go.mod"))
        return { ...NONE, install: "go mod download", typecheck: "go vet ./...", test: "go test ./..." };
    if (has("pom.xml"))
        return { ...NONE, ...mavenCommands(has("mvnw") ? "./mvnw" : "mvn") };
    if (has("build.gradle") || has("build.gradle.kts"))
        return { ...NONE, ...gradleCommands(has("gradlew") ? "./gradlew" : "gradle") };
    if (has("pubspec.yaml"))
        return dartCommands(tree.read(inFolder(folder, "pubspec.yaml")) ?? "");
    if (has("Gemfile"))
        return rubyCommands(has(".rspec") || holds(tree, inFolder(folder, "spec/")));
    return NONE;
}
function nodeCommands(tree, folder) {
    const scripts = readScripts(tree.read(inFolder(folder, "package.json")));
    const script = (name) => (scripts.has(name) ? `npm run --silent ${name}` : null);
    const test = parseScript(scripts.get("test"));
    return {
        install: nodeInstall(tree, folder),
        lint: script("lint"),
        typecheck: script("typecheck") ?? script("type-check"),
        test: test === null ? null : "npm test",
        testFiles: test === null ? null : singleFileCommand(test),
    };
}
const LOCKS = [
    { file: "package-lock.json", install: "npm ci --ignore-scripts --no-audit --no-fund" },
    { file: "npm-shrinkwrap.json", install: "npm ci --ignore-scripts --no-audit --no-fund" },
    { file: "pnpm-lock.yaml", install: "pnpm install --frozen-lockfile --ignore-scripts" },
];
function nodeInstall(tree, folder) {
    let up = "";
    for (let at = folder; at !== null; at = parentOf(at), up += "../") {
        const install = installIn(tree, at);
        if (install !== null)
            return up === "" ? install : `cd ${up.slice(0, -1)} && ${install}`;
    }
    return null;
}
function installIn(tree, folder) {
    const lock = LOCKS.find(({ file }) => tree.files.has(inFolder(folder, file)));
    if (lock !== undefined)
        return lock.install;
    const yarn = tree.read(inFolder(folder, "yarn.lock"));
    if (yarn === null)
        return null;
    return yarn.includes("__metadata:")
        ? "YARN_ENABLE_SCRIPTS=false yarn install --immutable"
        : "yarn install --frozen-lockfile --ignore-scripts --non-interactive";
}
function readScripts(text) {
    try {
        const value = JSON.parse(text ?? "{}");
        const scripts = typeof value === "object" && value !== null && "scripts" in value ? value.scripts : {};
        if (typeof scripts !== "object" || scripts === null)
            return new Map();
        return new Map(Object.entries(scripts).filter((entry) => typeof entry[1] === "string"));
    }
    catch {
        return new Map();
    }
}
function pythonCommands(tree, folder) {
    const requirements = ["requirements-dev.txt", "requirements.txt"].find(name => tree.files.has(inFolder(folder, name)));
    const has = (name) => tree.files.has(inFolder(folder, name));
    const tests = [...tree.files].some(path => path.startsWith(inFolder(folder, "")) && /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/.test(path));
    if (!tests)
        return NONE;
    const install = has("uv.lock")
        ? "uv sync --frozen"
        : requirements === undefined
            ? null
            : `python -m pip install --quiet --disable-pip-version-check -r ${requirements}`;
    const python = has("uv.lock") ? "uv run --no-sync python" : "python";
    return {
        ...NONE,
        install,
        test: `${python} -m pytest -q`,
        testFiles: `${python} -m pytest -q -rA {files}`,
    };
}
function mavenCommands(maven) {
    return { install: `${maven} -q -B dependency:go-offline`, test: `${maven} -o -B test` };
}
function gradleCommands(gradle) {
    return { install: `${gradle} --no-daemon testClasses`, test: `${gradle} --offline --no-daemon test` };
}
function dartCommands(pubspec) {
    const tool = /^\s+sdk:\s*flutter\s*$/m.test(pubspec) ? "flutter" : "dart";
    return {
        install: `${tool} pub get`,
        lint: null,
        typecheck: `${tool} analyze`,
        test: `${tool} test`,
        testFiles: `${tool} test {files}`,
    };
}
function rubyCommands(rspec) {
    const install = "bundle install --quiet";
    return rspec
        ? { ...NONE, install, test: "bundle exec rspec", testFiles: "bundle exec rspec {files}" }
        : { ...NONE, install, test: "bundle exec rake test" };
}
function holds(tree, prefix) {
    return [...tree.files].some(path => path.startsWith(prefix));
}
function inFolder(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
function parentOf(folder) {
    if (folder === "")
        return null;
    const slash = folder.lastIndexOf("/");
    return slash === -1 ? "" : folder.slice(0, slash);
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/service-commands.js


const READ = ["package.json", "yarn.lock", "pubspec.yaml"];
async function serviceCommands(base, configured, folder) {
    const files = new Set(base.paths);
    const texts = new Map();
    for (const path of foldersUp(folder).flatMap(at => READ.map(name => (at === "" ? name : `${at}/${name}`)))) {
        const data = files.has(path) ? await readFileAt(base.store, base.tree, path) : null;
        if (data !== null)
            texts.set(path, data.toString("utf8"));
    }
    const inferred = inferCommands({ files, read: path => texts.get(path) ?? null }, folder);
    return merge(configured ?? inferred, inferred);
}
function merge(configured, inferred) {
    const usual = configured.test === null || configured.test === inferred.test;
    return {
        install: configured.install ?? inferred.install,
        lint: configured.lint ?? inferred.lint,
        typecheck: configured.typecheck ?? inferred.typecheck,
        test: configured.test ?? inferred.test,
        testFiles: configured.testFiles ?? (usual ? inferred.testFiles : null),
    };
}
function foldersUp(folder) {
    if (folder === "")
        return [""];
    const slash = folder.lastIndexOf("/");
    return [folder, ...foldersUp(slash === -1 ? "" : folder.slice(0, slash))];
}

;// CONCATENATED MODULE: ./build/try-fix.js








const NO_COMMANDS = "nothing tells how the service is tested: set services[].commands.test (and test-files) in .github/auto-triage.yml";
const NO_FOLDER = "the base has no such folder: correct services[].path in .github/auto-triage.yml";
async function tryFix(task, applied) {
    const service = (task.brief.service?.path ?? "").replace(/^(?:\.?\/)+|^\.$|\/+$/g, "");
    const base = { store: applied.store, tree: applied.baseTree, paths: applied.paths };
    const commands = await serviceCommands(base, task.brief.service?.commands ?? null, service);
    if (service !== "" && !applied.paths.some(path => path.startsWith(`${service}/`)))
        return [{ rule: "commands", verdict: "deny", evidence: [NO_FOLDER] }];
    if (commands.test === null && commands.testFiles === null)
        return [{ rule: "commands", verdict: "deny", evidence: [NO_COMMANDS] }];
    const sandbox = await task.openSandbox();
    const folder = (0,external_node_path_.join)(task.scratch, "bench");
    (0,external_node_fs_.mkdirSync)(folder);
    const bench = await openBench(base, { ...task, sandbox, folder, service });
    try {
        return [walls(sandbox), ...(await runAll(task, applied, { bench, commands, service }))];
    }
    finally {
        await bench.close();
    }
}
async function runAll({ brief }, applied, opened) {
    const { changes } = applied;
    const tail = { redact: brief.config.redact, root: opened.bench.root };
    const error = { type: brief.issue.type, message: brief.issue.message, suspects: brief.issue.suspects };
    const task = { ...opened, changes, tail, error, tests: proofTests(changes, brief.config.autofix.policy) };
    const install = await runInstall(task);
    if (install.verdict === "deny")
        return [install];
    const steps = [
        async () => [await runStatic(task, "lint")],
        async () => [await runStatic(task, "types")],
        () => runProof(task),
        () => runSuite(task),
    ];
    const checks = [install];
    for (const step of steps) {
        if (opened.bench.hung() && decideVerdict(checks) === "refuse")
            break;
        checks.push(...(await step()));
    }
    return checks;
}
function walls({ kind }) {
    return kind === "bubblewrap"
        ? { rule: "sandbox", verdict: "pass", evidence: [] }
        : { rule: "sandbox", verdict: "warn", evidence: ["the tests ran without walls around files and network"] };
}

;// CONCATENATED MODULE: ./build/verify-fix.js














const verify_fix_MAX_PATCH_BYTES = 32 * 1024 * 1024;
const MAX_JSON_BYTES = 1024 * 1024;
async function verifyFix(task) {
    const startedAt = task.clock.now();
    const { brief, patchSha256 } = task;
    if ((await resolveRevision(task.checkout, "HEAD")) !== brief.base.sha)
        throw new errors/* ConfigError */.xL("The checkout is not the commit that the fix starts from: check out the base of the brief (output base-sha of the gate) before this action");
    const { checks, changes } = await verify_fix_judge(task);
    return {
        schema: 1,
        fixId: brief.fixId,
        baseSha: brief.base.sha,
        patchSha256,
        decision: decideVerdict(checks),
        checks,
        files: changes.map(({ path }) => path),
        ms: Math.round(task.clock.now() - startedAt),
    };
}
async function verify_fix_judge(task) {
    const { brief, fix, patchSha256 } = task;
    const patch = readBounded((0,external_node_path_.join)(fix, "fix.patch"), verify_fix_MAX_PATCH_BYTES);
    const digest = checkDigest(patch, patchSha256);
    const known = { fixId: brief.fixId, patchSha256 };
    const file = checkFixFile(readBounded((0,external_node_path_.join)(fix, "fix.json"), MAX_JSON_BYTES)?.toString("utf8") ?? null, known);
    if (patch === null || digest.verdict === "deny" || file.verdict === "deny")
        return { checks: [digest, file], changes: [] };
    const applied = await apply(task, patch);
    if ("why" in applied)
        return { checks: [digest, file, ...judgeRejected(applied.why)], changes: [] };
    const judged = [digest, file, ...judgePolicy(brief, applied)];
    if (decideVerdict(judged) === "refuse")
        return { checks: judged, changes: applied.changes };
    return { checks: [...judged, ...(await tryFix(task, applied))], changes: applied.changes };
}
function checkDigest(patch, wanted) {
    const rule = "patch-digest";
    if (patch === null)
        return { rule, verdict: "deny", evidence: ["there is no patch that could be read"] };
    if (sha256(patch) !== wanted)
        return { rule, verdict: "deny", evidence: ["the patch is not the one that the agent's job handed on"] };
    return { rule, verdict: "pass", evidence: [] };
}
async function apply(task, patch) {
    const into = (0,external_node_path_.join)(task.scratch, "git");
    (0,external_node_fs_.mkdirSync)(into);
    const applied = await applyPatch({ repository: task.checkout, base: task.brief.base.sha, patch, into });
    if (applied.kind === "rejected")
        return applied;
    const [changes, paths] = await Promise.all([readChanges(applied), listPaths(applied.store, applied.baseTree)]);
    return { ...applied, changes, paths };
}
function judgePolicy({ issue, service, config }, { changes, paths }) {
    return judgeChanges(changes, {
        policy: config.autofix.policy,
        editable: editableOf(service),
        servicePath: service?.path ?? null,
        error: { type: issue.type, message: issue.message },
        suspects: issue.suspects,
        basePaths: paths,
    });
}

;// CONCATENATED MODULE: ./build/autofix-verify.js







const MINUTE_MS = 60_000;
const autofix_verify_LIMITS = {
    commandMs: 15 * MINUTE_MS,
    installMs: 15 * MINUTE_MS,
    wholeMs: 48 * MINUTE_MS,
    maxOutputBytes: 1024 * 1024,
    repeats: 3,
};
const autofix_verify_GRACE_MS = 2_000;
async function autofixVerify(run) {
    const { env, log, clock } = run;
    const inputs = readInputs(run.inputs);
    const brief = readSealedFile(inputs.brief, inputs.briefSha256, "brief");
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.temp, "auto-triage-verify-"));
    let verdict;
    try {
        verdict = await verifyFix({
            brief,
            fix: inputs.fix,
            patchSha256: inputs.patchSha256,
            checkout: env.workspace,
            hidden: [env.workspace, env.temp],
            scratch,
            path: env.path,
            limits: autofix_verify_LIMITS,
            clock,
            openSandbox: () => openSandbox(brief.config.autofix.sandbox, { log, graceMs: autofix_verify_GRACE_MS }),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
    return endWith(run, verdict);
}
function endWith({ env, log }, verdict) {
    const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(env.temp, "auto-triage-verdict-")), "verdict.json");
    const { sha256 } = writeSealedFile(path, verdict);
    const why = whyRefused(verdict);
    for (const { rule, verdict: said, evidence } of verdict.checks)
        if (said === "deny" || said === "warn")
            log.info(`${rule}: ${said}`, { evidence: evidence[0]?.slice(0, 500) });
    log.info(`verify: ${verdict.decision}`, { why });
    return {
        outputs: {
            decision: verdict.decision,
            why,
            verdict: path,
            "verdict-sha256": sha256,
        },
        summary: () => writeVerifySummary(verdict),
    };
}


/***/ }),

/***/ 796:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(164);
/* harmony import */ var _autofix_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(317);


await (0,_auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)("autofix-verify", _autofix_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .autofixVerify */ .q);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(708);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ../../packages/slim-toolkit/index.cjs
var slim_toolkit = __nccwpck_require__(959);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/service-name.js
const NAMES = {
    datadog: "Datadog",
    jira: "Jira",
    github: "GitHub",
    model: "The model's API",
};
function serviceName(service) {
    return NAMES[service];
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/transport.js



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
            (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)("undici:request:bodySent", sent);
            resolve();
        };
        (0,external_node_diagnostics_channel_namespaceObject.subscribe)("undici:request:bodySent", sent);
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

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/text/counted.js
var counted = __nccwpck_require__(213);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __nccwpck_require__(813);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js




const MOST_CALLS = 200;
function callsBlock(calls) {
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
    const title = `${(0,counted/* counted */.h)(calls.length, "call")}${failed === 0 ? "" : `, ${failed} of them not answered with success`}`;
    return (0,markdown_list/* folded */.TM)(title, (0,markdown/* mdTable */.gJ)(["#", "Service", "Request", "Status", "ms"], rows) + more);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ../../packages/shared/build/action/environment.js



const NETWORK = /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|npm_config_(?:registry|cafile|(?:https_)?proxy))$/i;
function readEnvironment() {
    const env = external_node_process_.env;
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const runId = env["GITHUB_RUN_ID"] ?? "";
    return {
        repository,
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        runId,
        runNumber: numberOf(env["GITHUB_RUN_NUMBER"], 0),
        runAttempt: numberOf(env["GITHUB_RUN_ATTEMPT"], 1),
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        sha: env["GITHUB_SHA"] ?? "",
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        workspace: env["GITHUB_WORKSPACE"] ?? external_node_process_.cwd(),
        temp: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
        path: env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
        home: env["HOME"] ?? "/",
        toolCache: env["RUNNER_TOOL_CACHE"] ?? "",
        network: pick(env, NETWORK),
        actionFolder: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(external_node_process_.argv[1] ?? "")),
        event: readEvent(env["GITHUB_EVENT_PATH"]),
    };
}
function numberOf(text, missing) {
    return text === undefined ? missing : Number(text);
}
function pick(env, name) {
    const entries = Object.entries(env).flatMap(([key, value]) => value !== undefined && name.test(key) ? [[key, value]] : []);
    return Object.fromEntries(entries);
}
function readEvent(path) {
    if (path === undefined || path === "")
        return {};
    return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/log-text.js

function logText(value, maxLength = 8000) {
    const line = (0,clip/* clipText */.g)(typeof value === "string" ? value : String(value), maxLength);
    return line.replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/failure-text.js


const AGAIN = "re-run this job, or wait for the next alert of the error: nothing is lost, and no second ticket is made.";
const MOST_LINES = 20;
const MOST_CAUSES = 5;
function failureText(error) {
    const causes = [];
    for (let cause = causeOf(error); isThere(cause) && causes.length < MOST_CAUSES; cause = causeOf(cause))
        causes.push(logText(messageOf(cause), 2000));
    const lines = messageOf(error)
        .split("\n", MOST_LINES)
        .filter(line => line.trim() !== "")
        .map(line => logText(line, 2000));
    return { lines, causes, nextStep: nextStep(error) };
}
function nextStep(error) {
    if (error instanceof errors/* ConfigError */.xL)
        return `Once that is changed, ${AGAIN}`;
    if (error instanceof errors/* UpstreamError */.gA)
        return `This may pass by itself: ${AGAIN}`;
    return "This is a fault of auto-triage itself. Please report it with the log of this step.";
}
function messageOf(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    if (error instanceof Error)
        return error.message === "" ? error.name : `${error.name}: ${error.message}`;
    return typeof error === "string" ? error : `something of type ${typeof error} was thrown`;
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}
function isThere(cause) {
    return cause !== undefined && cause !== null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/inputs.js


const inputs = {
    text: name => getInput(name),
    required: name => given(name, 'give it under "with:" (see the README of this action)'),
    setting: name => given(name, fromSecret(name)),
    secret(name) {
        const value = given(name, fromSecret(name));
        maskSecret(value);
        return value;
    },
    flag: name => isExactlyTrue(getInput(name, { trimWhitespace: false })),
};
function given(name, hint) {
    const value = getInput(name);
    if (value === "")
        throw new errors/* ConfigError */.xL(`The input "${name}" is empty: ${hint}`);
    return value;
}
function fromSecret(input) {
    if (input === "github-token")
        return 'leave it out, or pass "${{ github.token }}"';
    const secret = input.toUpperCase().replaceAll("-", "_");
    return `add the secret ${secret} to this repository or its organisation; where another workflow calls this one, it has to pass the secret on under "secrets:"`;
}
function maskSecret(value) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64")])
        core_setSecret(form);
}
function isExactlyTrue(value) {
    return value?.trim() === "true";
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/log.js


const actionLog = {
    info: (message, fields) => info(line(message, fields)),
    warn: (message, fields) => warning(line(message, fields)),
    error: (message, fields) => error(line(message, fields)),
};
function line(message, fields = {}) {
    const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
    return logText([message, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(" "));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/upstream-error.js


function answeredWith({ service, request, status, detail }) {
    const ambiguous = status >= 500 && !request.startsWith("GET ");
    const words = detail.slice(0, 500).replace(/[\s.]+$/, "");
    return new errors/* UpstreamError */.gA(`${serviceName(service)} answered ${status} to ${request}${meaning(status)}${words === "" ? "" : ` (${words})`}`, {
        service,
        request,
        status,
        ambiguous,
        retryable: status === 429 || status >= 500,
    });
}
function meaning(status) {
    if (status === 429)
        return ": its rate limit is used up";
    return status >= 500 ? ": it has a problem of its own" : "";
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/metrics-sink.js


const REQUEST = "POST /api/v2/series";
const TYPES = { count: 1, gauge: 3 };
function createDatadogMetricsSink(options) {
    return {
        async send(metrics, at) {
            if (metrics.length === 0)
                return;
            const request = options.fetch ?? fetch;
            const response = await request(`${options.baseUrl}/api/v2/series`, {
                method: "POST",
                redirect: "manual",
                headers: { "dd-api-key": options.apiKey, "content-type": "application/json" },
                body: JSON.stringify({ series: metrics.map(metric => seriesOf(metric, at)) }),
            });
            await response.body?.cancel();
            if (response.status === 401 || response.status === 403)
                throw new errors/* ConfigError */.xL('Datadog does not take metrics with the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it');
            if (!response.ok)
                throw answeredWith({ service: "datadog", request: REQUEST, status: response.status, detail: "" });
        },
    };
}
function seriesOf({ name, kind, value, tags, unit, at }, now) {
    const points = [{ timestamp: Math.floor((at ?? now) / 1000), value }];
    const interval = kind === "count" ? { interval: 1 } : {};
    return { metric: name, type: TYPES[kind], points, tags, ...interval, ...(unit === undefined ? {} : { unit }) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/metric-table.js
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/measure.js

function measure(name, value, tags) {
    const { kind, unit, tags: keys } = METRICS[name];
    const words = new Map(Object.entries(tags));
    const metric = {
        name,
        kind,
        value,
        tags: keys.map(key => metricTag(key, words.get(key) ?? null)),
        ...(unit === null ? {} : { unit }),
    };
    return metric;
}
function metricTag(key, value) {
    const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_");
    return `${key}:${word.slice(0, 150) || "unknown"}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/series-of-run.js

const LANES = 32;
function seriesOfRun(metrics, { repository, runNumber, at, backdated }) {
    const own = metricTag("repository", repository);
    const lane = metricTag("lane", String(runNumber % LANES));
    return metrics.map(metric => metric.kind === "count"
        ? { ...metric, tags: [...metric.tags, own, lane], at: metric.at ?? at - backdated }
        : { ...metric, tags: [...metric.tags, own], at: metric.at ?? at });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/stage-metrics.js

function stageMetrics({ stage, status, outcome, ms, calls }) {
    const counts = new Map();
    for (const { service: vendor, status: answer } of calls) {
        const result = resultOf(answer);
        const known = counts.get(`${vendor} ${result}`) ?? { vendor, result, count: 0 };
        known.count += 1;
        counts.set(`${vendor} ${result}`, known);
    }
    return [
        measure("auto_triage.stage.runs", 1, { stage, status, outcome }),
        measure("auto_triage.stage.duration", ms / 1000, { stage, status }),
        ...[...counts.values()].map(({ vendor, result, count }) => measure("auto_triage.calls", count, { stage, vendor, result })),
    ];
}
function resultOf(status) {
    if (status === null || status >= 500)
        return "failed";
    if (status === 404)
        return "missing";
    return status >= 400 ? "refused" : "ok";
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/handed-on-metrics.js


const FILE = "auto-triage-metrics.jsonl";
function handOnMetrics(folder, metrics) {
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(folder, FILE), metrics.map(metric => `${JSON.stringify(metric)}\n`).join(""), { mode: 0o600 });
}
function takeHandedOnMetrics(folder) {
    const path = (0,external_node_path_.join)(folder, FILE);
    try {
        const lines = (0,external_node_fs_.readFileSync)(path, "utf8").split("\n");
        (0,external_node_fs_.rmSync)(path);
        return lines.filter(line => line !== "").map(line => JSON.parse(line));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-meter.js






const DEADLINE_MS = 3_000;
const MINUTE_MS = 60_000;
const LATE = { problem: "Datadog did not answer in time", isFault: true };
function createRunMeter({ clock, log, fetch: send, deadlineMs = DEADLINE_MS }) {
    const startedAt = clock.now();
    const gathered = [];
    let intake = null;
    let run = { repository: "", runNumber: 0, temp: "" };
    async function deliver(to, metrics, handOn) {
        const signal = AbortSignal.timeout(deadlineMs);
        try {
            const at = clock.now();
            const series = seriesOfRun(metrics, { ...run, at, backdated: (0,external_node_crypto_.randomInt)(MINUTE_MS) });
            if (handOn) {
                handOnMetrics(run.temp, series);
                return null;
            }
            const sink = createDatadogMetricsSink({ ...to, fetch: (url, init) => send(url, { ...init, signal }) });
            await sink.send([...takeHandedOnMetrics(run.temp), ...series], at);
            return null;
        }
        catch (error) {
            return signal.aborted ? LATE : { problem: whyNot(error), isFault: true };
        }
    }
    return {
        belongTo: given => void (run = given),
        measureTo: given => void (intake = given),
        measure: metrics => void gathered.push(...metrics),
        async send(end, { handOn } = { handOn: false }) {
            if (intake === null)
                return true;
            const metrics = [...gathered, ...stageMetrics({ ...end, ms: clock.now() - startedAt })];
            const failure = "problem" in intake ? intake : await deliver(intake, metrics, handOn);
            if (failure === null)
                return true;
            const names = [...new Set(metrics.map(({ name }) => name))].join(", ");
            const level = failure.isFault ? "warn" : "info";
            log[level]("The metrics of this run were not sent", { why: failure.problem, metrics: names });
            return failure !== LATE;
        },
    };
}
function whyNot(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    return `Datadog could not be reached (${code})`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-action.js












const SUMMARY_LIMIT_BYTES = 1_000_000;
async function runAction(name, action) {
    const clock = { now: Date.now, sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) };
    const { fetch } = globalThis;
    const transport = installTransport({ clock });
    endWithRunner();
    for (const event of ["uncaughtException", "unhandledRejection"])
        external_node_process_.once(event, error => {
            fail(name, error, transport.calls);
            external_node_process_.exit(1);
        });
    startGroup(name);
    const meter = createRunMeter({ clock, log: actionLog, fetch });
    const { handOn, ...end } = await perform(name, { meter, transport, clock }, action);
    const answered = await meter.send({ stage: name, ...end, calls: transport.calls }, { handOn });
    if (!answered)
        external_node_process_.stdout.write("", () => external_node_process_.exit());
}
async function perform(name, { meter, transport, clock }, action) {
    const { measureTo, measure, belongTo } = meter;
    try {
        const env = readEnvironment();
        belongTo(env);
        const end = await action({ inputs: inputs, env, log: actionLog, clock, transport, measureTo, measure });
        measure(end.metrics ?? []);
        for (const [output, value] of Object.entries(end.outputs))
            setOutput(output, value);
        writeSummary(end.summary(transport.calls));
        endGroup();
        const outcome = outcomeOf(end);
        if (end.failed !== undefined)
            return { status: reportFailure("failure", end.failed), outcome, handOn: false };
        setOutput("status", "success");
        return { status: "success", outcome, handOn: end.handOnMetrics ?? false };
    }
    catch (error) {
        endGroup();
        return { status: fail(name, error, transport.calls), outcome: null, handOn: false };
    }
}
function outcomeOf({ outputs }) {
    return outputs["outcome"] || outputs["decision"] || outputs["end"] || null;
}
function endWithRunner() {
    for (const stream of [external_node_process_.stdout, external_node_process_.stderr])
        stream.on("error", () => external_node_process_.exit(1));
}
function fail(name, error, calls) {
    const { lines, causes, nextStep } = failureText(error);
    const parts = [`### ${name}: could not finish`, ...lines.map(markdown/* mdText */.bC), nextStep, callsBlock(calls)];
    writeSummary(parts.filter(part => part !== "").join("\n\n"));
    const status = reportFailure(error instanceof errors/* ConfigError */.xL ? "user-error" : "failure", lines.join("; "));
    for (const cause of causes)
        actionLog.info(`caused by: ${cause}`);
    if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA) && error instanceof Error)
        for (const frame of (error.stack ?? "").split("\n").slice(1, 12))
            actionLog.info(frame);
    return status;
}
function reportFailure(status, message) {
    setOutput("status", status);
    actionLog.error(message);
    external_node_process_.exitCode = 1;
    return status;
}
function writeSummary(markdown) {
    const file = external_node_process_.env["GITHUB_STEP_SUMMARY"];
    if (file === undefined || file === "")
        return;
    const bytes = Buffer.from(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
    (0,external_node_fs_.appendFileSync)(file, bytes.length <= SUMMARY_LIMIT_BYTES
        ? bytes
        : "The summary was larger than GitHub shows; the log has the details.\n");
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
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


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ clipText)
});

// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var clean = __nccwpck_require__(614);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __nccwpck_require__(891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/cut-note.js

const NOTE = / … \(([\d,]{1,13}) characters cut\)$/;
function cutNote(lost) {
    return lost === 0 ? "" : ` … (${(0,grouped_number/* groupedNumber */.O)(lost)} characters cut)`;
}
function withoutCutNote(text) {
    const note = NOTE.exec(text);
    if (note === null)
        return { body: text, lost: 0 };
    return { body: text.slice(0, note.index), lost: Number((note[1] ?? "").replaceAll(",", "")) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/clip.js


function clipText(text, maxLength, options = {}) {
    const whole = (0,clean/* cleanText */.X)(text, options).text;
    if (whole.length <= maxLength)
        return whole;
    const { body, lost } = withoutCutNote(whole);
    const room = Math.max(0, maxLength - cutNote(1_234_567_890).length);
    const { text: kept, cut } = (0,clean/* cleanText */.X)(body, { ...options, maxLength: room });
    return `${kept.trimEnd()}${cutNote(lost + cut)}`;
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _grouped_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(891);

function counted(count, noun, lowerBound = false) {
    return `${lowerBound ? "at least " : ""}${(0,_grouped_number_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNumber */ .O)(count)} ${noun}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ groupedNumber)
/* harmony export */ });
function groupedNumber(value) {
    return String(value).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   w6: () => (/* binding */ mdCodeBlock),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* unused harmony export mdLink */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);

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
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text.trim();
    const parted = RECOGNISED.reduce((text, pattern) => text.replace(pattern, "$&\u200b"), clean);
    const unlinked = parted.replace(COMMIT, id => id.replace(/.{6}(?=.)/g, "$&\u200b"));
    const escaped = unlinked.replace(ACTIVE, entity).replaceAll("\u200b", BREAK);
    return escaped.replace(LINE_START, start => (/\d/.test(start) ? `${start}${BREAK}` : entity(start)));
}
function mdCode(value) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text;
    if (clean.trim() === "")
        return '`""`';
    const fence = "`".repeat(longestRun(clean) + 1);
    const pad = /^[` ]|[` ]$/.test(clean) ? " " : "";
    return `${fence}${pad}${clean}${pad}${fence}`;
}
function mdCodeBlock(value, language = "text") {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value, { keepNewlines: true }).text;
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(796);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
