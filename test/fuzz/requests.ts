import type { Fuzzer } from './fuzzer.ts'
import { readCorpus, writeCorpus } from './requests/corpus.ts'
import { drive } from './requests/drive.ts'
import { startFuzzedHub } from './requests/hub.ts'
import { faultsLogged } from './requests/logged.ts'
import { holdOn } from './requests/raw-line.ts'
import { tellTally } from './requests/tally.ts'
import { watchMemory } from './requests/watch-memory.ts'

/** How many speak at once. */
const speakers = 24

/** Mutated requests to the built hub, as a process of its own on a real PostgreSQL. */
export const requests: Fuzzer = {
  name: 'requests',
  runs: 200_000,
  async fuzz(runs, seed, say) {
    const hub = await startFuzzedHub()
    const memory = watchMemory(hub.memory)
    try {
      const held = holdOn(hub.port)
      const { database, secret, issuer } = hub
      const living = { database, secret, issuer, now: () => new Date() }
      const corpus = readCorpus()
      let said = 0
      const driven = await drive({
        isOver: hub.isOver,
        ...{ port: hub.port, runs, seed, speakers, corpus, living },
        tell(tried) {
          memory.see(Math.min(1, tried / runs))
          if (tried - said < runs / 20) return
          said = tried
          say(`${tried} tried`)
        },
      })
      await memory.settle()
      say(memory.tell())
      driven.crashes.push(...(await held))
      const code = await hub.stop()
      if (code !== 0) driven.crashes.push({ said: 'SIGINT', came: `the hub ended with ${code}` })
      driven.serverErrors.push(...faultsLogged(hub.said()))
      tellTally(driven, say)
      if (process.env['FUZZ_KEEP']) say(`${writeCorpus(driven.corpus)} requests are kept`)
      return {
        tried: driven.tried,
        crashes: driven.crashes,
        serverErrors: driven.serverErrors,
        growth: memory.growth(),
      }
    } finally {
      await hub.stop()
    }
  },
}
