/** What Enter does in a native text field, which the browser leaves out for one in a shadow root. */
export function submitImplicitly(form: HTMLFormElement): void {
  const button = [...form.elements].find((element) => 'type' in element && element.type === 'submit');
  if (button) (button as HTMLElement).click();
  else form.requestSubmit();
}
