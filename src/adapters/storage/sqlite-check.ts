import { parentPort, workerData } from 'node:worker_threads'
import { sqliteFaults } from './sqlite.ts'

// Every page is read in one piece: on a thread of its own, so that nobody else waits for it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(sqliteFaults(workerData as string))
