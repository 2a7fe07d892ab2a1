import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'Change my email or number',
  failed: {
    email: 'Our messages to {address} do not arrive.',
    sms: 'Our texts to {address} do not arrive.',
  },
  correct: 'Correct it',
  change: 'Change my email or number',
  field: 'Your email, or your mobile number',
  hint: 'We send a code there, to check that our messages reach you.',
  send: 'Get a code',
  back: 'Back to my request',
  meant: 'Did you mean {address}?',
  yes: 'Yes, correct it',
  no: 'No, keep {address}',
  codeTitle: 'Type the code you received',
  codeSent: 'Code sent to {address}. It works for 30 minutes.',
  code: '6-digit code',
  confirm: 'Confirm',
  again: 'Get another code',
  done: 'Noted. Our next messages go to the email or number you gave.',
  faults: {
    wrong: 'This is neither an email nor a complete mobile number. Check it.',
    costly: 'This is a premium or satellite number. Give a mobile number.',
    noSms: 'We send no texts about this request. Give an email.',
    noEmail: 'We send no emails about this request. Give a mobile number.',
    unsent:
      'The code was not sent: this address or number refuses it. Check it, or try again later.',
    tooOften:
      'We have already sent three codes. Your address stays the same. Try again in 20 minutes.',
    wrongCode: 'This is not the code we sent. Check its 6 digits.',
    over: 'This code no longer works. Ask for another.',
  },
  letter: {
    subject: 'Your code: {code}',
    lead: 'Type this code on the page of your request: {code}',
    lasts: 'It works for 30 minutes.',
    ignore: 'You asked for nothing? Do nothing.',
    sms: '{organisation}: your code is {code}. It works for 30 minutes.',
    replacedSubject: 'Another address replaces this one',
    replaced:
      'For request {reference}, another address replaces this one. We no longer write here.',
    notYou: 'Was it not you? Call the service.',
    call: 'Was it not you? Call {phone}.',
  },
}
