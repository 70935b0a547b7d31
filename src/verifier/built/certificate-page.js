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
verdict-reason-list-silent = 签名属实，但状态清单中没有该证书；清单可能早于证书。
verdict-reason-days-future = 证书的有效期尚未开始。
verdict-reason-days-past = 证书的有效期已过。
verdict-reason-specimen = 这是样本：所依据的规则尚未正式发布，或者仅作演示。
verdict-reason-signature-false = 签名与内容不符：内容被改动过，或者不是该认证机构签名的。
verdict-reason-key-unknown = 签名所用的密钥不在所信任的密钥之中。
verdict-reason-key-revoked = 签名所用的密钥已被认证机构吊销。
verdict-reason-key-untimely = 证书有效期的起始日不在该签名密钥的使用期内。
verdict-reason-document-unknown = 状态清单中没有与此文件逐字节相同的证书：文件被改动过，或者不是该认证机构签发的，或者在该清单之后签发。
verdict-known-on = { $reason }（截至 { $moment }）

## Word 文件的核验结论

paper-unknown = 不是本机构签发的证书文件
paper-unknown-why = 该文件与本机构签发的任何证书文件都不逐字节相同，文中也未找到本机构签发的证书编号。
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
verdict-reason-list-silent = The signature is genuine, but the status list does not name this certificate; the list may be older than the certificate.
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

## What a Word file is

