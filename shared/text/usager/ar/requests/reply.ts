import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in Arabic. */
export const reply: ReplyText = {
  title: 'الرد',
  subject: 'الموضوع',
  kinds: {
    reply: 'رسالة أخرى',
    not_fixed: 'لم تُحلّ المشكلة',
    missing: 'هذا ما كان ناقصًا',
  },
  text: 'رسالتكم',
  hint: '1000 حرف على الأكثر. تقرؤها المصلحة التي تتابع طلبكم.',
  files: 'إرسال ملف أو صورة',
  send: 'إرسال',
  faults: {
    empty: 'اكتبوا رسالتكم ثم أرسلوها.',
    tooLong: 'تتجاوز هذه الرسالة 1000 حرف. اختصروها.',
    hidden: 'لا يمكننا قراءة هذا النص. اكتبوه هنا من جديد، دون لصقه.',
    tooMany:
      'رسائلكم السابقة مسجّلة. انتظروا ردنا قبل إرسال رسالة أخرى. في حالة الاستعجال اتصلوا بنا.',
  },
  done: 'أُرسلت رسالتكم إلى المصلحة.',
  sent: 'رسائلكم',
  when: 'أُرسلت يوم {day}',
  read: 'قرأتها المصلحة يوم {day}',
  answered: 'ردّت المصلحة يوم {day}',
  due: 'الرد في أجل أقصاه {day}',
}
