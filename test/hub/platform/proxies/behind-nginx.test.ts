import { behindProxy } from '../../../world/behind-proxy.ts'
import { hasNginx, startNginx } from '../../../world/proxies.ts'

behindProxy('nginx', hasNginx, startNginx, { sendsAgain: true, refusesByLength: true })
