import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Your feedback',
  intro: 'A few questions, without your name.',
  progress: '{n} of {of}',
  several: 'You may choose several answers.',
  choose: 'Choose an answer, then continue.',
  kept: 'Your answer is saved.',
  next: 'Continue',
  finish: 'Finish',
  comment: 'Would you like to add anything?',
  refuse: 'I do not want to answer',
  refused: {
    title: 'Noted',
    said: 'This invitation is closed. No answer is kept. You can close this page.',
  },
  notice: 'Your data',
  which: 'Which service did you use?',
  gone: {
    title: 'This link no longer works',
    said: 'This link has been used, is too old or is incomplete. Feedback you have already given is kept.',
  },
  closed: {
    title: 'No feedback to give here',
    said: 'This link opens no questions. You can write to the service.',
  },
  busy: 'A lot of feedback is arriving right now. Try again in a few minutes.',
}
