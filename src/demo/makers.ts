import type { Names } from '../domain/language/plain-values.ts'
import type { JsonObject } from '../domain/schema/json.ts'

/** A made-up maker of sanitation equipment: what it is, and how well it serves its customers. */
export type Maker = {
  readonly name: Required<Names>
  readonly scope: keyof typeof SCOPES
  /** What the basic facts of a standard are filled from. */
  readonly size: {
    readonly heads: number
    readonly sites: number
    readonly area: 'city' | 'region' | 'nation'
    readonly installs: 'own-team' | 'contractors' | 'customer'
  }
  /** When a star was first held; nothing for whoever comes for the first time. */
  readonly since?: string
  /** Among the worked examples, from the weakest (0) to the best (1). What it comes to, the engine says. */
  readonly standing: number
  /** Days since it was evaluated. */
  readonly ago: number
}

/** What the makers have certified. */
export const SCOPES = {
  sweepers: {
    zh: '道路清扫车、洗扫车的定制设计、生产、交付和售后服务',
    en: 'Customized design, production, delivery and after-sales service of road sweepers',
  },
  trucks: {
    zh: '压缩式垃圾车、餐厨垃圾车的定制设计、生产、交付和售后服务',
    en: 'Customized design, production, delivery and after-sales service of refuse trucks',
  },
  stations: {
    zh: '垃圾中转站压缩设备的定制设计、安装和售后服务',
    en: 'Customized design, installation and after-sales service of compactors for transfer stations',
  },
  bins: {
    zh: '分类垃圾箱、垃圾收集容器的定制生产和售后服务',
    en: 'Customized production and after-sales service of sorting bins and waste containers',
  },
  toilets: {
    zh: '移动公厕、装配式公厕的定制设计、安装和售后服务',
    en: 'Customized design, installation and after-sales service of mobile and prefabricated toilets',
  },
  washers: {
    zh: '高压清洗车、护栏清洗设备的定制生产和售后服务',
    en: 'Customized production and after-sales service of high-pressure washers',
  },
} as const satisfies { readonly [scope: string]: Required<Names> }

/** Facts of a maker, as far as a profile like the given one has them; what it says else stays. */
export function profileOf({ size, since }: Maker, example: JsonObject): JsonObject {
  const facts: { readonly [id: string]: number | string | undefined } = {
    'head-count': size.heads,
    sites: size.sites,
    'service-area': size.area,
    'installation-by': size.installs,
    'first-certified-year': since === undefined ? undefined : Number(since.slice(0, 4)),
    'star-held-since': since,
    'pass-level-since': since,
  }
  return Object.fromEntries(
    Object.entries(example).flatMap(([id, value]) => {
      const own = id in facts ? facts[id] : value
      return own === undefined ? [] : [[id, own]]
    }),
  )
}

/** The sites of a maker; of a large one the first that are looked at. */
export function sitesOf({ size }: Maker): readonly { readonly name: Required<Names> }[] {
  return SITES.slice(0, size.sites).map((name) => ({ name }))
}

const SITES: readonly Required<Names>[] = [
  { zh: '示例总部和生产基地', en: 'Example head office and works' },
  { zh: '示例东部服务站', en: 'Example eastern service station' },
  { zh: '示例西部服务站', en: 'Example western service station' },
  { zh: '示例南部配件库', en: 'Example southern parts store' },
]

