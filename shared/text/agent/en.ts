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
  state: {
    received: 'Request received, not begun yet.',
    in_progress: 'Request being handled.',
    waiting_usager: 'Something is awaited from the usager.',
    decided: 'A decision was made.',
    closed: 'Request finished.',
    withdrawn: 'Request withdrawn by the usager.',
  },
  note: {
    late: 'The date announced to the usager has passed.',
    agent: 'Date given to the usager by an agent.',
    norm: 'Date announced to the usager on receipt.',
    law: 'Date set by law.',
    suspended: 'Date suspended: we are waiting for something from the usager.',
  },
  proof: {
    forAgents: 'Note for agents.',
    byItself: 'The usager was told automatically.',
  },
  callback: 'A call has been awaited since {day}.',
  told: '{day} at {hour}',
}
