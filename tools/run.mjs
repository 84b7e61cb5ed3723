// Runs a command with the Node.js and pnpm that this repository pins, after installing them and the dependencies:
//   node tools/run.mjs vitest run
// Needs Node.js 20 or later and npm; asks the npm registry only. It must stay free of dependencies and of syntax that
// Node.js 20 cannot read, because it is what installs everything else.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const toolsDir = join(root, ".tools")
const onWindows = process.platform === "win32"

const nodeVersion = readFileSync(join(root, ".node-version"), "utf8").trim()
const pnpmVersion = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("@")[1]
const major = version => Number(version.split(".")[0])

const hostNodeIsNewEnough = major(process.versions.node) >= major(nodeVersion)
const nodePackage = platformNodePackage()
const wanted = { pnpm: pnpmVersion, ...(hostNodeIsNewEnough ? {} : { [nodePackage]: nodeVersion }) }

installTools()
const path = [
  ...(hostNodeIsNewEnough ? [] : [join(toolsDir, "node_modules", nodePackage, "bin")]),
  join(toolsDir, "node_modules", ".bin"),
  join(root, "node_modules", ".bin"),
  process.env.PATH,
].join(delimiter)
installDependencies()
runCommand(process.argv[2], process.argv.slice(3))

// npm's `node` package installs these through an install script, which npm 12 blocks silently; the platform package needs none.
function platformNodePackage() {
  const os = onWindows ? "win" : process.platform
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node"
  return `${prefix}-${os}-${process.arch}`
}

function installTools() {
  const missing = Object.entries(wanted).filter(([name, version]) => installedVersion(name) !== version)
  if (missing.length === 0) return
  process.stderr.write(`Installing ${missing.map(tool => tool.join("@")).join(" and ")} into .tools\n`)
  mkdirSync(toolsDir, { recursive: true })
  writeFileSync(join(toolsDir, "package.json"), '{"private":true}\n')
  const specs = Object.entries(wanted).map(tool => tool.join("@"))
  const flags = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
  must("npm", ["install", "--prefix", toolsDir, ...flags, ...specs], { cwd: toolsDir })
}

function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(join(toolsDir, "node_modules", name, "package.json"), "utf8")).version
  } catch {
    return undefined
  }
}

// A stamp of the lockfile makes the usual case a file comparison instead of a package manager run. The lock keeps two
// commands started at once in a fresh clone from installing over each other.
function installDependencies() {
  const stampFile = join(root, "node_modules", ".auto-triage-stamp")
  const inputs = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].map(file =>
    readFileSync(join(root, file), "utf8"),
  )
  const stamp = inputs.join("\0")
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return
  const lock = join(toolsDir, "install.lock")
  acquire(lock)
  try {
    must("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], {
      env: { ...process.env, PATH: path, CI: "true" },
    })
    writeFileSync(stampFile, stamp)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function acquire(lock) {
  const staleAfterMs = 10 * 60_000
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch (error) {
      if (error.code !== "EEXIST") throw error
      if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > staleAfterMs)
        rmSync(lock, { recursive: true, force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

// npm and pnpm report on standard output; that belongs to the command, whose output may be parsed.
function must(command, args, options) {
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: onWindows, ...options })
  if (result.error) throw result.error
  if (result.status !== 0) {
    process.stderr.write(`${command} ${args[0]} failed; its message is above.\n`)
    process.exit(result.status ?? 1)
  }
}

// Signals are passed on, so that Ctrl-C or a kill of this wrapper ends the command too.
function runCommand(command, args) {
  if (!command) {
    process.stderr.write("usage: node tools/run.mjs COMMAND [ARGUMENT...]\n")
    process.exit(2)
  }
  const child = spawn(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
    shell: onWindows,
  })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("error", error => {
    process.stderr.write(`${command}: ${error.message}\n`)
    process.exit(127)
  })
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}
