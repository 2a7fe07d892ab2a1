import { readSealKeys } from '../../agents/access-log/seal-key.ts'
import { findCheckpoint } from '../../agents/access-log/witness/checkpoints-sql.ts'
import { listWitnessings } from '../../agents/access-log/witness/cosignatures-sql.ts'
import { logKey, originOf } from '../../agents/access-log/witness/sign-checkpoint.ts'
import { formatVerifierKey } from '../../agents/access-log/witness/verifier-key.ts'
import { listWatchedLogs } from '../../agents/access-log/witness/watched-logs-sql.ts'
import { openWitnessKey } from '../../agents/access-log/witness/witness-key.ts'
import { listWitnesses } from '../../agents/access-log/witness/witnesses-sql.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { withHub } from './with-hub.ts'

/** Lists the keys to exchange, the witnesses of this hub, and the logs that it witnesses. */
export const witnessListCommand: Command = {
  name: 'witness list',
  help: [
    ['witness list', 'the keys to exchange with another hub, and who witnesses what since when'],
  ],
  async run({ words, environment }) {
    if (words.length > 0) throw new SettingRefused('parvis witness list takes no option.')
    await withHub(environment, async (hub) => {
      const lines = [...(await listOwn(hub)), ...(await listOthers(hub))]
      process.stdout.write(`${lines.join('\n')}\n`)
    })
    return 0
  },
}

type Hub = Pick<Deps, 'database' | 'secret' | 'publicUrl'>

async function listOwn(hub: Hub): Promise<string[]> {
  const { verifierKey } = await openWitnessKey(hub)
  const [{ published }] = await readSealKeys(hub.database, hub.secret)
  const lines = [
    'Another hub lets this one witness its logs with:',
    `  parvis witness add ${formatVerifierKey(verifierKey)} --url ${hub.publicUrl}/witness`,
    'Another hub witnesses the logs of this one with:',
  ]
  for (const organisation of await listOrganisations(hub.database)) {
    const newest = await findCheckpoint(hub.database, organisation)
    const key = logKey(originOf(newest, hub.publicUrl, organisation), published)
    lines.push(`  parvis witness watch ${formatVerifierKey(key)}`)
  }
  return lines
}

async function listOthers({ database }: Hub): Promise<string[]> {
  const witnesses = await listWitnesses(database)
  const seen = await listWitnessings(database, null)
  const lines = witnesses.map(({ witness, url }) => `Witness ${witness}, at ${url}`)
  for (const { organisation, witness, size, at, fault } of seen)
    lines.push(
      `  ${organisation}: ${size === null || at === null ? 'nothing seen yet by' : `${size} seals seen on ${minute(at)} by`} ${witness}${fault ? `; now: ${fault}, see parvis doctor` : ''}`,
    )
  for (const { origin, size, seen_at, forked_at } of await listWatchedLogs(database))
    lines.push(
      `Log ${origin}: ${size} seals seen${seen_at ? `, last on ${minute(seen_at)}` : ''}${forked_at ? `; FORKED on ${minute(forked_at)}` : ''}`,
    )
  return lines
}

const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
