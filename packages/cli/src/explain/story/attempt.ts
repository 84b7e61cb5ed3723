import { ConfigError, UpstreamError } from "@auto-triage/shared/errors"
import type { StoryPart } from "@auto-triage/shared/pipeline/story/story-line"

/** A part of the story; where it cannot be seen, a gap that says why, since the rest is worth telling. */
export async function attempt(what: string, tell: () => Promise<StoryPart>): Promise<StoryPart> {
  try {
    return await tell()
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError || error instanceof TypeError)) throw error
    return gap(`${what} could not be seen: ${error.message}`)
  }
}

export function gap(words: string): StoryPart {
  return { lines: [], links: [], gaps: [words] }
}
