/** Has the code of one element fail to load, as after a bad release; answers with what undoes it. */
export function lose(tag: string): () => void {
  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    if (name === tag) throw new Error(`${tag} is lost`);
    define.call(customElements, name, ...rest);
  };
  return () => void (customElements.define = define);
}
