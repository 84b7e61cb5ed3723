/** A question that is asked once for each text that it is asked with, however many errors share the answer. */
export function once<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return key => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    return answer
  }
}
