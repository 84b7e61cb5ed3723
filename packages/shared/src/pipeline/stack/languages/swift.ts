import { makeFrame } from "../frames/make-frame.ts"
import { perLine } from "../frames/per-line.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

const lineReader = perLine(readFrame)

/** Swift and Objective-C: Apple's crash reports, `callStackSymbols`, lldb, and Swift's own backtraces on Linux. */
export const swift: StackParser = {
  language: "swift",
  aliases: ["swift", "objective-c", "objc", "ios", "macos", "tvos"],
  recognises: lineReader.recognises,
  parse: lines => lineReader.parse(crashedThreadFirst(lines)),
  isInApp,
  isCompiled: frame => frame.file === null,
}

/** A full report has every thread; the one that crashed is the error. */
function crashedThreadFirst(lines: readonly StackLine[]): readonly StackLine[] {
  const start = lines.findIndex(line => /^Thread \d{1,5} .{0,200}?Crashed:/.test(line.text))
  if (start < 0) return lines
  const next = lines.findIndex((line, at) => at > start && /^Thread \d{1,5}\b/.test(line.text))
  const end = next < 0 ? lines.length : next
  return [...lines.slice(start, end), ...lines.slice(0, start), ...lines.slice(end)]
}

type Image = { readonly image: string; readonly symbol: string }

/** `4   UIKitCore   0x00000001a4c8 -[UIViewController loadView] + 172`; names of images may have spaces. */
function readImage(text: string): Image | null {
  const start = /^\d{1,4}\s/.exec(text)
  const address = text.search(/\s0x[0-9a-f]{4,16}(?:\s|$)/i)
  if (start === null || address < start[0].length) return null
  const image = text.slice(start[0].length, address).trim()
  const symbol = text.slice(address).replace(/^\s0x[0-9a-fA-F]{4,16}\s*/, "")
  return image === "" || image.startsWith("[") || image.includes(" - ") ? null : { image, symbol }
}

function readFrame(line: StackLine): ParsedFrame | null {
  const found = readImage(line.text)
  if (found !== null) return readSymbol(line, found.symbol)
  return readDebugger(line) ?? readLinux(line) ?? readFatal(line)
}

