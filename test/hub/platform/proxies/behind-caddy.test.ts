import { behindProxy } from '../../../world/behind-proxy.ts'
import { hasCaddy, startCaddy } from '../../../world/proxies.ts'

behindProxy('Caddy', hasCaddy, startCaddy, { sendsAgain: false, refusesByLength: false })
