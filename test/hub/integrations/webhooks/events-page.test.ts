import { readFileSync } from 'node:fs'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { observedTypes } from '#shared/contract/integrations/observed-event.ts'
import { eventTypes } from '#shared/contract/requests/event.ts'
import { webhookSecret } from '../../../world/webhooks.ts'

const page = readFileSync('docs/operate/integrating.md', 'utf8')

describe('The page about events', () => {
  it('lists every type that is sent, and every type that is taken', () => {
    const listed = [...page.matchAll(/^\| `(org\.parvis\.[\w.]+)`/gm)].map(([, type]) => type)
    expect(listed).toEqual([...eventTypes, ...observedTypes])
  })

  it('shows how to verify an event, and it works as it stands there', async () => {
    const [, code = ''] = /```js\n([\s\S]+?)```/.exec(page) ?? []
    const source = `data:text/javascript,${encodeURIComponent(code)}`
    const { isFromParvis } = await import(/* @vite-ignore */ source)
    const at = new Date(1_795_514_400_000)
    const body = Buffer.from('{"é":1}')
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(at.getTime() / 1000),
      'webhook-signature': `v1,AAAA ${new Webhook(webhookSecret).sign('msg_1', at, body)}`,
    }
    const verify = (change: object, said: Uint8Array = body, now = at.getTime()) =>
      isFromParvis(webhookSecret, { ...headers, ...change }, said, now)
    expect(verify({})).toBe(true)
    expect(verify({ 'webhook-id': 'msg_2' })).toBe(false)
    expect(verify({}, Buffer.from('{"é":2}'))).toBe(false)
    expect(verify({}, body, at.getTime() + 301_000)).toBe(false)
  })
})
