import type { data, Expr } from "@actions/expressions"
import { githubPackages } from "../parser/github-packages.ts"
import type { ExpressionScope } from "./expression-scope.ts"
import { MapDictionary } from "./map-dictionary.ts"
import { toData } from "./to-data.ts"

const { Evaluator, Lexer, Parser } = githubPackages.expressions
const trees = new Map<string, Expr>()
const MAX_TREES = 2000

/** Contexts are converted when an expression names them: most name one, and github.event can be large. */
class LazyContexts extends MapDictionary {
  readonly #contexts: ExpressionScope["contexts"]
  constructor(contexts: ExpressionScope["contexts"]) {
    super(false)
    this.#contexts = contexts
  }
  override get(name: string): data.ExpressionData {
    const key = name.toLowerCase()
    return toData(this.#contexts[key], key === "env")
  }
}

/**
 * Evaluates the text between `${{` and `}}`.
 * @throws Error of the expression packages: syntax, unknown name, unknown function, fromJson of no JSON
 */
export function evaluateExpression(text: string, scope: ExpressionScope): data.ExpressionData {
  const functions = new Map((scope.functions ?? []).map(item => [item.name.toLowerCase(), item]))
  return new Evaluator(parse(text, scope), new LazyContexts(scope.contexts), functions).evaluate()
}

function parse(text: string, scope: ExpressionScope): Expr {
  const names = Object.keys(scope.contexts)
  const functions = scope.functions ?? []
  const key = `${names.join()}|${functions.map(item => item.name).join()}|${text}`
  const known = trees.get(key)
  if (known) return known
  const tree = new Parser(new Lexer(text).lex().tokens, names, [...functions]).parse()
  if (trees.size >= MAX_TREES) trees.clear()
  trees.set(key, tree)
  return tree
}
