export const id = 472;
export const ids = [472];
export const modules = {

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ scoreIssue),
/* harmony export */   i: () => (/* binding */ RULE_NAMES)
/* harmony export */ });
const HOUR_MS = 3_600_000;
const RULES = [
    {
        name: "production",
        of: "severity",
        judge: issue => issue.environments.some(environment => environment.production)
            ? { points: 30, reason: "it happens in production" }
            : null,
    },
    {
        name: "occurrences",
        of: "severity",
        judge: (issue, config) => banded(config.score.bands.occurrences, issue.occurrences, `${atLeast(issue)}${issue.occurrences} ${issue.occurrences === 1 ? "occurrence" : "occurrences"} in ${issue.windowHours} hours`),
    },
    {
        name: "users",
        of: "severity",
        judge: (issue, config) => banded(config.score.bands.users, issue.users, `${atLeast(issue)}${issue.users} ${issue.users === 1 ? "user" : "users"} met it`),
    },
    {
        name: "crash",
        of: "severity",
        judge: issue => (issue.isCrash ? { points: 15, reason: "it ended the application" } : null),
    },
    {
        name: "unhandled",
        of: "severity",
        judge: issue => (issue.handled === false && !issue.isCrash ? { points: 5, reason: "nothing handled it" } : null),
    },
    {
        name: "regression",
        of: "severity",
        judge: issue => (issue.regressedAt === null ? null : { points: 15, reason: "it had been resolved and came back" }),
    },
    {
        name: "recency",
        of: "severity",
        judge: (issue, config, now) => {
            if (issue.lastSeen === 0)
                return null;
            const hours = Math.max(0, (now - issue.lastSeen) / HOUR_MS);
            return banded(config.score.bands.recencyHours, hours, `it was last seen ${hours < 1 ? "within the last hour" : `${Math.floor(hours)} hours ago`}`);
        },
    },
    {
        name: "criticality",
        of: "severity",
        judge: (issue, config) => {
            const points = config.services.find(service => service.name === issue.service)?.criticality ?? 0;
            return points === 0 ? null : { points, reason: "the configuration says how critical its service is" };
        },
    },
    {
        name: "symbolicated",
        of: "fixability",
        judge: issue => issue.symbolicated
            ? { points: 30, reason: "its stack names source files and lines" }
            : { points: 0, reason: "its stack does not name source files" },
    },
    {
        name: "suspect-file",
        of: "fixability",
        judge: issue => issue.suspects.length > 0
            ? { points: 30, reason: "frames lead to files of this repository" }
            : { points: 0, reason: "no frame leads to a file of this repository" },
    },
    {
        name: "narrow",
        of: "fixability",
        judge: issue => issue.suspects.length >= 1 && issue.suspects.length <= 5
            ? { points: 10, reason: "few files are involved" }
            : null,
    },
    {
        name: "known-commit",
        of: "fixability",
        judge: issue => (issue.commit === null ? null : { points: 10, reason: "the deployed commit is known" }),
    },
    {
        name: "innermost-in-app",
        of: "fixability",
        judge: issue => issue.stack.frames[0]?.inApp === true
            ? { points: 10, reason: "the error was raised in the application's own code" }
            : null,
    },
    {
        name: "environmental",
        of: "fixability",
        judge: issue => ENVIRONMENTAL_TYPE.test(issue.type)
            ? { points: -30, reason: "its type speaks of network, time or resources rather than of code" }
            : null,
    },
];
const ENVIRONMENTAL_TYPE = /(timeout|timedout|connection|network|socket|dns|econn|enotfound|outofmemory|oom|diskfull|unavailable|ratelimit|throttl|deadlock|cancel|abort)/i;
const RULE_NAMES = RULES.map(rule => rule.name);
function scoreIssue(issue, config, now) {
    const all = RULES.flatMap(rule => applyRule(rule, rule.judge(issue, config, now), config));
    const rules = all.filter(entry => entry.of === "severity").map(withoutKind);
    const fixRules = all.filter(entry => entry.of === "fixability").map(withoutKind);
    const total = Math.max(0, sum(rules));
    return {
        total,
        rules,
        priority: config.jira.priorities.find(step => total >= step.atLeast)?.name ??
            config.jira.priorities.at(-1)?.name ??
            "Medium",
        fixability: { total: Math.min(100, Math.max(0, sum(fixRules))), rules: fixRules },
    };
}
function applyRule({ name, of }, finding, config) {
    if (finding === null)
        return [];
    return [{ rule: name, of, points: weighted(finding, config.score.weights[name]), reason: finding.reason }];
}
function withoutKind({ rule, points, reason }) {
    return { rule, points, reason };
}
function weighted(finding, weight) {
    if (weight === undefined || finding.points === 0)
        return finding.points;
    return finding.best === undefined ? weight : Math.round((finding.points / finding.best) * weight);
}
function banded(bands, value, reason) {
    const band = bands.find(step => value >= step.atLeast);
    return band === undefined || band.points === 0
        ? null
        : { points: band.points, reason, best: Math.max(...bands.map(step => step.points)) };
}
function atLeast(issue) {
    return issue.countsAreLowerBound ? "at least " : "";
}
function sum(rules) {
    return rules.reduce((total, rule) => total + rule.points, 0);
}


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triageIssue: () => (/* binding */ triageIssue)
});

