import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Choose when we call you',
  empty: 'No time slot is free at the moment. Come back tomorrow, or call us.',
  wish: 'The subject (optional)',
  ahead: 'We will call you',
  missed: 'We were due to call you',
  sorry: 'We did not call you. We are sorry. Choose another time slot.',
  cancel: 'Cancel this call',
  cancelled: 'The call is cancelled. Your number is deleted.',
  fault: {
    missing: 'Choose a time slot from the list.',
    past: 'This time slot has passed. Choose another one.',
    taken: 'Someone has just taken this time slot. Choose another one.',
    already: 'A call is already planned. Cancel it to choose another time slot.',
  },
  told: 'We will call you: {window}.',
  undone: 'The call planned for {window} is cancelled, as you asked.',
  calendar: '{service}: call',
}
