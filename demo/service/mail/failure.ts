/** `permanent`: the same mail will be refused again. `temporary`: later it may well go through, or already has. */
export type Permanence = 'permanent' | 'temporary';

/** Says why a mail was not sent without repeating anything of it, addresses included: it ends up in logs. */
export class MailFailure extends Error {
  readonly permanence: Permanence;
  /** Of nodemailer, such as `ETIMEDOUT`. */
  readonly code: string;
  /** Of SMTP, such as 450. */
  readonly reply?: number;

  constructor(permanence: Permanence, code: string, reply?: number, step?: string) {
    super([`Mail not sent (${permanence}):`, code, step && `at ${step}`, reply].filter(Boolean).join(' '));
    this.name = 'MailFailure';
    this.permanence = permanence;
    this.code = code;
    if (reply !== undefined) this.reply = reply;
  }
}

/** Whether trying again is of no use. */
export function isPermanent(error: unknown): boolean {
  return error instanceof MailFailure && error.permanence === 'permanent';
}
