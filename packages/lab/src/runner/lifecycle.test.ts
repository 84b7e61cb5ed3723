import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { findOrphans } from "./steps/find-orphans.ts"
import { findStep } from "./testing/find-step.ts"
import { createGates } from "./testing/gates.ts"
import { createTestRunner, REPOSITORY, type TestRunner } from "./testing/test-runner.ts"
import { waitUntil } from "./testing/wait-until.ts"

const dispatch = (id: string) => ({
  name: "repository_dispatch",
  repository: REPOSITORY,
  payload: { action: "go", client_payload: { id } },
})

/** Commits a workflow whose only step waits at the gate of the dispatched id. */
function commitGated(lab: TestRunner, concurrency: string): ReturnType<typeof createGates> {
  const gates = createGates(lab.directory)
  lab.host.commit(REPOSITORY, {
    ".github/workflows/gated.yml": `on: repository_dispatch
concurrency: ${concurrency}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: ${JSON.stringify(gates.script("${{ github.event.client_payload.id }}"))}
`,
  })
  return gates
}

const statuses = (lab: TestRunner): string[] =>
  lab.host
    .served()
    .list(REPOSITORY)
    .map(run => run.conclusion ?? run.status)

describe("concurrency of runs", () => {
  it("with queue: max runs one after another in the order of the events", async () => {
    const lab = createTestRunner()
    const gates = commitGated(lab, "{group: G, queue: max}")
    for (const id of ["a", "b", "c"]) lab.host.emit(dispatch(id))
    await gates.begun("a")
    await waitUntil(() => statuses(lab).length === 3)
    expect(statuses(lab)).toEqual(["in_progress", "pending", "pending"])
    for (const id of ["a", "b", "c"]) gates.open(id)
    await lab.clock.settled()
    expect(gates.said()).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"])
    expect(lab.runner.runs().map(run => run.concurrencyGroup)).toEqual(["G", "G", "G"])
  })

  it("with queue: single cancels the older of two that wait", async () => {
    const lab = createTestRunner()
    const gates = commitGated(lab, "G")
    for (const id of ["a", "b", "c"]) lab.host.emit(dispatch(id))
    await gates.begun("a")
    await waitUntil(() => statuses(lab)[1] === "cancelled")
    for (const id of ["a", "b", "c"]) gates.open(id)
    await lab.clock.settled()
    expect(statuses(lab)).toEqual(["success", "cancelled", "success"])
    expect(lab.runner.runs()[1]?.errors).toEqual(["Canceling since a higher priority waiting request for 'G' exists"])
  })

  it("with cancel-in-progress ends the running one first", async () => {
    const lab = createTestRunner()
    const gates = commitGated(lab, "{group: G, cancel-in-progress: true}")
    lab.host.emit(dispatch("a"))
    await gates.begun("a")
    lab.host.emit(dispatch("b"))
    gates.open("b")
    await lab.clock.settled()
    expect(statuses(lab)).toEqual(["cancelled", "success"])
  })

  it("keeps groups apart by the expression's value", async () => {
    const lab = createTestRunner()
    const gates = commitGated(lab, "{group: 'triage-${{ github.event.client_payload.id }}', queue: max}")
    for (const id of ["a", "b"]) lab.host.emit(dispatch(id))
    await gates.begun("a")
    await gates.begun("b")
    for (const id of ["a", "b"]) gates.open(id)
    await lab.clock.settled()
    expect(statuses(lab)).toEqual(["success", "success"])
  })

  it("lets jobs of one run take turns in a group, and cancels one that waits for its own workflow's group", async () => {
    const lab = createTestRunner()
    const job = "    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n"
    const run = await lab.run(
      `on: repository_dispatch\nconcurrency: top\njobs:\n  a:\n    concurrency: {group: turn, queue: max}\n${job}  b:\n    concurrency: {group: turn, queue: max}\n${job}  c:\n    concurrency: TOP\n${job}`,
    )
    expect(run.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["a", "success"],
      ["b", "success"],
      ["c", "cancelled"],
    ])
    expect(run.errors.join()).toContain(
      "deadlock for concurrency group 'TOP' was detected between 'top level workflow' and 'c'",
    )
  })

  it("runs no more jobs at once than there are slots", async () => {
    const lab = createTestRunner({ parallelJobs: 1 })
    const gates = createGates(lab.directory)
    const job = (id: string) =>
      `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(gates.script(id))}\n`
    for (const id of ["a", "b"]) gates.open(id)
    await lab.run(`on: repository_dispatch\njobs:\n${job("a")}${job("b")}`)
    expect(gates.said()).toEqual(["a begins", "a ends", "b begins", "b ends"])
  })
})

