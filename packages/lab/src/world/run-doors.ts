import { type Door, type DoorContext, openDoor } from "../core/door.ts"
import type { Doors } from "../runner/runner-options.ts"
import type { World } from "./world.ts"

/** The emulators with the doors that stand open to everybody. */
export type Vendors = Pick<
  World,
  "datadog" | "jira" | "github" | "model" | "storage" | "urls" | "journal" | "faults"
> & {
  readonly context: DoorContext
  readonly doors: readonly Door[]
}

/** Doors of a run's own to all vendors, and the rewriting of every lab address to them. */
export async function openRunDoors(
  { datadog, jira, github, model, storage, urls, context }: Vendors,
  visitor: { readonly run: string; readonly pids: () => readonly number[] },
): Promise<Doors> {
  const pairs = await Promise.all(
    [datadog, jira, github, model, storage].map(async emulator => ({
      service: emulator.service,
      door: await openDoor(emulator, visitor, context),
    })),
  )
  return {
    githubApi: pairs.find(({ service }) => service === "github")?.door.url ?? "",
    // Links to a run outlive its doors.
    githubServer: urls.github,
    translate: value =>
      pairs.reduce((text, { service, door }) => {
        const known = urls[service]
        return text.startsWith(known) ? door.url + text.slice(known.length) : text
      }, value),
    close: async () => {
      await Promise.all(pairs.map(({ door }) => door.close()))
    },
  }
}
