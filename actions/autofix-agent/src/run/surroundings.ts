import type { Scratch } from "./scratch.ts"

/** Where commands of one run find themselves. */
export type Surroundings = {
  /** Absolute path of the agent's copy of the repository. */
  readonly copy: string
  readonly scratch: Scratch
  /** PATH of the job. */
  readonly path: string
  /** Proxies and certificates, for what reaches the network. */
  readonly network: Readonly<Record<string, string>>
  /** Folders of the job that nothing may see. */
  readonly hidden: readonly string[]
}
