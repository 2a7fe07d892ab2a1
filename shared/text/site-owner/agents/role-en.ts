import type { RoleText } from './role-fr.ts'

/** What each role is called and what it lets a person do, in English. */
export const en: RoleText = {
  names: { agent: 'Agent', quality: 'Quality', admin: 'Administration' },
  sees: {
    agent:
      'Finds a request and its announced date in their own tool, with the extension. Does not open the console.',
    quality:
      'Sees the results, replies to feedback, sets the services and the questions. Also finds a request.',
    admin: 'Sees and sets everything, including sites, keys and people.',
  },
  does: {
    agent: [
      'You find a request and its announced date without leaving your own tool, with the extension.',
      'You report a step: the person reads it at once.',
      'Your searches are recorded with their purpose; no screen counts by agent.',
    ],
    quality: [
      'You see what people experience, and whether announced dates are kept.',
      'You read feedback and reply to it.',
      'You set the services and the questions asked.',
    ],
    admin: [
      'You see the results and the feedback, and you reply.',
      'You set the services, the sites and the keys.',
      'You invite people and choose what they see.',
    ],
  },
}
