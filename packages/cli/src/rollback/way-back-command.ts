import type { RollbackCommand } from "./rollback-command.ts"

/** What undoes a rollback, to be copied into a shell of the same folder: with the same files and environment. */
export function wayBackCommand({ what, environment, records, envFile }: RollbackCommand): string {
  return [
    `npm run rollback -- ${what} --back --apply`,
    ...(environment === "production" ? [] : [`--environment ${environment}`]),
    ...(records.given === "." ? [] : [`--records ${word(records.given)}`]),
    ...(envFile === null ? [] : [`--env-file ${word(envFile.given)}`]),
  ].join(" ")
}

/** One word of a shell. */
function word(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