describe("cancellation", () => {
  const steps = (script: string) => `on: repository_dispatch
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - {id: long, run: ${JSON.stringify(script)}}
      - {id: next, run: echo no}
      - {id: cleanup, if: always(), run: 'echo "cleanup \${{ job.status }} \${{ steps.long.outcome }}"'}
      - {id: seen, if: cancelled(), run: echo seen}
  dependent:
    needs: a
    runs-on: ubuntu-latest
    steps:
      - run: echo no
  reporter:
    needs: a
    if: always()
    runs-on: ubuntu-latest
    steps:
      - {id: report, run: 'echo "report \${{ needs.a.result }}"'}
`

  it("interrupts the running step, skips what has no always(), and runs what has", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    const started = lab.run(steps(`trap 'echo interrupted; exit 1' INT; ${gates.script("x")}`))
    await gates.begun("x")
    lab.runner.cancel(lab.runner.runs()[0]?.id ?? "")
    const run = await started
    expect(run.conclusion).toBe("cancelled")
    expect(findStep(run, "long")).toMatchObject({ conclusion: "cancelled" })
    expect(findStep(run, "long").log).toContain("interrupted\n##[error]The operation was canceled.\n")
    expect(findStep(run, "next").conclusion).toBe("skipped")
    expect(findStep(run, "cleanup").log).toContain("cleanup cancelled cancelled\n")
    expect(findStep(run, "seen").conclusion).toBe("success")
    expect(findStep(run, "report").log).toContain("report cancelled\n")
    expect(run.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["a", "cancelled"],
      ["dependent", "cancelled"],
      ["reporter", "success"],
    ])
  })

  it("kills the whole group of a process that ignores SIGINT and SIGTERM", async () => {
    const lab = createTestRunner({ delays: { interrupt: 20, terminate: 20, stream: 100 } })
    const gates = createGates(lab.directory)
    const started = lab.run(steps(`trap '' INT TERM; sleep 1000 & ${gates.script("x")}`))
    await gates.begun("x")
    const id = lab.runner.runs()[0]?.id ?? ""
    const traces = { marker: "of another test", directory: join(lab.directory, "runner") }
    expect(findOrphans(traces).length).toBeGreaterThan(1)
    expect(lab.host.served().cancel(REPOSITORY, Number(id))).toBe(true)
    expect((await started).conclusion).toBe("cancelled")
    expect(findOrphans(traces)).toEqual([])
  })

  it("lets a step with always() that runs already finish", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    const started = lab.run(
      `on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: s, if: always(), run: ${JSON.stringify(gates.script("x"))}}\n`,
    )
    await gates.begun("x")
    lab.runner.cancel(lab.runner.runs()[0]?.id ?? "")
    gates.open("x")
    const run = await started
    expect(findStep(run, "s").conclusion).toBe("success")
    expect(run.conclusion).toBe("cancelled")
  })

  it("cancels a run that still waits", async () => {
    const lab = createTestRunner()
    const gates = commitGated(lab, "{group: G, queue: max}")
    for (const id of ["a", "b"]) lab.host.emit(dispatch(id))
    await gates.begun("a")
    await waitUntil(() => statuses(lab)[1] === "pending")
    lab.runner.cancel(lab.runner.runs()[1]?.id ?? "")
    gates.open("a")
    await lab.clock.settled()
    expect(statuses(lab)).toEqual(["success", "cancelled"])
    expect(gates.said()).toEqual(["a begins", "a ends"])
  })

  it("fails a step after its timeout-minutes, and cancels a job after its own", async () => {
    const lab = createTestRunner({ delays: { minute: 30, interrupt: 5000 } })
    const run = await lab.run(`on: repository_dispatch
jobs:
  step:
    runs-on: ubuntu-latest
    steps:
      - {id: slow, name: Slow, timeout-minutes: 2, run: exec sleep 1000}
      - {id: after, if: failure(), run: echo after}
  job:
    runs-on: ubuntu-latest
    timeout-minutes: 3
    steps:
      - {id: endless, run: exec sleep 1000}
`)
    expect(findStep(run, "slow").conclusion).toBe("failure")
    expect(findStep(run, "slow").log).toContain("##[error]The action 'Slow' has timed out after 2 minutes.\n")
    expect(findStep(run, "after").conclusion).toBe("success")
    expect(findStep(run, "endless").conclusion).toBe("cancelled")
    expect(run.jobs.map(job => job.conclusion)).toEqual(["failure", "cancelled"])
    expect(run.errors).toContain("job: The job has exceeded the maximum execution time of 3 minutes")
  })
})

