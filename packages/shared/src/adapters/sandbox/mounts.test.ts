import { describe, expect, it } from "vitest"
import { mountArguments } from "./mounts.ts"
import { toolFolders } from "./tool-folders.ts"

describe("mounts", () => {
  it("makes a folder visible in a hidden one, and hides one in a visible one", () => {
    const text = mountArguments({
      hidden: ["/home/ci/jobs/copy/.git", "/home"],
      readable: ["/home/ci/tools"],
      writable: ["/home/ci/jobs/copy"],
      files: [],
    }).join(" ")
    expect(text).toBe(
      "--perms 0755 --tmpfs /home --perms 0755 --dir /home/ci --ro-bind /home/ci/tools /home/ci/tools --perms 0755 --dir /home/ci/jobs --bind /home/ci/jobs/copy /home/ci/jobs/copy --perms 0755 --tmpfs /home/ci/jobs/copy/.git --remount-ro /home/ci/jobs/copy/.git --remount-ro /home",
    )
  })

  it("lets everybody write in the temporary folder", () => {
    const text = mountArguments({ hidden: ["/tmp"], readable: [], writable: [], files: ["/tmp/a.sock"] }).join(" ")
    expect(text).toBe("--perms 1777 --tmpfs /tmp --bind /tmp/a.sock /tmp/a.sock")
  })

  it("lets the other user reach what lies in shared memory", () => {
    const text = mountArguments({ hidden: [], readable: [], writable: ["/dev/shm/a/b"], files: [] }).join(" ")
    expect(text).toBe("--perms 0755 --dir /dev/shm/a --bind /dev/shm/a/b /dev/shm/a/b")
  })
})

describe("folders of programs in hidden folders", () => {
  it.each([
    ["/usr/bin:/bin", []],
    ["/home/ci/_work/_tool/node/24.0.0/x64/bin", ["/home/ci/_work/_tool/node/24.0.0/x64"]],
    ["/home/ci/.nvm/versions/node/v24.0.0/bin", ["/home/ci/.nvm/versions/node/v24.0.0"]],
    ["/home/ci/bin:/root/bin", ["/home/ci/bin", "/root/bin"]],
    ["/home/ci/.local/bin:/root/.cargo/bin", ["/home/ci/.local/bin", "/root/.cargo/bin"]],
    ["/home:/home/ci/tool", ["/home/ci/tool"]],
  ])("shows of %s what programs need", (path, shown) => {
    expect(toolFolders(path, ["/home", "/root"])).toEqual(shown)
  })
})
