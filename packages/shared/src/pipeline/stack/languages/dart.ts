import { makeFrame } from "../frames/make-frame.ts"
import { perLine } from "../frames/per-line.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

const lineReader = perLine(readFrame)

/** Dart and Flutter: the VM's frames, package:stack_trace, the web compilers', and those of builds without symbols. */
export const dart: StackParser = {
  language: "dart",
  aliases: ["dart", "flutter"],
  parse: lineReader.parse,
  recognises(lines) {
    const score = lineReader.recognises(lines)
    // The message of a platform exception can be a whole stack of the JVM, yet the error is Dart's.
    return score > 0 && lines.some(line => line.text.includes("PlatformException(")) ? score + 2 * lines.length : score
  },
  isInApp,
  isCompiled: frame => frame.file === null || /(?:^|\/)main\.dart\.js$/.test(frame.file),
}

function readFrame(line: StackLine): ParsedFrame | null {
  const text = line.text
  if (/^#\d{2,5}\s{1,8}abs\s/.test(text)) return makeFrame(line, null, {})
  const numbered = /^(?:#\d{1,5}|\d{1,5}\.)\s{1,12}/.exec(text)
  if (numbered !== null) return readNumbered(line, text.slice(numbered[0].length))
  return readTerse(line) ?? readWeb(line)
}

function readNumbered(line: StackLine, rest: string): ParsedFrame | null {
  if (/_kDart\w{1,60}Instructions\+0x/.test(rest)) return makeFrame(line, null, {})
  const open = rest.lastIndexOf(" (")
  if (open <= 0 || !rest.endsWith(")")) return null
  const place = readLocation(rest.slice(open + 2, -1))
  return isDartFile(place.file) ? makeFrame(line, rest.slice(0, open), place) : null
}

/** `package:shop/cart.dart 12:3  Cart.total`, as package:stack_trace and the browsers' debug compiler print it. */
function readTerse(line: StackLine): ParsedFrame | null {
  const match = /^(\S{1,400}\.dart)(?: (\d{1,9})(?::(\d{1,9}))?)?\s{1,80}(\S.{0,300})$/.exec(line.text)
  if (match === null) return null
  const [, file = "", number, column, name = ""] = match
  if (number === undefined && !/^(?:package|dart):/.test(file)) return null
  if (
    !/^(?:package:|packages\/|dart:|dart-sdk\/|lib\/|org-dartlang|file:|http|\S*\/)/.test(file) &&
    number === undefined
  )
    return null
  return makeFrame(line, name, { file, line: number, column })
}

/** `main.dart.js 4321:17  Cart.total`, or the same file in any of the engines' own formats. */
function readWeb(line: StackLine): ParsedFrame | null {
  const match = /^(\S{0,400}\.dart(?:\.lib)?\.js) (\d{1,9}):(\d{1,9})\s{1,80}(\S.{0,300})$/.exec(line.text)
  if (match !== null) {
    return makeFrame(line, match[4], { file: match[1], line: match[2], column: match[3] })
  }
  const call = /^at (\S.{0,300}?) \(((?:package|dart|org-dartlang-\w+):[^()]{1,400})\)$/.exec(line.text)
  return call === null ? null : makeFrame(line, call[1], readLocation(call[2] ?? ""))
}

function isDartFile(file: string): boolean {
  return file.endsWith(".dart") || /^(?:dart|package|org-dartlang-\w{1,20}):/.test(file)
}

const RUNTIME =
  /^(?:dart:|dart-sdk\/|org-dartlang-sdk:|package:dart_|packages\/(?:flutter|flutter_\w+)\/)|\.pub-cache[\\/]|\/flutter\/(?:packages|bin\/cache)\//
// A package's name says nothing of where it comes from, so the widely used ones are listed.
const DEPENDENCY =
  /^(?:package:|packages\/)(?:flutter(?:_\w+)?|analyzer|async|auto_route|beamer|bloc|bloc_test|boot|build_\w+|cached_network_image|camera|camera_\w+|chopper|clock|cloud_firestore\w*|collection|connectivity\w*|crypto|cupertino_\w+|datadog_\w+|dartz|dio\w*|drift\w*|event_bus|fake_async|file|firebase_\w+|fluro|fpdart|freezed\w*|get|get_it|go_router|google_\w+|graphql\w*|grpc|hive\w*|hooks_riverpod|http|http_\w+|image_picker\w*|injectable|intl|isar\w*|isolate\w*|json_\w+|just_audio\w*|logger|logging|matcher|meta|mobx|mocktail|mockito|nested|objectbox\w*|package_info\w*|path|path_drawing|path_parsing|path_provider\w*|permission_handler\w*|platform|plugin_platform_interface|provider|quiver|realm|redux|retrofit|riverpod\w*|rxdart|sentry\w*|shared_preferences\w*|shelf\w*|sqflite\w*|sqlite3\w*|stack_trace|state_notifier|stream_\w+|supabase\w*|test|test_api|test_core|test_process|test_descriptor|url_launcher\w*|uuid|vector_\w+|video_player\w*|vm_service|web_socket_channel|webview_\w+|xml|yaml|zone_\w+)\//

// What people call their own packages, though they begin like a published one: flutter_application_1, camera_app.
const OWN =
  /^(?:package:|packages\/)\w{0,60}?(?:app|application|client|clone|demo|example|game|mobile|project|shop|starter|tutorial)(?:_?\d{1,3})?\//

function isInApp({ file }: ParsedFrame): boolean {
  return file !== null && !RUNTIME.test(file) && (OWN.test(file) || !DEPENDENCY.test(file))
}
