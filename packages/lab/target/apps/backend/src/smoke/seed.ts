export function emitSeededError(run: string): never {
  throw new Error(`seeded error of run ${run}`)
}

export function main(run: string): void {
  emitSeededError(run)
}
