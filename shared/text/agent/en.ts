import type { AgentText } from './fr.ts'

/** Every sentence an agent reads, in English. */
export const en: AgentText = {
  channel: {
    web: 'Online',
    counter: 'At the counter',
    telephone: 'By telephone',
    post: 'By post',
    email: 'By e-mail',
  },
  standing: {
    ahead: 'ahead',
    near: 'due soon',
    kept: 'kept',
    late: 'overdue',
  },
}