// EXTERNAL MODULE: ../../packages/shared/build/text/clip.js + 1 modules
var clip = __webpack_require__(2209);
// EXTERNAL MODULE: ../../packages/shared/build/text/clean.js
var text_clean = __webpack_require__(614);
// EXTERNAL MODULE: ../../packages/shared/build/text/redact/extra-rules.js + 2 modules
var extra_rules = __webpack_require__(4470);
;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/frame-line.js
const FRAME_LENGTH = 20_000;
const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|clj|cs|vb|fs|php|swift|dart|exs?|erl|cc?|cpp|h|html?)\b/;
const POSITION = /:\d+(?::\d+)?\)?:?$/;
const NO_POSITION = /^(?:native|native code|Native Method|Unknown Source|<anonymous>|index \d+|[\w$-]+\.(?:java|kt|scala|groovy))$/;
const FRAMES = [
    /^(?:async\*)?[^@]{0,400}@(?:[\w-]{1,40}:\/\/|\/|\[native code\]|<anonymous>|[^\s@]{1,400}\.[cm]?[jt]sx?[:?])/,
    /^File "[^"]*", line \d+/,
    /^\S+\.go:\d+/,
    /^[\w./*()·$-]+\.[\w()*·$]+\((?:(?:0x|\{|\.\.\.|\[)[^()]*)?\)$/,
    /^(?:goroutine \d+ |created by \S+\.\S+)/,
    /^(?:from )?\S+:\d+:in [`']/,
    /^#\d+\s+(?:\{main\}|\[internal function\]:|\S.*\()/,
    /^\d+:\s+(?:0x[0-9a-f]+ - )?[\w<>$#{}&*[\].,]+(?:::[\w<>$#{}&*[\].,]+)*$/,
    /^\d+\s+\S+\s+0x[0-9a-f]+\s/i,
    /^(?:package|dart):\S+ \d+(?::\d+)?\s/,
    /^\([\w-]+ [\d.]+\S*\) \S+:\d+:/,
    /^\S+\.exs?:\d+: [A-Z]/,
];
function isFrameLine(line) {
    if (line.length > FRAME_LENGTH)
        return false;
    const trimmed = line.trim();
    return isBareLocation(trimmed) || isAtFrame(trimmed) || FRAMES.some(pattern => pattern.test(trimmed));
}
function isBareLocation(text) {
    return (!/\s/.test(text) &&
        POSITION.test(text) &&
        (SOURCE_FILE.test(text) || /^(?:[\w-]+:\/\/|\/|[A-Za-z]:\\|<anonymous>)/.test(text)));
}
function isAtFrame(text) {
    if (!text.startsWith("at "))
        return false;
    const body = text
        .slice(3)
        .replace(/^async /, "")
        .replace(/ ~?\[[^[\]]*\]$/, "");
    if (/:line \d+$/.test(body) || isBareLocation(body) || body === "<anonymous>")
        return true;
    const open = body.lastIndexOf("(");
    if (open < 0 || !body.endsWith(")"))
        return false;
    const inner = body.slice(open + 1, -1);
    if (POSITION.test(inner) || NO_POSITION.test(inner))
        return true;
    return !inner.includes("@") && /^[^\s(@]*[.\]][^\s(@]*$/.test(body.slice(0, body.indexOf("(")));
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
function hideMarkers(text) {
    return text.replace(MARKER, marker => HIDDEN.repeat(marker.length));
}
function replaceSpans(text, spans) {
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
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
        accept: match => (0,external_node_net_.isIPv6)(match) && (IPV6_START.test(match) || !match.includes("::")),
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

;// CONCATENATED MODULE: ../../packages/shared/build/text/redact/frame-secrets.js





function frameSecretSpans(line) {
    const secrets = [...matchPatterns(line, SECRET_PATTERNS), ...urlCredentialSpans(line)];
    return [...secrets, ...querySpans(line), ...quotedEmailSpans(line)];
}
function querySpans(line) {
    const start = line.indexOf("?");
    if (start < 0)
        return [];
    const query = line.slice(start).replace(/(?::\d+){1,2}\)?\s*$/, "");
    return [...emailSpans(query), ...keyedSpans(query)].map(span => ({
        ...span,
        start: span.start + start,
        end: span.end + start,
    }));
}
function quotedEmailSpans(line) {
    return emailSpans(line).filter(({ start, end }) => {
        const quote = line.charAt(start - 1);
        return (quote === "'" || quote === '"') && line.charAt(end) === quote;
    });
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
    return replaceSpans(clean, messageSpans(hideMarkers(clean), extraRules));
}
function redactStack(text, isFrame = isFrameLine, extraRules = []) {
    const clean = (0,text_clean/* cleanText */.X)(text, { keepNewlines: true }).text;
    return replaceSpans(clean, stackSpans(hideMarkers(clean), isFrame, extraRules));
}
function redactFrame(text) {
    return replaceSpans(text, frameSecretSpans(hideMarkers(text))).text;
}
function messageSpans(text, extraRules) {
    return [...personalDataSpans(text), ...matchPatterns(text, (0,extra_rules/* compileRules */.n)(extraRules))];
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

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich/count-environments.js
function countEnvironments(facts, context) {
    const tallies = new Map();
    const name = (tag) => (tag === null ? null : (context.names.get(tag) ?? null));
    for (const sample of facts.samples)
        add(tallyOf(tallies, name(sample.environment), name(sample.version)), sample);
    for (const group of facts.groups ?? []) {
        const tally = tallyOf(tallies, name(group.environment), name(group.version));
        tally.count = group.count;
        tally.extraUsers = Math.max(0, group.users - tally.users.size);
    }
    const hint = context.dispatch.hint.environment;
    if (tallies.size === 0 && hint !== null)
        tallyOf(tallies, hint, null);
    return [...tallies].map(([environment, versions]) => sumUp(environment, versions, context)).toSorted(newestFirst);
}
function tallyOf(tallies, environment, version) {
    const versions = tallies.get(environment) ?? new Map();
    tallies.set(environment, versions);
    const tally = versions.get(version) ?? { count: 0, users: new Set(), extraUsers: 0, first: null, last: null };
    versions.set(version, tally);
    return tally;
}
function add(tally, sample) {
    tally.count += 1;
    if (sample.userId !== null)
        tally.users.add(sample.userId);
    tally.first = Math.min(tally.first ?? sample.at, sample.at);
    tally.last = Math.max(tally.last ?? sample.at, sample.at);
}
function sumUp(environment, versions, context) {
    const tallies = [...versions.values()];
    const users = new Set(tallies.flatMap(tally => [...tally.users]));
    const production = context.config.productionEnvironments.some(name => name.toLowerCase() === environment?.toLowerCase());
    return {
        environment,
        production,
        occurrences: tallies.reduce((total, tally) => total + tally.count, 0),
        users: users.size + Math.max(0, ...tallies.map(tally => tally.extraUsers)),
        firstSeen: smallest(tallies.map(tally => tally.first)),
        lastSeen: largest(tallies.map(tally => tally.last)),
        versions: [...versions].map(([version, tally]) => versionCounts(version, tally)).toSorted(newestFirst),
    };
}
function versionCounts(version, tally) {
    return {
        version,
        occurrences: tally.count,
        users: tally.users.size + tally.extraUsers,
        firstSeen: tally.first,
        lastSeen: tally.last,
    };
}
function newestFirst(a, b) {
    return (b.lastSeen ?? 0) - (a.lastSeen ?? 0) || Number(b.production ?? false) - Number(a.production ?? false);
}
function smallest(values) {
    return values.reduce((best, value) => (value === null ? best : best === null ? value : Math.min(best, value)), null);
}
function largest(values) {
    return values.reduce((best, value) => (value === null ? best : best === null ? value : Math.max(best, value)), null);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/codeowners-glob.js
function parseGlob(pattern) {
    if (pattern.startsWith("!") || pattern.startsWith("\\#") || /[[\]]/.test(pattern) || pattern.includes("***"))
        return null;
    const folderOnly = pattern.endsWith("/");
    const body = folderOnly ? pattern.slice(0, -1) : pattern;
    if (body === "")
        return folderOnly ? { segments: ["**"], folderOnly: false } : null;
    const isAnchored = body.includes("/");
    const segments = body.replace(/^\//, "").split("/");
    return { segments: isAnchored ? segments : ["**", ...segments], folderOnly };
}
function matchesGlob(glob, path) {
    const { segments } = glob;
    let reached = new Set([0]);
    for (const [at, segment] of segments.entries()) {
        const next = new Set();
        const first = Math.min(...reached);
        if (segment === "**") {
            const least = at === segments.length - 1 ? first + 1 : first;
            for (let end = least; end <= path.length; end++)
                next.add(end);
        }
        else {
            for (const end of reached)
                if (end < path.length && matchesSegment(segment, path[end] ?? ""))
                    next.add(end + 1);
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return endsWell(glob, reached, path.length);
}
function endsWell(glob, reached, length) {
    if (glob.folderOnly)
        return [...reached].some(end => end < length);
    const isDirect = glob.segments.at(-1) === "*";
    return !isDirect || reached.has(length);
}
function matchesSegment(pattern, text) {
    const tokens = tokenise(pattern);
    let [token, at, star, resume] = [0, 0, -1, 0];
    while (at < text.length) {
        const wanted = tokens[token];
        if (wanted === "**") {
            star = token++;
            resume = at;
        }
        else if (wanted !== undefined && (wanted === "?" || wanted === `=${text.charAt(at)}`)) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (tokens[token] === "**")
        token++;
    return token === tokens.length;
}
function tokenise(pattern) {
    const tokens = [];
    for (let at = 0; at < pattern.length; at++) {
        const letter = pattern.charAt(at);
        if (letter === "*") {
            if (tokens.at(-1) !== "**")
                tokens.push("**");
        }
        else if (letter === "?")
            tokens.push("?");
        else
            tokens.push(`=${letter === "\\" && at + 1 < pattern.length ? pattern.charAt(++at) : letter}`);
    }
    return tokens;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/codeowners.js

const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,64}@[^\s@]{1,255})$/;
let latest = null;
function parseCodeowners(text) {
    if (latest?.text !== text)
        latest = { text, rules: readRules(text) };
    return latest.rules;
}
function readRules(text) {
    const rules = [];
    text.split(/\r?\n/).forEach((content, at) => {
        const [pattern, ...owners] = splitFields(content);
        if (pattern === undefined || !owners.every(owner => OWNER.test(owner)))
            return;
        const glob = parseGlob(pattern);
        if (glob !== null)
            rules.push({ pattern, glob, owners, line: at + 1 });
    });
    return rules;
}
function ownersOf(rules, path) {
    const segments = path.split("/");
    return rules.findLast(rule => matchesGlob(rule.glob, segments))?.owners ?? [];
}
function splitFields(line) {
    const fields = [];
    let field = "";
    for (let at = 0; at < line.length; at++) {
        const letter = line.charAt(at);
        if (letter === "\\" && at + 1 < line.length) {
            field += letter + line.charAt(++at);
        }
        else if (letter === "#" && field === "") {
            break;
        }
        else if (/\s/.test(letter)) {
            if (field !== "")
                fields.push(field);
            field = "";
        }
        else
            field += letter;
    }
    return field === "" ? fields : [...fields, field];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich/find-suspects.js

const MAX_SUSPECTS = 20;
function findSuspects({ frames, rootCause = 0 }, context) {
    const rules = context.codeowners === null ? [] : parseCodeowners(context.codeowners);
    const suspects = new Map();
    for (const frame of [...frames.slice(rootCause), ...frames.slice(0, rootCause)]) {
        const path = frame.repositoryPath;
        if (path === null || !frame.inApp || suspects.has(path))
            continue;
        suspects.set(path, {
            path,
            line: frame.line,
            function: frame.function,
            owners: ownersOf(rules, path),
            url: linkTo(path, frame.line, context),
        });
        if (suspects.size === MAX_SUSPECTS)
            break;
    }
    return [...suspects.values()];
}
function linkTo(path, line, context) {
    if (context.commit === null)
        return null;
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${encoded}${line === null ? "" : `#L${line}`}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/make-frame.js
function makeFrame(line, name, place) {
    return {
        raw: line.raw,
        function: name?.trim() || null,
        file: place.file ?? null,
        line: toNumber(place.line),
        column: toNumber(place.column),
    };
}
function toNumber(value) {
    return Number(value ?? 0) || null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/per-line.js
function perLine(readFrame) {
    return {
        recognises(lines) {
            let score = 0;
            for (const line of lines)
                if (readFrame(line) !== null)
                    score += line.indented ? 2 : 1;
            return score;
        },
        parse(lines) {
            return lines.map(readFrame).filter(frame => frame !== null);
        },
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/read-location.js
const NUMBERS = /:(\d{1,9})(?::(\d{1,9}))?$/;
function readLocation(text) {
    const match = NUMBERS.exec(text);
    if (match === null)
        return { file: text, line: null, column: null };
    return {
        file: text.slice(0, match.index),
        line: Number(match[1]),
        column: match[2] === undefined ? null : Number(match[2]),
    };
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/dart.js



const lineReader = perLine(readFrame);
const dart = {
    language: "dart",
    aliases: ["dart", "flutter"],
    parse: lineReader.parse,
    recognises(lines) {
        const score = lineReader.recognises(lines);
        return score > 0 && lines.some(line => line.text.includes("PlatformException(")) ? score + 2 * lines.length : score;
    },
    isInApp,
    isCompiled: frame => frame.file === null || /(?:^|\/)main\.dart\.js$/.test(frame.file),
};
function readFrame(line) {
    const text = line.text;
    if (/^#\d{2,5}\s{1,8}abs\s/.test(text))
        return makeFrame(line, null, {});
    const numbered = /^(?:#\d{1,5}|\d{1,5}\.)\s{1,12}/.exec(text);
    if (numbered !== null)
        return readNumbered(line, text.slice(numbered[0].length));
    return readTerse(line) ?? readWeb(line);
}
function readNumbered(line, rest) {
    if (/_kDart\w{1,60}Instructions\+0x/.test(rest))
        return makeFrame(line, null, {});
    const open = rest.lastIndexOf(" (");
    if (open <= 0 || !rest.endsWith(")"))
        return null;
    const place = readLocation(rest.slice(open + 2, -1));
    return isDartFile(place.file) ? makeFrame(line, rest.slice(0, open), place) : null;
}
function readTerse(line) {
    const match = /^(\S{1,400}\.dart)(?: (\d{1,9})(?::(\d{1,9}))?)?\s{1,80}(\S.{0,300})$/.exec(line.text);
    if (match === null)
        return null;
    const [, file = "", number, column, name = ""] = match;
    if (number === undefined && !/^(?:package|dart):/.test(file))
        return null;
    if (!/^(?:package:|packages\/|dart:|dart-sdk\/|lib\/|org-dartlang|file:|http|\S*\/)/.test(file) &&
        number === undefined)
        return null;
    return makeFrame(line, name, { file, line: number, column });
}
function readWeb(line) {
    const match = /^(\S{0,400}\.dart(?:\.lib)?\.js) (\d{1,9}):(\d{1,9})\s{1,80}(\S.{0,300})$/.exec(line.text);
    if (match !== null) {
        return makeFrame(line, match[4], { file: match[1], line: match[2], column: match[3] });
    }
    const call = /^at (\S.{0,300}?) \(((?:package|dart|org-dartlang-\w+):[^()]{1,400})\)$/.exec(line.text);
    return call === null ? null : makeFrame(line, call[1], readLocation(call[2] ?? ""));
}
function isDartFile(file) {
    return file.endsWith(".dart") || /^(?:dart|package|org-dartlang-\w{1,20}):/.test(file);
}
const RUNTIME = /^(?:dart:|dart-sdk\/|org-dartlang-sdk:|package:dart_|packages\/(?:flutter|flutter_\w+)\/)|\.pub-cache[\\/]|\/flutter\/(?:packages|bin\/cache)\//;
const DEPENDENCY = /^(?:package:|packages\/)(?:flutter(?:_\w+)?|analyzer|async|auto_route|beamer|bloc|bloc_test|boot|build_\w+|cached_network_image|camera|camera_\w+|chopper|clock|cloud_firestore\w*|collection|connectivity\w*|crypto|cupertino_\w+|datadog_\w+|dartz|dio\w*|drift\w*|event_bus|fake_async|file|firebase_\w+|fluro|fpdart|freezed\w*|get|get_it|go_router|google_\w+|graphql\w*|grpc|hive\w*|hooks_riverpod|http|http_\w+|image_picker\w*|injectable|intl|isar\w*|isolate\w*|json_\w+|just_audio\w*|logger|logging|matcher|meta|mobx|mocktail|mockito|nested|objectbox\w*|package_info\w*|path|path_drawing|path_parsing|path_provider\w*|permission_handler\w*|platform|plugin_platform_interface|provider|quiver|realm|redux|retrofit|riverpod\w*|rxdart|sentry\w*|shared_preferences\w*|shelf\w*|sqflite\w*|sqlite3\w*|stack_trace|state_notifier|stream_\w+|supabase\w*|test|test_api|test_core|test_process|test_descriptor|url_launcher\w*|uuid|vector_\w+|video_player\w*|vm_service|web_socket_channel|webview_\w+|xml|yaml|zone_\w+)\//;
const OWN = /^(?:package:|packages\/)\w{0,60}?(?:app|application|client|clone|demo|example|game|mobile|project|shop|starter|tutorial)(?:_?\d{1,3})?\//;
function isInApp({ file }) {
    return file !== null && !RUNTIME.test(file) && (OWN.test(file) || !DEPENDENCY.test(file));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/arguments-start.js
function argumentsStart(call) {
    if (!call.endsWith(")"))
        return -1;
    let depth = 0;
    for (let at = call.length - 1; at >= 0; at--) {
        const letter = call.charAt(at);
        if (letter === ")")
            depth++;
        else if (letter === "(" && --depth === 0)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/jvm-source.js
const SOURCE = /^(?:[^():,]{0,200}\.(?:java|kts?|scala|sc|groovy|clj[cs]?|bsh|jsp|aj|gvy|gy|rb|py|js|xtend|ceylon|mill|sbt|gradle)|SourceFile|Unknown Source|Native Method|NO_SOURCE_FILE|Proguard|ProGuard|PG|R8|unavailable|unknown|<generated>|<eval>|<eval>.{0,60}|r8-map-id-\w{1,80}|D8\$\$SyntheticClass|Unknown|:com\.google\.android\.gms@.{1,120}|[\w.-]{1,100}:[\w.-]{1,100}@@[\w.-]{1,40}|)(?::\s{0,4}-?\d{1,9})?$/;
function isJvmSource(text) {
    return text !== "" && SOURCE.test(text);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/dotnet.js





const dotnet = {
    language: "dotnet",
    aliases: ["dotnet", ".net", "csharp", "c#", "fsharp", "vb", "unity"],
    ...perLine(dotnet_readFrame),
    isInApp: dotnet_isInApp,
    isCompiled: frame => frame.file === null || /^<[^>]*>$/.test(frame.file),
};
const AT = /^(?:at|bei|à|в|en|em|in|vid|w|ved|på|konumunda|于|在|場所|위치:?)\s+(?=\S)/u;
const LINE = /:[^\s:\d][^\s:]{0,14} (\d{1,9})\.?$/u;
const WORD_IN = /\)?\s(?:in|dans|в|en|em|i|w|位置|場所|파일|konum:?)\s(?=[A-Za-z]:[\\/]|[\\/~<.]|\S+\.\w{2,6}(?::|$))/u;
const INNER = /(?<=\))\+[\w<>]{0,100}\([^()]{0,200}\)(?: => \{[^{}]{0,40}\})?/;
const ASSEMBLY = / in \S{1,200}:token 0x[0-9a-f]{1,16}\+0x[0-9a-f]{1,16}$/;
const WRAPPER = /^\(wrapper [\w -]{1,60}\) /;
const dotnet_SOURCE_FILE = /\.(?:cs|vb|fsx?|fsi|razor|cshtml|vbhtml|xaml|aspx|ascx|asmx|ashx|cpp|il|g)$/i;
function dotnet_readFrame(line) {
    const start = AT.exec(line.text);
    if (start === null || !(line.indented || start[0].startsWith("at")))
        return readUnity(line) ?? readErrorPage(line);
    const text = line.text.slice(start[0].length).replace(INNER, "").replace(ASSEMBLY, "").replace(WRAPPER, "");
    const close = text.lastIndexOf(") ");
    const call = close < 0 ? text : text.slice(0, close + 1);
    const tail = close < 0 ? "" : text.slice(close + 1);
    const place = readPlace(tail);
    const name = place === null && tail.trim() !== "" && !/^ \[0x[0-9a-f]+\]$/.test(tail) ? null : readName(call, place !== null);
    if (name === null)
        return null;
    return makeFrame(line, name, { ...place });
}
function readPlace(tail) {
    const word = WORD_IN.exec(tail);
    if (word === null)
        return null;
    const place = tail.slice(word.index + word[0].length).trim();
    const numbered = LINE.exec(place);
    if (numbered !== null)
        return { file: place.slice(0, numbered.index), line: Number(numbered[1]) };
    const { file, line } = readLocation(place);
    return line !== null || dotnet_SOURCE_FILE.test(file) ? { file, line: line === 0 ? null : line } : null;
}
function readName(call, hasPlace) {
    const open = argumentsStart(call);
    if (open <= 0)
        return null;
    const name = call.slice(0, open).trim();
    const inner = call.slice(open + 1, call.lastIndexOf(")"));
    if ((isJvmSource(inner) && inner !== "") || /:\d/.test(inner) || /["=]/.test(name))
        return null;
    const isCall = /^(?:[^\s()]{1,600}|(?:async )?(?:static )?[^\s()]{1,200} [^\s()]{1,400})$/.test(name);
    if (!isCall || !/[.:<]|^lambda_method/.test(name))
        return hasPlace && isCall ? name : null;
    return name.startsWith("new ") ? name : name.slice(name.lastIndexOf(" ") + 1);
}
function readUnity(line) {
    const marker = line.text.lastIndexOf(" (at ");
    if (marker < 0 || !line.text.endsWith(")"))
        return null;
    const { file, line: number } = readLocation(line.text.slice(marker + 5, -1));
    const name = readName(line.text.slice(0, marker), true);
    if (name === null || number === null || !(dotnet_SOURCE_FILE.test(file) || file.startsWith("<")))
        return null;
    return makeFrame(line, name, { file, line: number || null });
}
function readErrorPage(line) {
    const tail = / (?:in (\S.{0,400}\.\w{2,6}):(\d{1,9})|\+\d{1,9})$/.exec(line.text);
    if (tail === null || !line.indented)
        return null;
    const call = line.text.slice(0, tail.index);
    const name = call.slice(0, Math.max(argumentsStart(call), 0));
    return /^[\w`<>+|$]+\.[\w.`<>|$]+$/.test(name) ? makeFrame(line, name, { file: tail[1], line: tail[2] }) : null;
}
const dotnet_DEPENDENCY = /^(?:async )?(?:\S{1,200} )?(?:System|Microsoft|MS|Mono|Internal|Interop|Windows|FSharp|Xamarin|Unity|UnityEngine|UnityEditor|UnityEngineInternal|TMPro|Cysharp|Newtonsoft|Npgsql|Dapper|Serilog|NLog|log4net|Autofac|MediatR|AutoMapper|NHibernate|Castle|StackExchange|Polly|Grpc|FluentValidation|FluentAssertions|MassTransit|Hangfire|Quartz|Swashbuckle|NSwag|RestSharp|Refit|Amazon|Azure|Google|MongoDB|MySql|MySqlConnector|Oracle|Xunit|NUnit|Moq|NSubstitute|Datadog|OpenTelemetry|Sentry|IdentityServer\d|IdentityModel|Duende|HotChocolate|GraphQL|GreenDonut|RabbitMQ|Confluent|EasyNetQ|NServiceBus|Orleans|Akka|Elastic|Elasticsearch|Nest|Nancy|ServiceStack|Owin|EntityFramework|LinqToDB|Lamar|JasperFx|Marten|Wolverine|Ocelot|Yarp|Scrutor|Humanizer|CsvHelper|SixLabors|SkiaSharp|Avalonia|Android|Java|Foundation|UIKit|ObjCRuntime|Volo\.Abp|MudBlazor|Telerik|DevExpress|Syncfusion|Stripe|Twilio|SendGrid)\./;
function dotnet_isInApp({ function: name, raw }) {
    if (name === null || /^(?:lambda_method|InvokeStub_|DynamicClass\.|dynamicClass)/.test(name))
        return false;
    if (raw.includes("(wrapper "))
        return false;
    return !dotnet_DEPENDENCY.test(name);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/elixir.js

const elixir = {
    language: "elixir",
    aliases: ["elixir", "erlang", "phoenix"],
    recognises: lines => lines.reduce((sum, line) => sum + readFrames(line).filter(isCertain).length * 2, 0),
    parse: lines => lines.flatMap(readFrames),
    isInApp: elixir_isInApp,
    isCompiled: () => false,
};
const FILE = "[\\w@./~ -]{1,300}\\.(?:exs?|eex|heex|leex|erl|hrl|xrl|yrl|gleam)";
const PRINTED = new RegExp(`^(?:\\(([a-z][\\w.]{0,100})(?: ([^()\\s]{1,60}))?\\) )?(?:(${FILE}|nofile|iex|binding|erl_eval):(\\d{1,9})(?::(\\d{1,9}))?: )(\\S.*)$`);
const BUILT_IN = /^(?:\(([\w.]{1,100})(?: ([^()\s]{1,60}))?\) )?((?::\w{1,60}|[A-Z][\w.]{0,200})\.[\w?!"<>=+*-]{1,120}(?:\/\d{1,3}|\(.{0,600}\)))$/;
const TEST = /^([\w./-]{1,300}_test\.exs):(\d{1,9})$/;
const ERLANG = new RegExp(`^(?:in function|in call from) {1,4}(\\S{1,300}) \\((${FILE}), line (\\d{1,9})\\)$`);
const CALL = /^[\w']{1,100}:[\w']{1,100}\/\d{1,3}$/;
const ERLANG_TERM = /\{([\w.@']{1,200}),([\w.@'/<>-]{1,200}),(?:\d{1,3}|\[[^[\]{}]{0,400}\]),\s?\[\{file,\s?"([^"]{1,300})"\},\s?\{line,\s?(\d{1,9})\}/g;
const ELIXIR_TERM = /\{(:?[\w.]{1,200}), :("[^"]{1,100}"|[\w?!]{1,100}), (?:\d{1,3}|\[[^[\]{}]{0,400}\]),\s{0,80}\[file: (?:~c"|['"])([^'"]{1,300})['"], line: (\d{1,9})/g;
function isCertain({ file, raw }) {
    return file !== null || /^\s*\([\w.]{1,100}[ )]/.test(raw);
}
function readFrames(line) {
    const text = line.text;
    const printed = PRINTED.exec(text);
    if (printed !== null)
        return [makeFrame(line, printed[6], { file: printed[3], line: printed[4], column: printed[5] })];
    const builtIn = BUILT_IN.exec(text);
    if (builtIn !== null)
        return line.indented || builtIn[1] !== undefined ? [makeFrame(line, builtIn[3], {})] : [];
    const test = line.indented ? TEST.exec(text) : null;
    if (test !== null)
        return [makeFrame(line, null, { file: test[1], line: test[2] })];
    const erlang = ERLANG.exec(text);
    if (erlang !== null)
        return [makeFrame(line, erlang[1], { file: erlang[2], line: erlang[3] })];
    if (text.includes("file,"))
        return terms(line, ERLANG_TERM);
    if (text.includes("[file:"))
        return terms(line, ELIXIR_TERM);
    return text.includes(" line ") ? lager(line) : [];
}
function terms(line, pattern) {
    return Array.from(line.text.matchAll(pattern), ([, module = "", name = "", file = "", number]) => makeFrame(line, `${module.replace(/^'?Elixir\./, "").replace(/'$/, "")}.${name}`, { file, line: number }));
}
function lager(line) {
    const words = line.text.split(" ");
    return words.flatMap((word, at) => {
        const number = words[at + 1] === "line" ? Number.parseInt(words[at + 2] ?? "", 10) : Number.NaN;
        if (Number.isNaN(number) || !CALL.test(word))
            return [];
        return [makeFrame(line, word, { file: `${word.split(":", 1)[0] ?? ""}.erl`, line: number })];
    });
}
const elixir_DEPENDENCY = /^(?:elixir|stdlib|kernel|erts|compiler|logger|ex_unit|iex|mix|eex|ssl|inets|crypto|public_key|mnesia|syntax_tools|runtime_tools|absinthe\w*|ash|ash_\w+|bandit|bamboo\w*|bcrypt_elixir|broadway\w*|cachex|commanded|con_cache|cors_plug|cowboy\w*|cowlib|dataloader|db_connection|decimal|ecto\w*|ex_aws\w*|ex_machina|exq|finch|floki|gen_stage|gettext|goth|grpc|gun|guardian|hackney|hammer|horde|httpoison|httpotion|jason|joken|libcluster|mint\w*|mox|myxql|nimble_\w+|oban\w*|opentelemetry\w*|phoenix\w*|pbkdf2_elixir|plug\w*|poison|poolboy|postgrex|quantum|ranch|redix|req|sentry|spandex\w*|sweet_xml|swoosh|tds|telemetry\w*|tesla|thousand_island|timex|tzdata|ueberauth\w*|waffle\w*|websock\w*|xandra|yamerl)$/;
const ERLANG_MODULE = /^(?:gen(?:_server|_statem|_event|_fsm)?|proc_lib|supervisor|erl_eval|lists|maps|timer|application\w*|code|file|ets|dict|io\w*|error_handler|init|erlang|elixir\w*|cow(?:boy|lib)?_\w+|ranch\w*|poolboy|hackney\w*|ssl\w*|rpc|global|sets|string|binary|unicode|re)\.erl$/;
function elixir_isInApp({ raw, file }) {
    const application = /^\s*(?:\S{1,40}\s)?\(([\w.]{1,100})(?: [^()\s]{1,60})?\) /.exec(raw)?.[1];
    if (application !== undefined && elixir_DEPENDENCY.test(application))
        return false;
    const library = /^lib\/(\w{1,100})[/.]/.exec(file ?? "")?.[1];
    if (library !== undefined && elixir_DEPENDENCY.test(library))
        return false;
    if (file === null || /(?:^|\/)deps\//.test(file) || /^(?:nofile|iex|binding|erl_eval)$/.test(file))
        return false;
    return !ERLANG_MODULE.test(file.slice(file.lastIndexOf("/") + 1));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/go.js


const go = {
    language: "go",
    aliases: ["go", "golang"],
    recognises(lines) {
        const count = parse(lines).length;
        return count === 0 ? 0 : count * 2 + (lines.some(line => /^goroutine \d{1,12} \[/.test(line.text)) ? 1 : 0);
    },
    parse,
    isInApp: go_isInApp,
    isCompiled: frame => frame.file === null || frame.file === "??",
};
const PLACE = /^(\S.{0,1000}?\.(?:go|s|cgo1)|<autogenerated>|_cgo_gotypes\.go|\?\?):(\d{1,9})(?: \+0x[0-9a-f]{1,16})?(?: \(0x[0-9a-f]{1,16}\))?(?: fp=.{0,200})?$/;
const ONE_LINE = /^([\w.%@*()/-]{1,600}):(\/\S{1,600}\.go):(\d{1,9})$/;
function parse(lines) {
    const frames = [];
    lines.forEach((line, at) => {
        const single = ONE_LINE.exec(line.text);
        if (single !== null)
            frames.push(makeFrame(line, single[1], { file: single[2], line: single[3] }));
        const place = PLACE.exec(line.text);
        if (place === null || single !== null)
            return;
        const above = functionOf(lines[at - 1]?.text ?? "");
        const name = above ?? (place[0].includes(" (0x") ? sourceFunction(lines[at + 1]?.text ?? "") : null);
        if (name !== null)
            frames.push(makeFrame(line, name, { file: place[1], line: place[2] }));
    });
    return frames;
}
function functionOf(text) {
    const call = text.replace(/^created by /, "").replace(/ in goroutine \d{1,12}$/, "");
    const open = argumentsStart(call);
    const name = open > 0 && !call.slice(0, open).endsWith(".") ? call.slice(0, open) : call;
    if (/\s/.test(name) || PLACE.test(text))
        return null;
    return /^[\w%~@-][^:"]*\.[^:"]+$/.test(name) || /^(?:panic|main|_?cgo\w{1,60}|goexit|sigpanic)$/.test(name)
        ? name
        : null;
}
function sourceFunction(text) {
    const colon = text.indexOf(": ");
    return colon > 0 && !/\s/.test(text.slice(0, colon)) ? text.slice(0, colon) : null;
}
const STANDARD = /^(?:archive|arena|bufio|bytes|cmp|compress|container|context|crypto|database|debug|embed|encoding|errors|expvar|flag|fmt|go|hash|html|image|index|internal|io|iter|log|maps|math|mime|net|os|path|plugin|reflect|regexp|runtime|slices|sort|strconv|strings|structs|sync|syscall|testing|text|time|unicode|unique|unsafe|weak)(?:\/[\w/]{1,100})?\.[^/]+$/;
const GOROOT = /(?:^|\/)(?:usr\/local\/go|usr\/lib\/(?:go|golang)(?:-\d[\d.]{0,8})?|usr\/share\/go(?:-\d[\d.]{0,8})?|libexec|goroot|go-?\d[\w.-]{0,20}(?:\/go)?|go\/\d[\w.-]{0,20}(?:\/(?:x64|arm64|libexec))?|sdk\/go[\w.]{1,16}|go_sdk|golang\.org\/toolchain@[^/]{1,80})\/src\/|^GOROOT\/|^[A-Za-z]:\/(?:Program Files\/)?Go\/src\//i;
function go_isInApp({ file, function: name }) {
    if (file === null || file === "??" || file.startsWith("<") || name === "panic")
        return false;
    const path = file.replaceAll("\\", "/");
    if (/\/pkg\/mod\/|(?:^|\/)vendor\/|@v\d|^external\/|(?:^|\/)_(?:cgo_gotypes|testmain)\.go$|\/gopath\/pkg\//.test(path))
        return false;
    if (GOROOT.test(path) || path.endsWith(".s"))
        return false;
    return !(name !== null && STANDARD.test(name) && isStandardPath(path, name));
}
function isStandardPath(path, name) {
    const slash = name.lastIndexOf("/") + 1;
    const folder = name.slice(0, slash) + (name.slice(slash).split(".", 1)[0] ?? "");
    return [folder, "runtime"].some(part => path.startsWith(`${part}/`) ||
        /(?:^|\/)src\/(?:pkg\/)?$/.test(path.slice(0, Math.max(0, path.indexOf(`${part}/`)))));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/javascript-origin.js
const DEPENDENCY_FOLDER = /(?:^|[\\/])(?:node_modules|bower_components|jspm_packages|\.yarn|\.pnpm|web_modules|jest-runtime)(?:[\\/]|$)|\/~\//;
const RUNTIME_SCHEME = /^(?:node:|internal[:/]|internalBinding|native\b|deno:|ext:|bun:|jsc:|npm:|electron\/|chrome:|resource:|about:blank|wasm:|VM\d|debugger eval|evalmachine|\[eval|\[worker eval|REPL|repl\b|user-script:)/;
const EXTENSION = /^(?:chrome|moz|safari|safari-web|ms-browser|edge)-extension:|webkit-masked-url/;
const BUNDLER = /\(webpack\)|webpack\/(?:bootstrap|runtime|hot|buildin|universalModule)|webpack-runtime|^webpack:\/\/\/?external |\[externals\]|\[turbopack\]|turbopack\/runtime|\/@vite\/|\/@react-refresh|\.pnp\.[cm]?js$|InternalBytecode\.js$/;
const BUNDLER_FUNCTION = /^(?:Function\.|Object\.)?(?:__webpack_require__|__webpack_exec__|webpackJsonpCallback|__turbopack)/;
const RUNTIME_FOLDER = /^(?:file:\/\/)?\/var\/runtime\/|^https:\/\/(?:deno\.land\/(?:std|x)\b|esm\.sh\/)|\/packages\/(?:promise|meteor|ddp|mongo)[.\w-]{0,40}\.js/;
const OLD_BUILTIN = /^(?:_\w+|assert|async_hooks|bootstrap_node|buffer|child_process|cluster|console|crypto|dgram|dns|domain|events|fs|http|http2|https|inspector|module|net|node|os|path|perf_hooks|punycode|querystring|readline|repl|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)\.js$/;
const THIRD_PARTY_HOST = /^https?:\/\/(?:[\w-]{1,60}\.){0,4}(?:unpkg\.com|jsdelivr\.net|cdnjs\.cloudflare\.com|googleapis\.com|google\.com|recaptcha\.net|paypal\.com|paypalobjects\.com|licdn\.com|ads-twitter\.com|bing\.com|tiktok\.com|optimizely\.com|zdassets\.com|cookielaw\.org|onetrust\.com|cookiebot\.com|klaviyo\.com|googletagmanager\.com|google-analytics\.com|googlesyndication\.com|doubleclick\.net|gstatic\.com|facebook\.net|stripe\.com|code\.jquery\.com|hotjar\.com|intercomcdn\.com|segment\.com|sentry-cdn\.com|datadoghq-browser-agent\.com|cloudflareinsights\.com|newrelic\.com|nr-data\.net|hs-scripts\.com|clarity\.ms)(?::\d{1,5})?\//;
const VENDOR_CHUNK = /^(?:chunk-)?(?:vendors?|framework|polyfills?|runtime|webpack|zone(?:-evergreen)?)(?:[-.~_][^\\/]*)?\.js$/;
const LIBRARY_FILE = /^(?:jquery|react|react-dom|vue|angular|lodash|zone|core-js|runtime-core|runtime-dom|reactivity|pinia)[\w-]{0,30}(?:[.-]\d[\w.-]{0,20})?(?:\.(?:min|development|production|slim|global|runtime|esm|esm-bundler|prod)){0,3}\.m?js$|^(?:core|common|forms|router|http|animations|platform-browser)\.mjs$/;
function isInAppScript(frame) {
    const { file } = frame;
    if (file === null)
        return false;
    const path = originalUrl(file);
    if (/^(?:<[^/]{0,300}$|\[native|\[wasm|anonymous$|unknown)/.test(path))
        return false;
    if (RUNTIME_SCHEME.test(path) || EXTENSION.test(path) || DEPENDENCY_FOLDER.test(path))
        return false;
    if (BUNDLER.test(path) || RUNTIME_FOLDER.test(path) || OLD_BUILTIN.test(path))
        return false;
    if (frame.function !== null && BUNDLER_FUNCTION.test(frame.function))
        return false;
    if (!isServedBundle(path) && /[\\/]/.test(path))
        return true;
    return !THIRD_PARTY_HOST.test(path) && !VENDOR_CHUNK.test(baseName(path)) && !LIBRARY_FILE.test(baseName(path));
}
const MINIFIED_NAME = /\.min\.[cm]?js$|\.(?:jsbundle|bundle)$|[.~_-](?=[a-z]{0,20}[0-9A-Z])[0-9A-Za-z_-]{8,40}(?:\.\w{1,12})?\.[cm]?js$|(?:^|\/)[0-9a-f]{8,64}\.js$|^main\.dart\.js$/;
function isCompiledScript(frame) {
    const { file, line, column } = frame;
    if (file === null)
        return line !== null;
    const path = originalUrl(file);
    if (/^(?:webpack|turbopack)/.test(path) || /\.[cm]?tsx?$|\.(?:jsx|vue|svelte)$/.test(baseName(path)))
        return false;
    if (isServedBundle(path) && MINIFIED_NAME.test(baseName(path)))
        return true;
    return (column ?? 0) > 500 || (line === 1 && (column ?? 0) > 250);
}
function originalUrl(file) {
    return file.replace(/^(?:rsc|about):\/\/React\/[^/]{1,40}\//, "");
}
function isServedBundle(path) {
    return /^(?:https?|app|capacitor|ionic|blob|tauri|electron):/.test(path) || /\.(?:jsbundle|bundle)$/.test(path);
}
function baseName(path) {
    const clean = path.split(/[?#]/, 1)[0] ?? "";
    return clean.slice(Math.max(clean.lastIndexOf("/"), clean.lastIndexOf("\\")) + 1);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/javascript.js




const javascript_lineReader = perLine(javascript_readFrame);
const javascript = {
    language: "javascript",
    aliases: [
        "javascript",
        "typescript",
        "js",
        "ts",
        "nodejs",
        "node",
        "browser",
        "react_native",
        "react-native",
        "electron",
    ],
    recognises: perLine(readPlaced).recognises,
    parse: lines => [...syntaxFault(lines), ...javascript_lineReader.parse(lines)],
    isInApp: isInAppScript,
    isCompiled: isCompiledScript,
};
const FOREIGN = /\.(?:rs|java|kts?|scala|groovy|cljc?|swift|mm?|php|erb|rb|py|go|cs|vb|fs|dart|exs?|erl|c|cc|cpp|h|hpp|lua|pl|pm|jl)$/;
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|bundle|jsbundle|html?)(?:[?#].*)?$/;
const SCHEME = /^[a-z][a-z0-9+.-]{0,40}:(?!\d)/i;
const NO_FILE = /^(?:native|<anonymous>|anonymous|unknown(?: location)?|\[(?:native|wasm) code\]|index \d{1,6})$/;
function javascript_readFrame(line) {
    return readPlaced(line) ?? javascript_readName(line);
}
function javascript_readName(line) {
    const name = /^at ([\w$.<>#]{1,200})$/.exec(trimTail(line.text))?.[1];
    return line.indented && name !== undefined ? makeFrame(line, name, {}) : null;
}
function readPlaced(line) {
    const text = trimTail(line.text);
    const read = text.startsWith("at ") ? readV8(text.slice(3).trim()) : readOther(text);
    if (read === null)
        return null;
    return makeFrame(line, read.name, { ...read.location });
}
function syntaxFault(lines) {
    const error = lines.findIndex(line => line.text.startsWith("SyntaxError: "));
    const caret = lines.slice(Math.max(0, error - 3), Math.max(0, error)).some(line => /^\^+$/.test(line.text));
    if (!caret)
        return [];
    const place = lines
        .slice(Math.max(0, error - 6), error)
        .find(line => /^(?:\/|[A-Za-z]:\\|file:).*:\d{1,9}$/.test(line.text));
    return place === undefined ? [] : [makeFrame(place, null, { ...readLocation(place.text) })];
}
function trimTail(text) {
    const quote = text.startsWith("at ") ? text.indexOf('"') : -1;
    let end = quote < 0 ? text.length : quote;
    while (end > 0 && " ,;{'\"`\t".includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
function readV8(rest) {
    const sdk = rest.lastIndexOf(" @ ");
    if (sdk > 0)
        return withLocation(dropArguments(rest.slice(0, sdk)), rest.slice(sdk + 3));
    if (rest.endsWith(")"))
        return readCall(rest);
    const metro = rest.lastIndexOf(" in ");
    if (metro > 0 && SCRIPT.test(readLocation(rest.slice(0, metro)).file)) {
        return withLocation(rest.slice(metro + 4), rest.slice(0, metro));
    }
    const call = rest.lastIndexOf(" (");
    if (call > 0 && /^[^()]{1,1900}:\d{1,9}$/.test(rest.slice(call + 2)))
        return readCall(`${rest})`);
    const bare = rest.replace(/^async /, "");
    if (/^[^\s@/]{0,200}@[a-z][a-z0-9+.-]{1,40}:\/\//i.test(bare))
        return readAtSign(bare);
    if (bare === "<anonymous>")
        return { name: null, location: readLocation(bare) };
    return looksLikeFile(bare) ? withLocation(null, bare) : null;
}
function readCall(rest) {
    const spaced = rest.indexOf(" (") + 1;
    const open = spaced > 0 ? spaced : rest.indexOf("(");
    if (open < 0)
        return null;
    const inner = rest.slice(open + 1, -1);
    const last = rest.lastIndexOf(" (");
    if (last >= open && closesEarly(inner))
        return withLocation(cleanName(rest.slice(0, last)), rest.slice(last + 2, -1));
    const name = cleanName(rest.slice(0, open).trim());
    if (inner.startsWith("eval at "))
        return { name, location: readEval(inner) };
    const read = withLocation(name, inner);
    if (read !== null || spaced === 0)
        return read;
    return last + 1 === open ? null : withLocation(cleanName(rest.slice(0, last)), rest.slice(last + 2, -1));
}
function closesEarly(text) {
    const close = text.indexOf(")");
    const open = text.indexOf("(");
    return close >= 0 && (open < 0 || close < open);
}
function readEval(inner) {
    const from = inner.lastIndexOf(" (");
    const origin = from < 0 ? null : /^[^\n]*?:\d{1,9}(?::\d{1,9})?(?=\))/.exec(inner.slice(from + 2));
    if (origin !== null)
        return readLocation(origin[0]);
    return readLocation(inner.slice(inner.lastIndexOf(", ") + 2));
}
function readOther(text) {
    if (text === "[native code]")
        return { name: null, location: readLocation(text) };
    const component = /^in (\S{1,200}) \(at ([^()]{1,400}:\d{1,9})\)$/.exec(text);
    if (component !== null)
        return withLocation(component[1] ?? null, component[2] ?? "");
    return text.includes("@") ? readAtSign(text) : readBundler(text);
}
function readAtSign(text) {
    const at = text.indexOf("@");
    if (at > 0 && /\s/.test(text.charAt(at - 1)) && /^\s/.test(text.slice(at + 1))) {
        const place = text.slice(at + 1).trim();
        return readLocation(place).line === null || /\s/.test(place) ? null : withLocation(text.slice(0, at).trim(), place);
    }
    const last = text.lastIndexOf("@");
    return readGecko(text.slice(0, at), text.slice(at + 1)) ?? readGecko(text.slice(0, last), text.slice(last + 1));
}
function readBundler(text) {
    const metro = text.lastIndexOf(" in ");
    const location = readLocation(metro > 0 ? text.slice(0, metro) : text);
    if (location.column === null || /\s/.test(location.file))
        return null;
    if (metro > 0)
        return SCRIPT.test(location.file) ? { name: text.slice(metro + 4), location } : null;
    const isFile = location.file.includes("://") || SCRIPT.test(location.file);
    return isFile && isScriptFile(location.file) ? { name: null, location } : null;
}
function readGecko(before, after) {
    const name = before.slice(before.lastIndexOf("*") + 1).replace(/ \(address at$/, "");
    if (name.length > 300 || /[:"',]\s|\s{2}/.test(before))
        return null;
    const evaluated = after.indexOf(" line ");
    if (evaluated > 0 && after.includes(" > ", evaluated)) {
        return {
            name,
            location: readLocation(`${after.slice(0, evaluated)}:${Number.parseInt(after.slice(evaluated + 6), 10)}`),
        };
    }
    const unplaced = readUnplaced(name, after);
    if (unplaced !== null)
        return unplaced;
    const location = readLocation(after);
    const isUrl = location.file.includes("://") || /^(?:\/|[A-Za-z]:[\\/]|address at |debugger eval)/.test(after);
    const isScript = location.line !== null && (isUrl || SCRIPT.test(location.file));
    return isScript || NO_FILE.test(after) ? withLocation(name, after) : null;
}
function readUnplaced(name, after) {
    if (after === "")
        return /^(?:\$?[A-Za-z_][\w$]{0,100}|(?:eval|global|module) code)$/.test(name) ? { name, location: null } : null;
    if (/^\d{1,9}:\d{1,9}$/.test(after) && !name.includes(" "))
        return { name, location: { ...readLocation(`:${after}`), file: null } };
    return after === "-1" && /^[\w$.<>]{1,200}$/.test(name) ? { name, location: null } : null;
}
function withLocation(name, printed) {
    const place = printed.replace(/^address at /, "").split(" <- ", 1)[0] ?? "";
    const clean = name === "?" || name === "(anonymous)" ? null : name;
    if (/^index \d/.test(place))
        return { name: clean, location: null };
    const location = readLocation(place);
    if (NO_FILE.test(location.file))
        return { name: clean, location };
    if (!isScriptFile(location.file))
        return null;
    if (location.column !== null)
        return { name: clean, location };
    const isPlace = location.line !== null && (SCHEME.test(location.file) || /\/|^VM\d/.test(location.file));
    const isNamed = SCRIPT.test(location.file) || isPlace || location.file.startsWith("wasm:");
    return isNamed && !location.file.includes(": ") ? { name: clean, location } : null;
}
function isScriptFile(file) {
    return file !== "" && !FOREIGN.test(file) && !/^(?:package|dart):/.test(file) && !/^\d+(?::\d+)*$/.test(file);
}
function looksLikeFile(text) {
    const { file, line, column } = readLocation(text);
    if (line === null || /^https?:\/\/[^/]{0,255}$/.test(file))
        return false;
    if (/^(?:\/|\.{0,2}\/|[A-Za-z]:[\\/]|<anonymous>|\[)/.test(file) || SCHEME.test(file))
        return true;
    if (/\s/.test(file))
        return column !== null && SCRIPT.test(file);
    return SCRIPT.test(file) || (column !== null && /[\\/<]/.test(file)) || /^(?:REPL\d{0,4}|repl|evalmachine)/.test(file);
}
function cleanName(name) {
    return name.replace(/^async (?=\S)/, "").replace(/ \[as [^\]]{0,200}\]$/, "");
}
function dropArguments(name) {
    const open = name.indexOf("(");
    return cleanName(open > 0 && name.endsWith(")") ? name.slice(0, open) : name);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/jvm-origin.js
const DEPENDENCIES = new RegExp("^(?:" +
    [
        "javax?|jakarta|jdk|sun|weblogic|com\\.sun|com\\.oracle|oracle|kotlinx?|scala|clojure|groovy|dalvik|libcore|androidx?|com\\.android|org\\.graalvm",
        "junit|reactor|akka|pekko|play|cats|fs2|zio|slick|rx|okhttp3?|okio|retrofit2?|feign|graphql|javassist|antlr|brave|freemarker|liquibase|dagger|coil|bolts|ratpack|ring|compojure|hudson|jenkins|spray|scalaz|doobie|http4s|sttp|monix|nu\\.studer",
        "ch\\.qos|co\\.paralleluniverse|co\\.touchlab|coldfusion|de\\.codecentric|dev\\.langchain4j|dev\\.zio|zipkin2?|datadog|_COROUTINE",
        "com\\.(?:amazonaws|amazon\\.ion|auth0|azure|bugsnag|bumptech|clickhouse|cloudbees|codahale|datadog|datadoghq|datastax|esotericsoftware|facebook|fasterxml|firebase|github\\.benmanes|github\\.dockerjava|google|graphql|h2database|hazelcast|ibm|intellij|jakewharton|jcraft|jolbox|lmax|mchange|microsoft|mongodb|mysql|netflix|newrelic|nimbusds|ning|opensymphony|rabbitmq|samskivert|samsung|sendgrid|squareup|stripe|thoughtworks|twilio|twitter\\.(?:finagle|util)|typesafe|unboundid|vaadin|vividsolutions|zaxxer|zendesk|lightbend|linecorp|miui|huawei|mediatek|p6spy|querydsl|baomidou|alibaba)",
        "io\\.(?:agroal|airlift|appium|confluent|cucumber|dropwizard|fabric8|flutter|getunleash|gatling|grpc|helidon|jaegertracing|javalin|jsonwebtoken|kotest|ktor|kubernetes|lettuce|micrometer|micronaut|minio|mockk|netty|opencensus|opentelemetry|opentracing|perfmark|prometheus|quarkus|r2dbc|reactivex|reactivesocket|requery|rest-assured|restassured|rsocket|sentry|smallrye|spray|swagger|trino\\.jdbc|undertow|vavr|vertx|zipkin)",
        "net\\.(?:bytebuddy|jodah|logstash|minidev|sf|snowflake|sourceforge|spy)",
        "org\\.(?:aeonbits|agrona|attoparser|bukkit|datanucleus|HdrHistogram|jolokia|jvnet|LatencyUtils|osgi|spigotmc|unbescape|antlr|aopalliance|apache|apiguardian|aspectj|assertj|axonframework|bouncycastle|bson|camunda|checkerframework|chromium|codehaus|conscrypt|cryptacular|dom4j|dozer|drools|easymock|eclipse|ehcache|elasticsearch\\.client|flowable|flywaydb|glassfish|gradle|grails|groovy|h2|hamcrest|hibernate|hsqldb|http4s|infinispan|jboss|jctools|jdbi|jetbrains|jdom2?|jgroups|jooq|joda|json|jsoup|junit|keycloak\\.adapters|koin|liquibase|mapstruct|mariadb|mockito|mongodb|modelmapper|mortbay|msgpack|mvel2?|mybatis|neo4j\\.driver|netbeans|objectweb|openjdk|openqa|opensaml|opentest4j|ow2|pf4j|postgresql|powermock|quartz|react|reactivestreams|redisson|robolectric|scala|scalatest|scalajs|seleniumhq|slf4j|sonatype|spockframework|springdoc|springframework|sqlite|testcontainers|testng|thymeleaf|tomcat|unix4j|webjars|wildfly|xerial|xml|xnio|yaml|zeroturnaround)",
        "software\\.amazon|redis\\.clients|springfox|microsoft\\.sql|me\\.prettyprint|mockit|proguard|net\\.minecraft\\w*|net\\.fabricmc|cpw\\.mods|io\\.papermc|schemacrawler|stormpot|rocks\\.xmpp|worker\\.org\\.gradle",
    ].join("|") +
    ")[./$]");
const GENERATED = /^(?:jdk|com)\.proxy\d|^\$Proxy\d|\.\$Proxy\d|\$\$(?:FastClassBy|EnhancerBy)|\.GeneratedMethodAccessor\d|\$ByteBuddy\$|_WeldClientProxy|_ClientProxy\./;
const OWN_MODULE = /\bat (?:app\/\/|[\w.-]{1,100}\/[\w.-]{0,100}\/)?/;
function isInAppClass(frame) {
    const name = (frame.function ?? "").replace(OWN_MODULE, "");
    if (/\(Native Method\)/.test(frame.raw))
        return false;
    if (/\bat (?:java|jdk)\.[\w.]{1,60}(?:@[^/]{1,40})?\//.test(frame.raw))
        return false;
    return name !== "" && !DEPENDENCIES.test(name) && !GENERATED.test(name);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/jvm.js




const jvm = {
    language: "jvm",
    aliases: ["java", "kotlin", "scala", "clojure", "groovy", "jvm", "android"],
    ...perLine(jvm_readFrame),
    isInApp: isInAppClass,
    isCompiled: isObfuscated,
};
const BARE_FRAME = /^[\w$./@-]{1,400}\.[\w$<>-]{1,200}$/;
function jvm_readFrame(line) {
    const text = line.text;
    const isMarked = text.startsWith("at ");
    const start = Math.max(isMarked ? 3 : 0, callSite(text));
    const close = closing(text);
    const open = close < 0 ? -1 : text.lastIndexOf("(", close);
    if (open <= start)
        return null;
    const source = text.slice(open + 1, close);
    const name = text.slice(start, open).trim();
    if (!isJvmSource(source) || !name.includes("."))
        return null;
    if (!isMarked && !(BARE_FRAME.test(name) && isOwnSource(source, name)))
        return null;
    return makeFrame(line, withoutLoader(name), readSource(source));
}
function isOwnSource(source, name) {
    const className = name.split(".").at(-2)?.split("$", 1)[0] ?? "";
    return (/^[^\s:]{1,200}\.\w{2,6}:\d{1,9}$/.test(source) || new Set([`${className}.java`, `${className}.kt`]).has(source));
}
function callSite(text) {
    const at = text.indexOf(" @ ");
    return at < 0 ? 0 : at + 3;
}
function closing(text) {
    for (let at = text.indexOf(")"); at >= 0; at = text.indexOf(")", at + 1)) {
        if (at === text.length - 1 || " ,;\"'~[\\{".includes(text.charAt(at + 1)))
            return at;
    }
    return -1;
}
function withoutLoader(name) {
    const dollar = name.indexOf("$");
    const slash = name.lastIndexOf("/", dollar < 0 ? name.length : dollar);
    return slash < 0 || isClojure(name) ? name : name.slice(slash + 1);
}
function isClojure(name) {
    return /^[\w.-]{1,200}\/[^/.]{1,100}$/.test(name);
}
function readSource(source) {
    const colon = source.lastIndexOf(":");
    const digits = colon < 0 ? "" : source.slice(colon + 1).trim();
    const isNumbered = /^\d{1,9}$/.test(digits);
    const file = isNumbered || /^-\d/.test(digits) ? source.slice(0, colon) : source;
    const isPlace = file !== "" && file !== "Unknown Source" && file !== "Native Method";
    return { file: isPlace ? file : null, line: isNumbered && Number(digits) > 0 ? Number(digits) : null };
}
function isObfuscated(frame) {
    if (frame.file !== null && /^(?:SourceFile|Proguard|ProGuard|PG|R8|unavailable|r8-map-id-\w+)$/.test(frame.file))
        return true;
    const className = (frame.function ?? "").split(".").at(-2) ?? "";
    return frame.file === null && className !== "" && className.length <= 2;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/php.js


const php = {
    language: "php",
    aliases: ["php", "laravel", "symfony"],
    recognises: lines => lines.reduce((sum, line) => sum + (php_readFrame(line) === null ? 0 : 2), 0) + (thrown(lines).length > 0 ? 1 : 0),
    parse: php_parse,
    isInApp: php_isInApp,
    isCompiled: () => false,
};
function php_parse(lines) {
    const frames = [];
    let header = null;
    lines.forEach((line, at) => {
        header = readThrow(line) ?? header;
        const frame = php_readFrame(line) ?? readWrapped(line, lines[at - 1]);
        if (frame === null)
            return;
        if (header !== null && line.text.startsWith("#0 ")) {
            if (!isSame(header, frame))
                frames.push(header);
            header = null;
        }
        frames.push(frame);
    });
    return frames.length > 0 ? frames : thrown(lines).slice(0, 1);
}
function thrown(lines) {
    return lines.map(readThrow).filter(frame => frame !== null);
}
function isSame(one, other) {
    return one.file === other.file && one.line === other.line;
}
const PHP_FILE = /\.(?:php\d?|phtml|phar|inc|module|install|theme|twig|tpl|ctp)$/i;
const THROWN = /^(?:PHP )?(?:Fatal error|Warning|Notice|Parse error|Deprecated|Recoverable|Next |thrown in )|Uncaught |Exception|Error\b/;
const THROW_PLACE = /\.(?:php\d?|phtml|inc|module)(?=:\d| on line \d)/;
function readThrow(line) {
    if (!THROWN.test(line.text) || /^(?:#\d|at )/.test(line.text))
        return null;
    const extension = THROW_PLACE.exec(line.text);
    if (extension === null)
        return null;
    const end = extension.index + extension[0].length;
    const before = line.text.slice(0, end);
    const start = Math.max(before.lastIndexOf(" in "), before.lastIndexOf(" at "), before.startsWith("in ") ? -1 : -2);
    const number = /^(?::| on line )(\d{1,9})/.exec(line.text.slice(end))?.[1];
    return start < -1 ? null : makeFrame(line, null, { file: before.slice(start === -1 ? 3 : start + 4), line: number });
}
function php_readFrame(line) {
    const text = line.text;
    return php_readNumbered(line, text) ?? readXdebug(line, text) ?? readSymfony(line, text) ?? readCollision(line, text);
}
function php_readNumbered(line, text) {
    const start = /^#\d{1,5}:? {1,8}/.exec(text);
    if (start === null)
        return null;
    const rest = text.slice(start[0].length);
    if (rest.startsWith("{main}"))
        return makeFrame(line, "{main}", {});
    if (rest.startsWith("[internal function]"))
        return makeFrame(line, callName(rest.slice(rest.indexOf(":") + 1)), {});
    const place = /\((\d{1,9})\)(?: : (?:eval\(\)'d code|runtime-created function)(?:\(\d{1,9}\))?)?(?::|$)/.exec(rest);
    if (place !== null && !rest.slice(0, place.index).includes(": ")) {
        const after = rest.slice(place.index + place[0].length);
        return makeFrame(line, callName(after), { file: rest.slice(0, place.index), line: place[1] });
    }
    const colon = /^(\S.{0,400}?\.php):(\d{1,9})(?:\s|$)(.*)/.exec(rest);
    if (colon !== null)
        return makeFrame(line, callName(colon[3] ?? ""), { file: colon[1], line: colon[2] });
    const called = rest.lastIndexOf(" called at [");
    if (called < 0)
        return null;
    const { file, line: number } = readLocation(rest.slice(called + 12).replace(/\]$/, ""));
    return makeFrame(line, callName(rest.slice(0, called)), { file, line: number });
}
function readXdebug(line, text) {
    const start = /^(?:PHP {1,8})?\d{1,4}\. /.exec(text);
    const place = / (\/\S{1,400}|[A-Za-z]:[\\/]\S{1,400}):(\d{1,9})$/.exec(text);
    if (start === null || place === null || !PHP_FILE.test(place[1] ?? ""))
        return null;
    return makeFrame(line, callName(text.slice(start[0].length, place.index)), { file: place[1], line: place[2] });
}
function readSymfony(line, text) {
    const place = /(?:^| )(?:in|at) (\S{1,400}\.(?:php\d?|phtml|inc|module|twig))(?::| line | \(line )(\d{1,9})\)?$/.exec(text);
    if (place === null)
        return null;
    const call = text.slice(0, place.index).replace(/^at /, "");
    if (call !== "" && !/^(?:[\w\\{}@.$/]{1,300}(?:->|::))?[\w{}\\]{1,120}\(.*\)$/.test(call))
        return null;
    return makeFrame(line, callName(call), { file: place[1], line: place[2] });
}
function readWrapped(line, previous) {
    const place = /^\((\S{1,400}\.(?:php\d?|phtml|inc|module)):(\d{1,9})\)$/.exec(line.text);
    if (place === null || previous === undefined || !previous.text.startsWith("at "))
        return null;
    return makeFrame(line, callName(previous.text.slice(3)), { file: place[1], line: place[2] });
}
function readCollision(line, text) {
    const match = /^(?:\d{1,4} -|\d{1,4}|\+\d{1,4})\s{1,8}([\w./\\:-]{1,400}\.php):(\d{1,9})$/.exec(text);
    return match === null ? null : makeFrame(line, null, { file: match[1], line: match[2] });
}
function callName(text) {
    const call = text.trim().replaceAll("\\\\", "\\");
    const open = call.indexOf("(");
    return (open < 0 ? call : call.slice(0, open)) || null;
}
const php_DEPENDENCY = /(?:^|[\\/])vendor[\\/]|^\/usr\/(?:share|lib)\/(?:php|pear)|^phar:|[\\/](?:wp-includes|wp-admin)[\\/]|[\\/]core[\\/](?:lib[\\/]Drupal|modules|includes)[\\/]|^\[|^<|^Command line code|[\\/]bin[\\/](?:composer|phpunit|drush|wp)$/;
function php_isInApp({ file }) {
    return file !== null && !php_DEPENDENCY.test(file);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/python.js

const python = {
    language: "python",
    aliases: ["python", "python3", "django"],
    recognises(lines) {
        const count = lines.reduce((sum, line, at) => sum + (python_readFrame(line, lines[at + 1]) === null ? 0 : 2), 0);
        if (count === 0)
            return 0;
        if (lines.some(line => line.text.startsWith("py4j.protocol.")))
            return count + 2 * lines.length;
        return count + (lines.some(line => HEADER.test(line.text)) ? 1 : 0);
    },
    parse: readTracebacks,
    isInApp: python_isInApp,
    isCompiled: () => false,
};
const HEADER = /Traceback \(most recent call last\)/;
const NEWEST_FIRST = /\(most recent call first\)/;
const CHAINED = /^(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception)/;
function readTracebacks(lines) {
    const chain = [[[]]];
    let isNewestFirst = false;
    lines.forEach((line, at) => {
        if (CHAINED.test(line.text) && !isGrouped(line))
            chain.push([[]]);
        if (HEADER.test(line.text))
            chain.at(-1)?.push([]);
        if (NEWEST_FIRST.test(line.text))
            isNewestFirst = true;
        const frame = python_readFrame(line, lines[at + 1]);
        if (frame !== null)
            chain.at(-1)?.at(-1)?.push(frame);
    });
    if (isNewestFirst)
        return chain.flat(2);
    return chain.toReversed().flatMap(link => link.flatMap(traceback => traceback.toReversed()));
}
function isGrouped(line) {
    return /^\s*\|/.test(line.raw);
}
function python_readFrame(line, next) {
    return readQuoted(line, next) ?? readIPython(line, next) ?? readRich(line);
}
function readQuoted(line, next) {
    const bare = /^(?:File ([^\s",]{1,400})|([^\s",]{1,400}\.py)), line (\d{1,9})(?:, in (.*))?$/.exec(line.text);
    if (bare !== null)
        return makeFrame(line, python_callName(bare[4]), { file: bare[1] ?? bare[2], line: bare[3] });
    const at = line.text.indexOf('File "');
    if (at < 0 || (at > 0 && !/\s$/.test(line.text.slice(0, at))))
        return null;
    const end = line.text.indexOf('"', at + 6);
    if (end < 0)
        return null;
    const rest = line.text.slice(end + 1);
    const numbered = /^, line (\d{1,9})(?:,? in (.*))?/.exec(rest);
    const file = line.text.slice(at + 6, end);
    if (numbered !== null)
        return makeFrame(line, python_callName(numbered[2]), { file, line: numbered[1] });
    const debug = /^ in (\S.*)/.exec(rest);
    const number = /^(\d{1,9})\.\s/.exec(next?.text ?? "");
    return debug === null || number === null ? null : makeFrame(line, python_callName(debug[1]), { file, line: number[1] });
}
function readIPython(line, next) {
    const modern = /^(?:File |Cell )(\S[^:"]{0,400}):(\d{1,9})(?:, in (.*))?$/.exec(line.text);
    if (modern !== null)
        return makeFrame(line, python_callName(modern[3]), { file: modern[1], line: modern[2] });
    const cell = /^(?:Input )?(Cell In ?\[\d{1,6}\]), line (\d{1,9})(?:, in (.*))?$/.exec(line.text);
    if (cell !== null)
        return makeFrame(line, python_callName(cell[3]), { file: cell[1], line: cell[2] });
    const older = /^((?:<ipython-input-|~?\/|[A-Za-z]:\\)\S{1,400}) in (\S.{0,400})$/.exec(line.text);
    if (older === null || next === undefined || !/^(?:-{1,8}> ?)?\d{1,9}\b/.test(next.text))
        return null;
    return makeFrame(line, python_callName(older[2]), { file: older[1] });
}
function readRich(line) {
    const match = /^(\S{1,400}\.pyw?):(\d{1,9})(?: in (\S{1,200})\s*│?|: in (\S{1,200})|: [A-Z]\w{0,80}|:)$/.exec(line.text);
    return match === null ? null : makeFrame(line, match[3] ?? match[4], { file: match[1], line: match[2] });
}
function python_callName(printed = "") {
    if (/^(?:top-level )?template\b|^block "/.test(printed))
        return printed;
    return /^[^\s(]{1,400}/.exec(printed)?.[0] ?? null;
}
const python_DEPENDENCY_FOLDER = /(?:^|[\\/])(?:site-packages|dist-packages|__pypackages__|lib-python|lib_pypy|\.tox|python\d(?:\.\d{1,2})?\.zip|[^\\/]{1,100}\.egg|\.vscode(?:-server)?[\\/]extensions)(?:[\\/]|$)/;
const STANDARD_LIBRARY = /(?:^|[\\/])lib(?:64|rary)?[\\/](?:pymodules[\\/])?(?:python\d|pypy\d?)(?:\.\d{1,2}){0,2}t?[\\/]|[\\/](?:python|anaconda|miniconda|miniforge)[\d._-]{0,10}(?:[\\/]envs[\\/][^\\/]{1,60})?[\\/]lib[\\/]|^\/var\/(?:runtime|lang)\/|^\/usr\/share\/py(?:thon|shared)/i;
const python_SCRIPT = /[\\/](?:bin|Scripts)[\\/][^\\/.]{1,60}(?:-script\.py|\.exe[\\/]__main__\.py)?$/;
const CYTHON = /^[^\\/~.][^:]{0,300}\.p(?:yx|xd|xi)$/;
function python_isInApp({ file }) {
    if (file === null || file.startsWith("<") || /^external[\\/]|\.runfiles[\\/](?:pip_|pypi|rules_python)/.test(file))
        return false;
    return !python_DEPENDENCY_FOLDER.test(file) && !STANDARD_LIBRARY.test(file) && !python_SCRIPT.test(file) && !CYTHON.test(file);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/ruby.js

const ruby = {
    language: "ruby",
    aliases: ["ruby", "rails"],
    recognises: lines => lines.reduce((sum, line) => sum + (ruby_readFrame(line) === null ? 0 : 2), 0),
    parse: ruby_parse,
    isInApp: ruby_isInApp,
    isCompiled: () => false,
};
function ruby_parse(lines) {
    const frames = lines.map(ruby_readFrame).filter(frame => frame !== null);
    const numbered = lines.filter(line => /^\d{1,5}: from /.test(line.text)).length;
    return numbered > 0 && numbered >= frames.length - 2 ? frames.toReversed() : frames;
}
const IN = /:(\d{1,9}):in\s{1,4}[`'‘](.*?)['’]/;
const ruby_FILE = /\.(?:rb|rbx?|erb|haml|slim|rake|ru|thor|jbuilder|builder|gemspec|arb|axlsx|rabl)$|(?:^|\/)(?:Rakefile|Gemfile|Capfile|Guardfile)$/;
const GEM = /^([\w.-]{1,100}) \((\d[\w.-]{0,60})\) /;
function ruby_readFrame(line) {
    const start = /^(?:\d{1,5}: )?from |^(?:#\d{1,5}|#|\d{1,5}:|\["|"|')\s{0,4}/.exec(line.text)?.[0] ?? "";
    const text = line.text.slice(start.length).replace(/^at (?=\S+:\d)/, "");
    const match = IN.exec(text);
    if (match !== null) {
        const file = text.slice(0, match.index).replace(GEM, "");
        return isPath(file) ? makeFrame(line, match[2], { file, line: match[1] }) : null;
    }
    const top = /^(\S.{0,500}?):(\d{1,9})(?::in (?:<.{1,60}>|\w+))?["',\]]{0,3}$/.exec(text);
    const file = (top?.[1] ?? "").replace(GEM, "");
    return top !== null && ruby_FILE.test(file) && isPath(file) ? makeFrame(line, null, { file, line: top[2] }) : null;
}
function isPath(file) {
    return file !== "" && (!/\s/.test(file) || /^[/~.]|^[A-Za-z]:[\\/]|^\(eval|^<internal/.test(file));
}
const ruby_DEPENDENCY = /(?:^|[\\/])(?:gems|vendor[\\/](?:bundle|cache|ruby)|bundler[\\/]gems|rubygems|site_ruby|vendor_ruby)[\\/]|[\\/](?:j|truffle)?ruby[\\/-]?(?:\d[\w.-]{0,20}[\\/])?lib[\\/]|[\\/]lib[\\/](?:j?ruby|truffle)[\\/]|^(?:\/usr(?:\/local)?(?:\/bundle)?|\/opt\/[\w.-]{1,40}|[^:]{0,200}\/\.(?:rbenv|rvm|asdf)[^:]{0,200})\/s?bin\/|^uri:classloader:|^org\/jruby\/|^jar:|^<internal:|^\(|^-e$|^resource:\/truffle/;
function ruby_isInApp({ file, raw }) {
    if (file === null || ruby_DEPENDENCY.test(file))
        return false;
    return !/(?:^|\s)[\w.-]{1,100} \(\d[\w.-]{0,60}\) [^\s:]{1,400}:\d/.test(raw);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/rust.js


const rust = {
    language: "rust",
    aliases: ["rust"],
    recognises(lines) {
        const frames = rust_parse(lines);
        const places = frames.filter(frame => frame.file !== null).length;
        const names = frames.filter(frame => frame.file === null && /::/.test(frame.function ?? "")).length;
        return places * 2 + names;
    },
    parse: rust_parse,
    isInApp: rust_isInApp,
    isCompiled: frame => frame.file === null,
};
const rust_PLACE = /^at (\S.{0,1000}?\.rs:\d{1,9}(?::\d{1,9})?)(?:$|[\s",])/;
const NUMBERED = /^(\d{1,4}):\s{1,8}(?:0x[0-9a-f]{1,16} - )?(\S.*)$/;
const PANIC = "panicked at ";
const PATH = /^[<\w][^\s"]*::.*$/;
function rust_parse(lines) {
    const frames = [];
    const panics = [];
    lines.forEach((line, at) => {
        const panic = readPanic(line);
        if (panic !== null)
            panics.push(panic);
        const name = NUMBERED.exec(line.text)?.[2];
        const place = rust_PLACE.exec(lines[at + 1]?.text ?? "")?.[1];
        if (place !== undefined && (name !== undefined || PATH.test(line.text) || /^\w+$/.test(line.text))) {
            frames.push(located(line, name ?? line.text, place));
        }
        else if (name !== undefined && isSymbol(name)) {
            frames.push(makeFrame(line, withoutHash(name), {}));
        }
    });
    return [...panics.filter(panic => !frames.some(frame => isSamePlace(panic, frame))), ...frames];
}
function readPanic(line) {
    const start = line.text.indexOf(PANIC);
    if (start < 0)
        return null;
    const rest = line.text.slice(start + PANIC.length);
    const place = rest
        .slice(rest.lastIndexOf(", ") + 1)
        .trim()
        .replace(/:$/, "");
    return /^[^'"]{1,600}\.rs:\d{1,9}(?::\d{1,9})?$/.test(place) ? located(line, null, place) : null;
}
function located(line, name, place) {
    return makeFrame(line, name === null ? null : withoutHash(name), readLocation(place));
}
function isSymbol(name) {
    return /^(?:<?[\w$]+[^\s]*::.*|_?\w{2,120}|<unknown>|_start|__libc_start_\w+)$/.test(name) && !/:\s/.test(name);
}
function withoutHash(name) {
    return name.replace(/::h[0-9a-f]{16}$/, "").replace(/ \(inlined\)$/, "");
}
function isSamePlace(one, other) {
    const [file = "", otherFile = ""] = [one, other].map(frame => (frame.file ?? "").replaceAll("\\", "/").replace(/^\.\//, ""));
    return one.line === other.line && (file === otherFile || otherFile.endsWith(`/${file}`));
}
const DEPENDENCY_FILE = /^\/rustc\/|[\\/]\.?cargo[\\/](?:registry|git)[\\/]|[\\/]rustlib[\\/]|(?:^|[\\/])lib(?:std|core|alloc|panic_unwind|backtrace|test)[\\/]|[\\/]\.rustup[\\/]|(?:^|[\\/])vendor[\\/]|^library[\\/](?:std|core|alloc)|^external[\\/]|[\\/]registry[\\/]src[\\/]|^<::/;
const DEPENDENCY_CRATE = /^(?:<?&?(?:mut )?)*(?:std|core|alloc|backtrace|panic_unwind|test|anyhow|eyre|color_eyre|tokio|tokio_util|futures\w*|hyper\w*|tower\w*|h2|mio|actix\w*|axum\w*|rocket|warp|tonic|tracing\w*|rayon\w*|crossbeam\w*|serde\w*|reqwest|sqlx\w*|diesel|async_std|smol|rustls|ring|regex\w*)(?:\[[0-9a-f]+\])?::/;
function rust_isInApp({ file, function: name }) {
    if (file !== null)
        return !DEPENDENCY_FILE.test(file);
    return (name !== null &&
        name.includes("::") &&
        !DEPENDENCY_CRATE.test(name) &&
        !/^<.{1,300} as (?:std|core|alloc)::/.test(name));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/swift.js



const swift_lineReader = perLine(swift_readFrame);
const swift = {
    language: "swift",
    aliases: ["swift", "objective-c", "objc", "ios", "macos", "tvos"],
    recognises: swift_lineReader.recognises,
    parse: lines => swift_lineReader.parse(crashedThreadFirst(lines)),
    isInApp: swift_isInApp,
    isCompiled: frame => frame.file === null,
};
function crashedThreadFirst(lines) {
    const start = lines.findIndex(line => /^Thread \d{1,5} .{0,200}?Crashed:/.test(line.text));
    if (start < 0)
        return lines;
    const next = lines.findIndex((line, at) => at > start && /^Thread \d{1,5}\b/.test(line.text));
    const end = next < 0 ? lines.length : next;
    return [...lines.slice(start, end), ...lines.slice(0, start), ...lines.slice(end)];
}
function readImage(text) {
    const start = /^\d{1,4}\s/.exec(text);
    const address = text.search(/\s0x[0-9a-f]{4,16}(?:\s|$)/i);
    if (start === null || address < start[0].length)
        return null;
    const image = text.slice(start[0].length, address).trim();
    const symbol = text.slice(address).replace(/^\s0x[0-9a-fA-F]{4,16}\s*/, "");
    return image === "" || image.startsWith("[") || image.includes(" - ") ? null : { image, symbol };
}
function swift_readFrame(line) {
    const found = readImage(line.text);
    if (found !== null)
        return readSymbol(line, found.symbol);
    return readDebugger(line) ?? readLinux(line) ?? readFatal(line);
}
function readFatal(line) {
    const modern = /^([^\s"{]{1,300}\.swift):(\d{1,9}): (?:Fatal|Assertion|Precondition) /.exec(line.text);
    if (modern !== null)
        return makeFrame(line, null, { file: modern[1], line: modern[2] });
    const older = /^Fatal error: .{0,1000}: file (.{1,300}\.swift), line (\d{1,9})$/.exec(line.text);
    return older === null ? null : makeFrame(line, null, { file: older[1], line: older[2] });
}
function readSymbol(line, symbol) {
    const source = /\s\(([^()]{1,300}\.\w{1,6}:\d{1,9}(?::\d{1,9})?|[^()\s]{1,300}\.(?:swift|mm?|c|cpp|h))\)\s?(?:\[inlined\])?$/.exec(symbol);
    const rest = source === null ? symbol : symbol.slice(0, source.index);
    const name = rest.replace(/\s\+\s\d{1,12}(?:\s\(Missing UUID.*\))?$/, "").trim();
    const isAddress = /^(?:0x[0-9a-f]+)?(?:\s\+\s\d+)?$|^0x[0-9a-f]+ |^\(Missing|^<redacted>$|^___lldb_unnamed|^\?\?\?/i.test(name);
    const place = source === null ? {} : readLocation(source[1] ?? "");
    return makeFrame(line, isAddress ? null : name, place);
}
function readDebugger(line) {
    const start = /^(?:\* ?)?(?:frame )?#\d{1,4}:?\s{1,8}0x[0-9a-f]{4,16}\s/i.exec(line.text);
    if (start === null)
        return null;
    const rest = line.text.slice(start[0].length).replace(/^in /, "");
    const at = rest.lastIndexOf(" at ");
    const { file, ...place } = readLocation(at < 0 ? "" : rest.slice(at + 4));
    const hasSource = /\.(?:swift|mm?)$/.test(file);
    const tick = rest.indexOf("`");
    if (!hasSource && tick < 0)
        return null;
    const name = rest.slice(tick + 1, at < 0 ? rest.length : at).replace(/ \+ \d{1,12}$/, "");
    return makeFrame(line, name, { ...place, file: hasSource ? file : null });
}
function readLinux(line) {
    const start = /^\d{1,4}(?: \[[\w ]{1,10}\]){0,2}\s{1,8}(?:0x[0-9a-f]{4,16}\s)?/i.exec(line.text);
    if (start === null)
        return null;
    const at = line.text.lastIndexOf(" at ");
    const place = at < 0 ? null : readLocation(line.text.slice(at + 4));
    const call = line.text.slice(start[0].length, at < 0 ? line.text.length : at);
    const image = call.lastIndexOf(" in ");
    const isFrame = place === null ? image > 0 && start[0].includes("0x") : place.file.endsWith(".swift") && place.line !== null;
    if (!isFrame)
        return null;
    const name = (image < 0 ? call : call.slice(0, image)).replace(/^\[inlined\] /, "").replace(/ \+ \d{1,12}$/, "");
    return makeFrame(line, name, { ...place });
}
const SYSTEM_IMAGE = /^(?:lib[\w.+-]{1,80}\.dylib|dyld(?:_sim)?|\?\?\?|<unknown>|Accelerate|Accessibility\w*|AVF\w+|AVKit\w*|AXRuntime|AttributeGraph|AuthKit|BackBoardServices|BaseBoard|BoardServices|CFNetwork|Combine|Contacts\w*|Core[A-Z]\w+|CryptoTokenKit|DataDetectors\w*|DocumentManager|EventKit\w*|FileProvider|Foundation|FrontBoard\w*|Game\w+Kit|GraphicsServices|HealthKit|IOKit|IOSurface|ImageIO|IMFoundation|JavaScriptCore|LocalAuthentication|MapKit|Media\w+|Metal\w*|MobileCoreServices|MusicKit|NetworkExtension|Network|PDFKit|Photos\w*|PushKit|QuartzCore|QuickLook\w*|RunningBoardServices|SafariServices|Security|ShareSheet|SpringBoard\w*|StoreKit|SwiftUI\w*|SystemConfiguration|TextInput\w*|UIKit\w*|UIFoundation|UserNotifications\w*|VectorKit|Vision\w*|WatchKit|Web(?:Core|Kit\w*)|XCTest\w*|AppKit|HIToolbox|ViewBridge)$/;
const DEPENDENCY_PATH = /[\\/](?:Pods|SourcePackages|Carthage|\.build[\\/]checkouts)[\\/]|^<compiler-generated>|^\/BuildRoot\/|^\/usr\/|^\/home\/build-user\//;
const LIBRARY_IMAGE = /^(?:Alamofire|Apollo|Datadog\w*|FBSDK\w*|Firebase\w*|FirebaseCrashlytics|Flutter|Google\w*|GRDB|Kingfisher|Lottie|Moya|Nuke|Realm\w*|ReactiveSwift|React\w*|Rx[A-Z]\w*|SDWebImage|Sentry|SnapKit|Starscream|hermes)$/;
function swift_isInApp(frame) {
    if (frame.file !== null && DEPENDENCY_PATH.test(frame.file))
        return false;
    const image = readImage(frame.raw.trim())?.image ?? /\s([^\s`]{1,80})`/.exec(frame.raw)?.[1];
    if (image !== undefined)
        return !SYSTEM_IMAGE.test(image) && !LIBRARY_IMAGE.test(image) && frame.function !== "main";
    return !/\bin lib(?:swift|system|dispatch|c|pthread)[\w.-]{0,60}\b/.test(frame.raw);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/languages/unknown.js



const unknown_lineReader = perLine(unknown_readFrame);
const unknown = {
    language: "unknown",
    aliases: ["c", "c++", "cpp", "lua", "perl", "roku", "brightscript", "julia", "haskell"],
    recognises: lines => (unknown_lineReader.recognises(lines) > 0 ? 0.5 : 0),
    parse: unknown_lineReader.parse,
    isInApp: unknown_isInApp,
    isCompiled: frame => frame.line === null,
};
const TOMBSTONE = /^#\d{1,4}\s{1,4}pc\s{1,4}[0-9a-f]{6,16}\s{1,4}(\S{1,300})(?: \(([^()+]{1,300}(?:\(\))?)(?:\+\d{1,9})?\))?(?:\s\(BuildId.{1,80}\))?$/;
const DEBUGGER = /^#\d{1,4}\s{1,4}(?:0x[0-9a-f]{1,16} )?(?:in )?/;
const LIBRARY = / \((\/\S{1,300})\+0x[0-9a-f]{1,16}\)$/;
const unknown_BUILT_IN = /^\[C\]: in (?:function |method )?['`<]?([^'`>]{1,200})['`>]?$/;
const PLACED = /^(?:(?:at|from|in|in file|called from) )?([^\s:()"']{1,300}\.[A-Za-z]\w{0,9})(?::(\d{1,9})(?::(\d{1,9}))?:?|\((\d{1,9})\)(?:(?=\s)|:))(?: in (?:function |method |field |upvalue |local )?['`<]?([^'`>]{1,200})['`>]?| (?:at|in) \S{1,200})?$/;
const PERL = /^(\S{1,300}) line (\d{1,9})\.?$/;
const ROKU = /^(?:file\/line: )?(pkg:\/[^\s()]{1,300})\((\d{1,9})\)(?:\s.*)?$/;
function unknown_readFrame(line) {
    return readNative(line) ?? readPerl(line) ?? unknown_readPlaced(line);
}
function readNative(line) {
    const native = TOMBSTONE.exec(line.text);
    if (native !== null)
        return makeFrame(line, native[2], { file: native[1] });
    const builtIn = unknown_BUILT_IN.exec(line.text);
    if (builtIn !== null)
        return makeFrame(line, builtIn[1], {});
    const start = DEBUGGER.exec(line.text);
    if (start === null)
        return null;
    const rest = line.text.slice(start[0].length);
    const library = LIBRARY.exec(rest);
    if (library !== null)
        return makeFrame(line, rest.slice(0, library.index), { file: library[1] });
    const space = rest.lastIndexOf(" ");
    const place = readLocation(rest.slice(space + 1).replace(/^\(|\)$/g, ""));
    if (space < 0 || place.line === null || !/\.\w{1,5}$/.test(place.file))
        return null;
    return makeFrame(line, rest.slice(0, space).replace(/ at$/, "").split(" (", 1)[0], place);
}
function readPerl(line) {
    const at = line.text.lastIndexOf("at ");
    const place = at < 0 ? null : PERL.exec(line.text.slice(at + 3));
    if (place === null || !/^$|\s$/.test(line.text.slice(0, at)))
        return null;
    const before = line.text.slice(0, at).trimEnd();
    const isCall = before.endsWith(" called");
    if (!isCall && !/\.(?:p[lm]|t|cgi)$/.test(place[1] ?? ""))
        return null;
    return makeFrame(line, isCall ? before.slice(0, -7).split("(", 1)[0] : null, { file: place[1], line: place[2] });
}
function unknown_readPlaced(line) {
    const roku = ROKU.exec(line.text);
    if (roku !== null)
        return makeFrame(line, null, { file: roku[1], line: roku[2] });
    const placed = PLACED.exec(line.text);
    if (placed === null)
        return null;
    const [, file, colon, column, name] = [placed[0], placed[1], placed[2] ?? placed[4], placed[3], placed[5]];
    const isFrame = line.indented || name !== undefined || /^(?:at|from|in|called) /.test(line.text);
    return isFrame ? makeFrame(line, name, { file, line: colon, column }) : null;
}
function unknown_isInApp({ file }) {
    if (file === null)
        return false;
    return !/^\/(?:usr|lib|lib64|opt\/local|system|apex|vendor|product)\/|(?:^|[\\/])(?:vendor|third_party|node_modules|external)[\\/]|^(?:\.\.?\/){0,9}(?:sysdeps|nptl|csu|stdlib|elf|malloc|signal)\/|^<|^\[/.test(file);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/language-parsers.js












const LANGUAGE_PARSERS = [
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
];

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/lines/strip-log-prefix.js
const PREFIXES = [
    /^[\s"'|>│┃┆╎├└─╰╭•*+]+/u,
    /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d[^\s\]]{0,20}\]?\s*/,
    /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?\s/,
    /^\d\d-\d\d \d\d:\d\d:\d\d\.\d{1,9}\s+/,
    /^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S{1,80}\s/,
    /^\d{1,7}\s{1,6}\d{1,7} [VDIWEF] [^:]{1,60}: ?/,
    /^[VDIWEF]\/[^:(]{1,60}\(\s{0,6}\d{1,7}\):\s?/,
    /^\d{1,7}-\d{1,7}\/\S{1,120} [VDIWEF]\/[^:]{1,60}: ?/,
    /^\d{1,7}-\d{1,7}\s{1,8}\S{1,60}\s{1,40}\S{1,120}\s{1,40}[VDIWEF]\s{1,4}/,
    /^[\w./-]{1,80}\s{0,20}\|\s/,
    /^[\w./-]{1,60}\[[\w./-]{1,40}\]:\s/,
    /^\[(?!C\])[^\]]{1,80}\]:?\s/,
    /^(?:[a-z]{1,12}=\S{1,80} ){1,8}(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)/,
    /^(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|CRITICAL|SEVERE)\b:?\s/,
    /^std(?:out|err) [FP] /,
    /^(?:I\/)?flutter\b[^:]{0,12}: /,
    /^- /,
    /^\/\/\/? +/,
    /^<\w{1,40}>\s{0,20}(?=at )/,
];
function stripLogPrefix(line) {
    let rest = line.trim().replace(/<\/\w{1,40}>$/, "");
    for (let layer = 0; layer < 6; layer++) {
        const before = rest;
        for (const prefix of PREFIXES)
            rest = rest.replace(prefix, "");
        if (rest === before)
            break;
    }
    return rest;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/lines/split-lines.js

const MAX_LINE = 2000;
const split_lines_LINE_END = /\r\n|[\n\r\u2028\u2029]/;
const NOISE = /\u0000|\u001b\[[\d;]{0,20}[A-Za-z]/g;
function splitLines(text) {
    const lines = [];
    for (const part of text.split(split_lines_LINE_END)) {
        const raw = cut(part).trimEnd();
        if (raw === "")
            continue;
        const clean = raw.replace(NOISE, "");
        lines.push({ raw, text: stripLogPrefix(clean), indented: /^\s/.test(clean) });
    }
    return lines;
}
function cut(line) {
    if (line.length <= MAX_LINE)
        return line;
    const half = MAX_LINE / 2;
    return `${line.slice(0, half)}…${line.slice(-(half - 1))}`;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/lines/line-variants.js

const FRAME_START = /\s(?=at \S|File \\?"|#\d{1,4} |from \S|\d{1,3}: \S)|\[\s{0,4}"|",\s{0,4}"|',\s{0,4}'/;
const ESCAPED = /\\[nrt"]|#012/;
const ESCAPED_OR_JSON = /\\[nrt"]|#012|^\s{0,80}[[{]/;
const MAX_PIECES = 10_000;
const ESCAPES = { n: "\n", r: "\n", t: "\t", f: " ", b: "" };
const HTML_BREAK = /<(?:br|\/?p|\/?li|\/?div|\/?pre)\s{0,4}\/?>/i;
const ENTITIES = {
    "&nbsp;": " ",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&#039;": "'",
    "&#x27;": "'",
    "&amp;": "&",
};
function* lineVariants(text) {
    yield splitLines(text);
    let unescaped = text;
    for (let round = 0; round < 2 && (round === 0 ? ESCAPED_OR_JSON : ESCAPED).test(unescaped); round++) {
        yield splitLines(line_variants_unescape(unescaped.replace(/(?<!\\)"/g, "\n")));
        unescaped = line_variants_unescape(unescaped);
        yield splitLines(unescaped);
    }
    if (HTML_BREAK.test(unescaped))
        yield splitLines(plainText(unescaped));
    const flat = unescaped.split(FRAME_START, MAX_PIECES);
    if (flat.length > 2)
        yield splitLines(flat.join("\n"));
}
function plainText(html) {
    return html
        .replace(new RegExp(HTML_BREAK, "gi"), "\n")
        .replace(/&(?:nbsp|lt|gt|quot|#0?39|#x27|amp);/g, entity => ENTITIES[entity] ?? entity);
}
function line_variants_unescape(text) {
    return text
        .replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g, (whole, code, letter) => {
        if (code !== undefined)
            return String.fromCharCode(Number.parseInt(code, 16));
        if (letter === undefined)
            return whole;
        return ESCAPES[letter] ?? ("\"\\/'".includes(letter) ? letter : whole);
    })
        .replace(/#012/g, "\n")
        .replace(/#011/g, "\t");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/root-cause.js
const CAUSE = /^(?:Caused by: |\[cause\]: )/;
function rootCauseStart(lines, frames) {
    let next = 0;
    let start = null;
    for (const line of lines) {
        if (line.raw === frames[next]?.raw)
            next += 1;
        else if (CAUSE.test(line.text) || CAUSE.test(line.raw.trimStart()))
            start = next;
    }
    return start !== null && start > 0 && start < frames.length ? start : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/parse-stack.js



const MAX_FRAMES = 200;
const ROOT_CAUSE_FRAMES = 50;
const CLEAR_SCORE = 8;
function parseStack(text, hint) {
    const choice = choose(text, hint);
    if (choice === null)
        return { language: "unknown", frames: [], omitted: 0, minified: false };
    const { parser, lines } = choice;
    const parsed = parser.parse(lines);
    const kept = keepFrames(parsed, rootCauseStart(lines, parsed));
    const frames = kept.frames.map(frame => judged(parser, frame));
    return {
        language: parser.language,
        frames,
        omitted: parsed.length - frames.length,
        minified: isMinified(parser, frames),
        ...(kept.rootCause === null ? {} : { rootCause: kept.rootCause }),
    };
}
function keepFrames(frames, rootCause) {
    const head = MAX_FRAMES - ROOT_CAUSE_FRAMES;
    if (rootCause === null || frames.length <= MAX_FRAMES || rootCause <= head)
        return { frames: frames.slice(0, MAX_FRAMES), rootCause };
    const root = frames.slice(rootCause, rootCause + ROOT_CAUSE_FRAMES);
    return { frames: [...frames.slice(0, head), ...root], rootCause: head };
}
function choose(text, hint) {
    let best = null;
    for (const lines of lineVariants(text)) {
        const found = recognise(lines, hint);
        if (found !== null && (best === null || found.score > best.score))
            best = found;
        if (best !== null && best.score >= CLEAR_SCORE)
            break;
    }
    return best;
}
function recognise(lines, hint) {
    let best = null;
    for (const parser of LANGUAGE_PARSERS) {
        const score = parser.recognises(lines);
        const found = { parser, lines, score };
        if (score > 0 && isBetter(found, best, hint))
            best = found;
    }
    return best;
}
function isBetter(found, best, hint) {
    if (best === null || found.score !== best.score)
        return found.score > (best?.score ?? 0);
    return isHinted(found.parser, hint) && !isHinted(best.parser, hint);
}
function isHinted(parser, hint) {
    return [hint.language ?? "", hint.platform ?? ""].some(name => parser.aliases.includes(name.toLowerCase()));
}
function judged(parser, frame) {
    return { ...frame, inApp: parser.isInApp(frame), repositoryPath: null };
}
function isMinified(parser, frames) {
    const own = frames.filter(frame => frame.inApp);
    const judges = own.length > 0 ? own : frames;
    return judges.length > 0 && judges.every(frame => parser.isCompiled(frame));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich/read-stack.js



function readStack(text, hint, extraRules) {
    const clean = (0,text_clean/* cleanText */.X)(text, { keepNewlines: true }).text;
    const stack = parseStack(clean, hint);
    const certain = new Set(stack.language === "unknown" ? [] : stack.frames.filter(isPlaced).map(frame => frame.raw));
    const isFrame = (line) => certain.has(line.trimEnd()) || isFrameLine(line);
    const lines = new Set(clean.split("\n").map(line => line.trimEnd()));
    const isWholeLine = (frame) => lines.has(frame.raw) && isFrame(frame.raw);
    const whole = (value) => redactText(value, extraRules).text;
    const redacted = (frame) => {
        const raw = isWholeLine(frame) ? redactFrame(frame.raw) : whole(frame.raw);
        const part = (value) => (raw === frame.raw ? value : redactFrame(value));
        const name = frame.function;
        return {
            ...frame,
            raw,
            function: name === null ? null : hasValues(name) ? whole(name) : part(name),
            file: frame.file === null ? null : part(frame.file),
        };
    };
    return {
        redacted: redactStack(clean, isFrame, extraRules),
        stack: { ...stack, frames: stack.frames.map(redacted) },
    };
}
function isPlaced(frame) {
    return frame.line !== null;
}
function hasValues(name) {
    return /["'=]|%\{/.test(name);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/fingerprint.js

const MAX_MESSAGE = 4000;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const QUOTED = /"[^"]*"|`[^`]*`|«[^»]*»|“[^”]*”|(?<![\p{L}\p{N}])'[^']*'|\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/gu;
function fingerprint(input) {
    const service = input.service ?? "";
    if (input.explicit !== null && input.explicit !== "")
        return digest(["explicit", service, input.explicit]);
    const top = input.frames.find(frame => frame.inApp);
    const place = top === undefined ? [] : [top.repositoryPath ?? stableFile(top.file ?? ""), stableName(top.function ?? "")];
    return digest(["default", service, input.type ?? "", words(input.message ?? "").join(" "), ...place]);
}
function digest(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
function words(message) {
    const prose = message.slice(0, MAX_MESSAGE).replace(UUID, " ").replace(QUOTED, " ");
    return (prose.match(/[\p{L}\p{N}_]+/gu) ?? []).filter(word => !/\p{N}/u.test(word));
}
function stableFile(file) {
    const name = file.split(/[?#]/, 1)[0]?.split(/[\\/]/).at(-1) ?? "";
    return name
        .split(/(?<=[.~_-])|(?=[.~_-])/)
        .filter(part => !(part.length >= 6 && /\d/.test(part) && /^[0-9a-zA-Z]+$/.test(part)))
        .join("")
        .replace(/[.~_-]{2,}/g, ".");
}
function stableName(name) {
    return name.replace(/0x[0-9a-f]{1,16}/gi, "").replace(/(?<=[$_@#|])\d+/g, "");
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/sought-class.js
const CLASS_SOURCE = /^[^\\/]{1,200}\.(?:java|kts?|scala|groovy|cljc?)$/;
function isClassSource(frame) {
    if (frame.file !== null)
        return CLASS_SOURCE.test(frame.file);
    return /^\s*at [\w.@/]{1,300}\.[A-Z][\w$]{0,100}\.[\w$<>]{1,100}\((?:Unknown Source)/.test(frame.raw);
}
function soughtClass(frame) {
    const names = (frame.function ?? "").split(".").slice(0, -1);
    const outer = (names.at(-1) ?? "").split("$", 1)[0] ?? "";
    const packages = names.slice(0, -1);
    const files = frame.file === null ? [`${outer}.java`, `${outer}.kt`] : [frame.file];
    return files.map(file => {
        const segments = [...packages, file];
        const isFree = /\.(?:kts?|scala|groovy)$/.test(file) && frame.file !== null;
        return { segments, whole: segments, atLeast: isFree ? 1 : segments.length, folder: null };
    });
}
const SOURCE_ROOT = /^(?:java|kotlin|scala|groovy|src|jvmMain|commonMain|androidMain|app)$/;
function fitsPackage(file, segments) {
    const root = file.findLastIndex((folder, at) => at < file.length - 1 && SOURCE_ROOT.test(folder));
    const folders = file.slice(root + 1, -1).join("/");
    const packages = segments.slice(0, -1).join("/");
    if (folders === "" || folders === packages)
        return true;
    return packages.endsWith(`/${folders}`) || folders.startsWith(`${packages}/`);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/sought-sources.js
const BUILD_FOLDER = /^(?:dist|build|out|lib|output|compiled|esm|cjs|es|\.next|\.output|\.nuxt|\.svelte-kit|\.vercel|\.webpack|\.serverless|\.build|_build|bin)$/;
const SOURCES = {
    js: ["js", "ts", "tsx", "jsx", "mts", "cts", "mjs", "cjs", "vue", "svelte"],
    jsx: ["jsx", "tsx"],
    mjs: ["mjs", "mts", "ts", "js", "tsx"],
    cjs: ["cjs", "cts", "ts", "js"],
};
function soughtSources(segments) {
    const name = segments.at(-1) ?? "";
    if (segments.includes("obj") && /\.(?:cs|vb|fs)$/.test(name))
        return [];
    const dot = name.lastIndexOf(".");
    const extensions = SOURCES[name.slice(dot + 1)];
    if (dot < 0 || extensions === undefined)
        return [segments];
    const folders = [segments.slice(0, -1), ...unbuilt(segments.slice(0, -1))];
    const stem = name.slice(0, dot);
    const all = folders.flatMap(folder => extensions.map(extension => [...folder, `${stem}.${extension}`]));
    return [segments, ...all.slice(1)];
}
function unbuilt(folders) {
    return folders.flatMap((folder, at) => {
        if (!BUILD_FOLDER.test(folder))
            return [];
        const isServer = folder.startsWith(".") && /^(?:server|functions|bundle)$/.test(folders[at + 1] ?? "");
        const [before, after] = [folders.slice(0, at), folders.slice(at + (isServer ? 2 : 1))];
        return [
            [...before, ...after],
            [...before, "src", ...after],
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/frames/read-path.js
const ROOTS = /^\/(?:app|application|code|src|source|srv\/[^/]{1,60}|srv|work|workspace|workdir|project|repo|build|buildroot|release|deploy|home\/site\/wwwroot|usr\/src\/app|usr\/src|usr\/app|usr\/local\/app|usr\/share\/nginx\/html|var\/task|var\/www\/html|var\/www|var\/app\/current|var\/lib\/app|opt\/app(?:-root\/src)?|opt\/[^/]{1,60}|opt\/render\/project\/src|home\/runner\/work\/[^/]{1,100}\/[^/]{1,100}|home\/[^/]{1,60}\/[^/]{1,60}|Users\/[^/]{1,60}\/[^/]{1,60}|root|tmp\/build_[0-9a-f]{1,40}|github\/workspace|builds\/[^/]{1,100}\/[^/]{1,100}|go\/src\/[\w.-]{1,60}\.[a-z]{2,10}\/[^/]{1,100}\/[^/]{1,100}|go\/src|_\/?|snapshot\/[^/]{1,100}|rails|data)\//;
const COMPILER_LAYER = /^(?:\([\w-]{1,40}\)|\[project\])\//;
function readPath(printed) {
    const scheme = /^(?:(?:rsc|about):\/\/React\/[^/]{1,40}\/)?([a-z][a-z0-9+.-]{1,40}):\/\/([^/]{0,255})(\/.*)?$/i.exec(printed);
    const name = scheme?.[1]?.toLowerCase() ?? null;
    if (name !== null && /^(?:node|blob|data|wasm|chrome|resource)/.test(name))
        return null;
    const plain = scheme === null ? printed : decode((scheme[3] ?? "").split(/[?#]/, 1)[0] ?? "");
    const unix = plain.replaceAll("\\", "/").replace(/^\/?[A-Za-z]:(?=\/)/, "");
    const isBundled = name !== null && name !== "file";
    const path = isBundled ? unix.replace(/^\/+/, "").replace(COMPILER_LAYER, "") : unix;
    const whole = split(path);
    if (whole.length === 0)
        return null;
    return {
        segments: isBundled ? whole : split(path.replace(ROOTS, "")),
        whole,
        isUrl: name === "http" || name === "https",
    };
}
function split(path) {
    return path.split("/").filter(segment => segment !== "" && segment !== "." && segment !== "..");
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/sought-paths.js



function soughtPaths(frame) {
    if (isClassSource(frame))
        return soughtClass(frame);
    const file = frame.file ?? "";
    const dart = /^(?:package:|packages\/)([^/]{1,200})\/(.{1,1000})$/.exec(file);
    if (dart !== null && file.endsWith(".dart")) {
        const segments = ["lib", ...(dart[2] ?? "").split("/")];
        return [{ segments, whole: segments, atLeast: segments.length, folder: dart[1] ?? null }];
    }
    const path = readPath(file);
    if (path === null)
        return [];
    const { segments, whole, isUrl } = path;
    const folder = /\.(?:exs?|erl|heex)$/.test(file) ? application(frame.raw) : null;
    return soughtSources(segments).map(found => ({
        segments: found,
        whole: found === segments ? whole : found,
        atLeast: isUrl ? 2 : 1,
        folder,
    }));
}
function application(raw) {
    const name = /\((\w{1,100})(?: [^()\s]{1,60})?\) /.exec(raw)?.[1];
    return name ?? null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/repository/map-to-repository.js


const indexed = new WeakMap();
function indexFiles(paths) {
    const known = indexed.get(paths);
    if (known !== undefined)
        return known;
    const fresh = makeIndex(paths);
    indexed.set(paths, fresh);
    return fresh;
}
function makeIndex(paths) {
    const byEnd = new Map();
    for (const path of paths) {
        const name = path.lastIndexOf("/");
        map_to_repository_add(byEnd, path.slice(name + 1), path);
        if (name > 0)
            map_to_repository_add(byEnd, path.slice(path.lastIndexOf("/", name - 1) + 1), path);
    }
    return { byEnd };
}
function map_to_repository_add(byEnd, key, path) {
    const known = byEnd.get(key);
    if (known === undefined)
        byEnd.set(key, [path]);
    else
        known.push(path);
}
function mapToRepository(frames, files, options) {
    const service = options.servicePath?.replace(/^(?:\.?\/)+|\/+$/g, "") || null;
    return frames.map(frame => {
        if (frame.inApp)
            return { ...frame, repositoryPath: best(candidatesOf(frame, files, service)) };
        const own = isJudgedByName(frame) ? best(candidatesOf(frame, files, service).filter(isWhole)) : null;
        return own === null ? { ...frame, repositoryPath: null } : { ...frame, inApp: true, repositoryPath: own };
    });
}
const NAMED_SOURCE = /\.(?:java|kts?|scala|groovy|cs|vb|fs|dart|exs?)$/;
const INSTALLED = /[\\/](?:deps|\.pub-cache|\.nuget|packages[\\/]microsoft)[\\/]|^(?:dart|org-dartlang-\w{1,20}):/i;
const RUNTIME_APPLICATION = /\((?:elixir|stdlib|kernel|logger|mix|ex_unit|iex|eex)(?: [^()\s]{1,60})?\) /;
function isJudgedByName({ file, raw }) {
    return file !== null && NAMED_SOURCE.test(file) && !INSTALLED.test(file) && !RUNTIME_APPLICATION.test(raw);
}
function isWhole({ path, lacking, sharedWhole, sought }) {
    if (sought.folder !== null && path.endsWith(".dart"))
        return lacking === 0 && isInFolder(path, sought);
    const least = 3;
    const isPackage = lacking === 0 && sought.segments.length >= least && sought.whole === sought.segments;
    return isPackage || (sharedWhole >= least && sharedWhole === path.split("/").length);
}
function candidatesOf(frame, files, service) {
    const isClass = isClassSource(frame);
    return soughtPaths(frame).flatMap((sought, way) => atEnd(files, sought)
        .map(path => compare(path, sought, { way, service }))
        .filter(candidate => isBelievable(candidate, { isClass, service })));
}
function atEnd(files, { segments }) {
    const pair = segments.length > 1 ? files.byEnd.get(segments.slice(-2).join("/")) : undefined;
    return pair ?? files.byEnd.get(segments.at(-1) ?? "") ?? [];
}
function compare(path, sought, found) {
    const file = path.split("/");
    const shared = sharedEnd(file, sought.segments);
    return {
        path,
        sought,
        shared,
        lacking: sought.segments.length - shared,
        sharedWhole: sharedEnd(file, sought.whole),
        isExact: file.length === shared && sought.segments.length === shared,
        isInFolder: isInFolder(path, sought),
        isInService: found.service !== null && path.startsWith(`${found.service}/`),
        way: found.way,
    };
}
function isInFolder(path, { folder, segments }) {
    return folder !== null && path.split("/").at(-1 - segments.length) === folder;
}
function sharedEnd(one, other) {
    let count = 0;
    while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count))
        count++;
    return count;
}
const map_to_repository_ENTRY = /^(?:index|main|app|server|handler|page|layout|route|utils?|types)\.\w+$/;
function isBelievable(candidate, context) {
    const { sought } = candidate;
    if (candidate.shared < sought.atLeast)
        return false;
    const file = candidate.path.split("/");
    if (context.isClass)
        return candidate.lacking === 0 || fitsPackage(file, sought.segments);
    const ofService = candidate.isInService ? file.length - (context.service ?? "").split("/").length : file.length;
    if (candidate.way > 0 && sought.segments.length === 1 && map_to_repository_ENTRY.test(sought.segments[0] ?? ""))
        return ofService === 1;
    return candidate.lacking === 0 || candidate.shared >= 2 || candidate.sharedWhole >= ofService;
}
function best(candidates) {
    const rules = [
        candidate => -candidate.lacking,
        candidate => candidate.shared,
        candidate => Number(candidate.isInFolder),
        candidate => Number(candidate.isInService),
        candidate => candidate.sharedWhole,
        candidate => Number(candidate.isExact),
        candidate => -candidate.way,
    ];
    let left = candidates;
    for (const rule of rules) {
        const highest = left.reduce((most, candidate) => Math.max(most, rule(candidate)), Number.NEGATIVE_INFINITY);
        left = left.filter(candidate => rule(candidate) === highest);
    }
    const paths = new Set(left.map(candidate => candidate.path));
    return paths.size === 1 ? (left[0]?.path ?? null) : null;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/stack/symbolication.js
function judgeSymbolication(stack, build) {
    if (stack.frames.length === 0)
        return { symbolicated: false, missing: [NO_STACK] };
    if (!stack.minified)
        return { symbolicated: true, missing: [] };
    const version = build.version;
    const gap = missingSymbols(stack.language, build);
    return { symbolicated: false, missing: version === null && gap.byVersion ? [gap.gap, NO_VERSION] : [gap.gap] };
}
const NO_STACK = {
    what: "Stack trace",
    why: "No sample of this error carries a stack in which frames can be told apart.",
    fix: "Send error.stack with the error: log or capture the error object itself, not only its message.",
};
const NO_VERSION = {
    what: "Version of the build",
    why: "Datadog matches uploaded symbols by service and version, and the samples carry no version.",
    fix: "Set DD_VERSION, or version in the SDK's configuration, to what the upload uses.",
};
function missingSymbols(language, build) {
    const of = build.version === null ? "this build" : `version ${build.version}`;
    const platform = build.platform.toUpperCase();
    if (platform === "FLUTTER" || language === "dart")
        return { gap: flutter(of), byVersion: true };
    if (language === "javascript")
        return { gap: scripts(platform, of), byVersion: platform !== "BACKEND" };
    if (platform === "IOS" || language === "swift")
        return { gap: apple(of), byVersion: false };
    if (platform === "ANDROID" || language === "jvm")
        return { gap: android(language, of), byVersion: true };
    return { gap: DEBUG_INFORMATION[language] ?? NATIVE, byVersion: false };
}
function scripts(platform, of) {
    const what = "Source maps";
    const why = `The frames name minified code: no source map of ${of} was applied.`;
    if (platform === "BACKEND") {
        return { what, why, fix: "Deploy the source maps beside the code and start Node with --enable-source-maps." };
    }
    const command = platform === "REACT_NATIVE"
        ? "`datadog-ci react-native upload` (for a plain bundle `datadog-ci sourcemaps upload`)"
        : "`datadog-ci sourcemaps upload`";
    return {
        what,
        why,
        fix: `Upload the source maps of each build with ${command}, with the service and version that the SDK reports.`,
    };
}
function flutter(of) {
    return {
        what: "Flutter symbols",
        why: `The frames are addresses or obfuscated: no symbols of ${of} were applied.`,
        fix: "Build with --split-debug-info and upload with `datadog-ci flutter-symbols upload`, with the same service, version and flavor.",
    };
}
function apple(of) {
    return {
        what: "dSYM files",
        why: `The frames of the application are addresses: no dSYM of ${of} was applied.`,
        fix: "Upload the dSYMs of each archive with `datadog-ci dsyms upload`.",
    };
}
function android(language, of) {
    if (language !== "jvm") {
        return {
            what: "Native symbols",
            why: `The frames are addresses in native libraries: no symbols of ${of} were applied.`,
            fix: "Upload the NDK symbol files with Datadog's Gradle plugin or with `datadog-ci elf-symbols upload`.",
        };
    }
    return {
        what: "Mapping file",
        why: `The names are obfuscated by R8 or ProGuard: no mapping file of ${of} was applied.`,
        fix: "Apply Datadog's Gradle plugin and run its uploadMapping task for each release, with the same service, version and variant.",
    };
}
const NATIVE = {
    what: "Debug information",
    why: "The frames name neither files nor lines: the binary was stripped.",
    fix: "Keep the debug information of each build, or upload it with `datadog-ci elf-symbols upload`.",
};
const DEBUG_INFORMATION = {
    go: { ...NATIVE, fix: "Build without -ldflags=-s -w, and log the error with its stack (%+v)." },
    rust: { ...NATIVE, fix: 'Set debug = "line-tables-only" for the release profile, and RUST_BACKTRACE=1.' },
    dotnet: {
        ...NATIVE,
        why: "The frames name methods without files and lines: the assemblies were deployed without their PDB files.",
        fix: "Deploy the .pdb files with the assemblies, or embed them: <DebugType>embedded</DebugType>.",
    },
};

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich.js








const LIMITS = { type: 300, message: 2_000, name: 200, tag: 100, stack: 16_000 };
function enrichIssue(facts, context) {
    const { source, samples } = facts;
    const newest = samples[0] ?? null;
    const text = textsOf(facts, context.config);
    const stack = mapStack(facts, context, text.parsed);
    const suspects = findSuspects(stack, { ...context, commit: facts.commit });
    const environments = countEnvironments(facts, { ...context, names: text.names });
    const symbolication = judgeSymbolication(stack, { platform: source.platform, version: text.version });
    return {
        id: source.id,
        url: `https://app.${context.config.site}/error-tracking/issue/${source.id}`,
        type: text.type,
        message: text.message,
        service: text.service,
        platform: source.platform,
        languages: source.languages,
        state: source.state,
        isCrash: source.isCrash || samples.some(sample => sample.isCrash === true),
        handled: samples.find(sample => sample.handled !== null)?.handled ?? null,
        where: text.where,
        firstSeen: source.firstSeen,
        lastSeen: Math.max(source.lastSeen, newest?.at ?? 0),
        regressedAt: source.regressedAt,
        environments,
        occurrences: environments.reduce((total, environment) => total + environment.occurrences, 0),
        users: countUsers(facts, environments),
        countsAreLowerBound: facts.more && facts.groups === null,
        windowHours: context.config.samples.windowHours,
        version: text.version,
        commit: facts.commit,
        namedCommit: facts.namedCommit,
        track: facts.track,
        stack,
        stackText: (0,clip/* clipText */.g)(text.stack, LIMITS.stack, { keepNewlines: true }),
        symbolicated: symbolication.symbolicated,
        suspects,
        owners: suspects.find(suspect => suspect.owners.length > 0)?.owners ?? [],
        fingerprint: fingerprint({
            service: text.service,
            type: text.type,
            message: text.message,
            frames: stack.frames,
            explicit: explicitFingerprint(samples),
        }),
        jiraKey: source.jiraKey,
        gaps: [...facts.gaps, ...(newest === null ? [] : symbolication.missing)],
        redactions: text.receipts,
    };
}
function textsOf({ source, samples, groups }, config) {
    const receipts = new Map();
    const keep = (result) => {
        for (const receipt of result.receipts)
            receipts.set(receipt.rule, (receipts.get(receipt.rule) ?? 0) + receipt.count);
        return result.text;
    };
    const clean = (value, maxLength) => (0,clip/* clipText */.g)(keep(redactText(value, config.redact)), maxLength, { keepNewlines: maxLength > 1_000 });
    const name = (value) => (value === null ? null : clean(value, LIMITS.name));
    const first = (pick) => samples.map(pick).find(value => value !== null) ?? null;
    const version = first(sample => sample.version) ?? source.lastSeenVersion;
    const hint = { language: source.languages[0] ?? null, platform: source.platform };
    const { stack: parsed, redacted } = readStack(first(sample => sample.stack) ?? "", hint, config.redact);
    const tags = new Set([...samples, ...(groups ?? [])].flatMap(({ environment, version }) => [environment, version]));
    return {
        names: new Map([...tags].filter(tag => tag !== null).map(tag => [tag, isVersion(tag) ? tag : clean(tag, LIMITS.tag)])),
        type: clean(source.type ?? first(sample => sample.type) ?? "Error", LIMITS.type),
        message: clean(source.message ?? first(sample => sample.message) ?? "", LIMITS.message),
        stack: keep(redacted),
        parsed,
        service: name(source.service ?? first(sample => sample.service)),
        version: version !== null && isVersion(version) ? version : name(version),
        where: name(first(sample => sample.where)),
        receipts: [...receipts].map(([rule, count]) => ({ rule, count })),
    };
}
function isVersion(tag) {
    return /^v?\d{1,9}(?:\.\d{1,9}){1,4}$/.test(tag);
}
function countUsers({ samples, groups }, environments) {
    if (groups !== null)
        return Math.max(0, ...environments.map(environment => environment.users));
    return new Set(samples.flatMap(sample => sample.userId ?? [])).size;
}
function mapStack(facts, context, stack) {
    if (facts.files === null)
        return stack;
    const servicePath = context.config.services.find(service => service.name === facts.source.service)?.path ?? null;
    return { ...stack, frames: mapToRepository(stack.frames, indexFiles(facts.files.paths), { servicePath }) };
}
function explicitFingerprint(samples) {
    return samples.map(sample => sample.fingerprint).find(value => value !== null) ?? null;
}

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich/deployed-commit.js
const COMMIT = /^[0-9a-f]{7,40}$/i;
function deployedCommit(samples) {
    for (const sample of samples)
        if (sample.commit !== null && COMMIT.test(sample.commit))
            return sample.commit.toLowerCase();
    return (samples.map(sample => sample.version).find(version => version !== null && /^[0-9a-f]{40}$/i.test(version)) ?? null);
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/enrich/gather-facts.js


const SAMPLE_ACCESS = {
    logs: { what: "log samples", scope: "logs_read_data" },
    trace: { what: "span samples", scope: "apm_read" },
    rum: { what: "RUM samples", scope: "rum_apps_read" },
};
async function gatherFacts(ports, dispatch, config) {
    const gaps = [];
    const guess = guessTracks(dispatch, config)[0] ?? "logs";
    const [known, early] = await Promise.all([
        firstKnown(ports.source, [dispatch.issueId, ...dispatch.otherIds]),
        readSamples(ports, dispatch.issueId, { track: guess, config, gaps }),
    ]);
    if (known === null)
        return null;
    const sameIssue = known.id === dispatch.issueId;
    const order = tracksFor(known, dispatch, config);
    const page = sameIssue && early !== null && early.samples.length > 0
        ? early
        : await laterTracks(ports, known.id, {
            tracks: order.filter(track => !sameIssue || track !== guess),
            config,
            gaps,
        });
    return completeFacts(ports, { source: known, page, gaps });
}
async function gatherKnown(ports, record, config) {
    const facts = record.facts;
    if (facts === null || facts.track === null)
        return null;
    const gaps = [];
    const page = await readSamples(ports, record.issueId, { track: facts.track, config, gaps });
    if (page === null || page.samples.length === 0)
        return null;
    const namedCommit = deployedCommit(page.samples);
    if (namedCommit !== (facts.namedCommit ?? null))
        return null;
    const newest = page.samples[0];
    const source = {
        id: record.issueId,
        type: facts.type,
        message: facts.message,
        service: facts.service,
        platform: facts.platform,
        languages: facts.languages,
        state: "OPEN",
        isCrash: facts.isCrash,
        filePath: null,
        functionName: null,
        firstSeen: facts.firstSeen,
        lastSeen: newest?.at ?? record.at,
        firstSeenVersion: null,
        lastSeenVersion: newest?.version ?? null,
        regressedAt: null,
        jiraKey: null,
    };
    const commit = facts.commit ?? null;
    const groups = page.more ? await readGroups(ports, record.issueId, { track: facts.track, gaps }) : null;
    return {
        source,
        samples: page.samples,
        more: page.more,
        groups,
        track: facts.track,
        commit,
        namedCommit,
        files: { paths: facts.files, truncated: false, commit: commit ?? "" },
        gaps,
    };
}
async function completeFacts(ports, found) {
    const { source, page, gaps } = found;
    const samples = page?.samples ?? [];
    if (page === null && gaps.length === 0)
        gaps.push({
            what: "samples",
            why: "Datadog holds no indexed event of this error in the window",
            fix: "check retention filters and log indexes of this service",
        });
    const deployed = deployedCommit(samples);
    const [groups, files] = await Promise.all([
        page?.more === true ? readGroups(ports, source.id, { track: page.track, gaps }) : null,
        readFiles(ports.host, deployed, { gaps, sampled: samples.length > 0 }),
    ]);
    return {
        source,
        samples,
        more: page?.more ?? false,
        groups,
        track: page?.track ?? null,
        commit: files?.commit === deployed ? deployed : null,
        namedCommit: deployed,
        files,
        gaps,
    };
}
async function firstKnown(source, ids) {
    for (const id of ids) {
        const issue = await source.getIssue(id);
        if (issue !== null)
            return issue;
    }
    return null;
}
async function laterTracks(ports, id, ask) {
    for (const track of ask.tracks) {
        const page = await readSamples(ports, id, { track, config: ask.config, gaps: ask.gaps });
        if (page !== null && page.samples.length > 0)
            return page;
    }
    return null;
}
async function readSamples(ports, id, ask) {
    try {
        return { ...(await ports.source.listSamples(id, ask.track, ask.config.samples.limit)), track: ask.track };
    }
    catch (error) {
        ask.gaps.push(gapOf(error, SAMPLE_ACCESS[ask.track]));
        return null;
    }
}
async function readGroups(ports, id, ask) {
    try {
        return await ports.source.countSamples(id, ask.track);
    }
    catch (error) {
        ask.gaps.push(gapOf(error, { what: "exact counts", scope: SAMPLE_ACCESS[ask.track].scope }));
        return null;
    }
}
const UNKNOWN_COMMIT = {
    what: "the deployed commit",
    why: "this repository does not know the commit that the samples name",
    fix: "check git.repository_url and git.commit.sha of the build; files are matched on the default branch meanwhile",
};
const NO_COMMIT = {
    what: "the deployed commit",
    why: "no sample carries git.commit.sha",
    fix: "set DD_GIT_COMMIT_SHA or the git.commit.sha tag at build time; files are matched on the default branch meanwhile",
};
async function readFiles(host, commit, { gaps, sampled }) {
    try {
        const files = commit === null ? null : await host.listFiles(commit);
        if (files !== null)
            return withGapIfCut(files, gaps);
        if (commit !== null)
            gaps.push(UNKNOWN_COMMIT);
        else if (sampled)
            gaps.push(NO_COMMIT);
        const latest = await host.listFiles("HEAD");
        return latest === null ? null : withGapIfCut(latest, gaps);
    }
    catch (error) {
        gaps.push(gapOf(error, { what: "the repository's files", scope: "contents: read" }));
        return null;
    }
}
function withGapIfCut(files, gaps) {
    if (files.truncated)
        gaps.push({ what: "some of the repository's files", why: "GitHub cuts its list of files at 100,000", fix: null });
    return files;
}
function gapOf(error, { what, scope }) {
    const status = error instanceof errors/* UpstreamError */.gA ? error.failure.status : null;
    if (status === 403)
        return { what, why: "the key may not read them (403)", fix: `grant ${scope}` };
    if (status === 429)
        return { what, why: "the vendor's rate limit is used up (429)", fix: null };
    if (error instanceof errors/* UpstreamError */.gA)
        return { what, why: status === null ? "no answer arrived" : `the vendor answered ${status}`, fix: null };
    return { what, why: "the answer had an unknown shape", fix: null };
}
function guessTracks(dispatch, config) {
    const configured = config.services.find(service => service.name === dispatch.hint.service)?.tracks ?? [];
    return configured.length > 0 ? configured : dispatch.hint.tracks;
}
function tracksFor(issue, dispatch, config) {
    const configured = config.services.find(service => service.name === issue.service)?.tracks ?? [];
    return [...new Set([...configured, ...tracksOfPlatform(issue.platform, dispatch)])];
}
function tracksOfPlatform(platform, dispatch) {
    if (platform === "BACKEND")
        return ["logs", "trace"];
    return platform === "UNKNOWN" ? ["logs", "trace", "rum"] : ["rum", ...dispatch.hint.tracks];
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/ledger-record.js
const STATES = ["claimed", "ticketed", "released"];
function formatRecord(record) {
    const ticket = record.ticket === null ? "" : ` ${record.ticket.key}`;
    const json = JSON.stringify(record).replace(/[@#]/g, sign => (sign === "@" ? "\\u0040" : "\\u0023"));
    return `${record.event}${ticket}: Datadog issue ${record.issueId}\n\n${json}`;
}
function parseRecord(text) {
    const start = text.indexOf("\n\n{");
    if (start < 0)
        return null;
    try {
        const value = JSON.parse(text.slice(start + 2));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { schema, issueId, state, at, holder, ticket, earlierTickets, deliveries } = value;
    return (schema === 1 &&
        typeof issueId === "string" &&
        STATES.includes(state ?? "") &&
        typeof at === "number" &&
        typeof holder === "object" &&
        holder !== null &&
        Array.isArray(earlierTickets) &&
        Array.isArray(deliveries) &&
        (state === "ticketed" ? typeof ticket?.key === "string" : true));
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/route/match-glob.js
function matchGlob(pattern, path) {
    const wanted = pattern.replace(/^\/+/, "").replace(/\/+$/, "/**");
    if (!/[*?]/.test(wanted))
        return path === wanted || path.startsWith(`${wanted}/`);
    return matchTokens(tokensOf(wanted), path);
}
function tokensOf(pattern) {
    const tokens = [];
    for (const part of pattern.match(/\*\*\/|\*+|[^*]/gu) ?? []) {
        if (part === "?")
            tokens.push({ kind: "one" });
        else if (part.startsWith("*"))
            tokens.push({ kind: "many", acrossFolders: part.length > 1 });
        else
            for (const character of part)
                tokens.push({ kind: "text", character });
    }
    return tokens;
}
function matchTokens(tokens, path) {
    let reached = closure(tokens, new Set([0]));
    for (const character of path) {
        const next = new Set();
        for (const position of reached) {
            const token = tokens[position];
            if (token === undefined)
                continue;
            if (token.kind === "many" && (token.acrossFolders || character !== "/"))
                next.add(position);
            if (token.kind === "one" && character !== "/")
                next.add(position + 1);
            if (token.kind === "text" && token.character === character)
                next.add(position + 1);
        }
        if (next.size === 0)
            return false;
        reached = closure(tokens, next);
    }
    return reached.has(tokens.length);
}
function closure(tokens, positions) {
    for (const position of positions)
        if (tokens[position]?.kind === "many")
            positions.add(position + 1);
    return positions;
}

;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/route.js

function routeIssue(issue, assessment, config) {
    const rules = config.routes.filter(rule => matches(rule, issue));
    const service = config.services.find(candidate => candidate.name === issue.service);
    const { team, reason } = chooseTeam(issue, config, rules);
    return {
        project: first(rules, "project") ?? config.jira.project,
        issueType: first(rules, "issueType") ?? config.jira.issueType,
        team,
        teamId: team === null ? null : (config.teams[team]?.id ?? null),
        component: first(rules, "component") ?? service?.component ?? null,
        priority: first(rules, "priority") ?? assessment.priority,
        labels: [
            ...new Set([...config.jira.labels, ...(service?.labels ?? []), ...rules.flatMap(rule => rule.labels ?? [])]),
        ],
        reason,
    };
}
function matches({ when }, issue) {
    const path = issue.suspects[0]?.path;
    return ((when.service === undefined || when.service === issue.service) &&
        (when.path === undefined || (path !== undefined && matchGlob(when.path, path))) &&
        (when.owner === undefined || issue.owners.includes(when.owner)) &&
        (when.environment === undefined || issue.environments.some(counts => counts.environment === when.environment)));
}
function first(rules, part) {
    return rules.find(rule => rule[part] !== undefined)?.[part];
}
function chooseTeam(issue, config, rules) {
    const rule = rules.find(candidate => candidate.team !== undefined);
    if (rule?.team !== undefined)
        return { team: rule.team, reason: `route rule for ${describe(rule)}` };
    const service = config.services.find(candidate => candidate.name === issue.service);
    if (service !== undefined && service.team !== null)
        return { team: service.team, reason: `team of service ${service.name}` };
    for (const owner of issue.owners) {
        const owned = Object.entries(config.teams).find(([, team]) => team.owners.includes(owner));
        if (owned !== undefined)
            return { team: owned[0], reason: `${owner} owns the suspect file` };
    }
    return config.defaultTeam === null
        ? { team: null, reason: "no rule, service or owner names a team" }
        : { team: config.defaultTeam, reason: "default team: no rule, service or owner names one" };
}
function describe({ when }) {
    const parts = Object.entries(when).map(([name, value]) => `${name} ${value}`);
    return parts.length === 0 ? "everything" : parts.join(" and ");
}

// EXTERNAL MODULE: ../../packages/shared/build/pipeline/score.js
var score = __webpack_require__(2392);
;// CONCATENATED MODULE: ../../packages/shared/build/pipeline/triage-issue.js





async function triageIssue(ports, context) {
    const { dispatch, config } = context;
    const known = context.record === null ? null : parseRecord(context.record.text);
    const shortcut = known?.state === "ticketed" ? await gatherKnown(ports, known, config) : null;
    if (known !== null && shortcut !== null && !reachedNewEnvironment(shortcut, known))
        return judge(shortcut, context, { outcome: "seen-before", reason: "the ledger knows its ticket" });
    const facts = await gatherFacts(ports, dispatch, config);
    if (facts === null)
        return {
            outcome: "not-found",
            reason: "Datadog knows no issue with this id: it was deleted, or the keys belong to another organisation than the alert",
            dispatch,
            issue: null,
            assessment: null,
            route: null,
            record: context.record,
            config,
        };
    return judge(facts, context, { outcome: "triaged", reason: "enriched and scored" });
}
function reachedNewEnvironment(facts, record) {
    const seen = record.occurrences?.environments ?? [];
    return facts.samples.some(sample => sample.environment !== null && !seen.includes(sample.environment));
}
function judge(facts, context, end) {
    const { dispatch, config } = context;
    const issue = enrichIssue(facts, context);
    const assessment = (0,score/* scoreIssue */.e)(issue, config, context.now);
    const record = issue.id === dispatch.issueId ? context.record : null;
    const route = routeIssue(issue, assessment, config);
    return { ...end, dispatch: { ...dispatch, issueId: issue.id }, issue, assessment, route, record, config };
}


/***/ }),

/***/ 4470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: ../../packages/shared/build/errors.js
var errors = __webpack_require__(3608);
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


/***/ })

};
