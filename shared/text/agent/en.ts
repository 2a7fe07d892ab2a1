import type { AgentText } from './fr.ts'

/** Every sentence an agent reads, in English. */
export const en: AgentText = {
  channel: {
    web: 'Online',
    counter: 'At the counter',
    telephone: 'By telephone',
    post: 'By post',
    email: 'By email',
  },
  standing: {
    ahead: 'ahead',
    near: 'due soon',
    kept: 'kept',
    late: 'overdue',
  },
  mergeReasons: {
    usager_said: 'The user said so',
    paper_seen: 'Paper seen',
    same_account: 'Same account in the tool it came from',
    typing_error: 'Typing error',
  },
  state: {
    received: 'Request received, not begun yet.',
    in_progress: 'Request being handled.',
    waiting_usager: 'Something is awaited from the user.',
    decided: 'A decision was made.',
    closed: 'Request finished.',
    withdrawn: 'Request withdrawn by the user.',
  },
  note: {
    late: 'The date announced to the user has passed.',
    agent: 'Date given to the user by an agent.',
    norm: 'Date announced to the user on receipt.',
    law: 'Date set by law.',
    suspended: 'Date suspended: we are waiting for something from the user.',
  },
  replaced: {
    kept: 'Kept.',
    replaced: 'Replaced on {day}.',
    resumed: 'Moved on {day}, by the time spent waiting for the user.',
    broken: 'Passed, then replaced on {day}.',
  },
  proof: {
    forAgents: 'Note for agents.',
    byItself: 'The user was told automatically.',
    byAgent: '{day}, by an agent',
    sent: {
      unknown: {
        email: 'Email perhaps sent',
        sms: 'Text message perhaps sent',
        push: 'Notification perhaps sent',
      },
      why: {
        not_an_address: 'the address does not exist or receives nothing any more',
        refused: 'the server refused it and says “{said}”',
        returned: 'it came back undelivered, with the words “{said}”',
        unreachable: 'the server could not be reached ({said})',
        too_slow: 'the server did not answer within {seconds} seconds',
        interrupted: 'it was cut off on its way',
        gone: 'the device receives no notifications any more',
        broken: 'an error on our side',
        turned_off: 'the service sends by this way no more',
        given_up: 'it was too late to be of any use',
      },
      because: '{sent}: {why}',
    },
  },
  acting: {
    since: '{name} ({kind}) has been acting for this person since {day}.',
    kinds: {
      relative: 'a relative or friend',
      adviser: 'an adviser',
      mandate: 'a legal representative',
    },
  },
  callback: 'A call has been awaited since {day}.',
  callAhead: 'Call this person {window}.',
  callMissed: 'Missed call, planned for {window}. This person is still waiting.',
  told: '{day} at {hour}',
}
