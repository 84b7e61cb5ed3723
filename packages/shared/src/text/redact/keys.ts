/**
 * How a value without quotes ends: `word` at white space, `phrase` at punctuation, `text` at the next key or the end of the
 * line, `line` at the end of the line.
 */
export type ValueKind = "word" | "phrase" | "text" | "line"
export type KeyRule = {
  readonly rule: string
  readonly kind: ValueKind
  /** What an unquoted value must look like, because the key alone is too common a word. */
  readonly looksLike?: RegExp
  /** True where `key: value` without quotes is ordinary prose; `key=value` and a quoted key still count. */
  readonly notAfterColon?: boolean
}

const SECRET: KeyRule = { rule: "secret", kind: "word" }
const NAME: KeyRule = { rule: "name", kind: "phrase" }
const ID: KeyRule = { rule: "medical-id", kind: "word", looksLike: /\d/ }
const PERSONAL_ID: KeyRule = { rule: "personal-id", kind: "phrase", looksLike: /\d/ }
const HEALTH: KeyRule = { rule: "health-text", kind: "text" }

// Keys in lower case, without separators. A key is known by its last words: patientFirstName by firstname.
const TABLE: readonly (readonly [KeyRule, string])[] = [
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
  // As plain words these are prose ("note: run with …") or geometry (dx=3).
  [
    { ...HEALTH, notAfterColon: true, looksLike: /\p{L}{2}/u },
    "note condition conditions complaint complaints dose dx rx",
  ],
  [{ rule: "icd-10", kind: "word", looksLike: /\d/ }, "icd icdcode diagnosiscode diagnosiscodes conditioncode"],
  [
    { rule: "personal-detail", kind: "phrase" },
    "gender ethnicity ethnicorigin maritalstatus religion nationality sexualorientation sexatbirth",
  ],
]
// Longer keys that end like one of the above and are none.
const ORDINARY =
  "ipaddress macaddress memoryaddress baseaddress bindaddress listenaddress serveraddress hostaddress localaddress remoteaddress " +
  "peeraddress clientaddress unexpectedtoken nexttoken pagetoken continuationtoken endtoken starttoken " +
  "releasenotes releasenote socketaddress faultaddress physicaladdress virtualaddress returnaddress"

const KEYS: ReadonlyMap<string, KeyRule | null> = new Map([
  ...TABLE.flatMap(([rule, keys]) => keys.split(" ").map((key): [string, KeyRule] => [key, rule])),
  ...ORDINARY.split(" ").map((key): [string, null] => [key, null]),
])

/** The rule of a key in any spelling (first_name, FirstName, "First name"), or null where it names nothing personal. */
export function keyRule(key: string): KeyRule | null {
  const words = (key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word => word.toLowerCase())
  if (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "") && !KEYS.has(words.slice(-2).join(""))) words.pop()
  for (const count of [4, 3, 2, 1]) {
    const rule = words.length < count ? undefined : KEYS.get(words.slice(-count).join(""))
    if (rule !== undefined) return rule
  }
  return null
}
