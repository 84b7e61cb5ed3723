import { runGit } from "@auto-triage/shared/adapters/git/run-git"
import type { CodeHost } from "@auto-triage/shared/ports/code-host"
import { readLocalRepository } from "../explain/local-repository.ts"
import { readText, type UserPath } from "../explain/user-path.ts"

/** A clone in the place of GitHub. A plain folder has no commits, only what lies in it. @throws ConfigError where there is no such folder */
export function createLocalCodeHost(folder: UserPath): CodeHost {
  const local = readLocalRepository(folder)
  return {
    async readState() {
      return {
        config: local.configFile === null ? null : readText(local.configFile),
        codeowners: local.codeowners === null ? null : { path: "CODEOWNERS", text: local.codeowners },
        record: null,
      }
    },
    async listFiles(commit) {
      const args = ["ls-tree", "-r", "-z", "--name-only", "--full-tree", `${commit}^{commit}`]
      const end = await runGit({ cwd: folder.full, args })
      const none = commit === "HEAD" ? { paths: local.paths, truncated: false, commit } : null
      if (end.code !== 0) return none
      return { paths: end.stdout.toString("utf8").split("\0").slice(0, -1), truncated: false, commit }
    },
  }
}
