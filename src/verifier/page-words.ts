import type { Language } from '../domain/pack/text.ts'

/** Everything the page says that is no verdict. */
export const PAGE_WORDS = {
  title: { zh: '证书核验', en: 'Check a certificate' },
  lead: {
    zh: '扫码或读文件，当场核对签名。不联网，什么都不会离开这台电脑。',
    en: 'The signature is checked here, in this page. No network is used; nothing leaves this computer.',
  },
  askFor: { zh: '要核验的证书', en: 'What to check' },
  claim: { zh: '二维码的内容', en: 'What the QR code says' },
  claimHint: {
    zh: '用手机扫证书上的二维码，把得到的网址或以 T1. 开头的文字粘贴到这里。',
    en: 'Scan the code on the certificate and paste the address, or the text that begins with T1.',
  },
  file: { zh: '选择文件', en: 'Choose a file' },
  drop: {
    zh: '或把 Word 证书、状态清单、密钥文件拖到这里',
    en: 'or drop a Word certificate, a status list or a key file here',
  },
  verdict: { zh: '结果', en: 'Verdict' },
  waiting: { zh: '等待证书', en: 'Waiting for a certificate' },
  ground: { zh: '凭什么判断', en: 'What this rests on' },
  keysNone: {
    zh: '还没有密钥。请从认证机构取得密钥文件（/v1/trust/keys），拖到上面。',
    en: 'There are no keys yet. Get the key file from the certification body (/v1/trust/keys) and drop it above.',
  },
  keys: { zh: '所信任的密钥', en: 'Trusted keys' },
  keysHint: {
    zh: '请与机构在别处公布的密钥编号核对：给您这个页面的人也选了这些密钥。',
    en: 'Compare these ids with what the body publishes elsewhere: whoever gave you this page chose them.',
  },
  listNone: {
    zh: '没有状态清单：能看出签名真伪，看不出此后是否被暂停或撤销。',
    en: 'There is no status list: whether it is genuine can be told, whether it was withdrawn since cannot.',
  },
  list: { zh: '状态清单', en: 'Status list' },
  listDated: { zh: '截至', en: 'As of' },
  listUntil: { zh: '可用至', en: 'May be used until' },
  listStale: { zh: '已过期，不予采用', en: 'out of date, not used' },
  listFalse: { zh: '签名不对，不予采用', en: 'signature false, not used' },
  notUnderstood: {
    zh: '这不是证书、二维码内容、密钥文件或状态清单。',
    en: 'This is no certificate, no QR text, no key file and no status list.',
  },
  keysLoaded: { zh: '密钥已读入。', en: 'The keys were read.' },
  listLoaded: { zh: '状态清单已读入。', en: 'The status list was read.' },
  state: {
    zh: { active: '在用', retired: '已停用', revoked: '已吊销' },
    en: { active: 'in use', retired: 'retired', revoked: 'revoked' },
  },
  save: {
    zh: '可将本页另存到电脑，断网时打开照样能用。签名算法 Ed25519（RFC 8032）。',
    en: 'Save this page: it works from disk with the network off. Signatures are Ed25519 (RFC 8032).',
  },
  other: { zh: 'English', en: '中文' },
} as const

/** A word of the page in a language. */
export function word(name: Exclude<keyof typeof PAGE_WORDS, 'state'>, language: Language): string {
  return PAGE_WORDS[name][language]
}
