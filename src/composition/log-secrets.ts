/** Members that never stand in the log. */
const NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'operatorPassword',
  'token',
  'key',
  'apiKey',
  'privateKey',
  'signingPassphrase',
  'secret',
  'databaseUrl',
] as const

/** Where they could come in. Named outright: a path with a wildcard costs more than the whole line. */
const PLACES = ['', 'headers', 'body', 'req.headers'] as const

/** How https://getpino.io hides them. */
export const LOG_SECRETS = {
  paths: PLACES.flatMap((place) => NAMES.map((name) => `${place}["${name}"]`)),
  censor: '(not shown)',
}
