import { dart } from "./languages/dart.ts"
import { dotnet } from "./languages/dotnet.ts"
import { elixir } from "./languages/elixir.ts"
import { go } from "./languages/go.ts"
import { javascript } from "./languages/javascript.ts"
import { jvm } from "./languages/jvm.ts"
import { php } from "./languages/php.ts"
import { python } from "./languages/python.ts"
import { ruby } from "./languages/ruby.ts"
import { rust } from "./languages/rust.ts"
import { swift } from "./languages/swift.ts"
import { unknown } from "./languages/unknown.ts"
import type { StackParser } from "./stack-parser.ts"

/** Every language whose stacks are understood. Where two fit a text equally well and no hint helps, the first one wins. */
export const LANGUAGE_PARSERS: readonly StackParser[] = [
  javascript,
  python,
  jvm,
  dotnet,
  go,
  ruby,
  php,
  dart,
  swift,
  rust,
  elixir,
  unknown,
]
