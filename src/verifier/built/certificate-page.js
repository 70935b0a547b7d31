/*! @fluent/bundle - Apache License 2.0 (c) Mozilla */
(function(){let e={zh:`### 各类语句中通用的写法。

language-tag = zh-CN
language-name = 中文

## 原样给出的值

value-text = “{ $text }”
value-list =
    { $count ->
        [0] 空列表
       *[other] 含 { $count } 项的列表
    }
value-object = 对象
value-nothing = 空
no-figure = –
yes = 是
no = 否

## 列举

list-more = 另外 { $count } 项
list-nothing = 无
list-comma = 、
list-semicolon = ；
list-sentence = {""}

## 提示

did-you-mean = { $message }是否应为“{ $name }”？

## 原文

message-unknown = { $key }：{ $parameters }
`,en:`### How this language writes what stands in many sentences.

# BCP 47 tag, for plurals, dates and lists.
language-tag = en-GB
# What the language calls itself, for those who look for it.
language-name = English

## Values as somebody wrote them

value-text = "{ $text }"
value-list =
    { $count ->
        [0] an empty list
        [one] a list of { $count }
       *[other] a list of { $count }
    }
value-object = an object
value-nothing = nothing
# Stands where a table has no figure.
no-figure = –
yes = yes
no = no

## Lists

# Of a long list only the first are named.
list-more = { $count } more
list-nothing = nothing
list-comma = {", "}
list-semicolon = {"; "}
# Between two sentences.
list-sentence = {" "}

## Hints

# Ends the sentence about a name that is not known.
did-you-mean = { $message } Did you mean "{ $name }"?

## Sentences whose words come from elsewhere

# A message of an older version that these files no longer have.
message-unknown = { $key }: { $parameters }
`},t={zh:`### 对证书及其文件的说明，用于公示页面、离线核验页面和终端。

## 证书状态

certificate-status-active = 有效
certificate-status-suspended = 暂停
certificate-status-withdrawn = 撤销
certificate-status-expired = 过期
certificate-status-superseded = 已换发
certificate-specimen = 样本

## 证书内容

certificate-number = 证书编号
certificate-holder = 获证组织
certificate-standard = 标准
certificate-edition = { $standard } { $edition }
certificate-level = 等级
certificate-validity = 有效期
certificate-period = { $from } 至 { $until }
certificate-valid-until = 有效期至

## 核验结论

verdict-valid = 有效
verdict-dated = 签名属实，状态未知
verdict-invalid = 无效
verdict-not-issued = 未签发
verdict-specimen = 样本，不证明任何事项
verdict-refused = 不能认定属实

## 结论的理由

verdict-reason-listed-active = 认证机构签名的状态清单载明该证书有效。
verdict-reason-listed-suspended = 该证书已被暂停，恢复之前不得使用。
verdict-reason-listed-withdrawn = 该证书已被撤销。
verdict-reason-listed-expired = 该证书已过期。
verdict-reason-listed-superseded = 该证书已换发，由另一张证书取代。
verdict-reason-list-missing = 没有状态清单，无法确定证书的状态。请向认证机构索取最新的状态清单。
verdict-reason-list-stale = 状态清单已过期，未予采用。请取得最新的清单。
verdict-reason-list-early = 状态清单的时间晚于本次核验的时间，未予采用。请检查本机日期。
verdict-reason-list-false = 状态清单的签名无法用所信任的密钥验证，未予采用。
verdict-reason-not-listed = 签名属实，但认证机构签名该状态清单时，尚未签发过该编号的证书。如果证书是当天签发的，请取得最新的清单。
verdict-reason-other-listed = 签名属实，但认证机构以该编号签发的是另一张证书：状态清单中没有此处声明的内容。
verdict-reason-days-future = 证书的有效期尚未开始。
verdict-reason-days-past = 证书的有效期已过。
verdict-reason-specimen = 这是样本：所依据的规则尚未正式发布，或者仅作演示。
verdict-reason-signature-false = 签名与内容不符：内容被改动过，或者不是该认证机构签名的。
verdict-reason-key-unknown = 签名所用的密钥不在所信任的密钥之中。
verdict-reason-key-revoked = 签名所用的密钥已被认证机构吊销。
verdict-reason-key-untimely = 证书有效期的起始日不在该签名密钥的使用期内。
verdict-reason-document-unknown = 状态清单中没有与此文件逐字节相同的证书：文件被改动过，或者不是该认证机构签发的，或者在该清单之后签发。
verdict-known-on = { $reason }（截至 { $moment }）

## 证书旁的收录证明

proof-logged = 收录证明有效：本证书是日志 { $origin } 的第 { $place } 项；认证机构签署该日志时，日志共有 { $size } 项。这并不表明证书目前的状态，也不表明认证机构向所有人出示的是同一日志。
proof-other-certificate = 该收录证明属于另一张证书：日志 { $origin }（共 { $size } 项）的第 { $place } 项。
proof-hashes-false = 收录证明与所签署的内容不符：未能证明日志 { $origin }（共 { $size } 项）的第 { $place } 项是本证书。
proof-key-unknown = 未采用收录证明：日志 { $origin }（共 { $size } 项）不是由所信任的密钥签署的，其中称本证书为第 { $place } 项。
proof-signature-false = 未采用收录证明：日志 { $origin } 的签名不实。其中称日志共有 { $size } 项，本证书为第 { $place } 项。
proof-key-revoked = 未采用收录证明：日志 { $origin } 由认证机构已撤销的密钥签署。其中称日志共有 { $size } 项，本证书为第 { $place } 项。

## Word 文件的核验结论

paper-unknown = 不是本机构签发的证书文件
paper-unknown-why = 该文件与本机构签发的任何证书文件都不逐字节相同，文中也未找到本机构签发的证书编号。
paper-not-compared--pdf = 未作比对：该文件为 PDF
paper-not-compared--picture = 未作比对：该文件为扫描件或照片
paper-not-compared--other = 未作比对：该文件不是可读取的 Word 文件
paper-not-compared-why = 只有签发的 Word 文件才能逐字节比对，因此本结果不表明证书有问题。请扫描证书上的二维码，或在“证书公示”中查询证书编号，将页面上的编号、获证组织、等级和日期与手中的证书核对。
paper-altered = 与签发的证书文件不一致
paper-altered-why = 文中每一段文字在签发的证书文件中都有，但两个文件不相同：可能重新保存过，也可能删去了内容。
paper-altered-why--strange = 签发的证书文件中没有下列文字：
paper-genuine = 文件属实，证书有效
paper-genuine--status = 文件属实，但证书状态为：{ $status }
paper-genuine--specimen = 文件属实，但只是样本，不证明任何事项
paper-genuine-why = 与签发的证书文件逐字节相同。

## 证书页面上的核验

claim-unreadable = 无法读取网址中的签名。
claim-differs = 签名属实，但与登记簿不一致：{ $differences }
claim-other = 签名属实，但认证机构写入该证书二维码的是另一个签名。
claim-agrees = 二维码中的签名属实，证书编号、获证组织、等级和有效期与登记簿一致。
paper-checking = 正在核验…
paper-told = { $file }：{ $verdict }。
paper-unreachable = 无法连接服务器，请重试。
`,en:`### What is said of a certificate and of its document: on the public pages, on the page that works
### offline, and at the terminal.

## Statuses

certificate-status-active = Valid
certificate-status-suspended = Suspended
certificate-status-withdrawn = Withdrawn
certificate-status-expired = Expired
certificate-status-superseded = Superseded
# Stands in front of, or in place of, the status of a specimen.
certificate-specimen = Specimen

## What a certificate states

certificate-number = Certificate number
certificate-holder = Certificate holder
certificate-standard = Standard
certificate-edition = { $standard } { $edition }
certificate-level = Level
certificate-validity = Period of validity
certificate-period = { $from } to { $until }
certificate-valid-until = Valid until

## The verdict on a claim or a document

verdict-valid = Valid
verdict-dated = Genuine, status unknown
verdict-invalid = Not valid
verdict-not-issued = Not issued
verdict-specimen = Specimen: certifies nothing
verdict-refused = Not shown to be genuine

## Why, in a sentence

verdict-reason-listed-active = The status list signed by the certification body says that the certificate is valid.
verdict-reason-listed-suspended = The certificate is suspended and must not be used until it is restored.
verdict-reason-listed-withdrawn = The certificate has been withdrawn.
verdict-reason-listed-expired = The certificate has expired.
verdict-reason-listed-superseded = Another certificate has replaced this one.
# Of a claim whose signature is genuine, or of a document alone.
verdict-reason-list-missing = There is no status list, so the status of the certificate cannot be determined. Get the latest list from the certification body.
verdict-reason-list-stale = The status list is out of date and was not used. Get the latest one.
verdict-reason-list-early = The status list is dated later than the time of this check and was not used. Check the date of this computer.
verdict-reason-list-false = The signature of the status list could not be verified with a trusted key, so the list was not used.
verdict-reason-not-listed = The signature is genuine, but the certification body had issued no certificate under this number when it signed the status list. If the certificate is of the same day, get the latest list.
verdict-reason-other-listed = The signature is genuine, but the certification body issued another certificate under this number: what is claimed here is not in the status list.
verdict-reason-days-future = The first day of validity is still to come.
verdict-reason-days-past = The last day of validity has passed.
verdict-reason-specimen = This is a specimen: the rules it is based on have not been published, or it is for demonstration only.
verdict-reason-signature-false = The signature does not fit the content: the content was changed, or the certification body did not sign it.
verdict-reason-key-unknown = It is signed with a key that is not among the trusted keys.
verdict-reason-key-revoked = It is signed with a key that the certification body has revoked.
verdict-reason-key-untimely = The first day of validity is outside the period in which the signing key was in use.
verdict-reason-document-unknown = No certificate in the status list is byte for byte this file: the file was changed, was not issued by this certification body, or was issued after the list.
# Follows the reason where a status list was used.
verdict-known-on = { $reason } (As known on { $moment }.)

## What the proof beside a certificate shows

proof-logged = The proof holds: this certificate is entry { $place } of the log { $origin }, as the certification body signed it when the log had { $size } entries. This does not show what the certificate is now, or that the body showed everybody the same log.
proof-other-certificate = The proof is about another certificate: the one at entry { $place } of the log { $origin }, which had { $size } entries.
proof-hashes-false = The proof does not lead to what was signed: entry { $place } of the log { $origin }, which had { $size } entries, is not shown to be this certificate.
proof-key-unknown = The proof was not used: none of the trusted keys signed the log { $origin } when it had { $size } entries, of which it calls this certificate entry { $place }.
proof-signature-false = The proof was not used: the signature of the log { $origin } is false. It says that the log had { $size } entries, and that this certificate is entry { $place }.
proof-key-revoked = The proof was not used: the log { $origin } is signed with a key that the certification body has revoked. It says that the log had { $size } entries, and that this certificate is entry { $place }.

## What a Word file is

paper-unknown = Unknown: not a certificate issued by this certification body
paper-unknown-why = The file is not byte for byte a certificate that this certification body issued, and none of its certificate numbers was found in the text.
paper-not-compared--pdf = Not compared: a PDF
paper-not-compared--picture = Not compared: a scan or a photograph
paper-not-compared--other = Not compared: not a Word file that can be read
paper-not-compared-why = Only the Word file that was issued can be compared byte for byte; this says nothing against the paper. Scan the QR code on the paper, or look its number up in the register, and hold the number, the holder, the level and the dates there against those on the paper.
paper-altered = Not identical to the certificate that was issued
paper-altered-why = Every paragraph of the file is also in the certificate that was issued, but the files differ. The file may have been saved again, or text may have been removed.
# Followed by a list of paragraphs.
paper-altered-why--strange = This text is not in the certificate that was issued:
paper-genuine = Genuine, and the certificate is valid
paper-genuine--status = Genuine, but the status of the certificate is: { $status }
paper-genuine--specimen = Genuine, but a specimen: it certifies nothing
paper-genuine-why = It is byte for byte the file that was issued.

## What the page of a certificate says while it checks

claim-unreadable = The signature in the address cannot be read.
claim-differs = The signature is genuine, but the register says otherwise: { $differences }
claim-other = The signature is genuine, but the certification body put another one into the QR code of this certificate.
claim-agrees = The signature in the QR code is genuine. The number, the holder, the level and the period of validity agree with the register.
paper-checking = Checking…
paper-told = { $file }: { $verdict }.
paper-unreachable = The server could not be reached. Try again.
`},n=[`zh`,`en`];function r(e){let t=e.toLowerCase();return n.find(e=>t===e||t.startsWith(`${e}-`))??`en`}function i(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replaceAll(`=`,``)}function a(e){if(!/^[\w-]*$/.test(e)||e.length%4==1)return;let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`)),n=Uint8Array.from(t,e=>e.charCodeAt(0));return i(n)===e?n:void 0}let o=new TextEncoder().encode(`touchstone-claim-1\0`),s=Date.UTC(2e3,0,1);function c(e){let t=e.trim(),n=t.startsWith(`T1.`)?t:t.slice(t.indexOf(`#`)+1);if(!n.startsWith(`T1.`))return;let r=a(n.slice(3));if(r===void 0||r.length<77)return;let i=r.subarray(0,r.length-64),s=r.subarray(i.length),c=l(i),u=Uint8Array.from([...o,...i]);return c===void 0?void 0:{claim:c,message:u,signature:s}}function l(e){let t=e[0];if(t>1)return;let n=u(e.subarray(13));if(n?.length!==5)return;let[r,a,o,s,c]=n,l=t=>d(e[t]<<8|e[t+1]);return{key:i(e.subarray(1,9)),number:r,holder:a,standard:o,edition:s,level:c,validFrom:l(9),validUntil:l(11),isSpecimen:t===1}}function u(e){let t=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}),n=[];for(let r=0;r<e.length;){let i=r+1+e[r];if(i>e.length)return;try{n.push(t.decode(e.subarray(r+1,i)))}catch{return}r=i}return n}function d(e){return new Date(s+e*864e5).toISOString().slice(0,10)}async function f({claim:e,message:t,signature:n},r){let{keys:a,now:o,day:s,checkSignature:c}=r,l=a.keys.find(({id:t})=>t===e.key);if(l===void 0)return{outcome:`refused`,reason:`key-unknown`,claim:e};if(!await c(l.publicKey,t,n))return{outcome:`refused`,reason:`signature-false`,claim:e};let u=_(l,e.validFrom);if(u!==void 0)return{outcome:`refused`,reason:u,claim:e};if(e.isSpecimen)return{outcome:`specimen`,reason:`specimen`,claim:e};if(s<e.validFrom)return{outcome:`invalid`,reason:`days-future`,claim:e};if(s>e.validUntil)return{outcome:`invalid`,reason:`days-past`,claim:e};if(r.list===void 0)return{outcome:`dated`,reason:`list-missing`,claim:e};let d=await m(r.list,a,o,c),{list:f}=r.list;if(d!==void 0)return{outcome:`dated`,reason:d,claim:e};let h=f.certificates.find(({number:t})=>t===e.number),g=f.asOf;return h===void 0?{outcome:`not-issued`,reason:`not-listed`,claim:e,knownOn:g}:h.claim===i(n)?{...p(h,s),claim:e,knownOn:g}:{outcome:`not-issued`,reason:`other-listed`,claim:e,knownOn:g}}function p(e,t){return e.number.startsWith(`SPECIMEN-`)?{outcome:`specimen`,reason:`specimen`,status:e}:e.state===`active`?t>e.validUntil?{outcome:`invalid`,reason:`days-past`,status:e}:{outcome:`valid`,reason:`listed-active`,status:e}:{outcome:`invalid`,reason:`listed-${e.state}`,status:e}}async function m({key:e,list:t,message:n,signature:r},{keys:i},a,o){let s=i.find(t=>t.id===e);return s===void 0||s.state===`revoked`||!g(s,t.asOf)||!await o(s.publicKey,n,r)?`list-false`:a>t.until||a>h(t.asOf,24)?`list-stale`:a<t.asOf?`list-early`:void 0}function h(e,t){return new Date(Date.parse(e)+t*36e5).toISOString()}function g(e,t){return e.from<=h(t,24).slice(0,10)&&(e.until===void 0||h(t,-24).slice(0,10)<=e.until)}function _(e,t){return e.state===`revoked`?`key-revoked`:e.from<=t&&(e.until===void 0||t<=e.until)?void 0:`key-untimely`}let v={active:`✓`,suspended:`Ⅱ`,withdrawn:`✕`,expired:`✕`,superseded:`✕`};function y(e,t){return t.say(`certificate-status-${e}`)}function ee(e,t){if(e.verdict===`unknown`)return{isGood:!1,sign:`✕`,title:t.say(`paper-unknown`),why:t.say(`paper-unknown-why`)};if(e.verdict===`not-compared`)return{isGood:!1,sign:`?`,title:t.say(`paper-not-compared--${e.form}`),why:t.say(`paper-not-compared-why`)};if(e.verdict===`altered`)return{isGood:!1,sign:`✕`,title:t.say(`paper-altered`),why:t.say(e.strange.length===0?`paper-altered-why`:`paper-altered-why--strange`)};let{status:n,isSpecimen:r}=e.certificate,i=n===`active`&&!r;return{isGood:i,sign:i?`✓`:`✕`,title:r?t.say(`paper-genuine--specimen`):n===`active`?t.say(`paper-genuine`):t.say(`paper-genuine--status`,{status:y(n,t)}),why:t.say(`paper-genuine-why`)}}v.active;function b({reason:e,knownOn:t},n){let r=n.say(`verdict-reason-${e}`);return t===void 0?r:n.say(`verdict-known-on`,{reason:r,moment:x(t)})}function x(e){return`${e.slice(0,16).replace(`T`,` `)} UTC`}var S=class{constructor(e){this.value=e}valueOf(){return this.value}},C=class extends S{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},w=class extends S{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},T=class e extends S{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof S)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof S&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};function te(e,t,n){return n===t||n instanceof w&&t instanceof w&&n.value===t.value||t instanceof w&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function ne(e,t,n){return t[n]?O(e,t[n].value):(e.reportError(/* @__PURE__ */ RangeError(`No default`)),new C)}function E(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=D(e,i.value):n.push(D(e,i));return{positional:n,named:r}}function D(e,t){switch(t.type){case`str`:return t.value;case`num`:return new w(t.value,{minimumFractionDigits:t.precision});case`var`:return re(e,t);case`mesg`:return ie(e,t);case`term`:return ae(e,t);case`func`:return oe(e,t);case`select`:return se(e,t);default:return new C}}function re(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new C(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown variable: $${t}`)),new C(`$${t}`);if(n instanceof S)return n;switch(typeof n){case`string`:return n;case`number`:return new w(n);case`object`:if(T.supportsValue(n))return new T(n);default:return e.reportError(/* @__PURE__ */ TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new C(`$${t}`)}}function ie(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown message: ${t}`)),new C(t);if(n){let i=r.attributes[n];return i?O(e,i):(e.reportError(/* @__PURE__ */ ReferenceError(`Unknown attribute: ${n}`)),new C(`${t}.${n}`))}return r.value?O(e,r.value):(e.reportError(/* @__PURE__ */ ReferenceError(`No value: ${t}`)),new C(t))}function ae(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown term: ${i}`)),new C(i);if(n){let t=a.attributes[n];if(t){e.params=E(e,r).named;let n=O(e,t);return e.params=null,n}return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown attribute: ${n}`)),new C(`${i}.${n}`)}e.params=E(e,r).named;let o=O(e,a.value);return e.params=null,o}function oe(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown function: ${t}()`)),new C(`${t}()`);if(typeof r!=`function`)return e.reportError(/* @__PURE__ */ TypeError(`Function ${t}() is not callable`)),new C(`${t}()`);try{let t=E(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new C(`${t}()`)}}function se(e,{selector:t,variants:n,star:r}){let i=D(e,t);if(i instanceof C)return ne(e,n,r);for(let t of n)if(te(e,i,D(e,t.key)))return O(e,t.value);return ne(e,n,r)}function ce(e,t){if(e.dirty.has(t))return e.reportError(/* @__PURE__ */ RangeError(`Cyclic reference`)),new C;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>100)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is 100`);r&&n.push(`⁨`),n.push(D(e,i).toString(e)),r&&n.push(`⁩`)}return e.dirty.delete(t),n.join(``)}function O(e,t){return typeof t==`string`?e.bundle._transform(t):ce(e,t)}var le=class{constructor(e,t,n){this.dirty=/* @__PURE__ */ new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function k(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}let ue=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function de(e,t){let n=e[0];if(n instanceof C)return new C(`NUMBER(${n.valueOf()})`);if(n instanceof w)return new w(n.valueOf(),{...n.opts,...k(t,ue)});if(n instanceof T)return new w(n.toNumber(),{...k(t,ue)});throw TypeError(`Invalid argument to NUMBER`)}let fe=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function pe(e,t){let n=e[0];if(n instanceof C)return new C(`DATETIME(${n.valueOf()})`);if(n instanceof T||n instanceof w)return new T(n,k(t,fe));throw TypeError(`Invalid argument to DATETIME`)}let me=/* @__PURE__ */ new Map;function he(e){let t=Array.isArray(e)?e.join(` `):e,n=me.get(t);return n===void 0&&(n=/* @__PURE__ */ new Map,me.set(t,n)),n}var ge=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=/* @__PURE__ */ new Map,this._messages=/* @__PURE__ */ new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:de,DATETIME:pe,...t},this._useIsolating=n,this._transform=r,this._intls=he(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(/* @__PURE__ */ Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(/* @__PURE__ */ Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new le(this,n,t);try{return ce(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new C().toString(r);throw e}}};let A=/^(-?[a-zA-Z][\w-]*) *= */gm,_e=/\.([a-zA-Z][\w-]*) *= */y,ve=/\*?\[/y,j=/(-?[0-9]+(?:\.([0-9]+))?)/y,ye=/([a-zA-Z][\w-]*)/y,be=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,xe=/^[A-Z][A-Z0-9_-]*$/,M=/([^{}\n\r]+)/y,Se=/([^\\"\n\r]*)/y,Ce=/\\([\\"])/y,we=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Te=/^\n+/,Ee=/ +$/,De=/ *\r?\n/g,Oe=/( *)$/,ke=/{\s*/y,Ae=/\s*}/y,je=/\[\s*/y,Me=/\s*] */y,Ne=/\s*\(\s*/y,Pe=/\s*->\s*/y,Fe=/\s*:\s*/y,Ie=/\s*,?\s*/y,Le=/\s+/y;var Re=class{constructor(e){this.body=[],A.lastIndex=0;let t=0;for(;;){let n=A.exec(e);if(n===null)break;t=A.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(_e);){let t=o(_e),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(M)&&(r=o(M)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=b();return i?r?u([r,i],i.length):(i.value=x(i.value,Te),u([i],i.length)):r?x(r,Ee):null}function u(r=[],i){for(;;){if(n(M)){r.push(o(M));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=b();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=x(s,Ee));let c=[];for(let e of r)e instanceof ze&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(ke,SyntaxError);let e=f();if(i(Ae))return e;if(i(Pe)){let t=h();return i(Ae,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(be)){let[,e,t,n=null]=a(be);if(e===`$`)return{type:`var`,name:t};if(i(Ne)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(xe.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Ie)}}function m(){let e=f();return e.type===`mesg`&&i(Fe)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(ve);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(je,SyntaxError);let e;return e=n(j)?v():{type:`str`,value:o(ye)},i(Me,SyntaxError),e}function _(){if(n(j))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(j),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Se),e[t]===`\\`)n+=ee();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function ee(){if(n(Ce))return o(Ce);if(n(we)){let[,e,t]=a(we),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function b(){let n=t;switch(i(Le),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return S(e.slice(n,t))}return e[t-1]===` `&&S(e.slice(n,t))}function x(e,t){return e.replace(t,``)}function S(e){let t=e.replace(De,`
`),n=Oe.exec(e)[1].length;return new ze(t,n)}}},ze=class{constructor(e,t){this.value=e,this.length=t}};function N(e={}){return{...P(e),type:`string`,...We(e)}}function Be(e,t={}){let n=Object.keys(e),r=n.filter(t=>!Ue(e[t]));return{...P(t),type:`object`,properties:Object.fromEntries(n.map(t=>{let n=e[t];return[t,Ue(n)?n.optional:n]})),...r.length>0?{required:r}:{},...We(t),additionalProperties:!1}}function Ve(e){return{optional:e}}function He(e,...t){let n=t.flatMap(({type:e})=>Array.isArray(e)?e:[e]),{description:r,type:i,oneOf:a,additionalProperties:o,...s}=Object.assign({},...t);return{...P(e),type:n,...s,...a===void 0?{}:{if:{type:`object`},then:{oneOf:a}},...o===void 0?{}:{additionalProperties:o}}}function Ue(e){return`optional`in e}function P({description:e}){return e===void 0?{}:{description:e}}function We(e){return Object.fromEntries(Object.entries(e).filter(([e])=>e!==`description`))}function Ge(e){return{zh:Ve(N({description:`In Chinese.`,minLength:1,maxLength:e})),en:Ve(N({description:`In English.`,minLength:1,maxLength:e}))}}He({description:`Words for people: one string for the first language of the standard, or a wording for each language.`},N({minLength:1,maxLength:1e4}),Be(Ge(1e4),{minProperties:1}));function Ke(e,t){return e===void 0?``:typeof e==`string`?e:e[t]??e.zh??e.en??``}function qe(e,t,n){let r=t.map(e=>new Re(e)),i=Ye(r),a=new ge(i,{useIsolating:!1});for(let e of r){let[t]=a.addResource(e);if(t!==void 0)throw t}let o=new Intl.DateTimeFormat(i,{dateStyle:`long`,timeZone:`UTC`}),s={and:new Intl.ListFormat(i,{type:`conjunction`}),or:new Intl.ListFormat(i,{type:`disjunction`})},c={language:e,say:(e,...[t])=>l(e,void 0,t),word:({key:e,with:t})=>l(e,void 0,t),fix:({key:e,with:t})=>l(e,`fix`,t),attribute:(e,{key:t,with:n})=>l(t,e,n),show:e=>{let t=d(e);return typeof t==`string`?t:String(t)},text:t=>Ke(t,e)};return c;function l(e,t,n){let r=a.getMessage(e),i=t===void 0?r?.value:r?.attributes[t];if(i==null)return u(e,n);if(typeof i==`string`)return i;let o={};for(let e in n)o[e]=d(n[e]);return a.formatPattern(i,o)}function u(e,t={}){let n=Object.values(t).map(e=>c.show(e)).join(`, `);return c.say(`message-unknown`,{key:e,parameters:n})}function d(e){return typeof e==`string`?e:typeof e==`number`?new Je(e,n):`exact`in e?new Je(e.exact,n):`key`in e?c.word(e):`text`in e?c.text(e.text):`value`in e?f(e.value):`date`in e?p(e.date):m(e)}function f(e){if(typeof e==`string`){let t=e.length>80?`${e.slice(0,80)}…`:e;return c.say(`value-text`,{text:JSON.stringify(t).slice(1,-1)})}return Array.isArray(e)?c.say(`value-list`,{count:e.length}):e===void 0?c.say(`value-nothing`):typeof e==`object`&&e?c.say(`value-object`):JSON.stringify(e)??``}function p(e){let t=/* @__PURE__ */ new Date(`${e}T00:00:00Z`);return Number.isNaN(t.getTime())?e:o.format(t)}function m({list:e,joined:t,most:n=1/0}){if(e.length===0)return c.say(`list-nothing`);let r=e.slice(0,n).map(e=>c.show(e));return e.length>n&&r.push(c.say(`list-more`,{count:e.length-n})),t===`comma`?r.join(c.say(`list-comma`)):t===`semicolon`?r.join(c.say(`list-semicolon`)):t===`sentences`?r.join(c.say(`list-sentence`)):t===`arrow`?r.join(` → `):s[t].format(r)}}var Je=class extends w{#e;constructor(e,t){super(typeof e==`number`?e:NaN),this.#e=t(e)}toString(){return this.#e}};function Ye(e){for(let{body:t}of e)for(let{id:e,value:n}of t)if(e===`language-tag`&&typeof n==`string`)return n;throw Error(`The message files name no language-tag.`)}function Xe(n,...r){return qe(n,[e,t,...r].map(e=>e[n]),String)}function F(e,t){let n=document.getElementById(e);if(n instanceof t)return n;throw TypeError(`The page has no ${e}.`)}function I(e,t,...n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(...n),r}function L(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function Ze(e){if(!L(e)||!L(e.body)||!Array.isArray(e.keys))return;let t=Object.entries(e.body);if(!t.every(([,e])=>typeof e==`string`))return;let n=[];for(let t of e.keys){let e=Qe(t);if(e===void 0)return;n.push(e)}return{body:Object.fromEntries(t),keys:n}}function Qe(e){if(!L(e)||e.kty!==`OKP`||e.crv!==`Ed25519`)return;let{kid:t,x:n,state:r,from:i,until:o}=e,s=typeof n==`string`?a(n):void 0;if(typeof t==`string`&&s?.length===32&&(r===`active`||r===`retired`||r===`revoked`)&&$e(i)&&(o===void 0||$e(o)))return{id:t,publicKey:s,state:r,from:i,...o===void 0?{}:{until:o}}}function $e(e){return typeof e==`string`&&/^\d{4}-\d\d-\d\d$/.test(e)}let et=[`active`,`suspended`,`withdrawn`,`expired`,`superseded`];function tt(e){let[t,n,r,...i]=e.trim().split(`.`);if(t===void 0||n===void 0||r===void 0||i.length>0)return;let o=nt(t),s=nt(n),c=a(r);if(c?.length!==64||!L(o)||!rt(s))return;let{alg:l,typ:u,kid:d,crit:f}=o;if(l===`EdDSA`&&u===`touchstone-status`&&typeof d==`string`&&f===void 0)return{key:d,list:s,message:new TextEncoder().encode(`${t}.${n}`),signature:c}}function nt(e){let t=a(e);if(t!==void 0)try{return JSON.parse(new TextDecoder(`utf-8`,{fatal:!0}).decode(t))}catch{return}}function rt(e){if(!L(e)||e.format!==`touchstone-status-2`)return!1;let{asOf:t,until:n,certificates:r}=e;return!it(t)||!it(n)||!Array.isArray(r)?!1:r.every(e=>L(e)&&typeof e.number==`string`&&typeof e.validUntil==`string`&&typeof e.document==`string`&&(e.claim===void 0||typeof e.claim==`string`)&&et.some(t=>t===e.state))}function it(e){return typeof e==`string`&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(e)}
/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */
let at=Object.freeze,R=57896044618658097711785492504343953926634992332820282019728792003956564819949n,z=7237005577332262213973186563042994240857116359379907606001950938285454250989n,ot=37095705934669439343138083508754565189542113879843219016388785533085940283555n,B=15112221349535400772501151409588531511454012693041857206046113283949847762202n,V=46316835694926478169428394003475163141307993866256225615783033603165251855960n,H=R-1n,st=at({p:R,n:z,h:8n,a:H,d:ot,Gx:B,Gy:V}),ct=e=>e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&e.BYTES_PER_ELEMENT===1,U=(e,t,n=``)=>{if(ct(e)&&(t===void 0||e.length===t))return e;let r=ct(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=(n?`"${n}" `:``)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)},lt=(e,t=``,n)=>Uint8Array.from(U(e,n,t)),ut=(e,t)=>e.toString(16).padStart(t,`0`),dt=e=>{let t=``;for(let n of U(e))t+=ut(n,2);return t},ft=e=>{let t=`hex invalid`;if(typeof e!=`string`)throw TypeError(t);if(e.length%2||!/^[\da-f]*$/i.test(e))throw RangeError(t);let n=new Uint8Array(e.length/2);for(let t=0,r=0;t<n.length;t++,r+=2){let i=e.charCodeAt(r),a=e.charCodeAt(r+1);n[t]=((i&15)+(i>>6)*9)*16+(a&15)+(a>>6)*9}return n},W=(...e)=>{let t=0;for(let n of e)t+=U(n).length;let n=new Uint8Array(t),r=0;for(let t of e)n.set(t,r),r+=t.length;return n},G=(e,t,n,r=`bad number: out of range`)=>{if(typeof e!=`bigint`)throw TypeError(r);if(t<=e&&e<n)return e;throw RangeError(r)},K=(e,t=R)=>(e%=t)>=0n?e:t+e,pt=(1n<<255n)-1n,q=e=>{if(e<0n)throw RangeError(`negative coordinate`);let t=(e>>255n)*19n+(e&pt);return t=(t>>255n)*19n+(t&pt),t%R},mt=e=>K(e,z),ht=(e,t)=>{if(e===0n)throw Error(`invert: expected non-zero number`);if(t<=1n)throw Error(`invert: expected modulus > 1, got `+t);let n=K(e,t),r=t,i=0n,a=1n;for(;n!==0n;){let e=r/n,t=r-n*e,o=i-a*e;r=n,n=t,i=a,a=o}if(r!==1n)throw Error(`invert: does not exist`);return K(i,t)},gt=e=>{let t=At[e];if(typeof t!=`function`)throw Error(`hashes.`+e+` not set`);return t},_t=async(e,...t)=>U(await gt(e)(W(...t)),64,`digest`),vt=e=>{if(e instanceof J)return e;throw TypeError(`Point expected`)},yt=2n**256n;var J=class e{static BASE;static ZERO;X;Y;Z;T;constructor(e,t,n,r){let i=yt;this.X=G(e,0n,i),this.Y=G(t,0n,i),this.Z=G(n,1n,i),this.T=G(r,0n,i),at(this)}static CURVE(){return st}static fromAffine(t){return new e(t.x,t.y,1n,q(t.x*t.y))}static fromBytes(t,n=!1){let r=lt(t,`point`,32),i=r[31];r[31]=i&-129;let a=xt(r);n||G(a,0n,R);let o=q(a*a),s=K(o-1n),c=q(ot*o+1n),{isValid:l,value:u}=wt(s,c);if(!l)throw Error(`bad point: y not sqrt`);let d=!!(i&128);if(!n&&u===0n&&d)throw Error(`bad point: x==0, isLastByteOdd`);return d!==!!(u&1n)&&(u=K(-u)),new e(u,a,1n,q(u*a))}static fromHex(t,n){return e.fromBytes(ft(t),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){let e=H,t=this;if(t.is0())throw Error(`bad point: ZERO`);let{X:n,Y:r,Z:i,T:a}=t,o=q(n*n),s=q(r*r),c=q(i*i),l=q(c*c),u=q(o*e);if(q(c*(u+s))!==K(l+q(37095705934669439343138083508754565189542113879843219016388785533085940283555n*q(o*s))))throw Error(`bad point: equation left != right (1)`);if(q(n*r)!==q(i*a))throw Error(`bad point: equation left != right (2)`);return this}equals(e){let{X:t,Y:n,Z:r}=this,{X:i,Y:a,Z:o}=vt(e);return q(t*o)===q(i*r)&&q(n*o)===q(a*r)}is0(){return this.equals(X)}negate(){return new e(K(-this.X),this.Y,this.Z,K(-this.T))}double(){let{X:t,Y:n,Z:r}=this,i=H,a=q(t*t),o=q(n*n),s=q(2n*r*r),c=q(i*a),l=K(t+n),u=K(q(l*l)-a-o),d=K(c+o),f=K(d-s),p=K(c-o),m=q(u*f),h=q(d*p),g=q(u*p),_=q(f*d);return new e(m,h,_,g)}add(t){let{X:n,Y:r,Z:i,T:a}=this,{X:o,Y:s,Z:c,T:l}=vt(t),u=H,d=q(n*o),f=q(r*s),p=q(q(a*37095705934669439343138083508754565189542113879843219016388785533085940283555n)*l),m=q(i*c),h=K(q(K(n+r)*K(o+s))-d-f),g=K(m-p),_=K(m+p),v=K(f-q(u*d)),y=q(h*g),ee=q(_*v),b=q(h*v),x=q(g*_);return new e(y,ee,x,b)}subtract(e){return this.add(vt(e).negate())}multiply(e,t=!0){if(!t&&e===0n||(G(e,1n,z),!t&&this.is0()))return X;if(e===1n)return this;if(this.equals(Y))return Pt(e).p;let n=X,r=Y,i=this;for(let a=0;t?a<256:e>0n;a++)e&1n?n=n.add(i):t&&(r=r.add(i)),i=i.double(),e>>=1n;return n}multiplyUnsafe(e){return this.multiply(e,!1)}toAffine(){let{X:e,Y:t,Z:n}=this;if(this.equals(X))return{x:0n,y:1n};let r=ht(n,R);if(q(n*r)!==1n)throw Error(`invalid inverse`);return{x:q(e*r),y:q(t*r)}}toBytes(){let{x:e,y:t}=this.toAffine(),n=bt(t);return n[31]|=e&1n?128:0,n}toHex(){return dt(this.toBytes())}clearCofactor(){return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(z/2n,!1).double().add(this).is0()}};let Y=new J(B,V,1n,K(B*V)),X=new J(0n,1n,1n,0n);J.BASE=Y,J.ZERO=X;let bt=e=>ft(ut(G(e,0n,yt),64)).reverse(),xt=e=>BigInt(`0x`+dt(Uint8Array.from(U(e)).reverse())),Z=(e,t)=>{let n=e;for(;t-->0;)n=q(n*n);return n},St=e=>{let t=q(e*e),n=q(t*e),r=q(Z(n,2)*n),i=q(Z(r,1)*e),a=q(Z(i,5)*i),o=q(Z(a,10)*a),s=q(Z(o,20)*o),c=q(Z(s,40)*s),l=q(Z(c,80)*c),u=q(Z(l,80)*c),d=q(Z(u,10)*a);return q(Z(d,2)*e)},Ct=19681161376707505956807079304988542015446066515923890162744021073123829784752n,wt=(e,t)=>{let n=q(t*q(t*t)),r=q(q(n*n)*t),i=St(q(e*r)),a=q(e*q(n*i)),o=q(t*q(a*a)),s=a,c=q(a*Ct),l=o===e,u=o===K(-e),d=o===K(-e*Ct);return l&&(a=s),(u||d)&&(a=c),(K(a)&1n)==1n&&(a=K(-a)),{isValid:l||u,value:a}},Tt=e=>mt(xt(e)),Et=async e=>e[1](await _t(`sha512Async`,e[0])),Dt=e=>{if(typeof e!=`object`||!e)throw TypeError(`expected valid options object`);return e.zip215??!0},Ot=(e,t,n,r)=>{e=U(e,64,`signature`),t=U(t,void 0,`message`),n=U(n,32,`publicKey`);let i=Dt(r),a=e.subarray(0,32),o=xt(e.subarray(32,64)),s,c,l,u=Uint8Array.of(),d=!1;try{s=J.fromBytes(n,i),c=J.fromBytes(a,i),l=Y.multiply(o,!1),u=W(a,n,t),d=!0}catch{}return[u,e=>{if(!d||!i&&s.isSmallOrder())return!1;let t=Tt(e);return c.add(s.multiply(t,!1)).subtract(l).clearCofactor().is0()}]},kt=async(e,t,n,r={})=>Et(Ot(e,t,n,r)),At={sha512Async:async e=>{let t=globalThis?.crypto?.subtle;if(!t)throw Error(`crypto.subtle must be defined, consider polyfill`);return new Uint8Array(await t.digest(`SHA-512`,W(e)))},sha512:void 0},jt=()=>{let e=[],t=Y,n;for(let r=0;r<33;r++){n=t,e.push(n);for(let r=1;r<128;r++)n=n.add(t),e.push(n);t=n.double()}return e},Mt,Nt=(e,t)=>{let n=t.negate();return e?n:t},Pt=e=>{let t=Mt||=jt(),n=X,r=Y;for(let i=0;i<33;i++){let a=Number(e&255n);e>>=8n,a>128&&(a-=256,e+=1n);let o=i*128,s=o+Math.abs(a)-1,c=i%2!=0,l=a<0;a===0?r=r.add(Nt(c,t[o])):n=n.add(Nt(l,t[s]))}if(e!==0n)throw Error(`invalid wnaf`);return{p:n,f:r}},Ft=async(e,t,n)=>{let[r,i,a]=[e,t,n].map(e=>Uint8Array.from(e));if(r===void 0||i===void 0||a===void 0)return!1;let o=await crypto.subtle.importKey(`raw`,r,`Ed25519`,!1,[`verify`]).catch(()=>void 0);return o===void 0?kt(a,i,r,{zip215:!1}):crypto.subtle.verify(`Ed25519`,o,a,i)};function It(e){let t=Rt(e??``);if(typeof t!=`object`||!t)return{};let{keys:n,list:r}=t,i=Ze(n),a=typeof r==`string`?tt(r):void 0;return{...i===void 0?{}:{keys:i},...a===void 0?{}:{list:a}}}function Lt({keys:e,list:t}){let n=/* @__PURE__ */ new Date,r=/* @__PURE__ */ new Date(n.getTime()-n.getTimezoneOffset()*6e4);return{keys:e??{body:{},keys:[]},list:t,now:n.toISOString(),day:r.toISOString().slice(0,10),checkSignature:Ft}}function Rt(e){try{return JSON.parse(e)}catch{return}}let Q=Xe(r(document.documentElement.lang));async function zt(){let e=F(`claim`,HTMLElement),t=location.hash===``?void 0:c(location.hash.slice(1));if(location.hash===``)return;if(e.hidden=!1,t===void 0)return $(e,`✕`,Q.say(`claim-unreadable`));let n=await f(t,Lt(It(F(`given`,HTMLScriptElement).textContent)));if(n.outcome===`refused`)return $(e,`✕`,b(n,Q));let r=Bt(t.claim,e.dataset);if(r.length>0)return $(e,`✕`,Q.say(`claim-differs`,{differences:{list:r,joined:`semicolon`}}));if(e.dataset.claim!==i(t.signature))return $(e,`✕`,Q.say(`claim-other`));$(e,`✓`,Q.say(`claim-agrees`))}function Bt(e,t){return[`number`,`holder`,`level`,`validFrom`,`validUntil`].flatMap(n=>{let r=t[n];return r===void 0||r===``||r===e[n]?[]:[`${String(e[n])} ≠ ${r}`]})}let Vt={"✓":`panel good`,"✕":`panel bad`,"?":`panel`};function $(e,t,n){e.className=Vt[t],e.replaceChildren(I(`b`,``,`${t} `),n)}async function Ht(e){let t=F(`paper`,HTMLElement);t.hidden=!1,t.className=`panel`,t.textContent=Q.say(`paper-checking`);try{let n=await fetch(`/v1/public/papers`,{method:`POST`,headers:{"content-type":`application/octet-stream`,"accept-language":Q.language},body:e});if(!n.ok){let{title:e}=await n.json();return $(t,`✕`,e??String(n.status))}Ut(t,e.name,await n.json())}catch{$(t,`✕`,Q.say(`paper-unreachable`))}}function Ut(e,t,n){let{sign:r,title:i,why:a}=ee(n,Q);if($(e,r,Q.say(`paper-told`,{file:t,verdict:i})),!(`certificate`in n))return e.append(I(`p`,`soft`,a));let{number:o,status:s,isSpecimen:c}=n.certificate,l=c?Q.say(`certificate-specimen`):y(s,Q),u=I(`a`,``,o);u.href=`/c/${encodeURIComponent(o)}${location.search}`,e.append(I(`p`,``,`${Q.say(`certificate-number`)} `,u,` · ${l}`)),e.append(I(`p`,`soft`,a)),n.verdict===`altered`&&n.strange.length>0&&e.append(I(`ul`,``,...n.strange.map(e=>I(`li`,``,e))))}let Wt=F(`file`,HTMLInputElement);function Gt(){let[e]=Wt.files??[];e!==void 0&&Ht(e)}Wt.addEventListener(`change`,Gt),F(`paper-form`,HTMLFormElement).addEventListener(`submit`,e=>{e.preventDefault(),Gt()}),addEventListener(`hashchange`,()=>void zt()),zt()})();