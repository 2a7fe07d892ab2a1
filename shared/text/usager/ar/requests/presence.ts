import type { PresenceText } from '../../fr/requests/presence.ts'

/** What a usager reads when an agent said that they were present, in Arabic. */
export const presence: PresenceText = {
  title: 'قيل إنكم كنتم حاضرين',
  lead: '{day}: قال موظف (\u2068{service}\u2069) إنه معكم للاطّلاع على هذا الطلب. هل كنتم أنتم؟',
  fine: 'إذا كنتم أنتم، فلا يلزمكم فعل شيء.',
  notMe: 'لم أكن أنا',
  done: 'تم الإبلاغ. أُعلم المسؤولون عن الأمن.',
  denied: 'أبلغتم يوم {day} أنكم لم تكونوا حاضرين.',
  none: 'لم يقل أي موظف إنكم كنتم حاضرين للاطّلاع على هذا الطلب.',
  code: {
    title: 'أنا مع موظف',
    show: 'أعطوا الموظف هذا الرمز. إنه يثبت حضوركم.',
    until: 'يصلح مرة واحدة، حتى الساعة {hour}.',
  },
  beside: {
    name: 'حضوركم',
    told: 'قال موظف إنه معكم',
    proved: 'أعطيتم الموظف رمزًا',
    denied: 'أبلغتم أنكم لم تكونوا حاضرين',
  },
}
