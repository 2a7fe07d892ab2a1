import type { LetterText } from '../../fr/requests/letter.ts'

/** What is said around a step that a usager is sent, in Arabic. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'لقد استلمنا طلبكم.',
    promised: 'هذا هو التاريخ الذي نعلنه لكم.',
    assigned: 'طلبكم قيد المتابعة.',
    on_the_way: 'نحن في الطريق إليكم.',
    arrived: 'لقد وصلنا إلى المكان.',
    waiting_usager: 'لمتابعة طلبكم، نحتاج إلى شيء منكم.',
    decided: 'اتُّخذ قرار بشأن طلبكم.',
    done: 'انتهت معالجة طلبكم.',
    late: 'لقد تأخرنا.',
    message: 'تكتب إليكم المصلحة بشأن طلبكم.',
  },
  appointment: 'تم تحديد موعدكم.',
  changed: 'تغيّر التاريخ المعلن.',
  newDate: 'التاريخ الجديد',
  noDate: 'ليس لدينا بعد تاريخ جديد مؤكد. سنعلمكم به فور تأكيده.',
  before: 'التاريخ المعلن سابقًا: \u2068{window}\u2069',
  cancelled: 'موعد ملغى: \u2068{window}\u2069',
  promised: 'التاريخ الموعود',
  receipt: 'إشعار بالاستلام',
  line: '\u2068{title}\u2069: \u2068{said}\u2069',
  contact: {
    phone: 'الهاتف: \u2068{phone}\u2069',
    email: 'البريد الإلكتروني: \u2068{email}\u2069',
    address: 'العنوان: \u2068{address}\u2069',
  },
  calendar: {
    appointment: '\u2068{service}\u2069: موعد',
    attached: 'الموعد مرفق بهذه الرسالة لإضافته إلى تقويمكم.',
  },
  code: 'سيُطلب منكم رمز المتابعة.',
  footer: {
    why: 'تصلكم هذه الرسالة لأن عنوانكم أُعطي لهذا الطلب: \u2068{service}\u2069، المرجع \u2068{reference}\u2069.',
    choose: 'يمكنكم اختيار لغتكم وطريقة إعلامكم في صفحة طلبكم.',
    stop: 'عدم تلقي رسائل إلكترونية بشأن هذا الطلب',
    keep: 'لا تعيدوا توجيه هذه الرسالة: رابطها يفتح طلبكم.',
    beware: 'لا نطلب أبدًا كلمة سر ولا أي دفع عبر البريد الإلكتروني. عند الشك، اتصلوا بالمصلحة.',
  },
}
