/** Gives the visitor a file. It is made here and goes nowhere else. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari fetches the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Offers the text to the device's own way of sharing, else puts it on the clipboard. */
export async function share(title: string, text: string): Promise<'no' | 'copied' | 'failed'> {
  try {
    if (navigator.share) {
      await navigator.share({ title, text });
      return 'no';
    }
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    // The visitor changed their mind.
    return error instanceof DOMException && error.name === 'AbortError' ? 'no' : 'failed';
  }
}