/** `Shop/Cart.swift:12: Fatal error: …`, and before Swift 5.3 `Fatal error: …: file Shop/Cart.swift, line 12`. */
function readFatal(line: StackLine): ParsedFrame | null {
  const modern = /^([^\s"{]{1,300}\.swift):(\d{1,9}): (?:Fatal|Assertion|Precondition) /.exec(line.text)
  if (modern !== null) return makeFrame(line, null, { file: modern[1], line: modern[2] })
  const older = /^Fatal error: .{0,1000}: file (.{1,300}\.swift), line (\d{1,9})$/.exec(line.text)
  return older === null ? null : makeFrame(line, null, { file: older[1], line: older[2] })
}

function readSymbol(line: StackLine, symbol: string): ParsedFrame {
  const source =
    /\s\(([^()]{1,300}\.\w{1,6}:\d{1,9}(?::\d{1,9})?|[^()\s]{1,300}\.(?:swift|mm?|c|cpp|h))\)\s?(?:\[inlined\])?$/.exec(
      symbol,
    )
  const rest = source === null ? symbol : symbol.slice(0, source.index)
  const name = rest.replace(/\s\+\s\d{1,12}(?:\s\(Missing UUID.*\))?$/, "").trim()
  const isAddress =
    /^(?:0x[0-9a-f]+)?(?:\s\+\s\d+)?$|^0x[0-9a-f]+ |^\(Missing|^<redacted>$|^___lldb_unnamed|^\?\?\?/i.test(name)
  const place = source === null ? {} : readLocation(source[1] ?? "")
  return makeFrame(line, isAddress ? null : name, place)
}

/** `frame #0: 0x0001 Shop\`Cart.total() at Cart.swift:12:3`, `#0 0x0001 in Cart.total() at Cart.swift:12`. */
function readDebugger(line: StackLine): ParsedFrame | null {
  const start = /^(?:\* ?)?(?:frame )?#\d{1,4}:?\s{1,8}0x[0-9a-f]{4,16}\s/i.exec(line.text)
  if (start === null) return null
  const rest = line.text.slice(start[0].length).replace(/^in /, "")
  const at = rest.lastIndexOf(" at ")
  const { file, ...place } = readLocation(at < 0 ? "" : rest.slice(at + 4))
  const hasSource = /\.(?:swift|mm?)$/.test(file)
  const tick = rest.indexOf("`")
  if (!hasSource && tick < 0) return null
  const name = rest.slice(tick + 1, at < 0 ? rest.length : at).replace(/ \+ \d{1,12}$/, "")
  return makeFrame(line, name, { ...place, file: hasSource ? file : null })
}

/** `0 [ra] 0x0001 Cart.total() + 12 in shop at /src/Cart.swift:12:3`. */
function readLinux(line: StackLine): ParsedFrame | null {
  const start = /^\d{1,4}(?: \[[\w ]{1,10}\]){0,2}\s{1,8}(?:0x[0-9a-f]{4,16}\s)?/i.exec(line.text)
  if (start === null) return null
  const at = line.text.lastIndexOf(" at ")
  const place = at < 0 ? null : readLocation(line.text.slice(at + 4))
  const call = line.text.slice(start[0].length, at < 0 ? line.text.length : at)
  const image = call.lastIndexOf(" in ")
  const isFrame =
    place === null ? image > 0 && start[0].includes("0x") : place.file.endsWith(".swift") && place.line !== null
  if (!isFrame) return null
  const name = (image < 0 ? call : call.slice(0, image)).replace(/^\[inlined\] /, "").replace(/ \+ \d{1,12}$/, "")
  return makeFrame(line, name, { ...place })
}

// Apple ships its frameworks with the system; the application and its own frameworks carry other names.
const SYSTEM_IMAGE =
  /^(?:lib[\w.+-]{1,80}\.dylib|dyld(?:_sim)?|\?\?\?|<unknown>|Accelerate|Accessibility\w*|AVF\w+|AVKit\w*|AXRuntime|AttributeGraph|AuthKit|BackBoardServices|BaseBoard|BoardServices|CFNetwork|Combine|Contacts\w*|Core[A-Z]\w+|CryptoTokenKit|DataDetectors\w*|DocumentManager|EventKit\w*|FileProvider|Foundation|FrontBoard\w*|Game\w+Kit|GraphicsServices|HealthKit|IOKit|IOSurface|ImageIO|IMFoundation|JavaScriptCore|LocalAuthentication|MapKit|Media\w+|Metal\w*|MobileCoreServices|MusicKit|NetworkExtension|Network|PDFKit|Photos\w*|PushKit|QuartzCore|QuickLook\w*|RunningBoardServices|SafariServices|Security|ShareSheet|SpringBoard\w*|StoreKit|SwiftUI\w*|SystemConfiguration|TextInput\w*|UIKit\w*|UIFoundation|UserNotifications\w*|VectorKit|Vision\w*|WatchKit|Web(?:Core|Kit\w*)|XCTest\w*|AppKit|HIToolbox|ViewBridge)$/
const DEPENDENCY_PATH =
  /[\\/](?:Pods|SourcePackages|Carthage|\.build[\\/]checkouts)[\\/]|^<compiler-generated>|^\/BuildRoot\/|^\/usr\/|^\/home\/build-user\//
// SDKs that most applications link as frameworks of their own.
const LIBRARY_IMAGE =
  /^(?:Alamofire|Apollo|Datadog\w*|FBSDK\w*|Firebase\w*|FirebaseCrashlytics|Flutter|Google\w*|GRDB|Kingfisher|Lottie|Moya|Nuke|Realm\w*|ReactiveSwift|React\w*|Rx[A-Z]\w*|SDWebImage|Sentry|SnapKit|Starscream|hermes)$/

function isInApp(frame: ParsedFrame): boolean {
  if (frame.file !== null && DEPENDENCY_PATH.test(frame.file)) return false
  const image = readImage(frame.raw.trim())?.image ?? /\s([^\s`]{1,80})`/.exec(frame.raw)?.[1]
  if (image !== undefined) return !SYSTEM_IMAGE.test(image) && !LIBRARY_IMAGE.test(image) && frame.function !== "main"
  return !/\bin lib(?:swift|system|dispatch|c|pthread)[\w.-]{0,60}\b/.test(frame.raw)
}