paper-unknown = Unknown: not a certificate issued by this certification body
paper-unknown-why = The file is not byte for byte a certificate that this certification body issued, and none of its certificate numbers was found in the text.
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
claim-agrees = The signature in the QR code is genuine. The number, the holder, the level and the period of validity agree with the register.
paper-checking = Checking…
paper-told = { $file }: { $verdict }.
paper-unreachable = The server could not be reached. Try again.
`},n=[`zh`,`en`];function r(e){let t=e.toLowerCase();return n.find(e=>t===e||t.startsWith(`${e}-`))??`en`}function i(e){let t=``;for(let n of e)t+=String.fromCharCode(n);return btoa(t).replaceAll(`+`,`-`).replaceAll(`/`,`_`).replaceAll(`=`,``)}function a(e){if(!/^[\w-]*$/.test(e)||e.length%4==1)return;let t=atob(e.replaceAll(`-`,`+`).replaceAll(`_`,`/`)),n=Uint8Array.from(t,e=>e.charCodeAt(0));return i(n)===e?n:void 0}let o=new TextEncoder().encode(`touchstone-claim-1\0`),s=Date.UTC(2e3,0,1);function c(e){let t=e.trim(),n=t.startsWith(`T1.`)?t:t.slice(t.indexOf(`#`)+1);if(!n.startsWith(`T1.`))return;let r=a(n.slice(3));if(r===void 0||r.length<77)return;let i=r.subarray(0,r.length-64),s=r.subarray(i.length),c=l(i),u=Uint8Array.from([...o,...i]);return c===void 0?void 0:{claim:c,message:u,signature:s}}function l(e){let t=e[0];if(t>1)return;let n=u(e.subarray(13));if(n?.length!==5)return;let[r,a,o,s,c]=n,l=t=>d(e[t]<<8|e[t+1]);return{key:i(e.subarray(1,9)),number:r,holder:a,standard:o,edition:s,level:c,validFrom:l(9),validUntil:l(11),isSpecimen:t===1}}function u(e){let t=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}),n=[];for(let r=0;r<e.length;){let i=r+1+e[r];if(i>e.length)return;try{n.push(t.decode(e.subarray(r+1,i)))}catch{return}r=i}return n}function d(e){return new Date(s+e*864e5).toISOString().slice(0,10)}async function f({claim:e,message:t,signature:n},r){let{keys:i,now:a,day:o,checkSignature:s}=r,c=i.keys.find(({id:t})=>t===e.key);if(c===void 0)return{outcome:`refused`,reason:`key-unknown`,claim:e};if(!await s(c.publicKey,t,n))return{outcome:`refused`,reason:`signature-false`,claim:e};let l=h(c,e.validFrom);if(l!==void 0)return{outcome:`refused`,reason:l,claim:e};if(e.isSpecimen)return{outcome:`specimen`,reason:`specimen`,claim:e};if(o<e.validFrom)return{outcome:`invalid`,reason:`days-future`,claim:e};if(o>e.validUntil)return{outcome:`invalid`,reason:`days-past`,claim:e};if(r.list===void 0)return{outcome:`dated`,reason:`list-missing`,claim:e};let u=await m(r.list,i,a,s),{list:d}=r.list;if(u!==void 0)return{outcome:`dated`,reason:u,claim:e};let f=d.certificates.find(({number:t})=>t===e.number),g=d.asOf;return f===void 0?{outcome:`dated`,reason:`list-silent`,claim:e,knownOn:g}:{...p(f,o),claim:e,knownOn:g}}function p(e,t){return e.number.startsWith(`SPECIMEN-`)?{outcome:`specimen`,reason:`specimen`,status:e}:e.state===`active`?t>e.validUntil?{outcome:`invalid`,reason:`days-past`,status:e}:{outcome:`valid`,reason:`listed-active`,status:e}:{outcome:`invalid`,reason:`listed-${e.state}`,status:e}}async function m({key:e,list:t,message:n,signature:r},{keys:i},a,o){let s=i.find(t=>t.id===e);return s===void 0||s.state===`revoked`||!await o(s.publicKey,n,r)?`list-false`:a>t.until?`list-stale`:a<t.asOf?`list-early`:void 0}function h(e,t){return e.state===`revoked`?`key-revoked`:e.from<=t&&(e.until===void 0||t<=e.until)?void 0:`key-untimely`}function g(e,t){return t.say(`certificate-status-${e}`)}function _(e,t){if(e.verdict===`unknown`)return{isGood:!1,title:t.say(`paper-unknown`),why:t.say(`paper-unknown-why`)};if(e.verdict===`altered`)return{isGood:!1,title:t.say(`paper-altered`),why:t.say(e.strange.length===0?`paper-altered-why`:`paper-altered-why--strange`)};let{status:n,isSpecimen:r}=e.certificate;return{isGood:n===`active`&&!r,title:r?t.say(`paper-genuine--specimen`):n===`active`?t.say(`paper-genuine`):t.say(`paper-genuine--status`,{status:g(n,t)}),why:t.say(`paper-genuine-why`)}}function v({reason:e,knownOn:t},n){let r=n.say(`verdict-reason-${e}`);return t===void 0?r:n.say(`verdict-known-on`,{reason:r,moment:y(t)})}function y(e){return`${e.slice(0,16).replace(`T`,` `)} UTC`}var b=class{constructor(e){this.value=e}valueOf(){return this.value}},x=class extends b{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},S=class extends b{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},C=class e extends b{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof b)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof b&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};function ee(e,t,n){return n===t||n instanceof S&&t instanceof S&&n.value===t.value||t instanceof S&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function te(e,t,n){return t[n]?E(e,t[n].value):(e.reportError(/* @__PURE__ */ RangeError(`No default`)),new x)}function w(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=T(e,i.value):n.push(T(e,i));return{positional:n,named:r}}function T(e,t){switch(t.type){case`str`:return t.value;case`num`:return new S(t.value,{minimumFractionDigits:t.precision});case`var`:return ne(e,t);case`mesg`:return re(e,t);case`term`:return ie(e,t);case`func`:return ae(e,t);case`select`:return oe(e,t);default:return new x}}function ne(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new x(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown variable: $${t}`)),new x(`$${t}`);if(n instanceof b)return n;switch(typeof n){case`string`:return n;case`number`:return new S(n);case`object`:if(C.supportsValue(n))return new C(n);default:return e.reportError(/* @__PURE__ */ TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new x(`$${t}`)}}function re(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown message: ${t}`)),new x(t);if(n){let i=r.attributes[n];return i?E(e,i):(e.reportError(/* @__PURE__ */ ReferenceError(`Unknown attribute: ${n}`)),new x(`${t}.${n}`))}return r.value?E(e,r.value):(e.reportError(/* @__PURE__ */ ReferenceError(`No value: ${t}`)),new x(t))}function ie(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown term: ${i}`)),new x(i);if(n){let t=a.attributes[n];if(t){e.params=w(e,r).named;let n=E(e,t);return e.params=null,n}return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown attribute: ${n}`)),new x(`${i}.${n}`)}e.params=w(e,r).named;let o=E(e,a.value);return e.params=null,o}function ae(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(/* @__PURE__ */ ReferenceError(`Unknown function: ${t}()`)),new x(`${t}()`);if(typeof r!=`function`)return e.reportError(/* @__PURE__ */ TypeError(`Function ${t}() is not callable`)),new x(`${t}()`);try{let t=w(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new x(`${t}()`)}}function oe(e,{selector:t,variants:n,star:r}){let i=T(e,t);if(i instanceof x)return te(e,n,r);for(let t of n)if(ee(e,i,T(e,t.key)))return E(e,t.value);return te(e,n,r)}function se(e,t){if(e.dirty.has(t))return e.reportError(/* @__PURE__ */ RangeError(`Cyclic reference`)),new x;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>100)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is 100`);r&&n.push(`⁨`),n.push(T(e,i).toString(e)),r&&n.push(`⁩`)}return e.dirty.delete(t),n.join(``)}function E(e,t){return typeof t==`string`?e.bundle._transform(t):se(e,t)}var ce=class{constructor(e,t,n){this.dirty=/* @__PURE__ */ new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function D(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}let le=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function ue(e,t){let n=e[0];if(n instanceof x)return new x(`NUMBER(${n.valueOf()})`);if(n instanceof S)return new S(n.valueOf(),{...n.opts,...D(t,le)});if(n instanceof C)return new S(n.toNumber(),{...D(t,le)});throw TypeError(`Invalid argument to NUMBER`)}let de=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function fe(e,t){let n=e[0];if(n instanceof x)return new x(`DATETIME(${n.valueOf()})`);if(n instanceof C||n instanceof S)return new C(n,D(t,de));throw TypeError(`Invalid argument to DATETIME`)}let pe=/* @__PURE__ */ new Map;function me(e){let t=Array.isArray(e)?e.join(` `):e,n=pe.get(t);return n===void 0&&(n=/* @__PURE__ */ new Map,pe.set(t,n)),n}var he=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=/* @__PURE__ */ new Map,this._messages=/* @__PURE__ */ new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ue,DATETIME:fe,...t},this._useIsolating=n,this._transform=r,this._intls=me(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(/* @__PURE__ */ Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(/* @__PURE__ */ Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new ce(this,n,t);try{return se(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new x().toString(r);throw e}}};let O=/^(-?[a-zA-Z][\w-]*) *= */gm,ge=/\.([a-zA-Z][\w-]*) *= */y,_e=/\*?\[/y,k=/(-?[0-9]+(?:\.([0-9]+))?)/y,ve=/([a-zA-Z][\w-]*)/y,ye=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,be=/^[A-Z][A-Z0-9_-]*$/,A=/([^{}\n\r]+)/y,xe=/([^\\"\n\r]*)/y,Se=/\\([\\"])/y,Ce=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,we=/^\n+/,Te=/ +$/,Ee=/ *\r?\n/g,De=/( *)$/,Oe=/{\s*/y,ke=/\s*}/y,Ae=/\[\s*/y,je=/\s*] */y,Me=/\s*\(\s*/y,Ne=/\s*->\s*/y,Pe=/\s*:\s*/y,Fe=/\s*,?\s*/y,Ie=/\s+/y;var Le=class{constructor(e){this.body=[],O.lastIndex=0;let t=0;for(;;){let n=O.exec(e);if(n===null)break;t=O.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(ge);){let t=o(ge),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(A)&&(r=o(A)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,we),u([i],i.length)):r?S(r,Te):null}function u(r=[],i){for(;;){if(n(A)){r.push(o(A));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Te));let c=[];for(let e of r)e instanceof Re&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Oe,SyntaxError);let e=f();if(i(ke))return e;if(i(Ne)){let t=h();return i(ke,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(ye)){let[,e,t,n=null]=a(ye);if(e===`$`)return{type:`var`,name:t};if(i(Me)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(be.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Fe)}}function m(){let e=f();return e.type===`mesg`&&i(Pe)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(_e);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Ae,SyntaxError);let e;return e=n(k)?v():{type:`str`,value:o(ve)},i(je,SyntaxError),e}function _(){if(n(k))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(k),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(xe),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Se))return o(Se);if(n(Ce)){let[,e,t]=a(Ce),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Ie),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(Ee,`
`),n=De.exec(e)[1].length;return new Re(t,n)}}},Re=class{constructor(e,t){this.value=e,this.length=t}};function j(e={}){return{...M(e),type:`string`,...Ue(e)}}function ze(e,t={}){let n=Object.keys(e),r=n.filter(t=>!He(e[t]));return{...M(t),type:`object`,properties:Object.fromEntries(n.map(t=>{let n=e[t];return[t,He(n)?n.optional:n]})),...r.length>0?{required:r}:{},...Ue(t),additionalProperties:!1}}function Be(e){return{optional:e}}function Ve(e,...t){let n=t.flatMap(({type:e})=>Array.isArray(e)?e:[e]),{description:r,type:i,oneOf:a,additionalProperties:o,...s}=Object.assign({},...t);return{...M(e),type:n,...s,...a===void 0?{}:{if:{type:`object`},then:{oneOf:a}},...o===void 0?{}:{additionalProperties:o}}}function He(e){return`optional`in e}function M({description:e}){return e===void 0?{}:{description:e}}function Ue(e){return Object.fromEntries(Object.entries(e).filter(([e])=>e!==`description`))}function We(e){return{zh:Be(j({description:`In Chinese.`,minLength:1,maxLength:e})),en:Be(j({description:`In English.`,minLength:1,maxLength:e}))}}Ve({description:`Words for people: one string for the first language of the standard, or a wording for each language.`},j({minLength:1,maxLength:1e4}),ze(We(1e4),{minProperties:1}));function Ge(e,t){return e===void 0?``:typeof e==`string`?e:e[t]??e.zh??e.en??``}function Ke(e,t,n){let r=t.map(e=>new Le(e)),i=Je(r),a=new he(i,{useIsolating:!1});for(let e of r){let[t]=a.addResource(e);if(t!==void 0)throw t}let o=new Intl.DateTimeFormat(i,{dateStyle:`long`,timeZone:`UTC`}),s={and:new Intl.ListFormat(i,{type:`conjunction`}),or:new Intl.ListFormat(i,{type:`disjunction`})},c={language:e,say:(e,...[t])=>l(e,void 0,t),word:({key:e,with:t})=>l(e,void 0,t),fix:({key:e,with:t})=>l(e,`fix`,t),attribute:(e,{key:t,with:n})=>l(t,e,n),show:e=>{let t=d(e);return typeof t==`string`?t:String(t)},text:t=>Ge(t,e)};return c;function l(e,t,n){let r=a.getMessage(e),i=t===void 0?r?.value:r?.attributes[t];if(i==null)return u(e,n);if(typeof i==`string`)return i;let o={};for(let e in n)o[e]=d(n[e]);return a.formatPattern(i,o)}function u(e,t={}){let n=Object.values(t).map(e=>c.show(e)).join(`, `);return c.say(`message-unknown`,{key:e,parameters:n})}function d(e){return typeof e==`string`?e:typeof e==`number`?new qe(e,n):`exact`in e?new qe(e.exact,n):`key`in e?c.word(e):`text`in e?c.text(e.text):`value`in e?f(e.value):`date`in e?p(e.date):m(e)}function f(e){if(typeof e==`string`){let t=e.length>80?`${e.slice(0,80)}…`:e;return c.say(`value-text`,{text:JSON.stringify(t).slice(1,-1)})}return Array.isArray(e)?c.say(`value-list`,{count:e.length}):e===void 0?c.say(`value-nothing`):typeof e==`object`&&e?c.say(`value-object`):JSON.stringify(e)??``}function p(e){let t=/* @__PURE__ */ new Date(`${e}T00:00:00Z`);return Number.isNaN(t.getTime())?e:o.format(t)}function m({list:e,joined:t,most:n=1/0}){if(e.length===0)return c.say(`list-nothing`);let r=e.slice(0,n).map(e=>c.show(e));return e.length>n&&r.push(c.say(`list-more`,{count:e.length-n})),t===`comma`?r.join(c.say(`list-comma`)):t===`semicolon`?r.join(c.say(`list-semicolon`)):t===`sentences`?r.join(c.say(`list-sentence`)):t===`arrow`?r.join(` → `):s[t].format(r)}}var qe=class extends S{#e;constructor(e,t){super(typeof e==`number`?e:NaN),this.#e=t(e)}toString(){return this.#e}};function Je(e){for(let{body:t}of e)for(let{id:e,value:n}of t)if(e===`language-tag`&&typeof n==`string`)return n;throw Error(`The message files name no language-tag.`)}function Ye(n,...r){return Ke(n,[e,t,...r].map(e=>e[n]),String)}function N(e,t){let n=document.getElementById(e);if(n instanceof t)return n;throw TypeError(`The page has no ${e}.`)}function P(e,t,...n){let r=document.createElement(e);return t!==``&&(r.className=t),r.append(...n),r}function F(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function Xe(e){if(!F(e)||!F(e.body)||!Array.isArray(e.keys))return;let t=Object.entries(e.body);if(!t.every(([,e])=>typeof e==`string`))return;let n=[];for(let t of e.keys){let e=Ze(t);if(e===void 0)return;n.push(e)}return{body:Object.fromEntries(t),keys:n}}function Ze(e){if(!F(e)||e.kty!==`OKP`||e.crv!==`Ed25519`)return;let{kid:t,x:n,state:r,from:i,until:o}=e,s=typeof n==`string`?a(n):void 0;if(typeof t==`string`&&s?.length===32&&(r===`active`||r===`retired`||r===`revoked`)&&Qe(i)&&(o===void 0||Qe(o)))return{id:t,publicKey:s,state:r,from:i,...o===void 0?{}:{until:o}}}function Qe(e){return typeof e==`string`&&/^\d{4}-\d\d-\d\d$/.test(e)}let $e=[`active`,`suspended`,`withdrawn`,`expired`,`superseded`];function et(e){let[t,n,r,...i]=e.trim().split(`.`);if(t===void 0||n===void 0||r===void 0||i.length>0)return;let o=tt(t),s=tt(n),c=a(r);if(c?.length!==64||!F(o)||!nt(s))return;let{alg:l,typ:u,kid:d,crit:f}=o;if(l===`EdDSA`&&u===`touchstone-status`&&typeof d==`string`&&f===void 0)return{key:d,list:s,message:new TextEncoder().encode(`${t}.${n}`),signature:c}}function tt(e){let t=a(e);if(t!==void 0)try{return JSON.parse(new TextDecoder(`utf-8`,{fatal:!0}).decode(t))}catch{return}}function nt(e){if(!F(e)||e.format!==`touchstone-status-1`)return!1;let{asOf:t,until:n,certificates:r}=e;return!rt(t)||!rt(n)||!Array.isArray(r)?!1:r.every(e=>F(e)&&typeof e.number==`string`&&typeof e.validUntil==`string`&&typeof e.document==`string`&&$e.some(t=>t===e.state))}function rt(e){return typeof e==`string`&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(e)}
/*! noble-ed25519 - MIT License (c) 2019 Paul Miller (paulmillr.com) */
let it=Object.freeze,I=57896044618658097711785492504343953926634992332820282019728792003956564819949n,L=7237005577332262213973186563042994240857116359379907606001950938285454250989n,at=37095705934669439343138083508754565189542113879843219016388785533085940283555n,R=15112221349535400772501151409588531511454012693041857206046113283949847762202n,z=46316835694926478169428394003475163141307993866256225615783033603165251855960n,B=I-1n,ot=it({p:I,n:L,h:8n,a:B,d:at,Gx:R,Gy:z}),st=e=>e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`&&e.BYTES_PER_ELEMENT===1,V=(e,t,n=``)=>{if(st(e)&&(t===void 0||e.length===t))return e;let r=st(e),i=t===void 0?``:` of length ${t}`,a=r?`length=${e.length}`:`type=${typeof e}`,o=(n?`"${n}" `:``)+`expected Uint8Array`+i+`, got `+a;throw r?RangeError(o):TypeError(o)},ct=(e,t=``,n)=>Uint8Array.from(V(e,n,t)),lt=(e,t)=>e.toString(16).padStart(t,`0`),ut=e=>{let t=``;for(let n of V(e))t+=lt(n,2);return t},dt=e=>{let t=`hex invalid`;if(typeof e!=`string`)throw TypeError(t);if(e.length%2||!/^[\da-f]*$/i.test(e))throw RangeError(t);let n=new Uint8Array(e.length/2);for(let t=0,r=0;t<n.length;t++,r+=2){let i=e.charCodeAt(r),a=e.charCodeAt(r+1);n[t]=((i&15)+(i>>6)*9)*16+(a&15)+(a>>6)*9}return n},H=(...e)=>{let t=0;for(let n of e)t+=V(n).length;let n=new Uint8Array(t),r=0;for(let t of e)n.set(t,r),r+=t.length;return n},U=(e,t,n,r=`bad number: out of range`)=>{if(typeof e!=`bigint`)throw TypeError(r);if(t<=e&&e<n)return e;throw RangeError(r)},W=(e,t=I)=>(e%=t)>=0n?e:t+e,ft=(1n<<255n)-1n,G=e=>{if(e<0n)throw RangeError(`negative coordinate`);let t=(e>>255n)*19n+(e&ft);return t=(t>>255n)*19n+(t&ft),t%I},pt=e=>W(e,L),mt=(e,t)=>{if(e===0n)throw Error(`invert: expected non-zero number`);if(t<=1n)throw Error(`invert: expected modulus > 1, got `+t);let n=W(e,t),r=t,i=0n,a=1n;for(;n!==0n;){let e=r/n,t=r-n*e,o=i-a*e;r=n,n=t,i=a,a=o}if(r!==1n)throw Error(`invert: does not exist`);return W(i,t)},ht=e=>{let t=Dt[e];if(typeof t!=`function`)throw Error(`hashes.`+e+` not set`);return t},gt=async(e,...t)=>V(await ht(e)(H(...t)),64,`digest`),K=e=>{if(e instanceof q)return e;throw TypeError(`Point expected`)},_t=2n**256n;var q=class e{static BASE;static ZERO;X;Y;Z;T;constructor(e,t,n,r){let i=_t;this.X=U(e,0n,i),this.Y=U(t,0n,i),this.Z=U(n,1n,i),this.T=U(r,0n,i),it(this)}static CURVE(){return ot}static fromAffine(t){return new e(t.x,t.y,1n,G(t.x*t.y))}static fromBytes(t,n=!1){let r=ct(t,`point`,32),i=r[31];r[31]=i&-129;let a=X(r);n||U(a,0n,I);let o=G(a*a),s=W(o-1n),c=G(at*o+1n),{isValid:l,value:u}=xt(s,c);if(!l)throw Error(`bad point: y not sqrt`);let d=!!(i&128);if(!n&&u===0n&&d)throw Error(`bad point: x==0, isLastByteOdd`);return d!==!!(u&1n)&&(u=W(-u)),new e(u,a,1n,G(u*a))}static fromHex(t,n){return e.fromBytes(dt(t),n)}get x(){return this.toAffine().x}get y(){return this.toAffine().y}assertValidity(){let e=B,t=this;if(t.is0())throw Error(`bad point: ZERO`);let{X:n,Y:r,Z:i,T:a}=t,o=G(n*n),s=G(r*r),c=G(i*i),l=G(c*c),u=G(o*e);if(G(c*(u+s))!==W(l+G(37095705934669439343138083508754565189542113879843219016388785533085940283555n*G(o*s))))throw Error(`bad point: equation left != right (1)`);if(G(n*r)!==G(i*a))throw Error(`bad point: equation left != right (2)`);return this}equals(e){let{X:t,Y:n,Z:r}=this,{X:i,Y:a,Z:o}=K(e);return G(t*o)===G(i*r)&&G(n*o)===G(a*r)}is0(){return this.equals(Y)}negate(){return new e(W(-this.X),this.Y,this.Z,W(-this.T))}double(){let{X:t,Y:n,Z:r}=this,i=B,a=G(t*t),o=G(n*n),s=G(2n*r*r),c=G(i*a),l=W(t+n),u=W(G(l*l)-a-o),d=W(c+o),f=W(d-s),p=W(c-o),m=G(u*f),h=G(d*p),g=G(u*p),_=G(f*d);return new e(m,h,_,g)}add(t){let{X:n,Y:r,Z:i,T:a}=this,{X:o,Y:s,Z:c,T:l}=K(t),u=B,d=G(n*o),f=G(r*s),p=G(G(a*37095705934669439343138083508754565189542113879843219016388785533085940283555n)*l),m=G(i*c),h=W(G(W(n+r)*W(o+s))-d-f),g=W(m-p),_=W(m+p),v=W(f-G(u*d)),y=G(h*g),b=G(_*v),x=G(h*v),S=G(g*_);return new e(y,b,S,x)}subtract(e){return this.add(K(e).negate())}multiply(e,t=!0){if(!t&&e===0n||(U(e,1n,L),!t&&this.is0()))return Y;if(e===1n)return this;if(this.equals(J))return jt(e).p;let n=Y,r=J,i=this;for(let a=0;t?a<256:e>0n;a++)e&1n?n=n.add(i):t&&(r=r.add(i)),i=i.double(),e>>=1n;return n}multiplyUnsafe(e){return this.multiply(e,!1)}toAffine(){let{X:e,Y:t,Z:n}=this;if(this.equals(Y))return{x:0n,y:1n};let r=mt(n,I);if(G(n*r)!==1n)throw Error(`invalid inverse`);return{x:G(e*r),y:G(t*r)}}toBytes(){let{x:e,y:t}=this.toAffine(),n=vt(t);return n[31]|=e&1n?128:0,n}toHex(){return ut(this.toBytes())}clearCofactor(){return this.multiply(8n,!1)}isSmallOrder(){return this.clearCofactor().is0()}isTorsionFree(){return this.multiply(L/2n,!1).double().add(this).is0()}};let J=new q(R,z,1n,W(R*z)),Y=new q(0n,1n,1n,0n);q.BASE=J,q.ZERO=Y;let vt=e=>dt(lt(U(e,0n,_t),64)).reverse(),X=e=>BigInt(`0x`+ut(Uint8Array.from(V(e)).reverse())),Z=(e,t)=>{let n=e;for(;t-->0;)n=G(n*n);return n},yt=e=>{let t=G(e*e),n=G(t*e),r=G(Z(n,2)*n),i=G(Z(r,1)*e),a=G(Z(i,5)*i),o=G(Z(a,10)*a),s=G(Z(o,20)*o),c=G(Z(s,40)*s),l=G(Z(c,80)*c),u=G(Z(l,80)*c),d=G(Z(u,10)*a);return G(Z(d,2)*e)},bt=19681161376707505956807079304988542015446066515923890162744021073123829784752n,xt=(e,t)=>{let n=G(t*G(t*t)),r=G(G(n*n)*t),i=yt(G(e*r)),a=G(e*G(n*i)),o=G(t*G(a*a)),s=a,c=G(a*bt),l=o===e,u=o===W(-e),d=o===W(-e*bt);return l&&(a=s),(u||d)&&(a=c),(W(a)&1n)==1n&&(a=W(-a)),{isValid:l||u,value:a}},St=e=>pt(X(e)),Ct=async e=>e[1](await gt(`sha512Async`,e[0])),wt=e=>{if(typeof e!=`object`||!e)throw TypeError(`expected valid options object`);return e.zip215??!0},Tt=(e,t,n,r)=>{e=V(e,64,`signature`),t=V(t,void 0,`message`),n=V(n,32,`publicKey`);let i=wt(r),a=e.subarray(0,32),o=X(e.subarray(32,64)),s,c,l,u=Uint8Array.of(),d=!1;try{s=q.fromBytes(n,i),c=q.fromBytes(a,i),l=J.multiply(o,!1),u=H(a,n,t),d=!0}catch{}return[u,e=>{if(!d||!i&&s.isSmallOrder())return!1;let t=St(e);return c.add(s.multiply(t,!1)).subtract(l).clearCofactor().is0()}]},Et=async(e,t,n,r={})=>Ct(Tt(e,t,n,r)),Dt={sha512Async:async e=>{let t=globalThis?.crypto?.subtle;if(!t)throw Error(`crypto.subtle must be defined, consider polyfill`);return new Uint8Array(await t.digest(`SHA-512`,H(e)))},sha512:void 0},Ot=()=>{let e=[],t=J,n;for(let r=0;r<33;r++){n=t,e.push(n);for(let r=1;r<128;r++)n=n.add(t),e.push(n);t=n.double()}return e},kt,At=(e,t)=>{let n=t.negate();return e?n:t},jt=e=>{let t=kt||=Ot(),n=Y,r=J;for(let i=0;i<33;i++){let a=Number(e&255n);e>>=8n,a>128&&(a-=256,e+=1n);let o=i*128,s=o+Math.abs(a)-1,c=i%2!=0,l=a<0;a===0?r=r.add(At(c,t[o])):n=n.add(At(l,t[s]))}if(e!==0n)throw Error(`invalid wnaf`);return{p:n,f:r}},Mt=async(e,t,n)=>{let[r,i,a]=[e,t,n].map(e=>Uint8Array.from(e));if(r===void 0||i===void 0||a===void 0)return!1;let o=await crypto.subtle.importKey(`raw`,r,`Ed25519`,!1,[`verify`]).catch(()=>void 0);return o===void 0?Et(a,i,r,{zip215:!1}):crypto.subtle.verify(`Ed25519`,o,a,i)};function Nt(e){let t=Ft(e??``);if(typeof t!=`object`||!t)return{};let{keys:n,list:r}=t,i=Xe(n),a=typeof r==`string`?et(r):void 0;return{...i===void 0?{}:{keys:i},...a===void 0?{}:{list:a}}}function Pt({keys:e,list:t}){let n=/* @__PURE__ */ new Date,r=/* @__PURE__ */ new Date(n.getTime()-n.getTimezoneOffset()*6e4);return{keys:e??{body:{},keys:[]},list:t,now:n.toISOString(),day:r.toISOString().slice(0,10),checkSignature:Mt}}function Ft(e){try{return JSON.parse(e)}catch{return}}let Q=Ye(r(document.documentElement.lang));async function It(){let e=N(`claim`,HTMLElement),t=location.hash===``?void 0:c(location.hash.slice(1));if(location.hash===``)return;if(e.hidden=!1,t===void 0)return $(e,!1,Q.say(`claim-unreadable`));let n=await f(t,Pt(Nt(N(`given`,HTMLScriptElement).textContent)));if(n.outcome===`refused`)return $(e,!1,v(n,Q));let r=Lt(t.claim,e.dataset);if(r.length>0)return $(e,!1,Q.say(`claim-differs`,{differences:{list:r,joined:`semicolon`}}));$(e,!0,Q.say(`claim-agrees`))}function Lt(e,t){return[`number`,`holder`,`level`,`validFrom`,`validUntil`].flatMap(n=>{let r=t[n];return r===void 0||r===``||r===e[n]?[]:[`${String(e[n])} ≠ ${r}`]})}function $(e,t,n){e.className=t?`panel good`:`panel bad`,e.replaceChildren(P(`b`,``,t?`✓ `:`✕ `),n)}async function Rt(e){let t=N(`paper`,HTMLElement);t.hidden=!1,t.className=`panel`,t.textContent=Q.say(`paper-checking`);try{let n=await fetch(`/v1/public/papers`,{method:`POST`,headers:{"content-type":`application/octet-stream`,"accept-language":Q.language},body:e});if(!n.ok){let{title:e}=await n.json();return $(t,!1,e??String(n.status))}zt(t,e.name,await n.json())}catch{$(t,!1,Q.say(`paper-unreachable`))}}function zt(e,t,n){let{isGood:r,title:i,why:a}=_(n,Q);if($(e,r,Q.say(`paper-told`,{file:t,verdict:i})),n.verdict===`unknown`)return e.append(P(`p`,`soft`,a));let{number:o,status:s,isSpecimen:c}=n.certificate,l=c?Q.say(`certificate-specimen`):g(s,Q),u=P(`a`,``,o);u.href=`/c/${encodeURIComponent(o)}${location.search}`,e.append(P(`p`,``,`${Q.say(`certificate-number`)} `,u,` · ${l}`)),e.append(P(`p`,`soft`,a)),n.verdict===`altered`&&n.strange.length>0&&e.append(P(`ul`,``,...n.strange.map(e=>P(`li`,``,e))))}let Bt=N(`file`,HTMLInputElement);function Vt(){let[e]=Bt.files??[];e!==void 0&&Rt(e)}Bt.addEventListener(`change`,Vt),N(`paper-form`,HTMLFormElement).addEventListener(`submit`,e=>{e.preventDefault(),Vt()}),addEventListener(`hashchange`,()=>void It()),It()})();