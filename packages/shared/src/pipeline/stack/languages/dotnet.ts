import { makeFrame } from "../frames/make-frame.ts"
import { argumentsStart } from "../frames/arguments-start.ts"
import { isJvmSource } from "../frames/jvm-source.ts"
import { perLine } from "../frames/per-line.ts"
import { readLocation } from "../frames/read-location.ts"
import type { ParsedFrame, StackLine, StackParser } from "../stack-parser.ts"

/** .NET in any language of the machine, Mono, Unity and the plain frames of ASP.NET's error page. */
export const dotnet: StackParser = {
  language: "dotnet",
  aliases: ["dotnet", ".net", "csharp", "c#", "fsharp", "vb", "unity"],
  ...perLine(readFrame),
  isInApp,
  isCompiled: frame => frame.file === null || /^<[^>]*>$/.test(frame.file),
}

// The words for "at", "in" and "line" are translated with the runtime: `bei … in C:\x.cs:Zeile 12.`
const AT = /^(?:at|bei|à|в|en|em|in|vid|w|ved|på|konumunda|于|在|場所|위치:?)\s+(?=\S)/u
const LINE = /:[^\s:\d][^\s:]{0,14} (\d{1,9})\.?$/u
const WORD_IN = /\)?\s(?:in|dans|в|en|em|i|w|位置|場所|파일|konum:?)\s(?=[A-Za-z]:[\\/]|[\\/~<.]|\S+\.\w{2,6}(?::|$))/u
// A demystifier writes `Check(string name)+() => { }`, `Check(string name)+MoveNext()` and `Check(string name)+Local(int x)`.
const INNER = /(?<=\))\+[\w<>]{0,100}\([^()]{0,200}\)(?: => \{[^{}]{0,40}\})?/
// WebAssembly knows the assembly instead of the file.
const ASSEMBLY = / in \S{1,200}:token 0x[0-9a-f]{1,16}\+0x[0-9a-f]{1,16}$/
const WRAPPER = /^\(wrapper [\w -]{1,60}\) /
const SOURCE_FILE = /\.(?:cs|vb|fsx?|fsi|razor|cshtml|vbhtml|xaml|aspx|ascx|asmx|ashx|cpp|il|g)$/i

function readFrame(line: StackLine): ParsedFrame | null {
  const start = AT.exec(line.text)
  if (start === null || !(line.indented || start[0].startsWith("at"))) return readUnity(line) ?? readErrorPage(line)
  const text = line.text.slice(start[0].length).replace(INNER, "").replace(ASSEMBLY, "").replace(WRAPPER, "")
  const close = text.lastIndexOf(") ")
  const call = close < 0 ? text : text.slice(0, close + 1)
  const tail = close < 0 ? "" : text.slice(close + 1)
  const place = readPlace(tail)
  const name =
    place === null && tail.trim() !== "" && !/^ \[0x[0-9a-f]+\]$/.test(tail) ? null : readName(call, place !== null)
  if (name === null) return null
  return makeFrame(line, name, { ...place })
}

/** What follows the arguments: ` in C:\x.cs:line 12`, or Mono's ` [0x00012] in /x.cs:12`. */
function readPlace(tail: string): { file: string; line: number | null } | null {
  const word = WORD_IN.exec(tail)
  if (word === null) return null
  const place = tail.slice(word.index + word[0].length).trim()
  const numbered = LINE.exec(place)
  if (numbered !== null) return { file: place.slice(0, numbered.index), line: Number(numbered[1]) }
  const { file, line } = readLocation(place)
  return line !== null || SOURCE_FILE.test(file) ? { file, line: line === 0 ? null : line } : null
}

/** `Acme.Orders.Service.<Place>d__5.MoveNext`, without arguments, generic arguments kept. */
function readName(call: string, hasPlace: boolean): string | null {
  const open = argumentsStart(call)
  if (open <= 0) return null
  const name = call.slice(0, open).trim()
  const inner = call.slice(open + 1, call.lastIndexOf(")"))
  if ((isJvmSource(inner) && inner !== "") || /:\d/.test(inner) || /["=]/.test(name)) return null
  const isCall = /^(?:[^\s()]{1,600}|(?:async )?(?:static )?[^\s()]{1,200} [^\s()]{1,400})$/.test(name)
  if (!isCall || !/[.:<]|^lambda_method/.test(name)) return hasPlace && isCall ? name : null
  return name.startsWith("new ") ? name : name.slice(name.lastIndexOf(" ") + 1)
}

function readUnity(line: StackLine): ParsedFrame | null {
  const marker = line.text.lastIndexOf(" (at ")
  if (marker < 0 || !line.text.endsWith(")")) return null
  const { file, line: number } = readLocation(line.text.slice(marker + 5, -1))
  const name = readName(line.text.slice(0, marker), true)
  if (name === null || number === null || !(SOURCE_FILE.test(file) || file.startsWith("<"))) return null
  return makeFrame(line, name, { file, line: number || null })
}

function readErrorPage(line: StackLine): ParsedFrame | null {
  const tail = / (?:in (\S.{0,400}\.\w{2,6}):(\d{1,9})|\+\d{1,9})$/.exec(line.text)
  if (tail === null || !line.indented) return null
  const call = line.text.slice(0, tail.index)
  const name = call.slice(0, Math.max(argumentsStart(call), 0))
  return /^[\w`<>+|$]+\.[\w.`<>|$]+$/.test(name) ? makeFrame(line, name, { file: tail[1], line: tail[2] }) : null
}

const DEPENDENCY =
  /^(?:async )?(?:\S{1,200} )?(?:System|Microsoft|MS|Mono|Internal|Interop|Windows|FSharp|Xamarin|Unity|UnityEngine|UnityEditor|UnityEngineInternal|TMPro|Cysharp|Newtonsoft|Npgsql|Dapper|Serilog|NLog|log4net|Autofac|MediatR|AutoMapper|NHibernate|Castle|StackExchange|Polly|Grpc|FluentValidation|FluentAssertions|MassTransit|Hangfire|Quartz|Swashbuckle|NSwag|RestSharp|Refit|Amazon|Azure|Google|MongoDB|MySql|MySqlConnector|Oracle|Xunit|NUnit|Moq|NSubstitute|Datadog|OpenTelemetry|Sentry|IdentityServer\d|IdentityModel|Duende|HotChocolate|GraphQL|GreenDonut|RabbitMQ|Confluent|EasyNetQ|NServiceBus|Orleans|Akka|Elastic|Elasticsearch|Nest|Nancy|ServiceStack|Owin|EntityFramework|LinqToDB|Lamar|JasperFx|Marten|Wolverine|Ocelot|Yarp|Scrutor|Humanizer|CsvHelper|SixLabors|SkiaSharp|Avalonia|Android|Java|Foundation|UIKit|ObjCRuntime|Volo\.Abp|MudBlazor|Telerik|DevExpress|Syncfusion|Stripe|Twilio|SendGrid)\./

function isInApp({ function: name, raw }: ParsedFrame): boolean {
  if (name === null || /^(?:lambda_method|InvokeStub_|DynamicClass\.|dynamicClass)/.test(name)) return false
  if (raw.includes("(wrapper ")) return false
  return !DEPENDENCY.test(name)
}
