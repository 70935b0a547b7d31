/** What programs of others are told: where things are, and nothing that is set for this one alone. */
const TOLD =
  /^(?:PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TMP|TEMP|LD_LIBRARY_PATH|DYLD_\w+|XDG_\w+|FONTCONFIG_\w+|PYTHON\w+|UNO_\w+|URE_\w+|SAL_\w+|SystemRoot|SystemDrive|windir|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE|ProgramFiles.*|ProgramData)$/i

/** The environment without passwords, addresses of databases and whatever else is not for them. */
export function smallEnvironment(all: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => TOLD.test(name)))
}
