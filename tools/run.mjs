// Runs a command with the Node.js and pnpm that this repository pins, after installing them and the dependencies:
//   node tools/run.mjs vitest run
// Needs Node.js 20 or later and npm; asks the npm registry only. It must stay free of dependencies and of syntax that
// Node.js 20 cannot read, because it is what installs everything else.
import { spawn } from "node:child_process"
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { constants } from "node:os"
import { delimiter, dirname, join } from "node:path"
import process from "node:process"
import { isatty } from "node:tty"
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
const path = [
  ...(hostNodeIsNewEnough ? [] : [join(toolsDir, "node_modules", nodePackage, "bin")]),
  join(toolsDir, "node_modules", ".bin"),
  join(root, "node_modules", ".bin"),
  process.env.PATH,
].join(delimiter)
const stampFile = join(root, "node_modules", ".auto-triage-stamp")
const stamp = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].map(readRootFile).join("\0")

const [command, ...args] = process.argv.slice(2)
if (!command) {
  process.stderr.write("usage: node tools/run.mjs COMMAND [ARGUMENT...]\n")
  process.exit(2)
}
if (!isInstalled()) await withLock(join(toolsDir, "install.pid"), install)
// Programs in TypeScript start in half the time when Node keeps what it compiled of them.
const compiled = process.env.NODE_COMPILE_CACHE ?? join(toolsDir, "compile-cache")
const env = { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled }
process.exitCode = await run(command, args, { cwd: root, env, stdio: "inherit" })

// npm's `node` package installs these through an install script, which npm 12 blocks silently; the platform package needs none.
function platformNodePackage() {
  const os = onWindows ? "win" : process.platform
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node"
  return `${prefix}-${os}-${process.arch}`
}

function readRootFile(name) {
  return readFileSync(join(root, name), "utf8")
}

// A stamp of the lockfile makes the usual case a file comparison instead of a run of two package managers.
function isInstalled() {
  return missingTools().length === 0 && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp
}

function missingTools() {
  return Object.entries(wanted).filter(([name, version]) => installedVersion(name) !== version)
}

function installedVersion(name) {
  try {
    return JSON.parse(readFileSync(join(toolsDir, "node_modules", name, "package.json"), "utf8")).version
  } catch {
    return undefined
  }
}

// Looks again first: whoever held the lock before has probably done all of it.
async function install() {
  const missing = missingTools()
  if (missing.length > 0) {
    process.stderr.write(
      `Installing ${missing.map(tool => tool.join("@")).join(" and ")} into .tools, then the dependencies: a minute\n`,
    )
    writeFileSync(join(toolsDir, "package.json"), '{"private":true}\n')
    const specs = Object.entries(wanted).map(tool => tool.join("@"))
    const flags = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    await must("npm", ["install", "--prefix", toolsDir, ...flags, ...specs], toolsDir)
  }
  if (isInstalled()) return
  await must("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"], root)
  writeFileSync(stampFile, stamp)
}

// npm and pnpm report on standard output; that belongs to the command, whose output may be parsed.
async function must(tool, toolArgs, cwd) {
  const env = tool === "npm" ? process.env : { ...process.env, PATH: path, CI: "true" }
  const code = await run(tool, toolArgs, { cwd, env, stdio: ["ignore", 2, 2] })
  if (code === 0) return
  process.stderr.write(`${tool} ${toolArgs[0]} failed; its message is above.\n`)
  process.exit(code)
}

// Keeps two commands started at once in a fresh clone from installing over each other. The lock names its holder, so that
// one left by a killed process is taken over at once.
async function withLock(lock, work) {
  mkdirSync(toolsDir, { recursive: true })
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  process.on("exit", () => release(lock, mine))
  for (let waits = 0; !take(lock, mine); waits++) {
    if (waits === 0) process.stderr.write("Waiting for another command to install\n")
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  await work()
  release(lock, mine)
}

// A link is made whole or not at all, unlike a file that is created first and written then.
function take(lock, mine) {
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (error.code !== "EEXIST") throw error
  }
  if (!isRunning(readHolder(lock))) rmSync(lock, { force: true })
  return false
}

function release(lock, mine) {
  if (readHolder(lock) === process.pid) rmSync(lock, { force: true })
  rmSync(mine, { force: true })
}

function readHolder(lock) {
  try {
    return Number(readFileSync(lock, "utf8"))
  } catch {
    return undefined
  }
}

// No holder means that the lock was given back in this moment.
function isRunning(pid) {
  if (pid === undefined) return true
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
}

// A package script whose npm was killed has nobody left who could end it. Anything else may outlive its parent.
function watchParent(onGone) {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event === undefined) return undefined
  return setInterval(() => process.ppid !== parent && onGone(), 500)
}

// Resolves with the exit status. Signals are passed on, so that a kill of this wrapper ends the command too. A terminal
// sends Ctrl-C to both by itself; passed on again, it would reach the command as a second one.
function run(program, programArgs, options) {
  const child = spawn(program, programArgs, { env: { ...process.env, PATH: path }, shell: onWindows, ...options })
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
  const pass = signal => {
    if (signal === "SIGTERM" || !isatty(0)) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const watch = watchParent(() => child.kill("SIGTERM"))
  return new Promise(resolve => {
    const end = status => {
      clearInterval(watch)
      for (const name of signals) process.off(name, pass)
      resolve(status)
    }
    child.on("error", error => {
      process.stderr.write(`${program}: ${error.message}\n`)
      end(127)
    })
    child.on("exit", (code, signal) => end(signal ? 128 + constants.signals[signal] : code))
  })
}
