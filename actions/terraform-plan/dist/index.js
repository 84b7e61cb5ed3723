import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 959:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

// Stands in for the parts of the Actions toolkit that are loaded but never used here, and that made up most of the time
// to start: @actions/http-client, which @actions/core uses for OIDC tokens, and @actions/exec, which describes the platform.
function unused(what) {
  return () => {
    throw new Error(`${what} is not available in this action`)
  }
}

__webpack_unused_export__ = class HttpClient {
  getJson = unused("An OIDC token")
}
__webpack_unused_export__ = class BearerCredentialHandler {}
__webpack_unused_export__ = unused("The platform's description")


/***/ }),

/***/ 796:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(718);
/* harmony import */ var _terraform_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(162);


await (0,_auto_triage_shared_action_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)("terraform-plan", _terraform_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .terraformPlan */ .o);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ terraformPlan)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ../../packages/shared/build/ports/datadog-sites.js
const DATADOG_SITES = [
    "datadoghq.com",
    "us3.datadoghq.com",
    "us5.datadoghq.com",
    "datadoghq.eu",
    "ap1.datadoghq.com",
    "ap2.datadoghq.com",
    "ddog-gov.com",
];

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/base-url.js


function datadogBaseUrl(site, url) {
    if (url !== "") {
        if (!URL.canParse(url))
            throw new errors/* ConfigError */.xL(`The input "datadog-url" (the variable DATADOG_URL) is not a URL: leave it empty to use the site ${site}`);
        return url.replace(/\/+$/, "");
    }
    if (!DATADOG_SITES.includes(site))
        throw new errors/* ConfigError */.xL(`"${site}" is not a Datadog site: set the input "datadog-site" (the variable DATADOG_SITE) to one of ${DATADOG_SITES.join(", ")}`);
    return `https://api.${site}`;
}

// EXTERNAL MODULE: ../../packages/shared/build/action/inputs.js
var action_inputs = __nccwpck_require__(537);
;// CONCATENATED MODULE: ../../packages/shared/build/action/metrics-intake.js



