import type { Fault } from './fault.ts'

export const mailGone: Fault = {
  name: 'the mail server is gone for 15 seconds',
  async strike({ mail, live }) {
    await mail.stop()
    await live(15_000)
    await mail.start()
  },
}
