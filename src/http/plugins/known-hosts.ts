import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { HttpProblem } from '../replies/problem.ts'

/** Names that nobody can have resolve to another computer. */
const OF_THIS_COMPUTER = ['127.0.0.1', '[::1]', 'localhost']

/**
 * Answers by the names of this computer alone: what lets everybody be anybody must not be reached
 * under a name that somebody else gives out (DNS rebinding).
 */
export const thisComputerOnly = plugin(
  async (app: FastifyInstance) => {
    app.addHook('onRequest', async ({ hostname }) => {
      if (!OF_THIS_COMPUTER.includes(hostname)) throw new HttpProblem('host-unknown')
    })
  },
  { name: 'this-computer-only' },
)