/** Of many sizes, and from far below the first star to well above the fifth. */
export const MAKERS: readonly Maker[] = [
  maker(
    '青禾环卫车辆',
    'Qinghe Sanitation Vehicles',
    'trucks',
    [1850, 9, 'nation', 'own-team'],
    0.99,
    292,
    '2019-06-18',
  ),
  maker(
    '远汀重工环境装备',
    'Yuanting Environmental Equipment',
    'sweepers',
    [3200, 14, 'nation', 'own-team'],
    1,
    274,
    '2019-04-02',
  ),
  maker(
    '柏川专用汽车',
    'Baichuan Special Vehicles',
    'trucks',
    [760, 5, 'nation', 'contractors'],
    0.93,
    259,
    '2020-11-09',
  ),
  maker(
    '云岫市政机械',
    'Yunxiu Municipal Machines',
    'sweepers',
    [210, 3, 'region', 'own-team'],
    0.72,
    238,
    '2022-03-15',
  ),
  maker(
    '听松移动厕所',
    'Tingsong Mobile Toilets',
    'toilets',
    [95, 2, 'region', 'own-team'],
    0.55,
    226,
    '2023-08-21',
  ),
  maker(
    '鹤湾环境科技',
    'Hewan Environmental Technology',
    'stations',
    [140, 2, 'region', 'contractors'],
    0.62,
    213,
    '2023-02-10',
  ),
  maker('一苇垃圾容器', 'Yiwei Waste Containers', 'bins', [38, 1, 'city', 'customer'], 0.42, 207),
  maker(
    '明渠环卫装备',
    'Mingqu Sanitation Equipment',
    'trucks',
    [520, 4, 'nation', 'contractors'],
    0.84,
    188,
    '2021-05-26',
  ),
  maker('竹里塑业', 'Zhuli Plastics', 'bins', [64, 1, 'region', 'customer'], 0.16, 179),
  maker(
    '半亩环保设备',
    'Banmu Environmental Equipment',
    'stations',
    [17, 1, 'city', 'own-team'],
    0.47,
    158,
  ),
  maker(
    '沐野洗扫车',
    'Muye Washing Sweepers',
    'sweepers',
    [1120, 7, 'nation', 'own-team'],
    0.96,
    133,
    '2020-07-07',
  ),
  maker('灵石金属制品', 'Lingshi Metal Products', 'bins', [12, 1, 'city', 'customer'], 0.06, 127),
  maker(
    '芦溪装配式公厕',
    'Luxi Prefabricated Toilets',
    'toilets',
    [46, 1, 'region', 'contractors'],
    0.36,
    112,
    '2024-06-03',
  ),
  maker(
    '天枢新能源环卫车',
    'Tianshu Electric Sanitation Vehicles',
    'trucks',
    [640, 4, 'nation', 'contractors'],
    0.88,
    104,
    '2022-09-30',
  ),
  maker(
    '杏林餐厨处理设备',
    'Xinglin Kitchen Waste Equipment',
    'trucks',
    [72, 1, 'region', 'own-team'],
    0.51,
    86,
    '2024-11-11',
  ),
  maker('白鹭护栏清洗', 'Bailu Railing Washers', 'washers', [29, 1, 'city', 'own-team'], 0.24, 73),
]

/** Those that were certified in earlier years, by rules that are as old. */
export const EARLIER_MAKERS: readonly Maker[] = [
  maker(
    '北辰垃圾转运设备',
    'Beichen Transfer Equipment',
    'trucks',
    [1720, 9, 'nation', 'own-team'],
    0.95,
    1040,
    '2019-06-18',
  ),
  maker(
    '雁回路面养护设备',
    'Yanhui Road Maintenance',
    'sweepers',
    [410, 3, 'nation', 'own-team'],
    0.8,
    1190,
    '2020-08-05',
  ),
  maker(
    '丹枫环卫机械',
    'Danfeng Sanitation Machines',
    'trucks',
    [150, 2, 'region', 'contractors'],
    0.45,
    905,
    '2022-01-20',
  ),
  maker(
    '麦田小型清扫车',
    'Maitian Compact Sweepers',
    'sweepers',
    [33, 1, 'city', 'customer'],
    0.1,
    770,
  ),
  maker(
    '澄湖水面保洁船',
    'Chenghu Water Cleaning Boats',
    'washers',
    [120, 2, 'region', 'own-team'],
    0.7,
    460,
    '2022-04-14',
  ),
]

function maker(
  zh: string,
  en: string,
  scope: Maker['scope'],
  [heads, sites, area, installs]: readonly [
    number,
    number,
    Maker['size']['area'],
    Maker['size']['installs'],
  ],
  standing: number,
  ago: number,
  since?: string,
): Maker {
  return {
    name: { zh: `示例${zh}有限公司`, en: `Example ${en} Ltd` },
    scope,
    size: { heads, sites, area, installs },
    standing,
    ago,
    ...(since === undefined ? {} : { since }),
  }
}
