import type { BeliefsText } from './beliefs-fr.ts'

/** What an agent is asked of what they believe of usagers, in English. */
export const en: BeliefsText = {
  title: 'Three questions to your team',
  about:
    'For “{service}”, once a quarter at most, without your name, in 20 seconds: what you believe of users, to set it beside what they say.',
  answer: 'Answer',
  leave: 'Not this time',
  send: 'Send',
  again: 'Try again',
  sides: {
    whole: 'In your view, what do users most often answer once it is done?',
    expected: 'In your view, what do they most often answer before it begins?',
    lived: 'In your view, what do they most often answer of how it was?',
  },
  dontKnow: 'I don’t know',
  missing: 'Choose an answer, or “I don’t know”.',
  sending: 'Sending.',
  kept: 'The server does not answer. Your answers are kept here and leave as soon as possible. You may try again.',
  over: {
    counted:
      'Thank you. Your answers are counted with those of the team, without your name. The mean is shown at the end of the quarter, from 5 answers, beside what users say.',
    left: 'Noted. Nothing is asked of you before the next quarter.',
    refused: 'These questions are asked no more. Nothing of your answers is kept.',
  },
}
