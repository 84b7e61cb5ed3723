import { makeFrame } from "../frames/make-frame.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** Elixir's and Erlang's printed stacks, and stacks that a log holds as terms. */
export const elixir: StackParser = {
  language: "elixir",
  aliases: ["elixir", "erlang", "phoenix"],
  recognises: lines => lines.reduce((sum, line) => sum + readFrames(line).filter(isCertain).length * 2, 0),
  parse: lines => lines.flatMap(readFrames),
  isInApp,
  isCompiled: () => false,
}

const FILE = "[\\w@./~ -]{1,300}\\.(?:exs?|eex|heex|leex|erl|hrl|xrl|yrl|gleam)"
const PRINTED = new RegExp(
  `^(?:\\(([a-z][\\w.]{0,100})(?: ([^()\\s]{1,60}))?\\) )?(?:(${FILE}|nofile|iex|binding|erl_eval):(\\d{1,9})(?::(\\d{1,9}))?: )(\\S.*)$`,
)
// A frame without a file needs its arity and the application or module that it belongs to.
const BUILT_IN =
  /^(?:\(([\w.]{1,100})(?: ([^()\s]{1,60}))?\) )?((?::\w{1,60}|[A-Z][\w.]{0,200})\.[\w?!"<>=+*-]{1,120}(?:\/\d{1,3}|\(.{0,600}\)))$/
// ExUnit ends a stack with the place of the test.
const TEST = /^([\w./-]{1,300}_test\.exs):(\d{1,9})$/
const ERLANG = new RegExp(`^(?:in function|in call from) {1,4}(\\S{1,300}) \\((${FILE}), line (\\d{1,9})\\)$`)
const CALL = /^[\w']{1,100}:[\w']{1,100}\/\d{1,3}$/
const ERLANG_TERM =
  /\{([\w.@']{1,200}),([\w.@'/<>-]{1,200}),(?:\d{1,3}|\[[^[\]{}]{0,400}\]),\s?\[\{file,\s?"([^"]{1,300})"\},\s?\{line,\s?(\d{1,9})\}/g
const ELIXIR_TERM =
  /\{(:?[\w.]{1,200}), :("[^"]{1,100}"|[\w?!]{1,100}), (?:\d{1,3}|\[[^[\]{}]{0,400}\]),\s{0,80}\[file: (?:~c"|['"])([^'"]{1,300})['"], line: (\d{1,9})/g

/** A call without a place and an application can be a line of any language's code. */
function isCertain({ file, raw }: ParsedFrame): boolean {
  return file !== null || /^\s*\([\w.]{1,100}[ )]/.test(raw)
}

function readFrames(line: StackLine): readonly ParsedFrame[] {
  const text = line.text
  const printed = PRINTED.exec(text)
  if (printed !== null) return [makeFrame(line, printed[6], { file: printed[3], line: printed[4], column: printed[5] })]
  const builtIn = BUILT_IN.exec(text)
  if (builtIn !== null) return line.indented || builtIn[1] !== undefined ? [makeFrame(line, builtIn[3], {})] : []
  const test = line.indented ? TEST.exec(text) : null
  if (test !== null) return [makeFrame(line, null, { file: test[1], line: test[2] })]
  const erlang = ERLANG.exec(text)
  if (erlang !== null) return [makeFrame(line, erlang[1], { file: erlang[2], line: erlang[3] })]
  if (text.includes("file,")) return terms(line, ERLANG_TERM)
  if (text.includes("[file:")) return terms(line, ELIXIR_TERM)
  return text.includes(" line ") ? lager(line) : []
}

function terms(line: StackLine, pattern: RegExp): readonly ParsedFrame[] {
  return Array.from(line.text.matchAll(pattern), ([, module = "", name = "", file = "", number]) =>
    makeFrame(line, `${module.replace(/^'?Elixir\./, "").replace(/'$/, "")}.${name}`, { file, line: number }),
  )
}

/** Lager puts all frames on one line and names no file; a module and its file share their name. */
function lager(line: StackLine): readonly ParsedFrame[] {
  const words = line.text.split(" ")
  return words.flatMap((word, at) => {
    const number = words[at + 1] === "line" ? Number.parseInt(words[at + 2] ?? "", 10) : Number.NaN
    if (Number.isNaN(number) || !CALL.test(word)) return []
    return [makeFrame(line, word, { file: `${word.split(":", 1)[0] ?? ""}.erl`, line: number })]
  })
}

// The printed application's name is the only sign of where a frame comes from.
const DEPENDENCY =
  /^(?:elixir|stdlib|kernel|erts|compiler|logger|ex_unit|iex|mix|eex|ssl|inets|crypto|public_key|mnesia|syntax_tools|runtime_tools|absinthe\w*|ash|ash_\w+|bandit|bamboo\w*|bcrypt_elixir|broadway\w*|cachex|commanded|con_cache|cors_plug|cowboy\w*|cowlib|dataloader|db_connection|decimal|ecto\w*|ex_aws\w*|ex_machina|exq|finch|floki|gen_stage|gettext|goth|grpc|gun|guardian|hackney|hammer|horde|httpoison|httpotion|jason|joken|libcluster|mint\w*|mox|myxql|nimble_\w+|oban\w*|opentelemetry\w*|phoenix\w*|pbkdf2_elixir|plug\w*|poison|poolboy|postgrex|quantum|ranch|redix|req|sentry|spandex\w*|sweet_xml|swoosh|tds|telemetry\w*|tesla|thousand_island|timex|tzdata|ueberauth\w*|waffle\w*|websock\w*|xandra|yamerl)$/
const ERLANG_MODULE =
  /^(?:gen(?:_server|_statem|_event|_fsm)?|proc_lib|supervisor|erl_eval|lists|maps|timer|application\w*|code|file|ets|dict|io\w*|error_handler|init|erlang|elixir\w*|cow(?:boy|lib)?_\w+|ranch\w*|poolboy|hackney\w*|ssl\w*|rpc|global|sets|string|binary|unicode|re)\.erl$/

function isInApp({ raw, file }: ParsedFrame): boolean {
  const application = /^\s*(?:\S{1,40}\s)?\(([\w.]{1,100})(?: [^()\s]{1,60})?\) /.exec(raw)?.[1]
  if (application !== undefined && DEPENDENCY.test(application)) return false
  // A macro's code is compiled into the application but stays where its library has it: lib/phoenix/router.ex.
  const library = /^lib\/(\w{1,100})[/.]/.exec(file ?? "")?.[1]
  if (library !== undefined && DEPENDENCY.test(library)) return false
  if (file === null || /(?:^|\/)deps\//.test(file) || /^(?:nofile|iex|binding|erl_eval)$/.test(file)) return false
  return !ERLANG_MODULE.test(file.slice(file.lastIndexOf("/") + 1))
}
