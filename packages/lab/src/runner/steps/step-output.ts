import type { SecretMasker } from "../commands/secret-masker.ts"
import type { Annotation } from "../run-detail.ts"
import type { StepRecord } from "../records.ts"

const MAX_ANNOTATIONS = 10
const MAX_MESSAGE = 4096

/** Where a step's lines and annotations go. Steps of a composite action share the output of the step that uses it. */
export interface StepOutput {
  line(text: string): void
  debug(text: string): void
  /** Writes the line and keeps an annotation: the first ten of each level, as the runner does. */
  annotate(level: Annotation["level"], message: string, place?: Partial<Annotation>): void
  addSummary(markdown: string): void
}

export function createStepOutput(record: StepRecord, masker: SecretMasker, debug: boolean): StepOutput {
  return {
    line: text => record.log.write(text),
    debug(text) {
      if (debug) for (const line of text.split("\n")) record.log.write(`##[debug]${line}`)
    },
    annotate(level, message, place = {}) {
      record.log.write(`##[${level}]${message}`)
      if (record.annotations.filter(annotation => annotation.level === level).length >= MAX_ANNOTATIONS) return
      const masked = masker.mask(message)
      record.annotations.push({
        level,
        message: masked.length > MAX_MESSAGE ? masked.slice(0, MAX_MESSAGE) : masked,
        title: place.title === undefined || place.title === null ? null : masker.mask(place.title),
        file: place.file ?? null,
        line: place.line ?? null,
      })
    },
    addSummary(markdown) {
      record.summary += masker.mask(markdown)
    },
  }
}