function metricsIntake(inputs) {
    const apiKey = inputs.text("datadog-api-key");
    if (apiKey === "")
        return { problem: 'the input "datadog-api-key" is empty', isFault: false };
    (0,action_inputs/* maskSecret */.$l)(apiKey);
    try {
        return { apiKey, baseUrl: datadogBaseUrl(inputs.text("datadog-site"), inputs.text("datadog-url")) };
    }
    catch (error) {
        if (error instanceof errors/* ConfigError */.xL)
            return { problem: error.message, isFault: true };
        throw error;
    }
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/metrics/measure.js + 1 modules
var measure = __nccwpck_require__(84);
// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var text_clean = __nccwpck_require__(614);
;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/pattern-items.js
const ATOM = /\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\c[A-Za-z]|\\\d+|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|[|)]|./suy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
function patternItems(pattern) {
    const reader = { pattern, at: 0 };
    return readAlternatives(reader);
}
function readAlternatives(reader) {
    const alternatives = [[]];
    for (let atom = readToken(reader, ATOM); atom !== null && atom[0] !== ")"; atom = readToken(reader, ATOM)) {
        if (atom[0] === "|")
            alternatives.push([]);
        else
            alternatives.at(-1)?.push(readItem(reader, atom[0]));
    }
    return alternatives;
}
function readItem(reader, source) {
    const alternatives = source.startsWith("(") ? readAlternatives(reader) : [];
    return { kind: kindOf(source), source, alternatives, ...readCount(reader) };
}
function kindOf(source) {
    if (/^\(\?(?:[=!]|<[=!])/.test(source))
        return "lookaround";
    if (source.startsWith("("))
        return "group";
    if (/^(?:\\[bB]|[\^$])$/.test(source))
        return "assertion";
    return /^\\(?:k|[1-9])/.test(source) ? "backreference" : "set";
}
function readCount(reader) {
    const found = readToken(reader, QUANTIFIER);
    if (found === null)
        return { min: 1, max: 1 };
    const [whole, least, comma, most] = found;
    if (least !== undefined)
        return { min: Number(least), max: comma === "" ? Number(least) : most === "" ? Infinity : Number(most) };
    return { min: whole.startsWith("+") ? 1 : 0, max: whole.startsWith("?") ? 1 : Infinity };
}
function readToken(reader, token) {
    token.lastIndex = reader.at;
    const found = token.exec(reader.pattern);
    if (found !== null)
        reader.at += found[0].length;
    return found;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/pattern-fault.js

const LONGEST_PATTERN = 500;
const SMALL_RANGE = 32;
const HIGHEST_COST = 1024;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
function patternFault(pattern) {
    if (pattern === "" || pattern.length > LONGEST_PATTERN)
        return `the pattern must have 1 to ${LONGEST_PATTERN} characters`;
    try {
        if (new RegExp(pattern, "u").test(""))
            return "the pattern matches the empty text; let it match at least one character";
    }
    catch (error) {
        return `the pattern is no valid regular expression (${error instanceof Error ? error.message : "syntax"})`;
    }
    const samples = [...new Set([...ASCII, ..."é ßЖ中٣\u00a0\u2028😀", ...pattern])];
    return rowsFault(patternItems(pattern), samples);
}
function rowsFault(rows, samples) {
    const all = rows.flatMap(itemsWithin);
    if (all.some(item => item.kind === "backreference"))
        return "back references can take exponential time; write the text out instead";
    const cost = all.reduce((product, item) => product * (isLong(item) ? 1 : item.max - item.min + 1), 1);
    if (cost > HIGHEST_COST)
        return "too many optional parts; split the pattern into several rules";
    const inLookaround = all
        .filter(item => item.kind === "lookaround")
        .flatMap(item => item.alternatives.flatMap(itemsWithin));
    if (inLookaround.some(isLong))
        return "a repeat within a lookaround costs too much; give it a count such as {1,10}";
    if (all.some(item => item.kind === "group" && item.max > 1 && !isPlainRepeat(item, samples)))
        return "a repeat within a repeated group can take exponential time; end the group with a character that its repeats cannot match, or repeat a single class";
    const sequences = [...rows, ...all.flatMap(item => item.alternatives)];
    if (sequences.some(row => hasCompetingRepeats(row, samples)))
        return "two repeats that can match the same characters can take more than linear time; put a fixed character between them that the first cannot match";
    return null;
}
function itemsWithin(row) {
    return row.flatMap(item => [item, ...item.alternatives.flatMap(itemsWithin)]);
}
function isLong(item) {
    return item.max - item.min > SMALL_RANGE;
}
function isVariable(item) {
    return item.max > item.min;
}
function isPlainRepeat(group, samples) {
    const inner = group.alternatives.flatMap(itemsWithin).filter(item => item.kind === "group");
    if (inner.some(item => item.alternatives.flatMap(itemsWithin).some(isVariable) || isVariable(item)))
        return false;
    const firsts = group.alternatives.map(row => row.slice(0, 1));
    if (group.alternatives.some(row => row.length === 0))
        return false;
    const distinct = firsts.every((row, index) => firsts.slice(index + 1).every(other => isDisjoint(row, other, samples)));
    return (distinct && group.alternatives.every(row => row.every((item, index) => isSettled(item, row[index + 1], samples))));
}
function isSettled(item, next, samples) {
    return !isVariable(item) || (next !== undefined && next.min > 0 && isDisjoint([item], [next], samples));
}
function hasCompetingRepeats(row, samples) {
    const long = row.map(item => isLong(item) || item.alternatives.flatMap(itemsWithin).some(isLong));
    return row.some((first, start) => {
        if (long[start] !== true)
            return false;
        const next = long.indexOf(true, start + 1);
        if (next < 0)
            return false;
        const between = row.slice(start + 1, next + 1).filter(item => item.min > 0);
        return !between.some(item => isDisjoint([first], [item], samples));
    });
}
function isDisjoint(left, right, samples) {
    const [a, b] = [left.flatMap(setsOf), right.flatMap(setsOf)];
    if (a.length === 0 || b.length === 0)
        return false;
    const matches = (sources, sample) => sources.some(source => new RegExp(`^(?:${source})$`, "u").test(sample));
    return !samples.some(sample => matches(a, sample) && matches(b, sample));
}
function setsOf(item) {
    return itemsWithin([item]).flatMap(within => (within.kind === "set" ? [within.source] : []));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/extra-rules.js


const compiled = new WeakMap();
function compileRules(rules) {
    const known = compiled.get(rules);
    if (known !== undefined)
        return known;
    const fresh = rules.map(compileRule);
    compiled.set(rules, fresh);
    return fresh;
}
function compileRule({ name, pattern }) {
    if (!/^[a-z0-9-]{1,40}$/.test(name))
        throw new errors/* ConfigError */.xL(`redact rule ${JSON.stringify(name.slice(0, 60))}: a name is 1 to 40 of a-z, 0-9 and "-"`);
    const fault = patternFault(pattern);
    if (fault !== null)
        throw new errors/* ConfigError */.xL(`redact rule "${name}": ${fault}`);
    return { rule: name, pattern: new RegExp(bounded(pattern), "dgu"), accept: match => match !== "" };
}
function bounded(pattern) {
    return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]\??|\{(\d+),\}/gs, (token, least) => {
        if (least !== undefined)
            return `{${least},${Math.max(256, Number(least))}}`;
        if (token.startsWith("*"))
            return `{0,256}${token.slice(1)}`;
        return token.startsWith("+") ? `{1,256}${token.slice(1)}` : token;
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/match-patterns.js
function matchPatterns(text, rules) {
    return rules.flatMap(rule => matchPattern(text, rule));
}
function matchPattern(text, { rule, pattern, accept }) {
    const spans = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const found = match[0];
        const end = match.index + found.length;
        const answer = accept?.(found, text.slice(Math.max(0, match.index - 16), match.index), text.slice(end, end + 8)) ?? true;
        const taken = typeof answer === "number" ? answer : answer ? found.length : 0;
        if (taken === 0)
            pattern.lastIndex = match.index + 1;
        else
            spans.push(taken < found.length ? { start: match.index, end: match.index + taken, rule } : spanOf(match, rule));
    }
    return spans;
}
function spanOf(match, rule) {
    const [start, end] = match.indices?.groups?.["v"] ?? [match.index, match.index + match[0].length];
    return { start, end, rule };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/context.js
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DATE = new RegExp([
    String.raw `(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)`,
    String.raw `(?<!\d)[0-3]?\d[-/.][0-3]?\d[-/.](?:19|20)?\d{2}(?!\d)`,
    String.raw `(?<!\d)[0-3]?\d(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](?:19|20)?\d{2}(?!\d)`,
    String.raw `\b${MONTH} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)?\d{2}(?!\d)`,
    String.raw `(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
].join("|"), "gi");
const BIRTH = /(?:d\.?o\.?b(?![a-z])|birth|born|geb(?:oren|urt))/i;
const ICD_CODE = /(?<![\w-])[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![\w-])/g;
const DIAGNOSIS = /diagnos|(?<![a-z])icd|(?<![a-z])dx(?![a-z])|comorbid|diagnóst/i;
function contextSpans(text) {
    return [
        ...near(text, { rule: "date-of-birth", value: DATE, word: BIRTH, before: 40, after: 32 }),
        ...near(text, { rule: "icd-10", value: ICD_CODE, word: DIAGNOSIS, before: 60, after: 0 }),
    ];
}
function near(text, { rule, value, word, before, after }) {
    if (!word.test(text))
        return [];
    const spans = [];
    for (const match of text.matchAll(value)) {
        const [start, end] = [match.index, match.index + match[0].length];
        const left = text
            .slice(Math.max(0, start - before), start)
            .split("\n")
            .at(-1) ?? "";
        const right = text.slice(end, end + after).split("\n")[0] ?? "";
        if (word.test(left) || word.test(right))
            spans.push({ start, end, rule });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/emails.js
const LOCAL = /[\p{L}\p{N}._+%'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const FILE_ENDING = /\.(?:[cm]?[jt]sx?|vue|svelte|html?|css|json|png|jpe?g|gif|svg|webp|avif|java|kt|scala|dart|swift|php|cs|map|jar|dll|exe)$/i;
const VERSION = /^v?\d+\.\d+(?:[.+-]\d|[+-])/;
function emailSpans(text) {
    const spans = [];
    let floor = 0;
    for (const { 0: at, index } of text.matchAll(/@|%40/g)) {
        const start = localStart(text, index, floor);
        const end = domainEnd(text, index + at.length);
        const isPlace = /^:\d{1,9}:\d{1,9}(?!\d)/.test(text.slice(end, end + 21));
        if (!isPlace && isAddress(text.slice(start, index), text.slice(index + at.length, end)))
            spans.push({ start, end, rule: "email" });
        floor = index + at.length;
    }
    return spans;
}
function localStart(text, at, floor) {
    let start = at;
    for (let before = characterBefore(text, start); start > floor && LOCAL.test(before); before = characterBefore(text, start))
        start -= before.length;
    while (start < at && /['.-]/.test(text.charAt(start)))
        start += 1;
    return start;
}
function characterBefore(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index - 1))
        ? text.slice(Math.max(0, index - 2), index)
        : text.charAt(index - 1);
}
function domainEnd(text, from) {
    let end = from;
    while (end < from + 255) {
        const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
        if (!DOMAIN.test(character))
            break;
        end += character.length;
    }
    while (end > from && /[.-]/.test(text.charAt(end - 1)))
        end -= 1;
    return end;
}
function isAddress(local, domain) {
    if (local === "" || local === "git" || domain.includes(".."))
        return false;
    if (VERSION.test(domain) || FILE_ENDING.test(domain))
        return false;
    return /\.\p{L}[\p{L}\p{N}-]{0,60}$/u.test(domain) && /[\p{L}\p{N}]{2}$/u.test(domain);
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/keys.js
const SECRET = { rule: "secret", kind: "word" };
const NAME = { rule: "name", kind: "phrase" };
const ID = { rule: "medical-id", kind: "word", looksLike: /\d/ };
const PERSONAL_ID = { rule: "personal-id", kind: "phrase", looksLike: /\d/ };
const HEALTH = { rule: "health-text", kind: "text" };
const TABLE = [
    [
        { rule: "password", kind: "word" },
        "password passwd pwd passphrase passcode pincode pin otp onetimepassword onetimecode userpassword dbpassword newpassword oldpassword",
    ],
    [{ rule: "password", kind: "word", notAfterColon: true, looksLike: /\D|\d{4}/ }, "pass pw"],
    [
        SECRET,
        "secret clientsecret secretkey secretaccesskey accesskey accesskeyid privatekey signingkey encryptionkey masterkey apikey appkey " +
            "applicationkey apitoken authtoken accesstoken refreshtoken idtoken sessiontoken csrftoken xsrftoken bearertoken jwt " +
            "authkey licensekey sharedaccesskey accountkey xamzsignature ddapikey ddapplicationkey webhooksecret connectionstring",
    ],
    [{ ...SECRET, looksLike: /\d|.{16}/ }, "token credential credentials signature auth"],
    [{ ...SECRET, looksLike: /.{16}/ }, "sas sig"],
    [{ rule: "authorization", kind: "line" }, "authorization proxyauthorization xauthorization"],
    [{ rule: "cookie", kind: "line" }, "cookie setcookie cookies"],
    [{ rule: "cookie", kind: "word" }, "sessionid sid jsessionid phpsessid connectsid sessid aspnetsessionid"],
    [
        NAME,
        "firstname lastname surname forename givenname familyname fullname middlename maidenname patientname customername membername " +
            "personname legalname preferredname contactname nextofkin emergencycontact guardianname mothersname mothermaidenname " +
            "cardholder cardholdername accountholder accountholdername beneficiaryname username fname lname employeename clientname " +
            "displayname doctorname clinicianname practitionername",
    ],
    [
        { rule: "date-of-birth", kind: "phrase", looksLike: /\d/ },
        "dob dateofbirth birthdate birthday birthdaydate datebirth bornon born birth birthyear yearofbirth",
    ],
    [
        { rule: "phone", kind: "phrase", looksLike: /\d{3}|(?:\d\D?){6}/ },
        "phone phoneno phonenumber telephone telephonenumber telephoneno tel mobile mobileno mobilenumber mobilephone homephone " +
            "workphone cell cellphone cellno fax faxnumber msisdn contactnumber whatsapp",
    ],
    [{ rule: "email", kind: "word", looksLike: /@|%40/ }, "email emailaddress mail"],
    [
        ID,
        "mrn medicalrecordnumber medicalrecordno medicalrecordid medicalrecord patientid patientno patientnumber patientuuid patientref " +
            "patientidentifier hospitalnumber hospitalno nhsnumber nhsno nhsid nhs chinumber chi healthid healthcareid healthcardnumber " +
            "memberid membernumber insuranceid insurancenumber policynumber prescriptionid encounterid",
    ],
    [
        PERSONAL_ID,
        "ssn socialsecurity socialsecuritynumber socialsecurityno nino ninumber nationalinsurance nationalinsurancenumber nationalid " +
            "passport passportno passportnumber drivinglicence drivinglicense driverslicense driverslicence licencenumber taxid " +
            "taxnumber tin iban accountnumber accountno bankaccount sortcode routingnumber cardnumber cardno creditcard cvv cvc cvv2 pan",
    ],
    [
        { rule: "address", kind: "text", looksLike: /\d.{0,80}\p{L}{3}|\p{L}{2,} \p{L}{2,}/u },
        "streetaddress street addressline address1 address2 addressline1 addressline2 homeaddress postaladdress billingaddress " +
            "shippingaddress deliveryaddress mailingaddress residentialaddress patientaddress addr1 addr2 addrline",
    ],
    [{ rule: "address", kind: "text", looksLike: /^[^/]*\d.{0,80}\p{L}{3,}.{0,80} \p{L}{2}/u }, "address"],
    [
        {
            rule: "postcode",
            kind: "phrase",
            looksLike: /^[A-Za-z]{1,2}\d[\dA-Za-z]? ?\d[A-Za-z]{2}|^[A-Za-z]{0,2}-?\d[\d -]{3,}/,
        },
        "postcode postalcode zip zipcode postzip",
    ],
    [
        HEALTH,
        "diagnosis diagnoses diagnosistext diagnosisdescription primarydiagnosis secondarydiagnosis symptom symptoms notes " +
            "clinicalnotes clinicalnote doctornotes nursenotes patientnotes patientnote casenotes medication medications medicine " +
            "medicines drug drugs prescription prescriptions allergy allergies chiefcomplaint presentingcomplaint medicalcondition " +
            "healthcondition medicalhistory familyhistory treatment treatmentplan treatments reasonforvisit labresult labresults " +
            "testresult bloodtype bloodpressure dosage immunization immunizations vaccination vaccinations disability prognosis",
    ],
    [
        { ...HEALTH, notAfterColon: true, looksLike: /\p{L}{2}/u },
        "note condition conditions complaint complaints dose dx rx",
    ],
    [{ rule: "icd-10", kind: "word", looksLike: /\d/ }, "icd icdcode diagnosiscode diagnosiscodes conditioncode"],
    [
        { rule: "personal-detail", kind: "phrase" },
        "gender ethnicity ethnicorigin maritalstatus religion nationality sexualorientation sexatbirth",
    ],
];
const ORDINARY = "ipaddress macaddress memoryaddress baseaddress bindaddress listenaddress serveraddress hostaddress localaddress remoteaddress " +
    "peeraddress clientaddress unexpectedtoken nexttoken pagetoken continuationtoken endtoken starttoken " +
    "releasenotes releasenote socketaddress faultaddress physicaladdress virtualaddress returnaddress";
const KEYS = new Map([
    ...TABLE.flatMap(([rule, keys]) => keys.split(" ").map((key) => [key, rule])),
    ...ORDINARY.split(" ").map((key) => [key, null]),
]);
function keyRule(key) {
    const words = (key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word => word.toLowerCase());
    if (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "") && !KEYS.has(words.slice(-2).join("")))
        words.pop();
    for (const count of [4, 3, 2, 1]) {
        const rule = words.length < count ? undefined : KEYS.get(words.slice(-count).join(""));
        if (rule !== undefined)
            return rule;
    }
    return null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/spans.js
const HIDDEN = "\ufffc";
const MARKER = /\[redacted:[a-z0-9-]{1,60}\]/g;
function spans_hideMarkers(text) {
    return text.replace(MARKER, marker => HIDDEN.repeat(marker.length));
}
function spans_replaceSpans(text, spans) {
    const pieces = withoutMarkers(text, mergeSpans(spans));
    const counts = new Map();
    const parts = [];
    let at = 0;
    for (const { start, end, rule } of pieces) {
        parts.push(text.slice(at, start), `[redacted:${rule}]`);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        at = end;
    }
    parts.push(text.slice(at));
    const receipts = [...counts].map(([rule, count]) => ({ rule, count }));
    return { text: parts.join(""), receipts: receipts.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)) };
}
function mergeSpans(spans) {
    const merged = [];
    for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        const joins = last !== undefined && (span.start < last.end || (span.start === last.end && span.rule === last.rule));
        if (joins)
            merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
        else
            merged.push(span);
    }
    return merged;
}
function withoutMarkers(text, spans) {
    const markers = [...text.matchAll(MARKER)].map(match => ({ start: match.index, end: match.index + match[0].length }));
    if (markers.length === 0)
        return [...spans];
    const pieces = [];
    let next = 0;
    for (const span of spans) {
        let start = span.start;
        while (next < markers.length && (markers[next]?.end ?? 0) <= start)
            next += 1;
        for (let index = next; index < markers.length && (markers[index]?.start ?? 0) < span.end; index++) {
            pieces.push({ ...span, start, end: Math.max(start, markers[index]?.start ?? start) });
            start = markers[index]?.end ?? start;
        }
        pieces.push({ ...span, start, end: Math.max(start, span.end) });
    }
    return pieces.filter(piece => /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/value-end.js
const REACH = 4000;
const CLOSING = { "{": "}", "[": "]", "(": ")" };
function valueEnd(text, start, how) {
    const first = text.charAt(start);
    const escaped = /^\\{1,7}["']/.exec(text.slice(start, start + 8))?.[0];
    if (escaped !== undefined)
        return untilEscapedQuote(text, start, escaped);
    if (first === '"' || first === "'" || first === "`")
        return untilQuote(text, start, first);
    if (CLOSING[first] !== undefined)
        return untilBracket(text, start);
    const end = bareEnd(text, start, how);
    return end === start ? null : { start, end, quoted: false };
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
function untilEscapedQuote(text, start, quote) {
    const from = start + quote.length;
    const close = text.slice(from, from + REACH).indexOf(quote);
    return { start: from, end: close < 0 ? lineEnd(text, from) : from + close, quoted: true };
}
function untilQuote(text, start, quote) {
    const from = start + 1;
    for (let at = from; at < Math.min(text.length, from + REACH); at++) {
        const unit = text.charAt(at);
        if (unit === "\\")
            at += 1;
        else if (unit === quote && text.charAt(at + 1) === quote && at > from)
            at += 1;
        else if (unit === quote)
            return { start: from, end: at, quoted: true };
    }
    return { start: from, end: lineEnd(text, from), quoted: true };
}
function untilBracket(text, start) {
    let depth = 0;
    for (let at = start; at < Math.min(text.length, start + REACH); at++) {
        const unit = text.charAt(at);
        if ("{[(".includes(unit))
            depth += 1;
        if ("}])".includes(unit))
            depth -= 1;
        if (depth === 0)
            return { start: start + 1, end: at, quoted: true };
    }
    return { start: start + 1, end: Math.max(Math.min(text.length, start + REACH), start + 1), quoted: true };
}
const WORD_END = /[\s&;"'`<>]|,(?=\s|[A-Za-z_][\w.-]{0,40}[=:])/g;
const PHRASE_END = /[\n,;|&"<>{}()[\]]|(?<=[ \t])[A-Za-z_][\w.-]{0,40}[=:]/g;
const TEXT_END = /[\n;|}\]]|(?<=[\s,&])[A-Za-z_][\w.-]{0,40}=|&(?=\w)/g;
const LINE_END = /\n/g;
function bareEnd(text, start, how) {
    const freeEnd = how.style === "=" ? TEXT_END : LINE_END;
    const pattern = { word: WORD_END, phrase: PHRASE_END, text: freeEnd, line: LINE_END }[how.kind];
    const finder = new RegExp(pattern);
    finder.lastIndex = start;
    let end = finder.exec(text)?.index ?? text.length;
    if (how.kind === "phrase")
        end = afterComma(text, end);
    while (end > start && /[\s,&(){}[\]]/.test(text.charAt(end - 1)))
        end -= 1;
    return end;
}
function afterComma(text, end) {
    const more = /^, ?\p{Lu}[\p{L}'.-]{0,40}(?: \p{Lu}[\p{L}'.-]{0,40}){0,2}(?![\w]|\s?[=:])/u.exec(text.slice(end, end + 160));
    return more === null ? end : end + more[0].length;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/keyed-values.js



const KEY_LENGTH = 64;
const GLANCE = 400;
const NOTHING = /^(?:null|undefined|none|nil|nan|true|false|n\/a|\[?object object\]?|\[?(?:filtered|redacted|hidden)\]?|x{3,}|[*•_.\-?\s]*)$/i;
const PROSE = /^(?:is|was|are|must|should|shall|cannot|can|can't|may|might|not|no|has|have|does|do|did|will|required|missing|empty|expired|rejected|failed|denied|wrong|incorrect|mismatch|invalid|expected|unexpected|unknown|too|at|already|string|number|object|boolean|array|field|value|this|the|property)(?=$|[\s,;)\]}"'`]|[.:!?](?:$|\s))/;
function keyedSpans(text) {
    const spans = [];
    let from = 0;
    for (const { 0: mark, index } of text.matchAll(/[=:]|<[A-Za-z]/g)) {
        if (index < from)
            continue;
        const span = mark.length > 1 ? elementSpan(text, index) : separatorSpan(text, index);
        if (span === null)
            continue;
        spans.push(span);
        from = span.end;
    }
    return spans;
}
function separatorSpan(text, index) {
    const separator = separatorAt(text, index);
    if (separator === null)
        return null;
    const found = keyBefore(text, separator.start, text.charAt(separator.end) === "(");
    if (found === null)
        return null;
    const { rule, quoted } = found;
    if (rule.notAfterColon === true && separator.style === ":" && !quoted)
        return null;
    let start = separator.end;
    while (start < separator.end + 8 && /[ \t]/.test(text.charAt(start)))
        start += 1;
    if (text.charAt(start) === HIDDEN)
        return null;
    const how = { kind: rule.kind, style: separator.style };
    const glance = text.slice(start, start + GLANCE);
    const seen = valueEnd(glance, 0, how);
    const explicit = seen?.quoted === true || separator.style === "=";
    if (seen === null || isOrdinary(glance.slice(seen.start, seen.end), rule, explicit))
        return null;
    const value = valueEnd(text, start, how) ?? { start, end: start };
    return { start: value.start, end: value.end, rule: rule.rule };
}
function isOrdinary(value, rule, explicit) {
    const plain = value.trim();
    if (NOTHING.test(plain.slice(0, 40)) && plain.length <= 40)
        return true;
    if (rule.looksLike !== undefined && !rule.looksLike.test(plain.slice(0, 400)))
        return true;
    return !explicit && rule.kind !== "text" && PROSE.test(plain.slice(0, 20));
}
function separatorAt(text, index) {
    const [before, mark, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)];
    if (mark === ":") {
        if (before === ":" || after === ":" || (after === "/" && text.charAt(index + 2) === "/"))
            return null;
        return after === "=" ? { start: index, end: index + 2, style: "=" } : { start: index, end: index + 1, style: ":" };
    }
    if (before !== "" && "=!<>+*/:".includes(before))
        return null;
    if (after === "=")
        return null;
    return { start: index, end: after === ">" ? index + 2 : index + 1, style: "=" };
}
function keyBefore(text, end, beforeBracket) {
    const window = text.slice(Math.max(0, end - KEY_LENGTH), end).replace(/[ \t]{1,8}$/, "");
    const bare = window.replace(/[\\"'`)\]]{1,8}$/, "");
    const quoted = bare.length < window.length;
    const isList = beforeBracket && window.endsWith(")");
    const names = isList ? bare.slice(bare.lastIndexOf("(") + 1).split(",") : [lastPhrase(bare)];
    const rule = names.map(keyRule).find(found => found !== null) ?? null;
    return rule === null ? null : { rule, quoted };
}
function lastPhrase(text) {
    let start = text.length;
    while (start > 0 && /[\w .$-]/.test(text.charAt(start - 1)))
        start -= 1;
    return text.slice(start);
}
function elementSpan(text, index) {
    const head = /^<([A-Za-z][\w.:-]{0,60})>/.exec(text.slice(index, index + 64));
    const rule = head === null ? null : keyRule(head[1] ?? "");
    if (head === null || rule === null)
        return null;
    const start = index + head[0].length;
    const close = text.indexOf("<", start);
    const end = close < 0 ? text.length : close;
    return isOrdinary(text.slice(start, end), rule, true) ? null : { start, end, rule: rule.rule };
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/checksums.js
const IBAN_LENGTHS = new Map(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 " +
    "GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 " +
    "MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20")
    .split(" ")
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))]));
function isLuhnNumber(digits) {
    let sum = 0;
    for (let index = 0; index < digits.length; index++) {
        const digit = Number(digits.charAt(digits.length - 1 - index));
        const doubled = digit * 2;
        sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
function isNhsNumber(digits) {
    let sum = 0;
    for (let index = 0; index < 9; index++)
        sum += Number(digits.charAt(index)) * (10 - index);
    return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
function ibanLength(compact) {
    const length = IBAN_LENGTHS.get(compact.slice(0, 2)) ?? 0;
    if (length === 0 || compact.length < length)
        return 0;
    const moved = compact.slice(4, length) + compact.slice(0, 4);
    let rest = 0;
    for (const character of moved) {
        const value = Number.parseInt(character, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1 ? length : 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/patterns.js


const digitsOf = (text) => text.replace(/\D/g, "");
const SECRET_PATTERNS = [
    { rule: "jwt", pattern: /eyJ[\w-]{16,}(?:\.[\w-]*)*/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])gh[pousr]_[\w.-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])github_pat_\w{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])sk-(?:ant|proj|svcacct)-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{32,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])xapp-\d-[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])dd(?:pat|sat|app)_[\w-]{10,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])glpat-[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])AIza[\w-]{30,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])ya29\.[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,64}\.[\w-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])ATATT3[\w=-]{16,}/dg },
    { rule: "api-key", pattern: /(?<![A-Za-z0-9])hv[sb]\.[\w-]{20,}/dg },
    { rule: "api-key", pattern: /(?<=hooks\.slack\.com\/(?:services|workflows)\/)[\w/-]{10,}/dg },
];
const CARD_START = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6)/;
const IPV6_START = /^(?:[23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}|64):/i;
const VERSION_BEFORE = /(?:\bv|version|\bver|build|release|[@^~])[ "'=:]{0,4}$|[A-Za-z]\/$/i;
const PERSONAL_PATTERNS = [
    {
        rule: "bearer-token",
        pattern: /\bbearer[ \t:]{1,4}(?<v>[\w.~+/-]{8,}=*)/dgi,
        accept: match => /\d|[A-Z].*[a-z].*[A-Z]|.{33}/.test(match.slice(6, 80)),
    },
    {
        rule: "basic-credentials",
        pattern: /\bbasic[ \t:]{1,4}(?<v>[A-Za-z0-9+/]{6,2000}={0,2})/dgi,
        accept: match => Buffer.from(match.slice(6).trim(), "base64").toString("latin1").includes(":") &&
            /[\d=]|[A-Z].*[a-z].*[A-Z]/.test(match.slice(6, 80)),
    },
    {
        rule: "card-number",
        pattern: /(?<!\w|\d[.-])(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3[068]\d{2}[ -]?\d{6}[ -]?\d{4})(?![\w-]|\.\d)/dg,
        accept: match => CARD_START.test(match) && isLuhnNumber(digitsOf(match)),
    },
    {
        rule: "iban",
        pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/dg,
        accept: match => {
            const length = ibanLength(match.replaceAll(" ", ""));
            return length === 0 ? 0 : lengthWithSpaces(match, length);
        },
    },
    {
        rule: "nhs-number",
        pattern: /(?<![\w+]|\d[.-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w-]|\.\d)/dg,
        accept: match => isNhsNumber(digitsOf(match)) && /^[3-9]/.test(match),
    },
    {
        rule: "us-ssn",
        pattern: /(?<!\w|\d[.-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/dg,
    },
    {
        rule: "uk-ni-number",
        pattern: /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/dg,
    },
    {
        rule: "phone",
        pattern: /(?:(?<![\w.])\+|%2B|(?<![\w.])00(?=[1-9]\d{0,2}[ -]))[1-9]\d{0,2}[ .-]?(?:\(\d{1,5}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?!\w)/dg,
        accept: match => digitsOf(match).length >= 8,
    },
    {
        rule: "phone",
        pattern: /(?<![\w+/]|\d[.-])(?:\(0\d{2,5}\)|0\d{2,5})[ -]?\d{3,4}[ -]?\d{3,4}(?![\w-]|\.\d)/dg,
        accept: match => /^\(?0[123578]/.test(match) &&
            (digitsOf(match).length === 11 || (digitsOf(match).length === 10 && /\D/.test(match))),
    },
    {
        rule: "phone",
        pattern: /(?<![\w+/]|\d[.-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}(?![\w-]|\.\d)/dg,
    },
    {
        rule: "ip-address",
        pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\w)/dg,
        accept: (match, before, after) => !/^(?:127\.|0\.0\.0\.0$)/.test(match) &&
            (!VERSION_BEFORE.test(before) || (before.endsWith("/") && /^:\d/.test(after))),
    },
    {
        rule: "ip-address",
        pattern: /(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])/dg,
        accept: match => (0,external_node_net_namespaceObject.isIPv6)(match) && (IPV6_START.test(match) || !match.includes("::")),
    },
    {
        rule: "medical-id",
        pattern: /\b(?:nhs|mrn|chi|patients?|medical[ _-]record)(?:[ _-]?(?:no|num|number|id|identifier|ref|uuid)\.?)?[:#= /]{1,3}(?!v\d)(?=[\w-]{0,40}\d)(?<v>[A-Za-z0-9][\w-]{2,60}(?: \d{3} ?\d{4}(?!\d))?)/dgi,
    },
    { rule: "medical-id", pattern: /(?<=\/patients?\/)\d{1,30}/dgi },
];
function lengthWithSpaces(text, characters) {
    let seen = 0;
    for (let index = 0; index < text.length; index++) {
        if (text.charAt(index) !== " ")
            seen += 1;
        if (seen === characters)
            return index + 1;
    }
    return 0;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/private-keys.js
const KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_BODY = /(?:[A-Za-z0-9+/=\s]|\\[nr])*/y;
function privateKeySpans(text) {
    const ends = [...text.matchAll(KEY_END)].map(match => match.index + match[0].length);
    const spans = [];
    let next = 0;
    for (const { 0: start, index } of text.matchAll(KEY_START)) {
        while (next < ends.length && (ends[next] ?? 0) <= index)
            next += 1;
        spans.push({ start: index, end: ends[next] ?? bodyEnd(text, index + start.length), rule: "private-key" });
    }
    return spans;
}
function bodyEnd(text, from) {
    const body = new RegExp(KEY_BODY);
    body.lastIndex = from;
    return from + (body.exec(text)?.[0].length ?? 0);
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/row-values.js

const ROW = /\bfailing row contains \(|\bvalues?\s{0,4}\((?=[^)\n]{0,400}['"])/gi;
const ENTRY = /\bduplicate entry (?=')/gi;
function rowValueSpans(text) {
    const rows = [...text.matchAll(ROW)].map(match => match.index + match[0].length - 1);
    const entries = [...text.matchAll(ENTRY)].map(match => match.index + match[0].length);
    const spans = [];
    for (const start of [...rows, ...entries].toSorted((a, b) => a - b)) {
        if (start < (spans.at(-1)?.end ?? 0))
            continue;
        const value = valueEnd(text, start, { kind: "line", style: "=" });
        if (value !== null && value.end > value.start)
            spans.push({ start: value.start, end: value.end, rule: "row-values" });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/url-credentials.js
function urlCredentialSpans(text) {
    const spans = [];
    for (const { index } of text.matchAll(/:\/\//g)) {
        const start = index + 3;
        let end = start;
        while (end < text.length && !/[\s/?#"'<>\\]/.test(text.charAt(end)))
            end += 1;
        const authority = text.slice(start, end);
        const at = authority.lastIndexOf("@");
        if (at > 0 && authority.slice(0, at).includes(":"))
            spans.push({ start, end: start + at, rule: "url-credentials" });
    }
    return spans;
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/personal-data.js








function personalDataSpans(text) {
    return [
        ...privateKeySpans(text),
        ...urlCredentialSpans(text),
        ...matchPatterns(text, SECRET_PATTERNS),
        ...emailSpans(text),
        ...matchPatterns(text, PERSONAL_PATTERNS),
        ...contextSpans(text),
        ...rowValueSpans(text),
        ...keyedSpans(text),
    ];
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact.js








function redactText(text, extraRules = []) {
    const clean = (0,text_clean/* cleanText */.X)(text, { keepNewlines: true }).text;
    return spans_replaceSpans(clean, messageSpans(spans_hideMarkers(clean), extraRules));
}
function redactStack(text, isFrame = isFrameLine, extraRules = []) {
    const clean = cleanText(text, { keepNewlines: true }).text;
    return replaceSpans(clean, stackSpans(hideMarkers(clean), isFrame, extraRules));
}
function redactFrame(text) {
    return replaceSpans(text, frameSecretSpans(hideMarkers(text))).text;
}
function messageSpans(text, extraRules) {
    return [...personalDataSpans(text), ...matchPatterns(text, compileRules(extraRules))];
}
function stackSpans(text, isFrame, extraRules) {
    const spans = [];
    let message = [];
    let at = 0;
    const flush = () => {
        const joined = message.join("\n");
        if (message.length > 0)
            spans.push(...shifted(messageSpans(joined, extraRules), at - joined.length - 1));
        message = [];
    };
    for (const line of text.split("\n")) {
        if (isFrame(line)) {
            flush();
            spans.push(...shifted(frameSecretSpans(line), at));
        }
        else
            message.push(line);
        at += line.length + 1;
    }
    flush();
    return spans;
}
function shifted(spans, by) {
    return spans.map(span => ({ ...span, start: span.start + by, end: span.end + by }));
}

;// CONCATENATED MODULE: ./build/failure/error-blocks.js
const MOST_BLOCKS = 20;
const MOST_LINES = 40;
function errorBlocks(log) {
    const blocks = [];
    let open = false;
    for (const raw of log.split("\n")) {
        const line = plain(raw);
        if (line.startsWith("Error: ")) {
            blocks.push([]);
            open = true;
        }
        else if (line.startsWith("Warning: "))
            open = false;
        const block = blocks.at(-1);
        if (open && block !== undefined && block.length < MOST_LINES)
            block.push(line);
    }
    return blocks.slice(0, MOST_BLOCKS).map(blockOf);
}
function plain(line) {
    return line
        .replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, "")
        .replace(/^[│╷╵]\s?/, "")
        .trimEnd();
}
function blockOf(lines) {
    const address = lines.map(line => /^ +with (\S.*),$/.exec(line)?.[1]).find(found => found !== undefined);
    return {
        text: lines.join("\n").trim(),
        flat: lines
            .map(line => line.trim())
            .filter(line => line !== "")
            .join(" ")
            .toLowerCase(),
        address: address ?? null,
    };
}

;// CONCATENATED MODULE: ./build/failure/failure-causes.js
const says = (...texts) => {
    return ({ flat }) => texts.some(text => flat.includes(text));
};
const FAILURE_CAUSES = [
    {
        cause: "token",
        holds: says("datadog_autofix_github_dispatch_pat"),
        says: "The dispatch token is missing, or is none",
        change: (_, { settings }) => `Set the secret DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT of the repository or of its environment ${settings} to the token of the machine user, without spaces or quotes`,
    },
    {
        cause: "state-locked",
        holds: says("error acquiring the state lock"),
        says: "Somebody else works with the state",
        change: error => `Wait until the plan or apply ${holder(error)}has ended, and start this again. Only where it cannot be running any more, release the lock: tofu force-unlock ${lockId(error)}`,
    },
    {
        cause: "state-encryption",
        holds: says("decryption failed", "state file is encrypted", "unencrypted payload", "encryption configuration"),
        says: "The state or plan cannot be decrypted",
        change: (error, { settings }) => error.flat.includes("unencrypted payload")
            ? "The state is not encrypted yet: set the variable TERRAFORM_STATE_MIGRATE to true for one deploy of each environment, and delete it again"
            : `Set the secret TERRAFORM_STATE_PASSPHRASE of the repository or of its environment ${settings} to the passphrase that the state was written with`,
    },
    {
        cause: "backend",
        holds: says("failed to get existing workspaces", "storage.newclient() failed", "could not find default credentials", "failed to open state file", "failed to upload state", "querying cloud storage failed", "error loading state"),
        says: "The bucket of the state cannot be reached",
        change: ({ flat }) => {
            if (flat.includes("bucket doesn't exist"))
                return "Create the bucket that backend.tf names, or set the variable TERRAFORM_STATE_BUCKET to the one that there is";
            const role = "and give that account the role Storage Object User on the bucket";
            return `Check the variables GCP_WORKLOAD_IDENTITY_PROVIDER and GCP_SERVICE_ACCOUNT, ${role}`;
        },
    },
    {
        cause: "datadog-keys",
        holds: says("api_key and app_key", "api_key must be set", "app_key must be set"),
        says: "The keys of Datadog are missing",
        change: (_, { settings }) => `Set the secrets DATADOG_API_KEY and DATADOG_APP_KEY of the repository or of its environment ${settings}`,
    },
    {
        cause: "name-taken",
        holds: says("already exists", "name_suffix:"),
        says: "A name belongs to another environment, another state or a person",
        change: () => "Names of webhooks and their variables are one for a whole Datadog organisation: give this environment a name_suffix of its own, or remove what has the name, or take it over with tofu import",
    },
    {
        cause: "query",
        holds: ({ flat }) => flat.includes("/validate: 400") || flat.includes("invalid query"),
        says: "Datadog does not take the query of a monitor",
        change: ({ address }) => `Correct monitors: of the service in .github/auto-triage.yml${address === null ? "" : ` (${address})`}`,
    },
    {
        cause: "datadog-keys",
        holds: says("401 unauthorized", "403 forbidden"),
        says: "Datadog refuses the keys",
        change: (_, { settings }) => `Check that the variable DATADOG_SITE names the site that the keys belong to, that the secrets DATADOG_API_KEY and DATADOG_APP_KEY of the repository or of its environment ${settings} are those of this organisation, and that the application key may write monitors, webhooks and dashboards`,
    },
    {
        cause: "provider",
        holds: says("failed to query available provider packages", "failed to install provider", "could not retrieve providers"),
        says: "The provider of Datadog cannot be downloaded",
        change: () => "Start this again; where it stays, check that the runner reaches registry.opentofu.org",
    },
    {
        cause: "datadog-unreachable",
        holds: says("dial tcp", "no such host", "connection refused", "i/o timeout", "tls handshake", "x509:"),
        says: "Datadog cannot be reached",
        change: () => "Check the variables DATADOG_SITE and DATADOG_URL; the second one is for a proxy alone",
    },
    {
        cause: "configuration",
        holds: says("auto_triage_config", "auto-triage.yml"),
        says: "The configuration has a fault",
        change: () => "Mend .github/auto-triage.yml as the error says",
    },
    {
        cause: "configuration",
        holds: says("invalid value for variable", "invalid value for input variable", "no value for required variable"),
        says: "A variable of Terraform has a value that it cannot have",
        change: () => "Correct the variable that the error names",
    },
];
function holder({ text }) {
    const who = /^ *Who: +(\S.*)$/m.exec(text)?.[1];
    return who === undefined ? "" : `of ${who} `;
}
function lockId({ text }) {
    return /^ *ID: +(\S+)$/m.exec(text)?.[1] ?? "ID";
}

;// CONCATENATED MODULE: ./build/failure/explain-failure.js



function explainFailure(log, { environment, mode }) {
    const settings = mode === "apply" ? `observability-${environment}` : "observability-plan";
    const explained = [];
    for (const error of errorBlocks(log)) {
        const one = explain(error, settings);
        const known = explained.findIndex(({ says, change }) => says === one.says && change === one.change);
        const earlier = explained[known];
        if (earlier === undefined)
            explained.push(one);
        else
            explained[known] = { ...earlier, errors: [...earlier.errors, ...one.errors] };
    }
    return explained;
}
function explain(error, settings) {
    const rule = FAILURE_CAUSES.find(({ holds }) => holds(error));
    const errors = [redactText(error.text).text];
    if (rule === undefined)
        return {
            cause: "unknown",
            says: "Terraform failed",
            change: "The summary and the log of the step before say why",
            errors,
        };
    return { cause: rule.cause, says: rule.says, change: rule.change(error, { settings }), errors };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __nccwpck_require__(813);
// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
;// CONCATENATED MODULE: ./build/failure/summarise-failure.js



const LONGEST_ERRORS = 6000;
function summariseFailure(explained, environment) {
    const blocks = explained.flatMap(({ says, change, errors }) => [
        `**${(0,markdown/* mdText */.bC)(says)}.** ${(0,markdown/* mdText */.bC)(change)}.`,
        (0,markdown_list/* folded */.TM)("What Terraform said", (0,markdown/* mdCodeBlock */.w6)((0,clip/* clipText */.g)(errors.join("\n\n"), LONGEST_ERRORS, { keepNewlines: true }))),
    ]);
    return [`### ${(0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(environment, 80))}: failed`, ...blocks].join("\n\n");
}

;// CONCATENATED MODULE: ./build/inputs.js

const MODES = ["plan", "apply", "drift"];
function readInputs(inputs) {
    const [plan, log] = [inputs.text("plan"), inputs.text("log")];
    if ((plan === "") === (log === ""))
        throw new errors/* ConfigError */.xL('Give either the input "plan" or the input "log": what to show, or why it failed');
    const wanted = inputs.text("mode");
    const mode = MODES.find(known => known === wanted);
    if (mode === undefined)
        throw new errors/* ConfigError */.xL(`The input "mode" must be one of ${MODES.join(", ")}`);
    return Object.freeze({
        asked: plan === "" ? { kind: "log", path: log } : { kind: "plan", path: plan },
        environment: inputs.required("environment"),
        mode,
    });
}

;// CONCATENATED MODULE: ./build/plan/count-text.js
const WORDS = [
    ["delete", "to destroy"],
    ["replace", "to replace"],
    ["update", "to change"],
    ["create", "to create"],
    ["forget", "to forget"],
];
function countText(counts) {
    const said = WORDS.filter(([kind]) => counts[kind] > 0).map(([kind, words]) => `${counts[kind]} ${words}`);
    return said.length === 0 ? "no resources" : said.join(", ");
}

;// CONCATENATED MODULE: ./build/plan/is-json-record.js
function isJsonRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/plan/known-secrets.js

const known_secrets_SECRET = "(secret)";
const SHORTEST = 6;
function knownSecrets(plan) {
    const secrets = [...variableSecrets(plan), ...resourceSecrets(plan)];
    const found = [...new Set(secrets)].filter(secret => secret.length >= SHORTEST).sort((a, b) => b.length - a.length);
    return text => found.reduce((shown, secret) => shown.replaceAll(secret, known_secrets_SECRET), text);
}
function variableSecrets(plan) {
    const declared = recordAt(plan, "configuration", "root_module", "variables");
    return Object.entries(recordAt(plan, "variables"))
        .filter(([name]) => recordAt(declared, name)["sensitive"] === true)
        .flatMap(([, variable]) => textsIn(isJsonRecord(variable) ? variable["value"] : null));
}
function resourceSecrets(plan) {
    const entries = ["resource_changes", "resource_drift"].flatMap(name => (Array.isArray(plan[name]) ? plan[name] : []));
    return entries.flatMap(entry => {
        const change = isJsonRecord(entry) ? recordAt(entry, "change") : {};
        return [
            ...markedTexts(change["before"], change["before_sensitive"]),
            ...markedTexts(change["after"], change["after_sensitive"]),
        ];
    });
}
function markedTexts(value, mark) {
    if (mark === true)
        return textsIn(value);
    if (Array.isArray(mark)) {
        return Array.isArray(value) ? mark.flatMap((inner, index) => markedTexts(value[index], inner)) : [];
    }
    if (!isJsonRecord(mark) || !isJsonRecord(value))
        return [];
    return Object.entries(mark).flatMap(([key, inner]) => markedTexts(value[key], inner));
}
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function recordAt(value, ...path) {
    return path.reduce((record, key) => {
        const next = record[key];
        return isJsonRecord(next) ? next : {};
    }, value);
}

;// CONCATENATED MODULE: ./build/plan/attribute-changes.js


const UNKNOWN = "(known after apply)";
const DEEPEST = 24;
const EMPTY = ["", "[]", "{}"];
function attributeChanges(change, hide) {
    const isNew = change.before === null || change.before === undefined;
    return differences("", change, 0)
        .filter(({ before, after }) => !isNew || !isNothing(before, after))
        .map(({ path, before, after }) => ({
        path: hide(path),
        before: before === null ? null : hide(before),
        after: after === null ? null : hide(after),
    }));
}
function isNothing(before, after) {
    return before === null && (after === null || after === UNKNOWN || EMPTY.includes(after));
}
function differences(path, change, depth) {
    const { before, after, secretBefore, secretAfter, unknown } = change;
    const isSecret = secretBefore === true || secretAfter === true;
    const show = (value) => {
        if (value === null || value === undefined)
            return null;
        return isSecret ? known_secrets_SECRET : typeof value === "string" ? value : JSON.stringify(value);
    };
    if (unknown === true)
        return [{ path, before: show(before), after: UNKNOWN }];
    if (isSecret && JSON.stringify(before) === JSON.stringify(after))
        return [];
    const parts = isSecret || depth >= DEEPEST ? null : partsOf(change);
    if (parts !== null)
        return parts.flatMap(part => differences(join(path, part.key), part.change, depth + 1));
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    return [{ path, before: show(before), after: show(after) }];
}
function partsOf(change) {
    const [before, after] = bothOpened(change.before, change.after);
    const isUnknown = typeof change.unknown === "object" && change.unknown !== null;
    const one = after ?? before;
    if (Array.isArray(one) && (before === null || before === undefined || Array.isArray(before))) {
        const length = Math.max(lengthOf(before), lengthOf(after), lengthOf(change.unknown));
        return Array.from({ length }, (_, key) => ({ key, change: memberOf({ ...change, before, after }, key) }));
    }
    const isObject = isJsonRecord(one) && (before === null || before === undefined || isJsonRecord(before));
    if (!isObject && !(isUnknown && (one === null || one === undefined)))
        return null;
    const keys = new Set([before, after, change.unknown].flatMap(value => (isJsonRecord(value) ? Object.keys(value) : [])));
    return [...keys].sort().map(key => ({ key, change: memberOf({ ...change, before, after }, key) }));
}
function bothOpened(before, after) {
    if (typeof before !== "string" || typeof after !== "string" || before === after)
        return [before, after];
    const opened = [opens(before), opens(after)];
    return opened[0] === null || opened[1] === null ? [before, after] : opened;
}
function opens(text) {
    if (!/^\s*[{[]/.test(text))
        return null;
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return null;
    }
}
function memberOf(change, key) {
    return {
        before: at(change.before, key),
        after: at(change.after, key),
        secretBefore: at(change.secretBefore, key),
        secretAfter: at(change.secretAfter, key),
        unknown: at(change.unknown, key),
    };
}
function at(value, key) {
    if (Array.isArray(value))
        return typeof key === "number" ? value[key] : undefined;
    return isJsonRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function lengthOf(value) {
    return Array.isArray(value) ? value.length : 0;
}
function join(path, key) {
    if (typeof key === "number")
        return `${path}[${key}]`;
    return path === "" ? key : `${path}.${key}`;
}

;// CONCATENATED MODULE: ./build/plan/read-plan.js




const KINDS = ["delete", "replace", "update", "create", "forget"];
function readPlan(text) {
    const plan = parse(text);
    const hide = knownSecrets(plan);
    const changes = recordsOf(plan["resource_changes"])
        .flatMap(entry => resourceChange(entry, hide))
        .sort((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind));
    const outputs = isJsonRecord(plan["output_changes"]) ? Object.entries(plan["output_changes"]) : [];
    const count = (kind) => changes.filter(change => change.kind === kind).length;
    return {
        changes,
        outputs: outputs.filter(([, change]) => read_plan_kindOf(change) !== null).map(([name]) => hide(name)),
        counts: {
            create: count("create"),
            update: count("update"),
            replace: count("replace"),
            delete: count("delete"),
            forget: count("forget"),
        },
    };
}
function parse(text) {
    let plan = null;
    try {
        plan = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    if (isJsonRecord(plan) && typeof plan["format_version"] === "string" && plan["format_version"].startsWith("1."))
        return plan;
    throw new errors/* ConfigError */.xL('The input "plan" is not a plan of format 1.x: write it with `tofu show -json <plan file>`');
}
function resourceChange(entry, hide) {
    const { change } = entry;
    const kind = read_plan_kindOf(change);
    if (kind === null || entry["mode"] === "data" || !isJsonRecord(change))
        return [];
    return [
        {
            address: hide(String(entry["address"])),
            kind,
            replacedFor: listOf(change["replace_paths"]).map(path => hide(listOf(path).map(String).join("."))),
            attributes: kind === "forget" ? [] : attributeChanges(valueChange(change), hide),
        },
    ];
}
function valueChange(change) {
    return {
        before: change["before"],
        after: change["after"],
        secretBefore: change["before_sensitive"],
        secretAfter: change["after_sensitive"],
        unknown: change["after_unknown"],
    };
}
function read_plan_kindOf(change) {
    const actions = isJsonRecord(change) ? listOf(change["actions"]) : [];
    const has = (action) => actions.includes(action);
    if (has("forget"))
        return "forget";
    if (has("delete"))
        return has("create") ? "replace" : "delete";
    if (has("create"))
        return "create";
    return has("update") ? "update" : null;
}
function recordsOf(value) {
    return listOf(value).filter(isJsonRecord);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/plan/summarise-plan.js




const MOST_RESOURCES = 60;
const MOST_ATTRIBUTES = 25;
const LONGEST_VALUE = 400;
const LONGEST_NAME = 200;
const summarise_plan_WORDS = {
    delete: "Destroy",
    replace: "Replace",
    update: "Change",
    create: "Create",
    forget: "Forget",
};
const UNFOLDED = ["replace", "update"];
function summarisePlan(plan, about) {
    const shown = plan.changes.slice(0, MOST_RESOURCES);
    const rest = plan.changes.slice(MOST_RESOURCES);
    const outputs = plan.outputs.map(name => (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(name, LONGEST_NAME)));
    const isGone = ({ kind }) => kind === "delete" || kind === "forget";
    return [
        `### ${headline(plan, about)}`,
        shown.filter(isGone).map(goneLine).join("\n"),
        ...shown.filter(change => !isGone(change)).map(resourceBlock),
        rest.length === 0 ? "" : `and ${rest.length} more resources`,
        outputs.length === 0
            ? ""
            : (0,markdown_list/* folded */.TM)("Outputs that change", (0,markdown_list/* bullets */.e5)(outputs, name => name)),
    ]
        .filter(block => block !== "")
        .join("\n\n");
}
function headline({ changes, outputs, counts }, about) {
    const environment = (0,markdown/* mdText */.bC)((0,clip/* clipText */.g)(about.environment, 80));
    if (changes.length === 0 && outputs.length === 0)
        return `${environment}: Datadog is as the code says`;
    const what = changes.length === 0 ? "only outputs change" : countText(counts);
    switch (about.mode) {
        case "plan":
            return `Plan for ${environment}: ${what}`;
        case "apply":
            return `To be applied to ${environment}: ${what}`;
        case "drift":
            return `Drift in ${environment}: ${what} to be as the code says`;
    }
}
function goneLine({ kind, address }) {
    return `- **${summarise_plan_WORDS[kind]}** ${(0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(address, LONGEST_NAME))}`;
}
function resourceBlock(change) {
    const title = `**${summarise_plan_WORDS[change.kind]}** ${(0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(change.address, LONGEST_NAME))}`;
    const reason = change.replacedFor.length === 0
        ? ""
        : `Because of ${change.replacedFor.map(path => (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(path, LONGEST_NAME))).join(", ")}.`;
    const table = attributeTable(change);
    const shown = UNFOLDED.includes(change.kind) || table === "" ? table : (0,markdown_list/* folded */.TM)("What it will be", table);
    return [title, reason, shown].filter(block => block !== "").join("\n\n");
}
function attributeTable({ kind, attributes }) {
    if (attributes.length === 0)
        return "";
    const isNew = kind === "create";
    const rows = attributes.slice(0, MOST_ATTRIBUTES).map(attribute => attributeRow(attribute, isNew));
    const more = attributes.length > MOST_ATTRIBUTES ? `\n\nand ${attributes.length - MOST_ATTRIBUTES} more` : "";
    return (0,markdown/* mdTable */.gJ)(isNew ? ["Attribute", "Value"] : ["Attribute", "Before", "After"], rows) + more;
}
function attributeRow({ path, before, after }, isNew) {
    const name = (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(path, LONGEST_NAME));
    return isNew ? [name, valueText(after)] : [name, valueText(before), valueText(after)];
}
function valueText(value) {
    return value === null ? "" : (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(value, LONGEST_VALUE));
}

;// CONCATENATED MODULE: ./build/terraform-plan.js










const LARGEST_LOG_BYTES = 1024 * 1024;
async function terraformPlan(run) {
    run.measureTo(metricsIntake(run.inputs));
    const inputs = readInputs(run.inputs);
    return inputs.asked.kind === "plan" ? showPlan(run, inputs) : explainLog(run, inputs);
}
function showPlan({ log }, { asked, environment, mode }) {
    const plan = readPlan(readText(asked.path));
    const changes = plan.changes.length > 0 || plan.outputs.length > 0;
    log.info("plan", { environment, changes, ...plan.counts });
    return {
        outputs: {
            changes: String(changes),
            create: String(plan.counts.create),
            change: String(plan.counts.update),
            replace: String(plan.counts.replace),
            destroy: String(plan.counts.delete),
            cause: "",
        },
        summary: () => summarisePlan(plan, { environment, mode }),
        ...(mode === "drift" ? driftOf(plan, { environment, changes }) : {}),
    };
}
function driftOf(plan, { environment, changes }) {
    const metrics = [(0,measure/* measure */.x)("auto_triage.terraform.drift", changes ? 1 : 0, { environment })];
    if (!changes)
        return { metrics };
    const first = plan.changes.slice(0, 5).map(({ address }) => address);
    const named = first.length < plan.changes.length ? [...first, `and ${plan.changes.length - first.length} more`] : first;
    const what = plan.changes.length === 0 ? "outputs alone" : named.join(", ");
    const failed = `Datadog is not as the code says in ${environment} (${countText(plan.counts)}): ${what}. The summary shows what differs; run this workflow by hand for ${environment} to put it back, or change the code`;
    return { metrics, failed };
}
function explainLog({ log }, { asked, environment, mode }) {
    const [first, ...others] = explainFailure(readEnd(asked.path), { environment, mode });
    if (first === undefined)
        throw new errors/* ConfigError */.xL('The file of the input "log" holds no error');
    for (const { says, change } of others)
        log.error(`${environment}: ${says}. ${change}`);
    return {
        outputs: { changes: "", create: "", change: "", replace: "", destroy: "", cause: first.cause },
        summary: () => summariseFailure([first, ...others], environment),
        failed: `${environment}: ${first.says}. ${first.change}`,
    };
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new errors/* ConfigError */.xL('The input "plan" leads to no file that can be read: write it with `tofu show -json` before this step', { cause: error });
    }
}
function readEnd(path) {
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)(path, "r");
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const length = Math.min(size, LARGEST_LOG_BYTES);
        const bytes = Buffer.alloc(length);
        (0,external_node_fs_.readSync)(file, bytes, 0, length, size - length);
        return bytes.toString("utf8");
    }
    catch (error) {
        throw new errors/* ConfigError */.xL('The input "log" leads to no file that can be read: write what the command prints into it, with `tee`', { cause: error });
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ../../packages/slim-toolkit/index.cjs
var slim_toolkit = __nccwpck_require__(959);
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   QL: () => (/* binding */ inputs)
/* harmony export */ });
/* unused harmony export isExactlyTrue */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(476);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(608);


const inputs = {
    text: name => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name),
    required: name => given(name, 'give it under "with:" (see the README of this action)'),
    setting: name => given(name, fromSecret(name)),
    secret(name) {
        const value = given(name, fromSecret(name));
        maskSecret(value);
        return value;
    },
    flag: name => isExactlyTrue((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })),
};
function given(name, hint) {
    const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
    if (value === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`The input "${name}" is empty: ${hint}`);
    return value;
}
function fromSecret(input) {
    if (input === "github-token")
        return 'leave it out, or pass "${{ github.token }}"';
    const secret = input.toUpperCase().replaceAll("-", "_");
    return `add the secret ${secret} to this repository or its organisation; where another workflow calls this one, it has to pass the secret on under "secrets:"`;
}
function maskSecret(value) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString("base64")])
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
}
function isExactlyTrue(value) {
    return value?.trim() === "true";
}


/***/ }),

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(476);
;// CONCATENATED MODULE: external "node:diagnostics_channel"
const external_node_diagnostics_channel_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __nccwpck_require__(608);
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/service-name.js
const NAMES = {
    datadog: "Datadog",
    jira: "Jira",
    github: "GitHub",
    model: "The model's API",
};
function serviceName(service) {
    return NAMES[service];
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/transport.js



const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_WAIT_MS = 60_000;
const REFUSED_BEFORE_SENDING = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ERR_INVALID_URL"]);
const ADDRESSES = {
    jira: '. Check the address in the input "jira-base-url" (the secret JIRA_BASE_URL)',
    datadog: '. Check the inputs "datadog-site" and "datadog-url" (the variables DATADOG_SITE and DATADOG_URL)',
};
const READING_POST = /\/(search|search\/jql|aggregate|graphql|match|scalar)$/;
const MUTATION = /^\{"query":"mutation\b/;
function installTransport(options) {
    const send = globalThis.fetch;
    const endpoints = new Map();
    const warmed = new Map();
    const calls = [];
    async function once(attempt) {
        const started = options.clock.now();
        const note = (status) => {
            const { endpoint, method, path } = attempt;
            calls.push({ service: endpoint.service, method, path, status, ms: options.clock.now() - started });
        };
        return sendWhole(send, attempt, options.timeoutMs ?? DEFAULT_TIMEOUT_MS).then(response => (note(response.status), response), (error) => {
            note(null);
            throw lostRequest(attempt, error);
        });
    }
    async function withRetries(attempt) {
        for (let tries = 0;; tries++) {
            const outcome = await once(attempt).catch((error) => error);
            const waitMs = retryDelay(attempt, outcome, tries);
            if (waitMs === null || waitMs > (options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS)) {
                if (outcome instanceof Response)
                    return outcome;
                throw outcome;
            }
            await options.clock.sleep(waitMs);
        }
    }
    function start(url, init) {
        const { origin, pathname } = new URL(url);
        const endpoint = endpoints.get(origin);
        if (endpoint === undefined)
            throw new errors/* BugError */.f9(`A request to ${origin} was refused: only the configured services may be reached`);
        const attempt = { endpoint, method: (init.method ?? "GET").toUpperCase(), path: pathname, url, init };
        if (options.onlyReads === true && !isRead(attempt))
            throw new errors/* BugError */.f9(`${attempt.method} ${pathname} was refused: this command only reads`);
        return withRetries(attempt);
    }
    globalThis.fetch = async (input, init) => {
        const { url, init: complete } = await normalise(input, init ?? {});
        const key = requestKey(url, complete);
        const early = warmed.get(key);
        warmed.delete(key);
        return early ?? start(url, complete);
    };
    return {
        calls,
        allow: endpoint => void endpoints.set(new URL(endpoint.baseUrl).origin, endpoint),
        async warm(url, init) {
            const sent = nextRequestSent();
            const response = start(url, init);
            response.catch(() => { });
            warmed.set(requestKey(url, init), response);
            await Promise.race([sent, response.catch(() => { })]);
        },
    };
}
async function sendWhole(send, attempt, timeoutMs) {
    const response = await send(attempt.url, {
        ...attempt.init,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "manual",
    });
    const body = await response.arrayBuffer();
    return new Response(body.byteLength === 0 ? null : body, response);
}
function nextRequestSent() {
    return new Promise(resolve => {
        const sent = () => {
            (0,external_node_diagnostics_channel_namespaceObject.unsubscribe)("undici:request:bodySent", sent);
            resolve();
        };
        (0,external_node_diagnostics_channel_namespaceObject.subscribe)("undici:request:bodySent", sent);
    });
}
async function normalise(input, init) {
    if (!(input instanceof Object) || input instanceof URL)
        return { url: String(input), init };
    const body = input.body === null ? {} : { body: await input.text() };
    return { url: input.url, init: { method: input.method, headers: input.headers, ...body, ...init } };
}
function requestKey(url, init) {
    return [(init.method ?? "GET").toUpperCase(), url, typeof init.body === "string" ? init.body : ""].join("\n");
}
function retryDelay(attempt, outcome, tries) {
    const reads = isRead(attempt);
    if (outcome instanceof Response) {
        if (outcome.status === 429)
            return tries < 3 ? serverDelay(outcome, tries) : null;
        return outcome.status >= 500 && reads && tries < attempt.endpoint.readRetries ? serverDelay(outcome, tries) : null;
    }
    return outcome instanceof errors/* UpstreamError */.gA && reads && tries < attempt.endpoint.readRetries ? backoff(tries) : null;
}
function isRead({ method, path, init }) {
    if (method !== "POST")
        return method === "GET";
    return READING_POST.test(path) && !(typeof init.body === "string" && MUTATION.test(init.body));
}
function serverDelay(response, tries) {
    const seconds = Number(response.headers.get("retry-after") ?? response.headers.get("x-ratelimit-reset") ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 && seconds < 86_400 ? seconds * 1000 : backoff(tries);
}
function backoff(tries) {
    return 250 * 4 ** tries;
}
function lostRequest(attempt, error) {
    const code = errorCode(error);
    const sent = code === null || !REFUSED_BEFORE_SENDING.has(code);
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    const what = timedOut
        ? "did not answer in time"
        : sent
            ? "closed the connection before answering"
            : `could not be reached (${code})`;
    const address = sent ? "" : (ADDRESSES[attempt.endpoint.service] ?? "");
    return new errors/* UpstreamError */.gA(`${serviceName(attempt.endpoint.service)} ${what}: ${attempt.method} ${attempt.path}${address}`, {
        service: attempt.endpoint.service,
        request: `${attempt.method} ${attempt.path}`,
        status: null,
        ambiguous: sent && attempt.method !== "GET",
        retryable: true,
    }, { cause: error });
}
function errorCode(error) {
    for (let current = error; current instanceof Error; current = current.cause) {
        if ("code" in current && typeof current.code === "string")
            return current.code;
    }
    return null;
}

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __nccwpck_require__(209);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __nccwpck_require__(891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/counted.js

function counted(count, noun, lowerBound = false) {
    return `${lowerBound ? "at least " : ""}${(0,grouped_number/* groupedNumber */.O)(count)} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ../../packages/shared/build/text/markdown.js
var markdown = __nccwpck_require__(398);
// EXTERNAL MODULE: ../../packages/shared/build/pipeline/summary/markdown-list.js
var markdown_list = __nccwpck_require__(813);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/summary/calls-block.js




const MOST_CALLS = 200;
function callsBlock(calls) {
    if (calls.length === 0)
        return "";
    const failed = calls.filter(({ status }) => status === null || status >= 400).length;
    const rows = calls
        .slice(0, MOST_CALLS)
        .map(({ service, method, path, status, ms }, index) => [
        String(index + 1),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(service, 40)),
        (0,markdown/* mdCode */.xs)((0,clip/* clipText */.g)(`${method} ${path}`, 300)),
        status === null ? "no answer" : String(status),
        String(Math.round(ms)),
    ]);
    const more = calls.length > MOST_CALLS ? `\n\nand ${calls.length - MOST_CALLS} more` : "";
    const title = `${counted(calls.length, "call")}${failed === 0 ? "" : `, ${failed} of them not answered with success`}`;
    return (0,markdown_list/* folded */.TM)(title, (0,markdown/* mdTable */.gJ)(["#", "Service", "Request", "Status", "ms"], rows) + more);
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ../../packages/shared/build/action/environment.js



const NETWORK = /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|npm_config_(?:registry|cafile|(?:https_)?proxy))$/i;
function readEnvironment() {
    const env = external_node_process_namespaceObject.env;
    const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const runId = env["GITHUB_RUN_ID"] ?? "";
    return {
        repository,
        eventName: env["GITHUB_EVENT_NAME"] ?? "",
        runId,
        runNumber: numberOf(env["GITHUB_RUN_NUMBER"], 0),
        runAttempt: numberOf(env["GITHUB_RUN_ATTEMPT"], 1),
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        sha: env["GITHUB_SHA"] ?? "",
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        workspace: env["GITHUB_WORKSPACE"] ?? external_node_process_namespaceObject.cwd(),
        temp: env["RUNNER_TEMP"] ?? env["TMPDIR"] ?? "/tmp",
        path: env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
        home: env["HOME"] ?? "/",
        toolCache: env["RUNNER_TOOL_CACHE"] ?? "",
        network: pick(env, NETWORK),
        actionFolder: (0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.dirname)(external_node_process_namespaceObject.argv[1] ?? "")),
        event: readEvent(env["GITHUB_EVENT_PATH"]),
    };
}
function numberOf(text, missing) {
    return text === undefined ? missing : Number(text);
}
function pick(env, name) {
    const entries = Object.entries(env).flatMap(([key, value]) => value !== undefined && name.test(key) ? [[key, value]] : []);
    return Object.fromEntries(entries);
}
function readEvent(path) {
    if (path === undefined || path === "")
        return {};
    return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/log-text.js

function logText(value, maxLength = 8000) {
    const line = (0,clip/* clipText */.g)(typeof value === "string" ? value : String(value), maxLength);
    return line.replace(/:(?=:)/g, ": ").replace(/#(?=#\[)/g, "# ");
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/failure-text.js


const AGAIN = "re-run this job, or wait for the next alert of the error: nothing is lost, and no second ticket is made.";
const MOST_LINES = 20;
const MOST_CAUSES = 5;
function failureText(error) {
    const causes = [];
    for (let cause = causeOf(error); isThere(cause) && causes.length < MOST_CAUSES; cause = causeOf(cause))
        causes.push(logText(messageOf(cause), 2000));
    const lines = messageOf(error)
        .split("\n", MOST_LINES)
        .filter(line => line.trim() !== "")
        .map(line => logText(line, 2000));
    return { lines, causes, nextStep: nextStep(error) };
}
function nextStep(error) {
    if (error instanceof errors/* ConfigError */.xL)
        return `Once that is changed, ${AGAIN}`;
    if (error instanceof errors/* UpstreamError */.gA)
        return `This may pass by itself: ${AGAIN}`;
    return "This is a fault of auto-triage itself. Please report it with the log of this step.";
}
function messageOf(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    if (error instanceof Error)
        return error.message === "" ? error.name : `${error.name}: ${error.message}`;
    return typeof error === "string" ? error : `something of type ${typeof error} was thrown`;
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}
function isThere(cause) {
    return cause !== undefined && cause !== null;
}

// EXTERNAL MODULE: ../../packages/shared/build/action/inputs.js
var inputs = __nccwpck_require__(537);
;// CONCATENATED MODULE: ../../packages/shared/build/action/log.js


const actionLog = {
    info: (message, fields) => (0,core/* info */.pq)(line(message, fields)),
    warn: (message, fields) => (0,core/* warning */.$e)(line(message, fields)),
    error: (message, fields) => (0,core/* error */.z3)(line(message, fields)),
};
function line(message, fields = {}) {
    const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
    return logText([message, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(" "));
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ../../packages/shared/build/adapters/upstream-error.js


function answeredWith({ service, request, status, detail }) {
    const ambiguous = status >= 500 && !request.startsWith("GET ");
    const words = detail.slice(0, 500).replace(/[\s.]+$/, "");
    return new errors/* UpstreamError */.gA(`${serviceName(service)} answered ${status} to ${request}${meaning(status)}${words === "" ? "" : ` (${words})`}`, {
        service,
        request,
        status,
        ambiguous,
        retryable: status === 429 || status >= 500,
    });
}
function meaning(status) {
    if (status === 429)
        return ": its rate limit is used up";
    return status >= 500 ? ": it has a problem of its own" : "";
}

;// CONCATENATED MODULE: ../../packages/shared/build/adapters/datadog/metrics-sink.js


const REQUEST = "POST /api/v2/series";
const TYPES = { count: 1, gauge: 3 };
function createDatadogMetricsSink(options) {
    return {
        async send(metrics, at) {
            if (metrics.length === 0)
                return;
            const request = options.fetch ?? fetch;
            const response = await request(`${options.baseUrl}/api/v2/series`, {
                method: "POST",
                redirect: "manual",
                headers: { "dd-api-key": options.apiKey, "content-type": "application/json" },
                body: JSON.stringify({ series: metrics.map(metric => seriesOf(metric, at)) }),
            });
            await response.body?.cancel();
            if (response.status === 401 || response.status === 403)
                throw new errors/* ConfigError */.xL('Datadog does not take metrics with the API key in the input "datadog-api-key" (the secret DATADOG_API_KEY): correct or replace it');
            if (!response.ok)
                throw answeredWith({ service: "datadog", request: REQUEST, status: response.status, detail: "" });
        },
    };
}
function seriesOf({ name, kind, value, tags, unit, at }, now) {
    const points = [{ timestamp: Math.floor((at ?? now) / 1000), value }];
    const interval = kind === "count" ? { interval: 1 } : {};
    return { metric: name, type: TYPES[kind], points, tags, ...interval, ...(unit === undefined ? {} : { unit }) };
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/metrics/measure.js + 1 modules
var measure = __nccwpck_require__(84);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/series-of-run.js

const LANES = 32;
function seriesOfRun(metrics, { repository, runNumber, at, backdated }) {
    const own = (0,measure/* metricTag */.n)("repository", repository);
    const lane = (0,measure/* metricTag */.n)("lane", String(runNumber % LANES));
    return metrics.map(metric => metric.kind === "count"
        ? { ...metric, tags: [...metric.tags, own, lane], at: metric.at ?? at - backdated }
        : { ...metric, tags: [...metric.tags, own], at: metric.at ?? at });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/stage-metrics.js

function stageMetrics({ stage, status, outcome, ms, calls }) {
    const counts = new Map();
    for (const { service: vendor, status: answer } of calls) {
        const result = resultOf(answer);
        const known = counts.get(`${vendor} ${result}`) ?? { vendor, result, count: 0 };
        known.count += 1;
        counts.set(`${vendor} ${result}`, known);
    }
    return [
        (0,measure/* measure */.x)("auto_triage.stage.runs", 1, { stage, status, outcome }),
        (0,measure/* measure */.x)("auto_triage.stage.duration", ms / 1000, { stage, status }),
        ...[...counts.values()].map(({ vendor, result, count }) => (0,measure/* measure */.x)("auto_triage.calls", count, { stage, vendor, result })),
    ];
}
function resultOf(status) {
    if (status === null || status >= 500)
        return "failed";
    if (status === 404)
        return "missing";
    return status >= 400 ? "refused" : "ok";
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/handed-on-metrics.js


const FILE = "auto-triage-metrics.jsonl";
function handOnMetrics(folder, metrics) {
    (0,external_node_fs_.appendFileSync)((0,external_node_path_namespaceObject.join)(folder, FILE), metrics.map(metric => `${JSON.stringify(metric)}\n`).join(""), { mode: 0o600 });
}
function takeHandedOnMetrics(folder) {
    const path = (0,external_node_path_namespaceObject.join)(folder, FILE);
    try {
        const lines = (0,external_node_fs_.readFileSync)(path, "utf8").split("\n");
        (0,external_node_fs_.rmSync)(path);
        return lines.filter(line => line !== "").map(line => JSON.parse(line));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-meter.js






const DEADLINE_MS = 3_000;
const MINUTE_MS = 60_000;
const LATE = { problem: "Datadog did not answer in time", isFault: true };
function createRunMeter({ clock, log, fetch: send, deadlineMs = DEADLINE_MS }) {
    const startedAt = clock.now();
    const gathered = [];
    let intake = null;
    let run = { repository: "", runNumber: 0, temp: "" };
    async function deliver(to, metrics, handOn) {
        const signal = AbortSignal.timeout(deadlineMs);
        try {
            const at = clock.now();
            const series = seriesOfRun(metrics, { ...run, at, backdated: (0,external_node_crypto_namespaceObject.randomInt)(MINUTE_MS) });
            if (handOn) {
                handOnMetrics(run.temp, series);
                return null;
            }
            const sink = createDatadogMetricsSink({ ...to, fetch: (url, init) => send(url, { ...init, signal }) });
            await sink.send([...takeHandedOnMetrics(run.temp), ...series], at);
            return null;
        }
        catch (error) {
            return signal.aborted ? LATE : { problem: whyNot(error), isFault: true };
        }
    }
    return {
        belongTo: given => void (run = given),
        measureTo: given => void (intake = given),
        measure: metrics => void gathered.push(...metrics),
        async send(end, { handOn } = { handOn: false }) {
            if (intake === null)
                return true;
            const metrics = [...gathered, ...stageMetrics({ ...end, ms: clock.now() - startedAt })];
            const failure = "problem" in intake ? intake : await deliver(intake, metrics, handOn);
            if (failure === null)
                return true;
            const names = [...new Set(metrics.map(({ name }) => name))].join(", ");
            const level = failure.isFault ? "warn" : "info";
            log[level]("The metrics of this run were not sent", { why: failure.problem, metrics: names });
            return failure !== LATE;
        },
    };
}
function whyNot(error) {
    if (error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA)
        return error.message;
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    return `Datadog could not be reached (${code})`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/action/run-action.js












const SUMMARY_LIMIT_BYTES = 1_000_000;
async function runAction(name, action) {
    const clock = { now: Date.now, sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) };
    const { fetch } = globalThis;
    const transport = installTransport({ clock });
    endWithRunner();
    for (const event of ["uncaughtException", "unhandledRejection"])
        external_node_process_namespaceObject.once(event, error => {
            fail(name, error, transport.calls);
            external_node_process_namespaceObject.exit(1);
        });
    (0,core/* startGroup */.Oh)(name);
    const meter = createRunMeter({ clock, log: actionLog, fetch });
    const { handOn, ...end } = await perform(name, { meter, transport, clock }, action);
    const answered = await meter.send({ stage: name, ...end, calls: transport.calls }, { handOn });
    if (!answered)
        external_node_process_namespaceObject.stdout.write("", () => external_node_process_namespaceObject.exit());
}
async function perform(name, { meter, transport, clock }, action) {
    const { measureTo, measure, belongTo } = meter;
    try {
        const env = readEnvironment();
        belongTo(env);
        const end = await action({ inputs: inputs/* inputs */.QL, env, log: actionLog, clock, transport, measureTo, measure });
        measure(end.metrics ?? []);
        for (const [output, value] of Object.entries(end.outputs))
            (0,core/* setOutput */.uH)(output, value);
        writeSummary(end.summary(transport.calls));
        (0,core/* endGroup */.N4)();
        const outcome = outcomeOf(end);
        if (end.failed !== undefined)
            return { status: reportFailure("failure", end.failed), outcome, handOn: false };
        (0,core/* setOutput */.uH)("status", "success");
        return { status: "success", outcome, handOn: end.handOnMetrics ?? false };
    }
    catch (error) {
        (0,core/* endGroup */.N4)();
        return { status: fail(name, error, transport.calls), outcome: null, handOn: false };
    }
}
function outcomeOf({ outputs }) {
    return outputs["outcome"] || outputs["decision"] || outputs["end"] || null;
}
function endWithRunner() {
    for (const stream of [external_node_process_namespaceObject.stdout, external_node_process_namespaceObject.stderr])
        stream.on("error", () => external_node_process_namespaceObject.exit(1));
}
function fail(name, error, calls) {
    const { lines, causes, nextStep } = failureText(error);
    const parts = [`### ${name}: could not finish`, ...lines.map(markdown/* mdText */.bC), nextStep, callsBlock(calls)];
    writeSummary(parts.filter(part => part !== "").join("\n\n"));
    const status = reportFailure(error instanceof errors/* ConfigError */.xL ? "user-error" : "failure", lines.join("; "));
    for (const cause of causes)
        actionLog.info(`caused by: ${cause}`);
    if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* UpstreamError */.gA) && error instanceof Error)
        for (const frame of (error.stack ?? "").split("\n").slice(1, 12))
            actionLog.info(frame);
    return status;
}
function reportFailure(status, message) {
    (0,core/* setOutput */.uH)("status", status);
    actionLog.error(message);
    external_node_process_namespaceObject.exitCode = 1;
    return status;
}
function writeSummary(markdown) {
    const file = external_node_process_namespaceObject.env["GITHUB_STEP_SUMMARY"];
    if (file === undefined || file === "")
        return;
    const bytes = Buffer.from(markdown.endsWith("\n") ? markdown : `${markdown}\n`);
    (0,external_node_fs_.appendFileSync)(file, bytes.length <= SUMMARY_LIMIT_BYTES
        ? bytes
        : "The summary was larger than GitHub shows; the log has the details.\n");
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f9: () => (/* binding */ BugError),
/* harmony export */   gA: () => (/* binding */ UpstreamError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = "ConfigError";
}
class UpstreamError extends Error {
    name = "UpstreamError";
    failure;
    constructor(message, failure, options) {
        super(message, options);
        this.failure = failure;
    }
}
class BugError extends Error {
    name = "BugError";
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  n: () => (/* binding */ metricTag)
});

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/metric-table.js
const METRICS = {
    "auto_triage.stage.runs": {
        kind: "count",
        unit: null,
        tags: ["stage", "status", "outcome"],
        by: "every action",
        says: "Ends of an action: status success, user-error or failure, and the outcome that it names.",
    },
    "auto_triage.stage.duration": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "status"],
        by: "every action",
        says: "How long an action ran.",
    },
    "auto_triage.calls": {
        kind: "count",
        unit: null,
        tags: ["stage", "vendor", "result"],
        by: "every action",
        says: "Requests to a vendor: result ok, missing (404), refused (another 4xx) or failed (5xx, or no answer).",
    },
    "auto_triage.dispatches": {
        kind: "count",
        unit: null,
        tags: ["trigger", "outcome", "environment"],
        by: "triage",
        says: "Alerts that arrived, by the event that brought them: repository_dispatch, workflow_dispatch or other.",
    },
    "auto_triage.dispatch.delay": {
        kind: "gauge",
        unit: "second",
        tags: ["environment"],
        by: "triage",
        says: "From the alert in Datadog to its triage.",
    },
    "auto_triage.tickets": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "team", "priority"],
        by: "dedupe",
        says: "What became of an alert on the tracker: created, updated, reopened and so on.",
    },
    "auto_triage.duplicates_avoided": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service"],
        by: "dedupe",
        says: "Alerts that met a ticket which stood for their error already.",
    },
    "auto_triage.storm.alerts": {
        kind: "count",
        unit: null,
        tags: ["service", "environment"],
        by: "dedupe",
        says: "Alerts of errors that the umbrella of a storm stands for. Above zero, fixes of the service wait for a person.",
    },
    "auto_triage.gate.decisions": {
        kind: "count",
        unit: null,
        tags: ["decision", "reason", "service", "environment"],
        by: "gate",
        says: "Decisions of the gate: fix, or hold with its reason.",
    },
    "auto_triage.budget.left": {
        kind: "gauge",
        unit: "dollar",
        tags: ["period"],
        by: "gate",
        says: "USD that runs may still spend, by period: day or month.",
    },
    "auto_triage.fix.outcome": {
        kind: "count",
        unit: null,
        tags: ["outcome", "service", "environment", "ticketless"],
        by: "report",
        says: "Reports about a fix, by how it stood.",
    },
    "auto_triage.fix.cost_usd": {
        kind: "count",
        unit: "dollar",
        tags: ["service", "environment"],
        by: "report",
        says: "USD that a run of the agent cost.",
    },
    "auto_triage.fix.duration_seconds": {
        kind: "gauge",
        unit: "second",
        tags: ["stage", "service", "environment"],
        by: "report",
        says: "How long a stage of a fix took.",
    },
    "auto_triage.verify.checks": {
        kind: "count",
        unit: null,
        tags: ["check", "verdict", "service"],
        by: "report",
        says: "Verdicts about fixes, one for each check.",
    },
    "auto_triage.pull_requests": {
        kind: "count",
        unit: null,
        tags: ["event", "service"],
        by: "report",
        says: "Pull requests that were opened, and those that were recalled.",
    },
    "auto_triage.ci.results": {
        kind: "count",
        unit: null,
        tags: ["result", "service"],
        by: "report",
        says: "How the checks of a pull request stand: green, red, or blocked until a person lets them run.",
    },
    "auto_triage.heartbeat": {
        kind: "count",
        unit: null,
        tags: ["part"],
        by: "sweep",
        says: "One for each sweep that came to its end. Where it stops, nobody looks for lost alerts any more.",
    },
    "auto_triage.sweep.lost_alerts": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "sweep",
        says: "Errors that a monitor should have told of, and of which the ledger knows nothing.",
    },
    "auto_triage.sweep.repairs": {
        kind: "count",
        unit: null,
        tags: ["kind", "result"],
        by: "sweep",
        says: "What the sweep mended, or could not.",
    },
    "auto_triage.waiting": {
        kind: "gauge",
        unit: null,
        tags: ["what"],
        by: "sweep",
        says: "What waits for a person or for the next sweep: open fix pull requests, errors without a ticket.",
    },
    "auto_triage.dispatch_token.valid": {
        kind: "gauge",
        unit: null,
        tags: [],
        by: "sweep",
        says: "1 where GitHub takes the token that Datadog sends alerts with, 0 where it refuses it.",
    },
    "auto_triage.dispatch_token.days_left": {
        kind: "gauge",
        unit: "day",
        tags: [],
        by: "sweep",
        says: "Days until that token expires; nothing for one that never does.",
    },
    "auto_triage.smoke.result": {
        kind: "gauge",
        unit: null,
        tags: ["environment", "mode"],
        by: "smoke",
        says: "1 where a smoke test passed, 0 where it failed.",
    },
    "auto_triage.smoke.stage": {
        kind: "gauge",
        unit: "second",
        tags: ["step", "state", "environment", "mode"],
        by: "smoke",
        says: "How long a step of a smoke test took, by how it ended: passed, failed or skipped.",
    },
    "auto_triage.terraform.drift": {
        kind: "gauge",
        unit: null,
        tags: ["environment"],
        by: "deploy",
        says: "1 where Datadog differs from what Terraform says, 0 where not.",
    },
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/metrics/measure.js

function measure(name, value, tags) {
    const { kind, unit, tags: keys } = METRICS[name];
    const words = new Map(Object.entries(tags));
    const metric = {
        name,
        kind,
        value,
        tags: keys.map(key => metricTag(key, words.get(key) ?? null)),
        ...(unit === null ? {} : { unit }),
    };
    return metric;
}
function metricTag(key, value) {
    const word = (value ?? "").toLowerCase().replace(/[^a-z0-9_./-]/g, "_");
    return `${key}:${word.slice(0, 150) || "unknown"}`;
}


/***/ }),

/***/ 813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets)
/* harmony export */ });
/* unused harmony export section */
const MOST_ITEMS = 40;
function bullets(items, write) {
    const more = items.length > MOST_ITEMS ? [`and ${items.length - MOST_ITEMS} more`] : [];
    return [...items.slice(0, MOST_ITEMS).map(write), ...more].map(line => `- ${line}`).join("\n");
}
function section(title, block) {
    return block === "" ? "" : `**${title}**\n\n${block}`;
}
function folded(title, block) {
    return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`;
}


/***/ }),

/***/ 614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
const TERMINAL_SEQUENCE = /(?:\x1b\[|\x9b)[0-9;?]{0,40}[A-Za-z]/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu;
const PRINTABLE_ASCII = /^[\t\n\x20-\x7e]*$/;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
function cleanText(text, options = {}) {
    const visible = removeInvisible(text);
    const lined = options.keepNewlines === true ? visible : visible.replace(/[\n\t]/g, " ");
    return cutText(lined, options.maxLength ?? lined.length);
}
function removeInvisible(text) {
    if (PRINTABLE_ASCII.test(text))
        return text;
    const lined = text.toWellFormed().replace(LINE_BREAK, "\n");
    return lined.replace(TERMINAL_SEQUENCE, "").replace(INVISIBLE, "").replace(NONCHARACTER, "\ufffd");
}
function cutText(text, maxLength) {
    if (text.length <= maxLength)
        return { text, cut: 0 };
    const end = Math.max(0, Math.floor(maxLength));
    const splitsPair = end > 0 && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    const kept = text.slice(0, splitsPair ? end - 1 : end);
    return { text: kept, cut: text.length - kept.length };
}


/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ clipText)
});

// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var clean = __nccwpck_require__(614);
// EXTERNAL MODULE: ../../packages/shared/build/text/grouped-number.js
var grouped_number = __nccwpck_require__(891);
;// CONCATENATED MODULE: ../../packages/shared/build/text/cut-note.js

const NOTE = / … \(([\d,]{1,13}) characters cut\)$/;
function cutNote(lost) {
    return lost === 0 ? "" : ` … (${(0,grouped_number/* groupedNumber */.O)(lost)} characters cut)`;
}
function withoutCutNote(text) {
    const note = NOTE.exec(text);
    if (note === null)
        return { body: text, lost: 0 };
    return { body: text.slice(0, note.index), lost: Number((note[1] ?? "").replaceAll(",", "")) };
}

;// CONCATENATED MODULE: ../../packages/shared/build/text/clip.js


function clipText(text, maxLength, options = {}) {
    const whole = (0,clean/* cleanText */.X)(text, options).text;
    if (whole.length <= maxLength)
        return whole;
    const { body, lost } = withoutCutNote(whole);
    const room = Math.max(0, maxLength - cutNote(1_234_567_890).length);
    const { text: kept, cut } = (0,clean/* cleanText */.X)(body, { ...options, maxLength: room });
    return `${kept.trimEnd()}${cutNote(lost + cut)}`;
}


/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ groupedNumber)
/* harmony export */ });
function groupedNumber(value) {
    return String(value).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   gJ: () => (/* binding */ mdTable),
/* harmony export */   w6: () => (/* binding */ mdCodeBlock),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* unused harmony export mdLink */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(614);

const BREAK = "&#8203;";
const ACTIVE = /[&<>\\`*_[\]|~$#@]/g;
const RECOGNISED = [
    /@(?=[\p{L}\p{N}_-])/gu,
    /#(?=\p{N})/gu,
    /GH-(?=\p{N})/giu,
    /:(?=\/\/)/g,
    /(?:mailto|xmpp):(?=\S)/gi,
    /www(?=\.)/gi,
    /:(?=[\w+-]{1,50}:)/gu,
];
const COMMIT = /\b[0-9a-f]{7,64}\b/g;
const LINE_START = /^(?:[-+/=]|\d{1,9}(?=[.)]))/;
function mdText(value) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text.trim();
    const parted = RECOGNISED.reduce((text, pattern) => text.replace(pattern, "$&\u200b"), clean);
    const unlinked = parted.replace(COMMIT, id => id.replace(/.{6}(?=.)/g, "$&\u200b"));
    const escaped = unlinked.replace(ACTIVE, entity).replaceAll("\u200b", BREAK);
    return escaped.replace(LINE_START, start => (/\d/.test(start) ? `${start}${BREAK}` : entity(start)));
}
function mdCode(value) {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value).text;
    if (clean.trim() === "")
        return '`""`';
    const fence = "`".repeat(longestRun(clean) + 1);
    const pad = /^[` ]|[` ]$/.test(clean) ? " " : "";
    return `${fence}${pad}${clean}${pad}${fence}`;
}
function mdCodeBlock(value, language = "text") {
    const clean = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(value, { keepNewlines: true }).text;
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}${language}\n${clean}\n${fence}`;
}
function mdTable(header, rows) {
    const line = (cells) => `| ${header.map((_, column) => cell(cells[column] ?? "")).join(" | ")} |`;
    return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}
function mdLink(label, url) {
    const parsed = URL.parse(url);
    if (parsed === null || !["http:", "https:"].includes(parsed.protocol))
        return mdText(label);
    return `[${mdText(label)}](<${parsed.href.replace(/[<>\\`|\s]/g, encodeURIComponent)}>)`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function cell(markdown) {
    return markdown
        .replace(/\n/g, " ")
        .replace(/\\(?=\|)/g, "\\ ")
        .replaceAll("|", "\\|");
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(796);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
