import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Ukrainian. */
export const presence: PresenceText = {
  title: 'Кажуть, що Ви були поруч',
  lead: '{day}: працівник ({service}) сказав, що Ви поруч, щоб переглянути це звернення. Це були Ви?',
  fine: 'Якщо це були Ви, нічого робити не треба.',
  notMe: 'Це не я',
  done: 'Повідомлено. Відповідальні за безпеку вже знають.',
  denied: 'Ви повідомили, що це були не Ви. День: {day}.',
  none: 'Жоден працівник не казав, що Ви були поруч, щоб переглянути це звернення.',
  code: {
    title: 'Я поруч із працівником',
    show: 'Назвіть працівникові цей код. Він доводить, що Ви поруч.',
    until: 'Діє один раз, до {hour}.',
  },
  beside: {
    name: 'Ваша присутність',
    told: 'Працівник сказав, що Ви поруч',
    proved: 'Ви назвали працівникові код',
    denied: 'Ви повідомили, що це були не Ви',
  },
}