describe("processes", () => {
  it("tells doors which process runs, and fails the step that is killed from outside", async () => {
    const seen: (() => readonly number[])[] = []
    const lab = createTestRunner({
      openDoors: ({ pids }) => {
        seen.push(pids)
        return Promise.resolve({
          githubApi: "",
          githubServer: "",
          close: () => Promise.resolve(),
          translate: value => value,
        })
      },
    })
    const gates = createGates(lab.directory)
    const started = lab.run(
      "on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - {id: k, uses: $/k}\n",
      {
        files: {
          "k/action.yml": "name: k\ndescription: k\nruns:\n  using: node24\n  main: k.mjs\n",
          "k/k.mjs": `import { execSync } from "node:child_process"; execSync(${JSON.stringify(gates.script("x"))})`,
        },
      },
    )
    await gates.begun("x")
    const [pid] = seen[0]?.() ?? []
    process.kill(-(pid ?? NaN), "SIGKILL")
    const run = await started
    expect(findStep(run, "k").conclusion).toBe("failure")
    expect(findStep(run, "k").log).toContain("exit code 137")
    expect(run.conclusion).toBe("failure")
    expect(seen[0]?.()).toEqual([])
  })

  it("keeps what a step left behind alive for later steps, and ends it with the job, also where it hid", async () => {
    const lab = createTestRunner({ delays: { stream: 50 } })
    const run = await lab.run(`on: repository_dispatch
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: |
          sleep 1000 > /dev/null 2>&1 & echo $! > ${lab.directory}/plain
          setsid env -i /bin/sleep 1000 > /dev/null 2>&1 & echo $! > ${lab.directory}/hidden
      - {id: see, run: 'kill -0 $(cat ${lab.directory}/plain) $(cat ${lab.directory}/hidden) && echo alive'}
`)
    expect(findStep(run, "see").log).toContain("alive\n")
    for (const name of ["plain", "hidden"]) {
      const pid = readFileSync(join(lab.directory, name), "utf8").trim()
      await waitUntil(
        () => !existsSync(`/proc/${pid}/cwd`) || readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "),
      )
    }
  })

  it("leaves no process and no job directory behind when it is closed", async () => {
    const lab = createTestRunner()
    const gates = createGates(lab.directory)
    const started = lab.run(
      `on: repository_dispatch\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${JSON.stringify(`trap '' INT TERM; sleep 1000 & ${gates.script("x")}`)}\n      - {if: always(), run: sleep 1000}\n`,
    )
    await gates.begun("x")
    const { id } = lab.runner.runs()[0] ?? { id: "" }
    await lab.runner.close()
    expect((await started).conclusion).toBe("cancelled")
    expect(findOrphans({ marker: `RUNNER_TRACKING_ID=github_${id}-1-a` })).toEqual([])
    expect(lab.runner.pendingWork()).toBe(0)
    expect(lab.host.tokens.every(token => token.revoked)).toBe(true)
  })
})
