import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LcField } from '../../src/elements/field/field.ts';
import '../../src/theme/define.ts';

type Tags = HTMLElementTagNameMap;
type FieldTag = { [Tag in keyof Tags]: Tags[Tag] extends LcField ? Tag : never }[keyof Tags];

/** A form field, and how to answer it. */
export interface FormControlCase {
  readonly title: string;
  readonly tag: FieldTag;
  /** What the field needs besides its attributes, such as options. */
  prepare?(field: LcField): void;
  /** A `value` attribute, and the entries it is sent as. */
  readonly initial: { readonly attribute: string; readonly entries: readonly string[] };
  /** Answers the empty field that has the focus, with real keys. */
  answer(): Promise<void>;
  /** The entries after `answer`. */
  readonly answered: readonly string[];
  /** What to press with the mouse to get the focus in the native control. */
  readonly label: string;
  /** What has an edge to see, and must be large enough to press. */
  readonly edge: string;
  readonly target: string;
}

/** Every form field of the kit behaves as a native one, whatever is inside. */
export function formControlContract(subject: FormControlCase): void {
  const { tag, answered, initial } = subject;

  async function mount(attributes: Record<string, string> = {}, dir = 'ltr') {
    const field = document.createElement(tag);
    const all = { name: 'answer', label: 'Waar woon je?', hint: 'Een plaats of postcode', ...attributes };
    for (const [name, value] of Object.entries(all)) field.setAttribute(name, value);
    subject.prepare?.(field);
    const theme = await fixture<HTMLElement>(
      html`<lc-theme dir=${dir}>
        <form>
          <button type="button">Voor</button>
          <fieldset>${field}</fieldset>
          <button>Verstuur</button>
        </form>
      </lc-theme>`,
    );
    await field.updateComplete;
    const form = theme.querySelector('form')!;
    form.addEventListener('submit', (event) => event.preventDefault());
    const [before, send] = theme.querySelectorAll('button');
    return { theme, form, field, fieldset: theme.querySelector('fieldset')!, before: before!, send: send! };
  }

  const inside = (field: LcField, selector: string) => field.shadowRoot!.querySelector<HTMLElement>(selector)!;
  const entries = (form: HTMLFormElement) => new FormData(form).getAll('answer');
  const press = (key: string) => sendKeys({ press: key });
  const shownError = (field: LcField) => inside(field, '#error').textContent.trim();

  async function pressMouseOn(element: Element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  }

  function expectFocusIn(field: LcField) {
    expect(document.activeElement?.localName).to.equal(tag);
    expect(field.shadowRoot!.activeElement?.localName).to.equal('input');
  }

  /** What a screen reader adds to the control or its group: the text of every element it is described by. */
  function description(field: LcField): string {
    const described = inside(field, '[aria-describedby~=error]');
    const ids = described.getAttribute('aria-describedby')!.split(' ');
    return ids.map((id) => field.shadowRoot!.getElementById(id)!.textContent.trim()).join(' ');
  }

  describe(`form control: ${subject.title}`, () => {
    describe('focus', () => {
      it('goes to the native control when its label is pressed', async () => {
        const { field } = await mount();
        await pressMouseOn(inside(field, subject.label));
        expectFocusIn(field);
      });

      it('goes to the native control when a label outside is pressed', async () => {
        const { field, theme } = await mount({ id: 'outside' });
        const label = Object.assign(document.createElement('label'), { htmlFor: 'outside', textContent: 'Buiten' });
        theme.append(label);
        await pressMouseOn(label);
        expectFocusIn(field);
        expect(field.labels[0]?.textContent).to.equal('Buiten');
      });

      it('is delegated by focus()', async () => {
        const { field } = await mount();
        field.focus();
        expectFocusIn(field);
      });

      it('comes with Tab and leaves with Tab', async () => {
        const { field, before, send } = await mount();
        before.focus();
        await press('Tab');
        expectFocusIn(field);
        const stops = field.shadowRoot!.querySelectorAll('input[type=checkbox]:enabled').length || 1;
        for (let stop = 0; stop < stops; stop++) await press('Tab');
        expect(document.activeElement?.textContent).to.equal(send.textContent);
      });
    });

    describe('answer', () => {
      it('is sent under its name', async () => {
        const { field, form } = await mount();
        field.focus();
        await subject.answer();
        expect(entries(form)).to.deep.equal([...answered]);
        field.name = 'other';
        expect(new FormData(form).getAll('other')).to.deep.equal([...answered]);
        expect(entries(form)).to.deep.equal([]);
      });

      it('is not sent without a name', async () => {
        const { form } = await mount({ name: '', value: initial.attribute });
        expect([...new FormData(form)]).to.deep.equal([]);
      });

      it('is told with input and change, on what the visitor does only', async () => {
        const { field, form } = await mount();
        const heard: string[] = [];
        for (const type of ['input', 'change']) {
          form.addEventListener(type, (event) => heard.push(`${event.target === field ? tag : 'other'} ${type}`));
        }
        Object.assign(field, { value: answered[0] });
        await field.updateComplete;
        form.reset();
        await field.updateComplete;
        expect(heard).to.deep.equal([]);

        field.focus();
        await subject.answer();
        await press('Tab');
        expect(heard).to.include(`${tag} input`);
        expect(heard.filter((entry) => entry === `${tag} change`)).to.have.length(1);
        expect(heard.at(-1)).to.equal(`${tag} change`);
      });

      it('is known at the time of input', async () => {
        const { field, form } = await mount();
        let seen: unknown[] = [];
        field.addEventListener('input', () => (seen = entries(form)));
        field.focus();
        await subject.answer();
        expect(seen).to.deep.equal([...answered]);
      });

      it('goes back to the value attribute on reset', async () => {
        const { field, form } = await mount({ value: initial.attribute });
        expect(entries(form)).to.deep.equal([...initial.entries]);
        field.formStateRestoreCallback(answered.join('\n'));
        expect(entries(form)).to.deep.equal([...answered]);
        form.reset();
        expect(entries(form)).to.deep.equal([...initial.entries]);
      });

      it('comes back from the state that the browser kept', async () => {
        const original = ElementInternals.prototype.setFormValue;
        let kept: unknown;
        ElementInternals.prototype.setFormValue = function (value, state) {
          kept = state;
          original.call(this, value, state);
        };
        try {
          const first = await mount();
          first.field.focus();
          await subject.answer();
        } finally {
          ElementInternals.prototype.setFormValue = original;
        }
        const { field, form } = await mount();
        field.formStateRestoreCallback(kept as string);
        expect(entries(form)).to.deep.equal([...answered]);
      });

      it('sends the form with Enter, once', async () => {
        const { field, form } = await mount({ value: initial.attribute });
        let sent = 0;
        form.addEventListener('submit', () => sent++);
        field.focus();
        await press('Enter');
        expect(sent).to.equal(1);
      });

      it('leaves Enter to an owner that prevents it', async () => {
        const { field, form } = await mount({ value: initial.attribute });
        let sent = 0;
        form.addEventListener('submit', () => sent++);
        field.addEventListener('keydown', (event) => event.preventDefault());
        field.focus();
        await press('Enter');
        expect(sent).to.equal(0);
      });
    });

    describe('required', () => {
      it('keeps the form from being sent and says what is missing', async () => {
        const { field, form, send } = await mount({ required: '' });
        expect(field.validity.valueMissing).to.equal(true);
        expect(form.checkValidity()).to.equal(false);
        form.reset();
        await field.updateComplete;
        expect(shownError(field)).to.equal('');
        let sent = false;
        form.addEventListener('submit', () => (sent = true));
        send.focus();
        await press('Enter');
        await nextFrame();
        expect(sent).to.equal(false);
        expectFocusIn(field);
        expect(shownError(field)).to.equal(field.validationMessage);
        expect(field.validationMessage).to.not.equal('');
        expect(description(field)).to.contain(field.validationMessage);
        expect(field.shadowRoot!.querySelectorAll('[aria-invalid=true]')).to.not.have.length(0);
      });

      it('is satisfied by an answer, and what was shown goes', async () => {
        const { field, form } = await mount({ required: '' });
        form.checkValidity();
        await field.updateComplete;
        field.focus();
        await subject.answer();
        await field.updateComplete;
        expect(field.validity.valid).to.equal(true);
        expect(shownError(field)).to.equal('');
        expect(field.shadowRoot!.querySelectorAll('[aria-invalid=true]')).to.have.length(0);
      });

      it('says nothing to who passes by', async () => {
        const { field, before } = await mount({ required: '' });
        before.focus();
        await press('Tab');
        await press('Tab');
        await field.updateComplete;
        expect(shownError(field)).to.equal('');
      });

      it('is forgotten on reset', async () => {
        const { field, form } = await mount({ required: '' });
        form.checkValidity();
        form.reset();
        await field.updateComplete;
        expect(shownError(field)).to.equal('');
      });
    });

    describe('error of the owner', () => {
      it('is shown at once, describes the control and holds the form', async () => {
        const { field, form } = await mount({ value: initial.attribute });
        field.error = 'Deze plaats kennen we niet.';
        expect(form.checkValidity()).to.equal(false);
        await field.updateComplete;
        expect(field.validity.customError).to.equal(true);
        expect(description(field)).to.equal('Een plaats of postcode Deze plaats kennen we niet.');
        field.setCustomValidity('');
        await field.updateComplete;
        expect(shownError(field)).to.equal('');
        expect(form.checkValidity()).to.equal(true);
      });
    });

    describe('disabled', () => {
      for (const by of ['itself', 'a fieldset'] as const) {
        it(`by ${by}: not sent, not reached, and usable again afterwards`, async () => {
          const { field, form, fieldset, before, send } = await mount({ value: initial.attribute, required: '' });
          const switched = by === 'itself' ? field : fieldset;
          switched.disabled = true;
          await field.updateComplete;
          expect(entries(form)).to.deep.equal([]);
          expect(field.willValidate).to.equal(false);
          before.focus();
          await press('Tab');
          expect(document.activeElement?.textContent).to.equal(send.textContent);

          switched.disabled = false;
          await field.updateComplete;
          expect(entries(form)).to.deep.equal([...initial.entries]);
          before.focus();
          await press('Tab');
          expectFocusIn(field);
        });
      }
    });

    it('can be read-only: reached and sent, not changed', async () => {
      const { field, form } = await mount({ readonly: '' });
      const empty = entries(form);
      field.focus();
      expectFocusIn(field);
      await subject.answer();
      expect(entries(form)).to.deep.equal(empty);
    });

    describe('looks', () => {
      it('has an edge in forced colours', async function () {
        // Firefox has no way to emulate them from outside.
        if (navigator.userAgent.includes('Firefox')) this.skip();
        await emulateMedia({ forcedColors: 'active' });
        try {
          const { field } = await mount();
          const style = getComputedStyle(inside(field, subject.edge));
          expect(style.borderTopStyle).to.equal('solid');
          expect(parseFloat(style.borderTopWidth)).to.be.at.least(1);
          expect(style.borderTopColor).to.not.equal(style.backgroundColor);
        } finally {
          await emulateMedia({ forcedColors: 'none' });
        }
      });

      it('keeps its sizes when the page shrinks its root font', async () => {
        document.documentElement.style.fontSize = '40%';
        try {
          const { field } = await mount({ value: initial.attribute });
          const target = inside(field, subject.target);
          expect(target.getBoundingClientRect().height).to.be.at.least(44);
          expect(parseFloat(getComputedStyle(target).fontSize)).to.be.at.least(16);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });
    });

    for (const dir of ['ltr', 'rtl']) {
      describe(`axe, ${dir}`, () => {
        const states: Record<string, Record<string, string>> = {
          empty: {},
          answered: { value: initial.attribute },
          required: { required: '' },
          'with an error': { error: 'Deze plaats kennen we niet.' },
          disabled: { disabled: '', value: initial.attribute },
          'read-only': { readonly: '', value: initial.attribute },
        };
        for (const [state, attributes] of Object.entries(states)) {
          it(state, async () => {
            const { theme } = await mount(attributes, dir);
            await expect(theme).to.be.accessible();
          });
        }
      });
    }

    it('can be removed while in use, and put back', async () => {
      const { field, fieldset, form } = await mount({ value: initial.attribute });
      field.focus();
      field.remove();
      expect(entries(form)).to.deep.equal([]);
      fieldset.append(field);
      await field.updateComplete;
      expect(entries(form)).to.deep.equal([...initial.entries]);
    });
  });
}
