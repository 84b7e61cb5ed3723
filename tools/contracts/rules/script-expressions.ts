import type { Fault } from "../fault.ts"
import { child, type Entry, faultMaker, stepsOf, textOf, type YamlFile } from "../yaml-file.ts"

// GitHub writes an expression's value into the script before a shell reads it, so data becomes code. These values nobody
// outside GitHub chooses; everything else goes through env.
const harmless =
  /^\s*(?:runner\.(?:os|arch|temp|tool_cache)|github\.(?:sha|run_id|run_number|run_attempt|repository_id|action_path|workspace))\s*$/

/** No data in scripts: `run:` of shell steps and `script:` of actions/github-script take no other expression. */
export function scriptExpressions(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "script-expression")
  return stepsOf(file)
    .flatMap(step => [child(step, "run"), child(step, "with", "script"), child(step, "shell")])
    .filter((script): script is Entry => script !== undefined)
    .flatMap(script =>
      expressions(textOf(script))
        .filter(expression => !harmless.test(expression))
        .map(expression =>
          fault(script, `\${{${expression}}} in a script; pass it through env and quote the variable`),
        ),
    )
}

// An expression that does not end is taken to the end of the text.
function expressions(text: string): string[] {
  return text
    .split("${{")
    .slice(1)
    .map(rest => rest.split("}}", 1)[0] ?? "")
}
