import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { spawn } from 'node:child_process'
import { RegisterUnavailable } from '../../app/register/ports.ts'
import type { OutsideKey } from '../../app/ports.ts'
import { message } from '../../domain/messages/message.ts'
import { smallEnvironment } from '../system/small-environment.ts'
import { ed25519, namedKey } from './ed25519.ts'

/** How long the program may take for one answer, in milliseconds. */
const LONGEST_MS = 10_000
/** More bytes than any answer has. */
const LARGEST = 16_384
/** How many wait for the program at most: it is asked one thing after another. */
const MOST_WAITING = 32
/** Messages whose signatures are kept: Ed25519 gives the same one again, and anybody may ask. */
const MOST_KEPT = 64

/**
 * A key that a program signs with, run without a shell and with a small environment:
 *
 * - `PROGRAM public-key` writes the public key, PEM or DER (SubjectPublicKeyInfo);
 * - `PROGRAM sign` reads the message to its end and writes its Ed25519 signature, 64 bytes.
 *
 * Anything but exit code 0 is a failure. Each signature is checked before it is used. Throws
 * RegisterUnavailable where the program fails, is late, or answers something else.
 */
export async function commandKey(program: string): Promise<OutsideKey> {
  const named = namedKey(publicKeyIn(program, await answer(program, 'public-key')))
  if (named === undefined) throw unusable(program)
  const kept = new Map<string, Uint8Array>()
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  async function signed(bytes: Uint8Array): Promise<Uint8Array> {
    const digest = createHash('sha256').update(bytes).digest('base64url')
    const known = kept.get(digest)
    if (known !== undefined) return known
    const signature = new Uint8Array(await answer(program, 'sign', bytes))
    if (signature.length !== 64 || !(await ed25519.check(named!.publicKey, bytes, signature)))
      throw unusable(program)
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!)
    kept.set(digest, signature)
    return signature
  }

  return {
    ...named,
    sign(bytes) {
      if (waiting >= MOST_WAITING)
        return Promise.reject(new RegisterUnavailable(message('signing-command-busy')))
      waiting += 1
      const turn = last.then(() => signed(bytes)).finally(() => (waiting -= 1))
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

function publicKeyIn(program: string, bytes: Buffer): KeyObject {
  try {
    return bytes.includes('-----BEGIN PUBLIC KEY-----')
      ? createPublicKey(bytes.toString('latin1'))
      : createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  } catch (cause) {
    throw unusable(program, cause)
  }
}

/** What the program writes when it is asked this. */
function answer(program: string, verb: string, input?: Uint8Array): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn(program, [verb], {
      env: smallEnvironment(),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    // What it started itself may hold its ends of the pipes for longer than it lives.
    const end = () => {
      child.kill('SIGKILL')
      child.stdout.destroy()
      child.stderr.destroy()
    }
    const late = setTimeout(end, LONGEST_MS)
    const chunks: Buffer[] = []
    let size = 0
    let complaint = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > LARGEST) end()
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(0, 1000)
    })
    // A program that ends before it has read everything closes its end first.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.once('error', (cause) => {
      clearTimeout(late)
      fail(failed(program, cause))
    })
    child.once('close', (code, signal) => {
      clearTimeout(late)
      if (code === 0) return done(Buffer.concat(chunks))
      fail(failed(program, new Error(`${verb}: ${code ?? signal}\n${complaint}`)))
    })
  })
}

const failed = (program: string, cause: unknown) =>
  new RegisterUnavailable(message('signing-command-failed', { program }), { cause })

const unusable = (program: string, cause?: unknown) =>
  new RegisterUnavailable(message('signing-command-unusable', { program }), { cause })
