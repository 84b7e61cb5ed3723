import type { World } from "../world/world.ts"

/** One thing that is wrong in an installation that is sound otherwise. */
export type Misconfiguration = {
  /** What is wrong, as a sentence; unique. */
  readonly name: string
  /** Plants it, and gives back what mends it. */
  plant(world: World): Mend | Promise<Mend>
  /** What the doctor has to say: the check that speaks first of all, and how it sees it. */
  readonly doctor: { readonly check: string; readonly state: "warn" | "fail" | "unknown" }
}

export type Mend = () => void | Promise<void>
