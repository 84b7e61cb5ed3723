/** How a step of the setup stands before anything is done. Texts are one line each and may hold hostile names. */
export type Look =
  | { readonly state: "done"; readonly seen: string }
  | {
      readonly state: "todo"
      readonly seen: string
      /** What it is going to do, line by line. */
      readonly will: readonly string[]
      /** Does it, and tells what came of it. */
      readonly apply: () => Promise<readonly string[]>
    }
  /** Only a person can go on: what they have to do. */
  | { readonly state: "person"; readonly seen: string; readonly asks: readonly string[] }
  /** Said before what follows it. */
  | { readonly state: "note"; readonly seen: string }

/** A step that first looks whether it is done, so that a setup which was broken off can be started again. */
export type Step = { readonly name: string; readonly look: () => Promise<readonly Look[]> }
