import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController, msg } from '../../localization/localization.ts';
import { elementStyles, LcElement } from '../lc-element.ts';
import { fieldStyles } from './field.styles.ts';
import { submitImplicitly } from './submit-implicitly.ts';

/** Why a field cannot be sent: the flag that scripts read and the sentence that visitors read. */
export type Problem = readonly [flag: keyof ValidityStateFlags, message: string];

/**
 * Base of the form fields: label, native control, hint and error in one shadow root, where ids can connect them,
 * and the behaviour of a native field in whatever form it is put.
 *
 * A problem is shown once the visitor has changed the field and left it, or when the form is sent or checked; never
 * while typing. What is shown goes as soon as it is solved. In a form with `novalidate`, `form.checkValidity()` shows
 * all problems without the browser's own bubbles.
 */
export abstract class LcField extends LcElement {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LcElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [elementStyles, fieldStyles];

  /** @attr label - The question or name above the field. Say in it when answering is optional. */
  @property() label = '';

  /** @attr hint - Help below the label, such as the format that is expected. */
  @property() hint = '';

  /** @attr error - A problem found by the owner, such as an answer of the service. Shown at once, until it is emptied. */
  @property() error = '';

  /** @attr required - The form cannot be sent without an answer. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** @attr readonly - The answer can be read and is sent, but cannot be changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false;

  protected readonly internals = this.attachInternals();

  #ready = false;
  #changed = false;
  #revealed = false;

  constructor() {
    super();
    new LocaleController(this);
    this.addEventListener('input', () => (this.#changed = true));
    this.addEventListener('focusout', () => this.#changed && this.#reveal());
    this.addEventListener('invalid', () => this.#reveal());
    this.addEventListener('keypress', this.#onKeyPress);
  }

  /** @attr name - The name the answer is sent under. */
  @property({ noAccessor: true })
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    if (name !== this.name) this.setAttribute('name', name);
    this.requestUpdate();
  }

  /** @attr disabled - Cannot be used, and is not sent. Reflected at once, as the browser compares it with the fieldset. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The form the field belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels outside the field that point at it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What is wrong with the answer, for scripts. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The sentence that goes with the present problem, whether shown or not. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** False when disabled or read-only. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** The answers as they are sent; a text field has one. */
  protected abstract get entries(): readonly string[];
  protected abstract set entries(entries: readonly string[]);

  /** The control between hint and error. */
  protected abstract renderControl(): TemplateResult;

  /** The problem shown to the visitor. */
  protected get shownError(): string {
    return this.error || (this.#revealed && this.willValidate ? this.validationMessage : '');
  }

  /** Whether the field, or a fieldset around it, is disabled. */
  protected get inactive(): boolean {
    return this.matches(':disabled');
  }

  /** The native control that takes the focus. */
  protected get control(): HTMLInputElement | undefined {
    return this.shadowRoot?.querySelector('input') ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ready = true;
    this.#sync();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#changed = this.#revealed = false;
    this.entries = this.parse(this.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(state: string): void {
    this.entries = state === '' ? [] : state.split('\n');
  }

  /** At once rather than on the next render: a script may read the form directly after it sets a value. */
  override requestUpdate(...args: Parameters<LcElement['requestUpdate']>): void {
    super.requestUpdate(...args);
    // The base constructor calls this before the fields of this class exist.
    if (#ready in this && this.#ready) this.#sync();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#sync();
  }

  protected override render(): TemplateResult {
    return html`<label class="label" part="label" id="label" for="control">${this.label}</label> ${this.renderHint()}
      ${this.renderControl()} ${this.renderError()}`;
  }

  /** Whether the answer is acceptable; shows the problem when it is not. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** As `checkValidity()`, and moves the focus to the field. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** As on a native field; the same as setting `error`. */
  setCustomValidity(message: string): void {
    this.error = message;
  }

  /** What the `value` attribute says. */
  protected parse(value: string): string[] {
    return [value];
  }

  /** The problem with the present answer. */
  protected problem(): Problem | undefined {
    return this.required && !this.entries.some(Boolean)
      ? ['valueMissing', msg('Vul dit veld in.', { desc: 'Error below a required text field that is empty' })]
      : undefined;
  }

  protected renderHint(): TemplateResult {
    return html`<div class="hint" part="hint" id="hint">${this.hint}</div>`;
  }

  protected renderError(): TemplateResult {
    return html`<div class="error" part="error" id="error">${this.shownError}</div>`;
  }

  /** On keypress, as browsers do: there is none while composing, nor after a prevented keydown. */
  #onKeyPress(event: KeyboardEvent): void {
    const [origin] = event.composedPath();
    if (event.key !== 'Enter' || !this.form || !(origin instanceof HTMLInputElement)) return;
    if (this.shadowRoot?.contains(origin)) submitImplicitly(this.form);
  }

  #reveal(): void {
    this.#revealed = !this.validity.valid;
    this.requestUpdate();
  }

  #sync(): void {
    const data = new FormData();
    if (this.name) for (const entry of this.entries) data.append(this.name, entry);
    this.internals.setFormValue(data, this.entries.join('\n'));
    const [flag, message] = this.error ? (['customError', this.error] as const) : (this.problem() ?? []);
    this.internals.setValidity(flag ? { [flag]: true } : {}, message, this.control);
    if (!flag) this.#revealed = false;
  }
}
