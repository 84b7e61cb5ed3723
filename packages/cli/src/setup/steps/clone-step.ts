import { readLocalRepository } from "../../explain/local-repository.ts"
import type { UserPath } from "../../explain/user-path.ts"
import { remoteRepository } from "../clone/remote-repository.ts"
import type { Look, Step } from "../step.ts"

export type CloneStepOptions = {
  readonly folder: UserPath
  /** owner/name of what is set up. */
  readonly repository: string
  readonly serverUrl: string
}

/** Whether the folder that files are written to is a clone of what is set up. */
export function cloneStep({ folder, repository, serverUrl }: CloneStepOptions): Step {
  return {
    name: "The clone",
    look: async () => [judge(readLocalRepository(folder).remote, { folder, repository, serverUrl })],
  }
}

function judge(remote: string | null, { folder, repository, serverUrl }: CloneStepOptions): Look {
  const { host } = new URL(serverUrl)
  const wanted = `${repository} on ${host}`
  const asks = [`If the files below belong elsewhere, name the clone of ${wanted} with --repo DIR`]
  if (remote === null) return { state: "person", seen: `${folder.given} has no remote "origin"`, asks }
  const found = remoteRepository(remote)
  if (found === null) return { state: "person", seen: `"origin" of ${folder.given} is no repository on ${host}`, asks }
  // Without ports: ssh has another one than the pages have.
  const isHere = hostname(found.host) === hostname(host) && found.name.toLowerCase() === repository.toLowerCase()
  if (isHere) return { state: "done", seen: `${folder.given} is a clone of ${wanted}` }
  return { state: "person", seen: `${folder.given} is a clone of ${found.name} on ${found.host}`, asks }
}

function hostname(host: string): string {
  return (host.split(":")[0] ?? "").toLowerCase()
}
