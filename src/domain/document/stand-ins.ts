/** Faces of Noto that stand in where PDF copies are made, and the faces of templates they stand in for. */
export const STAND_INS = {
  'Noto Serif CJK SC': [
    'SimSun',
    '宋体',
    'NSimSun',
    'FangSong',
    '仿宋',
    '仿宋_GB2312',
    'KaiTi',
    '楷体',
    '楷体_GB2312',
    'Times New Roman',
    // The face in which Word sets equations.
    'Cambria Math',
    // The face in which LibreOffice sets them.
    'Liberation Serif',
  ],
  'Noto Sans CJK SC': ['SimHei', '黑体', 'Microsoft YaHei', '微软雅黑', 'Arial', 'Liberation Sans'],
} as const satisfies { readonly [standIn: string]: readonly string[] }

const KNOWN: ReadonlySet<string> = new Set(Object.entries(STAND_INS).flat(2))

/** Is text in this face sure of a face where PDF copies are made, whatever else is installed there? */
export function hasStandIn(face: string): boolean {
  return KNOWN.has(face)
}
